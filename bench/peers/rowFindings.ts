/** What can be wrong with a row, as the peers name it: code, whether it is an error, and the column of a failed formula. */
import { tables } from '../../src/domain/tables/tables';
import { findingLine } from '../result';

interface RowFinding {
  readonly code: string;
  readonly isError: boolean;
  readonly column?: keyof typeof tables.registrations.columns;
}

export const rowFindings = {
  idTwice: { code: 'id_duplicate', isError: true },
  noId: { code: 'id_missing', isError: false },
  noYear: { code: 'year_missing', isError: true },
  badYear: { code: 'year_invalid', isError: true },
  noUnit: { code: 'unit_missing', isError: true },
  strangeUnit: { code: 'unit_unknown', isError: true },
  unsureUnit: { code: 'unit_ambiguous', isError: true },
  looseUnit: { code: 'unit_matched_loosely', isError: false },
  noQuota: { code: 'no_counting_unit', isError: true },
  failedUnit: { code: 'cell_error', isError: true, column: 'unit' },
  strangeVia: { code: 'via_unknown', isError: true },
  viaNoQuota: { code: 'via_without_quota', isError: true },
  viaStray: { code: 'via_unrelated', isError: false },
  failedVia: { code: 'cell_error', isError: true, column: 'via' },
  noKind: { code: 'kind_missing', isError: true },
  strangeKind: { code: 'kind_unknown', isError: true },
  failedKind: { code: 'cell_error', isError: true, column: 'kind' },
  wrongKind: { code: 'kind_not_allowed', isError: true },
  noName: { code: 'name_missing', isError: true },
  failedName: { code: 'cell_error', isError: true, column: 'name' },
  longName: { code: 'text_too_long', isError: false },
  oldFont: { code: 'legacy_encoding', isError: false },
  noRole: { code: 'role_missing', isError: true },
  strangeRole: { code: 'role_unknown', isError: false },
  badRole: { code: 'role_unknown', isError: true },
  failedRole: { code: 'cell_error', isError: true, column: 'role' },
  wrongRole: { code: 'role_not_allowed', isError: true },
  noStatus: { code: 'status_missing', isError: true },
  strangeStatus: { code: 'status_unknown', isError: true },
  failedStatus: { code: 'cell_error', isError: true, column: 'status' },
  noDate: { code: 'date_missing', isError: false },
  badDate: { code: 'date_invalid', isError: false },
  failedDate: { code: 'cell_error', isError: true, column: 'sentDate' },
  late: { code: 'late', isError: false },
  swapped: { code: 'date_maybe_swapped', isError: false },
  twice: { code: 'duplicate', isError: true },
  namesake: { code: 'suspected_duplicate', isError: false },
} as const satisfies Record<string, RowFinding>;

export type RowFindingName = keyof typeof rowFindings;

/** @param at position in the grid, so that the sheet row is one more */
export function rowFindingLine(name: RowFindingName, at: number, detail: string | number = ''): string {
  const { code, isError, column }: RowFinding = rowFindings[name];
  const severity = isError ? 'error' : 'warning';
  const said = column === undefined ? detail : tables.registrations.columns[column];
  return findingLine('registrations', at + 1, code, severity, said);
}
