/** Cells that should hold a whole number or a year. */

import { readDateCell } from '../dates/dateCell';
import { displayDate } from '../dates/plainDate';
import { cleanText } from '../text/cleanText';
import { looseKey } from '../text/vietnameseText';
import type { Cell } from './cell';

export type CountReading =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'invalid'; readonly value: string };

export type YearReading =
  | { readonly kind: 'year'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'invalid'; readonly value: string };

const blank = { kind: 'blank' } as const;
/** No unit registers more; a larger number is a slip or a phone number. */
const largestCount = 99999;
export const countedYears = { from: 1990, to: 2100 } as const;

/** Three noughts after a point are thousands here ("1.000"), so at most two are decimals. */
const wholeNumber = /^(\d{1,9})(?:[.,]0{1,2})?$/;
const yearText = /^(?:nam[: ]*)?(\d{4})(?:[.,]0{1,2})?\.?$/;

/**
 * A non-negative whole number: 9, "09", "9,0". A range such as "9-10" is invalid, also when Sheets has made a date of
 * it: `timeZone` is only for showing that date.
 */
export function readCountCell(cell: Cell, timeZone?: string): CountReading {
  const value = readNumber(cell, wholeNumber);
  if (value === null) return blank;
  if (Number.isInteger(value) && value >= 0 && value <= largestCount) return { kind: 'count', value };
  return { kind: 'invalid', value: shown(cell, timeZone ?? 'UTC') };
}

/** A year from 1990 to 2100: 2024, "năm 2024". A school year, a short year or a date is invalid: its year is a guess. */
export function readYearCell(cell: Cell, timeZone: string): YearReading {
  const value = readNumber(cell, yearText);
  if (value === null) return blank;
  if (Number.isInteger(value) && value >= countedYears.from && value <= countedYears.to) {
    return { kind: 'year', value };
  }
  return { kind: 'invalid', value: shown(cell, timeZone) };
}

/** Null for a blank cell, NaN for one that is no such number. */
function readNumber(cell: Cell, pattern: RegExp): number | null {
  if (typeof cell === 'number') return cell;
  if (cell === '' || cell === null || cell === undefined) return null;
  if (typeof cell !== 'string') return Number.NaN;
  const key = looseKey(cell);
  if (key === '') return null;
  const parts = pattern.exec(key.charAt(0) === "'" ? key.slice(1) : key);
  return parts === null ? Number.NaN : Number(parts[1]);
}

/** The cell as its reader would recognise it. */
function shown(cell: Cell, timeZone: string): string {
  if (typeof cell === 'string') return cleanText(cell);
  if (typeof cell !== 'object' || cell === null) return String(cell);
  const reading = readDateCell(cell, timeZone);
  return reading.kind === 'date' ? displayDate(reading.date) : String(cell);
}
