/** Findings about criteria, reviews, statuses, stages and what was changed after a review. */

import type { Kind } from '../words/vocabulary';
import type { Severity } from './severity';

/**
 * Why the collective a person heads is no exemplar (KP-L2, HB-L1, TT-Q2, ST-Q3). `pending`: its own registration is
 * not decided yet; `failed`: decided otherwise than Đạt; `other_year`: Đạt, but outside the years that matter.
 */
export type LedCollectiveProblem =
  | 'missing'
  | 'unknown'
  | 'itself'
  | 'not_collective'
  | 'pending'
  | 'failed'
  | 'other_year';

/** Statuses, stages and verdicts stand here as stored words, which sentences repeat in every language. */
export interface ReviewFindingParams {
  criterion_code_missing: { label: string };
  criterion_code_duplicate: { code: string; firstRow: number };
  criterion_target_unknown: { code: string; value: string };
  /** Words that no registration can fit together: `Tập thể; Giáo viên`. */
  criterion_target_contradictory: { code: string; value: string };
  criterion_condition_unknown: { code: string; value: string };
  criterion_unit_unknown: { code: string; value: string; suggestions: readonly string[] };
  /** A line of `Thẩm định` names a registration that is not there; '' when it names none. */
  review_registration_unknown: { value: string };
  /** '' when the line names no criterion. */
  review_criterion_unknown: { value: string; registration: string };
  review_verdict_unknown: { value: string };
  review_verdict_missing: { registration: string; criterion: string };
  review_not_applicable: { registration: string; criterion: string };
  /** A later line says otherwise than the line in `firstRow`, which stands. */
  review_repeated: { registration: string; criterion: string; firstRow: number };
  /** Typed Đạt where another record decides and says no. */
  review_against_record: {
    registration: string;
    criterion: string;
    /** Tập thể phụ trách as typed. */
    value: string;
    problem: LedCollectiveProblem;
  };
  /** Which criteria apply cannot be told before the registration says so much; `criteria` are those in question. */
  review_fact_missing: { fact: 'role' | 'collectiveType'; criteria: readonly string[] };
  /** The registration is Đạt although the review does not carry it. */
  passed_without_review: { missing: readonly string[] };
  passed_against_criteria: { unmet: readonly string[] };
  /** The person heads a collective that is no exemplar (KP-L2, HB-L1, TT-Q2, ST-Q3). */
  led_collective_missing: { criterion: string };
  led_collective_unknown: { value: string };
  led_collective_itself: Record<string, never>;
  led_collective_not_collective: { value: string; kind: Kind };
  /** `status` is '' when it cannot be read. */
  led_collective_not_exemplar: { value: string; status: string };
  /** Đạt, but in no year from `from` (null: no beginning set) to `to`. */
  led_collective_other_year: { value: string; year: number; from: number | null; to: number };
  collective_type_unknown: { value: string };
  consent_unknown: { value: string };
  /** `column` is the header of a Có/Không column in `Đăng ký` or `Tiêu chí`. */
  flag_unknown: { column: string; value: string };
  /** Nobody has asked the pupil, who is Đạt, whether the name may be published. */
  consent_needed: Record<string, never>;
  stage_unknown: { value: string };
  /** `status` is '' when it is blank or cannot be read. */
  stage_without_status: { stage: string; status: string };
  /**
   * Moved by hand as it may not be. `allowed`: where anyone may move it from `from`; `concluded`: where only the
   * office's own command leads. `from` is final when both are empty.
   */
  status_move_invalid: {
    from: string;
    to: string;
    allowed: readonly string[];
    concluded: readonly string[];
  };
  /** `to` is '' for a stage that was cleared. */
  stage_move_invalid: { from: string; to: string };
  /** Đã sửa sau thẩm định: a sealed field is not as it was when it was reviewed. Dates stand as `YYYY-MM-DD`. */
  edited_after_review: { column: string; before: string; after: string };
  /** The record of the review has been tampered with: whether the row was changed can no longer be told. */
  seal_damaged: Record<string, never>;
  year_outside_period: { year: number; from: number; to: number };
}

export const reviewSeverity: Readonly<Record<keyof ReviewFindingParams, Severity>> = {
  criterion_code_missing: 'error',
  criterion_code_duplicate: 'error',
  criterion_target_unknown: 'error',
  criterion_target_contradictory: 'error',
  criterion_condition_unknown: 'error',
  criterion_unit_unknown: 'error',
  review_registration_unknown: 'error',
  review_criterion_unknown: 'error',
  review_verdict_unknown: 'error',
  review_verdict_missing: 'warning',
  review_not_applicable: 'warning',
  review_repeated: 'error',
  review_against_record: 'error',
  review_fact_missing: 'warning',
  passed_without_review: 'warning',
  passed_against_criteria: 'error',
  led_collective_missing: 'error',
  led_collective_unknown: 'error',
  led_collective_itself: 'error',
  led_collective_not_collective: 'error',
  led_collective_not_exemplar: 'error',
  led_collective_other_year: 'error',
  collective_type_unknown: 'warning',
  consent_unknown: 'warning',
  flag_unknown: 'warning',
  consent_needed: 'warning',
  stage_unknown: 'error',
  stage_without_status: 'error',
  status_move_invalid: 'error',
  stage_move_invalid: 'error',
  edited_after_review: 'error',
  seal_damaged: 'error',
  year_outside_period: 'warning',
};
