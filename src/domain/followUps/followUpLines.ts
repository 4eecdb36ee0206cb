/**
 * Reads the lines of the registers that live on: each cell as what it should hold, and what is wrong with it
 * as a finding (domain.md 3.2, 4.2).
 */

import { readDateCell } from '../dates/dateCell';
import { displayDate, isoDate, type PlainDate } from '../dates/plainDate';
import { type Finding, type FindingPlace, finding } from '../findings/finding';
import type { Period } from '../quotas/settings';
import type { RegistrationIndex } from '../registrations/registrationIndex';
import { type Cell, type Grid, isDateCell, isErrorCell } from '../tables/cell';
import { requireColumns } from '../tables/headers';
import { readYearCell } from '../tables/numberCell';
import { type ColumnKey, type TableKey, tables } from '../tables/tables';
import { cellText, isFilledCell } from '../text/cellText';
import { isHeadingText, isTotalText } from '../text/headings';
import { suggestedNames } from '../units/suggestedNames';
import type { UnitTable } from '../units/units';
import { type Word, yesNoWords } from '../words/vocabulary';
import { wordReader } from '../words/words';

/** What a line's cells are matched against. */
export interface LineContext {
  readonly unitTable: UnitTable;
  readonly index: RegistrationIndex;
  readonly period: Period | null;
  readonly timeZone: string;
}

/** Whether a blank cell is a finding of its own. */
export type Need = 'needed' | 'optional';

/** One line; every method notes its findings itself and gives nothing for a failed formula. */
export interface Line<T extends TableKey> {
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  place(column: ColumnKey<T>): FindingPlace;
  note(found: Finding): void;
  /** True for a failed formula, which has been noted: nothing more is to be said of the cell. */
  failed(column: ColumnKey<T>): boolean;
  /** '' for a failed formula. */
  cell(column: ColumnKey<T>): Cell;
  text(column: ColumnKey<T>): string;
  /** Positions in `Đăng ký` of the codes in the cell; several may stand in one, parted by commas. */
  registrations(column: ColumnKey<T>, need: Need): readonly number[];
  /** Units the cell may mean; several as well when a code was used again, or when it lists them. */
  units(column: ColumnKey<T>, need: Need): readonly number[];
  date(column: ColumnKey<T>): PlainDate | null;
  year(column: ColumnKey<T>): number | null;
  count(column: ColumnKey<T>): number | null;
  word<Code extends string>(column: ColumnKey<T>, words: readonly Word<Code>[], need: Need): Code | null;
  /** Có/Không, also a ticked box; null when blank or neither. */
  flag(column: ColumnKey<T>): boolean | null;
}

/** A longer cell is a text in the wrong column, not a list of codes. */
const longestList = 500;

/**
 * Reads each line with content; blank lines, total lines and titles are passed over.
 * @param preset columns that offices fill in advance for lines to come: alone they make no line
 * @throws AppError column_missing
 */
export function readLines<T extends TableKey, Entry>(
  table: T,
  grid: Grid,
  context: LineContext,
  read: (line: Line<T>) => Entry | null,
  preset: readonly ColumnKey<T>[] = [],
): { lines: Entry[]; findings: Finding[] } {
  const found = requireColumns(table, grid);
  const columns = found.columns as Readonly<Record<string, number>>;
  const findings: Finding[] = found.repeated.map((header) =>
    finding('header_duplicate', { table, row: 1 }, { header }),
  );
  const known = Object.keys(columns).filter((column) => (columns[column] as number) >= 0) as ColumnKey<T>[];
  const readers = new Map<readonly Word<string>[], ReturnType<typeof wordReader>>();
  const lines: Entry[] = [];
  for (let index = 1; index < grid.length; index++) {
    const cells = grid[index] ?? [];
    const filled = known.filter((column) => isFilledCell(cells[columns[column] as number]));
    if (filled.every((column) => preset.includes(column)) || isNoRecord(cells, filled.length)) continue;
    for (const column of filled) {
      const cell = cells[columns[column] as number];
      if (!isErrorCell(cell)) continue;
      const params = { column: headerOf(table, column), value: String(cell) };
      findings.push(finding('cell_error', { table, row: index + 1, column }, params));
    }
    const entry = read(createLine(table, index + 1, cells, columns, context, findings, readers));
    if (entry !== null) lines.push(entry);
  }
  return { lines, findings };
}

/** A total line, or a title that stands alone. */
function isNoRecord(cells: readonly Cell[], filledCount: number): boolean {
  const first = cellText(cells.find((cell) => cellText(cell) !== ''));
  return isTotalText(first) || (filledCount === 1 && isHeadingText(first));
}

function headerOf(table: TableKey, column: string): string {
  return (tables[table].columns as Readonly<Record<string, string>>)[column] ?? column;
}

