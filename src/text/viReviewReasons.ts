/** Vietnamese: what stands in the way of Đạt, for dialogs of the server and for the form of reviews. */
import type { AssessmentReason } from '../domain/review/assessment';
import type { MissingFact } from '../domain/review/targetFit';
import { quoted } from './sentenceValues';
import { viListed } from './viWords';

/** Headers of the columns that say so. */
export const viFacts: Readonly<Record<MissingFact, string>> = {
  kind: 'Loại',
  role: 'Đối tượng',
  collectiveType: 'Loại tập thể',
  unit: 'Đơn vị đăng ký',
};

/** Why a review cannot come to Đạt, or not yet: one sentence. */
export function viReason(reason: AssessmentReason): string {
  const criteria = viListed(reason.criteria);
  switch (reason.code) {
    case 'required_unmet':
      return `Tiêu chí bắt buộc không đạt: ${criteria}.`;
    case 'required_missing':
      return `Tiêu chí bắt buộc chưa ghi kết quả: ${criteria}.`;
    case 'required_not_applicable':
      return `Tiêu chí bắt buộc không được ghi Không áp dụng: ${criteria}.`;
    case 'group_unmet':
      return `Phải đạt ít nhất một trong các tiêu chí ${criteria}, nhưng không tiêu chí nào đạt.`;
    case 'group_missing':
      return `Phải đạt ít nhất một trong các tiêu chí ${criteria}, còn tiêu chí chưa ghi kết quả.`;
    case 'group_not_applicable':
      return `Phải đạt ít nhất một trong các tiêu chí ${criteria}, không ghi Không áp dụng cho tất cả.`;
    case 'untouched':
      return `Chưa ghi kết quả của tiêu chí nào: ${criteria}.`;
    case 'led_collective':
      return `${criteria}: ${ledText(reason.led)}.`;
    case 'fact_missing':
      return `Chưa ghi đúng ${viFacts[reason.lacks]} nên chưa biết có áp dụng ${criteria} không.`;
  }
}

function ledText({ problem, value }: Extract<AssessmentReason, { code: 'led_collective' }>['led']): string {
  const collective = `tập thể phụ trách ${quoted(value)}`;
  switch (problem) {
    case 'missing':
      return 'chưa ghi Tập thể phụ trách';
    case 'unknown':
      return `${collective} không có ở tab Đăng ký, cũng không có ở tab Điển hình đã tuyên dương`;
    case 'itself':
      return `${collective} chính là đăng ký này`;
    case 'not_collective':
      return `${collective} không phải là tập thể`;
    case 'pending':
      return `${collective} chưa được kết luận Đạt`;
    case 'failed':
      return `${collective} không đạt`;
    case 'other_year':
      return `${collective} đạt ở năm ngoài thời gian được tính`;
  }
}
