/** The tab `Nhật ký`: who wrote what and when, and enough to take it back; people's data never shows in it. */
import type { Cell } from '../domain/tables/cell';
import type { ChangeSet } from '../domain/tables/changeSet';
import { tables } from '../domain/tables/tables';
import { actionNames, journalHeaders, journalText } from '../text/workbookText';
import { joinPayload, splitPayload } from './journalPayload';
import { headersOf } from './layout';
import { type JournalColumn, journalColumns } from './madeTabs';
import type { Sheet } from './spreadsheet';
import { textForCell } from './writtenCell';

/** What the journal says of one write. */
export interface JournalEntry {
  /** The change set as written. */
  readonly written: ChangeSet;
  /** What takes it back; null where there is nothing of a person's to give back. */
  readonly inverse: ChangeSet | null;
  /** The entry an undo took back: an undo is not undone in turn. */
  readonly undoes: string | null;
  /** Told instead of counts, a row of the journal each; none tells in counts. */
  readonly lines: readonly JournalLine[];
}

/** What was done to some registrations: which, in which column, and from what to what, or why. */
export interface JournalLine {
  readonly ids: readonly string[];
  readonly column: string;
  readonly note: string;
}

/**
 * What stands further up than so many rows above a new entry is no longer undone, and its payload is blanked since it
 * holds people's data. By rows and not by entries: to find the entries would cost every write a call more.
 */
const keptRows = 60;
/** Names listed in one cell; the rest are counted. */
export const mostNames = 20;
const undoMark = 'undo ';
/** Rows put in at once: each time costs a call. */
const growth = 500;
/** Rows kept free by writes with calls to spare, so that one that has none does not have to make room as well. */
const reserve = 100;

/** What `append` needs beside the entry. */
export interface Signature {
  readonly user: string;
  readonly now: Date;
  /** `now` as `yyyyMMddHHmmss` in the spreadsheet's zone. */
  readonly stamp: string;
  /** Whether there is a call to spare: for room further down, or else to blank old payloads. */
  readonly tidy: boolean;
}

/**
 * Appends one entry in at most two calls: its rows, and room for more or the blanking of old payloads.
 * Must run under the lock: the row is found by looking for the last one.
 */
export function appendJournal(sheet: Sheet, left: number, entry: JournalEntry, signature: Signature): void {
  const first = Math.max(sheet.getLastRow(), 1) + 1;
  const payloads = entry.inverse === null ? [] : splitPayload(entry.inverse);
  const count = Math.max(payloads.length, entry.lines.length, 1);
  const rows = Array.from({ length: count }, (_, part) =>
    toRow({
      ...visibleCells(entry, signature, part, count),
      entry: entryId(entry, signature, first),
      payload: payloads[part] ?? '',
    }),
  );
  const free = sheet.getMaxRows() - (first + count - 1);
  const makesRoom = free < (signature.tidy ? reserve : 0);
  if (makesRoom) sheet.insertRowsAfter(sheet.getMaxRows(), Math.max(-free, growth));
  sheet.getRange(first, left, count, journalColumns.length).setValues(rows);
  // Where room had to be made the next entry blanks them.
  if (!makesRoom && entry.inverse !== null && signature.tidy)
    blankOldPayloads(sheet, left, first - 1 - keptRows);
}

/** '' for an entry that is only told: it is never looked for. */
function entryId({ inverse, undoes }: JournalEntry, { stamp }: Signature, row: number): string {
  if (undoes !== null) return `${undoMark}${undoes}`;
  return inverse === null ? '' : `${stamp}-${row}`;
}

function visibleCells(
  entry: JournalEntry,
  { user, now }: Signature,
  part: number,
  parts: number,
): Record<Exclude<JournalColumn, 'entry' | 'payload'>, string | Date> {
  const { written, undoes, lines } = entry;
  const action = actionNames[written.action] ?? written.action;
  const who = { time: now, person: textForCell(user || journalText.unknownPerson), action };
  const line = lines[part];
  if (line !== undefined) {
    const { ids, column, note } = line;
    return { ...who, id: textForCell(named(ids)), column: textForCell(column), note: textForCell(note) };
  }
  if (part > 0) return { ...who, id: '', column: '', note: journalText.continued(part + 1, parts) };
  const counts = written.tables.map(({ table, added, changed, retired }) =>
    journalText.counts(tables[table].tab, added.length, changed.length, retired.length),
  );
  return {
    ...who,
    id: textForCell(named(registrationIds(written))),
    column: textForCell(named(changedHeaders(written))),
    note: [...(undoes === null ? [] : [journalText.undone(undoes)]), ...counts].join('; '),
  };
}

function registrationIds(written: ChangeSet): string[] {
  const table = written.tables.find((change) => change.table === 'registrations');
  if (table === undefined) return [];
  const keys = [
    ...table.added.map((record) => String(record.id ?? '')),
    ...table.changed.map((cell) => cell.key || (cell.column === 'id' ? String(cell.after) : '')),
    ...table.retired.map((record) => record.key),
  ];
  return [...new Set(keys.filter((key) => key !== ''))];
}

function changedHeaders(written: ChangeSet): string[] {
  const headers = written.tables.flatMap(({ table, changed }) =>
    changed.map(({ column }) => headersOf(table)[column] ?? column),
  );
  return [...new Set(headers)];
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${shown} ${journalText.others(names.length - mostNames)}` : shown;
}

function toRow(cells: Readonly<Record<JournalColumn, string | Date>>): (string | Date)[] {
  return journalColumns.map((column) => cells[column]);
}

function blankOldPayloads(sheet: Sheet, left: number, lastRow: number): void {
  if (lastRow < 2) return;
  sheet.getRange(2, left + journalColumns.indexOf('payload'), lastRow - 1, 1).clearContent();
}

/** A write that can be taken back. */
export interface UndoableEntry {
  readonly id: string;
  /** As it stands in the journal: a date, unless somebody typed over it. */
  readonly time: Cell;
  readonly action: string;
  readonly note: string;
  readonly inverse: ChangeSet;
}

/**
 * The newest write not yet taken back, or null. One data call.
 * @throws AppError undo_damaged when its record cannot be read
 */
export function newestUndoable(sheet: Sheet | null): UndoableEntry | null {
  if (sheet === null || sheet.getLastRow() < 2) return null;
  const values = sheet.getDataRange().getValues();
  const at = (row: readonly unknown[], column: JournalColumn): string =>
    String(row[headerPosition(values[0] ?? [], column)] ?? '');
  const undone = new Set<string>();
  for (let index = values.length - 1; index > 0; index--) {
    const row = values[index] ?? [];
    const id = at(row, 'entry');
    if (id.startsWith(undoMark)) undone.add(id.slice(undoMark.length));
    if (id === '' || id.startsWith(undoMark) || undone.has(id)) continue;
    const rows = values.filter((other) => at(other, 'entry') === id);
    const payloads = rows.map((other) => at(other, 'payload')).filter((payload) => payload !== '');
    // Its payload has been blanked with age, and so have all older ones.
    if (at(rows[0] ?? row, 'payload') === '') return null;
    const first = rows[0] ?? row;
    const time = first[headerPosition(values[0] ?? [], 'time')] as Cell;
    return {
      id,
      time,
      action: at(first, 'action'),
      note: at(first, 'note'),
      inverse: joinPayload(id, payloads),
    };
  }
  return null;
}

/** 0-based place of a column; where it stood when the tab was made, if its header is gone. */
export function headerPosition(header: readonly unknown[], column: JournalColumn): number {
  const position = header.indexOf(journalHeaders[column]);
  return position >= 0 ? position : journalColumns.indexOf(column);
}
