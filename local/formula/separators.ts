/** Formulas as a sheet's locale writes them, and as the engine and `.xlsx` files want them (platform.md §4.6). */

import { localeRules } from '../document/numberPattern';
import { type FormulaToken, formulaTokens, joinedTokens } from './formulaTokens';

/**
 * From the sheet's spelling to the plain one: arguments by `,`, array columns by `,` and rows by `;`,
 * decimal point. `;` between arguments is understood in every locale.
 */
export function plainFormula(formula: string, spreadsheetLocale: string): string {
  const decimalComma = localeRules(spreadsheetLocale).decimal === ',';
  const tokens = formulaTokens(formula);
  const inBraces = braceMap(tokens);
  const plain = tokens.map((token, i): FormulaToken => {
    if (token.kind !== 'sign') return token;
    if (token.text === ';' && !inBraces[i]) return { kind: 'sign', text: ',' };
    if (token.text === '\\' && inBraces[i]) return { kind: 'sign', text: ',' };
    if (token.text === ',' && decimalComma && isDecimalComma(tokens, i)) return { kind: 'sign', text: '.' };
    return token;
  });
  return joinedTokens(plain);
}

/** From the plain spelling to the sheet's. */
export function localFormula(plain: string, spreadsheetLocale: string): string {
  const decimalComma = localeRules(spreadsheetLocale).decimal === ',';
  if (!decimalComma) return plain;
  const tokens = formulaTokens(plain);
  const inBraces = braceMap(tokens);
  const local = tokens.map((token, i): FormulaToken => {
    if (token.kind === 'number') return { ...token, text: token.text.replace('.', ',') };
    if (token.kind === 'sign' && token.text === ',') return { ...token, text: inBraces[i] ? '\\' : ';' };
    return token;
  });
  return joinedTokens(local);
}

/** Digits on both sides, nothing between: `1,5` is one and a half where the comma is the decimal sign. */
function isDecimalComma(tokens: readonly FormulaToken[], index: number): boolean {
  return (
    /^\d+$/.test(tokens[index - 1]?.text ?? '') &&
    /^\d+(?:[eE][+-]?\d+)?$/.test(tokens[index + 1]?.text ?? '') &&
    // 1,2,3 is a list typed with commas, not a number.
    tokens[index - 2]?.text !== ',' &&
    tokens[index + 2]?.text !== ','
  );
}

/** For each token, whether the innermost bracket around it is a brace. */
function braceMap(tokens: readonly FormulaToken[]): boolean[] {
  const open: string[] = [];
  return tokens.map((token) => {
    if (token.kind !== 'sign') return false;
    if (token.text === '{' || token.text === '(') open.push(token.text);
    else if (token.text === '}' || token.text === ')') open.pop();
    return open[open.length - 1] === '{';
  });
}
