/** Formulas as `.xlsx` files hold them, against formulas as the sheet shows them. */

import { rectangleName, resolveA1 } from '../document/a1';
import { type FormulaToken, formulaTokens, isFunctionName, joinedTokens } from '../formula/formulaTokens';
import { isHalfOpen, rewrittenReferences, tabPrefix } from '../formula/references';
import { localFormula, plainFormula } from '../formula/separators';
import { fileColumns, fileRows } from './cellAreas';

/** What a file's formula text stands for in a sheet. */
export type FileFormula =
  | { readonly kind: 'formula'; readonly formula: string }
  /** Part of another cell's result, the way Google Sheets marks it when it exports. */
  | { readonly kind: 'spilled' };

const newer = '_xlfn.';
const sheetOnly = '_xlws.';

/**
 * Functions that Excel knows only under a prefix, because they are younger than the file format. Of the
 * list in Microsoft's "Issue: An _xlfn. prefix is displayed in front of a formula", those a register may use.
 */
const newerFunctions = new Set(
  'CONCAT IFS SWITCH MAXIFS MINIFS TEXTJOIN XLOOKUP XMATCH UNIQUE SEQUENCE RANDARRAY SORTBY LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY TOCOL TOROW VSTACK HSTACK WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND TEXTBEFORE TEXTAFTER TEXTSPLIT DAYS ISOWEEKNUM IFNA XOR'.split(
    ' ',
  ),
);
const newerSheetFunctions = new Set(['FILTER', 'SORT']);

/** Known to Google Sheets and not to Excel; names with `_`, our own among them, Excel never has. */
const googleFunctions = new Set(
  'ARRAYFORMULA QUERY SPLIT JOIN COUNTUNIQUE IMPORTRANGE GOOGLETRANSLATE GOOGLEFINANCE REGEXMATCH REGEXEXTRACT REGEXREPLACE FLATTEN SPARKLINE ISBETWEEN ISEMAIL ISURL'.split(
    ' ',
  ),
);

/** Google's own export wraps what Excel cannot compute like this, so that the last result still shows. */
const dummy = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)\s*,/i;
const computedValue = '"COMPUTED_VALUE"';

/** `text` without a leading `=`, as in the file. */
export function formulaFromFile(text: string, spreadsheetLocale: string): FileFormula {
  const wrapped = dummy.exec(text);
  const inner = wrapped ? (wrapped[1] ?? '').replace(/""/g, '"') : text;
  if (wrapped && inner === computedValue) return { kind: 'spilled' };
  const plain = withOpenEnds(inner.replace(/\b_xl(?:fn|ws|pm|udf)\./gi, ''));
  return { kind: 'formula', formula: `=${localFormula(plain, spreadsheetLocale)}` };
}

/** The text for the file, without `=`. `result` is shown by programs that cannot compute the formula. */
export function formulaForFile(
  formula: string,
  spreadsheetLocale: string,
  result: string | number | boolean | null,
): string {
  const plain = plainFormula(formula, spreadsheetLocale).replace(/^=/, '');
  const closed = withClosedEnds(plain);
  const tokens = formulaTokens(closed);
  if (tokens.some((_, i) => isFunctionName(tokens, i) && isUnknownToExcel(tokens[i]?.text ?? ''))) {
    return `IFERROR(__xludf.DUMMYFUNCTION(${quoted(plain)}),${literal(result)})`;
  }
  return joinedTokens(tokens.map((token, i) => (isFunctionName(tokens, i) ? withPrefix(token) : token)));
}

/** The formula of a cell that holds part of the result of a formula Excel cannot compute. */
export function spilledForFile(result: string | number | boolean | null): string {
  return `IFERROR(__xludf.DUMMYFUNCTION(${quoted(computedValue)}),${literal(result)})`;
}

export function isWrapped(formula: string): boolean {
  return dummy.test(formula);
}

function isUnknownToExcel(name: string): boolean {
  return name.includes('_') || googleFunctions.has(name.toUpperCase());
}

function withPrefix(token: FormulaToken): FormulaToken {
  const name = token.text.toUpperCase();
  if (newerSheetFunctions.has(name)) return { ...token, text: `${newer}${sheetOnly}${name}` };
  return newerFunctions.has(name) ? { ...token, text: `${newer}${name}` } : token;
}

/** Excel has no `A2:A`: it is written down to the last row a file can have. */
function withClosedEnds(formula: string): string {
  return rewrittenReferences(formula, (a1, written) => {
    if (!isHalfOpen(a1)) return written;
    return `${tabPrefix(a1)}${rectangleName(resolveA1(a1, fileRows, fileColumns))}`;
  });
}

function withOpenEnds(formula: string): string {
  if (!formula.includes(String(fileRows))) return formula;
  return rewrittenReferences(formula, (a1, written) => {
    if (a1.endRow !== fileRows - 1 || a1.startRow === null || a1.startRow === a1.endRow) return written;
    return written.replace(new RegExp(`\\$?${fileRows}$`), '');
  });
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function literal(value: string | number | boolean | null): string {
  if (typeof value === 'string') return quoted(value);
  return value === null ? '""' : String(value).toUpperCase();
}
