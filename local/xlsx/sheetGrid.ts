/** The shape of a tab: size, widths, heights, frozen lines, merged cells, colour, visibility. */

import type { Sheet, WriteSheet } from 'hucre/xlsx';
import type { SheetDocument } from '../document/workbookDocument';
import { colourForFile, colourFromFile } from './colours';
import type { ReadRow } from './sheetCells';

/** One unit of a file's column width in pixels, at the usual font; its margin is part of the width. */
const widthUnit = 7;
/** One pixel in points. */
const points = 0.75;

/** Reads all but the rows; the grid must already have its size. */
export function addGrid(sheet: SheetDocument, found: Sheet, theme: readonly string[]): void {
  for (const [column, definition] of (found.columns ?? []).entries()) {
    if (column >= sheet.columnCount) break;
    if (definition.width !== undefined || definition.hidden) {
      sheet.columnData[column] = {
        ...(definition.width === undefined ? {} : { w: Math.round(definition.width * widthUnit) }),
        ...(definition.hidden ? { hd: 1 } : {}),
      };
    }
  }
  sheet.mergeData = (found.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
    startRow,
    endRow,
    startColumn: startCol,
    endColumn: endCol,
  }));
  const { rows = 0, columns = 0 } = found.freezePane ?? {};
  if (rows > 0 || columns > 0) {
    sheet.freeze = {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    };
  }
  const colour = colourFromFile(found.view?.tabColor, theme);
  if (colour) sheet.tabColor = colour;
  if (found.hidden || found.veryHidden) sheet.hidden = 1;
  if (found.view?.showGridLines === false) sheet.showGridlines = 0;
}

export function addRow(sheet: SheetDocument, { row, height, hidden }: ReadRow): void {
  sheet.rowData[row] = {
    ...(height === null ? {} : { h: Math.round(height / points) }),
    ...(hidden ? { hd: 1 } : {}),
  };
}

export function gridForFile(sheet: SheetDocument): Partial<WriteSheet> {
  const written: Partial<WriteSheet> = {};
  const columns = columnsForFile(sheet);
  if (columns.length > 0) written.columns = columns;
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, data] of Object.entries(sheet.rowData)) {
    if (!data || (data.h === undefined && !data.hd)) continue;
    rowDefs.set(Number(row), {
      ...(data.h === undefined ? {} : { height: data.h * points }),
      ...(data.hd ? { hidden: true } : {}),
    });
  }
  if (rowDefs.size > 0) {
    written.rowDefs = rowDefs;
    // hucre writes rows as far as there are any: empty ones carry a height or hide, too.
    written.rows = Array.from({ length: Math.max(...rowDefs.keys()) + 1 }, () => []);
  }
  if (sheet.mergeData.length > 0) {
    written.merges = sheet.mergeData.map(({ startRow, endRow, startColumn, endColumn }) => ({
      startRow,
      endRow,
      startCol: startColumn,
      endCol: endColumn,
    }));
  }
  const { xSplit, ySplit } = sheet.freeze;
  if (xSplit > 0 || ySplit > 0) {
    written.freezePane = {
      ...(ySplit > 0 ? { rows: ySplit } : {}),
      ...(xSplit > 0 ? { columns: xSplit } : {}),
    };
  }
  if (sheet.hidden) written.hidden = true;
  const tabColor = colourForFile(sheet.tabColor);
  written.view = {
    ...(tabColor ? { tabColor } : {}),
    ...(sheet.showGridlines === 0 ? { showGridLines: false } : {}),
  };
  return written;
}

function columnsForFile(sheet: SheetDocument): NonNullable<WriteSheet['columns']> {
  const numbers = Object.keys(sheet.columnData).map(Number);
  const columns: NonNullable<WriteSheet['columns']> = [];
  for (let column = 0; column <= Math.max(-1, ...numbers); column += 1) {
    const data = sheet.columnData[column];
    columns.push({
      ...(data?.w === undefined ? {} : { width: data.w / widthUnit }),
      ...(data?.hd ? { hidden: true } : {}),
    });
  }
  return columns;
}
