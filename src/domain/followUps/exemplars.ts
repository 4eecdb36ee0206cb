/** The registrations for which publicity and help are recorded, as a form lists them. */

import type { Cell } from '../tables/cell';
import { readYearCell } from '../tables/numberCell';
import { cellText } from '../text/cellText';
import { textKey } from '../text/vietnameseText';
import { searchByWords } from '../text/wordSearch';
import { type Status, statuses } from '../words/vocabulary';
import { wordReader } from '../words/words';

/** The cells of one row of `Đăng ký` that are looked at. */
export type ExemplarCell = 'id' | 'year' | 'unit' | 'name' | 'status';

export const exemplarColumns: readonly ExemplarCell[] = ['id', 'year', 'unit', 'name', 'status'];

/** A table of which just these columns have been read. */
export interface ExemplarRows {
  /** Last spreadsheet row; the first is 2. */
  readonly lastRow: number;
  readonly cell: (row: number, column: ExemplarCell) => Cell;
}

export interface Exemplar {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

export interface FoundExemplars {
  readonly list: readonly Exemplar[];
  /** How many there are; more than are listed when it is so many that one has to search. */
  readonly total: number;
}

/** Put forward and not refused: drafts, returned, failed and withdrawn ones are nobody's example (domain.md 4.1). */
const exemplary: readonly Status[] = ['sent', 'reviewing', 'passed'];

/** Rows of all exemplars, those of the newest year first, else in the order of the register. */
export function exemplarRows({ lastRow, cell }: ExemplarRows, timeZone: string): number[] {
  const isExemplary = statusTest();
  const seen = new Set<string>();
  const years = new Map<number, number>();
  const found: number[] = [];
  for (let row = 2; row <= lastRow; row++) {
    if (!isExemplary(cell(row, 'status'))) continue;
    const id = cellText(cell(row, 'id'));
    // Of registrations with one code the first is meant, as everywhere.
    if (id === '' || seen.has(id)) continue;
    seen.add(id);
    const year = readYearCell(cell(row, 'year'), timeZone);
    years.set(row, year.kind === 'year' ? year.value : 0);
    found.push(row);
  }
  return found.sort((a, b) => (years.get(b) ?? 0) - (years.get(a) ?? 0) || a - b);
}

/** Each distinct word is read once. */
function statusTest(): (cell: Cell) => boolean {
  const reader = wordReader(statuses);
  const known = new Map<Cell, boolean>();
  return (cell) => {
    let answer = known.get(cell);
    if (answer === undefined) {
      const status = reader.read(cellText(cell));
      answer = status !== null && exemplary.includes(status);
      known.set(cell, answer);
    }
    return answer;
  };
}

export function exemplarAt({ cell }: Pick<ExemplarRows, 'cell'>, row: number): Exemplar {
  return {
    id: cellText(cell(row, 'id')),
    name: cellText(cell(row, 'name')),
    unit: cellText(cell(row, 'unit')),
  };
}

/** Those of `rows` that are meant by what was typed of code, name or unit. */
export function searchExemplars(table: ExemplarRows, rows: readonly number[], typed: string): number[] {
  return searchByWords(rows, typed, (row) => {
    const { id, name, unit } = exemplarAt(table, row);
    return `${id} ${name} ${unit}`;
  });
}

/** Row of the exemplar with this code, null when there is none. */
export function findExemplar(
  table: ExemplarRows,
  rows: readonly number[],
  registration: string,
): number | null {
  const wanted = textKey(registration);
  return rows.find((row) => textKey(cellText(table.cell(row, 'id'))) === wanted) ?? null;
}
