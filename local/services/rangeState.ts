/** What a Range object stands for: a block of one tab, by position (platform.md CF-28). */

import type { Rectangle } from '../document/rectangle';
import type { SheetDocument } from '../document/workbookDocument';
import type { ServiceContext } from './serviceContext';

export interface RangeState {
  context: ServiceContext;
  sheetId: string;
  area: Rectangle;
}

/** The tab a range lies on. */
export function sheetOfRange(range: RangeState): SheetDocument {
  return range.context.sheet(range.sheetId);
}

/**
 * The block at these 1-based numbers, or the platform's error (platform.md CF-8): thrown here,
 * at `getRange`, the earlier of the two moments it may come.
 */
export function checkedArea(
  context: ServiceContext,
  sheet: SheetDocument,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Rectangle {
  if (row < 1) throw context.error('rowTooSmall');
  if (column < 1) throw context.error('columnTooSmall');
  if (rows < 1) throw context.error('rowsTooFew');
  if (columns < 1) throw context.error('columnsTooFew');
  if (row + rows - 1 > sheet.rowCount || column + columns - 1 > sheet.columnCount) {
    throw context.error('outsideSheet');
  }
  return {
    startRow: row - 1,
    endRow: row + rows - 2,
    startColumn: column - 1,
    endColumn: column + columns - 2,
  };
}
