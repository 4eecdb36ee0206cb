/** When a unit's list is due, and the last day on which it is in time (domain.md 4.3). */

import { type DayMonthReading, readDayMonth } from '../dates/dateCell';
import { addDays, type PlainDate, plainDate } from '../dates/plainDate';
import type { Cell } from '../tables/cell';
import { cellText } from '../text/cellText';

export type DayMonth = Extract<DayMonthReading, { kind: 'dayMonth' }>;

export interface DueDate {
  /** "trước ngày 10/01 hằng năm"; null when the quota names no date. */
  readonly yearly: DayMonth | null;
  /** The year the quota row is for; only then does a full date keep its own year. */
  readonly quotaYear: number | null;
  /** "năm 2022 gửi trước ngày 30/5": replaces the date in that year. */
  readonly exceptions: ReadonlyMap<number, DayMonth>;
}

/** The date as written for `year`, or null. 29/02 falls on 28/02 in a common year. */
export function dueDateIn(due: DueDate, year: number): PlainDate | null {
  const exception = due.exceptions.get(year);
  if (exception !== undefined) return inYear(exception, exception.year ?? year);
  if (due.yearly === null) return null;
  return inYear(due.yearly, ownYear(due, year));
}

/**
 * A list may be due in the year before the one it is for. Any other year in the cell is the spreadsheet's:
 * "10/01" typed in 2026 is stored as 10/01/2026, whatever year the quota is for.
 */
function ownYear({ yearly, quotaYear }: DueDate, year: number): number {
  return quotaYear === year && yearly?.year === year - 1 ? year - 1 : year;
}

/** A day of every year as it falls in `year`: 29/02 on 28/02 in a common one. */
export function inYear(dayMonth: Pick<DayMonth, 'day' | 'month'>, year: number): PlainDate | null {
  return plainDate(year, dayMonth.month, dayMonth.day) ?? plainDate(year, dayMonth.month, dayMonth.day - 1);
}

/** "Trước ngày 10/01" is in time until 09/01, unless the office counts the day itself in. */
export function lastDayInTime(due: PlainDate, dueDayIncluded: boolean): PlainDate {
  return dueDayIncluded ? due : addDays(due, -1);
}

/** A longer cell holds no list of dates; splitting it could take very long. */
const longestExceptions = 500;

/** Reads `2022: 30/5; 2023: 15/01`; what cannot be read comes back as typed. */
export function readDueExceptions(
  cell: Cell,
  timeZone: string,
): { byYear: Map<number, DayMonth>; invalid: string[] } {
  const byYear = new Map<number, DayMonth>();
  const invalid: string[] = [];
  const add = (year: number, read: DayMonthReading): boolean => {
    if (read.kind === 'dayMonth') byYear.set(year, read);
    return read.kind === 'dayMonth';
  };
  // One exception alone may stand as a date: 30/5/2022.
  const alone = readDayMonth(cell, timeZone);
  if (alone.kind === 'dayMonth' && alone.year !== null) add(alone.year, alone);
  if (alone.kind === 'blank' || byYear.size > 0) return { byYear, invalid };
  const text = typeof cell === 'string' ? cell : cellText(cell);
  if (text.length > longestExceptions) return { byYear, invalid: [text] };
  for (const part of text.split(/[;\n]|,(?=\D*\d{4}(?:\D|$))/u)) {
    const clean = cellText(part);
    if (clean === '') continue;
    // Between year and date may stand `:`, `=`, `(` or words: "năm 2022 gửi trước ngày 30/5".
    const match = /^\D*(\d{4})(?:\D+)(\d{1,2}\D+\d{1,2}[^)]*)\)?$/u.exec(clean);
    if (match === null || !add(Number(match[1]), readDayMonth(match[2], timeZone))) invalid.push(clean);
  }
  return { byYear, invalid };
}
