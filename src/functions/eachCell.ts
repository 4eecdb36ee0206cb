/** Answers for one cell or for each cell of a range, in the same shape. */
import type { Cell } from '../domain/tables/cell';
import { rowsFrom } from './argumentCells';

/** What a custom function may put into a cell. */
export type Answer = string | number | boolean | Date;

/**
 * A scalar and a range of one cell give one answer, a range gives rows of answers down to its last filled
 * row. `answer` learns whether the cell stands `alone` and its place in the range.
 */
export function eachCell(
  value: unknown,
  answer: (cell: Cell, alone: boolean, row: number) => Answer,
): Answer | Answer[][] {
  const rows = rowsFrom(value);
  const first = rows[0];
  if (first === undefined) return answer('', true, 0);
  if (rows.length === 1 && first.length === 1) return answer(first[0], true, 0);
  return rows.map((cells, row) => cells.map((cell) => answer(cell, false, row)));
}
