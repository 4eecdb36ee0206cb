/** A formula cut into the pieces that matter when it is rewritten: texts, names, numbers, signs. */

export type TokenKind = 'text' | 'tab' | 'word' | 'number' | 'space' | 'sign';

export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

/**
 * `word` covers names, functions, references and error codes; `tab` is a quoted tab name without its `!`;
 * `number` is digits with a decimal point only (a decimal comma comes as number, sign, number).
 */
const pattern =
  /("(?:[^"]|"")*"?)|('(?:[^']|'')*'?)|(#(?:N\/A|[A-Z0-9/]+[!?]))|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\d_$.]))|([\p{L}\p{M}\d_$.]+)|(\s+)|([\s\S])/gu;

/** Joining the texts of the tokens gives the formula back, character for character. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (const match of formula.matchAll(pattern)) {
    tokens.push({ kind: kindOf(match), text: match[0] });
  }
  return tokens;
}

function kindOf(match: RegExpMatchArray): TokenKind {
  if (match[1] !== undefined) return 'text';
  if (match[2] !== undefined) return 'tab';
  if (match[3] !== undefined || match[5] !== undefined) return 'word';
  if (match[4] !== undefined) return 'number';
  return match[6] !== undefined ? 'space' : 'sign';
}

/** True when the word at `index` is called as a function. */
export function isFunctionName(tokens: readonly FormulaToken[], index: number): boolean {
  return tokens[index]?.kind === 'word' && tokens[index + 1]?.text === '(';
}

export function joinedTokens(tokens: readonly FormulaToken[]): string {
  return tokens.map((token) => token.text).join('');
}
