/** The only writer of input tables (design.md §4): under the lock, against what stands there now, all or nothing. */
import type { Grid } from '../domain/tables/cell';
import type { ChangeSet, TableChange } from '../domain/tables/changeSet';
import { invertChangeSet, isEmptyChangeSet, keyColumns, touchesPeoplesWork } from '../domain/tables/changes';
import { type TableKey, tables } from '../domain/tables/tables';
import { textKey } from '../domain/text/vietnameseText';
import { claimTab, preparedSheet } from './claimTab';
import { HalfWrittenError } from './halfWritten';
import { appendJournal, type JournalLine } from './journal';
import { type LocatedChange, locateChanges } from './locateChanges';
import { type LockSource, withDocumentLock } from './lock';
import { madeTab } from './madeTabs';
import { namingProtectedTab } from './protectedTab';
import type { SnapshotNeed, SnapshotShape } from './readBlocks';
import type { Sheet, Spreadsheet } from './spreadsheet';
import { type FreshTable, TableSnapshot } from './tableSnapshot';
import type { Tabs } from './tabs';
import { refuseConflicts, takeBack, type Undo, writeChanges } from './writeChanges';

export interface ApplyContext {
  readonly lock: LockSource;
  /** E-mail of the person, '' when unknown. */
  readonly user: string;
  readonly now: Date;
  readonly timeZone: string;
  /** The tables as the decision saw them: spares reading whole tabs again, and guards records without a key. */
  readonly asRead?: Readonly<Partial<Record<TableKey, Grid | null>>>;
  /** Tables read under the very lock this runs under: while they have kept their size they are not read again. */
  readonly readUnderLock?: Readonly<Partial<Record<TableKey, FreshTable>>>;
  /** What the journal is to say instead of counts; what people did by hand can be told though nothing is undone. */
  readonly journalLines?: readonly JournalLine[];
  /** A person has decided this, so it can be taken back even where it changes derived columns alone. */
  readonly decided?: true;
  /** False leaves old payloads of the journal to the next write, where a data call has to be spared. */
  readonly tidyJournal?: boolean;
  /** The journal entry this change set takes back. */
  readonly undoes?: string;
  /** Calls a derived column may be written in; one when not given. */
  readonly derivedCalls?: number;
  /** Derived tabs to rebuild under the same lock, once the tables are written. */
  readonly afterwards?: () => void;
}

/**
 * Applies `changes`, or refuses and writes nothing.
 * @throws AppError busy · no_document_lock · changed_meanwhile · tab_missing · column_missing · tab_protected
 * @throws whatever a service throws, after taking back what had been written
 */
export function applyChangeSet(
  spreadsheet: Spreadsheet,
  tabs: Tabs,
  changes: ChangeSet,
  context: ApplyContext,
): void {
  withDocumentLock(context.lock, () => applyUnderLock(spreadsheet, tabs, changes, context));
}

/** As `applyChangeSet`, for a caller that holds the lock already. */
export function applyUnderLock(
  spreadsheet: Spreadsheet,
  tabs: Tabs,
  changes: ChangeSet,
  context: ApplyContext,
): void {
  if (!isEmptyChangeSet(changes)) writeUnderLock(spreadsheet, tabs, changes, context);
  context.afterwards?.();
}

function writeUnderLock(
  spreadsheet: Spreadsheet,
  tabs: Tabs,
  changes: ChangeSet,
  context: ApplyContext,
): void {
  const locateIn = (now: ApplyContext): LocatedChange[] =>
    changes.tables
      .filter((table) => table.added.length + table.changed.length + table.retired.length > 0)
      .map((change) => locate(tabs, change, now));
  const relocate = (): LocatedChange[] => locateIn({ ...context, readUnderLock: {} });
  const located = locateIn(context);
  refuseConflicts(located);
  const written = reallyWritten(changes.action, located);
  // An undo that finds all as it was before is done all the same, and is journaled so that it is not offered again.
  if (isEmptyChangeSet(written) && context.undoes === undefined) return;
  // Marks are rebuilt at will: journaling them would bury what people want to find, and take back.
  const undoable = context.undoes === undefined && (context.decided === true || touchesPeoplesWork(written));
  const journaled = undoable || context.undoes !== undefined || (context.journalLines ?? []).length > 0;
  const journal = journaled ? claimTab(spreadsheet, tabs, madeTab('journal')) : null;
  const options = { timeZone: context.timeZone, derivedCalls: context.derivedCalls ?? 1 };
  const undos: Undo[] = [];
  const sheets = [...located.map(({ snapshot }) => snapshot.sheet), journal?.sheet ?? null];
  namingProtectedTab(sheets, () => {
    try {
      for (const change of located) writeChanges(change, options, undos);
      if (journal !== null)
        record(
          preparedSheet(spreadsheet, journal),
          journal.left,
          { written, inverse: undoable ? inverseOf(written, located) : null },
          context,
        );
      // Errors of a write may only surface here (platform.md CF-21), while it can still be taken back.
      SpreadsheetApp.flush();
    } catch (error) {
      takeBackOrSay(undos, located, relocate, error);
      throw error;
    }
  });
}

