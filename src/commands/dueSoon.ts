/** Việc 30 ngày tới: what is due, for whom, and what was missed, as of today or of any day one asks about. */

import { readRegister } from '../domain/check/register';
import { readDateCell } from '../domain/dates/dateCell';
import type { PlainDate } from '../domain/dates/plainDate';
import { type DueQuestion, dueInYear, dueItems } from '../domain/followUps/dueItems';
import { readFollowUps } from '../domain/followUps/followUps';
import { countedYears } from '../domain/tables/numberCell';
import type { Text } from '../text';
import { vi } from '../text/vi';
import { readIfThere, readTables } from '../workbook/readTables';
import { todayAt } from '../workbook/session';
import { Tabs } from '../workbook/tabs';
import { ask, say } from '../workbook/ui';
import { menuContext, type Spreadsheet } from './actionContext';
import { daysAhead } from './judgeWhole';
import { runCommand } from './run';

/** The menu command: reads only, 7 data calls. */
export function dueSoon(): void {
  runCommand('dueSoon', vi, (spreadsheet, text) => {
    const title = text.menu.dueSoon;
    const today = todayAt(menuContext().now);
    const asked = askWhen(today, text, title);
    if (asked !== null) say(title, dueList(spreadsheet, asked, today, text));
  });
}

/** A whole year, or the days from one on. */
type Asked = number | PlainDate;

/** What is due as one message: in a year, as it stands on `today`, or in the days from the day that is asked about. */
export function dueList(spreadsheet: Spreadsheet, asked: Asked, today: PlainDate, text: Text): string {
  const sources = readDueSources(spreadsheet);
  return typeof asked === 'number'
    ? text.due.year(dueInYear({ ...sources, year: asked, today }), asked)
    : text.due.list(dueItems({ ...sources, today: asked, days: daysAhead }), asked, daysAhead);
}

/** Null when the person cancelled, or has been told that the answer is no date. */
function askWhen(today: PlainDate, text: Text, title: string): Asked | null {
  const answer = ask(title, text.due.askDay(today));
  if (answer === null || answer === '') return answer === null ? null : today;
  const asked = readYear(answer) ?? readDay(answer, today.year);
  if (asked === null) say(title, text.due.dayInvalid(answer));
  return asked;
}

function readYear(answer: string): number | null {
  const year = Number(answer);
  return /^\d{4}$/.test(answer) && year >= countedYears.from && year <= countedYears.to ? year : null;
}

/** `15/12` is a day of `year`; any spelling of domain.md 3.2 with a year is read as in a cell. */
export function readDay(answer: string, year: number): PlainDate | null {
  const withYear = /^\d{1,2}\s*[-/.]\s*\d{1,2}$/.test(answer) ? `${answer}/${year}` : answer;
  const reading = readDateCell(withYear, 'Asia/Ho_Chi_Minh');
  return reading.kind === 'date' ? reading.date : null;
}

function readDueSources(spreadsheet: Spreadsheet): Pick<DueQuestion, 'register' | 'followUps'> {
  const tabs = new Tabs(spreadsheet);
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const register = readRegister(readTables(tabs), timeZone);
  const none = { honoured: null, nurture: null, communications: null, inspections: null, proposals: null };
  const milestones = readIfThere(tabs, 'milestones');
  return { register, followUps: readFollowUps({ ...none, milestones }, register, timeZone) };
}
