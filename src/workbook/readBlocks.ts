/** Reads again as little of a table as a change needs: cells cost as much as calls (performance.md §1). */
import type { Grid } from '../domain/tables/cell';
import { findColumns } from '../domain/tables/headers';
import type { TableKey } from '../domain/tables/tables';
import { runsOf } from './runs';
import type { Range, Sheet } from './spreadsheet';

/**
 * `columns`: just these, neighbours together. `whole`: everything, as needed to add rows, to take them away, and to
 * tell records without a key apart.
 */
export type SnapshotShape = 'columns' | 'whole';

export interface SnapshotNeed {
  readonly shape: SnapshotShape;
  readonly columns: readonly string[];
  /** The grid the decision was taken on: says where the columns are; null reads the whole table. */
  readonly asRead: Grid | null;
  /** Formulas matter where a person's own cells are about to change. */
  readonly formulas: boolean;
}

/** A rectangle from row 1 down, header included. */
export interface ReadBlock {
  /** 0-based place in the sheet of the first column. */
  readonly left: number;
  readonly values: Grid;
  readonly formulas: readonly (readonly string[])[] | null;
}

export function readBlocks(sheet: Sheet, table: TableKey, need: SnapshotNeed): ReadBlock[] {
  return rangesOf(sheet, table, need).map((range) => ({
    left: range.getColumn() - 1,
    values: range.getValues() as Grid,
    formulas: need.formulas ? range.getFormulas() : null,
  }));
}

function rangesOf(sheet: Sheet, table: TableKey, { shape, columns, asRead }: SnapshotNeed): Range[] {
  const rows = sheet.getLastRow();
  if (shape === 'whole' || asRead === null || rows < 1) return [sheet.getDataRange()];
  const known = findColumns(table, asRead[0] ?? []).columns as Readonly<Record<string, number>>;
  const places = columns
    .map((column) => known[column] ?? -1)
    .filter((place) => place >= 0)
    .sort((a, b) => a - b);
  const last = places[places.length - 1];
  // A table that has lost columns at its right end is read whole.
  if (last === undefined || last >= sheet.getLastColumn()) return [sheet.getDataRange()];
  return runsOf(places).map((run) => sheet.getRange(1, run.first + 1, rows, run.last - run.first + 1));
}