/** @throws HalfWrittenError when taking back what was written fails as well */
function takeBackOrSay(
  undos: readonly Undo[],
  located: readonly LocatedChange[],
  relocate: () => readonly LocatedChange[],
  cause: unknown,
): void {
  try {
    takeBack(undos);
  } catch (second) {
    console.error(`taking back failed: ${String(second)}`);
    if (standsAsBefore(located, relocate)) return;
    throw new HalfWrittenError(
      located.map(({ snapshot }) => tables[snapshot.table].tab),
      cause,
    );
  }
}

/**
 * A refusal may surface only at the flush, after calls that wrote nothing came back (CF-21): then taking back is
 * refused as well, but there is nothing to take back. False when that cannot be seen.
 */
function standsAsBefore(
  located: readonly LocatedChange[],
  relocate: () => readonly LocatedChange[],
): boolean {
  const trace = (changes: readonly LocatedChange[]): string =>
    JSON.stringify([
      reallyWritten('', changes),
      changes.map(({ conflicts, snapshot }) => [conflicts, snapshot.lastUsedRow()]),
    ]);
  try {
    return trace(relocate()) === trace(located);
  } catch (error) {
    console.error(`what was written cannot be read: ${String(error)}`);
    return false;
  }
}

/** What was asked for less what stood there already: only that is journaled and taken back. */
function reallyWritten(action: string, located: readonly LocatedChange[]): ChangeSet {
  return {
    action,
    tables: located.map(({ snapshot, added, cells, retired }) => ({
      table: snapshot.table,
      added,
      changed: cells,
      retired,
    })),
  };
}

function locate(tabs: Tabs, change: TableChange, context: ApplyContext): LocatedChange {
  const sheet = tabs.need(tables[change.table].tab);
  const fresh = context.readUnderLock?.[change.table];
  if (fresh !== undefined && keepsItsSize(sheet, fresh.grid)) {
    const snapshot = TableSnapshot.of(sheet, change.table, fresh);
    return locateChanges(snapshot, change, fresh.grid, context.timeZone);
  }
  const asRead = fresh?.grid ?? context.asRead?.[change.table] ?? null;
  const need = {
    columns: [...identity(change.table), ...new Set(change.changed.map((cell) => cell.column))],
    asRead,
    // Who decides on a cell has seen what it shows: a formula there gives way.
    formulas:
      context.decided !== true &&
      touchesPeoplesWork({ action: '', tables: [change] }) &&
      change.changed.length > 0,
  };
  const snapshot =
    (context.decided === true ? fewRows(sheet, change, need) : null) ??
    TableSnapshot.read(sheet, change.table, { ...need, shape: shapeFor(change) });
  return locateChanges(snapshot, change, asRead, context.timeZone);
}

/** A row or column put in or taken out shows in the size, which costs no data call to ask for. */
function keepsItsSize(sheet: Sheet, grid: Grid): boolean {
  return sheet.getLastRow() === grid.length && sheet.getLastColumn() === (grid[0]?.length ?? 0);
}

/** Reading so many cells takes as long as another call (performance.md §1). */
const fewCells = 20_000;

/** The rows to be changed alone, when they lie close together and still stand where they were read; else null. */
function fewRows(sheet: Sheet, change: TableChange, need: Omit<SnapshotNeed, 'shape'>): TableSnapshot | null {
  const { asRead } = need;
  if (asRead === null || change.changed.length === 0) return null;
  if (change.added.length + change.retired.length > 0) return null;
  const places = change.changed.map(({ row }) => row);
  const rows = { first: Math.min(...places), last: Math.max(...places) };
  const width = asRead[0]?.length ?? 0;
  if (rows.first < 2 || rows.last > sheet.getLastRow() || width > sheet.getLastColumn()) return null;
  if ((rows.last - rows.first + 1) * width > fewCells) return null;
  const snapshot = TableSnapshot.readRows(sheet, change.table, asRead, rows, width);
  const inPlace = change.changed.every(({ key, row }) => key !== '' && snapshot.keyAt(row) === textKey(key));
  return inPlace ? snapshot : null;
}

function shapeFor(change: TableChange): SnapshotShape {
  if (change.added.length + change.retired.length > 0) return 'whole';
  // A record without identity is known only by its whole row.
  return change.changed.some((cell) => cell.key === '') ? 'whole' : 'columns';
}

function identity(table: TableKey): string[] {
  const column = keyColumns[table];
  return column === null ? [] : [column];
}

/** Rows added to a table without identity are found by place when they are taken back. */
function inverseOf(written: ChangeSet, located: readonly LocatedChange[]): ChangeSet {
  const inverse = invertChangeSet(written, written.action);
  const firstRows = new Map(located.map(({ snapshot }) => [snapshot.table, snapshot.lastUsedRow() + 1]));
  return {
    ...inverse,
    tables: inverse.tables.map((table) => ({
      ...table,
      retired: table.retired.map((record, index) => ({
        ...record,
        row: (firstRows.get(table.table) ?? 0) + index,
      })),
    })),
  };
}

function record(
  journal: Sheet,
  left: number,
  { written, inverse }: { readonly written: ChangeSet; readonly inverse: ChangeSet | null },
  context: ApplyContext,
): void {
  const signature = {
    user: context.user,
    now: context.now,
    stamp: Utilities.formatDate(context.now, context.timeZone, 'yyyyMMddHHmmss'),
  };
  const lines = context.journalLines ?? [];
  const entry = { written, inverse, undoes: context.undoes ?? null, lines };
  appendJournal(journal, left, entry, { ...signature, tidy: context.tidyJournal ?? true });
}
