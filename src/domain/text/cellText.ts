/** Cells as a person reads them. */
import { type Cell, isErrorCell } from '../tables/cell';
import { cleanText } from './cleanText';

/** The text of a cell as a person reads it; a failed formula and a blank give ''. Numbers keep their plain form. */
export function cellText(cell: Cell): string {
  if (cell === '' || cell === null || cell === undefined || isErrorCell(cell)) return '';
  return typeof cell === 'string' ? cleanText(cell) : String(cell);
}

/** True when a reader sees something in the cell, be it a failed formula. Most cells show by their first character. */
export function isFilledCell(cell: Cell): boolean {
  if (typeof cell !== 'string') return cell !== null && cell !== undefined;
  const first = cell.charCodeAt(0);
  return (first > 32 && first < 127) || (first > 0xbf && first < 0x2000) || cleanText(cell) !== '';
}
