/** Sample values for every finding and error code: each case a sentence can be asked for. */
import type { AppErrorCode, AppErrorParams } from '../../src/domain/findings/appError';
import type { FindingCode, FindingParams } from '../../src/domain/findings/finding';
import { followUpSamples } from './followUpSamples';
import { reviewSamples } from './reviewSamples';

type FindingSamples = { [C in FindingCode]: readonly FindingParams[C][] };
type ErrorSamples = { [C in AppErrorCode]: readonly AppErrorParams[C][] };

/** @param value stands wherever a text from the workbook would */
export function findingSamples(value: string): FindingSamples {
  const unit = value;
  const none: readonly string[] = [];
  const unsettled = [
    { value, suggestions: none },
    { value, suggestions: [value] },
    { value, suggestions: [value, value, value, value] },
  ];
  const result = { unit, due: null, overdue: false };
  const due = { due: '2024-01-10' };
  return {
    unit_missing: [{}],
    unit_unknown: unsettled,
    unit_ambiguous: unsettled,
    unit_matched_loosely: [{ value, unit }],
    unit_replaced: [{ unit, successor: value }],
    unit_inactive: [{ unit, year: 2024 }],
    via_unknown: unsettled,
    via_ambiguous: unsettled,
    via_without_quota: [{ unit }],
    via_unrelated: [{ unit, via: value }],
    no_counting_unit: [{ unit }],
    year_missing: [{}],
    year_invalid: [{ value }],
    kind_missing: [{}],
    kind_unknown: [{ value }],
    kind_not_allowed: [
      { kind: 'individual', unit, allowed: ['model', 'collective'] },
      { kind: 'collective', unit, allowed: ['model'] },
      { kind: 'model', unit, allowed: [] },
    ],
    role_missing: [
      { unit, allowed: ['student', 'teacher', 'staff'] },
      { unit, allowed: [] },
    ],
    role_unknown: [{ value }],
    role_not_allowed: [
      { role: 'manager', unit, allowed: ['student', 'teacher'] },
      { role: 'other', unit, allowed: ['student'] },
      { role: 'student', unit, allowed: [] },
    ],
    name_missing: [{}],
    status_missing: [{}],
    status_unknown: [{ value }],
    id_missing: [{}],
    id_duplicate: [{ id: value, firstRow: 100000 }],
    date_missing: [{}],
    date_invalid: [{ value }],
    date_maybe_swapped: [{ date: '2024-09-01', swapped: '2024-01-09' }],
    late: [{ date: '2024-01-12', due: '2024-01-10' }],
    duplicate: [{ firstRow: 100000 }],
    suspected_duplicate: [
      { rows: [100000], others: 1 },
      { rows: [7, 31], others: 2 },
      { rows: [2, 3, 4, 5, 6, 7], others: 99 },
    ],
    legacy_encoding: [
      { column: 'name', encoding: 'TCVN3' },
      { column: 'Ghi chú', encoding: 'VNI' },
    ],
    text_too_long: [{ column: 'achievements', length: 50000 }],
    cell_error: [{ column: 'unit', value }],
    quota_over: [{ unit, counted: 11, max: 10 }],
    quota_short: [
      { ...result, counted: 7, min: 9 },
      { ...result, ...due, counted: 7, min: 9 },
      { ...result, ...due, counted: 7, min: 9, overdue: true },
    ],
    quota_none: [
      { ...result, min: 1 },
      { ...result, ...due, min: 9 },
      { ...result, ...due, min: 9, overdue: true },
    ],
    plan_missing: [{ unit }],
    allocation_over: [{ from: value, to: value, counted: 3, max: 2 }],
    allocation_sum_over: [{ from: value, sum: 12, max: 10 }],
    header_duplicate: [{ header: value }],
    setting_invalid: [
      { key: value, value, used: value },
      { key: value, value, used: '' },
    ],
    unit_code_missing: [{ name: value }, { name: '' }],
    unit_code_duplicate: [{ code: value, firstRow: 100000 }],
    unit_name_missing: [{ code: value }],
    unit_name_shared: [{ name: value, firstRow: 100000 }],
    unit_type_missing: [{ unit }],
    unit_type_unknown: [{ value }],
    unit_dates_invalid: [{ unit, value }],
    unit_link_unknown: unsettled.map((params) => ({ column: 'parent', ...params })),
    unit_cycle: [
      { unit, path: [value, value] },
      { unit, path: [value] },
    ],
    successor_cycle: [{ unit, path: [value, value] }],
    quota_target_missing: [{}],
    quota_target_unknown: unsettled,
    quota_unused: [{ target: value }],
    quota_conflict: [{ unit, firstRow: 100000 }],
    quota_limit_invalid: [{ column: 'min', value }],
    quota_limits_missing: [{}],
    quota_min_above_max: [{ min: 10, max: 9 }],
    quota_year_invalid: [{ value }],
    quota_kind_unknown: [{ value }],
    quota_role_unknown: [{ value }],
    due_date_invalid: [{ value }],
    due_exception_invalid: [{ value }],
    allocation_unit_unknown: [
      ...unsettled.map((params) => ({ column: 'to', ...params })),
      { column: 'from', value: '', suggestions: none },
    ],
    allocation_without_quota: [{ unit }],
    allocation_limit_invalid: [{ value }, { value: '' }],
    allocation_year_invalid: [{ value }],
    plan_unit_unknown: unsettled,
    plan_year_invalid: [{ value }, { value: '' }],
    ...followUpSamples(value),
    ...reviewSamples(value),
  };
}

/** @param value stands wherever a text from the workbook would */
export function errorSamples(value: string): ErrorSamples {
  const many = Array.from({ length: 9 }, () => value);
  return {
    tab_missing: [
      { tab: value, present: [value] },
      { tab: value, present: many },
    ],
    tab_unclear: [{ tab: value, candidates: [value, value] }],
    column_missing: [
      { tab: value, columns: [value], present: [], headerRow: null },
      { tab: value, columns: many, present: many, headerRow: 3 },
    ],
    range_invalid: [{ name: 'dangKy' }, { name: 'donVi' }, { name: 'chiTieu' }, { name: 'khac' }],
    year_invalid: [{ value }, { value: '' }],
    unit_unknown: [
      { value, suggestions: [] },
      { value, suggestions: many },
      { value: '', suggestions: [] },
    ],
    no_document_lock: [{}],
    busy: [{}],
    tab_protected: [{ tab: value }],
    changed_meanwhile: [
      { tab: value, cells: ['B5'] },
      { tab: value, cells: ['B5', 'C5', 'D5', 'E5', 'F5', 'G5'] },
    ],
    nothing_to_undo: [{}],
    part_missing: [{ file: 'part-commands.html' }],
    undo_damaged: [{ entry: value }],
    programme_unknown: [{ value, known: ['van-giang', 'son-tra'] }],
    programme_other: [{ present: value, chosen: '384/KH-THPTST' }],
    not_derived_tab: [{ tab: value }],
  };
}
