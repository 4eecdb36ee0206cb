/** Every formula text a document holds: in cells, rules and names. One place to rewrite them all. */

import { definedNames, setDefinedNames } from './definedNames';
import { conditionalFormatsOf, setConditionalFormats, setValidations, validationsOf } from './resources';
import { sheetsInOrder, storedRows, type WorkbookDocument } from './workbookDocument';

/**
 * Replaces each formula by what `rewrite` makes of it; `ownTab` is the tab it stands on, whose name it may
 * leave out.
 */
export function rewriteFormulas(
  document: WorkbookDocument,
  rewrite: (formula: string, ownTab: string) => string,
): void {
  for (const sheet of sheetsInOrder(document)) {
    for (const row of Object.values(storedRows(sheet))) {
      for (const column in row) {
        const cell = row[column as unknown as number];
        if (cell?.f) cell.f = rewrite(cell.f, sheet.name);
      }
    }
    rewriteRules(document, sheet.id, (formula) => rewrite(formula, sheet.name));
  }
  const names = definedNames(document);
  if (names.length === 0) return;
  // A name belongs to no tab, so its text always says which tab it means.
  setDefinedNames(
    document,
    names.map((name) => ({ ...name, formulaOrRefString: rewrite(name.formulaOrRefString, '') })),
  );
}

function rewriteRules(
  document: WorkbookDocument,
  sheetId: string,
  rewrite: (formula: string) => string,
): void {
  const rules = validationsOf(document, sheetId);
  if (rules.some(({ formula1 }) => formula1?.startsWith('='))) {
    const after = rules.map((rule) =>
      rule.formula1?.startsWith('=') ? { ...rule, formula1: rewrite(rule.formula1) } : rule,
    );
    setValidations(document, sheetId, after);
  }
  const formats = conditionalFormatsOf(document, sheetId);
  if (formats.some(({ rule }) => rule.subType === 'formula')) {
    const after = formats.map((format) =>
      format.rule.subType === 'formula'
        ? { ...format, rule: { ...format.rule, value: rewrite(String(format.rule.value)) } }
        : format,
    );
    setConditionalFormats(document, sheetId, after);
  }
}
