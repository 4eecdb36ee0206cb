/** Sample values for the findings about the registers that live on, milestones and bases. */
import type { FindingParams } from '../../src/domain/findings/finding';
import type { FollowUpFindingParams } from '../../src/domain/findings/followUpFinding';

type FollowUpSamples = { [C in keyof FollowUpFindingParams]: readonly FindingParams[C][] };

/** @param value stands wherever a text from the workbook would */
export function followUpSamples(value: string): FollowUpSamples {
  const none: readonly string[] = [];
  const column = 'Đã giải quyết (Có/Không)';
  return {
    registration_unknown: [{ value }],
    registration_code_missing: [{}],
    line_unit_unknown: [
      { value, suggestions: none },
      { value, suggestions: [value, value, value, value] },
      { value: '', suggestions: none },
    ],
    line_date_invalid: [{ value }],
    date_outside_period: [{ date: '2027-01-09', from: 2022, to: 2025 }],
    line_word_unknown: [
      { column, value, known: ['Có', 'Không'] },
      { column: 'Hình thức', value: '', known: ['Bài viết', 'Tham quan, học tập'] },
    ],
    count_invalid: [{ column: 'Số lượt', value }],
    line_year_invalid: [{ column: 'Các năm đã thực hiện', value }],
    honoured_name_missing: [{}],
    honoured_repeated: [{ name: value, firstRow: 100000 }],
    proposal_not_passed: [
      { registration: value, status: value },
      { registration: value, status: '' },
    ],
    decision_missing: [{ registration: value }],
    nurture_missing: [{}],
    issue_open: [
      { unit: value, date: '2024-01-09' },
      { unit: value, date: '' },
    ],
    milestone_date_invalid: [
      { name: value, value },
      { name: value, value: '' },
      { name: '', value },
    ],
    milestone_target_unknown: [
      { name: value, value },
      { name: '', value },
    ],
    milestone_missed: [
      { name: value, date: '2024-11-29' },
      { name: '', date: '2024-11-29' },
    ],
    plan_late: [{ unit: value, date: '2024-02-06', due: '2024-02-04' }],
    agency_without_honoured: [{ unit: value }],
    base_dates_invalid: [{ number: value, value }],
    base_period_reversed: [{ number: value, from: '2025-07-01', to: '2025-06-30' }],
  };
}
