/** English: what stands in the way of Đạt, for dialogs of the server and for the form of reviews. */
import type { AssessmentReason } from '../domain/review/assessment';
import type { MissingFact } from '../domain/review/targetFit';
import { enListed } from './enWords';
import { quoted } from './sentenceValues';

/** Headers of the columns that say so. */
export const enFacts: Readonly<Record<MissingFact, string>> = {
  kind: 'Loại',
  role: 'Đối tượng',
  collectiveType: 'Loại tập thể',
  unit: 'Đơn vị đăng ký',
};

/** Why a review cannot come to Đạt, or not yet: one sentence. */
export function enReason(reason: AssessmentReason): string {
  const criteria = enListed(reason.criteria);
  switch (reason.code) {
    case 'required_unmet':
      return `Required criteria not met: ${criteria}.`;
    case 'required_missing':
      return `Required criteria without a result: ${criteria}.`;
    case 'required_not_applicable':
      return `Required criteria cannot be Không áp dụng: ${criteria}.`;
    case 'group_unmet':
      return `One of ${criteria} has to be met, and none is.`;
    case 'group_missing':
      return `One of ${criteria} has to be met; some have no result yet.`;
    case 'group_not_applicable':
      return `One of ${criteria} has to be met; they cannot all be Không áp dụng.`;
    case 'untouched':
      return `No criterion has a result yet: ${criteria}.`;
    case 'led_collective':
      return `${criteria}: ${ledText(reason.led)}.`;
    case 'fact_missing':
      return `${enFacts[reason.lacks]} is missing or wrong, so it is not known whether ${criteria} apply.`;
  }
}

function ledText({ problem, value }: Extract<AssessmentReason, { code: 'led_collective' }>['led']): string {
  const collective = `the collective led, ${quoted(value)},`;
  switch (problem) {
    case 'missing':
      return 'Tập thể phụ trách is blank';
    case 'unknown':
      return `${collective} is neither in Đăng ký nor in Điển hình đã tuyên dương`;
    case 'itself':
      return `${collective} is this very registration`;
    case 'not_collective':
      return `${collective} is no collective`;
    case 'pending':
      return `${collective} is not Đạt yet`;
    case 'failed':
      return `${collective} is not an exemplar`;
    case 'other_year':
      return `${collective} was Đạt outside the years that count`;
  }
}
