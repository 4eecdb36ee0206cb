/** The second path's reading of tabs: rows one by one, cells by their column. It shares the reading of single cells with the first, no counting. */

import { readDateCell } from '../dates/dateCell';
import { dateToSerial } from '../dates/plainDate';
import { type Cell, type Grid, isErrorCell } from '../tables/cell';
import { requireColumns } from '../tables/headers';
import { readYearCell } from '../tables/numberCell';
import { type ColumnKey, type TableKey, tables } from '../tables/tables';
import { cellText, isFilledCell } from '../text/cellText';
import { isHeadingText, isTotalText } from '../text/headings';
import type { Word } from '../words/vocabulary';
import { wordReader } from '../words/words';

export interface TabRow<T extends TableKey> {
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  /** '' for a failed formula. */
  cell(column: ColumnKey<T>): Cell;
  text(column: ColumnKey<T>): string;
  failed(column: ColumnKey<T>): boolean;
  word<Code extends string>(column: ColumnKey<T>, words: readonly Word<Code>[]): Code | null;
  year(column: ColumnKey<T>): number | null;
  /** Day number, null when blank or unreadable. */
  day(column: ColumnKey<T>): number | null;
  /** Columns of the layout in which a reader sees something. */
  readonly filled: readonly ColumnKey<T>[];
}

/** All rows below the header, blank ones too; none when the tab is not there. */
export function tabRows<T extends TableKey>(table: T, grid: Grid | null, timeZone: string): TabRow<T>[] {
  if (grid === null || !grid.some((cells) => cells.some(isFilledCell))) return [];
  const places = requireColumns(table, grid).columns as Readonly<Record<string, number>>;
  const layout = Object.keys(tables[table].columns) as ColumnKey<T>[];
  const known = layout.filter((column) => (places[column] as number) >= 0);
  return grid.slice(1).map((cells, index): TabRow<T> => {
    const raw = (column: ColumnKey<T>): Cell => cells[places[column] as number];
    const cell = (column: ColumnKey<T>): Cell => (isErrorCell(raw(column)) ? '' : raw(column));
    const text = (column: ColumnKey<T>): string => cellText(raw(column));
    return {
      row: index + 2,
      cell,
      text,
      failed: (column) => isErrorCell(raw(column)),
      word: (column, words) => wordReader(words).read(text(column)),
      year(column) {
        const reading = readYearCell(cell(column), timeZone);
        return reading.kind === 'year' ? reading.value : null;
      },
      day(column) {
        const reading = readDateCell(cell(column), timeZone);
        return reading.kind === 'date' ? dateToSerial(reading.date) : null;
      },
      filled: known.filter((column) => isFilledCell(raw(column))),
    };
  });
}

/** Rows of a register that lives on: not blank, no total line, no title. @param preset columns filled in advance */
export function lineRows<T extends TableKey>(
  table: T,
  grid: Grid | null,
  timeZone: string,
  preset: readonly ColumnKey<T>[] = [],
): TabRow<T>[] {
  const cells = grid ?? [];
  return tabRows(table, grid, timeZone).filter(({ row, filled }) => {
    if (filled.every((column) => preset.includes(column))) return false;
    const first = (cells[row - 1] ?? []).map(cellText).find((text) => text !== '') ?? '';
    return !isTotalText(first) && !(filled.length === 1 && isHeadingText(first));
  });
}

/** The codes in a cell: several may stand in one, parted by commas, semicolons or lines. */
export function codesIn(cell: Cell): string[] {
  const typed = typeof cell === 'string' ? cell : cellText(cell);
  const parts = typed.length > 500 ? [typed] : [typed, ...typed.split(/[,;\n]/)];
  return [...new Set(parts.map(cellText))].filter((part) => part !== '');
}
