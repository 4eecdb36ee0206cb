/** Checks only the rows somebody has just edited: what can be told without the other rows (design.md §5). */

import { checkYear } from '../check/check';
import { readRegister } from '../check/register';
import type { Finding, FindingCode } from '../findings/finding';
import { type CellBefore, editedReviewFindings } from '../review/editedReview';
import type { Cell, Grid } from '../tables/cell';
import { tables } from '../tables/tables';

export interface EditedRows {
  readonly header: readonly Cell[];
  readonly rows: Grid;
  /** Spreadsheet row of the first of `rows`. */
  readonly firstRow: number;
  /** `Đơn vị` whole; null leaves the unit's name unchecked. */
  readonly units: Grid | null;
  /** What stood in the one cell that was edited, when that is the status or the stage. */
  readonly before?: CellBefore | null;
}

export interface EditedRowFindings {
  readonly row: number;
  readonly findings: readonly Finding[];
}

/** What depends on quotas or on other rows is settled by the full check. */
const settledByFullCheck: readonly FindingCode[] = [
  'no_counting_unit',
  'via_without_quota',
  'duplicate',
  'suspected_duplicate',
  'id_duplicate',
  'late',
  'date_maybe_swapped',
];

const unitCodes: readonly FindingCode[] = [
  'unit_unknown',
  'unit_ambiguous',
  'unit_matched_loosely',
  'unit_replaced',
  'unit_inactive',
  'via_unknown',
  'via_ambiguous',
  'via_unrelated',
];

/**
 * The findings of each row in `rows` that is a registration; other rows are not in the result.
 * @throws AppError column_missing
 */
export function checkEditedRows(edited: EditedRows, timeZone: string): EditedRowFindings[] {
  const headerOf = (table: 'units' | 'quotas'): Cell[] => Object.values(tables[table].columns);
  const register = readRegister(
    {
      settings: null,
      units: edited.units ?? [headerOf('units')],
      quotas: [headerOf('quotas')],
      allocations: null,
      registrations: [edited.header, ...edited.rows],
      plans: null,
    },
    timeZone,
  );
  const reviewed = editedReviewFindings([edited.header, ...edited.rows], edited.before ?? null, timeZone);
  const dropped = new Set([...settledByFullCheck, ...(edited.units === null ? unitCodes : [])]);
  const found = new Map<number, readonly Finding[]>();
  // Rows without a readable year come back with every year, and with no year at all when they are alone.
  for (const year of register.years.length > 0 ? register.years : [0]) {
    const check = checkYear(register, year, null);
    for (let place = 0; place < check.rowCount; place++) {
      const { row, findings } = check.rowAt(place);
      const sheetRow = row - 2 + edited.firstRow;
      found.set(
        sheetRow,
        [...findings, ...(reviewed.get(row) ?? [])]
          .filter((finding) => !dropped.has(finding.code))
          .map((finding) => ({ ...finding, place: { ...finding.place, row: sheetRow } }) as Finding),
      );
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([row, findings]) => ({ row, findings }));
}
