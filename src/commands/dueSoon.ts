/** Việc 30 ngày tới: what is due, for whom, and what was missed, as of today or of any day one asks about. */

import { readRegister } from '../domain/check/register';
import { readDateCell } from '../domain/dates/dateCell';
import type { PlainDate } from '../domain/dates/plainDate';
import { type DueItem, dueItems } from '../domain/followUps/dueItems';
import { readFollowUps } from '../domain/followUps/followUps';
import type { Text } from '../text';
import { readIfThere, readTables } from '../workbook/readTables';
import { todayAt } from '../workbook/session';
import { Tabs } from '../workbook/tabs';
import { ask, say } from '../workbook/ui';
import { menuContext, type Spreadsheet } from './actionContext';
import { daysAhead } from './judgeWhole';
import { runCommand } from './run';

/** The menu command: reads only, 7 data calls. */
export function dueSoon(): void {
  runCommand('dueSoon', (spreadsheet, text) => {
    const title = text.menu.dueSoon;
    const day = askDay(todayAt(menuContext().now), text, title);
    if (day !== null) say(title, text.due.list(dueFrom(spreadsheet, day), day, daysAhead));
  });
}

/** Null when the person cancelled, or has been told that the answer is no date. */
function askDay(today: PlainDate, text: Text, title: string): PlainDate | null {
  const answer = ask(title, text.due.askDay(today));
  if (answer === null || answer === '') return answer === null ? null : today;
  const day = readDay(answer, today.year);
  if (day === null) say(title, text.due.dayInvalid(answer));
  return day;
}

/** `15/12` is a day of `year`; any spelling of domain.md 3.2 with a year is read as in a cell. */
export function readDay(answer: string, year: number): PlainDate | null {
  const withYear = /^\d{1,2}\s*[-/.]\s*\d{1,2}$/.test(answer) ? `${answer}/${year}` : answer;
  const reading = readDateCell(withYear, 'Asia/Ho_Chi_Minh');
  return reading.kind === 'date' ? reading.date : null;
}

/** What is due from `today` on, and what was missed before it in its year. */
export function dueFrom(spreadsheet: Spreadsheet, today: PlainDate): DueItem[] {
  const tabs = new Tabs(spreadsheet);
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const register = readRegister(readTables(tabs), timeZone);
  const none = { honoured: null, nurture: null, communications: null, inspections: null, proposals: null };
  const followUps = readFollowUps(
    { ...none, milestones: readIfThere(tabs, 'milestones') },
    register,
    timeZone,
  );
  return dueItems({ register, followUps, today, days: daysAhead });
}
