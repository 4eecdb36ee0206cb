/** Finds a tab's columns by the text of its header row, wherever a person has moved them (design.md §2). */
import { AppError } from '../findings/appError';
import { cleanText, textKey } from '../text/vietnameseText';
import type { Cell, Grid } from './cell';
import { type ColumnKey, type TableKey, tables } from './tables';

/** Column key → 0-based position, −1 when the tab does not have it. */
export type Columns<T extends TableKey> = Readonly<Record<ColumnKey<T>, number>>;

export interface FoundColumns<T extends TableKey> {
  readonly columns: Columns<T>;
  /** Headers that stand twice; the leftmost is used. */
  readonly repeated: readonly string[];
  /** Columns of the layout that the tab lacks. */
  readonly absent: readonly ColumnKey<T>[];
}

/** How far down a displaced header row is looked for, to say where it is. */
const headerSearchDepth = 10;

/** An explanation in brackets at the end of a header may be left out or reworded: `Năm (trống = mọi năm)`. */
export function headerKey(text: string): string {
  return textKey(text.replace(/\s*\([^()]*\)\s*$/, ''));
}

/** Matches a header row against the layout of `table`; never throws. */
export function findColumns<T extends TableKey>(table: T, header: readonly Cell[]): FoundColumns<T> {
  return columnsAsWritten(table, header) ?? columnsByKey(table, header);
}

/** The columns of a header row that nobody has reworded, as nearly all are; null when a header is not of the layout. */
function columnsAsWritten<T extends TableKey>(table: T, header: readonly Cell[]): FoundColumns<T> | null {
  const positions = new Map<Cell, number>();
  for (let position = 0; position < header.length; position++) {
    const text = header[position];
    if (text === '') continue;
    if (positions.has(text)) return null;
    positions.set(text, position);
  }
  const layout = tables[table].columns as Readonly<Record<ColumnKey<T>, string>>;
  const columns = {} as Record<ColumnKey<T>, number>;
  const absent: ColumnKey<T>[] = [];
  let known = 0;
  for (const column of Object.keys(layout) as ColumnKey<T>[]) {
    const position = positions.get(layout[column]);
    columns[column] = position ?? -1;
    if (position === undefined) absent.push(column);
    else known++;
  }
  return known === positions.size ? { columns, repeated: [], absent } : null;
}

function columnsByKey<T extends TableKey>(table: T, header: readonly Cell[]): FoundColumns<T> {
  const positions = new Map<string, number>();
  const repeated: string[] = [];
  header.forEach((cell, position) => {
    const text = cleanText(String(cell ?? ''));
    if (text === '') return;
    const key = headerKey(text);
    if (positions.has(key)) repeated.push(text);
    else positions.set(key, position);
  });
  const layout = tables[table].columns as Readonly<Record<ColumnKey<T>, string>>;
  const columns = {} as Record<ColumnKey<T>, number>;
  const known = new Set<string>();
  const absent: ColumnKey<T>[] = [];
  for (const column of Object.keys(layout) as ColumnKey<T>[]) {
    const key = headerKey(layout[column]);
    known.add(key);
    const position = positions.get(key);
    columns[column] = position ?? -1;
    if (position === undefined) absent.push(column);
  }
  return { columns, repeated: repeated.filter((text) => known.has(headerKey(text))), absent };
}

/**
 * The columns of `table` in `grid`, header in row 1.
 * @throws AppError column_missing when a needed column is not there, saying what is there instead.
 */
export function requireColumns<T extends TableKey>(table: T, grid: Grid): FoundColumns<T> {
  const header = grid[0] ?? [];
  const found = findColumns(table, header);
  const layout = tables[table];
  const missing = layout.required.filter((column) => found.absent.includes(column as ColumnKey<T>));
  if (missing.length === 0) return found;
  const headers = layout.columns as Readonly<Record<string, string>>;
  throw new AppError('column_missing', {
    tab: layout.tab,
    columns: missing.map((column) => headers[column] ?? column),
    present: header.map((cell) => cleanText(String(cell ?? ''))).filter((text) => text !== ''),
    headerRow: displacedHeaderRow(table, grid),
  });
}

/** The spreadsheet row that holds all needed headers when row 1 does not, e.g. below a title somebody typed. */
function displacedHeaderRow(table: TableKey, grid: Grid): number | null {
  for (let index = 1; index < Math.min(grid.length, headerSearchDepth); index++) {
    const { absent } = findColumns(table, grid[index] ?? []);
    const lacking: readonly string[] = absent;
    if (!tables[table].required.some((column) => lacking.includes(column))) return index + 1;
  }
  return null;
}
