/** Document → `.xlsx`, through hucre. */

import {
  type Cell,
  type CellStyle as FileStyle,
  type WriteSheet,
  writeXlsx as writeThroughHucre,
} from 'hucre/xlsx';
import { notesOf } from '../document/resources';
import { type SheetDocument, sheetsInOrder, type WorkbookDocument } from '../document/workbookDocument';
import { styleForFile } from './cellStyles';
import { chartsForFile } from './charts';
import { conditionalRulesForFile } from './conditionalFormats';
import { definedNamesForFile } from './definedNames';
import { fileCells } from './fileCells';
import { baseFontOf } from './fonts';
import { ownPropertiesForFile, tabProtectionForFile } from './ownProperties';
import { keptForFile, keptOf } from './passedThrough';
import { printSetup, repeatedRows } from './printSetup';
import { gridForFile } from './sheetGrid';
import { type TabNames, tabNames } from './tabNames';
import { validationsForFile } from './validations';

/**
 * Writes all that `readXlsx` reads. Formulas go with their last results, those Excel cannot compute in the
 * wrapping Google Sheets itself uses, so that the result still shows. Tabs with frozen rows repeat them on
 * each printed page unless the tab came with a print set-up of its own. Warning-only protection and wrapping
 * modes other than "wrap" have no place in the format; the former comes back when read here.
 */
export async function writeXlsx(document: WorkbookDocument): Promise<Uint8Array> {
  const names = tabNames(document);
  const base = baseFontOf(document);
  const styles = new Map<unknown, FileStyle | undefined>();
  const styleOf = (style: unknown): FileStyle | undefined => {
    if (!style) return undefined;
    if (!styles.has(style)) {
      const stored = typeof style === 'string' ? document.styles[style] : style;
      styles.set(style, stored ? styleForFile(stored, base) : undefined);
    }
    return styles.get(style);
  };
  const sheets = sheetsInOrder(document).map((sheet) => sheetForFile(document, sheet, names, styleOf));
  const namedRanges = [
    ...definedNamesForFile(document, names.of).map((name) => ({
      ...name,
      range: names.inFormula(name.range),
    })),
    ...sheetsInOrder(document).flatMap((sheet) =>
      repeatedRows(sheet, names.of(sheet.id) ?? sheet.name, keptOf(sheet).pageSetup),
    ),
  ];
  return writeThroughHucre({
    sheets,
    properties: ownPropertiesForFile(document, names.of),
    namedRanges,
    defaultFont: { name: base.name, size: base.size },
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => !sheet.hidden),
    ),
  });
}

function sheetForFile(
  document: WorkbookDocument,
  sheet: SheetDocument,
  names: TabNames,
  styleOf: (style: unknown) => FileStyle | undefined,
): WriteSheet {
  const cells = fileCells(document, sheet, names, styleOf);
  for (const { row, col, note } of notesOf(document, sheet.id)) {
    const place = `${row},${col}`;
    cells.set(place, { ...cells.get(place), comment: { text: note } });
  }
  const { printTitlesRow: _repeated, ...pageSetup } = { ...printSetup(sheet), ...keptOf(sheet).pageSetup };
  const written: WriteSheet = {
    ...gridForFile(sheet),
    ...keptForFile(sheet),
    pageSetup,
    name: names.of(sheet.id) ?? sheet.name,
    cells: cells as Map<string, Partial<Cell>>,
  };
  const validations = validationsForFile(document, sheet);
  if (validations.length > 0) {
    written.dataValidations = validations.map((validation) =>
      validation.formula1 === undefined
        ? validation
        : { ...validation, formula1: names.inFormula(validation.formula1) },
    );
  }
  const rules = conditionalRulesForFile(document, sheet, keptOf(sheet).conditionalRules ?? []);
  if (rules.length > 0) written.conditionalRules = rules;
  const charts = chartsForFile(document, sheet, names.of);
  if (charts.length > 0) written.charts = charts;
  const protection = tabProtectionForFile(sheet);
  if (protection) written.protection = protection;
  return written;
}
