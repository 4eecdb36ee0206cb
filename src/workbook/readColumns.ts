/** Reads some columns of a table, where the others would only cost time: cells cost as much as calls (performance.md §1). */
import type { Grid } from '../domain/tables/cell';
import { findColumns } from '../domain/tables/headers';
import { type ColumnKey, type TableKey, tables } from '../domain/tables/tables';
import { readBlocks } from './readBlocks';
import { readNeeded } from './readTables';
import { runsOf } from './runs';
import type { Sheet } from './spreadsheet';
import { TableSnapshot } from './tableSnapshot';
import type { Tabs } from './tabs';

/**
 * The cells of these columns by row and column: one data call for the header, and one for each run of columns that stand
 * side by side.
 * @throws AppError column_missing
 */
export function readColumns<T extends TableKey>(
  sheet: Sheet,
  table: T,
  columns: readonly ColumnKey<T>[],
): TableSnapshot {
  const asRead = readHeader(sheet);
  const snapshot = TableSnapshot.read(sheet, table, { shape: 'columns', columns, asRead, formulas: false });
  for (const column of columns) snapshot.needColumn(column);
  return snapshot;
}

/** Of so many cells reading all takes no longer than the calls that part of them would take more. */
const fewCells = 40_000;
/** Where the columns lie further apart the whole table is read, so that the calls stay the same few. */
const mostRuns = 2;

/**
 * A table without its other columns, in one data call when it is small and at most three when it is not. Rows stay where
 * they are; columns are found by their headers as always.
 * @throws AppError tab_missing
 */
export function readNarrow<T extends TableKey>(tabs: Tabs, table: T, columns: readonly ColumnKey<T>[]): Grid {
  const sheet = tabs.need(tables[table].tab);
  if (sheet.getLastRow() * sheet.getLastColumn() <= fewCells) return readNeeded(tabs, table);
  const asRead = readHeader(sheet);
  const known = findColumns(table, asRead[0] ?? []).columns as Readonly<Record<string, number>>;
  const places = columns.map((column) => known[column] ?? -1).filter((place) => place >= 0);
  const runs = runsOf(places.sort((a, b) => a - b));
  // Whoever reads a table that lacks a needed column says so better with all of it at hand.
  const isWhole = tables[table].required.every((column) => (known[column] ?? -1) >= 0);
  if (!isWhole || runs.length > mostRuns) return readNeeded(tabs, table);
  const [first, ...others] = readBlocks(sheet, table, {
    shape: 'columns',
    columns,
    asRead,
    formulas: false,
  });
  const [second] = others;
  if (first === undefined || second === undefined) return first?.values ?? [];
  return first.values.map((row, index) => row.concat(second.values[index] ?? []));
}

function readHeader(sheet: Sheet): Grid {
  return sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues() as Grid;
}
