/**
 * The tab `Đăng ký` as columns of small numbers: what each cell says, read once, whatever the year.
 *
 * A register has up to 100,000 rows and few distinct words. So words are read once per distinct cell, and
 * rows are kept in typed arrays: one object per row costs more than the whole check (performance.md §2).
 */

import { readDateCell, vietnamDay } from '../dates/dateCell';
import { dateToSerial } from '../dates/plainDate';
import { type Finding, finding } from '../findings/finding';
import { type Cell, type Grid, isDateCell, isErrorCell } from '../tables/cell';
import { type Columns, requireColumns } from '../tables/headers';
import { readYearCell } from '../tables/numberCell';
import { cellText, isFilledCell } from '../text/cellText';
import { isHeadingText, isTotalText } from '../text/headings';
import { type Kind, kinds, type Role, roles, type Status, statuses } from '../words/vocabulary';
import { type WordReader, wordReader } from '../words/words';
import { NameReader, nameText } from './nameReader';
import { IdReader } from './repeatedIds';

/** What a coded column holds when it holds no code. */
export const blankCode = -1;
export const unknownCode = -2;
export const errorCode = -3;

/** A column of cells that repeat: each distinct cell is read once. */
export interface CodedColumn {
  /** Per registration: index of the distinct cell. */
  readonly ids: Int32Array;
  /** Per distinct cell: the code, or blankCode, unknownCode, errorCode. */
  readonly codes: readonly number[];
  /** Per distinct cell: the text as a person reads it. */
  readonly texts: readonly string[];
}

export interface Registrations {
  readonly count: number;
  readonly columns: Columns<'registrations'>;
  readonly grid: Grid;
  /** Spreadsheet row of each registration, header = 1. */
  readonly rows: Int32Array;
  readonly year: CodedColumn;
  readonly unit: CodedColumn;
  readonly via: CodedColumn;
  readonly kind: CodedColumn;
  readonly role: CodedColumn;
  readonly status: CodedColumn;
  /** Day number (serial), or blankCode, unknownCode, errorCode. */
  readonly sent: CodedColumn;
  readonly names: Pick<NameReader, 'hashes' | 'faults'>;
  /** See {@link IdReader}. */
  readonly idFaults: ReadonlyMap<number, number>;
  readonly ignoredRows: number;
  readonly findings: readonly Finding[];
}

/** The code of a registration in a column. */
export function codeAt(column: CodedColumn, position: number): number {
  return column.codes[column.ids[position] as number] as number;
}

/** The text of a registration in a column, as a person reads it. */
export function textAt(column: CodedColumn, position: number): string {
  return column.texts[column.ids[position] as number] as string;
}

/** The name of a registration as it was typed. */
export function nameAt({ grid, rows, columns }: Registrations, position: number): string {
  return nameText(grid[(rows[position] as number) - 1]?.[columns.name]);
}

const codedColumns = ['year', 'unit', 'via', 'kind', 'role', 'status'] as const;
type CodedKey = (typeof codedColumns)[number] | 'sent';

/** Codes of the three word columns are positions in their vocabulary. */
export const kindCodes: readonly Kind[] = kinds.map((word) => word.code);
export const roleCodes: readonly Role[] = roles.map((word) => word.code);
export const statusCodes: readonly Status[] = statuses.map((word) => word.code);

/** @throws AppError column_missing */
export function readRegistrations(grid: Grid, timeZone: string): Registrations {
  const { columns, repeated } = requireColumns('registrations', grid);
  const findings = repeated.map((header) =>
    finding('header_duplicate', { table: 'registrations', row: 1 }, { header }),
  );
  const capacity = Math.max(0, grid.length - 1);
  const builders = createBuilders(capacity, timeZone);
  const names = new NameReader(capacity);
  const rows = new Int32Array(capacity);
  const ids =
    columns.id < 0
      ? null
      : new IdReader(capacity, (position) => grid[(rows[position] as number) - 1]?.[columns.id]);
  let count = 0;
  let ignoredRows = 0;
  for (let index = 1; index < grid.length; index++) {
    const row = grid[index] as readonly Cell[];
    builders.kind.add(count, row[columns.kind]);
    // A row that names a kind is a registration; others need a closer look.
    if (builders.kind.codeAt(count) < 0) {
      if (!hasContent(row, columns)) continue;
      if (isNotRegistration(row, columns)) {
        ignoredRows++;
        continue;
      }
    }
    builders.year.add(count, row[columns.year]);
    builders.unit.add(count, row[columns.unit]);
    builders.via.add(count, row[columns.via]);
    builders.role.add(count, row[columns.role]);
    builders.status.add(count, row[columns.status]);
    builders.sent.add(count, row[columns.sentDate]);
    rows[count] = index + 1;
    names.add(count, row[columns.name]);
    ids?.add(count, row[columns.id]);
    count++;
  }
  const { year, unit, via, kind, role, status, sent } = builders;
  return {
    count,
    columns,
    grid,
    rows,
    year: year.column,
    unit: unit.column,
    via: via.column,
    kind: kind.column,
    role: role.column,
    status: status.column,
    sent: sent.column,
    names,
    idFaults: ids?.faults ?? new Map(),
    ignoredRows,
    findings,
  };
}

