/** The second path's way from the code a line names to the registration it means. */
import { looseKey, textKey } from '../text/vietnameseText';
import type { TabRow } from './recountTables';

export interface RecountIndex {
  /** Sheet row of the registration with this code; null when none answers, or several that only look alike. */
  find(code: string): number | null;
  /** Year and code of the registration in a sheet row. */
  yearOf(row: number): number | null;
  codeOf(row: number): string;
}

/** Of rows with one code the first is meant. */
export function recountIndex(rows: readonly TabRow<'registrations'>[]): RecountIndex {
  const ids = rows
    .map((row) => ({ row: row.row, id: row.text('id'), year: row.year('year') }))
    .filter(({ id }) => id !== '');
  const exact = new Map<string, number>();
  const alike = new Map<string, Set<string>>();
  for (const { id, row } of ids) {
    if (!exact.has(id)) exact.set(id, row);
    const key = looseKey(id);
    const others = alike.get(key) ?? new Set<string>();
    alike.set(key, others.add(id));
  }
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return {
    find(code) {
      if (code === '' || code.length > 200) return null;
      const known = exact.get(code);
      if (known !== undefined) return known;
      const others = [...(alike.get(looseKey(code)) ?? [])];
      const same = others.length < 2 ? others : others.filter((id) => textKey(id) === textKey(code));
      return same.length === 1 ? (exact.get(same[0] as string) ?? null) : null;
    },
    yearOf: (row) => byRow.get(row)?.year('year') ?? null,
    codeOf: (row) => byRow.get(row)?.text('id') ?? '',
  };
}
