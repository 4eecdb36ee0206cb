/** A problem in someone's data, as data. Its sentence and remedy live in `text/` (design.md §1, §3). */

import type { TableKey } from '../tables/tables';
import type { Kind, Role } from '../words/vocabulary';
import { type FollowUpFindingParams, followUpSeverity } from './followUpFinding';
import { type ReviewFindingParams, reviewSeverity } from './reviewFinding';
import type { Severity } from './severity';

export type { Severity };

/** The values each finding's sentence needs. Texts are cut by the sentence, not here. */
export interface FindingParams extends ReviewFindingParams, FollowUpFindingParams {
  // A registration's unit
  unit_missing: Record<string, never>;
  unit_unknown: { value: string; suggestions: readonly string[] };
  unit_ambiguous: { value: string; suggestions: readonly string[] };
  unit_matched_loosely: { value: string; unit: string };
  unit_replaced: { unit: string; successor: string };
  unit_inactive: { unit: string; year: number };
  via_unknown: { value: string; suggestions: readonly string[] };
  via_ambiguous: { value: string; suggestions: readonly string[] };
  via_without_quota: { unit: string };
  via_unrelated: { unit: string; via: string };
  no_counting_unit: { unit: string };
  // A registration's own cells
  year_missing: Record<string, never>;
  year_invalid: { value: string };
  kind_missing: Record<string, never>;
  kind_unknown: { value: string };
  kind_not_allowed: { kind: Kind; unit: string; allowed: readonly Kind[] };
  role_missing: { unit: string; allowed: readonly Role[] };
  role_unknown: { value: string };
  role_not_allowed: { role: Role; unit: string; allowed: readonly Role[] };
  name_missing: Record<string, never>;
  status_missing: Record<string, never>;
  status_unknown: { value: string };
  id_missing: Record<string, never>;
  id_duplicate: { id: string; firstRow: number };
  date_missing: Record<string, never>;
  date_invalid: { value: string };
  date_maybe_swapped: { date: string; swapped: string };
  /** `due` is the last day in time, here and below. */
  late: { date: string; due: string };
  duplicate: { firstRow: number };
  /** `rows` are the first few of `others`: one name can stand in hundreds of units. */
  suspected_duplicate: { rows: readonly number[]; others: number };
  legacy_encoding: { column: string; encoding: 'TCVN3' | 'VNI' };
  text_too_long: { column: string; length: number };
  cell_error: { column: string; value: string };
  // A unit's result
  quota_over: { unit: string; counted: number; max: number };
  quota_short: { unit: string; counted: number; min: number; due: string | null; overdue: boolean };
  quota_none: { unit: string; min: number; due: string | null; overdue: boolean };
  plan_missing: { unit: string };
  allocation_over: { from: string; to: string; counted: number; max: number };
  allocation_sum_over: { from: string; sum: number; max: number };
  // The tables a check stands on
  header_duplicate: { header: string };
  setting_invalid: { key: string; value: string; used: string };
  unit_code_missing: { name: string };
  unit_code_duplicate: { code: string; firstRow: number };
  unit_name_missing: { code: string };
  unit_name_shared: { name: string; firstRow: number };
  unit_type_missing: { unit: string };
  unit_type_unknown: { value: string };
  unit_dates_invalid: { unit: string; value: string };
  unit_link_unknown: { column: string; value: string; suggestions: readonly string[] };
  unit_cycle: { unit: string; path: readonly string[] };
  successor_cycle: { unit: string; path: readonly string[] };
  quota_target_missing: Record<string, never>;
  quota_target_unknown: { value: string; suggestions: readonly string[] };
  quota_unused: { target: string };
  quota_conflict: { unit: string; firstRow: number };
  quota_limit_invalid: { column: string; value: string };
  quota_limits_missing: Record<string, never>;
  quota_min_above_max: { min: number; max: number };
  quota_year_invalid: { value: string };
  quota_kind_unknown: { value: string };
  quota_role_unknown: { value: string };
  due_date_invalid: { value: string };
  due_exception_invalid: { value: string };
  allocation_unit_unknown: { column: string; value: string; suggestions: readonly string[] };
  allocation_without_quota: { unit: string };
  allocation_limit_invalid: { value: string };
  allocation_year_invalid: { value: string };
  plan_unit_unknown: { value: string; suggestions: readonly string[] };
  plan_year_invalid: { value: string };
}

