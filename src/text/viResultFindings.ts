/** Vietnamese sentences about how a unit stands against its quota, plan and allocations. */
import { type FindingTexts, sentence } from './findingText';
import { dayMonthYear, quoted } from './sentenceValues';

/** `; hạn nộp chậm nhất là ngày 09/01/2024`, or nothing when the quota names no date. */
function dueNote(due: string | null, overdue: boolean): string {
  if (due === null) return '';
  return overdue
    ? `; đã quá hạn nộp (chậm nhất ngày ${dayMonthYear(due)})`
    : `; hạn nộp chậm nhất là ngày ${dayMonthYear(due)}`;
}

export const viResultFindings = {
  quota_over: ({ unit, counted, max }) =>
    sentence(
      `Đơn vị ${quoted(unit)} có ${counted} đăng ký được tính, vượt ${counted - max} so với tối đa ${max}.`,
      `Đề nghị đơn vị rút bớt ${counted - max} đăng ký.`,
      `Vượt ${counted - max}`,
    ),
  quota_short: ({ unit, counted, min, due, overdue }) =>
    sentence(
      `Đơn vị ${quoted(unit)} có ${counted} đăng ký được tính, còn thiếu ${min - counted} so với tối thiểu ${min}${dueNote(due, overdue)}.`,
      `Đôn đốc đơn vị đăng ký thêm ${min - counted}.`,
      overdue ? `Thiếu ${min - counted} (quá hạn)` : `Thiếu ${min - counted}`,
    ),
  quota_none: ({ unit, min, due, overdue }) =>
    sentence(
      `Đơn vị ${quoted(unit)} chưa có đăng ký nào được tính, cần tối thiểu ${min}${dueNote(due, overdue)}.`,
      'Đôn đốc đơn vị gửi danh sách đăng ký.',
      overdue ? 'Chưa đăng ký (quá hạn)' : 'Chưa đăng ký',
    ),
  plan_missing: ({ unit }) =>
    sentence(
      `Chưa nhận được kế hoạch phải gửi kèm của đơn vị ${quoted(unit)}.`,
      'Đôn đốc đơn vị gửi kế hoạch, rồi ghi số ký hiệu hoặc ngày gửi vào tab Kế hoạch đơn vị.',
      'Thiếu kế hoạch',
    ),
  allocation_over: ({ from, to, counted, max }) =>
    sentence(
      `Đơn vị ${quoted(to)} có ${counted} đăng ký được tính, vượt ${counted - max} so với ${max} được ${quoted(from)} phân bổ.`,
      `Đề nghị đơn vị rút bớt ${counted - max} đăng ký, hoặc điều chỉnh phân bổ.`,
      `Vượt phân bổ ${counted - max}`,
    ),
  allocation_sum_over: ({ from, sum, max }) =>
    sentence(
      `Đơn vị ${quoted(from)} phân bổ tổng cộng ${sum}, vượt ${sum - max} so với tối đa ${max}.`,
      'Giảm số lượng ở tab Phân bổ cho vừa chỉ tiêu.',
      'Tổng phân bổ vượt tối đa',
    ),
} satisfies Partial<FindingTexts>;
