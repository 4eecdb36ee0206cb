/** Vietnamese sentences about the other cells of a registration. */
import { registrationHeader } from './columnHeaders';
import { type FindingTexts, sentence } from './findingText';
import { dayMonthYear, quoted } from './sentenceValues';
import { viKind, viKinds, viNumber, viRole, viRoles, viRows } from './viWords';

const chooseKind = 'Chọn mô hình, tập thể hoặc cá nhân ở cột Loại.';
const chooseRole = 'Chọn đối tượng trong danh sách ở cột Đối tượng.';
const chooseStatus = 'Chọn trạng thái trong danh sách ở cột Trạng thái.';
const writeYear = 'Ghi năm đăng ký bằng bốn chữ số, ví dụ 2024.';
const writeDate = 'Ghi ngày gửi theo thứ tự ngày/tháng/năm, ví dụ 05/01/2024.';

export const viRegistrationFindings = {
  year_missing: () => sentence('Chưa ghi năm đăng ký.', writeYear, 'Chưa ghi năm'),
  year_invalid: ({ value }) =>
    sentence(`Năm đăng ký ${quoted(value)} không hợp lệ.`, writeYear, 'Năm không hợp lệ'),
  kind_missing: () => sentence('Chưa ghi loại.', chooseKind, 'Chưa ghi loại'),
  kind_unknown: ({ value }) =>
    sentence(`Loại ${quoted(value)} không có trong danh sách.`, chooseKind, 'Loại không có trong danh sách'),
  kind_not_allowed: ({ kind, unit, allowed }) =>
    sentence(
      `Chỉ tiêu của đơn vị ${quoted(unit)} không tính ${viKind(kind)}${
        allowed.length > 0 ? `, chỉ tính ${viKinds(allowed)}` : ''
      }.`,
      'Sửa cột Loại nếu ghi nhầm, hoặc đăng ký qua đơn vị được tính loại này.',
      `Chỉ tiêu không tính ${viKind(kind)}`,
    ),
  role_missing: ({ unit, allowed }) =>
    sentence(
      `Chưa ghi đối tượng, trong khi chỉ tiêu của đơn vị ${quoted(unit)} chỉ tính một số đối tượng${
        allowed.length > 0 ? ` (${viRoles(allowed)})` : ''
      }.`,
      chooseRole,
      'Chưa ghi đối tượng',
    ),
  role_unknown: ({ value }) =>
    sentence(
      `Đối tượng ${quoted(value)} không có trong danh sách.`,
      chooseRole,
      'Đối tượng không có trong danh sách',
    ),
  role_not_allowed: ({ role, unit, allowed }) =>
    sentence(
      `Chỉ tiêu của đơn vị ${quoted(unit)} không tính đối tượng ${viRole(role)}${
        allowed.length > 0 ? `, chỉ tính ${viRoles(allowed)}` : ''
      }.`,
      'Sửa cột Đối tượng nếu ghi nhầm, hoặc đăng ký qua đơn vị được tính đối tượng này.',
      `Không tính đối tượng ${viRole(role)}`,
    ),
  name_missing: () =>
    sentence(
      'Chưa ghi tên mô hình, tập thể hoặc cá nhân.',
      'Ghi tên vào cột Tên mô hình, tập thể, cá nhân.',
      'Chưa ghi tên',
    ),
  status_missing: () => sentence('Chưa ghi trạng thái.', chooseStatus, 'Chưa ghi trạng thái'),
  status_unknown: ({ value }) =>
    sentence(
      `Trạng thái ${quoted(value)} không có trong danh sách.`,
      chooseStatus,
      'Trạng thái không có trong danh sách',
    ),
  id_missing: () =>
    sentence('Chưa có mã đăng ký.', 'Ghi một mã chưa dùng, ví dụ ĐK-2024-001.', 'Chưa có mã đăng ký'),
  id_duplicate: ({ id, firstRow }) =>
    sentence(
      `Mã đăng ký ${quoted(id)} đã dùng ở dòng ${firstRow}.`,
      'Ghi một mã khác chưa dùng cho dòng này.',
      `Mã trùng với dòng ${firstRow}`,
    ),
  date_missing: () =>
    sentence('Chưa ghi ngày gửi nên chưa biết có đúng hạn hay không.', writeDate, 'Chưa ghi ngày gửi'),
  date_invalid: ({ value }) =>
    sentence(`Ngày gửi ${quoted(value)} không hợp lệ.`, writeDate, 'Ngày gửi không hợp lệ'),
  date_maybe_swapped: ({ date, swapped }) =>
    sentence(
      `Ngày gửi đang là ${dayMonthYear(date)}, có thể do đảo ngày và tháng của ${dayMonthYear(swapped)}.`,
      `Kiểm tra lại, nếu bị đảo thì ghi ${dayMonthYear(swapped)}.`,
      'Ngày gửi có thể bị đảo ngày và tháng',
    ),
  late: ({ date, due }) =>
    sentence(
      `Gửi ngày ${dayMonthYear(date)} là muộn, hạn nộp chậm nhất là ngày ${dayMonthYear(due)}.`,
      'Kiểm tra lại ngày gửi; đăng ký nộp muộn vẫn được tính.',
      'Nộp muộn',
    ),
  duplicate: ({ firstRow }) =>
    sentence(
      `Trùng đơn vị, loại và tên với dòng ${firstRow} trong cùng năm nên không được tính.`,
      'Xóa dòng này, hoặc sửa lại nếu ghi nhầm.',
      `Trùng với dòng ${firstRow}`,
    ),
  suspected_duplicate: ({ rows, others }) =>
    sentence(
      `Cùng loại và tên giống đăng ký ở dòng ${viRows(rows, others)}.`,
      'Kiểm tra có phải cùng một điển hình không; đăng ký vẫn được tính.',
      others === 1 ? `Có thể trùng với dòng ${rows[0]}` : `Có thể trùng với ${others} dòng khác`,
    ),
  legacy_encoding: ({ column, encoding }) =>
    sentence(
      `Chữ ở cột ${quoted(registrationHeader(column))} có vẻ gõ bằng bảng mã ${encoding}, không phải Unicode.`,
      'Gõ lại hoặc chuyển sang Unicode rồi đối chiếu với bản gốc.',
      `Chữ có vẻ gõ bằng ${encoding}`,
    ),
  text_too_long: ({ column, length }) =>
    sentence(
      `Nội dung ở cột ${quoted(registrationHeader(column))} dài ${viNumber(length)} ký tự.`,
      'Rút gọn nội dung, chuyển phần chi tiết sang cột Tóm tắt thành tích hoặc tệp minh chứng.',
      'Nội dung quá dài',
    ),
  cell_error: ({ column, value }) =>
    sentence(
      `Công thức ở cột ${quoted(registrationHeader(column))} bị lỗi ${quoted(value)}.`,
      'Sửa công thức, hoặc ghi thẳng giá trị vào ô.',
      'Công thức bị lỗi',
    ),
} satisfies Partial<FindingTexts>;
