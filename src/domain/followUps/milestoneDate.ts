/** When a milestone falls, in any year (domain.md 4.2 Mốc thời gian, 4.3). */

import { readDayMonth } from '../dates/dateCell';
import { type PlainDate, plainDate } from '../dates/plainDate';
import { inYear, lastDayInTime } from '../quotas/dueDate';
import { type Cell, isErrorCell } from '../tables/cell';
import { readYearCell } from '../tables/numberCell';
import { cellText } from '../text/cellText';
import { looseKey } from '../text/vietnameseText';
import type { MilestoneType } from '../words/followUpWords';

export type MilestoneDate =
  /** `30/11`, "trước ngày 30/11 hằng năm". */
  | { readonly kind: 'yearly'; readonly day: number; readonly month: number; readonly closing: boolean }
  /** `20/11/2023`. `closing`: the text itself lets the day through, as "chậm nhất ngày 30/11" does. */
  | { readonly kind: 'once'; readonly date: PlainDate; readonly closing: boolean }
  /** `2025`: some day of that year. */
  | { readonly kind: 'year'; readonly year: number };

export type MilestoneDateReading =
  | { readonly kind: 'when'; readonly when: MilestoneDate }
  | { readonly kind: 'blank' }
  | { readonly kind: 'invalid'; readonly value: string };

/** A longer text is a sentence, not a date. */
const longestDate = 200;
const everyYear = /\b(?:hang|moi) nam\b/;
/** Words that let the day itself through, whatever the office makes of "trước ngày". */
const closingWords = /^(?:(?:cham|muon) nhat|han cuoi|den)(?: (?:la|vao|den|het|trong))*:? /;

/** Reads `dd/MM`, `dd/MM/yyyy`, `yyyy`, a date, or such a date in words; never guesses a year. */
export function readMilestoneDate(cell: Cell, timeZone: string): MilestoneDateReading {
  if (isErrorCell(cell)) return { kind: 'blank' };
  const year = readYearCell(cell, timeZone);
  if (year.kind === 'blank') return { kind: 'blank' };
  if (year.kind === 'year') return { kind: 'when', when: { kind: 'year', year: year.value } };
  const key = typeof cell === 'string' && cell.length <= longestDate ? looseKey(cell) : '';
  const closing = closingWords.test(key);
  const reading = readDayMonth(closing ? key.replace(closingWords, '') : cell, timeZone);
  if (reading.kind !== 'dayMonth') {
    return { kind: 'invalid', value: typeof cell === 'string' ? cellText(cell) : year.value };
  }
  const { day, month } = reading;
  const date = reading.year === null ? null : plainDate(reading.year, month, day);
  if (date === null || everyYear.test(key)) {
    return { kind: 'when', when: { kind: 'yearly', day, month, closing } };
  }
  return { kind: 'when', when: { kind: 'once', date, closing } };
}

/** A milestone as it falls in one year. */
export interface MilestoneDay {
  /** The date as written; 31/12 when only the year is known. */
  readonly written: PlainDate;
  /** Last day on which it is in time. */
  readonly lastDay: PlainDate;
}

/**
 * The day of `year` on which it falls, null when it does not fall in that year. 29/02 falls on 28/02 in a
 * common year.
 * @param dueDayIncluded how the office reads "trước ngày": of lists and reports the date written is not in
 *   time any more by default (domain.md 4.6); a conference or a day of honour is on the day itself
 */
export function milestoneDayIn(
  when: MilestoneDate,
  type: MilestoneType | null,
  year: number,
  dueDayIncluded: boolean,
): MilestoneDay | null {
  if (when.kind === 'year') {
    const written = { year, month: 12, day: 31 };
    return when.year === year ? { written, lastDay: written } : null;
  }
  if (when.kind === 'once' && when.date.year !== year) return null;
  const written = when.kind === 'once' ? when.date : inYear(when, year);
  if (written === null) return null;
  const before = (type === 'due' || type === 'report') && !when.closing;
  return { written, lastDay: before ? lastDayInTime(written, dueDayIncluded) : written };
}
