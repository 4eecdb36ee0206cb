/** Which of a row's cells there is a column for; what has none is not printed and counts as no figure. */
import type { Content, TableBlock, TableRow, TotalRow } from './officialDocument';

type TableColumns = Pick<TableBlock, 'columns' | 'numbering'>;

/** Columns of a table, the numbering column among them. */
export function columnCount({ columns, numbering }: TableColumns): number {
  return columns.length + (numbering === undefined ? 0 : 1);
}

/** Columns the label of a total stands on: all before its cells, one at least. */
export function labelColumns(table: TableColumns, { cells }: Pick<TotalRow, 'cells'>): number {
  return Math.max(1, columnCount(table) - cells.length);
}

/** The contents of a row that are printed. */
export function printedCells(table: TableColumns, row: TableRow): readonly Content[] {
  if (row.type === 'group') return [row.title];
  if (row.type === 'item') return row.cells.slice(0, table.columns.length);
  return row.cells.slice(0, columnCount(table) - labelColumns(table, row));
}
