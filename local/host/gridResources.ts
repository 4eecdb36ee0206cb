/** Rules as the Univer grid can show them, and back: the grid computes nothing, and wants `,` in formulas. */

import type { ConditionalFormat, ValidationRule } from '../document/resources';
import { listValues } from '../document/validationCheck';
import { spreadsheetLocale, type WorkbookDocument } from '../document/workbookDocument';
import { plainFormula } from '../formula/separators';

type Resources = NonNullable<WorkbookDocument['resources']>;

const converters: Record<string, (document: WorkbookDocument, rule: object) => object> = {
  SHEET_DATA_VALIDATION_PLUGIN: (document, rule) => shownValidation(document, rule as ValidationRule),
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: (document, rule) => shownFormat(document, rule as ConditionalFormat),
};

/**
 * A JSON-safe copy of `document.resources` for the grid: lists fed by a range are spelled out as they are
 * now, formulas of conditional formats use `,` whatever the sheet's locale. The document is not changed.
 */
export function gridResources(document: WorkbookDocument): Resources {
  return (document.resources ?? []).map((resource) => {
    const convert = converters[resource.name];
    if (!convert || resource.data === '') return { ...resource };
    const bySheet = JSON.parse(resource.data) as Record<string, object[]>;
    const shown = Object.entries(bySheet).map(([id, rules]) => [
      id,
      rules.map((rule) => convert(document, rule)),
    ]);
    return { ...resource, data: JSON.stringify(Object.fromEntries(shown)) };
  });
}

/**
 * What to store when the grid gives its resources back: a rule the person left as it was shown keeps the
 * document's own wording; whatever they changed or added is taken as it comes. Call it before the sheets are replaced.
 */
export function takenBack(document: WorkbookDocument, fromGrid: Resources): Resources {
  return fromGrid.map((resource) => {
    const convert = converters[resource.name];
    const own = document.resources?.find(({ name }) => name === resource.name);
    if (!convert || !own?.data || resource.data === '') return { ...resource };
    const originals = Object.values(JSON.parse(own.data) as Record<string, object[]>).flat();
    const wording = new Map(originals.map((rule) => [meaning(convert(document, rule)), rule]));
    const bySheet = JSON.parse(resource.data) as Record<string, object[]>;
    const back = Object.entries(bySheet).map(([id, rules]) => [
      id,
      rules.map((rule) => {
        const original = wording.get(meaning(rule));
        // Where the rule applies is for the grid to say: rows may have come and gone.
        return original ? { ...original, ranges: (rule as { ranges?: unknown }).ranges } : rule;
      }),
    ]);
    return { ...resource, data: JSON.stringify(Object.fromEntries(back)) };
  });
}

/** Equal for rules that differ in their ranges only. */
function meaning(rule: object): string {
  const { ranges: _ranges, ...rest } = rule as { ranges?: unknown };
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function shownValidation(document: WorkbookDocument, rule: ValidationRule): ValidationRule {
  if (rule.type !== 'list' || !rule.formula1?.startsWith('=')) return rule;
  return { ...rule, formula1: JSON.stringify(listValues(document, rule)) };
}

function shownFormat(document: WorkbookDocument, format: ConditionalFormat): ConditionalFormat {
  if (format.rule.subType !== 'formula') return format;
  const value = plainFormula(String(format.rule.value), spreadsheetLocale(document));
  return { ...format, rule: { ...format.rule, value } };
}