function createBuilders(capacity: number, timeZone: string): Record<CodedKey, ColumnBuilder> {
  const word =
    <Code extends string>(reader: WordReader<Code>, order: readonly Code[]) =>
    (_cell: Cell, text: string): number => {
      const code = reader.read(text);
      return code === null ? unknownCode : order.indexOf(code);
    };
  return {
    year: new ColumnBuilder(capacity, timeZone, (cell) => {
      const read = readYearCell(cell, timeZone);
      return read.kind === 'year' ? read.value : unknownCode;
    }),
    // Which unit a text means depends on the year: here the distinct texts are only gathered.
    unit: new ColumnBuilder(capacity, timeZone, () => unknownCode),
    via: new ColumnBuilder(capacity, timeZone, () => unknownCode),
    kind: new ColumnBuilder(capacity, timeZone, word(wordReader(kinds), kindCodes)),
    role: new ColumnBuilder(capacity, timeZone, word(wordReader(roles), roleCodes)),
    status: new ColumnBuilder(capacity, timeZone, word(wordReader(statuses), statusCodes)),
    sent: new ColumnBuilder(capacity, timeZone, (cell) => {
      const read = readDateCell(cell, timeZone);
      return read.kind === 'date' ? dateToSerial(read.date) : unknownCode;
    }),
  };
}

/** Gathers one column, reading each distinct cell once. */
class ColumnBuilder {
  private readonly ids: Int32Array;
  private readonly codes: number[] = [];
  private readonly texts: string[] = [];
  private readonly known = new Map<Cell, number>();
  /** Dates by their day, or by their instant where that takes more than arithmetic; never mixed up with numbers. */
  private readonly knownDays = new Map<number, number>();
  private readonly knownInstants = new Map<number, number>();
  private readonly timeZone: string;
  private readonly read: (cell: Cell, text: string) => number;

  constructor(capacity: number, timeZone: string, read: (cell: Cell, text: string) => number) {
    this.ids = new Int32Array(capacity);
    this.timeZone = timeZone;
    this.read = read;
  }

  add(position: number, cell: Cell): void {
    if (typeof cell === 'object' && isDateCell(cell)) {
      this.addDate(position, cell);
      return;
    }
    const key = cell ?? '';
    let id = this.known.get(key);
    if (id === undefined) {
      id = this.remember(cell);
      this.known.set(key, id);
    }
    this.ids[position] = id;
  }

  private addDate(position: number, cell: Date): void {
    const instant = cell.getTime();
    const day = vietnamDay(instant, this.timeZone);
    const known = day < 0 ? this.knownInstants : this.knownDays;
    const key = day < 0 ? instant : day;
    let id = known.get(key);
    if (id === undefined) {
      id = this.remember(cell);
      known.set(key, id);
    }
    this.ids[position] = id;
  }

  private remember(cell: Cell): number {
    const text = cellText(cell);
    this.texts.push(isErrorCell(cell) ? String(cell) : text);
    this.codes.push(isErrorCell(cell) ? errorCode : text === '' ? blankCode : this.read(cell, text));
    return this.codes.length - 1;
  }

  codeAt(position: number): number {
    return this.codes[this.ids[position] as number] as number;
  }

  get column(): CodedColumn {
    return { ids: this.ids, codes: this.codes, texts: this.texts };
  }
}

/** A row with only a number, year, code or status set up in advance says nothing yet. */
function hasContent(row: readonly Cell[], columns: Columns<'registrations'>): boolean {
  return (
    isFilledCell(row[columns.name]) ||
    isFilledCell(row[columns.unit]) ||
    isFilledCell(row[columns.kind]) ||
    isFilledCell(row[columns.via]) ||
    isFilledCell(row[columns.role]) ||
    isFilledCell(row[columns.sentDate]) ||
    isTitleCell(row[columns.ordinal]) ||
    isTitleCell(row[columns.id]) ||
    isTitleCell(row[columns.year])
  );
}

/** Titles and totals are often typed in the first columns; a number or code there is none. */
function isTitleCell(cell: Cell): boolean {
  return typeof cell === 'string' && cell !== '' && (isTotalText(cell) || isHeadingText(cell));
}

const titleColumns = ['ordinal', 'id', 'year', 'unit', 'via', 'kind', 'name'] as const;
const recordColumns = ['id', 'year', 'unit', 'via', 'kind', 'name', 'role', 'sentDate', 'status'] as const;

/** Total lines and section titles (domain.md 3.2). Only asked of rows whose kind is not one of the three. */
function isNotRegistration(row: readonly Cell[], columns: Columns<'registrations'>): boolean {
  const texts = titleColumns.map((column) => cellText(row[columns[column]]));
  if (texts.some((text) => text !== '' && isTotalText(text))) return true;
  const filled = recordColumns.filter((column) => isFilledCell(row[columns[column]]));
  const ordinal = cellText(row[columns.ordinal]);
  const ordinalIsText = ordinal !== '' && !/^\d+$/.test(ordinal);
  if (filled.length + (ordinalIsText ? 1 : 0) === 1) {
    const text = ordinalIsText
      ? ordinal
      : cellText(row[columns[filled[0] as (typeof recordColumns)[number]]]);
    return isHeadingText(text);
  }
  // "I" in STT and the title beside it.
  return ordinalIsText && filled.length === 1 && /^([IVXLC]+|[A-Z])[.)]?$/u.test(ordinal);
}
