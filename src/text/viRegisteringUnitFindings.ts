/** Vietnamese sentences about the unit a registration names. */
import { type FindingTexts, sentence } from './findingText';
import { quoted } from './sentenceValues';
import { viSuggested } from './viWords';

export const viRegisteringUnitFindings = {
  unit_missing: () =>
    sentence(
      'Chưa ghi đơn vị đăng ký.',
      'Chọn đơn vị trong danh sách; nếu ô bị gộp thì bỏ gộp rồi điền cho từng dòng.',
      'Chưa ghi đơn vị',
    ),
  unit_unknown: ({ value, suggestions }) =>
    sentence(
      `Không có đơn vị nào tên là ${quoted(value)} trong tab Đơn vị.`,
      `Chọn lại đơn vị trong danh sách hoặc thêm tên này vào cột Tên gọi khác.${viSuggested(suggestions)}`,
      'Chưa rõ đơn vị',
    ),
  unit_ambiguous: ({ value, suggestions }) =>
    sentence(
      `Tên ${quoted(value)} có thể là của nhiều đơn vị khác nhau.`,
      `Chọn đúng một đơn vị trong danh sách.${viSuggested(suggestions)}`,
      'Tên trùng với nhiều đơn vị',
    ),
  unit_matched_loosely: ({ value, unit }) =>
    sentence(
      `Tên ${quoted(value)} viết khác danh sách, đang được hiểu là đơn vị ${quoted(unit)}.`,
      'Chọn lại đơn vị trong danh sách để tên khớp hẳn.',
      'Tên đơn vị chưa khớp hẳn',
    ),
  unit_replaced: ({ unit, successor }) =>
    sentence(
      `Đơn vị ${quoted(unit)} không còn hoạt động, đăng ký này tính cho đơn vị kế thừa ${quoted(successor)}.`,
      'Kiểm tra lại, nếu đúng thì ghi thẳng tên đơn vị kế thừa.',
      'Tính cho đơn vị kế thừa',
    ),
  unit_inactive: ({ unit, year }) =>
    sentence(
      `Đơn vị ${quoted(unit)} không hoạt động trong năm ${year}.`,
      'Chọn đơn vị khác, hoặc sửa Ngày bắt đầu, Ngày kết thúc ở tab Đơn vị.',
      `Đơn vị không hoạt động năm ${year}`,
    ),
  via_unknown: ({ value, suggestions }) =>
    sentence(
      `Cột Đăng ký qua ghi ${quoted(value)} nhưng tab Đơn vị không có đơn vị này.`,
      `Chọn lại đơn vị trong danh sách, hoặc để trống nếu đăng ký trực tiếp.${viSuggested(suggestions)}`,
      'Chưa rõ đơn vị đăng ký qua',
    ),
  via_ambiguous: ({ value, suggestions }) =>
    sentence(
      `Tên ${quoted(value)} ở cột Đăng ký qua có thể là của nhiều đơn vị khác nhau.`,
      `Chọn đúng một đơn vị trong danh sách.${viSuggested(suggestions)}`,
      'Đăng ký qua trùng tên nhiều đơn vị',
    ),
  via_without_quota: ({ unit }) =>
    sentence(
      `Đơn vị ${quoted(unit)} ở cột Đăng ký qua không có chỉ tiêu.`,
      'Chọn đơn vị có chỉ tiêu, hoặc để trống cột Đăng ký qua.',
      'Đơn vị đăng ký qua không có chỉ tiêu',
    ),
  via_unrelated: ({ unit, via }) =>
    sentence(
      `Đơn vị ${quoted(unit)} không thuộc ${quoted(via)} nhưng đăng ký qua ${quoted(via)}.`,
      'Kiểm tra lại cột Đăng ký qua; nếu đúng thì giữ nguyên.',
      'Đăng ký qua đơn vị không liên quan',
    ),
  no_counting_unit: ({ unit }) =>
    sentence(
      `Đơn vị ${quoted(unit)} và các đơn vị cấp trên đều không có chỉ tiêu nên đăng ký này chưa được tính.`,
      'Bổ sung chỉ tiêu ở tab Chỉ tiêu, hoặc ghi Đơn vị cấp trên ở tab Đơn vị.',
      'Không có chỉ tiêu để tính',
    ),
} satisfies Partial<FindingTexts>;
