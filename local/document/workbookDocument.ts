/** The document itself: plain Univer `IWorkbookData` JSON, its sheets made whole, and its locale and time zone. */

import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';

export type WorkbookDocument = IWorkbookData;
export type SheetDocument = IWorksheetData;
export type StoredCell = ICellData;
/** One stored row: column index (0-based) → cell. */
export type StoredRow = Record<number, StoredCell>;

/** A new tab's grid on Google (platform.md §1.3). */
export const newSheetRows = 1000;
export const newSheetColumns = 26;

/** Pixels, as Google Sheets shows a tab nobody has touched. */
export const defaultColumnWidth = 100;
const defaultRowHeight = 21;

interface DocumentSettings {
  spreadsheetLocale?: string;
  timeZone?: string;
  documentProperties?: Record<string, string>;
}

/** Ids need only differ inside one document; a counter keeps documents equal from run to run. */
export function unusedId(prefix: string, taken: (id: string) => boolean): string {
  for (let n = 1; ; n += 1) {
    if (!taken(`${prefix}${n}`)) return `${prefix}${n}`;
  }
}

/** A spreadsheet with one empty tab, Vietnamese locale, Asia/Ho_Chi_Minh. */
export function emptyDocument(name: string, firstTab = 'Trang tính1'): WorkbookDocument {
  const sheet = emptySheet('sheet1', firstTab);
  return {
    id: 'workbook1',
    name,
    appVersion: '0.25.1',
    locale: 'viVN' as WorkbookDocument['locale'],
    styles: {},
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
    resources: [],
    custom: { spreadsheetLocale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
  };
}

/** One empty tab of Google's starting size. */
function emptySheet(id: string, name: string, rows = newSheetRows, columns = newSheetColumns) {
  return completeSheet({ id, name, rowCount: rows, columnCount: columns });
}

/**
 * Fills in, in place, what a sheet from a file or from the grid may lack.
 * Cell data stays the same object, so nothing large is copied.
 */
export function completeSheet(partial: Partial<SheetDocument> & { id: string; name: string }): SheetDocument {
  const blank: SheetDocument = {
    id: partial.id,
    name: partial.name,
    tabColor: '',
    hidden: 0,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowCount: newSheetRows,
    columnCount: newSheetColumns,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth,
    defaultRowHeight,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 20, hidden: 0 },
    showGridlines: 1,
    rightToLeft: 0,
  };
  return Object.assign(partial, { ...blank, ...partial });
}

/** The sheet with this id, made whole. Throws when the document holds none: a caller's bug. */
export function sheetById(document: WorkbookDocument, id: string): SheetDocument {
  const sheet = document.sheets[id];
  if (!sheet) throw new Error(`document ${document.id} has no sheet ${id}`);
  if (sheet.cellData && sheet.mergeData && sheet.rowData && sheet.columnData && sheet.freeze) {
    return sheet as SheetDocument;
  }
  return completeSheet(Object.assign(sheet, { id, name: sheet.name ?? id }));
}

/** All sheets, left to right. */
export function sheetsInOrder(document: WorkbookDocument): SheetDocument[] {
  return document.sheetOrder.map((id) => sheetById(document, id));
}

/** The leftmost sheet of that exact name, or null (platform.md CF-9). */
export function findSheet(document: WorkbookDocument, name: string): SheetDocument | null {
  for (const id of document.sheetOrder) {
    if (document.sheets[id]?.name === name) return sheetById(document, id);
  }
  return null;
}

/** Adds an empty tab at `index` (0-based, default last) and returns it. The name is the caller's to check. */
export function addSheet(document: WorkbookDocument, name: string, index?: number): SheetDocument {
  const id = unusedId('sheet', (candidate) => candidate in document.sheets);
  const sheet = emptySheet(id, name);
  document.sheets[id] = sheet;
  document.sheetOrder.splice(index ?? document.sheetOrder.length, 0, id);
  return sheet;
}

/** Takes a tab out, with everything stored about it. */
export function removeSheet(document: WorkbookDocument, id: string): void {
  delete document.sheets[id];
  document.sheetOrder = document.sheetOrder.filter((other) => other !== id);
}

function settingsOf(document: WorkbookDocument): DocumentSettings {
  document.custom ??= {};
  return document.custom as DocumentSettings;
}

/** Such as `vi_VN`; what the sheet reads typed text and separators by. */
export function spreadsheetLocale(document: WorkbookDocument): string {
  return settingsOf(document).spreadsheetLocale ?? 'vi_VN';
}

/** Sets it as given; which locales are known is for `localeRules` to say. */
export function setSpreadsheetLocale(document: WorkbookDocument, locale: string): void {
  settingsOf(document).spreadsheetLocale = locale;
}

/** IANA name of the spreadsheet's own zone (platform.md CF-6: not the script's). */
export function timeZoneOf(document: WorkbookDocument): string {
  return settingsOf(document).timeZone ?? 'Asia/Ho_Chi_Minh';
}

/** Sets an IANA name as given. */
export function setTimeZone(document: WorkbookDocument, timeZone: string): void {
  settingsOf(document).timeZone = timeZone;
}

/** Document properties live with the document, as on Google. The object is live. */
export function documentProperties(document: WorkbookDocument): Record<string, string> {
  const settings = settingsOf(document);
  settings.documentProperties ??= {};
  return settings.documentProperties;
}

/** Grid cells of the whole workbook, empty ones included (platform.md §1.3). */
export function gridCells(document: WorkbookDocument): number {
  let cells = 0;
  for (const sheet of sheetsInOrder(document)) cells += sheet.rowCount * sheet.columnCount;
  return cells;
}

/** The stored rows by 0-based index, live. */
export function storedRows(sheet: SheetDocument): Record<number, StoredRow> {
  return sheet.cellData as Record<number, StoredRow>;
}
