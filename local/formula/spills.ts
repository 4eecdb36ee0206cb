/** Results larger than one cell: written over blank neighbours, refused when something stands there. */

import { cellName } from '../document/a1';
import { isAutomatic, isDatePattern } from '../document/numberPattern';
import { changedStyle, internStyle, patternOf, styleOf } from '../document/styles';
import type { SheetDocument, StoredCell, StoredRow, WorkbookDocument } from '../document/workbookDocument';
import { isSpilled, markedPattern, markPattern, markSpilled, removeMark, setFailure } from './cellMarks';
import type { EngineValue } from './engine';
import type { CellReference } from './references';

/** Univer's cell types: text, number, boolean. */
const text = 1;
const numeric = 2;
const logical = 3;

/** Takes away what earlier results spilled, so that a smaller result leaves nothing behind; `kept` stays. */
export function clearSpills(
  document: WorkbookDocument,
  sheet: SheetDocument,
  kept: ReadonlySet<StoredCell>,
): void {
  for (const row of Object.values(sheet.cellData) as StoredRow[]) {
    for (const [column, cell] of Object.entries(row)) {
      if (!cell?.custom || !isSpilled(cell) || kept.has(cell)) continue;
      removeMark(cell, 'spilled');
      dropOwnPattern(document, cell);
      delete cell.v;
      delete cell.t;
      if (!cell.s && !cell.custom) delete row[Number(column)];
    }
  }
}

/** The block a formula has spilled into, the formula's own cell included, judged by the marks around it. */
export function spilledFrom(
  sheet: SheetDocument,
  row: number,
  column: number,
): { height: number; width: number; cells: StoredCell[] } {
  const spilledAt = (r: number, c: number): StoredCell | undefined => {
    const cell = sheet.cellData[r]?.[c];
    return cell && isSpilled(cell) ? cell : undefined;
  };
  let width = 1;
  while (spilledAt(row, column + width)) width += 1;
  let height = 1;
  while (spilledAt(row + height, column)) height += 1;
  const cells: StoredCell[] = [];
  for (let r = row; r < row + height; r += 1) {
    for (let c = column; c < column + width; c += 1) {
      const cell = spilledAt(r, c);
      if (cell) cells.push(cell);
    }
  }
  return { height, width, cells };
}

/**
 * Writes a formula's result into its cell and, when it is larger, over its neighbours.
 * Returns the block beyond the cell that now belongs to it, or null.
 */
export function placeResult(
  document: WorkbookDocument,
  sheet: SheetDocument,
  row: number,
  column: number,
  result: readonly (readonly EngineValue[])[],
  failure: string | null,
): CellReference | null {
  const anchor = cellAt(sheet, row, column);
  const height = result.length;
  const width = result[0]?.length ?? 1;
  const blocked = height * width > 1 ? firstOccupied(sheet, row, column, height, width) : null;
  if (blocked !== null) {
    store(document, anchor, { value: '#REF!', pattern: '' });
    // The words are Google's own (platform.md §3.4).
    setFailure(anchor, `Array result was not expanded because it would overwrite data in ${blocked}.`);
    return null;
  }
  setFailure(anchor, failure);
  store(document, anchor, result[0]?.[0] ?? { value: null, pattern: '' });
  if (height * width === 1) return null;
  for (let r = 0; r < height; r += 1) {
    for (let c = 0; c < width; c += 1) {
      if (r + c === 0) continue;
      const cell = cellAt(sheet, row + r, column + c);
      store(document, cell, result[r]?.[c] ?? { value: null, pattern: '' });
      markSpilled(cell);
    }
  }
  // Sheets adds rows and columns for a result that needs them.
  sheet.rowCount = Math.max(sheet.rowCount, row + height);
  sheet.columnCount = Math.max(sheet.columnCount, column + width);
  return {
    sheetId: sheet.id,
    startRow: row,
    endRow: row + height - 1,
    startColumn: column,
    endColumn: column + width - 1,
  };
}

function firstOccupied(
  sheet: SheetDocument,
  row: number,
  column: number,
  height: number,
  width: number,
): string | null {
  for (let r = row; r < row + height; r += 1) {
    for (let c = column; c < column + width; c += 1) {
      const cell = r === row && c === column ? undefined : sheet.cellData[r]?.[c];
      if (cell && (cell.f || (cell.v !== undefined && cell.v !== null && cell.v !== '')))
        return cellName(r, c);
    }
  }
  return null;
}

function cellAt(sheet: SheetDocument, row: number, column: number): StoredCell {
  sheet.cellData[row] ??= {};
  const cells = sheet.cellData[row] as StoredRow;
  cells[column] ??= {};
  return cells[column] as StoredCell;
}

/** A date's pattern comes along unless the cell has a format of its own, as when it is typed. */
function store(document: WorkbookDocument, cell: StoredCell, { value, pattern }: EngineValue): void {
  dropOwnPattern(document, cell);
  if (value === null) {
    delete cell.v;
    delete cell.t;
    return;
  }
  cell.v = typeof value === 'boolean' ? (value ? 1 : 0) : value;
  cell.t = typeof value === 'string' ? text : typeof value === 'number' ? numeric : logical;
  if (typeof value !== 'number' || !isDatePattern(pattern)) return;
  if (!isAutomatic(patternOf(document, cell))) return;
  const style = internStyle(document, changedStyle(styleOf(document, cell), { n: { pattern } }));
  if (style !== undefined) cell.s = style;
  markPattern(cell, pattern);
}

/** Takes back a pattern that an earlier result brought along, unless somebody has set another since. */
function dropOwnPattern(document: WorkbookDocument, cell: StoredCell): void {
  const own = markedPattern(cell);
  if (own === null) return;
  removeMark(cell, 'pattern');
  if (patternOf(document, cell) !== own) return;
  const style = internStyle(document, changedStyle(styleOf(document, cell), { n: null }));
  if (style === undefined) delete cell.s;
  else cell.s = style;
}
