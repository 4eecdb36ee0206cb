/** What a sheet makes of text typed into a cell, by its locale (platform.md CF-14 to CF-17). */

import { isCalendarDay, serialOf } from './dateSerial';
import type { LocaleRules } from './numberPattern';

/** `pattern` is the number format the input brings along when the cell has none of its own. */
export type TypedValue =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number; pattern?: string }
  | { kind: 'boolean'; boolean: boolean }
  | { kind: 'formula'; formula: string };

const isoPattern = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T]+(\d{1,2}:\d{2}(?::\d{2})?))?$/;
const datePattern = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?: +(\d{1,2}:\d{2}(?::\d{2})?))?$/;
const dayMonthPattern = /^(\d{1,2})[/-](\d{1,2})$/;
const monthYearPattern = /^(\d{1,2})[/-](\d{4})$/;
const timePattern = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AaPp])[Mm])?$/;

/**
 * Reads typed text. `year` is the current one, for dates typed without it.
 * Anything not understood is text, exactly as typed.
 */
export function readTypedText(typed: string, locale: LocaleRules, year: number): TypedValue {
  const first = typed.charCodeAt(0);
  // Most cells are words: decide on the first letter before trying any pattern.
  if (first > 0x39 && first !== 0x3d && !/^(true|false)$/i.test(typed)) return { kind: 'text', text: typed };
  if (first === 0x27) return { kind: 'text', text: typed.slice(1) };
  if (first === 0x3d)
    return typed.length > 1 ? { kind: 'formula', formula: typed } : { kind: 'text', text: typed };
  const trimmed = typed.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', boolean: trimmed.length === 4 };
  const value = readNumber(trimmed, locale) ?? readDate(trimmed, locale, year) ?? readTime(trimmed);
  if (value) return value;
  // CF-16: a leading + starts a formula; a leading - is typed into the same box (assumed alike).
  if ((first === 0x2b || first === 0x2d) && typed.length > 1) {
    return { kind: 'formula', formula: `=${typed}` };
  }
  return { kind: 'text', text: typed };
}

const numberPatterns = new Map<string, RegExp>();

function numberPattern(locale: LocaleRules): RegExp {
  let pattern = numberPatterns.get(locale.decimal);
  if (!pattern) {
    const group = `\\${locale.group}`;
    const decimal = `\\${locale.decimal}`;
    pattern = new RegExp(
      `^([+-]?)(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?( ?%)?$`,
    );
    numberPatterns.set(locale.decimal, pattern);
  }
  return pattern;
}

function readNumber(text: string, locale: LocaleRules): TypedValue | null {
  const match = numberPattern(locale).exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = '', exponent, percent] = match;
  if (whole === '' && fraction === '') return null;
  const digits = whole.split(locale.group).join('');
  const number = Number(`${sign}${digits || '0'}.${fraction || '0'}e${exponent ?? '0'}`);
  if (percent) return { kind: 'number', number: number / 100, pattern: fraction ? '0.00%' : '0%' };
  const grouped = whole.includes(locale.group);
  if (grouped) return { kind: 'number', number, pattern: fraction ? '#,##0.00' : '#,##0' };
  return exponent ? { kind: 'number', number, pattern: '0.00E+00' } : { kind: 'number', number };
}

function readDate(text: string, locale: LocaleRules, currentYear: number): TypedValue | null {
  const iso = isoPattern.exec(text);
  if (iso) return dateValue(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4], 'yyyy-MM-dd');
  const full = datePattern.exec(text);
  if (full) {
    const [day, month] = inOrder(Number(full[1]), Number(full[3]), locale);
    const year = fullYear(full[4] ?? '');
    return dateValue(year, month, day, full[5], locale.datePattern);
  }
  const short = dayMonthPattern.exec(text);
  if (short) {
    const [day, month] = inOrder(Number(short[1]), Number(short[2]), locale);
    return dateValue(currentYear, month, day, undefined, locale.dayFirst ? 'd/M' : 'M/d');
  }
  const month = monthYearPattern.exec(text);
  return month ? dateValue(Number(month[2]), Number(month[1]), 1, undefined, 'M/yyyy') : null;
}

function inOrder(first: number, second: number, locale: LocaleRules): [day: number, month: number] {
  return locale.dayFirst ? [first, second] : [second, first];
}

/** Two-digit years: 00–29 are 20xx (assumed, as in other spreadsheets). */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dateValue(
  year: number,
  month: number,
  day: number,
  time: string | undefined,
  pattern: string,
): TypedValue | null {
  if (!isCalendarDay(year, month, day)) return null;
  const date = serialOf(year, month, day);
  if (time === undefined) return { kind: 'number', number: date, pattern };
  const clock = readTime(time);
  if (clock?.kind !== 'number') return null;
  return { kind: 'number', number: date + clock.number, pattern: `${pattern} H:mm:ss` };
}

function readTime(text: string): TypedValue | null {
  const match = timePattern.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds = '0', half] = match;
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds) > 59 || hour > 23) return null;
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (/p/i.test(half) ? 12 : 0);
  }
  const number = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { kind: 'number', number, pattern: match[3] === undefined ? 'H:mm' : 'H:mm:ss' };
}
