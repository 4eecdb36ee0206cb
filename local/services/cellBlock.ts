/** Reading and writing blocks of stored cells: no checks, no counting, nothing per cell but the cell. */

import { columnCountOf, type Rectangle, rowCountOf } from '../document/rectangle';
import {
  type SheetDocument,
  type StoredCell,
  type StoredRow,
  storedRows,
} from '../document/workbookDocument';

/** One value per cell of the block, row by row. */
export function readBlock<T>(
  sheet: SheetDocument,
  area: Rectangle,
  read: (cell: StoredCell | undefined, row: number, column: number) => T,
): T[][] {
  const rows = storedRows(sheet);
  const block: T[][] = new Array(rowCountOf(area));
  const width = columnCountOf(area);
  for (let r = area.startRow; r <= area.endRow; r += 1) {
    const cells = rows[r];
    const line: T[] = new Array(width);
    for (let c = area.startColumn; c <= area.endColumn; c += 1) {
      line[c - area.startColumn] = read(cells?.[c], r, c);
    }
    block[r - area.startRow] = line;
  }
  return block;
}

/** Replaces every cell of the block; undefined takes the cell away. */
export function writeBlock(
  sheet: SheetDocument,
  area: Rectangle,
  next: (before: StoredCell | undefined, row: number, column: number) => StoredCell | undefined,
): void {
  const rows = storedRows(sheet);
  for (let r = area.startRow; r <= area.endRow; r += 1) {
    let cells = rows[r];
    for (let c = area.startColumn; c <= area.endColumn; c += 1) {
      const before = cells?.[c];
      const after = next(before, r, c);
      if (after === before) continue;
      if (after !== undefined) {
        if (!cells) {
          cells = {} as StoredRow;
          rows[r] = cells;
        }
        cells[c] = after;
      } else if (cells) {
        delete cells[c];
      }
    }
  }
}
