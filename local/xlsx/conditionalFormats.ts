/** Colours that follow a cell's value: the document's rules against the file's. */

import type { ConditionalRule, CellStyle as FileStyle } from 'hucre/xlsx';
import { cellName } from '../document/a1';
import { type ConditionalFormat, conditionalFormatsOf, setConditionalFormats } from '../document/resources';
import { type SheetDocument, spreadsheetLocale, type WorkbookDocument } from '../document/workbookDocument';
import { areasForFile, areasFromFile } from './cellAreas';
import { fillColour } from './cellStyles';
import { colourForFile } from './colours';
import { formulaForFile, formulaFromFile } from './fileFormulas';
import { fontForFile, fontStyle } from './fonts';

type Rule = ConditionalFormat['rule'];
type Condition = Pick<Rule, 'subType' | 'operator' | 'value'>;

/** Reads the rules it knows; returns those it does not, for the file they came from. */
export function addConditionalFormats(
  document: WorkbookDocument,
  sheet: SheetDocument,
  found: readonly ConditionalRule[],
  theme: readonly string[],
): ConditionalRule[] {
  const locale = spreadsheetLocale(document);
  const unknown: ConditionalRule[] = [];
  const formats: ConditionalFormat[] = [];
  for (const rule of [...found].sort((a, b) => a.priority - b.priority)) {
    const condition = conditionFromFile(rule, locale);
    const ranges = areasFromFile(rule.range, sheet);
    if (!condition) unknown.push(rule);
    else if (ranges.length > 0) {
      const style = { ...fontStyle(rule.style?.font, null, theme), ...backgroundOf(rule.style, theme) };
      formats.push({
        cfId: `format${formats.length + 1}`,
        ranges,
        stopIfTrue: rule.stopIfTrue ?? false,
        rule: { type: 'highlightCell', ...condition, ...(Object.keys(style).length > 0 ? { style } : {}) },
      });
    }
  }
  if (formats.length > 0) setConditionalFormats(document, sheet.id, formats);
  return unknown;
}

/** In a differential style the colour of a solid fill is the background, not the foreground. */
function backgroundOf(style: FileStyle | undefined, theme: readonly string[]): { bg?: { rgb: string } } {
  const fill = style?.fill;
  if (!fill) return {};
  const solid =
    fill.type === 'pattern' && fill.bgColor
      ? { ...fill, pattern: 'solid' as const, fgColor: fill.bgColor }
      : fill;
  const colour = fillColour(solid, theme);
  return colour ? { bg: { rgb: colour } } : {};
}

const textKinds: Readonly<Record<string, string>> = {
  containsText: 'containsText',
  notContainsText: 'notContainsText',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
};

function conditionFromFile(rule: ConditionalRule, locale: string): Condition | null {
  const [first, second] = Array.isArray(rule.formula) ? rule.formula : [rule.formula];
  const text = textKinds[rule.type];
  if (text !== undefined) {
    return rule.text === undefined ? null : { subType: 'text', operator: text, value: rule.text };
  }
  switch (rule.type) {
    case 'containsBlanks':
    case 'notContainsBlanks':
      return { subType: 'text', operator: rule.type, value: '' };
    case 'duplicateValues':
    case 'uniqueValues':
      return { subType: rule.type };
    case 'expression': {
      const read = first === undefined ? null : formulaFromFile(first, locale);
      return read?.kind === 'formula' ? { subType: 'formula', value: read.formula } : null;
    }
    case 'cellIs':
      return comparisonFromFile(rule.operator ?? 'equal', first, second);
    default:
      return null;
  }
}

function comparisonFromFile(
  operator: string,
  first: string | undefined,
  second: string | undefined,
): Condition | null {
  const text = /^"((?:[^"]|"")*)"$/.exec(first ?? '');
  if (text && (operator === 'equal' || operator === 'notEqual')) {
    return { subType: 'text', operator, value: (text[1] ?? '').replace(/""/g, '"') };
  }
  const bounds = [first, second].map((bound) =>
    bound === undefined || bound === '' ? Number.NaN : Number(bound),
  );
  if (Number.isNaN(bounds[0])) return null;
  if (operator !== 'between' && operator !== 'notBetween')
    return { subType: 'number', operator, value: bounds[0] };
  return Number.isNaN(bounds[1]) ? null : { subType: 'number', operator, value: bounds };
}

