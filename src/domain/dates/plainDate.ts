/** Calendar dates without clock or time zone. */

export interface PlainDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** Days of 400 years, after which the calendar repeats. */
const daysPerEra = 146097;
/** Days from 0000-03-01 to day 0 of the spreadsheet, 1899-12-30. */
const spreadsheetEpoch = 693899;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month, 28–31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date, or null when the calendar (years 1–9999) has no such day: 31/02, month 13, day 1.5. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** Negative when `a` is earlier, positive when later, 0 on the same day. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Spreadsheet serial number of a date: whole days since 1899-12-30. */
export function dateToSerial(date: PlainDate): number {
  const year = date.month > 2 ? date.year : date.year - 1;
  const monthFromMarch = (date.month + 9) % 12;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + date.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - spreadsheetEpoch;
}

/** Calendar date of a spreadsheet serial number; the fraction is the time of day and is left out. */
export function serialToDate(serial: number): PlainDate {
  const days = Math.floor(serial) + spreadsheetEpoch;
  const era = Math.floor(days / daysPerEra);
  const dayOfEra = days - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The date so many days later, earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return serialToDate(dateToSerial(date) + days);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** `YYYY-MM-DD`. */
export function isoDate(date: PlainDate): string {
  return `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`;
}

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The date of a `YYYY-MM-DD` text, null for anything else. */
export function parseIsoDate(text: string): PlainDate | null {
  const parts = isoPattern.exec(text);
  return parts === null ? null : plainDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** `dd/MM/yyyy`, as people here write it. */
export function displayDate(date: PlainDate): string {
  return `${padded(date.day, 2)}/${padded(date.month, 2)}/${padded(date.year, 4)}`;
}

/** The date with day and month exchanged, null when there is no such day or it would be the same one. */
export function swapDayMonth(date: PlainDate): PlainDate | null {
  return date.day === date.month ? null : plainDate(date.year, date.day, date.month);
}
