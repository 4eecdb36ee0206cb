/** Dates as people type them, day first, never swapped (domain.md 3.2). Texts arrive as loose keys: ASCII, lower case. */
import { type PlainDate, plainDate, serialToDate } from './plainDate';

/** A day and month, with the year when the text names one. */
export interface DayMonthText {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

const clock =
  '[0-2]?\\d ?(?:[:h]|gio) ?(?:[0-5]\\d ?(?:phut|p)?)?(?::[0-5]\\d(?:[.,]\\d+)?)?(?: ?(?:am|pm|sa|ch|sang|chieu|toi))?';
const weekday = '(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7])';
const before = `^'?(?:${weekday}[, ]+)?(?:${clock}[, ]+)?(?:${weekday}[, ]+)?(?:ngay[: ]*)?`;
const after = `(?:(?:[ ,]+|t)(?:luc )?${clock})?[ .,;]*$`;
const between = ' ?[/.\\-] ?';
const yearText = '(\\d{4}|\\d{2})';

const dayFirst = new RegExp(
  `${before}(\\d{1,2})${between}(\\d{1,2})(?:${between}|,? nam )${yearText}${after}`,
);
const yearFirst = new RegExp(`${before}(\\d{4})${between}(\\d{1,2})${between}(\\d{1,2})${after}`);
/** "Văn Giang, ngày 05 tháng 01 năm 2024", "5 thg 1, 2024". */
const inWords = new RegExp(
  `^(?:[^\\d]*[ ,])?(?:${clock}[, ]+)?(?:ngay[: ]*)?(\\d{1,2})[ -](?:thang|thg|th)[. ]*(\\d{1,2})` +
    `(?:,? nam |, ?| |${between})(\\d{4})${after}`,
);
/** An instant written out by a program, zone included: 2024-01-04T17:30:00.000Z. */
const instantText = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})$/;
const serialText = /^\d{5}(?:[.,]\d+)?$/;

const duePrefix = "^'?(?:truoc )?(?:ngay[: ]*)?";
const dueSuffix = '(?:,? ?(?:hang|moi) nam)?[ .,;]*$';
const dueNumbers = new RegExp(
  `${duePrefix}(\\d{1,2})${between}(\\d{1,2})(?:(?:${between}|,? nam )${yearText})?${dueSuffix}`,
);
const dueWords = new RegExp(
  `${duePrefix}(\\d{1,2}) (?:thang|thg)[. ]*(\\d{1,2})(?:,? nam (\\d{4}))?${dueSuffix}`,
);

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

/** Milliseconds since 1970 of a text that names its own zone, null for any other text. */
export function readInstantText(key: string): number | null {
  if (!instantText.test(key)) return null;
  const instant = Date.parse(key.toUpperCase());
  return Number.isNaN(instant) ? null : instant;
}

/** "trước ngày 10/01", "10/01 hằng năm", "10-01-2024"; null when there is no such day. 29/02 stands without a year. */
export function readDayMonthText(key: string): DayMonthText | null {
  const parts = dueNumbers.exec(key) ?? dueWords.exec(key);
  if (parts === null) return null;
  const year = parts[3] === undefined ? null : fullYear(parts[3]);
  const day = Number(parts[1]);
  const month = Number(parts[2]);
  // 2024 is a leap year: without a year of its own, 29/02 is a day.
  return plausibleDate(year ?? 2024, month, day) === null ? null : { day, month, year };
}
