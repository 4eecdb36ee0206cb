/** Findings about the registers that live on: commended exemplars, nurture, communications, inspections, awards, milestones, bases. */
import type { Severity } from './severity';

export interface FollowUpFindingParams {
  /** A line names a registration that is not in `Đăng ký`. */
  registration_unknown: { value: string };
  registration_code_missing: Record<string, never>;
  /** A line names a unit that is not in `Đơn vị`. */
  line_unit_unknown: { value: string; suggestions: readonly string[] };
  line_date_invalid: { value: string };
  date_outside_period: { date: string; from: number; to: number };
  line_word_unknown: { column: string; value: string; known: readonly string[] };
  count_invalid: { column: string; value: string };
  line_year_invalid: { column: string; value: string };
  honoured_name_missing: Record<string, never>;
  honoured_repeated: { name: string; firstRow: number };
  /** Proposed for an award without having been judged Đạt. */
  proposal_not_passed: { registration: string; status: string };
  /** Granted, but nobody wrote the decision's number. */
  decision_missing: { registration: string };
  /** Stage Bồi dưỡng without a line in `Bồi dưỡng`. */
  nurture_missing: Record<string, never>;
  issue_open: { unit: string; date: string };
  milestone_date_invalid: { name: string; value: string };
  milestone_target_unknown: { name: string; value: string };
  /** `date` is the last day in time. */
  milestone_missed: { name: string; date: string };
  plan_late: { unit: string; date: string; due: string };
  /** F28: a lead agency without exemplars already commended at the conference. */
  agency_without_honoured: { unit: string };
  base_dates_invalid: { number: string; value: string };
  base_period_reversed: { number: string; from: string; to: string };
}

export const followUpSeverity: Readonly<Record<keyof FollowUpFindingParams, Severity>> = {
  registration_unknown: 'error',
  registration_code_missing: 'error',
  line_unit_unknown: 'error',
  line_date_invalid: 'error',
  date_outside_period: 'warning',
  line_word_unknown: 'warning',
  count_invalid: 'warning',
  line_year_invalid: 'error',
  honoured_name_missing: 'error',
  honoured_repeated: 'warning',
  proposal_not_passed: 'error',
  decision_missing: 'warning',
  nurture_missing: 'warning',
  issue_open: 'warning',
  milestone_date_invalid: 'error',
  milestone_target_unknown: 'error',
  milestone_missed: 'warning',
  plan_late: 'warning',
  agency_without_honoured: 'warning',
  base_dates_invalid: 'error',
  base_period_reversed: 'error',
};
