/** The tab `Nhật ký`: who wrote what and when, and enough to take it back; people's data never shows in it. */
import type { Cell } from '../domain/cell';
import type { ChangeSet } from '../domain/changeSet';
import { tables } from '../domain/tables';
import { actionNames, journalHeaders, journalText } from '../text/workbookText';
import { joinPayload, splitPayload } from './journalPayload';
import { headersOf } from './layout';
import { type JournalColumn, journalColumns } from './madeTabs';
import type { Sheet } from './spreadsheet';
import { textForCell } from './writtenCell';

/**
 * What the journal says of one write: the change set as written, and either what takes it back or, for an undo,
 * the entry it took back. An undo is not undone in turn.
 */
export type JournalEntry =
  | { readonly written: ChangeSet; readonly inverse: ChangeSet }
  | { readonly written: ChangeSet; readonly undoes: string };

/** Undo reaches this many writes back; older payloads are blanked, since they hold people's data. */
const keptPayloads = 20;
/** Names listed in one cell; the rest are counted. */
const mostNames = 20;
const undoMark = 'undo ';

/** What `append` needs beside the entry. */
export interface Signature {
  readonly user: string;
  readonly now: Date;
  /** `now` as `yyyyMMddHHmmss` in the spreadsheet's zone. */
  readonly stamp: string;
}

/**
 * Appends one entry in one call; an undoable one costs two more, to blank the oldest payload.
 * Must run under the lock: the row is found by looking for the last one.
 */
export function appendJournal(sheet: Sheet, left: number, entry: JournalEntry, signature: Signature): void {
  const first = Math.max(sheet.getLastRow(), 1) + 1;
  const id = 'undoes' in entry ? `${undoMark}${entry.undoes}` : `${signature.stamp}-${first}`;
  const payloads = 'undoes' in entry ? [''] : splitPayload(entry.inverse);
  const rows = payloads.map((payload, part) =>
    toRow({
      ...visibleCells(entry, signature, part, payloads.length),
      entry: id,
      payload,
    }),
  );
  const have = sheet.getMaxRows();
  if (first + rows.length - 1 > have) sheet.insertRowsAfter(have, rows.length);
  sheet.getRange(first, left, rows.length, journalColumns.length).setValues(rows);
  if (!('undoes' in entry)) blankOldPayloads(sheet, left, first + rows.length - 1);
}

function visibleCells(
  entry: JournalEntry,
  { user, now }: Signature,
  part: number,
  parts: number,
): Record<Exclude<JournalColumn, 'entry' | 'payload'>, string | Date> {
  const { written } = entry;
  const action = actionNames[written.action] ?? written.action;
  const who = { time: now, person: textForCell(user || journalText.unknownPerson), action };
  if (part > 0) return { ...who, id: '', column: '', note: journalText.continued(part + 1, parts) };
  const counts = written.tables.map(({ table, added, changed, retired }) =>
    journalText.counts(tables[table].tab, added.length, changed.length, retired.length),
  );
  return {
    ...who,
    id: textForCell(named(registrationIds(written))),
    column: textForCell(named(changedHeaders(written))),
    note: [...('undoes' in entry ? [journalText.undone(entry.undoes)] : []), ...counts].join('; '),
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
  const column = left + journalColumns.indexOf('entry');
  const payloads = left + journalColumns.indexOf('payload');
  const entries = sheet.getRange(2, column, lastRow - 1, 1).getValues();
  const seen = new Set<string>();
  for (let index = entries.length - 1; index >= 0; index--) {
    const id = String(entries[index]?.[0] ?? '');
    if (id === '' || id.startsWith(undoMark)) continue;
    seen.add(id);
    if (seen.size <= keptPayloads) continue;
    sheet.getRange(2, payloads, index + 1, 1).clearContent();
    return;
  }
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
    const payloads = rows.map((other) => at(other, 'payload'));
    // Its payload has been blanked with age, and so have all older ones.
    if (payloads.every((payload) => payload === '')) return null;
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

function headerPosition(header: readonly unknown[], column: JournalColumn): number {
  const position = header.indexOf(journalHeaders[column]);
  return position >= 0 ? position : journalColumns.indexOf(column);
}
