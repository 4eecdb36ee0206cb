/** Sheet: names, sizes and ranges. */

import { parseA1, resolveA1 } from '../document/a1';
import { renamedTab } from '../document/formulaReferences';
import { rewriteFormulas } from '../document/formulaTexts';
import { columnCountOf, rectangle, rowCountOf } from '../document/rectangle';
import { findSheet } from '../document/workbookDocument';
import { requireRestructurable } from './accessControl';
import { activateTab } from './activePlace';
import { rangeListObject } from './rangeList';
import { checkedArea } from './rangeState';
import { itself } from './serviceObject';
import { requireFreeName, type SheetState, sheetOf } from './sheetState';

export const sheetNavigation = {
  getName: (sheet: SheetState) => sheetOf(sheet).name,
  setName(sheet: SheetState, name: string) {
    requireFreeName(sheet.context, name, sheet.sheetId);
    requireRestructurable(sheet.context, sheet.sheetId);
    const document = sheetOf(sheet);
    followRename(sheet, document.name, name);
    document.name = name;
    return itself;
  },
  getSheetId: (sheet: SheetState) => numericId(sheet.sheetId),
  getIndex: ({ context, sheetId }: SheetState) => context.document.sheetOrder.indexOf(sheetId) + 1,
  getParent: ({ context }: SheetState) => context.make.spreadsheet(),
  getRange(sheet: SheetState, first: string | number, column?: number, rows = 1, columns = 1) {
    const { context, sheetId } = sheet;
    if (typeof first === 'string') return namedBlock(sheet, first);
    return context.make.range(
      sheetId,
      checkedArea(context, sheetOf(sheet), first, column ?? 1, rows, columns),
    );
  },
  getRangeList: (sheet: SheetState, places: string[]) =>
    rangeListObject(
      sheet.context,
      places.map((a1) => namedBlock(sheet, a1)),
    ),
  getDataRange(sheet: SheetState) {
    const { rows, columns } = sheet.context.extent(sheet.sheetId);
    return sheet.context.make.range(sheet.sheetId, rectangle(0, 0, Math.max(rows, 1), Math.max(columns, 1)));
  },
  getLastRow: (sheet: SheetState) => sheet.context.extent(sheet.sheetId).rows,
  getLastColumn: (sheet: SheetState) => sheet.context.extent(sheet.sheetId).columns,
  getMaxRows: (sheet: SheetState) => sheetOf(sheet).rowCount,
  getMaxColumns: (sheet: SheetState) => sheetOf(sheet).columnCount,
  activate(sheet: SheetState) {
    activateTab(sheet.context.settings.active, sheet.sheetId);
    return itself;
  },
};

export const sheetNavigationSignatures = {
  setName: ['string'],
  getRangeList: ['list'],
  getRange: ['string', 'int int', 'int int int', 'int int int int'],
};

/** Google's tab ids are numbers; ours are texts, so a stable number is worked out from the text (FNV-1a). */
function numericId(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 1;
}

function namedBlock(sheet: SheetState, a1: string): object {
  const { context } = sheet;
  const reference = parseA1(a1);
  if (!reference) throw context.error('rangeNotFound');
  const named = reference.sheet === null ? sheetOf(sheet) : findSheet(context.document, reference.sheet);
  if (!named) throw context.error('rangeNotFound');
  const area = resolveA1(reference, named.rowCount, named.columnCount);
  const { startRow, startColumn } = area;
  const checked = checkedArea(
    context,
    named,
    startRow + 1,
    startColumn + 1,
    rowCountOf(area),
    columnCountOf(area),
  );
  return context.make.range(named.id, checked);
}

/** Formulas, rules and names go on meaning the tab under its new name. */
function followRename({ context }: SheetState, before: string, after: string): void {
  rewriteFormulas(context.document, (formula) => renamedTab(formula, before, after));
}
