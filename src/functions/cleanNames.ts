/** DHTT_CHUANHOA: names as they should stand on a list. */
import { isErrorCell } from '../domain/tables/cell';
import { cleanDisplayName } from '../domain/text/displayName';
import { type Answer, eachCell } from './eachCell';

/** A cell or a range, answered in the same shape; what is not text stays as it is. */
export function cleanNames(vanBan: unknown): Answer | Answer[][] {
  return eachCell(vanBan, (cell) => {
    if (cell === null || cell === undefined) return '';
    return typeof cell === 'string' && !isErrorCell(cell) ? cleanDisplayName(cell) : cell;
  });
}
