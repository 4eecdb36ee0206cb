/** Range: contents in and out (platform.md §4.1, §4.2). */

import type { ScriptValue } from '../document/cellCodec';
import { hasContent } from '../document/extent';
import { columnCountOf, rowCountOf } from '../document/rectangle';
import { patternOf } from '../document/styles';
import type { StoredCell } from '../document/workbookDocument';
import { requireAccepted, requireWritable } from './accessControl';
import { readBlock, writeBlock } from './cellBlock';
import { type RangeState, sheetOfRange } from './rangeState';
import { itself } from './serviceObject';
import { signatureError } from './signature';

const cellLimit = 50_000;

export const rangeValues = {
  getValue: (range: RangeState) => values(range)[0]?.[0],
  getValues: (range: RangeState) => values(range),
  getDisplayValue: (range: RangeState) => displayValues(range)[0]?.[0],
  getDisplayValues: (range: RangeState) => displayValues(range),
  getFormula: (range: RangeState) => formulas(range)[0]?.[0],
  getFormulas: (range: RangeState) => formulas(range),
  isBlank(range: RangeState) {
    range.context.settle();
    return readBlock(sheetOfRange(range), range.area, hasContent).every((row) => !row.includes(true));
  },
  setValue(range: RangeState, value: ScriptValue | null) {
    writeContents(range, () => value);
    return itself;
  },
  setValues(range: RangeState, data: unknown[][]) {
    requireShape(range, data);
    for (const row of data) {
      if (!row.every(isCellValue)) throw signatureError(range.context, 'Range.setValues', [data]);
    }
    writeContents(range, (row, column) => data[row]?.[column] as ScriptValue | null | undefined);
    return itself;
  },
  setFormula(range: RangeState, formula: string | null) {
    writeContents(range, () => asFormula(formula));
    return itself;
  },
  setFormulas(range: RangeState, data: unknown[][]) {
    requireShape(range, data);
    for (const row of data) {
      if (row.some((cell) => cell !== null && typeof cell !== 'string')) {
        throw signatureError(range.context, 'Range.setFormulas', [data]);
      }
    }
    writeContents(range, (row, column) => asFormula(data[row]?.[column] as string | null));
    return itself;
  },
  clearContent(range: RangeState) {
    clearContents(range);
    return itself;
  },
};

export const rangeValueSignatures = {
  setValue: ['value'],
  setValues: ['rows'],
  setFormula: ['string?'],
  setFormulas: ['rows'],
};

function values(range: RangeState): ScriptValue[][] {
  range.context.settle();
  return readBlock(sheetOfRange(range), range.area, range.context.codec.read);
}

function displayValues(range: RangeState): string[][] {
  range.context.settle();
  return readBlock(sheetOfRange(range), range.area, range.context.codec.display);
}

function formulas(range: RangeState): string[][] {
  return readBlock(sheetOfRange(range), range.area, (cell) => cell?.f ?? '');
}

function asFormula(formula: string | null): string {
  if (formula === null || formula === '') return '';
  return formula.startsWith('=') ? formula : `=${formula}`;
}

function isCellValue(value: unknown): boolean {
  if (typeof value !== 'object') {
    return typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint';
  }
  return value === null || Object.prototype.toString.call(value) === '[object Date]';
}

/** The data must have the shape of the range (platform.md CF-11); the first row that differs is named. */
export function requireShape(range: RangeState, data: readonly (readonly unknown[])[]): void {
  const rows = rowCountOf(range.area);
  if (data.length !== rows) throw range.context.error('rowsMismatch', { data: data.length, range: rows });
  const columns = columnCountOf(range.area);
  for (const row of data) {
    if (row.length !== columns) {
      throw range.context.error('columnsMismatch', { data: row.length, range: columns });
    }
  }
}

/**
 * Writes what `valueAt` gives for each cell (0-based inside the range): all of it, or, when a check
 * fails, nothing (platform.md CF-21).
 */
export function writeContents(
  range: RangeState,
  valueAt: (row: number, column: number) => ScriptValue | null | undefined,
): void {
  const { context, area, sheetId } = range;
  requireWritable(context, sheetId, area);
  const sheet = sheetOfRange(range);
  const codec = context.codec;
  let formula = false;
  const next = readBlock(sheet, area, (before, r, c) => {
    const value = valueAt(r - area.startRow, c - area.startColumn);
    if (typeof value === 'string' && value.length > cellLimit) throw context.error('tooLong');
    const cell = codec.encode(value, before);
    if (cell?.f) formula = true;
    return cell;
  });
  const nextAt = (r: number, c: number) => next[r - area.startRow]?.[c - area.startColumn];
  requireAccepted(context, sheetId, area, nextAt);
  writeBlock(sheet, area, (_, r, c) => nextAt(r, c));
  context.contentChanged(sheetId, formula);
}

/** Takes values and formulas away; formats, rules and notes stay. */
export function clearContents(range: RangeState): void {
  requireWritable(range.context, range.sheetId, range.area);
  writeBlock(sheetOfRange(range), range.area, withoutContent);
  range.context.contentChanged(range.sheetId);
}

function withoutContent(before: StoredCell | undefined): StoredCell | undefined {
  return before?.s ? { s: before.s } : undefined;
}

/** The number format as Apps Script names it: a cell without one has the automatic pattern (CF-18). */
export function shownPattern(range: RangeState, cell: StoredCell | undefined): string {
  const pattern = patternOf(range.context.document, cell);
  return pattern === '' || /^general$/i.test(pattern) ? '0.###############' : pattern;
}
