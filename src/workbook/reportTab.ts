/** Rewrites the tab `Báo cáo` with a document laid out for printing, in as many calls for a long one as for a short one. */
import {
  cellLooks,
  type PrintedArea,
  type PrintedCell,
  type PrintedSheet,
  printedColumns,
} from '../domain/tables/printedSheet';
import { cellName } from './cellName';
import { type ClaimedTab, preparedSheet } from './claimTab';
import type { Sheet, Spreadsheet } from './spreadsheet';
import { textForCell } from './writtenCell';

/** Row 1 carries our mark, out of sight, and the looks that new rows take over. */
const markRow = 1;

/**
 * At most 11 data calls on a tab that is there: its rows are taken out with all that was ruled in them, and new ones put
 * in under row 1, from which Sheets copies letters and size.
 */
export function rewriteReportTab(spreadsheet: Spreadsheet, tab: ClaimedTab, printed: PrintedSheet): void {
  const sheet = preparedSheet(spreadsheet, tab);
  // Right of our hidden first column.
  const left = tab.left + 1;
  const rows = Math.max(1, printed.rows.length);
  const old = sheet.getMaxRows() - markRow;
  if (old > 1) sheet.deleteRows(markRow + 1, old - 1);
  sheet.insertRowsAfter(markRow, rows);
  const cells = sheet.getRange(markRow + 1, left, rows, printedColumns);
  const each = <Value>(of: (cell: PrintedCell | undefined) => Value): Value[][] =>
    Array.from({ length: rows }, (_, row) => valuesOf(printed.rows[row] ?? [], of));
  cells.setValues(each((cell) => (cell === undefined ? '' : textForCell(cell[1]))));
  cells.setFontWeights(each((cell) => (has(cell, 'bold') ? 'bold' : 'normal')));
  cells.setFontStyles(each((cell) => (has(cell, 'italic') ? 'italic' : 'normal')));
  cells.setHorizontalAlignments(each(alignment));
  rule(sheet, left, printed);
  const [second, others] = printed.widths;
  sheet.setColumnWidths(left + 1, 1, second);
  sheet.setColumnWidths(left + 2, printedColumns - 2, others);
}

function valuesOf<Value>(row: readonly PrintedCell[], of: (cell: PrintedCell | undefined) => Value): Value[] {
  const cells: (PrintedCell | undefined)[] = Array.from({ length: printedColumns }, () => undefined);
  for (const cell of row) cells[cell[0]] = cell;
  return cells.map(of);
}

function has(cell: PrintedCell | undefined, look: keyof typeof cellLooks): boolean {
  return cell !== undefined && (cell[2] & cellLooks[look]) !== 0;
}

function alignment(cell: PrintedCell | undefined): 'left' | 'center' | 'right' {
  if (has(cell, 'center')) return 'center';
  return has(cell, 'right') ? 'right' : 'left';
}

function rule(sheet: Sheet, left: number, { boxes, frames }: PrintedSheet): void {
  if (boxes.length > 0) {
    const list = sheet.getRangeList(boxes.map((area) => areaName(area, left)));
    list.setBorder(true, true, true, true, true, true).setWrap(true);
  }
  if (frames.length > 0) {
    const list = sheet.getRangeList(frames.map((area) => areaName(area, left)));
    list.setBorder(true, true, true, true, null, null);
  }
}

function areaName([row, column, rows, columns]: PrintedArea, left: number): string {
  const top = markRow + 1 + row;
  const first = left - 1 + column;
  return `${cellName(top, first)}:${cellName(top + rows - 1, first + columns - 1)}`;
}
