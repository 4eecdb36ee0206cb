/** So sánh các năm: rebuilds `Nhiều năm`, the years of a period side by side. */

import { checkYear } from '../domain/check/check';
import { type Register, readRegister } from '../domain/check/register';
import { yearOfDay } from '../domain/dates/schoolYear';
import { readFollowUps } from '../domain/followUps/followUps';
import type { YearKind } from '../domain/programme';
import type { Period } from '../domain/quotas/settings';
import { readDetails } from '../domain/registrations/registrationDetails';
import { summarise } from '../domain/summary/summarise';
import { compareYears as comparison, mostYears } from '../domain/summary/yearComparison';
import { countedYears } from '../domain/tables/numberCell';
import { derivedTabs } from '../domain/tables/tables';
import type { Text } from '../text';
import { vi } from '../text/vi';
import { claimTab } from '../workbook/claimTab';
import { rewriteDerivedTab } from '../workbook/derivedTab';
import { withDocumentLock } from '../workbook/lock';
import { madeTab } from '../workbook/madeTabs';
import { readEveryTable } from '../workbook/readTables';
import { rebuilding } from '../workbook/resultsIncomplete';
import { clockText, showTab, todayAt } from '../workbook/session';
import { Tabs } from '../workbook/tabs';
import { ask, say } from '../workbook/ui';
import { yearsLines } from '../workbook/yearsTab';
import { type ActionContext, menuContext, type Spreadsheet } from './actionContext';
import { asideSentences, keptAside } from './checkResults';
import { runCommand } from './run';

/** The menu command: at most 16 data calls. */
export function compareYears(): void {
  runCommand('compareYears', vi, (spreadsheet, text) => {
    const context = menuContext();
    const title = text.menu.compareYears;
    const tabs = new Tabs(spreadsheet);
    const claim = claimTab(spreadsheet, tabs, madeTab('years'));
    const timeZone = spreadsheet.getSpreadsheetTimeZone();
    const grids = readEveryTable(tabs);
    const register = readRegister(grids, timeZone);
    const today = todayAt(context.now);
    const { yearKind } = register.settings;
    const span = askSpan(usualSpan(register, yearOfDay(today, yearKind)), yearKind, text, title);
    if (span === null) return;
    const details = readDetails(register.registrations);
    const checks = yearsOf(span).map((year) => checkYear(register, year, today));
    const lines = yearsLines(
      comparison({
        register,
        checks,
        summaries: checks.map((check) => summarise(register, check, details)),
        followUps: readFollowUps(grids, register, timeZone),
      }),
      { ...clockText(context.now, timeZone), period: register.settings.period },
    );
    rewrite(spreadsheet, claim, lines, context);
    showTab(spreadsheet, derivedTabs.years);
    const done = text.years.done(span.from, span.to, yearKind, derivedTabs.years);
    say(title, [done, ...asideSentences(keptAside([claim]), text)].join('\n'));
  });
}

/** Under the lock, so that two runs do not write into each other's table. */
export function rewrite(
  spreadsheet: Spreadsheet,
  claim: ReturnType<typeof claimTab>,
  lines: Parameters<typeof rewriteDerivedTab>[2],
  { lock }: ActionContext,
): void {
  rebuilding([claim], (begun) =>
    withDocumentLock(lock, () => {
      begun();
      rewriteDerivedTab(spreadsheet, claim, lines);
    }),
  );
}

/** The period of the programme, else the years there are. */
function usualSpan({ settings, years }: Register, thisYear: number): Period {
  if (settings.period !== null) return shortened(settings.period);
  return shortened({ from: years[0] ?? thisYear, to: years[years.length - 1] ?? thisYear });
}

/** The newest years, as many as fit. */
function shortened({ from, to }: Period): Period {
  return { from: Math.max(from, to - mostYears + 1), to };
}

function yearsOf({ from, to }: Period): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Null when the person cancelled, or has been told that the answer is no span of years. */
function askSpan(usual: Period, yearKind: YearKind, text: Text, title: string): Period | null {
  const answer = ask(title, text.years.askYears(usual.from, usual.to, yearKind));
  if (answer === null) return null;
  const span = answer === '' ? usual : readSpan(answer);
  if (span === null) say(title, text.years.yearsInvalid(answer, mostYears));
  return span;
}

/** `2022-2025`, `2022 – 2025`, `2024`. */
export function readSpan(answer: string): Period | null {
  const match = /^(\d{4})(?:\s*[-–—]\s*(\d{4}))?$/.exec(answer);
  if (match === null) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  const known = from >= countedYears.from && to <= countedYears.to;
  return known && from <= to && to - from < mostYears ? { from, to } : null;
}
