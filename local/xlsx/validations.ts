/** Drop-downs and other rules for what may be typed: the document's against the file's. */

import type { DataValidation } from 'hucre/xlsx';
import { setValidations, type ValidationRule, validationsOf } from '../document/resources';
import { readList } from '../document/validationCheck';
import { type SheetDocument, spreadsheetLocale, type WorkbookDocument } from '../document/workbookDocument';
import { plainFormula } from '../formula/separators';
import { areasForFile, areasFromFile } from './cellAreas';
import { formulaForFile, formulaFromFile } from './fileFormulas';
import { attribute, unescapeXml } from './xmlText';

/** Reject and warn, as Univer numbers them. */
const stop = 1;
const warn = 2;

/** What Excel accepts at most: a list with its quotes, and a message. Longer ones it calls damage. */
const longestList = 255;
const longestMessage = 225;

const numberKinds = new Set(['whole', 'decimal', 'date', 'time', 'textLength']);

export function addValidations(
  document: WorkbookDocument,
  sheet: SheetDocument,
  found: readonly DataValidation[],
): void {
  const locale = spreadsheetLocale(document);
  const rules = found.flatMap((validation, i) => {
    const ranges = areasFromFile(validation.range, sheet);
    return ranges.length > 0 ? [ruleFromFile(validation, ranges, `rule${i + 1}`, locale)] : [];
  });
  if (rules.length > 0) setValidations(document, sheet.id, rules);
}

function ruleFromFile(
  validation: DataValidation,
  ranges: ValidationRule['ranges'],
  uid: string,
  locale: string,
): ValidationRule {
  // Without an error message shown, Excel lets everything in, whatever the style says.
  const rejects = validation.showErrorMessage && (validation.errorStyle ?? 'stop') === 'stop';
  const rule: ValidationRule = {
    uid,
    type: validation.type,
    ranges,
    allowBlank: true,
    errorStyle: rejects ? stop : warn,
  };
  // Google writes the help text of a rule as the message shown on entering the cell.
  const help = validation.errorMessage ?? validation.inputMessage;
  if (help) Object.assign(rule, { error: help, showErrorMessage: true });
  if (validation.type === 'list') {
    rule.showDropDown = true;
    rule.formula1 = validation.values
      ? JSON.stringify(validation.values.map((value) => value.trim().replace(/""/g, '"')))
      : boundFromFile(validation.formula1 ?? '', locale);
    return rule;
  }
  if (validation.operator || numberKinds.has(validation.type)) {
    rule.operator = (validation.operator ?? 'between') as NonNullable<ValidationRule['operator']>;
  }
  if (validation.formula1) rule.formula1 = boundFromFile(validation.formula1, locale);
  if (validation.formula2) rule.formula2 = boundFromFile(validation.formula2, locale);
  return rule;
}

/** A number stays as it is; anything else is a formula. */
function boundFromFile(text: string, locale: string): string {
  if (text !== '' && !Number.isNaN(Number(text))) return text;
  const read = formulaFromFile(text, locale);
  return read.kind === 'formula' ? read.formula : '';
}

/** Rules a file cannot hold are left out: checkboxes, and lists too long or with commas inside. */
export function validationsForFile(document: WorkbookDocument, sheet: SheetDocument): DataValidation[] {
  const locale = spreadsheetLocale(document);
  return validationsOf(document, sheet.id).flatMap((rule) => {
    const criteria = criteriaForFile(rule, locale);
    const range = areasForFile(rule.ranges, sheet);
    if (!criteria || range === '') return [];
    const written: DataValidation = {
      ...criteria,
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: rule.errorStyle === stop ? 'stop' : 'warning',
    };
    if (rule.error) written.errorMessage = shortened(rule.error);
    return [written];
  });
}

function shortened(message: string): string {
  return message.length <= longestMessage ? message : `${message.slice(0, longestMessage - 1)}…`;
}

