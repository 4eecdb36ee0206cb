/** Follows inserted and deleted lines in formula text: references move with the cells they mean. */

import { columnIndex, columnLetters, quotedTab } from './a1';

/** One structural change: `count` lines put in before line `at`, or taken out from line `at` on (0-based). */
export interface LineChange {
  axis: 'row' | 'column';
  at: number;
  inserted: number;
  deleted: number;
}

/** Where a line goes: null when it is deleted. */
export function movedLine(line: number, change: LineChange): number | null {
  if (line < change.at) return line;
  if (change.deleted > 0) return line < change.at + change.deleted ? null : line - change.deleted;
  return line + change.inserted;
}

/** Where a block's bounds go; null when all its lines are deleted. */
export function movedSpan(start: number, end: number, change: LineChange): [number, number] | null {
  if (change.deleted === 0) {
    return [movedLine(start, change) ?? start, movedLine(end, change) ?? end];
  }
  const first = movedLine(start, change) ?? change.at;
  const last = movedLine(end, change) ?? change.at - 1;
  return first <= last ? [first, last] : null;
}

// A string, or an optional tab name, then a block, a cell, whole columns or whole rows.
const tokenPattern =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(!])/giu;

/**
 * The formula after lines of tab `changedTab` moved. `ownTab` is the tab the formula stands on.
 * A reference whose cells are all gone becomes `#REF!`.
 */
export function movedFormula(
  formula: string,
  ownTab: string,
  changedTab: string,
  change: LineChange,
): string {
  return formula.replace(tokenPattern, (whole: string, prefix?: string, area?: string) => {
    if (area === undefined) return whole;
    const tab = prefix === undefined ? ownTab : unquoted(prefix);
    if (tab !== changedTab) return whole;
    return `${prefix ?? ''}${movedArea(area, change)}`;
  });
}

/** The formula with tab `before` called `after`; text in quotes is left alone. */
export function renamedTab(formula: string, before: string, after: string): string {
  return formula.replace(tokenPattern, (whole: string, prefix?: string, area?: string) =>
    prefix !== undefined && unquoted(prefix) === before ? `${quotedTab(after)}!${area}` : whole,
  );
}

function unquoted(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

const cornerPattern = /^(\$?)([A-Z]{1,3})?(\$?)(\d+)?$/i;

function movedArea(area: string, change: LineChange): string {
  const [first = '', second] = area.split(':');
  const from = lineOf(first, change);
  const to = second === undefined ? from : lineOf(second, change);
  if (from === null) return area;
  const span = movedSpan(from, to ?? Number.MAX_SAFE_INTEGER / 2, change);
  if (!span) return '#REF!';
  if (second === undefined) return withLine(first, span[0], change);
  return `${withLine(first, span[0], change)}:${to === null ? second : withLine(second, span[1], change)}`;
}

function lineOf(corner: string, change: LineChange): number | null {
  const match = cornerPattern.exec(corner);
  if (!match) return null;
  if (change.axis === 'row') return match[4] === undefined ? null : Number(match[4]) - 1;
  return match[2] === undefined ? null : columnIndex(match[2]);
}

function withLine(corner: string, line: number, change: LineChange): string {
  const match = cornerPattern.exec(corner);
  if (!match) return corner;
  const [, dollar = '', letters, secondDollar = '', digits] = match;
  // For `$5` the first dollar belongs to the row.
  if (letters === undefined) return change.axis === 'row' ? `${dollar}${secondDollar}${line + 1}` : corner;
  const column = change.axis === 'column' ? columnLetters(line) : letters;
  const row = digits === undefined ? '' : `${secondDollar}${change.axis === 'row' ? line + 1 : digits}`;
  return `${dollar}${column}${row}`;
}
