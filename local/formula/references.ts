/** The cells a formula names, found in its text; open ends such as `A2:A` closed at the grid's edge. */

import { type A1Reference, parseA1, quotedTab, rectangleName, resolveA1 } from '../document/a1';
import type { Rectangle } from '../document/rectangle';
import { findSheet, type SheetDocument, type WorkbookDocument } from '../document/workbookDocument';
import { type FormulaToken, formulaTokens, isFunctionName } from './formulaTokens';

export interface CellReference extends Rectangle {
  readonly sheetId: string;
}

export interface ReadFormula {
  /** The formula with every open end closed: the engine does not know `A2:A`. */
  readonly text: string;
  readonly references: readonly CellReference[];
  /** Names cells while it runs (INDIRECT, OFFSET): what it needs cannot be told from its text. */
  readonly dynamic: boolean;
  /** Names of the functions it calls, as written. */
  readonly functions: readonly string[];
  /** Points into another file or a table by its name, `[…]`: nothing here can compute it. */
  readonly foreign: boolean;
}

/** Reads a plain formula standing on `sheet`. References to tabs that are not there are left to the engine. */
export function readFormula(formula: string, sheet: SheetDocument, document: WorkbookDocument): ReadFormula {
  const references: CellReference[] = [];
  const text = rewrittenReferences(formula, (a1, written) => {
    const target = a1.sheet === null ? sheet : findSheet(document, a1.sheet);
    if (!target) return written;
    const area = resolveA1(a1, target.rowCount, target.columnCount);
    references.push({ sheetId: target.id, ...area });
    return isHalfOpen(a1) ? `${tabPrefix(a1)}${rectangleName(area)}` : written;
  });
  const tokens = formulaTokens(formula);
  const functions = tokens.flatMap((token, i) => (isFunctionName(tokens, i) ? token.text : []));
  return {
    text,
    references,
    functions,
    dynamic: functions.some((name) => /^(INDIRECT|OFFSET)$/i.test(name)),
    foreign: tokens.some((token) => token.kind === 'sign' && token.text === '['),
  };
}

/** The formula with each reference replaced by what `rewrite` gives for it. */
export function rewrittenReferences(
  formula: string,
  rewrite: (reference: A1Reference, written: string) => string,
): string {
  const tokens = formulaTokens(formula);
  const parts: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    const span = referenceSpan(tokens, i);
    const written = tokens.slice(i, i + Math.max(span, 1)).map((token) => token.text);
    const text = written.join('');
    const reference = span > 0 ? parseA1(text) : null;
    parts.push(reference ? rewrite(reference, text) : (written[0] ?? ''));
    i += reference ? span : 1;
  }
  return parts.join('');
}

/** `A2:A` or `B2:2`: one corner has a bound the other lacks. Whole columns and rows the engine knows. */
export function isHalfOpen(a1: A1Reference): boolean {
  const rows = a1.startRow !== null && a1.endRow === null;
  const columns = a1.startColumn !== null && a1.endColumn === null;
  return (rows && a1.startColumn !== null) || (columns && a1.startRow !== null);
}

export function tabPrefix(a1: A1Reference): string {
  return a1.sheet === null ? '' : `${quotedTab(a1.sheet)}!`;
}

/** How many tokens from `start` on could make one reference: `'Tab'!A2:B`, `Tab!A1`, `$A:$C`, `2:5`. */
function referenceSpan(tokens: readonly FormulaToken[], start: number): number {
  let i = start;
  const first = tokens[i];
  if (first?.kind === 'tab' || (first?.kind === 'word' && tokens[i + 1]?.text === '!')) {
    if (tokens[i + 1]?.text !== '!') return 0;
    i += 2;
  }
  if (!isCorner(tokens, i)) return 0;
  if (tokens[i + 1]?.text === ':' && isCorner(tokens, i + 2)) return i + 3 - start;
  return i + 1 - start;
}

function isCorner(tokens: readonly FormulaToken[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' && token?.kind !== 'number') return false;
  return !isFunctionName(tokens, index) && /^\$?[A-Z]{0,3}\$?\d*$/i.test(token.text);
}
