/** Sheet: frozen and hidden lines, sizes, colour, gridlines, filters. */

import { sheetsInOrder } from '../document/workbookDocument';
import { itself, notInHost } from './serviceObject';
import { type SheetState, sheetOf } from './sheetState';

type Axis = 'row' | 'column';

export const sheetAppearance = {
  setFrozenRows(sheet: SheetState, rows: number) {
    requireInside(sheet, 'row', 1, rows);
    const document = sheetOf(sheet);
    document.freeze = { ...document.freeze, ySplit: rows, startRow: rows === 0 ? -1 : rows };
    // Returns nothing, says the reference.
  },
  getFrozenRows: (sheet: SheetState) => sheetOf(sheet).freeze.ySplit,
  setFrozenColumns(sheet: SheetState, columns: number) {
    requireInside(sheet, 'column', 1, columns);
    const document = sheetOf(sheet);
    document.freeze = { ...document.freeze, xSplit: columns, startColumn: columns === 0 ? -1 : columns };
  },
  getFrozenColumns: (sheet: SheetState) => sheetOf(sheet).freeze.xSplit,
  setColumnWidth: (sheet: SheetState, column: number, width: number) =>
    setLines(sheet, 'column', column, 1, { w: width }),
  setColumnWidths: (sheet: SheetState, column: number, count: number, width: number) =>
    setLines(sheet, 'column', column, count, { w: width }),
  getColumnWidth(sheet: SheetState, column: number) {
    requireInside(sheet, 'column', column, 1);
    const { columnData, defaultColumnWidth } = sheetOf(sheet);
    return columnData[column - 1]?.w ?? defaultColumnWidth;
  },
  // A height that was set by hand is not fitted to the text any more (`ia`).
  setRowHeight: (sheet: SheetState, row: number, height: number) =>
    setLines(sheet, 'row', row, 1, { h: height, ia: 0 }),
  setRowHeights: (sheet: SheetState, row: number, count: number, height: number) =>
    setLines(sheet, 'row', row, count, { h: height, ia: 0 }),
  hideColumns: (sheet: SheetState, column: number, count = 1) => {
    setLines(sheet, 'column', column, count, { hd: 1 });
  },
  showColumns: (sheet: SheetState, column: number, count = 1) => {
    setLines(sheet, 'column', column, count, { hd: 0 });
  },
  isColumnHiddenByUser(sheet: SheetState, column: number) {
    requireInside(sheet, 'column', column, 1);
    return sheetOf(sheet).columnData[column - 1]?.hd === 1;
  },
  setTabColor(sheet: SheetState, color: string | null) {
    sheetOf(sheet).tabColor = color ?? '';
    return itself;
  },
  hideSheet(sheet: SheetState) {
    const visible = sheetsInOrder(sheet.context.document).filter(({ hidden }) => hidden !== 1);
    if (visible.every(({ id }) => id === sheet.sheetId)) throw sheet.context.error('lastVisibleSheet');
    sheetOf(sheet).hidden = 1;
    return itself;
  },
  showSheet(sheet: SheetState) {
    sheetOf(sheet).hidden = 0;
    return itself;
  },
  isSheetHidden: (sheet: SheetState) => sheetOf(sheet).hidden === 1,
  setHiddenGridlines(sheet: SheetState, hide: boolean) {
    sheetOf(sheet).showGridlines = hide ? 0 : 1;
    return itself;
  },
  getFilter({ context, sheetId }: SheetState) {
    const stored = context.document.resources?.find(({ name }) => name === 'SHEET_FILTER_PLUGIN')?.data;
    const filters: Record<string, unknown> = stored ? JSON.parse(stored) : {};
    if (filters[sheetId]) throw notInHost(context, 'Filter');
    return null;
  },
};

export const sheetAppearanceSignatures = {
  setFrozenRows: ['int'],
  setFrozenColumns: ['int'],
  setColumnWidth: ['int int'],
  setColumnWidths: ['int int int'],
  getColumnWidth: ['int'],
  setRowHeight: ['int int'],
  setRowHeights: ['int int int'],
  hideColumns: ['int', 'int int'],
  showColumns: ['int', 'int int'],
  isColumnHiddenByUser: ['int'],
  setTabColor: ['string?'],
  setHiddenGridlines: ['boolean'],
};

function requireInside(sheet: SheetState, axis: Axis, first: number, count: number): void {
  const { rowCount, columnCount } = sheetOf(sheet);
  const size = axis === 'row' ? rowCount : columnCount;
  if (first < 1 || count < 0 || first + count - 1 > size) {
    throw sheet.context.error(axis === 'row' ? 'rowsOutOfBounds' : 'columnsOutOfBounds');
  }
}

function setLines(
  sheet: SheetState,
  axis: Axis,
  first: number,
  count: number,
  look: { w?: number; h?: number; hd?: 0 | 1; ia?: 0 | 1 },
): typeof itself {
  requireInside(sheet, axis, first, count);
  const document = sheetOf(sheet);
  const lines = (axis === 'row' ? document.rowData : document.columnData) as Record<number, object>;
  for (let line = first - 1; line < first - 1 + count; line += 1) lines[line] = { ...lines[line], ...look };
  return itself;
}
