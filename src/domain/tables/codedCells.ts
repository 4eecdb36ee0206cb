/** A column of cells that repeat, each distinct cell read once (registrations.ts says why). */

import { blankCode, type CodedColumn, errorCode } from '../registrations/registrations';
import { cellText } from '../text/cellText';
import { type Cell, isDateCell, isErrorCell } from './cell';

/**
 * Codes `count` cells. `read` is asked once per distinct cell, not for blanks and failed formulas.
 * @param cellAt null when the tab does not have the column: all is blank then
 */
export function codeCells(
  count: number,
  cellAt: ((position: number) => Cell) | null,
  read: (cell: Cell, text: string) => number,
): CodedColumn {
  const ids = new Int32Array(count);
  const codes: number[] = [blankCode];
  const texts: string[] = [''];
  if (cellAt === null) return { ids, codes, texts };
  const known = new Map<Cell, number>([['', 0]]);
  const knownDates = new Map<number, number>();
  for (let position = 0; position < count; position++) {
    const cell = cellAt(position) ?? '';
    if (cell === '') continue;
    // Two Date objects of one instant are one cell, and not the number of the same size.
    const isDate = typeof cell === 'object' && isDateCell(cell);
    const found = isDate ? knownDates.get(cell.getTime()) : known.get(cell);
    if (found !== undefined) {
      ids[position] = found;
      continue;
    }
    const id = codes.length;
    const failed = isErrorCell(cell);
    const text = failed ? String(cell) : cellText(cell);
    codes.push(failed ? errorCode : text === '' ? blankCode : read(cell, text));
    texts.push(text);
    if (isDate) knownDates.set(cell.getTime(), id);
    else known.set(cell, id);
    ids[position] = id;
  }
  return { ids, codes, texts };
}
