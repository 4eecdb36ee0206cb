/** Vietnamese sentences about header rows and the tabs Cấu hình and Đơn vị. */
import { unitHeader } from './columnHeaders';
import { type FindingTexts, sentence } from './findingText';
import { loop, quoted } from './sentenceValues';
import { viSuggested } from './viWords';

export const viUnitTableFindings = {
  header_duplicate: ({ header }) =>
    sentence(
      `Có nhiều cột cùng tên ${quoted(header)}, chỉ cột đầu tiên bên trái được dùng.`,
      'Xóa hoặc đổi tên cột thừa.',
      'Trùng tên cột',
    ),
  setting_invalid: ({ key, value, used }) =>
    sentence(
      `Mục ${quoted(key)} ghi ${quoted(value)}, không dùng được${used === '' ? '' : `; đang dùng ${quoted(used)}`}.`,
      'Sửa lại cột Giá trị ở tab Cấu hình.',
      'Giá trị cấu hình không hợp lệ',
    ),
  unit_code_missing: ({ name }) =>
    sentence(
      name === '' ? 'Đơn vị chưa có mã.' : `Đơn vị ${quoted(name)} chưa có mã.`,
      'Ghi một mã chưa dùng vào cột Mã đơn vị.',
      'Đơn vị chưa có mã',
    ),
  unit_code_duplicate: ({ code, firstRow }) =>
    sentence(
      `Mã đơn vị ${quoted(code)} đã dùng ở dòng ${firstRow}.`,
      'Ghi một mã khác chưa dùng cho đơn vị này.',
      `Mã trùng với dòng ${firstRow}`,
    ),
  unit_name_missing: ({ code }) =>
    sentence(
      `Đơn vị có mã ${quoted(code)} chưa có tên.`,
      'Ghi tên vào cột Tên đơn vị.',
      'Đơn vị chưa có tên',
    ),
  unit_name_shared: ({ name, firstRow }) =>
    sentence(
      `Tên ${quoted(name)} cũng dùng cho đơn vị ở dòng ${firstRow}.`,
      'Đổi tên hoặc tên gọi khác của một đơn vị để phân biệt.',
      `Cùng tên với dòng ${firstRow}`,
    ),
  unit_type_missing: ({ unit }) =>
    sentence(
      `Đơn vị ${quoted(unit)} chưa ghi loại đơn vị.`,
      'Chọn loại đơn vị trong danh sách.',
      'Chưa ghi loại đơn vị',
    ),
  unit_type_unknown: ({ value }) =>
    sentence(
      `Loại đơn vị ${quoted(value)} không có trong danh sách.`,
      'Chọn lại loại đơn vị trong danh sách.',
      'Loại đơn vị không có trong danh sách',
    ),
  unit_dates_invalid: ({ unit, value }) =>
    sentence(
      `Ngày bắt đầu hoặc ngày kết thúc của đơn vị ${quoted(unit)} không hợp lệ: ${quoted(value)}.`,
      'Ghi theo thứ tự ngày/tháng/năm, ngày bắt đầu không sau ngày kết thúc.',
      'Ngày của đơn vị không hợp lệ',
    ),
  unit_link_unknown: ({ column, value, suggestions }) =>
    sentence(
      `Cột ${quoted(unitHeader(column))} ghi ${quoted(value)}, chưa xác định được là đơn vị nào.`,
      `Ghi mã hoặc tên một đơn vị trong danh sách.${viSuggested(suggestions)}`,
      'Chưa rõ đơn vị liên quan',
    ),
  unit_cycle: ({ unit, path }) =>
    sentence(
      `Đơn vị ${quoted(unit)} trở thành cấp trên của chính mình: ${loop(path)}.`,
      'Sửa cột Đơn vị cấp trên của một trong các đơn vị này.',
      'Đơn vị cấp trên quay vòng',
    ),
  successor_cycle: ({ unit, path }) =>
    sentence(
      `Đơn vị ${quoted(unit)} trở thành đơn vị kế thừa của chính mình: ${loop(path)}.`,
      'Sửa cột Đơn vị kế thừa của một trong các đơn vị này.',
      'Đơn vị kế thừa quay vòng',
    ),
} satisfies Partial<FindingTexts>;
