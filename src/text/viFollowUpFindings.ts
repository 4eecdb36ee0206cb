/** Vietnamese sentences about the registers that live on, milestones and legal bases. */
import { plainHeader } from './columnHeaders';
import { type FindingTexts, sentence } from './findingText';
import { dayMonthYear, quoted } from './sentenceValues';
import { viSuggested } from './viWords';

const writeDate = 'Ghi theo thứ tự ngày/tháng/năm, ví dụ 05/01/2024.';

const milestone = (name: string): string => (name === '' ? 'Mốc ở dòng này' : `Mốc ${quoted(name)}`);

export const viFollowUpFindings = {
  registration_unknown: ({ value }) =>
    sentence(
      `Mã đăng ký ${quoted(value)} không có ở tab Đăng ký.`,
      'Chọn lại mã đăng ký trong danh sách, hoặc bổ sung đăng ký còn thiếu.',
      'Mã đăng ký không có trong sổ',
    ),
  registration_code_missing: () =>
    sentence(
      'Dòng này chưa ghi mã đăng ký nên chưa rõ là của điển hình nào.',
      'Chọn mã đăng ký trong danh sách.',
      'Chưa ghi mã đăng ký',
    ),
  line_unit_unknown: ({ value, suggestions }) =>
    sentence(
      value === '' ? 'Chưa ghi đơn vị.' : `Đơn vị ${quoted(value)} chưa xác định được ở tab Đơn vị.`,
      `Chọn đơn vị trong danh sách.${viSuggested(suggestions)}`,
      'Chưa rõ đơn vị',
    ),
  line_date_invalid: ({ value }) =>
    sentence(`Ngày ${quoted(value)} không hợp lệ.`, writeDate, 'Ngày không hợp lệ'),
  date_outside_period: ({ date, from, to }) =>
    sentence(
      `Ngày ${dayMonthYear(date)} nằm ngoài giai đoạn ${from}–${to}.`,
      'Sửa lại ngày nếu ghi nhầm, hoặc sửa mục Giai đoạn ở tab Cấu hình.',
      'Ngày ngoài giai đoạn',
    ),
  line_word_unknown: ({ column, value, known }) =>
    sentence(
      value === ''
        ? `Chưa ghi cột ${quoted(plainHeader(column))}.`
        : `Cột ${quoted(plainHeader(column))} ghi ${quoted(value)}, không có trong danh sách.`,
      `Chọn một trong các mục: ${known.join('; ')}.`,
      value === '' ? 'Chưa chọn trong danh sách' : 'Ghi ngoài danh sách',
    ),
  count_invalid: ({ column, value }) =>
    sentence(
      `Cột ${quoted(plainHeader(column))} ghi ${quoted(value)}, không phải số nguyên từ 0 trở lên.`,
      'Ghi lại bằng số nguyên, hoặc để trống nếu chưa đếm được.',
      'Số lượng không hợp lệ',
    ),
  line_year_invalid: ({ column, value }) =>
    sentence(
      `Cột ${quoted(plainHeader(column))} ghi ${quoted(value)}, không đọc được là năm nào.`,
      'Ghi năm bằng bốn chữ số, ví dụ 2024.',
      'Năm không hợp lệ',
    ),
  honoured_name_missing: () =>
    sentence(
      'Chưa ghi tên điển hình đã được tuyên dương.',
      'Ghi tên mô hình, tập thể hoặc cá nhân vào cột Tên.',
      'Chưa ghi tên điển hình',
    ),
  honoured_repeated: ({ name, firstRow }) =>
    sentence(
      `${quoted(name)} đã có ở dòng ${firstRow}, cùng loại và cùng đơn vị.`,
      'Giữ một dòng; nếu được tuyên dương nhiều lần thì ghi rõ năm của từng lần ở cột Hội nghị/năm.',
      `Trùng với dòng ${firstRow}`,
    ),
  proposal_not_passed: ({ registration, status }) =>
    sentence(
      `Đăng ký ${quoted(registration)} được đề nghị khen thưởng nhưng trạng thái ${
        status === '' ? 'còn để trống' : `là ${quoted(status)}`
      }.`,
      'Thẩm định xong và chuyển trạng thái sang Đạt rồi mới đề nghị, hoặc bỏ dòng đề nghị này.',
      'Đề nghị khen khi chưa Đạt',
    ),
  decision_missing: ({ registration }) =>
    sentence(
      `Đăng ký ${quoted(registration)} đã được khen nhưng chưa ghi số quyết định.`,
      'Ghi số và ngày quyết định vào cột Số quyết định.',
      'Thiếu số quyết định khen thưởng',
    ),
  nurture_missing: () =>
    sentence(
      'Giai đoạn là Bồi dưỡng nhưng tab Bồi dưỡng chưa có nội dung nào cho đăng ký này.',
      'Ghi nội dung hỗ trợ, biện pháp và người theo dõi vào tab Bồi dưỡng.',
      'Chưa ghi nội dung bồi dưỡng',
    ),
  issue_open: ({ unit, date }) =>
    sentence(
      `Vướng mắc của đơn vị ${quoted(unit)}${
        date === '' ? '' : ` phản ánh ngày ${dayMonthYear(date)}`
      } chưa được giải quyết.`,
      'Xử lý hoặc báo cáo cấp trên, xong thì chọn Có ở cột Đã giải quyết.',
      'Vướng mắc chưa giải quyết',
    ),
  milestone_date_invalid: ({ name, value }) =>
    sentence(
      value === ''
        ? `${milestone(name)} chưa ghi thời gian.`
        : `${milestone(name)} ghi thời gian ${quoted(value)}, không hợp lệ.`,
      'Ghi 30/11 nếu năm nào cũng có, 20/11/2023 nếu chỉ một lần, hoặc 2025 nếu chỉ biết năm.',
      'Thời gian của mốc không hợp lệ',
    ),
  milestone_target_unknown: ({ name, value }) =>
    sentence(
      `${milestone(name)} ghi áp dụng cho ${quoted(value)}, chưa xác định được là loại đơn vị hay đơn vị nào.`,
      'Ghi loại đơn vị hoặc mã đơn vị, hoặc để trống nếu là việc của cơ quan giữ sổ.',
      'Chưa rõ mốc áp dụng cho ai',
    ),
  milestone_missed: ({ name, date }) =>
    sentence(
      `${milestone(name)} đã qua hạn ngày ${dayMonthYear(date)} mà chưa ghi là đã thực hiện.`,
      'Thực hiện ngay; nếu đã xong thì ghi thêm năm vào cột Các năm đã thực hiện.',
      'Quá hạn mà chưa thực hiện',
    ),
  plan_late: ({ unit, date, due }) =>
    sentence(
      `Đơn vị ${quoted(unit)} gửi kế hoạch ngày ${dayMonthYear(date)} là muộn, hạn chậm nhất là ngày ${dayMonthYear(due)}.`,
      'Kiểm tra lại ngày gửi; nếu đúng thì nhắc đơn vị gửi sớm hơn vào năm sau.',
      'Kế hoạch gửi muộn',
    ),
  agency_without_honoured: ({ unit }) =>
    sentence(
      `Cơ quan chủ trì ${quoted(unit)} đã đăng ký nhưng chưa có điển hình nào được tuyên dương, chưa đủ điều kiện đăng ký.`,
      'Bổ sung điển hình đã được tuyên dương ở tab Điển hình đã tuyên dương, hoặc trao đổi lại với cơ quan.',
      'Chưa đủ điều kiện đăng ký',
    ),
  base_dates_invalid: ({ number, value }) =>
    sentence(
      `Căn cứ ${quoted(number)} ghi ngày ${quoted(value)}, không hợp lệ.`,
      writeDate,
      'Ngày của căn cứ không hợp lệ',
    ),
  base_period_reversed: ({ number, from, to }) =>
    sentence(
      `Căn cứ ${quoted(number)} có hiệu lực từ ${dayMonthYear(from)} nhưng lại hết hiệu lực ngày ${dayMonthYear(to)}.`,
      'Sửa lại một trong hai ngày.',
      'Hiệu lực của căn cứ bị ngược',
    ),
} satisfies Partial<FindingTexts>;
