/** Formulas written once for a block of cells and moved along for the others (`<f t="shared">`). */

import { columnIndex, columnLetters } from '../document/a1';
import { type FormulaToken, formulaTokens, isFunctionName, joinedTokens } from '../formula/formulaTokens';

const corner = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const lastColumn = 16_383;
const lastRow = 1_048_575;

/** The formula as it reads `rows` further down and `columns` further right; `$` parts stay. */
export function movedAlong(formula: string, rows: number, columns: number): string {
  const tokens = formulaTokens(formula);
  return joinedTokens(
    tokens.map((token, i) => (isReference(tokens, i) ? moved(token, rows, columns, tokens, i) : token)),
  );
}

function isReference(tokens: readonly FormulaToken[], i: number): boolean {
  const kind = tokens[i]?.kind;
  // A name before `!` is a tab, however much it looks like a cell.
  return (kind === 'word' || kind === 'number') && !isFunctionName(tokens, i) && tokens[i + 1]?.text !== '!';
}

function moved(
  token: FormulaToken,
  rows: number,
  columns: number,
  tokens: readonly FormulaToken[],
  i: number,
): FormulaToken {
  const cell = corner.exec(token.text);
  if (cell) {
    const column = shifted(columnIndex(cell[2] ?? ''), cell[1] === '$' ? 0 : columns, lastColumn);
    const row = shifted(Number(cell[4]) - 1, cell[3] === '$' ? 0 : rows, lastRow);
    if (column === null || row === null) return { kind: 'word', text: '#REF!' };
    return { kind: 'word', text: `${cell[1]}${columnLetters(column)}${cell[3]}${row + 1}` };
  }
  if (tokens[i - 1]?.text !== ':' && tokens[i + 1]?.text !== ':') return token;
  return { ...token, text: movedLine(token.text, rows, columns) };
}

/** One end of `A:C` or `2:5`. */
function movedLine(text: string, rows: number, columns: number): string {
  if (/^[A-Z]{1,3}$/i.test(text)) {
    const column = shifted(columnIndex(text), columns, lastColumn);
    return column === null ? '#REF!' : columnLetters(column);
  }
  if (!/^\d+$/.test(text)) return text;
  const row = shifted(Number(text) - 1, rows, lastRow);
  return row === null ? '#REF!' : String(row + 1);
}

function shifted(line: number, by: number, last: number): number | null {
  const to = line + by;
  return to >= 0 && to <= last && line <= last ? to : null;
}
