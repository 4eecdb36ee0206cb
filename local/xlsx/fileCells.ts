/** Cells as a file holds them: values, formulas with their last results, styles, links. */

import type { Cell, CellStyle as FileStyle } from 'hucre/xlsx';
import { rectangleName } from '../document/a1';
import {
  type SheetDocument,
  type StoredCell,
  type StoredRow,
  spreadsheetLocale,
  type WorkbookDocument,
} from '../document/workbookDocument';
import { spilledFrom } from '../formula/spills';
import { formulaForFile, isWrapped, spilledForFile } from './fileFormulas';
import { hyperlinkOf } from './hyperlinks';
import type { TabNames } from './tabNames';
import { shieldedText } from './xmlText';

/** Univer's number for a boolean cell. */
const logical = 3;

export type FileCells = Map<string, Partial<Cell>>;

/** Every cell with a value, formula or style, by `row,column`. */
export function fileCells(
  document: WorkbookDocument,
  sheet: SheetDocument,
  names: TabNames,
  styleOf: (style: unknown) => FileStyle | undefined,
): FileCells {
  const cells: FileCells = new Map();
  const formulas = new Map<StoredCell, Partial<Cell>>();
  for (const [row, column, cell] of storedCells(sheet)) {
    if (cell.f) addFormula(document, sheet, row, column, cell, formulas);
  }
  for (const [row, column, cell] of storedCells(sheet)) {
    const value = fileValue(cell);
    const formula = formulas.get(cell);
    const style = styleOf(cell.s);
    if (value === null && !formula && !style) continue;
    const written: Partial<Cell> = { value, ...formula };
    if (written.formula !== undefined) written.formula = names.inFormula(written.formula);
    if (style) written.style = style;
    const link = hyperlinkOf(cell);
    if (link) written.hyperlink = link;
    cells.set(`${row},${column}`, written);
  }
  return cells;
}

function* storedCells(sheet: SheetDocument): Generator<[row: number, column: number, cell: StoredCell]> {
  for (const [row, stored] of Object.entries(sheet.cellData) as [string, StoredRow][]) {
    for (const column in stored) {
      const cell = stored[column];
      if (cell) yield [Number(row), Number(column), cell];
    }
  }
}

function fileValue({ v, t }: StoredCell): string | number | boolean | null {
  if (v === undefined || v === null || v === '') return null;
  if (typeof v === 'string') return shieldedText(v);
  return t === logical ? Boolean(v) : v;
}

/**
 * The formula of one cell. A result that fills more cells is an array formula for that block, the way Excel
 * writes its own; where Excel cannot compute it, each of those cells says so for itself, as on Google.
 */
function addFormula(
  document: WorkbookDocument,
  sheet: SheetDocument,
  row: number,
  column: number,
  cell: StoredCell,
  formulas: Map<StoredCell, Partial<Cell>>,
): void {
  const result = fileValue(cell);
  const formula = formulaForFile(cell.f ?? '', spreadsheetLocale(document), result);
  const parts: Partial<Cell> = { formula, formulaResult: result ?? '' };
  formulas.set(cell, parts);
  const { height, width, cells } = spilledFrom(sheet, row, column);
  if (cells.length === 0) return;
  if (isWrapped(formula)) {
    for (const spilled of cells) {
      const value = fileValue(spilled);
      formulas.set(spilled, { formula: spilledForFile(value), formulaResult: value ?? '' });
    }
    return;
  }
  const area = {
    startRow: row,
    endRow: row + height - 1,
    startColumn: column,
    endColumn: column + width - 1,
  };
  Object.assign(parts, { formulaType: 'array', formulaRef: rectangleName(area), formulaDynamic: true });
}
