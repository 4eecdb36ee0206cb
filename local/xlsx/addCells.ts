/** Puts the cells of one worksheet into a document's sheet, with formulas, dates and the grid's size. */

import { parseA1, resolveA1 } from '../document/a1';
import { isDatePattern } from '../document/numberPattern';
import { internStyle } from '../document/styles';
import {
  type SheetDocument,
  type StoredCell,
  type StoredRow,
  spreadsheetLocale,
  type WorkbookDocument,
} from '../document/workbookDocument';
import { markSpilled } from '../formula/cellMarks';
import { fileColumns, fileRows } from './cellAreas';
import { formulaFromFile } from './fileFormulas';
import type { GridSize } from './ownProperties';
import { movedAlong } from './sharedFormulas';
import { type ReadCell, type ReadFormulaText, readSheetData } from './sheetCells';
import { addRow } from './sheetGrid';

/** By style number; holes are cells without a style of their own. */
export type FileStyles = ({ readonly id: string | undefined; readonly pattern: string } | undefined)[];

export interface ReadingSheet {
  readonly document: WorkbookDocument;
  readonly sheet: SheetDocument;
  readonly styles: FileStyles;
  readonly strings: readonly string[];
  /** Dates count from 1904, as in files of old Macs. */
  readonly uses1904: boolean;
}

const days1904 = 1462;
/** The pattern of a date that a file calls one without giving it a date's format. */
const isoPattern = 'yyyy-mm-dd';

/** Styled but empty cells further out than this from the last content are a leftover, not a form. */
const emptyRowsKept = 1000;
const emptyColumnsKept = 26;

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** `reach` are the sizes the grid must have at least: its own, and those of its merged cells. */
export function addCells(reading: ReadingSheet, xml: string, reach: readonly GridSize[]): void {
  const { sheet } = reading;
  const shared = new Map<string, SharedFormula>();
  const arrays: { block: string; row: number; column: number }[] = [];
  const empty: ReadCell[] = [];
  let rows = 0;
  let columns = 0;
  readSheetData(xml, reading.strings, {
    row: (row) => addRow(sheet, row),
    cell(read) {
      if (read.value === null && !read.formula) {
        if (reading.styles[read.style]?.id !== undefined) empty.push(read);
        return;
      }
      const cell = storedCell(reading, read);
      if (read.formula) addFormula(reading, cell, read, read.formula, shared);
      if (read.formula?.kind === 'array' && read.formula.block) {
        arrays.push({ block: read.formula.block, row: read.row, column: read.column });
      }
      rowOf(sheet, read.row)[read.column] = cell;
      if (read.row >= rows) rows = read.row + 1;
      if (read.column >= columns) columns = read.column + 1;
    },
  });
  for (const array of arrays) markArray(sheet, array, rows, columns);
  for (const read of empty) {
    if (read.row >= rows + emptyRowsKept || read.column >= columns + emptyColumnsKept) continue;
    const id = reading.styles[read.style]?.id;
    if (id !== undefined) rowOf(sheet, read.row)[read.column] ??= { s: id };
  }
  sheet.rowCount = Math.max(rows, ...reach.map((least) => least.rows));
  sheet.columnCount = Math.max(columns, ...reach.map((least) => least.columns));
}

function rowOf(sheet: SheetDocument, row: number): StoredRow {
  const cells = sheet.cellData[row] as StoredRow | undefined;
  if (cells) return cells;
  const added: StoredRow = {};
  sheet.cellData[row] = added;
  return added;
}

function storedCell(reading: ReadingSheet, read: ReadCell): StoredCell {
  const style = reading.styles[read.style];
  const cell: StoredCell = {};
  if (style?.id !== undefined) cell.s = style.id;
  const { value } = read;
  if (typeof value === 'string') {
    cell.v = value;
    cell.t = 1;
  } else if (typeof value === 'boolean') {
    cell.v = value ? 1 : 0;
    cell.t = 3;
  } else if (value !== null) {
    const isDate = style !== undefined && isDatePattern(style.pattern);
    cell.v = reading.uses1904 && isDate && !read.isDate ? value + days1904 : value;
    cell.t = 2;
    if (read.isDate && !isDate) {
      const id = internStyle(reading.document, { ...styleById(reading, cell), n: { pattern: isoPattern } });
      if (id !== undefined) cell.s = id;
    }
  }
  return cell;
}

function styleById({ document }: ReadingSheet, { s }: StoredCell) {
  return typeof s === 'string' ? document.styles[s] : undefined;
}

function addFormula(
  reading: ReadingSheet,
  cell: StoredCell,
  { row, column }: ReadCell,
  formula: ReadFormulaText,
  shared: Map<string, SharedFormula>,
): void {
  let { text } = formula;
  if (formula.kind === 'shared' && formula.shared !== null) {
    const master = shared.get(formula.shared);
    if (text !== '') shared.set(formula.shared, { text, row, column });
    else if (master) text = movedAlong(master.text, row - master.row, column - master.column);
  }
  if (text === '') return;
  const read = formulaFromFile(text, spreadsheetLocale(reading.document));
  if (read.kind === 'spilled') markSpilled(cell);
  else cell.f = read.formula;
}

/** The other cells of an array formula's block hold its results, not contents of their own. */
function markArray(
  sheet: SheetDocument,
  { block, row, column }: { block: string; row: number; column: number },
  rows: number,
  columns: number,
): void {
  const reference = parseA1(block);
  if (!reference) return;
  const area = resolveA1(reference, fileRows, fileColumns);
  for (let r = area.startRow; r <= Math.min(area.endRow, rows - 1); r += 1) {
    for (let c = area.startColumn; c <= Math.min(area.endColumn, columns - 1); c += 1) {
      const cell = sheet.cellData[r]?.[c];
      if (cell && !cell.f && !(r === row && c === column)) markSpilled(cell);
    }
  }
}
