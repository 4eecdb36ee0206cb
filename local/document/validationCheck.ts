/** Whether a cell satisfies a data validation rule, as stored in Univer's form (host.md §5). */

import { parseA1, resolveA1 } from './a1';
import { cellCodec } from './cellCodec';
import { hasContent } from './extent';
import { isDatePattern } from './numberPattern';
import type { ValidationRule } from './resources';
import { patternOf } from './styles';
import { findSheet, type StoredCell, storedRows, type WorkbookDocument } from './workbookDocument';

/**
 * The test a rule stands for. Blank is always allowed (platform.md CF-31), a formula is not judged,
 * and a rule kind this host cannot evaluate (a custom formula) lets everything pass.
 */
export function acceptance(
  document: WorkbookDocument,
  rule: ValidationRule,
): (cell: StoredCell | undefined) => boolean {
  const test = valueTest(document, rule);
  return (cell) => cell === undefined || !hasContent(cell) || Boolean(cell.f) || test(cell);
}

function valueTest(document: WorkbookDocument, rule: ValidationRule): (cell: StoredCell) => boolean {
  switch (rule.type) {
    case 'list': {
      const display = cellCodec(document, { year: 1970 }).display;
      const allowed = new Set(listValues(document, rule));
      return (cell) => allowed.has(display(cell));
    }
    case 'checkbox':
      return (cell) => cell.t === 3;
    case 'decimal':
    case 'whole':
      return (cell) =>
        cell.t === 2 &&
        typeof cell.v === 'number' &&
        (rule.type === 'decimal' || Number.isInteger(cell.v)) &&
        compares(rule, cell.v);
    case 'date':
      return (cell) =>
        cell.t === 2 &&
        typeof cell.v === 'number' &&
        isDatePattern(patternOf(document, cell)) &&
        compares(rule, Math.floor(cell.v));
    case 'textLength':
      return (cell) => compares(rule, String(cell.v).length);
    default:
      return () => true;
  }
}

/** True when the rule sets no bound, or the bounds are formulas, or the number lies where they say. */
function compares(rule: ValidationRule, value: number): boolean {
  const first = Number(rule.formula1);
  const second = Number(rule.formula2);
  if (!rule.operator || !rule.formula1 || Number.isNaN(first)) return true;
  switch (rule.operator as string) {
    case 'between':
      return value >= first && value <= second;
    case 'notBetween':
      return value < first || value > second;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'lessThan':
      return value < first;
    default:
      return value <= first;
  }
}

/** What a list rule allows now: its own list, or the contents of the range that feeds it. */
export function listValues(document: WorkbookDocument, rule: ValidationRule): string[] {
  const source = rule.formula1 ?? '';
  if (!source.startsWith('=')) return readList(source);
  const reference = parseA1(source.slice(1));
  const sheet = reference?.sheet ? findSheet(document, reference.sheet) : null;
  if (!reference || !sheet) return [];
  const area = resolveA1(reference, sheet.rowCount, sheet.columnCount);
  const display = cellCodec(document, { year: 1970 }).display;
  const rows = storedRows(sheet);
  const values: string[] = [];
  for (let r = area.startRow; r <= area.endRow; r += 1) {
    const cells = rows[r];
    if (!cells) continue;
    for (let c = area.startColumn; c <= area.endColumn; c += 1) {
      if (hasContent(cells[c])) values.push(display(cells[c]));
    }
  }
  return values;
}

/** `["a","b"]` as this host and Univer write it, or `a,b` as a file may hold it. */
export function readList(text: string): string[] {
  if (text.startsWith('[')) {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list.map(String);
  }
  return text
    .replace(/^"|"$/g, '')
    .split(',')
    .map((item) => item.trim());
}
