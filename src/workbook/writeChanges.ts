/** Writes located changes in few calls, and knows how to take each call back. */
import { AppError } from '../domain/findings/appError';
import type { CellChange } from '../domain/tables/changeSet';
import { derivedColumns } from '../domain/tables/changes';
import { tables } from '../domain/tables/tables';
import { type LineBlock, lineBlocks } from './lineBlocks';
import type { LocatedChange } from './locateChanges';
import { grouped, type Run, runsOf, runsParted } from './runs';
import type { TableSnapshot } from './tableSnapshot';
import { asWritten, valueForCell, type Written } from './writtenCell';

/** Takes one write back; a failure after it must not leave half of a change set behind. */
export interface Undo {
  readonly takeBack: () => void;
  /** False while the call has not come back: one that failed has written nothing (platform.md CF-21). */
  written: boolean;
}

/** The undo is known before the call, as a call that failed may, against the rule, have written all the same. */
function write(undos: Undo[], takeBack: () => void, call: () => void): void {
  const undo: Undo = { takeBack, written: false };
  undos.push(undo);
  call();
  undo.written = true;
}

/** Beyond this many separate runs of rows a column is written as one block, unchanged cells included. */
const mostRuns = 12;
/** Rewriting as many unchanged cells takes as long as another call: 0.09 s at 55 µs a cell (performance.md §1). */
const worthOneCall = 1_600;

export interface WriteOptions {
  readonly timeZone: string;
  /** Calls a derived column may take; more than one is used only across wide gaps. */
  readonly derivedCalls: number;
}

/** Changes cells, then adds rows, then takes rows away from the bottom up. Each step is pushed on `undos`. */
export function writeChanges(located: LocatedChange, options: WriteOptions, undos: Undo[]): void {
  const { timeZone } = options;
  const { blocks, others } = lineBlocks(located);
  for (const block of blocks) writeBlock(located.snapshot, block, timeZone, undos);
  for (const [column, cells] of byColumn(others))
    writeColumn(located.snapshot, column, cells, options, undos);
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

function writeBlock(
  snapshot: TableSnapshot,
  { rows, columns, cells }: LineBlock,
  timeZone: string,
  undos: Undo[],
): void {
  const left = snapshot.needColumn(columns[0] ?? '') + 1;
  const range = snapshot.sheet.getRange(rows.first, left, rows.last - rows.first + 1, columns.length);
  const after = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell.after]));
  const before = rowsFrom(rows).map((row) => columns.map((column) => asWritten(snapshot.cell(row, column))));
  const written = rowsFrom(rows).map((row, line) =>
    columns.map((column, place) => {
      const value = after.get(`${row} ${column}`);
      return value === undefined ? (before[line]?.[place] as Written) : valueForCell(value, timeZone);
    }),
  );
  write(
    undos,
    () => range.setValues(before),
    () => range.setValues(written),
  );
}

function writeColumn(
  snapshot: TableSnapshot,
  column: string,
  cells: readonly CellChange[],
  { timeZone, derivedCalls }: WriteOptions,
  undos: Undo[],
): void {
  const after = new Map(cells.map((cell) => [cell.row, valueForCell(cell.after, timeZone)]));
  const rows = [...after.keys()].sort((a, b) => a - b);
  const derived = derivedColumns[snapshot.table]?.includes(column) ?? false;
  const runs = derived ? runsParted(rows, derivedCalls, worthOneCall) : plainRuns(snapshot, column, rows);
  for (const run of runs) {
    const range = snapshot.sheet.getRange(
      run.first,
      snapshot.needColumn(column) + 1,
      run.last - run.first + 1,
      1,
    );
    const before = rowsFrom(run).map((row) => [asWritten(snapshot.cell(row, column))]);
    const cells = rowsFrom(run).map((row, index) => [after.get(row) ?? (before[index]?.[0] as Written)]);
    write(
      undos,
      () => range.setValues(before),
      () => range.setValues(cells),
    );
  }
}

