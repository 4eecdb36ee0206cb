/** What a person reads in a derived tab, as lines of text. */
import type { Host } from '../../../../local/host/host';
import { derivedRows } from './derivedRows';

/** One line per row, cells joined by ` | `, blank ones at the end left off; the hidden column of line kinds is not shown. */
export function shownLines(host: Host, tab: string): string[] {
  return derivedRows(host, tab).map((row) =>
    row
      .slice(1)
      .map(String)
      .join(' | ')
      .replace(/( \| )+$/, ''),
  );
}

/**
 * The lines from the first one that opens with `first` to the next that opens with `before`, that one left out; to the
 * end without it. What they open with is a first cell, whole. Fails when either is missing.
 */
export function section(lines: readonly string[], first: string, before?: string): readonly string[] {
  const at = (cell: string, from: number): number => {
    const found = lines.findIndex((line, index) => index >= from && line.split(' | ')[0] === cell);
    if (found < 0) throw new Error(`no ${cell} in\n${lines.join('\n')}`);
    return found;
  };
  const from = at(first, 0);
  return lines.slice(from, before === undefined ? undefined : at(before, from + 1));
}
