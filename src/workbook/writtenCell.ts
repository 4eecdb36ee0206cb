/** Values on their way into cells: text stays text, dates become real dates, whatever a person typed in them. */
import { type Cell, isDateCell } from '../domain/tables/cell';
import type { StoredValue } from '../domain/tables/changeSet';

/** Anything Sheets would run as a formula once invisible characters in front are dropped (platform.md CF-16, §6). */
const formulaStart = /^[\s\u00a0\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
const controlStart = /^[\t\r\n']/;
/** A number, date or time: nothing but their signs, and a digit before any exponent. Two passes, whatever is pasted. */
const numberOrDate = /^(?=[^\deE+]*\d)[\d.,:/%()eE+\u20ab$\u20ac\s-]+$/;
const truth = /^\s*(?:true|false)\s*$/i;

/**
 * The text to hand to `setValues` so that the cell holds exactly `text`. The leading `'` that Sheets takes as
 * "text follows" is not part of the value (CF-16).
 */
export function textForCell(text: string): string {
  return formulaStart.test(text) || controlStart.test(text) || readsAsValue(text) ? `'${text}` : text;
}

/** Text that Sheets would read as a number, date, time or truth value when the cell is not plain text (CF-14). */
function readsAsValue(text: string): boolean {
  return numberOrDate.test(text) || truth.test(text);
}

/** A cell's value as `setValues` takes it. */
export type Written = string | number | boolean | Date;

/** What a cell holds, as it has to be written to stay the same. */
export function asWritten(cell: Cell): Written {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? textForCell(cell) : cell;
}

/** A whole day as the instant it begins in `timeZone`, which is how a date cell is written (CF-6, CF-13). */
export function dateForCell(date: string, timeZone: string): Date {
  return Utilities.parseDate(date, timeZone, 'yyyy-MM-dd');
}

export function valueForCell(value: StoredValue, timeZone: string): Written {
  if (typeof value === 'string') return textForCell(value);
  if (typeof value === 'object') return dateForCell(value.date, timeZone);
  return value;
}

/** What a cell holds, in the form change sets compare. */
export function storedValue(cell: Cell, timeZone: string): StoredValue {
  if (cell === null || cell === undefined) return '';
  if (isDateCell(cell)) return { date: Utilities.formatDate(cell, timeZone, 'yyyy-MM-dd') };
  return cell;
}

/** Equal for the guard: a number that a plain-text cell turned into its digits is still the same value (CF-17). */
export function sameValue(a: StoredValue, b: StoredValue): boolean {
  if (typeof a === 'object' || typeof b === 'object') {
    return typeof a === 'object' && typeof b === 'object' && a.date === b.date;
  }
  return a === b || String(a) === String(b);
}
