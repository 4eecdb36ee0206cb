/** Kiểm tra toàn bộ sổ: checks every tab in one run, marks and seals the rows, and tells the journal what was moved by hand. */

import type { RegisterGrids } from '../domain/check/register';
import type { FollowUpGrids } from '../domain/followUps/followUpGrids';
import { summarise } from '../domain/summary/summarise';
import { journalTab } from '../domain/tables/tables';
import type { Text } from '../text/text';
import { vi } from '../text/vi';
import { workbookLanguage } from '../text/workbookLanguage';
import { applyUnderLock } from '../workbook/applyChangeSet';
import { type FindingList, findingsLines, listFindings } from '../workbook/findingsTab';
import { growsWith } from '../workbook/growsWith';
import { readEveryTable } from '../workbook/readTables';
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
} from './checkResults';
import { byRegistrationRow, daysAhead, judgeWhole, type WholeJudgement } from './judgeWhole';
import { type ResultLines, type ResultTabs, rebuildResults } from './resultTabs';
import { runCommand } from './run';
import { planSeals, type SealPlan } from './sealRows';

/** Data calls one run may make, however many rows (design.md §5). */
const mostCalls = 20;

export interface WholeCheckOptions extends ActionContext {
  /** Whose figures are shown; rows of every year are judged. */
  readonly years: AskedYears;
}

export interface WholeCheckOutcome {
  readonly judged: WholeJudgement;
  readonly list: FindingList;
  readonly seals: Pick<SealPlan, 'told' | 'left'>;
  /** False when `Đăng ký` has no column for the marks. */
  readonly marked: boolean;
  readonly keptAside: readonly KeptAside[];
}

/** The menu command. */
export function checkWholeRegister(): void {
  runCommand('checkWholeRegister', vi, (spreadsheet, text) => {
    const outcome = checkWhole(spreadsheet, { ...menuContext(), years: 'as set' });
    say(text.menu.checkWholeRegister, report(outcome, text));
  });
}

function report({ judged, list, seals, marked, keptAside: kept }: WholeCheckOutcome, text: Text): string {
  const { wholeCheck } = text;
  const { yearKind } = judged.register.settings;
  const sealed = judged.register.registrations.columns.seal >= 0;
  return [
    ...judged.shown.map(({ year, totals }) => text.checkSentence(year, yearKind, totals)),
    wholeCheck.found(list.errors.length, list.warnings.length),
    ...(seals.told > 0 ? [wholeCheck.handMoves(seals.told)] : []),
    ...(seals.left > 0 ? [wholeCheck.handMovesLater(seals.left)] : []),
    text.seeTabs,
    ...asideSentences(kept, text),
    ...(marked ? [] : [text.noMarkColumn]),
    ...(sealed ? [] : [wholeCheck.noSealColumn]),
  ].join('\n');
}

/**
 * Checks the whole register and writes the results into it, in at most 20 data calls however many rows. The lock is
 * taken before anything is read, so that nothing has to be read twice.
 * @throws AppError tab_missing · column_missing · not_derived_tab · busy; nothing is written then
 * @throws AppError tab_protected · ResultsIncompleteError when the results could not be written
 */
export function checkWhole(spreadsheet: Spreadsheet, options: WholeCheckOptions): WholeCheckOutcome {
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
  options: WholeCheckOptions,
): WholeCheckOutcome {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const today = todayAt(options.now);
  const grids = readEveryTable(tabs);
  const judged = judgeWhole(grids, timeZone, today, options.years);
  const { register, checks, review, others } = judged;
  const marks = markRegistrations(register, grids, checks, timeZone, byRegistrationRow(others));
  const marked = marks?.tables[0]?.changed ?? [];
  const list = listFindings(checks, others);
  const results = resultLines(judged, list, grids, options, timeZone);
  const seals = planSeals(
    register,
    review,
    {
      calls: mostCalls - callsBesides(grids, claims, results, marked.length > 0),
      journalCalls: (lines) => 1 + growsWith(tabs.find(journalTab), lines),
    },
    timeZone,
  );
  const change = {
    table: 'registrations',
    added: [],
    changed: [...marked, ...seals.changed],
    retired: [],
  } as const;
  applyUnderLock(
    spreadsheet,
    tabs,
    { action: 'checkWholeRegister', tables: [change] },
    {
      ...options,
      timeZone,
      readUnderLock: { registrations: { grid: grids.registrations, formulas: null } },
      journalLines: seals.lines,
      // All calls are spoken for.
      tidyJournal: false,
      afterwards: () => rewrite(results),
    },
  );
  return {
    judged,
    list,
    seals,
    marked: marks !== null,
    keptAside: keptAside([claims.summary, claims.findings]),
  };
}

function resultLines(
  { register, details, shown, due }: WholeJudgement,
  list: FindingList,
  grids: RegisterGrids & FollowUpGrids,
  { now }: WholeCheckOptions,
  timeZone: string,
): ResultLines {
  const clock = clockText(now, timeZone);
  return {
    summary: summaryTabLines(
      shown.map((check) => summarise(register, check, details)),
      register.unitTable.units,
      {
        ...clock,
        sentence: checkSentenceOf,
        due: { items: due, today: todayAt(now), days: daysAhead },
      },
    ),
    findings: findingsLines(list, grids, workbookLanguage.findings, {
      ...clock,
      yearKind: register.settings.yearKind,
    }),
  };
}

/** Reads, the lock, the marks and the derived tabs, with room made in these where they grow. */
function callsBesides(
  grids: RegisterGrids & FollowUpGrids,
  { summary, findings }: ResultTabs,
  results: ResultLines,
  marks: boolean,
): number {
  const reads = Object.values(grids).filter((grid) => grid !== null).length;
  const growth =
    growsWith(summary.sheet, results.summary.length - (summary.sheet?.getLastRow() ?? 0)) +
    growsWith(findings.sheet, results.findings.length - (findings.sheet?.getLastRow() ?? 0));
  return reads + 1 + (marks ? 1 : 0) + 2 + growth;
}