function createLine<T extends TableKey>(
  table: T,
  row: number,
  cells: readonly Cell[],
  columns: Readonly<Record<string, number>>,
  { unitTable, index, period, timeZone }: LineContext,
  findings: Finding[],
  readers: Map<readonly Word<string>[], ReturnType<typeof wordReader>>,
): Line<T> {
  const raw = (column: ColumnKey<T>): Cell => cells[columns[column] as number];
  const failed = (column: ColumnKey<T>): boolean => isErrorCell(raw(column));
  const cell = (column: ColumnKey<T>): Cell => (failed(column) ? '' : raw(column));
  const text = (column: ColumnKey<T>): string => shownText(raw(column), timeZone);
  const place = (column: ColumnKey<T>): FindingPlace => ({ table, row, column });
  const note = (found: Finding): void => {
    findings.push(found);
  };
  const wordIn = <Code extends string>(words: readonly Word<Code>[], typed: string): Code | null => {
    let reader = readers.get(words);
    if (reader === undefined) {
      reader = wordReader(words);
      readers.set(words, reader);
    }
    return reader.read(typed) as Code | null;
  };
  const line: Line<T> = {
    row,
    place,
    note,
    failed,
    cell,
    text,
    registrations(column, need) {
      const whole = text(column);
      if (whole === '') {
        if (need === 'needed' && !failed(column))
          note(finding('registration_code_missing', place(column), {}));
        return [];
      }
      const positions: number[] = [];
      for (const code of index.find(whole) >= 0 ? [whole] : listParts(cell(column), /[,;\n]/)) {
        const position = index.find(code);
        if (position < 0) note(finding('registration_unknown', place(column), { value: code }));
        else if (!positions.includes(position)) positions.push(position);
      }
      return positions;
    },
    units(column, need) {
      const whole = text(column);
      if (whole === '' && (need === 'optional' || failed(column))) return [];
      const settled = unitTable.resolver.resolve(whole).matches;
      if (settled.length > 0) return settled;
      const matches = new Set<number>();
      // A comma may be part of a unit's name.
      for (const name of whole === '' ? [''] : listParts(cell(column), /[;\n]/)) {
        const match = unitTable.resolver.resolve(name);
        for (const unit of match.matches) matches.add(unit);
        if (match.matches.length > 0) continue;
        note(
          finding('line_unit_unknown', place(column), {
            value: name,
            get suggestions() {
              return suggestedNames(match, unitTable.units);
            },
          }),
        );
      }
      return [...matches];
    },
    date(column) {
      const reading = readDateCell(cell(column), timeZone);
      if (reading.kind === 'invalid') {
        note(finding('line_date_invalid', place(column), { value: reading.value }));
      }
      if (reading.kind !== 'date') return null;
      const { date } = reading;
      if (period !== null && (date.year < period.from || date.year > period.to)) {
        note(finding('date_outside_period', place(column), { date: isoDate(date), ...period }));
      }
      return date;
    },
    year(column) {
      const reading = readYearCell(cell(column), timeZone);
      if (reading.kind === 'year') return reading.value;
      if (reading.kind === 'invalid') {
        const params = { column: headerOf(table, column), value: reading.value };
        note(finding('line_year_invalid', place(column), params));
      }
      return null;
    },
    count(column) {
      const value = cell(column);
      if (cellText(value) === '') return null;
      const count = readTally(value);
      if (count === null) {
        const params = { column: headerOf(table, column), value: text(column) };
        note(finding('count_invalid', place(column), params));
      }
      return count;
    },
    word(column, words, need) {
      const value = text(column);
      const code = wordIn(words, value);
      if (code !== null || failed(column) || (value === '' && need === 'optional')) return code;
      const known = words.map((word) => word.stored);
      note(finding('line_word_unknown', place(column), { column: headerOf(table, column), value, known }));
      return null;
    },
    flag(column) {
      const value = cell(column);
      if (typeof value === 'boolean') return value;
      const word = line.word(column, yesNoWords, 'optional');
      return word === null ? null : word === 'yes';
    },
  };
  return line;
}

/** Sheets makes a date of a typed "11/6": shown as people here write dates, not as a program would. */
function shownText(cell: Cell, timeZone: string): string {
  if (!isDateCell(cell)) return cellText(cell);
  const reading = readDateCell(cell, timeZone);
  return reading.kind === 'date' ? displayDate(reading.date) : '';
}

/** More people than the country has have not seen anything. */
const largestTally = 999_999_999;

/** Views and copies run into thousands, written 1.200 here; quotas, which are small, are read without that. */
function readTally(cell: Cell): number | null {
  const text = cellText(cell);
  const plain = typeof cell === 'string' && /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replace(/\./g, '') : text;
  const value = typeof cell === 'number' ? cell : /^\d{1,9}$/.test(plain) ? Number(plain) : -1;
  return Number.isInteger(value) && value >= 0 && value <= largestTally ? value : null;
}

function listParts(cell: Cell, separator: RegExp): string[] {
  const typed = typeof cell === 'string' ? cell : cellText(cell);
  if (typed.length > longestList) return [cellText(typed)];
  return [...new Set(typed.split(separator).map(cellText))].filter((part) => part !== '');
}
