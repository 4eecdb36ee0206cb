/** Whether a tab has room for more lines: making it costs a data call (design.md §5). */
import type { Sheet } from './spreadsheet';

/** 1 when lines below the last one would not fit into the grid, else 0; no data call itself. */
export function growsWith(sheet: Sheet | null, lines: number): number {
  return sheet !== null && sheet.getLastRow() + lines > sheet.getMaxRows() ? 1 : 0;
}
