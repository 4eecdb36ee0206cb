/** Turns whatever a formula hands over into cells: a scalar, a range, or something no sheet would send. */
import { type Cell, isDateCell } from '../domain/tables/cell';

/** Apps Script has been seen to hand over error cells as objects; any such value is a failed formula to us. */
const failedCell = '#VALUE!';

/** One value as a cell. */
function cellFrom(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && isDateCell(value as Cell)) return value as Date;
  return failedCell;
}

/**
 * A range as rows of cells without the blank rows below its last filled one: people pass whole columns, and
 * thousands of blank rows must cost nothing. A scalar is a range of one cell; a blank range has no rows.
 */
export function rowsFrom(value: unknown): (readonly Cell[])[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  let end = given.length;
  while (end > 0 && isBlankRow(given[end - 1])) end--;
  const rows: (readonly Cell[])[] = [];
  for (let index = 0; index < end; index++) rows.push(rowFrom(given[index]));
  return rows;
}

function isBlankRow(row: unknown): boolean {
  if (!Array.isArray(row)) return isBlank(row);
  for (const cell of row) if (!isBlank(cell)) return false;
  return true;
}

function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}

/** The row itself when all in it are cells already: most are, and copies of 100,000 rows are not free. */
function rowFrom(row: unknown): readonly Cell[] {
  if (!Array.isArray(row)) return [cellFrom(row)];
  for (const cell of row) if (cellFrom(cell) !== cell) return row.map(cellFrom);
  return row;
}
