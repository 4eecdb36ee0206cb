/** Writes located changes in few calls, and knows how to take each call back. */
import { AppError } from '../domain/appError';
import type { Cell } from '../domain/cell';
import type { CellChange } from '../domain/changeSet';
import { derivedColumns } from '../domain/changes';
import { tables } from '../domain/tables';
import type { LocatedChange } from './locateChanges';
import type { TableSnapshot } from './tableSnapshot';
import { textForCell, valueForCell } from './writtenCell';

/** Takes one write back; a failure after it must not leave half of a change set behind. */
export type Undo = () => void;

type Written = string | number | boolean | Date;

/** Beyond this many separate runs of rows a column is written as one block, unchanged cells included. */
const mostRuns = 12;

/** Changes cells, then adds rows, then takes rows away from the bottom up. Each step done is pushed on `undos`. */
export function writeChanges(located: LocatedChange, timeZone: string, undos: Undo[]): void {
  for (const [column, cells] of byColumn(located.cells))
    writeColumn(located.snapshot, column, cells, timeZone, undos);
  if (located.added.length > 0) addRows(located, timeZone, undos);
  for (const run of runsOf(located.retiredRows).reverse()) retireRows(located, run, undos);
}

function byColumn(cells: readonly CellChange[]): Map<string, CellChange[]> {
  const columns = new Map<string, CellChange[]>();
  for (const cell of cells) {
    const list = columns.get(cell.column);
    if (list === undefined) columns.set(cell.column, [cell]);
    else list.push(cell);
  }
  return columns;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Neighbouring rows together; `rows` ascending. */
function runsOf(rows: readonly number[]): Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

function writeColumn(
  snapshot: TableSnapshot,
  column: string,
  cells: readonly CellChange[],
  timeZone: string,
  undos: Undo[],
): void {
  const after = new Map(cells.map((cell) => [cell.row, valueForCell(cell.after, timeZone)]));
  const rows = [...after.keys()].sort((a, b) => a - b);
  const whole = { first: rows[0] as number, last: rows[rows.length - 1] as number };
  const runs = runsOf(rows);
  const derived = derivedColumns[snapshot.table]?.includes(column) ?? false;
  const asBlock = derived || (runs.length > mostRuns && !hasFormula(snapshot, column, whole));
  for (const run of asBlock ? [whole] : runs) {
    const range = snapshot.sheet.getRange(
      run.first,
      snapshot.needColumn(column) + 1,
      run.last - run.first + 1,
      1,
    );
    const before = rowsFrom(run).map((row) => [asWritten(snapshot.cell(row, column))]);
    undos.push(() => range.setValues(before));
    range.setValues(rowsFrom(run).map((row, index) => [after.get(row) ?? (before[index]?.[0] as Written)]));
  }
}

function hasFormula(snapshot: TableSnapshot, column: string, run: Run): boolean {
  return rowsFrom(run).some((row) => snapshot.formula(row, column) !== '');
}

function rowsFrom({ first, last }: Run): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** What a cell holds, as it has to be written to stay the same. */
function asWritten(cell: Cell): Written {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? textForCell(cell) : cell;
}

/** Below the last record, column runs apart, so that nothing of a person's own columns is touched. */
function addRows(located: LocatedChange, timeZone: string, undos: Undo[]): void {
  const { snapshot, added } = located;
  const first = snapshot.lastUsedRow() + 1;
  const columns = columnsOf(snapshot, added);
  growGrid(snapshot, first + added.length - 1);
  for (const run of runsOf(columns.map(({ position }) => position))) {
    const block = columns.filter(({ position }) => position >= run.first && position <= run.last);
    const range = snapshot.sheet.getRange(first, run.first + 1, added.length, block.length);
    undos.push(() => {
      range.clearContent();
    });
    range.setValues(
      added.map((record) => block.map(({ column }) => valueForCell(record[column] ?? '', timeZone))),
    );
  }
}

/** Columns the new rows fill, by place. @throws AppError column_missing when the tab lacks one of them. */
function columnsOf(
  snapshot: TableSnapshot,
  added: LocatedChange['added'],
): { readonly column: string; readonly position: number }[] {
  const used = new Set<string>();
  for (const record of added)
    for (const column of Object.keys(record)) if (record[column] !== '') used.add(column);
  return [...used]
    .map((column) => ({ column, position: snapshot.needColumn(column) }))
    .sort((a, b) => a.position - b.position);
}

function growGrid(snapshot: TableSnapshot, rows: number): void {
  const have = snapshot.sheet.getMaxRows();
  if (rows > have) snapshot.sheet.insertRowsAfter(have, rows - have);
}

/**
 * The last rows are blanked, others deleted: a tab must keep a row below its header (platform.md CF-23),
 * and blanking leaves formats and drop-downs where the next record goes.
 */
function retireRows({ snapshot, added }: LocatedChange, run: Run, undos: Undo[]): void {
  const { sheet } = snapshot;
  const count = run.last - run.first + 1;
  const restore = (): void => {
    const cells = rowsFrom(run).map((row) => snapshot.wholeRow(row).map(asWritten));
    sheet.getRange(run.first, 1, count, cells[0]?.length ?? 1).setValues(cells);
  };
  if (added.length === 0 && run.last >= snapshot.lastUsedRow()) {
    undos.push(restore);
    for (const columns of runsOf(snapshot.ownPositions())) {
      sheet.getRange(run.first, columns.first + 1, count, columns.last - columns.first + 1).clearContent();
    }
    return;
  }
  undos.push(() => {
    sheet.insertRowsAfter(run.first - 1, count);
    restore();
  });
  sheet.deleteRows(run.first, count);
}

/** Takes back what was written, newest first. The first failure stops it: what then stands is reported. */
export function takeBack(undos: readonly Undo[]): void {
  for (const undo of [...undos].reverse()) undo();
  SpreadsheetApp.flush();
}

/** @throws AppError changed_meanwhile naming the cells of the first table that has any */
export function refuseConflicts(located: readonly LocatedChange[]): void {
  for (const { snapshot, conflicts } of located) {
    if (conflicts.length > 0) {
      throw new AppError('changed_meanwhile', { tab: tables[snapshot.table].tab, cells: conflicts });
    }
  }
}
