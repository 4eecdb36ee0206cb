/** Headers that were once right: misspelt, blanked or merged away. Their columns are kept, not doubled. */
import { AppError } from '../domain/appError';
import { headerKey } from '../domain/headers';
import { type TableKey, tables } from '../domain/tables';
import { looseKey } from '../domain/vietnameseText';
import { headersOf } from './layout';
import type { Range } from './spreadsheet';
import type { HeaderRename } from './structurePlan';

/** Column key → 0-based place, −1 when missing. */
type Positions = Readonly<Record<string, number>>;

/** Header cells to write over, so that columns with records in them are found again. */
export function headerRenames(
  table: TableKey,
  header: readonly string[],
  positions: Positions,
): HeaderRename[] {
  return Object.keys(positions)
    .filter((column) => positions[column] === -1)
    .flatMap((column) => {
      const misspelt = misspeltHeaders(table, header, positions, column);
      // Two candidates are left to the person.
      return misspelt.length > 0 ? onlyOne(misspelt) : blankedHeader(table, header, positions, column);
    });
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

/** A blank cell exactly between the two headers that stand beside the missing one in a new register. */
function blankedHeader(
  table: TableKey,
  header: readonly string[],
  positions: Positions,
  column: string,
): HeaderRename[] {
  const order = Object.keys(headersOf(table));
  const place = order.indexOf(column);
  const before = place === 0 ? -1 : (positions[order[place - 1] as string] ?? -2);
  const after = positions[order[place + 1] ?? ''] ?? header.length;
  const position = before + 1;
  const fits = (place === 0 || before >= 0) && after === position + 1 && header[position] === '';
  return fits ? [{ column, position, from: '', to: headersOf(table)[column] ?? '' }] : [];
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