function criteriaForFile(rule: ValidationRule, locale: string): Omit<DataValidation, 'range'> | null {
  if (rule.type === 'list') return listForFile(rule.formula1 ?? '', locale);
  if (!numberKinds.has(rule.type) && rule.type !== 'custom') return null;
  const written: Omit<DataValidation, 'range'> = { type: rule.type as DataValidation['type'] };
  if (rule.operator) written.operator = rule.operator as NonNullable<DataValidation['operator']>;
  if (rule.formula1 !== undefined) written.formula1 = boundForFile(rule.formula1, locale);
  if (rule.formula2 !== undefined) written.formula2 = boundForFile(rule.formula2, locale);
  // "Is a valid date" has no bounds on Google; a file needs one, and every date is after day 0.
  if (rule.type === 'date' && rule.formula1 === undefined) {
    Object.assign(written, { operator: 'greaterThanOrEqual', formula1: '0' });
  }
  return written;
}

function boundForFile(bound: string, locale: string): string {
  if (bound.startsWith('=')) return formulaForFile(bound, locale, null);
  return Number.isNaN(Number(bound)) ? plainFormula(bound, locale) : bound;
}

function listForFile(source: string, locale: string): Omit<DataValidation, 'range'> | null {
  if (source.startsWith('=')) return { type: 'list', formula1: formulaForFile(source, locale, null) };
  const values = readList(source);
  const fits = values.join(',').length + 2 <= longestList && !values.some((value) => value.includes(','));
  // A quotation mark inside the list is doubled, as in a formula.
  return fits ? { type: 'list', values: values.map((value) => value.replace(/"/g, '""')) } : null;
}

/**
 * Rules that Excel keeps in the extension list: those fed from another tab. `tail` is the worksheet's XML
 * after its cells. hucre looks for their range where it does not stand.
 */
export function extensionValidations(tail: string): DataValidation[] {
  const found: DataValidation[] = [];
  for (const [, tag = '', content = ''] of tail.matchAll(
    /<\w+:dataValidation(\s[^>]*[^/>])?>([\s\S]*?)<\/\w+:dataValidation>/g,
  )) {
    const range = /<(\w+:)?sqref>([\s\S]*?)<\/(\w+:)?sqref>/.exec(content)?.[2];
    const type = attribute(tag, 'type');
    if (!range || type === null || !(type === 'list' || type === 'custom' || numberKinds.has(type))) continue;
    const validation: DataValidation = { type: type as DataValidation['type'], range };
    const [first, second] = [1, 2].map((n) => formulaOf(content, n));
    if (first) Object.assign(validation, listOrFormula(type, first));
    if (second) validation.formula2 = second;
    const style = attribute(tag, 'errorStyle');
    if (style === 'warning' || style === 'information' || style === 'stop') validation.errorStyle = style;
    const operator = attribute(tag, 'operator');
    if (operator !== null) validation.operator = operator as NonNullable<DataValidation['operator']>;
    validation.showErrorMessage = attribute(tag, 'showErrorMessage') === '1';
    const [error, prompt] = [attribute(tag, 'error'), attribute(tag, 'prompt')];
    if (error !== null) validation.errorMessage = error;
    if (prompt !== null) validation.inputMessage = prompt;
    found.push(validation);
  }
  return found;
}

function formulaOf(content: string, n: number): string | null {
  const pattern = new RegExp(`<\\w+:formula${n}>\\s*<(?:\\w+:)?f>([\\s\\S]*?)</(?:\\w+:)?f>`);
  const match = pattern.exec(content);
  return match ? unescapeXml(match[1] ?? '') : null;
}

function listOrFormula(type: string, text: string): Partial<DataValidation> {
  const literal = type === 'list' ? /^"([\s\S]*)"$/.exec(text) : null;
  return literal ? { values: (literal[1] ?? '').split(',') } : { formula1: text };
}
