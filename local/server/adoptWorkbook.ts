/** Takes over the workbook as the page's grid holds it, after a person changed more than cells. */

import type { IWorkbookData } from '@univerjs/core';
import {
  completeSheet,
  type SheetDocument,
  type StoredCell,
  sheetsInOrder,
  storedRows,
  type WorkbookDocument,
} from '../document/workbookDocument';
import { rulesAfter } from './gridRules';
import type { GridAction } from './protocol';

/**
 * Replaces the document's contents in place. What the grid knows nothing of stays: locale, time zone,
 * document properties, protections.
 */
export function adoptWorkbook(
  document: WorkbookDocument,
  grid: IWorkbookData,
  action: Pick<GridAction, 'shifts' | 'rulesChanged'>,
): void {
  const moved = rulesAfter(document, grid, action);
  const sheets: Record<string, SheetDocument> = {};
  for (const id of grid.sheetOrder) {
    const sheet = completeSheet({ ...grid.sheets[id], id, name: grid.sheets[id]?.name ?? id });
    const known = moved.sheets[id];
    // A tab that came back or was copied brings its own along.
    if (known) sheet.custom = known.custom;
    sheets[id] = sheet;
  }
  document.sheetOrder = [...grid.sheetOrder];
  document.sheets = sheets;
  document.styles = grid.styles;
  document.resources = moved.resources;
  for (const sheet of sheetsInOrder(document)) plainCells(sheet);
}

/** Cells hold value, type, formula, style and marks of their own; rich text becomes its words. */
function plainCells(sheet: SheetDocument): void {
  for (const cells of Object.values(storedRows(sheet))) {
    for (const [column, cell] of Object.entries(cells)) {
      const plain = plainStoredCell(cell);
      if (plain) cells[Number(column)] = plain;
      else delete cells[Number(column)];
    }
  }
}

function plainStoredCell(cell: StoredCell | null): StoredCell | null {
  if (!cell) return null;
  const plain: StoredCell = {};
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) {
    plain.v = rich.replace(/\r\n$/, '').replace(/\r\n?/g, '\n');
    plain.t = 1;
  } else if (cell.v !== undefined && cell.v !== null && cell.v !== '') {
    plain.v = cell.v;
    plain.t = cell.t ?? (typeof cell.v === 'number' ? 2 : 1);
  }
  if (cell.f) {
    plain.f = cell.f;
    plain.v ??= null;
  }
  if (cell.s) plain.s = cell.s;
  if (cell.custom && Object.keys(cell.custom).length > 0) plain.custom = cell.custom;
  return Object.keys(plain).length > 0 ? plain : null;
}
