/** Theo dõi tiến độ: one screen of how a year's registering goes (KH 72 IV.4.a: F38, F51). */

import { checkYear } from '../../domain/check/check';
import type { FormAnswer } from '../../domain/formAnswer';
import type { Following } from '../../domain/progress/progress';
import { yearProgress, yearToFollow } from '../../domain/progress/yearProgress';
import { vi } from '../../text/vi';
import { showForm } from '../../workbook/formPage';
import { readLastCheck } from '../../workbook/lastCheckRead';
import { clockText, todayAt } from '../../workbook/session';
import { Tabs } from '../../workbook/tabs';
import { menuContext, type Spreadsheet } from '../actionContext';
import { answerForm } from '../answerForm';
import { runCommand } from '../run';
import { askedYear } from './askedYear';
import { issuingOffice } from './issuingOffice';
import { readForProgress } from './registerRead';

/** The menu command: reads only, at most 8 data calls. */
export function followProgress(): void {
  runCommand('followProgress', vi, (spreadsheet, text) => {
    const opening = { language: text.language, ...following(spreadsheet, null) };
    showForm('follow', text.menu.followProgress, opening);
  });
}

/** For the form: the year as it stands now. @param year one of `Progress.years` */
export function progressNow(year: unknown): FormAnswer<Following> {
  return answerForm((spreadsheet) => following(spreadsheet, askedYear(year)));
}

/** @param asked null for the year that is set, else the newest */
function following(spreadsheet: Spreadsheet, asked: number | null): Following {
  const tabs = new Tabs(spreadsheet);
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const { register, settings } = readForProgress(tabs, timeZone);
  const { now } = menuContext();
  const today = todayAt(now);
  const check = checkYear(register, asked ?? yearToFollow(register, today), today);
  return {
    progress: yearProgress(register, check, today, readLastCheck(tabs)),
    office: issuingOffice(settings),
    time: clockText(now, timeZone).time,
  };
}
