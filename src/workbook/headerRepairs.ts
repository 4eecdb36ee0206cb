/** Headers that were once right: misspelt, blanked or merged away. Their columns are kept, not doubled. */
import { AppError } from '../domain/findings/appError';
import { headerKey } from '../domain/tables/headers';
import { type TableKey, tables } from '../domain/tables/tables';
import { looseKey } from '../domain/text/vietnameseText';
import { headersOf } from './layout';
import { grouped } from './runs';
import type { Range } from './spreadsheet';
import type { HeaderRename } from './structurePlan';

/** Column key → 0-based place, −1 when missing. */
type Positions = Readonly<Record<string, number>>;

/** Header cells to write over, so that columns with records in them are found again. */
export function restoredHeaders(
  table: TableKey,
  header: readonly string[],
  positions: Positions,
): HeaderRename[] {
  const found: Record<string, number> = { ...positions };
  const misspelt = Object.keys(positions)
    .filter((column) => positions[column] === -1)
    .map((column) => ({ column, matches: misspeltHeaders(table, header, positions, column) }));
  // Two candidates are left to the person.
  const certain = misspelt.flatMap(({ matches }) => onlyOne(matches));
  for (const { column, position } of certain) found[column] = position;
  const doubtful = misspelt.filter(({ matches }) => matches.length > 1).map(({ column }) => column);
  const blanked = blankedHeaders(table, header, found);
  return [...certain, ...blanked.filter(({ column }) => !doubtful.includes(column))];
}

function onlyOne<T>(items: readonly T[]): readonly T[] {
  return items.length === 1 ? items : [];
}

/** Differs from the missing header only in marks or case. */
function misspeltHeaders(
  table: TableKey,
  header: readonly string[],
  positions: Positions,
  column: string,
): HeaderRename[] {
  const to = headersOf(table)[column] ?? '';
  const taken = new Set(Object.values(positions));
  return header.flatMap((from, position) =>
    from !== '' && !taken.has(position) && looseKey(headerKey(from)) === looseKey(headerKey(to))
      ? [{ column, position, from, to }]
      : [],
  );
}

/**
 * Blank cells between the two headers that stand beside the missing ones in a new register, as many as are missing
 * there. At either end of the tab nothing else may stand beside them.
 */
function blankedHeaders(table: TableKey, header: readonly string[], positions: Positions): HeaderRename[] {
  const headers = headersOf(table);
  const order = Object.keys(headers);
  const missing = order.flatMap((column, place) => (positions[column] === -1 ? [place] : []));
  return grouped(missing, (before, place) => place === before + 1).flatMap((run) => {
    const left = order[run[0] - 1];
    const right = order[(run[run.length - 1] as number) + 1];
    const from = left === undefined ? 0 : (positions[left] as number) + 1;
    const to = right === undefined ? header.length : (positions[right] as number);
    const blanks = placesBetween(from, to).filter((position) => header[position] === '');
    const atEnd = left === undefined || right === undefined;
    if (blanks.length !== run.length || (atEnd && to - from !== run.length)) return [];
    return run.map((place, index) => {
      const column = order[place] as string;
      return { column, position: blanks[index] as number, from: '', to: headers[column] ?? '' };
    });
  });
}

/** From `from` up to but without `to`; none when columns have been moved past each other. */
function placesBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/**
 * A needed column whose place, between the nearest headers known, is held by one header nobody knows: that is
 * its column under another name. Added again at the end it would be empty, and every row wrong.
 */
export function replacedHeaders(
  table: TableKey,
  header: readonly string[],
  positions: Positions,
): HeaderRename[] {
  const headers = headersOf(table);
  const known = new Set(Object.values(headers).map(headerKey));
  const needed: readonly string[] = tables[table].required;
  const renames = needed
    .filter((column) => positions[column] === -1)
    .flatMap((column) => {
      const [only, ...others] = gapOf(table, positions, column, header.length).filter(
        (position) => !known.has(headerKey(header[position] ?? '')),
      );
      const from = only === undefined || others.length > 0 ? '' : (header[only] ?? '');
      return from === '' ? [] : [{ column, position: only as number, from, to: headers[column] ?? '' }];
    });
  // One header cannot be two columns.
  return renames.filter(
    ({ position }) => renames.filter((other) => other.position === position).length === 1,
  );
}

/** Where a missing column would stand. At the right end many tabs have columns of an office's own. */
function gapOf(table: TableKey, positions: Positions, column: string, width: number): number[] {
  const order = Object.keys(headersOf(table));
  const place = order.indexOf(column);
  const isThere = (other: string): boolean => (positions[other] ?? -1) >= 0;
  const left = order.slice(0, place).reverse().find(isThere);
  const right = order.slice(place + 1).find(isThere);
  const from = left === undefined ? 0 : (positions[left] as number) + 1;
  const end = place === order.length - 1 ? width : 0;
  return placesBetween(from, right === undefined ? end : (positions[right] as number));
}

/**
 * A merged header cell hides the names of the columns it covers; adding those columns again at the end would
 * leave what stands in them unread.
 * @throws AppError column_missing
 */
export function refuseMergedHeader(
  range: Range,
  table: TableKey,
  header: readonly string[],
  missing: readonly string[],
): void {
  if (missing.length === 0 || range.getMergedRanges().length === 0) return;
  throw new AppError('column_missing', {
    tab: tables[table].tab,
    columns: missing.map((column) => headersOf(table)[column] ?? column),
    present: header.filter((text) => text !== ''),
    headerRow: null,
  });
}
