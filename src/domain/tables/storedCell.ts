/** What a cell holds, in the form change sets and seals carry it. */

import { readDateCell } from '../dates/dateCell';
import { isoDate } from '../dates/plainDate';
import { cellText } from '../text/cellText';
import { type Cell, isDateCell, isErrorCell } from './cell';
import type { StoredValue } from './changeSet';

/** The value as it is; a date cell becomes its calendar date in `timeZone`, without the time of day. */
export function storedCell(cell: Cell, timeZone: string): StoredValue {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return cell;
  if (!isDateCell(cell)) return String(cell);
  const reading = readDateCell(cell, timeZone);
  if (reading.kind === 'date') return { date: isoDate(reading.date) };
  return reading.kind === 'invalid' ? { date: reading.value } : '';
}

/** The value as a person compares it: cleaned text, a date as `YYYY-MM-DD`, a failed formula by its code. */
export function readableValue(value: StoredValue): string {
  if (typeof value === 'object') return value.date;
  return isErrorCell(value) ? String(value) : cellText(value);
}
