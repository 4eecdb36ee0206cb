/** Which formulas stand where and which cells they read: what decides the order of a recalculation. */

import { intersection } from '../document/rectangle';
import {
  type StoredCell,
  type StoredRow,
  sheetsInOrder,
  spreadsheetLocale,
  type WorkbookDocument,
} from '../document/workbookDocument';
import { type CellReference, type ReadFormula, readFormula } from './references';
import { plainFormula } from './separators';

export interface FormulaCell extends ReadFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cell: StoredCell;
  state: 'waiting' | 'running' | 'done';
}

/** A block filled by the result of one formula. */
export interface Spill {
  readonly area: CellReference;
  readonly owner: FormulaCell;
}

/** Every formula cell, left to right, top to bottom, tab by tab. */
export function formulaCells(document: WorkbookDocument): FormulaCell[] {
  const locale = spreadsheetLocale(document);
  const found: FormulaCell[] = [];
  for (const sheet of sheetsInOrder(document)) {
    for (const [row, cells] of Object.entries(sheet.cellData) as [string, StoredRow][]) {
      for (const column in cells) {
        const cell = cells[column];
        if (!cell?.f) continue;
        const read = readFormula(plainFormula(cell.f, locale), sheet, document);
        found.push({
          ...read,
          sheetId: sheet.id,
          row: Number(row),
          column: Number(column),
          cell,
          state: 'waiting',
        });
      }
    }
  }
  return found;
}

/** Finds the formulas inside a block, the owners of spills that reach into it included. */
export function formulasIn(
  formulas: readonly FormulaCell[],
): (area: CellReference, spills: readonly Spill[]) => FormulaCell[] {
  const sheets = new Map<string, Map<number, FormulaCell[]>>();
  for (const formula of formulas) {
    const rows = sheets.get(formula.sheetId) ?? new Map<number, FormulaCell[]>();
    sheets.set(formula.sheetId, rows);
    const inRow = rows.get(formula.row);
    if (inRow) inRow.push(formula);
    else rows.set(formula.row, [formula]);
  }
  return (area, spills) => {
    const found: FormulaCell[] = [];
    for (const inRow of rowsWithin(sheets.get(area.sheetId), area)) {
      for (const formula of inRow) {
        if (formula.column >= area.startColumn && formula.column <= area.endColumn) found.push(formula);
      }
    }
    for (const spill of spills) {
      if (spill.area.sheetId === area.sheetId && intersection(spill.area, area)) found.push(spill.owner);
    }
    return found;
  };
}

/** Whichever is shorter: the rows that hold formulas, or the rows of the block. */
function rowsWithin(rows: Map<number, FormulaCell[]> | undefined, area: CellReference): FormulaCell[][] {
  if (!rows) return [];
  const found: FormulaCell[][] = [];
  if (rows.size <= area.endRow - area.startRow) {
    for (const [row, inRow] of rows) if (row >= area.startRow && row <= area.endRow) found.push(inRow);
    return found;
  }
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const inRow = rows.get(row);
    if (inRow) found.push(inRow);
  }
  return found;
}

/** Tells whether any formula reads a cell of the block. */
export function readersOf(formulas: readonly FormulaCell[]): (area: CellReference) => boolean {
  if (formulas.some((formula) => formula.dynamic)) return () => true;
  const cells = new Set<string>();
  const blocks = new Map<string, CellReference>();
  for (const { references } of formulas) {
    for (const area of references) {
      const key = `${area.sheetId}!${area.startRow},${area.startColumn}`;
      if (area.startRow === area.endRow && area.startColumn === area.endColumn) cells.add(key);
      else blocks.set(`${key}:${area.endRow},${area.endColumn}`, area);
    }
  }
  return (area) => {
    for (const block of blocks.values()) {
      if (block.sheetId === area.sheetId && intersection(block, area)) return true;
    }
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startColumn; column <= area.endColumn; column += 1) {
        if (cells.has(`${area.sheetId}!${row},${column}`)) return true;
      }
    }
    return false;
  };
}
