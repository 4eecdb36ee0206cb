/** Danh sách công bố: rebuilds the list for publication, with those who may not be named masked. */

import { checkYear } from '../domain/check/check';
import { type Register, readRegister } from '../domain/check/register';
import { readDetails } from '../domain/registrations/registrationDetails';
import { type PublishedChoice, publishedList } from '../domain/summary/publishedList';
import { derivedTabs } from '../domain/tables/tables';
import type { Text } from '../text';
import { vi } from '../text/vi';
import { claimTab } from '../workbook/claimTab';
import { madeTab } from '../workbook/madeTabs';
import { publishedLines } from '../workbook/publishedTab';
import { readTables } from '../workbook/readTables';
import { clockText, showTab, todayAt } from '../workbook/session';
import { Tabs } from '../workbook/tabs';
import { ask, say } from '../workbook/ui';
import { menuContext } from './actionContext';
import { asideSentences, keptAside } from './checkResults';
import { readSpan, rewrite } from './compareYears';
import { runCommand } from './run';

/** The menu command: at most 8 data calls. */
export function publishList(): void {
  runCommand('publishList', vi, (spreadsheet, text) => {
    const context = menuContext();
    const title = text.menu.publishList;
    const tabs = new Tabs(spreadsheet);
    const claim = claimTab(spreadsheet, tabs, madeTab('published'));
    const timeZone = spreadsheet.getSpreadsheetTimeZone();
    const register = readRegister(readTables(tabs), timeZone);
    const { yearKind } = register.settings;
    const today = todayAt(context.now);
    const year = register.settings.year ?? askYear(register, today.year, text, title);
    if (year === null) return;
    const choice = askChoice(text, title);
    if (choice === null) return;
    const list = publishedList({
      register,
      check: checkYear(register, year, today),
      details: readDetails(register.registrations),
      choice,
    });
    rewrite(
      spreadsheet,
      claim,
      publishedLines(list, { ...clockText(context.now, timeZone), yearKind }),
      context,
    );
    showTab(spreadsheet, derivedTabs.published);
    const done = text.publish.done(year, yearKind, list.shown, list.masked, derivedTabs.published);
    say(title, [done, ...asideSentences(keptAside([claim]), text)].join('\n'));
  });
}

/** Null when the person cancelled, or has been told that the answer is no year. */
function askYear({ years }: Register, thisYear: number, text: Text, title: string): number | null {
  const suggested = years[years.length - 1] ?? thisYear;
  const answer = ask(title, text.publish.askYear(suggested));
  if (answer === null || answer === '') return answer === null ? null : suggested;
  const span = readSpan(answer);
  if (span !== null && span.from === span.to) return span.from;
  say(title, text.errors.year_invalid({ value: answer }));
  return null;
}

/** Null when the person cancelled, or has been told that the answer is neither. */
function askChoice(text: Text, title: string): PublishedChoice | null {
  const answer = ask(title, text.publish.askChoice);
  if (answer === null) return null;
  if (answer === '' || answer === '1') return 'passed';
  if (answer === '2') return 'counted';
  say(title, text.publish.choiceInvalid(answer));
  return null;
}
