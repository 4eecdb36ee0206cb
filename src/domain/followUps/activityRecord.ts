/** The row that an entered activity becomes, whether it stands there already, and what else is known of a registration. */

import { readDateCell } from '../dates/dateCell';
import { isoDate } from '../dates/plainDate';
import type { Period } from '../quotas/settings';
import { type Cell, type Grid, isDateCell } from '../tables/cell';
import type { ChangeSet, StoredValue } from '../tables/changeSet';
import { findColumns } from '../tables/headers';
import { readableValue, storedCell } from '../tables/storedCell';
import { tables } from '../tables/tables';
import { cellText } from '../text/cellText';
import { cleanText } from '../text/cleanText';
import { textKey } from '../text/vietnameseText';
import { communicationForms } from '../words/followUpWords';
import { wordReader } from '../words/words';
import { type ActivityDraft, type ActivityKind, activityColumns } from './activity';
import type { Exemplar, FoundExemplars } from './exemplars';

export type ActivityRecord = Readonly<Record<string, StoredValue>>;

/** A draft without problems as it is written: the date as a date, numbers as numbers, the rest as text. */
export function activityRecord({ kind, registration, values }: ActivityDraft): ActivityRecord {
  const record: Record<string, StoredValue> = { registration };
  for (const column of activityColumns[kind]) {
    const text = cleanLines(values[column] ?? '');
    if (text !== '') record[column] = storedText(column, text);
  }
  return record;
}

function storedText(column: string, text: string): StoredValue {
  if (column === 'date') {
    const reading = readDateCell(text, 'Asia/Ho_Chi_Minh');
    return reading.kind === 'date' ? { date: isoDate(reading.date) } : text;
  }
  if (column === 'form') {
    const form = wordReader(communicationForms).read(text);
    return communicationForms.find(({ code }) => code === form)?.stored ?? text;
  }
  return column === 'count' ? Number(text.replace(/\./g, '')) : text;
}

/** Line ends are kept: a text of several lines was meant so. */
function cleanLines(text: string): string {
  return text.split(/\r?\n/).map(cleanText).join('\n').trim();
}

export function activityChange(kind: ActivityKind, record: ActivityRecord): ChangeSet {
  return { action: 'recordActivity', tables: [{ table: kind, added: [record], changed: [], retired: [] }] };
}

/** True when a row says just this: then an entry whose answer was lost has been sent a second time. */
export function standsAlready(
  grid: Grid,
  kind: ActivityKind,
  record: ActivityRecord,
  timeZone: string,
): boolean {
  const columns = findColumns(kind, grid[0] ?? []).columns as Readonly<Record<string, number>>;
  const wanted = Object.keys(tables[kind].columns).map((column) => ({
    place: columns[column] ?? -1,
    value: readableValue(record[column] ?? ''),
  }));
  return grid
    .slice(1)
    .some((row) =>
      wanted.every(({ place, value }) => readableValue(storedCell(row[place], timeZone)) === value),
    );
}

/** The table with the record below it, to be looked at: what is read again costs a call. */
export function withRecord(grid: Grid, kind: ActivityKind, record: ActivityRecord): Grid {
  const columns = findColumns(kind, grid[0] ?? []).columns as Readonly<Record<string, number>>;
  const row: Cell[] = [];
  for (const column of Object.keys(record)) {
    row[columns[column] ?? 0] = readableValue(record[column] ?? '');
  }
  return [...grid, row];
}

/** One earlier line about a registration, for the eye. */
export interface ActivityLine {
  readonly kind: ActivityKind;
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  /** `YYYY-MM-DD`; null when the line has none that can be read. */
  readonly date: string | null;
  /** What the line says, its cells one after another; the words are those of the workbook. */
  readonly text: string;
}

/** A longer line would push the fields off the screen. */
const longestLine = 160;

/** The latest lines that name the registration, newest first. */
export function latestActivities(
  grid: Grid | null,
  kind: ActivityKind,
  registration: string,
  timeZone: string,
  most: number,
): ActivityLine[] {
  const columns = findColumns(kind, grid?.[0] ?? []).columns as Readonly<Record<string, number>>;
  const at = (row: readonly Cell[], column: string): Cell => row[columns[column] ?? -1];
  const wanted = textKey(registration);
  const lines = (grid ?? []).flatMap((row, index): ActivityLine[] => {
    const codes = index === 0 ? [] : cellText(at(row, 'registration')).split(/[,;]/);
    if (!codes.some((code) => textKey(code) === wanted)) return [];
    const date = readDateCell(at(row, 'date'), timeZone);
    const said = activityColumns[kind]
      .filter((column) => column !== 'date')
      .map((column) => shown(at(row, column), timeZone))
      .filter((text) => text !== '')
      .join(' · ');
    const text = said.length > longestLine ? `${said.slice(0, longestLine)}…` : said;
    return [{ kind, row: index + 1, date: date.kind === 'date' ? isoDate(date.date) : null, text }];
  });
  return lines.sort((a, b) => compareTexts(b.date ?? '', a.date ?? '') || b.row - a.row).slice(0, most);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function shown(cell: Cell, timeZone: string): string {
  return isDateCell(cell) ? readableValue(storedCell(cell, timeZone)) : cellText(cell);
}

/** What came of an entry that was sent. */
export interface SentActivity {
  /**
   * `already`: a row says just this, as when the answer to the first sending was lost. `gone`: there is no such
   * registration any more, or it has been returned, refused or withdrawn. `unsound`: what the form should have shown.
   */
  readonly outcome: 'recorded' | 'already' | 'gone' | 'unsound';
  /** The last lines about the registration in the tab that was written, newest first. */
  readonly latest: readonly ActivityLine[];
}

/** What the form Ghi tuyên truyền, bồi dưỡng starts from. */
export interface ActivityStart {
  /** `dd/MM/yyyy`. */
  readonly today: string;
  readonly period: Period | null;
  readonly exemplars: FoundExemplars;
  /** The registration whose row is selected. */
  readonly chosen: Exemplar | null;
  /** A row of `Đăng ký` is selected, but nothing can be recorded for it: its number and status. */
  readonly unfit: { readonly row: number; readonly status: string } | null;
  /** Of the chosen registration, newest first. */
  readonly latest: readonly ActivityLine[];
}
