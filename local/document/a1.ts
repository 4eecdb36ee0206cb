/** A1 notation: `B2`, `$B$2:C9`, `A:C`, `2:5`, `A2:A`, `'Đơn vị'!B2:B`, read and written. */

import type { Rectangle } from './rectangle';

/** Bounds are 0-based and inclusive; an end the text leaves open is null. */
export interface A1Reference {
  sheet: string | null;
  startRow: number | null;
  endRow: number | null;
  startColumn: number | null;
  endColumn: number | null;
}

const cornerPattern = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

/** `A` → 0, `Z` → 25, `AA` → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based row and column → `B3`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B2` for one cell, `B2:C9` for a block; no tab name, as `getA1Notation()` gives it. */
export function rectangleName(area: Rectangle): string {
  const first = cellName(area.startRow, area.startColumn);
  if (area.startRow === area.endRow && area.startColumn === area.endColumn) return first;
  return `${first}:${cellName(area.endRow, area.endColumn)}`;
}

/** A tab name as a formula needs it: quoted, inner quotes doubled (platform.md CF-25). */
export function quotedTab(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** `='Tab'!$B$2:$B$1000`, the form validations store. */
export function absoluteReference(tab: string, area: Rectangle): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.startRow, area.startColumn);
  const last = corner(area.endRow, area.endColumn);
  return `=${quotedTab(tab)}!${first}${first === last ? '' : `:${last}`}`;
}

/** Null when the text is not A1 notation. Corners may come in either order. */
export function parseA1(text: string): A1Reference | null {
  const { sheet, area } = splitTab(text.trim());
  if (area === null) return null;
  const corners = area.split(':');
  if (corners.length > 2) return null;
  const first = cornerPattern.exec(corners[0] ?? '');
  const last = corners.length === 2 ? cornerPattern.exec(corners[1] ?? '') : first;
  if (!first || !last || !(first[1] || first[2]) || !(last[1] || last[2])) return null;
  if (corners.length === 1 && !(first[1] && first[2])) return null;
  const columns = bounds(first[1] && columnIndex(first[1]), last[1] && columnIndex(last[1]));
  const rows = bounds(first[2] && Number(first[2]) - 1, last[2] && Number(last[2]) - 1);
  return {
    sheet,
    startRow: rows[0],
    endRow: rows[1],
    startColumn: columns[0],
    endColumn: columns[1],
  };
}

/** The block a reference means on a sheet of this size; open ends reach the grid's edge. */
export function resolveA1(reference: A1Reference, rowCount: number, columnCount: number): Rectangle {
  return {
    startRow: reference.startRow ?? 0,
    endRow: reference.endRow ?? rowCount - 1,
    startColumn: reference.startColumn ?? 0,
    endColumn: reference.endColumn ?? columnCount - 1,
  };
}

type Bound = number | '' | undefined;

function bounds(first: Bound, last: Bound): [number | null, number | null] {
  if (typeof first === 'number' && typeof last === 'number') {
    return first <= last ? [first, last] : [last, first];
  }
  if (typeof first === 'number') return [first, null];
  return typeof last === 'number' ? [last, null] : [null, null];
}

function splitTab(text: string): { sheet: string | null; area: string | null } {
  if (text.startsWith("'")) {
    const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
    if (!quoted) return { sheet: null, area: null };
    return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), area: quoted[2] ?? null };
  }
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: null, area: text };
  return { sheet: text.slice(0, mark), area: text.slice(mark + 1) };
}