export type FindingCode = keyof FindingParams;

/** Where a finding is: `row` is the spreadsheet row (header = 1), null when it is about a unit or tab as a whole. */
export interface FindingPlace {
  readonly table: TableKey;
  readonly row: number | null;
  /** Column key of the cell to mend, when one cell is to blame. */
  readonly column?: string;
}

export type Finding = {
  [C in FindingCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly place: FindingPlace;
    readonly params: FindingParams[C];
  };
}[FindingCode];

/** An error keeps a row out of the count or makes a figure untrustworthy; a warning asks a person to look. */
export const severityOf: Readonly<Record<FindingCode, Severity>> = {
  unit_missing: 'error',
  unit_unknown: 'error',
  unit_ambiguous: 'error',
  unit_matched_loosely: 'warning',
  unit_replaced: 'warning',
  unit_inactive: 'error',
  via_unknown: 'error',
  via_ambiguous: 'error',
  via_without_quota: 'error',
  via_unrelated: 'warning',
  no_counting_unit: 'error',
  year_missing: 'error',
  year_invalid: 'error',
  kind_missing: 'error',
  kind_unknown: 'error',
  kind_not_allowed: 'error',
  role_missing: 'error',
  role_unknown: 'warning',
  role_not_allowed: 'error',
  name_missing: 'error',
  status_missing: 'error',
  status_unknown: 'error',
  id_missing: 'warning',
  id_duplicate: 'error',
  date_missing: 'warning',
  date_invalid: 'warning',
  date_maybe_swapped: 'warning',
  late: 'warning',
  duplicate: 'error',
  suspected_duplicate: 'warning',
  legacy_encoding: 'warning',
  text_too_long: 'warning',
  cell_error: 'error',
  quota_over: 'error',
  quota_short: 'warning',
  quota_none: 'warning',
  plan_missing: 'warning',
  allocation_over: 'error',
  allocation_sum_over: 'error',
  header_duplicate: 'warning',
  setting_invalid: 'error',
  unit_code_missing: 'error',
  unit_code_duplicate: 'error',
  unit_name_missing: 'error',
  unit_name_shared: 'warning',
  unit_type_missing: 'error',
  unit_type_unknown: 'error',
  unit_dates_invalid: 'error',
  unit_link_unknown: 'error',
  unit_cycle: 'error',
  successor_cycle: 'error',
  quota_target_missing: 'error',
  quota_target_unknown: 'error',
  quota_unused: 'warning',
  quota_conflict: 'error',
  quota_limit_invalid: 'error',
  quota_limits_missing: 'warning',
  quota_min_above_max: 'error',
  quota_year_invalid: 'error',
  quota_kind_unknown: 'error',
  quota_role_unknown: 'error',
  due_date_invalid: 'error',
  due_exception_invalid: 'error',
  allocation_unit_unknown: 'error',
  allocation_without_quota: 'error',
  allocation_limit_invalid: 'error',
  allocation_year_invalid: 'error',
  plan_unit_unknown: 'error',
  plan_year_invalid: 'error',
  ...reviewSeverity,
  ...followUpSeverity,
};

/** Builds a finding; its severity comes from the table above unless the case makes it graver or milder. */
export function finding<C extends FindingCode>(
  code: C,
  place: FindingPlace,
  params: FindingParams[C],
  severity: Severity = severityOf[code],
): Finding {
  return { code, severity, place, params } as Finding;
}
