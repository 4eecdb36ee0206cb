/** How far a tab's contents reach: what getLastRow, getLastColumn and getDataRange answer (platform.md CF-7). */

import type { SheetDocument, StoredCell, StoredRow } from './workbookDocument';

/** Counts, so 0 and 0 for an empty tab. */
export interface Extent {
  rows: number;
  columns: number;
}

/** True for a cell with a value or a formula; a style alone is no content. */
export function hasContent(cell: StoredCell | undefined): boolean {
  if (!cell) return false;
  return (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f);
}

/** One pass over the stored rows; columns already known to be reached are not looked at again. */
export function contentExtent(sheet: SheetDocument): Extent {
  let rows = 0;
  let columns = 0;
  const cellData = sheet.cellData;
  for (const key in cellData) {
    const row = cellData[key as unknown as number] as StoredRow;
    const reach = rowReach(row, columns, rows > Number(key));
    if (reach < 0) continue;
    if (Number(key) >= rows) rows = Number(key) + 1;
    if (reach > columns) columns = reach;
  }
  return { rows, columns };
}

/** Columns a row reaches when more than `known`, else `known`; -1 for a row without content. */
function rowReach(row: StoredRow, known: number, counted: boolean): number {
  let reach = counted ? known : -1;
  for (const key in row) {
    const column = Number(key);
    if (column < known && reach >= 0) continue;
    if (hasContent(row[column])) reach = Math.max(reach, known, column + 1);
  }
  return reach;
}
