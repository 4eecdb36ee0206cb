/** Finds the records a change set names, wherever they have moved, and says which cells are no longer as read. */
import type { Cell, Grid } from '../domain/tables/cell';
import type { CellChange, StoredValue, TableChange } from '../domain/tables/changeSet';
import { derivedColumns, keyColumns } from '../domain/tables/changes';
import { findColumns } from '../domain/tables/headers';
import { textKey } from '../domain/text/vietnameseText';
import type { TableSnapshot } from './tableSnapshot';
import { sameValue, storedValue } from './writtenCell';

export interface LocatedChange {
  readonly snapshot: TableSnapshot;
  readonly added: TableChange['added'];
  readonly retired: TableChange['retired'];
  /** Cells that really change; `row` is where each stands now. */
  readonly cells: readonly CellChange[];
  /** Cells that hold what was asked for already; `row` as above. */
  readonly standing: readonly CellChange[];
  /** Spreadsheet rows to take away, ascending. */
  readonly retiredRows: readonly number[];
  /** A1 names of all cells that are not as they were read; the error's text shows a few and counts the rest. */
  readonly conflicts: readonly string[];
}

/** Writes nothing. A cell that already holds what is to be written is neither a conflict nor a change. */
export function locateChanges(
  snapshot: TableSnapshot,
  change: TableChange,
  asRead: Grid | null,
  timeZone: string,
): LocatedChange {
  const conflicts: string[] = [];
  const cells: CellChange[] = [];
  const standing: CellChange[] = [];
  const witness = asRead === null ? null : rowWitness(snapshot, asRead, timeZone);
  for (const cell of change.changed) {
    const row =
      cell.beside === undefined
        ? findRow(snapshot, cell.key, cell.row, witness)
        : findBeside(snapshot, cell.row, cell.beside, timeZone);
    if (row === null) {
      conflicts.push(nameOf(snapshot, cell));
      continue;
    }
    const now = storedValue(snapshot.cell(row, cell.column), timeZone);
    // Another check or an edit may have marked the row meanwhile: what is rebuilt at will needs no guard.
    const guarded = !isDerived(snapshot, cell.column);
    if (sameValue(now, cell.after) && typeof now === typeof cell.after) standing.push({ ...cell, row });
    else if (guarded && (!sameValue(now, cell.before) || snapshot.formula(row, cell.column) !== '')) {
      conflicts.push(snapshot.cellName(row, cell.column));
    } else cells.push({ ...cell, row });
  }
  for (const record of change.added) conflicts.push(...takenKeys(snapshot, record));
  const retiredRows = change.retired.map((record) => {
    const row = findRow(snapshot, record.key, record.row, null);
    if (row === null) conflicts.push(nameOf(snapshot, { ...record, column: firstColumn(record.values) }));
    else conflicts.push(...changedSince(snapshot, row, record.values, timeZone));
    return row ?? 0;
  });
  return {
    snapshot,
    added: change.added,
    retired: change.retired,
    cells,
    standing,
    retiredRows: sorted(retiredRows),
    conflicts,
  };
}

function sorted(rows: readonly number[]): number[] {
  return [...new Set(rows)].filter((row) => row > 1).sort((a, b) => a - b);
}

function isDerived(snapshot: TableSnapshot, column: string): boolean {
  return derivedColumns[snapshot.table]?.includes(column) ?? false;
}

/**
 * The row of a record: where it was read if its key still stands there, else the only row with that key.
 * A record without a key has just its place, and the place must look as it did (`witness`).
 */
function findRow(
  snapshot: TableSnapshot,
  key: string,
  row: number,
  witness: ((row: number) => boolean) | null,
): number | null {
  const here = row > 1 && row <= snapshot.lastRow;
  if (key === '') return here && (witness === null || witness(row)) ? row : null;
  if (here && snapshot.keyAt(row) === textKey(key)) return row;
  const rows = snapshot.rowsWithKey(key);
  return rows.length === 1 ? (rows[0] as number) : null;
}

/** The row of a record without a key: where it was read if the cells beside it still say so, else the only one they fit. */
function findBeside(
  snapshot: TableSnapshot,
  row: number,
  beside: Readonly<Record<string, StoredValue>>,
  timeZone: string,
): number | null {
  const columns = Object.keys(beside).filter((column) => snapshot.hasColumn(column));
  const fits = (at: number): boolean =>
    columns.every((column) =>
      sameValue(storedValue(snapshot.cell(at, column), timeZone), beside[column] as StoredValue),
    );
  if (columns.length === 0) return null;
  if (row > 1 && row <= snapshot.lastRow && fits(row)) return row;
  const found: number[] = [];
  for (let at = 2; at <= snapshot.lastRow && found.length < 2; at++) if (fits(at)) found.push(at);
  return found.length === 1 ? (found[0] as number) : null;
}

/** Whether a row still holds what it held, as far as the columns read again tell. */
function rowWitness(snapshot: TableSnapshot, asRead: Grid, timeZone: string): (row: number) => boolean {
  const before = findColumns(snapshot.table, asRead[0] ?? []).columns as Readonly<Record<string, number>>;
  const columns = Object.keys(before).filter(
    (column) => !isDerived(snapshot, column) && (before[column] ?? -1) >= 0 && snapshot.hasColumn(column),
  );
  return (row) =>
    columns.every((column) => {
      const then: Cell = asRead[row - 1]?.[before[column] ?? -1];
      return sameValue(storedValue(then, timeZone), storedValue(snapshot.cell(row, column), timeZone));
    });
}

/** A record whose key has been taken meanwhile would be a second one of that name. */
function takenKeys(snapshot: TableSnapshot, record: Readonly<Record<string, StoredValue>>): string[] {
  const column = keyColumns[snapshot.table];
  const key = column === null ? '' : String(record[column] ?? '');
  if (column === null || key === '') return [];
  return snapshot.rowsWithKey(key).map((row) => snapshot.cellName(row, column));
}

/** Taking a row away must lose nothing that was not recorded with it. */
function changedSince(
  snapshot: TableSnapshot,
  row: number,
  values: Readonly<Record<string, StoredValue>>,
  timeZone: string,
): string[] {
  const changed = Object.keys(values)
    .filter((column) => !isDerived(snapshot, column) && snapshot.hasColumn(column))
    .filter(
      (column) =>
        !sameValue(storedValue(snapshot.cell(row, column), timeZone), values[column] as StoredValue),
    )
    .map((column) => snapshot.cellName(row, column));
  return [...changed, ...snapshot.foreignCells(row)];
}

function firstColumn(values: Readonly<Record<string, StoredValue>>): string {
  return Object.keys(values)[0] ?? '';
}

/** Where a vanished record was: the best that can be said of it. */
function nameOf(snapshot: TableSnapshot, place: Pick<CellChange, 'key' | 'row' | 'column'>): string {
  const cell = snapshot.hasColumn(place.column)
    ? snapshot.cellName(Math.max(place.row, 1), place.column)
    : '';
  return place.key === '' ? cell : `${cell} (${place.key})`;
}