/** Rows of a column people fill: as one block only where that overwrites no formula with its result. */
function plainRuns(snapshot: TableSnapshot, column: string, rows: readonly number[]): Run[] {
  const runs = runsOf(rows);
  if (runs.length <= mostRuns) return runs;
  const [whole] = runsParted(rows, 1, 0);
  return whole === undefined || hasFormula(snapshot, column, whole) ? runs : [whole];
}

function hasFormula(snapshot: TableSnapshot, column: string, run: Run): boolean {
  return rowsFrom(run).some((row) => snapshot.formula(row, column) !== '');
}

function rowsFrom({ first, last }: Run): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Below the last record, column runs apart, so that nothing of a person's own columns is touched. */
function addRows(located: LocatedChange, timeZone: string, undos: Undo[]): void {
  const { snapshot, added } = located;
  const first = snapshot.lastUsedRow() + 1;
  const columns = columnsOf(snapshot, added);
  growGrid(snapshot, first + added.length - 1);
  for (const block of columns) {
    const left = block[0].position + 1;
    const range = snapshot.sheet.getRange(first, left, added.length, block.length);
    const cells = added.map((record) =>
      block.map(({ column }) => valueForCell(record[column] ?? '', timeZone)),
    );
    write(
      undos,
      () => range.clearContent(),
      () => range.setValues(cells),
    );
  }
}

interface PlacedColumn {
  readonly column: string;
  readonly position: number;
}

/**
 * Columns the new rows fill, by place, neighbours together. A blank that was asked for is written along between two that
 * are filled: so a row takes one call, whichever of its cells are blank.
 * @throws AppError column_missing when the tab lacks one that is filled
 */
function columnsOf(
  snapshot: TableSnapshot,
  added: LocatedChange['added'],
): readonly (readonly [PlacedColumn, ...PlacedColumn[]])[] {
  const asked = new Set(added.flatMap((record) => Object.keys(record)));
  const isFilled = (column: string): boolean => added.some((record) => (record[column] ?? '') !== '');
  const placed = [...asked]
    .filter((column) => isFilled(column) || snapshot.hasColumn(column))
    .map((column) => ({ column, position: snapshot.needColumn(column) }))
    .sort((a, b) => a.position - b.position);
  const together = grouped(placed, (before, { position }) => position === before.position + 1);
  return together.flatMap((group) => {
    const filled = group.flatMap(({ column }, index) => (isFilled(column) ? [index] : []));
    const [head, ...others] = group.slice(filled[0] ?? group.length, (filled[filled.length - 1] ?? 0) + 1);
    return head === undefined ? [] : [[head, ...others] as const];
  });
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
    for (const columns of runsOf(snapshot.ownPositions())) {
      const range = sheet.getRange(run.first, columns.first + 1, count, columns.last - columns.first + 1);
      write(undos, restore, () => range.clearContent());
    }
    return;
  }
  sheet.deleteRows(run.first, count);
  // Not before: rows put in again that were never taken away would stand there twice.
  undos.push({
    takeBack: () => {
      sheet.insertRowsAfter(run.first - 1, count);
      restore();
    },
    written: true,
  });
}

/** Takes back what was written, newest first. The first failure stops it: what then stands is reported. */
export function takeBack(undos: readonly Undo[]): void {
  for (const undo of [...undos].reverse()) {
    if (undo.written) undo.takeBack();
    else takeBackIfPossible(undo);
  }
  if (undos.some(({ written }) => written)) SpreadsheetApp.flush();
}

/** Where a protection refuses the write it refuses this too, and there is nothing to take back. */
function takeBackIfPossible(undo: Undo): void {
  try {
    undo.takeBack();
  } catch (error) {
    console.warn(`nothing to take back of a call that failed: ${String(error)}`);
  }
}

/** @throws AppError changed_meanwhile naming the cells of the first table that has any */
export function refuseConflicts(located: readonly LocatedChange[]): void {
  for (const { snapshot, conflicts } of located) {
    if (conflicts.length > 0) {
      throw new AppError('changed_meanwhile', { tab: tables[snapshot.table].tab, cells: conflicts });
    }
  }
}
