/** Groups edited cells into rectangles, because a person's paste is one edit of one range, not many. */

import type { EditedCell } from './protocol';

export interface EditBlock {
  row: number;
  column: number;
  /** Rows of equal length, no gaps. */
  cells: EditedCell[][];
}

/**
 * The fewest blocks that row-wise growth finds: runs of neighbouring cells in a row, joined with the same run
 * of the row above.
 */
export function editBlocks(cells: readonly EditedCell[]): EditBlock[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: EditedCell[][] = [];
  for (const cell of ordered) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.row === cell.row && last.column + 1 === cell.column) run.push(cell);
    else runs.push([cell]);
  }
  const blocks: EditBlock[] = [];
  const open = new Map<string, EditBlock>();
  for (const run of runs) {
    const [first] = run;
    if (!first) continue;
    const key = `${first.column},${run.length}`;
    const above = open.get(key);
    if (above && above.row + above.cells.length === first.row) above.cells.push(run);
    else {
      const block: EditBlock = { row: first.row, column: first.column, cells: [run] };
      open.set(key, block);
      blocks.push(block);
    }
  }
  return blocks;
}
