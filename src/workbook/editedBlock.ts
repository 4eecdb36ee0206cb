/** The rows of `Đăng ký` a person has just edited, read in two calls, and their marks; nothing is read for edits elsewhere. */

import type { CellBefore } from '../domain/review/editedReview';
import { sealedFields } from '../domain/review/sealedFields';
import type { Cell, Grid } from '../domain/tables/cell';
import { findColumns } from '../domain/tables/headers';
import { type ColumnKey, tables } from '../domain/tables/tables';
import type { Range, Sheet } from './spreadsheet';
import { isTabNamed } from './tabs';
import { textForCell } from './writtenCell';

/** The event of a simple onEdit trigger, as far as it is used. Bounds cost no call (platform.md §3.3). */
export interface EditEvent {
  readonly range: Range & {
    readonly rowStart?: number;
    readonly rowEnd?: number;
    readonly columnStart?: number;
    readonly columnEnd?: number;
  };
  /** What stood in the cell; only when a single one was edited, and it was not blank. */
  readonly oldValue?: unknown;
}

export interface EditedBlock {
  readonly sheet: Sheet;
  readonly header: readonly Cell[];
  readonly rows: Grid;
  /** Spreadsheet row of the first of `rows`. */
  readonly firstRow: number;
  /** 0-based position of the column for marks. */
  readonly markColumn: number;
  /** Text that stood in the one cell that was edited, when that is the status or the stage. */
  readonly before: CellBefore | null;
}

/** Columns an edit of which can change what is right or wrong about a row. */
const judged: readonly ColumnKey<'registrations'>[] = [
  'id',
  ...sealedFields,
  'sentDate',
  'status',
  'stage',
  'consent',
  'directWorker',
];

/** Null when the edit is none of our business, or there is no column for marks. */
export function readEditedBlock({ range, oldValue }: EditEvent): EditedBlock | null {
  const sheet = range.getSheet();
  if (!isTabNamed(sheet, tables.registrations.tab)) return null;
  const firstRow = Math.max(2, range.rowStart ?? range.getRow());
  const lastRow = Math.min(range.rowEnd ?? range.getLastRow(), sheet.getLastRow());
  if (lastRow < firstRow) return null;
  const width = sheet.getLastColumn();
  const header = sheet.getRange(1, 1, 1, width).getValues()[0] as Cell[];
  const { columns, absent } = findColumns('registrations', header);
  const first = (range.columnStart ?? range.getColumn()) - 1;
  const last = (range.columnEnd ?? range.getLastColumn()) - 1;
  const concerned = judged.some((column) => columns[column] >= first && columns[column] <= last);
  const needed: readonly string[] = tables.registrations.required;
  if (!concerned || columns.checkResult < 0 || absent.some((column) => needed.includes(column))) return null;
  const rows = sheet.getRange(firstRow, 1, lastRow - firstRow + 1, width).getValues() as Grid;
  const before = first === last && firstRow === lastRow ? cellBefore(columns, first, oldValue) : null;
  return { sheet, header, rows, firstRow, markColumn: columns.checkResult, before };
}

/** A blank stage is one as well; a status that was blank was none. */
function cellBefore(
  columns: Readonly<Record<'status' | 'stage', number>>,
  place: number,
  oldValue: unknown,
): CellBefore | null {
  const text = oldValue === undefined || oldValue === null ? '' : String(oldValue);
  if (place === columns.stage) return { column: 'stage', text };
  return place === columns.status && text !== '' ? { column: 'status', text } : null;
}

/**
 * Writes the marks that differ, from the first to the last of them, in one call; none when all are right.
 * No lock: the column is rebuilt by the next check, and a lock would cost more than the mark is worth.
 */
export function writeMarks(
  { sheet, rows, firstRow, markColumn }: EditedBlock,
  marks: readonly string[],
): void {
  const now = rows.map((row) => row[markColumn] ?? '');
  const first = marks.findIndex((mark, index) => mark !== now[index]);
  if (first < 0) return;
  let last = marks.length - 1;
  while (marks[last] === now[last]) last--;
  const cells = marks.slice(first, last + 1).map((mark) => [textForCell(mark)]);
  sheet.getRange(firstRow + first, markColumn + 1, cells.length, 1).setValues(cells);
}
