/** Gives registrations without a code the next free one of their year. Pure. */

import { readRegistrations } from '../domain/registrations/registrations';
import type { Grid } from '../domain/tables/cell';
import type { CellChange, ChangeSet } from '../domain/tables/changeSet';
import { cellText } from '../domain/text/cellText';
import { registrationId, registrationNumber } from '../text/workbookText';

/**
 * Rows without a readable year wait until they have one; so do cells whose formula shows nothing.
 * @param formulas of the whole tab, same shape as `grid`
 * @throws AppError column_missing
 */
export function missingIds(
  grid: Grid,
  formulas: readonly (readonly string[])[],
  timeZone: string,
): ChangeSet {
  const { columns, rows, count, year } = readRegistrations(grid, timeZone);
  const changed: CellChange[] = [];
  if (columns.id >= 0) {
    const last = new Map<number, number>();
    for (let position = 0; position < count; position++) {
      const row = rows[position] as number;
      const ofYear = year.codes[year.ids[position] as number] as number;
      const blank = grid[row - 1]?.[columns.id] ?? '';
      if (ofYear < 0 || String(blank) !== '' || (formulas[row - 1]?.[columns.id] ?? '') !== '') continue;
      const number = (last.get(ofYear) ?? highestNumber(grid, columns.id, ofYear)) + 1;
      last.set(ofYear, number);
      changed.push({ key: '', row, column: 'id', before: '', after: registrationId(ofYear, number) });
    }
  }
  return {
    action: 'repairStructure',
    tables: changed.length === 0 ? [] : [{ table: 'registrations', added: [], changed, retired: [] }],
  };
}

/** The next free code of a year. @param idColumn 0-based */
export function nextRegistrationId(grid: Grid, idColumn: number, year: number): string {
  return registrationId(year, highestNumber(grid, idColumn, year) + 1);
}

/** Numbers are never given twice, not even those of rows that are no registrations any more. */
function highestNumber(grid: Grid, idColumn: number, year: number): number {
  let highest = 0;
  for (const cells of grid) {
    const number = registrationNumber(cellText(cells[idColumn]), year);
    if (number !== null && number > highest) highest = number;
  }
  return highest;
}
