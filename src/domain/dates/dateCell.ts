/** Cells that should hold a date, whatever was typed into them. */
import { type Cell, isDateCell } from '../tables/cell';
import { cleanText } from '../text/cleanText';
import { looseKey } from '../text/vietnameseText';
import {
  dateOfSerial,
  plausibleDate,
  readDateText,
  readDayMonthText,
  readInstantText,
  readPlainDate,
} from './dateText';
import { isoDate, type PlainDate, plainDate, serialToDate } from './plainDate';

/** What a date cell says; `value` is the text to show when it says no date. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'blank' }
  | { readonly kind: 'invalid'; readonly value: string };

/** What a cell for a day of every year says; `year` only when the cell names one. */
export type DayMonthReading =
  | { readonly kind: 'dayMonth'; readonly day: number; readonly month: number; readonly year: number | null }
  | { readonly kind: 'blank' }
  | { readonly kind: 'invalid'; readonly value: string };

const blank = { kind: 'blank' } as const;
const dayLength = 86400000;
/** Day 0 of the spreadsheet is so many days before 1970. */
const unixEpochSerial = 25569;
const vietnamOffset = 7 * 3600000;
/** Viet Nam has kept UTC+7 since 13 June 1975 (platform.md CF-5). */
const vietnamOffsetSince = Date.UTC(1975, 5, 13);
const cacheSize = 4096;
/** A longer text is a sentence, not a date. */
const longestDate = 120;

/** Distinct days and texts are few: each is read once. Readings do not depend on anything but the key. */
const readingsBySerial = new Map<number, DateReading>();
const readingsByText = new Map<string, DateReading>();
const formatters = new Map<string, Intl.DateTimeFormat>();
const datesByInstant = new Map<string, PlainDate>();

function remember<K, V>(cache: Map<K, V>, key: K, value: V): V {
  if (cache.size >= cacheSize) cache.clear();
  cache.set(key, value);
  return value;
}

/**
 * The calendar date a cell means: a Date in the spreadsheet's time zone, a serial number from 1990 to 2100, or a text
 * with the day first. Never swaps day and month, never guesses a year.
 */
export function readDateCell(cell: Cell, timeZone: string): DateReading {
  if (cell === '' || cell === null || cell === undefined) return blank;
  if (typeof cell === 'string') return readText(cell, timeZone);
  if (typeof cell === 'number') {
    const date = dateOfSerial(cell);
    return date === null ? { kind: 'invalid', value: String(cell) } : { kind: 'date', date };
  }
  if (isDateCell(cell)) return readInstant(cell.getTime(), timeZone);
  return { kind: 'invalid', value: String(cell) };
}

function readText(text: string, timeZone: string): DateReading {
  const known = readingsByText.get(text);
  if (known !== undefined) return known;
  let date = readPlainDate(text);
  if (date === undefined) {
    const key = looseKey(text);
    if (key === '') return blank;
    if (key.length > longestDate) return { kind: 'invalid', value: cleanText(text) };
    const instant = readInstantText(key);
    if (instant !== null) return readInstant(instant, timeZone);
    date = readDateText(key);
  }
  const reading: DateReading =
    date === null ? { kind: 'invalid', value: cleanText(text) } : { kind: 'date', date };
  return remember(readingsByText, text, reading);
}

/** The calendar day of an instant in Viet Nam as a serial number, -1 where that takes more than arithmetic to say. */
export function vietnamDay(instant: number, timeZone: string): number {
  if (!isVietnam(timeZone) || !(instant >= vietnamOffsetSince)) return -1;
  return Math.floor((instant + vietnamOffset) / dayLength) + unixEpochSerial;
}

function readInstant(instant: number, timeZone: string): DateReading {
  if (Number.isNaN(instant)) return { kind: 'invalid', value: 'Invalid Date' };
  const serial = vietnamDay(instant, timeZone);
  if (serial < 0) return readingOf(dateInZone(instant, timeZone));
  return readingsBySerial.get(serial) ?? remember(readingsBySerial, serial, readingOf(serialToDate(serial)));
}

function isVietnam(timeZone: string): boolean {
  return timeZone === 'Asia/Ho_Chi_Minh' || timeZone === 'Asia/Saigon';
}

/** A time of day alone lies in 1899 (platform.md CF-4) and is no date. */
function readingOf(date: PlainDate): DateReading {
  const plausible = plausibleDate(date.year, date.month, date.day);
  return plausible === null ? { kind: 'invalid', value: isoDate(date) } : { kind: 'date', date: plausible };
}

function dateInZone(instant: number, timeZone: string): PlainDate {
  const key = `${timeZone} ${instant}`;
  return datesByInstant.get(key) ?? remember(datesByInstant, key, formatInZone(instant, timeZone));
}

function formatInZone(instant: number, timeZone: string): PlainDate {
  const formatter =
    formatters.get(timeZone) ??
    remember(
      formatters,
      timeZone,
      new Intl.DateTimeFormat('en-US', {
        timeZone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
      }),
    );
  const parts = new Map(formatter.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const date = plainDate(parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0);
  // Before the year 1 or after 9999 no office has dates; the caller calls it invalid.
  return date ?? { year: 0, month: 1, day: 1 };
}

/**
 * The day of every year a cell means, for due dates: "10/01", "trước ngày 10/01", "30/5 hằng năm". A Date, which
 * Sheets makes of a typed "10/01", gives its day and month, with its year for the caller to judge.
 */
export function readDayMonth(cell: Cell, timeZone: string): DayMonthReading {
  if (typeof cell === 'string') {
    const key = looseKey(cell);
    const read = key === '' || key.length > longestDate ? null : readDayMonthText(key);
    if (read !== null) return { kind: 'dayMonth', ...read };
  }
  const reading = readDateCell(cell, timeZone);
  if (reading.kind !== 'date') return reading;
  const { day, month, year } = reading.date;
  return { kind: 'dayMonth', day, month, year };
}
