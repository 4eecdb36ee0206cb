/** What Google Sheets knows of a spreadsheet and a file has no place for: one property of the file. */

import type { SheetProtection } from 'hucre';
import type { Sheet, WorkbookProperties } from 'hucre/xlsx';
import { protectionsOf, type StoredProtection, setProtections } from '../document/protections';
import {
  documentProperties,
  findSheet,
  newSheetColumns,
  newSheetRows,
  type SheetDocument,
  setSpreadsheetLocale,
  setTimeZone,
  sheetsInOrder,
  spreadsheetLocale,
  timeZoneOf,
  type WorkbookDocument,
} from '../document/workbookDocument';
import { chartsForFile, type FileChart, keptCharts, restoreCharts } from './charts';

const propertyName = 'GuongSang';

/** Rows and columns of a tab's grid, which in a file has no end. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

interface OwnProperties {
  spreadsheetLocale?: string;
  timeZone?: string;
  documentProperties?: Record<string, string>;
  /** By tab name: a tab's id is not in the file. */
  protections?: Record<string, StoredProtection[]>;
  /** By tab name, and how many of them have been drawn in the file. */
  charts?: Record<string, FileChart[]>;
  drawnCharts?: number;
  /** By tab name, for grids that are not of the usual size. */
  grids?: Record<string, GridSize>;
}

/** What is known of a file that was written here. */
export interface OwnFacts {
  /** The size of a tab's grid, the usual one for tabs nothing is known of. */
  gridOf(tab: string): GridSize;
  /** Charts in the file that came back with it; any others are lost. */
  charts: number;
}

/**
 * Reads them back. A property that somebody else wrote under our name is ignored. `chartParts`: charts that are drawn in
 * the file; where there are fewer than were written, somebody has taken ours out, and they stay out.
 */
export function addOwnProperties(
  document: WorkbookDocument,
  found: WorkbookProperties | undefined,
  chartParts: number,
): OwnFacts {
  const own = parsed(found?.custom?.[propertyName]);
  if (own.spreadsheetLocale) setSpreadsheetLocale(document, own.spreadsheetLocale);
  if (own.timeZone) setTimeZone(document, own.timeZone);
  if (own.documentProperties) Object.assign(documentProperties(document), own.documentProperties);
  for (const [tab, protections] of Object.entries(own.protections ?? {})) {
    const sheet = findSheet(document, tab);
    if (sheet) setProtections(sheet, protections);
  }
  const drawn = own.drawnCharts ?? 0;
  if (own.charts && chartParts >= drawn) restoreCharts(document, own.charts);
  return {
    gridOf: (tab) => own.grids?.[tab] ?? { rows: newSheetRows, columns: newSheetColumns },
    charts: drawn,
  };
}

function parsed(text: unknown): OwnProperties {
  if (typeof text !== 'string' || !text.startsWith('{')) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as OwnProperties) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

export function ownPropertiesForFile(
  document: WorkbookDocument,
  tabName: (sheetId: string) => string | undefined,
): WorkbookProperties {
  const protections: Record<string, StoredProtection[]> = {};
  const grids: Record<string, GridSize> = {};
  for (const sheet of sheetsInOrder(document)) {
    const tab = tabName(sheet.id) ?? sheet.name;
    const { rowCount: rows, columnCount: columns } = sheet;
    if (rows !== newSheetRows || columns !== newSheetColumns) grids[tab] = { rows, columns };
    const own = protectionsOf(sheet);
    if (own.length > 0) protections[tab] = [...own];
  }
  const charts = keptCharts(document, tabName);
  const drawnCharts = sheetsInOrder(document).flatMap((sheet) =>
    chartsForFile(document, sheet, tabName),
  ).length;
  const stored = (document.custom?.documentProperties ?? {}) as Record<string, string>;
  const own: OwnProperties = {
    spreadsheetLocale: spreadsheetLocale(document),
    timeZone: timeZoneOf(document),
    ...(Object.keys(stored).length > 0 ? { documentProperties: stored } : {}),
    ...(Object.keys(protections).length > 0 ? { protections } : {}),
    ...(Object.keys(charts).length > 0 ? { charts, drawnCharts } : {}),
    ...(Object.keys(grids).length > 0 ? { grids } : {}),
  };
  return { title: document.name, custom: { [propertyName]: JSON.stringify(own) } };
}

/** A tab locked in Excel is a protected tab; one that already has protections of ours keeps those. */
export function addTabProtection(sheet: SheetDocument, found: Sheet): void {
  if (!found.protection?.sheet || protectionsOf(sheet).length > 0) return;
  setProtections(sheet, [{ id: 'protection1', range: null, description: '', warningOnly: false }]);
}

/** Excel cannot warn, only lock: warnings are left out, and so are ranges, which would lock the whole tab. */
export function tabProtectionForFile(sheet: SheetDocument): SheetProtection | null {
  const locked = protectionsOf(sheet).some(({ range, warningOnly }) => range === null && !warningOnly);
  return locked ? { sheet: true, autoFilter: true, sort: true, formatColumns: true } : null;
}
