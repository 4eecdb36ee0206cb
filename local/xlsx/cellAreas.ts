/** Blocks of cells as a file lists them, `A2:A10 C2:C10`. A block that reaches the grid's last line goes on. */

import { cellName, parseA1 } from '../document/a1';
import type { Rectangle } from '../document/rectangle';
import type { SheetDocument } from '../document/workbookDocument';

/** The largest grid a file can describe. */
export const fileRows = 1_048_576;
export const fileColumns = 16_384;

/** Blocks inside the sheet's grid; what lies beyond it is cut off. */
export function areasFromFile(list: string, sheet: SheetDocument): Rectangle[] {
  return list
    .split(/[\s,]+/)
    .flatMap((text) => areaFromFile(text))
    .flatMap((area) => {
      const endRow = Math.min(area.endRow, sheet.rowCount - 1);
      const endColumn = Math.min(area.endColumn, sheet.columnCount - 1);
      if (area.startRow > endRow || area.startColumn > endColumn) return [];
      return [{ ...area, endRow, endColumn }];
    });
}

/** One block, unlimited; nothing when the text is none. */
export function areaFromFile(text: string): Rectangle[] {
  const reference = parseA1(text);
  if (!reference) return [];
  return [
    {
      startRow: reference.startRow ?? 0,
      endRow: reference.endRow ?? fileRows - 1,
      startColumn: reference.startColumn ?? 0,
      endColumn: reference.endColumn ?? fileColumns - 1,
    },
  ];
}

/**
 * The list for a file. Rows added below in Excel are to follow the same rules, so a block down to the
 * grid's last row is written down to the file's.
 */
export function areasForFile(areas: readonly Rectangle[], sheet: SheetDocument): string {
  return areas
    .map(({ startRow, endRow, startColumn, endColumn }) => {
      const first = cellName(startRow ?? 0, startColumn ?? 0);
      const toEnd = endRow === undefined || Number.isNaN(endRow) || endRow >= sheet.rowCount - 1;
      const last = cellName(
        toEnd && startRow !== endRow ? fileRows - 1 : endRow,
        endColumn ?? sheet.columnCount - 1,
      );
      return first === last ? first : `${first}:${last}`;
    })
    .join(' ');
}
