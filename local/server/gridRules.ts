/**
 * Validations, conditional formats and names across a person's changes in the grid. When rows, columns or tab
 * names change, the host moves its own, as Google would: Univer splits a format by formula at every inserted
 * row, loses references to a renamed tab, and writes its unit id into others. The grid's count when the person
 * changed them there.
 */

import type { IWorkbookData } from '@univerjs/core';
import { renamedTab } from '../document/formulaReferences';
import { rewriteFormulas } from '../document/formulaTexts';
import { deleteLines, insertLines } from '../document/lineShift';
import { sheetById, type WorkbookDocument } from '../document/workbookDocument';
import { lengthened } from './pageView';
import type { GridAction } from './protocol';

type Resources = NonNullable<WorkbookDocument['resources']>;

/** What moves with lines and names, by Univer's plugin names. Notes are the cells' own: the grid moves them well. */
const formats = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';
const ruleResources = ['SHEET_DATA_VALIDATION_PLUGIN', formats, 'SHEET_DEFINED_NAME_PLUGIN'];

/** The resources and the sheets' own parts outside the grid that the document is to have after the action. */
export function rulesAfter(
  document: WorkbookDocument,
  grid: IWorkbookData,
  { shifts, rulesChanged }: Pick<GridAction, 'shifts' | 'rulesChanged'>,
): { resources: Resources; sheets: WorkbookDocument['sheets'] } {
  const host = withoutCells(document);
  for (const { kind, axis, sheetId, first, count } of shifts) {
    if (!host.sheets[sheetId]) continue;
    const sheet = sheetById(host, sheetId);
    if (kind === 'insert') insertLines(host, sheet, axis, first, count, Math.max(0, first - 1));
    else deleteLines(host, sheet, axis, first, count);
  }
  const renamed = followNewNames(host, grid);
  const own = shifts.length > 0 || renamed || !rulesChanged;
  const given = (grid.resources ?? []).filter(({ data }) => data !== '' && data !== '{}');
  const rules = own ? (host.resources ?? []) : given.map((rule) => fromGrid(document, grid.id, rule));
  return {
    sheets: host.sheets,
    resources: [
      ...given.filter(({ name }) => !ruleResources.includes(name)),
      ...rules.filter(({ name }) => ruleResources.includes(name)),
    ],
  };
}

/** The document with empty sheets, on which lines can be moved without touching the real one. */
function withoutCells(document: WorkbookDocument): WorkbookDocument {
  const sheets: WorkbookDocument['sheets'] = {};
  for (const id of document.sheetOrder)
    sheets[id] = structuredClone({ ...document.sheets[id], cellData: {} });
  return {
    ...document,
    sheets,
    sheetOrder: [...document.sheetOrder],
    resources: (document.resources ?? []).map((resource) => ({ ...resource })),
  };
}

/** True when the person gave a tab another name; formulas of rules and names then say the new one. */
function followNewNames(host: WorkbookDocument, grid: IWorkbookData): boolean {
  let renamed = false;
  for (const id of host.sheetOrder) {
    const [before, after] = [host.sheets[id]?.name, grid.sheets[id]?.name];
    if (before === undefined || after === undefined || before === after) continue;
    rewriteFormulas(host, (formula) => renamedTab(formula, before, after));
    renamed = true;
  }
  return renamed;
}

/** Univer writes `'[workbook1]Đơn vị'!B2` where it has moved a reference itself. */
function fromGrid(
  before: WorkbookDocument,
  unitId: string,
  { name, data }: Resources[number],
): Resources[number] {
  const plain = data.split(`[${unitId}]`).join('');
  return { name, data: name === formats ? lengthened(before, plain) : plain };
}
