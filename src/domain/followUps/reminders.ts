/** When to remind of a date: 7, 3 and 1 working days before it, since 05/02 can fall at Tết (domain.md 4.3). */
import { addDays, compareDates, dateToSerial, type PlainDate } from '../dates/plainDate';

const workingDaysAhead = [7, 3, 1] as const;

/** Monday to Friday; public holidays are decided anew each year and are not known here. */
function isWorkingDay(date: PlainDate): boolean {
  // Day 0 of the spreadsheet, 30/12/1899, was a Saturday.
  return dateToSerial(date) % 7 >= 2;
}

/** The day so many working days before `date`, which itself does not count. */
export function workingDaysBefore(date: PlainDate, days: number): PlainDate {
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}

/** The next of the three reminder days, today included; null when all have passed. */
export function nextReminder(date: PlainDate, today: PlainDate): PlainDate | null {
  const days = workingDaysAhead.map((ahead) => workingDaysBefore(date, ahead));
  return days.find((day) => compareDates(day, today) >= 0) ?? null;
}
