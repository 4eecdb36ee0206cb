/** Kiểm tra chỉ tiêu: checks every quota, rebuilds `Tổng hợp` and `Kiểm tra`, marks the rows of `Đăng ký`. */

import { checkYear } from '../domain/check/check';
import { type Register, type RegisterGrids, readRegister } from '../domain/check/register';
import type { YearCheck } from '../domain/check/yearCheck';
import { summarise } from '../domain/summary/summarise';
import type { BasicText } from '../text/text';
import { viBasic } from '../text/viBasic';
import { workbookLanguage } from '../text/workbookLanguage';
import { applyUnderLock } from '../workbook/applyChangeSet';
import { findingsLines, listFindings } from '../workbook/findingsTab';
import { readTables } from '../workbook/readTables';
import { clockText, todayAt } from '../workbook/session';
import { summaryTabLines } from '../workbook/summaryTab';
import { Tabs } from '../workbook/tabs';
import { say } from '../workbook/ui';
import { type ActionContext, menuContext, type Spreadsheet } from './actionContext';
import {
  type AskedYears,
  asideSentences,
  checkSentenceOf,
  type KeptAside,
  keptAside,
  markRegistrations,
  yearsToCheck,
} from './checkResults';
import { type ResultLines, type ResultTabs, rebuildResults } from './resultTabs';
import { runCommand } from './run';

export interface CheckOptions extends ActionContext {
  readonly years: AskedYears;
}

export interface CheckOutcome {
  readonly register: Register;
  /** Newest year first. */
  readonly checks: readonly YearCheck[];
  /** False when `Đăng ký` has no column for the marks. */
  readonly marked: boolean;
  /** Tabs of somebody else's making that stood where results go. */
  readonly keptAside: readonly KeptAside[];
}

/** The menu command. */
export function checkQuotas(): void {
  runCommand('checkQuotas', viBasic, (spreadsheet, text) => {
    const outcome = checkRegister(spreadsheet, { ...menuContext(), years: 'as set' });
    say(text.menu.checkQuotas, checkReport(outcome, text));
  });
}

/** What the person is told: a sentence per year, newest first. */
function checkReport({ register, checks, marked, keptAside }: CheckOutcome, text: BasicText): string {
  const { yearKind } = register.settings;
  const sentences = checks.map(({ year, totals }) => text.checkSentence(year, yearKind, totals));
  const kept = asideSentences(keptAside, text);
  return [...sentences, text.seeTabs, ...kept, ...(marked ? [] : [text.noMarkColumn])].join('\n');
}

/**
 * Checks the register in `spreadsheet` and writes the results into it. At most 12 data calls however many rows. The lock
 * is taken before anything is read, so that nothing has to be read twice.
 * @throws AppError tab_missing · column_missing · not_derived_tab · busy · changed_meanwhile; nothing is written then
 * @throws AppError tab_protected · ResultsIncompleteError when the results could not be written
 */
export function checkRegister(spreadsheet: Spreadsheet, options: CheckOptions): CheckOutcome {
  const tabs = new Tabs(spreadsheet);
  return rebuildResults(spreadsheet, tabs, options.lock, (claims, rewrite) =>
    checkUnderLock(spreadsheet, tabs, claims, rewrite, options),
  );
}

function checkUnderLock(
  spreadsheet: Spreadsheet,
  tabs: Tabs,
  claims: ResultTabs,
  rewrite: (lines: ResultLines) => void,
  options: CheckOptions,
): CheckOutcome {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const grids = readTables(tabs);
  const register = readRegister(grids, timeZone);
  const today = todayAt(options.now);
  const checks = yearsToCheck(register, options.years, today).map((year) => checkYear(register, year, today));
  const marks = markRegistrations(register, grids, checks, timeZone);
  const clock = clockText(options.now, timeZone);
  const summary = summaryTabLines(
    checks.map((check) => summarise(register, check)),
    register.unitTable.units,
    { ...clock, sentence: checkSentenceOf },
  );
  const findings = findingsLines(listFindings(checks), grids, workbookLanguage.findings, {
    ...clock,
    yearKind: register.settings.yearKind,
  });
  applyUnderLock(spreadsheet, tabs, marks ?? { action: 'checkQuotas', tables: [] }, {
    ...options,
    timeZone,
    readUnderLock: { registrations: { grid: grids.registrations, formulas: null } },
    derivedCalls: 1 + absentTabs(grids),
    afterwards: () => rewrite({ summary, findings }),
  });
  return {
    register,
    checks,
    marked: marks !== null,
    keptAside: keptAside([claims.summary, claims.findings]),
  };
}

/** Each spares the call that would have read it, so that marks far apart may take as many more. */
function absentTabs({ settings, allocations, plans }: RegisterGrids): number {
  return [settings, allocations, plans].filter((grid) => grid === null).length;
}
