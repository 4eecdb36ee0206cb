/** Sheet: rows and columns put in, taken out, appended and cleared (platform.md §4.3). */

import type { ScriptValue } from '../document/cellCodec';
import { deleteLines, insertLines } from '../document/lineShift';
import { rectangle } from '../document/rectangle';
import { requireRestructurable } from './accessControl';
import { clearFormats } from './rangeFormats';
import { clearContents, writeContents } from './rangeValues';
import { itself } from './serviceObject';
import { requireRoom, type SheetState, sheetOf } from './sheetState';

type Axis = 'row' | 'column';

export const sheetLines = {
  insertRowsAfter: (sheet: SheetState, after: number, count: number) =>
    insert(sheet, 'row', after, count, after - 1),
  insertRowsBefore: (sheet: SheetState, before: number, count: number) =>
    insert(sheet, 'row', before - 1, count, before - 1),
  insertColumnsAfter: (sheet: SheetState, after: number, count: number) =>
    insert(sheet, 'column', after, count, after - 1),
  insertColumnsBefore: (sheet: SheetState, before: number, count: number) =>
    insert(sheet, 'column', before - 1, count, before - 1),
  deleteRow: (sheet: SheetState, row: number) => remove(sheet, 'row', row, 1),
  deleteRows: (sheet: SheetState, row: number, count: number) => remove(sheet, 'row', row, count),
  deleteColumns: (sheet: SheetState, column: number, count: number) => remove(sheet, 'column', column, count),
  appendRow(sheet: SheetState, values: (ScriptValue | null)[]) {
    const { context, sheetId } = sheet;
    const document = sheetOf(sheet);
    const row = context.extent(sheetId).rows;
    const columns = Math.max(values.length, 1);
    const before = { rowCount: document.rowCount, columnCount: document.columnCount };
    const rows = Math.max(document.rowCount, row + 1);
    const width = Math.max(document.columnCount, columns);
    requireRoom(context, rows * width - document.rowCount * document.columnCount);
    // The grid grows (CF-19), but not when the row is refused.
    Object.assign(document, { rowCount: rows, columnCount: width });
    try {
      writeContents({ context, sheetId, area: rectangle(row, 0, 1, columns) }, (_, column) => values[column]);
    } catch (error) {
      Object.assign(document, before);
      throw error;
    }
    return itself;
  },
  clear(sheet: SheetState, options: { contentsOnly?: boolean; formatOnly?: boolean } = {}) {
    const range = wholeSheet(sheet);
    if (!options.formatOnly) clearContents(range);
    if (!options.contentsOnly) clearFormats(range);
    return itself;
  },
  clearContents(sheet: SheetState) {
    clearContents(wholeSheet(sheet));
    return itself;
  },
};

export const sheetLineSignatures = {
  insertRowsAfter: ['int int'],
  insertRowsBefore: ['int int'],
  insertColumnsAfter: ['int int'],
  insertColumnsBefore: ['int int'],
  deleteRow: ['int'],
  deleteRows: ['int', 'int int'],
  deleteColumns: ['int', 'int int'],
  appendRow: ['list'],
  clear: ['', 'options'],
};

function wholeSheet({ context, sheetId }: SheetState) {
  const { rowCount, columnCount } = context.sheet(sheetId);
  return { context, sheetId, area: rectangle(0, 0, rowCount, columnCount) };
}

/** `at` is 0-based: the new lines stand before it. */
function insert(sheet: SheetState, axis: Axis, at: number, count: number, like: number): typeof itself {
  const { context, sheetId } = sheet;
  const document = sheetOf(sheet);
  const size = axis === 'row' ? document.rowCount : document.columnCount;
  if (count < 1) throw context.error(axis === 'row' ? 'rowsTooFew' : 'columnsTooFew');
  if (like < 0 || like >= size)
    throw context.error(axis === 'row' ? 'rowsOutOfBounds' : 'columnsOutOfBounds');
  requireRestructurable(context, sheetId);
  requireRoom(context, count * (axis === 'row' ? document.columnCount : document.rowCount));
  insertLines(context.document, document, axis, at, count, like);
  context.contentChanged(sheetId);
  return itself;
}

function remove(sheet: SheetState, axis: Axis, first: number, count = 1): typeof itself {
  const { context, sheetId } = sheet;
  const document = sheetOf(sheet);
  const rows = axis === 'row';
  const size = rows ? document.rowCount : document.columnCount;
  const frozen = rows ? document.freeze.ySplit : document.freeze.xSplit;
  if (first < 1 || count < 1 || first + count - 1 > size) {
    throw context.error(rows ? 'rowsOutOfBounds' : 'columnsOutOfBounds');
  }
  if (count === size) throw context.error(rows ? 'allRows' : 'allColumns');
  if (first <= frozen + 1 && first + count - 1 === size) {
    throw context.error(rows ? 'allUnfrozenRows' : 'allUnfrozenColumns');
  }
  requireRestructurable(context, sheetId);
  deleteLines(context.document, document, axis, first - 1, count);
  context.contentChanged(sheetId);
  return itself;
}
