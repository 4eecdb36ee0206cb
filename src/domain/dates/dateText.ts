/** Dates as people type them, day first, never swapped (domain.md 3.2). Texts arrive as loose keys: ASCII, lower case. */
import { type PlainDate, plainDate, serialToDate } from './plainDate';

/** A day and month, with the year when the text names one. */
export interface DayMonthText {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** 05/01/2024, 5.1.2024, 2024-01-05: how nearly all dates are typed. */
const plainNumbers = /^(\d{1,2}|\d{4})[/.-](\d{1,2})[/.-](\d{1,2}|\d{4})$/;
const plainDayMonth = /^(\d{1,2})[/.-](\d{1,2})$/;
const anyDigit = /\d/;

/** An instant written out by a program, zone included: 2024-01-04T17:30:00.000Z. */
const instantText = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})$/;
const serialText = /^\d{5}(?:[.,]\d+)?$/;

/** Dates among words. Large patterns that few registers need, so they are built when a text first asks for them. */
interface DatePatterns {
  readonly dayFirst: RegExp;
  readonly yearFirst: RegExp;
  /** "Văn Giang, ngày 05 tháng 01 năm 2024", "5 thg 1, 2024". */
  readonly inWords: RegExp;
  readonly dueNumbers: RegExp;
  readonly dueWords: RegExp;
}

let builtPatterns: DatePatterns | null = null;

function datePatterns(): DatePatterns {
  builtPatterns ??= buildPatterns();
  return builtPatterns;
}

function buildPatterns(): DatePatterns {
  const clock =
    '[0-2]?\\d ?(?:[:h]|gio) ?(?:[0-5]\\d ?(?:phut|p)?)?(?::[0-5]\\d(?:[.,]\\d+)?)?(?: ?(?:am|pm|sa|ch|sang|chieu|toi))?';
  const weekday = '(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7])';
  const before = `^'?(?:${weekday}[, ]+)?(?:${clock}[, ]+)?(?:${weekday}[, ]+)?(?:ngay[: ]*)?`;
  const after = `(?:(?:[ ,]+|t)(?:luc )?${clock})?[ .,;]*$`;
  const between = ' ?[/.\\-] ?';
  const year = '(\\d{4}|\\d{2})';
  const duePrefix = "^'?(?:truoc )?(?:ngay[: ]*)?";
  const dueSuffix = '(?:,? ?(?:hang|moi) nam)?[ .,;]*$';
  return {
    dayFirst: new RegExp(`${before}(\\d{1,2})${between}(\\d{1,2})(?:${between}|,? nam )${year}${after}`),
    yearFirst: new RegExp(`${before}(\\d{4})${between}(\\d{1,2})${between}(\\d{1,2})${after}`),
    inWords: new RegExp(
      `^(?:[^\\d]*[ ,])?(?:${clock}[, ]+)?(?:ngay[: ]*)?(\\d{1,2})[ -](?:thang|thg|th)[. ]*(\\d{1,2})` +
        `(?:,? nam |, ?| |${between})(\\d{4})${after}`,
    ),
    dueNumbers: new RegExp(
      `${duePrefix}(\\d{1,2})${between}(\\d{1,2})(?:(?:${between}|,? nam )${year})?${dueSuffix}`,
    ),
    dueWords: new RegExp(
      `${duePrefix}(\\d{1,2}) (?:thang|thg)[. ]*(\\d{1,2})(?:,? nam (\\d{4}))?${dueSuffix}`,
    ),
  };
}

/** Years a register can speak of; older than the units' own founding dates is a slip of the keyboard. */
export const yearLimits = { from: 1900, to: 2100 } as const;
/** 1990-01-01 and 2100-12-31 as spreadsheet serial numbers: outside, a number is no date. */
const serialLimits = { from: 32874, to: 73415 } as const;

/** Null when the calendar or common sense has no such date. */
export function plausibleDate(year: number, month: number, day: number): PlainDate | null {
  return year < yearLimits.from || year > yearLimits.to ? null : plainDate(year, month, day);
}

/** The date of a serial number between 1990 and 2100, null otherwise. */
export function dateOfSerial(serial: number): PlainDate | null {
  return serial >= serialLimits.from && serial < serialLimits.to + 1 ? serialToDate(serial) : null;
}

/** Two digits mean the nearest century: 24 → 2024, 95 → 1995. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 90 ? 2000 + year : 1900 + year;
}

/** The date a loose key spells, null when it spells none. */
export function readDateText(key: string): PlainDate | null {
  if (!anyDigit.test(key)) return null;
  const { dayFirst, inWords, yearFirst } = datePatterns();
  const dayFirstParts = dayFirst.exec(key) ?? inWords.exec(key);
  if (dayFirstParts !== null) {
    const [, day, month, year] = dayFirstParts;
    return plausibleDate(fullYear(year as string), Number(month), Number(day));
  }
  const yearFirstParts = yearFirst.exec(key);
  if (yearFirstParts !== null) {
    const [, year, month, day] = yearFirstParts;
    return plausibleDate(Number(year), Number(month), Number(day));
  }
  return serialText.test(key) ? dateOfSerial(Number(key.replace(',', '.'))) : null;
}

/** The date of a text that is numbers and signs only, null when there is no such day, undefined for any other text. */
export function readPlainDate(text: string): PlainDate | null | undefined {
  const plain = plainNumbers.exec(text);
  if (plain === null) return undefined;
  return dateOfNumbers(plain[1] as string, plain[2] as string, plain[3] as string);
}

/** Day first, unless the first number has four digits. The month stands between them either way. */
function dateOfNumbers(first: string, month: string, last: string): PlainDate | null {
  const [day, year] = first.length === 4 ? [last, first] : [first, last];
  // One digit is no year, and two years make no day.
  if (day.length === 4 || year.length === 1) return null;
  return plausibleDate(fullYear(year), Number(month), Number(day));
}

/** Milliseconds since 1970 of a text that names its own zone, null for any other text. */
export function readInstantText(key: string): number | null {
  if (!instantText.test(key)) return null;
  const instant = Date.parse(key.toUpperCase());
  return Number.isNaN(instant) ? null : instant;
}

/** "trước ngày 10/01", "10/01 hằng năm", "10-01-2024"; null when there is no such day. 29/02 stands without a year. */
export function readDayMonthText(key: string): DayMonthText | null {
  const parts = plainDayMonth.exec(key) ?? dayMonthAmongWords(key);
  if (parts === null) return null;
  const year = parts[3] === undefined ? null : fullYear(parts[3]);
  const day = Number(parts[1]);
  const month = Number(parts[2]);
  // 2024 is a leap year: without a year of its own, 29/02 is a day.
  return plausibleDate(year ?? 2024, month, day) === null ? null : { day, month, year };
}

function dayMonthAmongWords(key: string): RegExpExecArray | null {
  if (!anyDigit.test(key)) return null;
  const { dueNumbers, dueWords } = datePatterns();
  return dueNumbers.exec(key) ?? dueWords.exec(key);
}