/** The rules for a file, the first the most important, then those that passed through untouched. */
export function conditionalRulesForFile(
  document: WorkbookDocument,
  sheet: SheetDocument,
  untouched: readonly ConditionalRule[],
): ConditionalRule[] {
  const locale = spreadsheetLocale(document);
  const rules = conditionalFormatsOf(document, sheet.id).flatMap(
    (format): Omit<ConditionalRule, 'priority'>[] => {
      const area = format.ranges[0];
      const range = areasForFile(format.ranges, sheet);
      if (!area) return [];
      const condition = conditionForFile(
        format.rule,
        cellName(area.startRow ?? 0, area.startColumn ?? 0),
        locale,
      );
      if (!condition) return [];
      const style = styleForFile(format.rule.style);
      return [
        {
          ...condition,
          range,
          ...(style ? { style } : {}),
          ...(format.stopIfTrue ? { stopIfTrue: true } : {}),
        },
      ];
    },
  );
  return [...rules, ...untouched].map((rule, i) => ({ ...rule, priority: i + 1 }));
}

function styleForFile(style: Rule['style']): FileStyle | null {
  if (!style) return null;
  const written: FileStyle = {};
  const font = fontForFile(style, null);
  if (font) written.font = font;
  const background = colourForFile(style.bg?.rgb);
  if (background) written.fill = { type: 'pattern', pattern: 'solid', bgColor: background };
  return Object.keys(written).length > 0 ? written : null;
}

type FileCondition = Pick<ConditionalRule, 'type' | 'operator' | 'formula' | 'text'>;

function conditionForFile(rule: Rule, firstCell: string, locale: string): FileCondition | null {
  switch (rule.subType) {
    case 'formula':
      return { type: 'expression', formula: formulaForFile(String(rule.value), locale, null) };
    case 'duplicateValues':
    case 'uniqueValues':
      return { type: rule.subType };
    case 'number':
      return {
        type: 'cellIs',
        operator: rule.operator as NonNullable<ConditionalRule['operator']>,
        formula: Array.isArray(rule.value) ? rule.value.map(String) : String(rule.value),
      };
    case 'text':
      return textForFile(rule.operator ?? '', String(rule.value ?? ''), firstCell);
    default:
      return null;
  }
}

function textForFile(operator: string, text: string, cell: string): FileCondition | null {
  const literal = `"${text.replace(/"/g, '""')}"`;
  // Excel goes by the formula; the operator, which hucre's types leave out for text, is for its dialog.
  const named = (type: ConditionalRule['type'], formula: string, own: string = type): FileCondition => ({
    type,
    operator: own as NonNullable<ConditionalRule['operator']>,
    text,
    formula,
  });
  switch (operator) {
    case 'containsText':
      return named('containsText', `NOT(ISERROR(SEARCH(${literal},${cell})))`);
    case 'notContainsText':
      return named('notContainsText', `ISERROR(SEARCH(${literal},${cell}))`, 'notContains');
    case 'beginsWith':
      return named('beginsWith', `LEFT(${cell},LEN(${literal}))=${literal}`);
    case 'endsWith':
      return named('endsWith', `RIGHT(${cell},LEN(${literal}))=${literal}`);
    case 'equal':
    case 'notEqual':
      return { type: 'cellIs', operator, formula: literal };
    case 'containsBlanks':
      return { type: 'containsBlanks', formula: `LEN(TRIM(${cell}))=0` };
    case 'notContainsBlanks':
      return { type: 'notContainsBlanks', formula: `LEN(TRIM(${cell}))>0` };
    default:
      return null;
  }
}
