/** Kiểm tra chỉ tiêu: checks every quota, rebuilds `Tổng hợp` and `Kiểm tra`, marks the rows of `Đăng ký`. */
import type { ChangeSet } from '../domain/changeSet';
import { checkYear } from '../domain/check';
import type { PlainDate } from '../domain/plainDate';
import { type Register, type RegisterGrids, readRegister } from '../domain/register';
import { summarise } from '../domain/summarise';
import type { YearCheck } from '../domain/yearCheck';
import { type Text, workbookLanguage } from '../text';
import { rowMark } from '../text/rowMark';
import { applyChangeSet } from '../workbook/applyChangeSet';
import { type ClaimedTab, claimTab } from '../workbook/claimTab';
import { rewriteDerivedTab } from '../workbook/derivedTab';
import { findingsLines } from '../workbook/findingsTab';
import { madeTab } from '../workbook/madeTabs';
import { markChange } from '../workbook/markRows';
import { readTables } from '../workbook/readTables';
import { rebuilding } from '../workbook/resultsIncomplete';
import { clockText, todayAt } from '../workbook/session';
import { summaryLines } from '../workbook/summaryTab';
import { Tabs } from '../workbook/tabs';
import { say } from '../workbook/ui';
import { type ActionContext, menuContext, type Spreadsheet } from './actionContext';
import { runCommand } from './run';

export interface CheckOptions extends ActionContext {
  /** `as set`: the year in `Cấu hình`, else all. `all`: every year of the register, else this year. */
  readonly years: 'as set' | 'all' | readonly number[];
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

interface KeptAside {
  readonly tab: string;
  /** Its name from now on. */
  readonly aside: string;
}

/** The menu command. */
export function checkQuotas(): void {
  runCommand('checkQuotas', (spreadsheet, text) => {
    const outcome = checkRegister(spreadsheet, { ...menuContext(), years: 'as set' });
    say(text.menu.checkQuotas, checkReport(outcome, text));
  });
}

/** What the person is told: a sentence per year, newest first. */
function checkReport({ checks, marked, keptAside }: CheckOutcome, text: Text): string {
  const sentences = checks.map(({ year, totals }) => text.checkSentence(year, totals));
  const kept = keptAside.map(({ tab, aside }) => text.keptAside(tab, aside));
  return [...sentences, text.seeTabs, ...kept, ...(marked ? [] : [text.noMarkColumn])].join('\n');
}

/**
 * Checks the register in `spreadsheet` and writes the results into it. At most 12 data calls however many rows.
 * @throws AppError tab_missing · column_missing · not_derived_tab · busy · changed_meanwhile; nothing is written then
 * @throws AppError tab_protected · ResultsIncompleteError when the results could not be written
 */
export function checkRegister(spreadsheet: Spreadsheet, options: CheckOptions): CheckOutcome {
  const tabs = new Tabs(spreadsheet);
  const summaryTab = claimTab(spreadsheet, tabs, madeTab('summary'));
  const findingsTab = claimTab(spreadsheet, tabs, madeTab('findings'));
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const grids = readTables(tabs);
  const register = readRegister(grids, timeZone);
  const today = todayAt(options.now);
  const checks = yearsToCheck(register, options.years, today).map((year) => checkYear(register, year, today));
  const marks = markRegistrations(register, grids, checks, timeZone);
  const clock = clockText(options.now, timeZone);
  const summary = summaryLines(
    checks.map((check) => summarise(register, check)),
    { ...clock, sentence: (totals, year) => workbookLanguage.checkSentence(year, totals) },
  );
  const findings = findingsLines(checks, grids, workbookLanguage.findings, clock);
  rebuilding([summaryTab, findingsTab], (begun) =>
    applyChangeSet(spreadsheet, tabs, marks ?? { action: 'checkQuotas', tables: [] }, {
      ...options,
      timeZone,
      asRead: { registrations: grids.registrations },
      derivedCalls: 1 + absentTabs(grids),
      afterwards: () => {
        begun();
        rewriteDerivedTab(spreadsheet, summaryTab, summary);
        rewriteDerivedTab(spreadsheet, findingsTab, findings);
      },
    }),
  );
  return { register, checks, marked: marks !== null, keptAside: keptAside([summaryTab, findingsTab]) };
}

function keptAside(claims: readonly ClaimedTab[]): KeptAside[] {
  return claims.flatMap(({ made, aside }) => (aside === null ? [] : [{ tab: made.tab, aside }]));
}

/** Each spares the call that would have read it, so that marks far apart may take as many more. */
function absentTabs({ settings, allocations, plans }: RegisterGrids): number {
  return [settings, allocations, plans].filter((grid) => grid === null).length;
}

/** Newest first. */
function yearsToCheck(register: Register, asked: CheckOptions['years'], today: PlainDate): readonly number[] {
  if (typeof asked !== 'string') return asked;
  const set = register.settings.year;
  if (asked === 'as set' && set !== null) return [set];
  return register.years.length > 0 ? [...register.years].reverse() : [today.year];
}

function markRegistrations(
  register: Register,
  grids: RegisterGrids,
  checks: readonly YearCheck[],
  timeZone: string,
): ChangeSet | null {
  const marks = new Map<number, string>();
  for (const check of checks) {
    for (let place = 0; place < check.rowCount; place++) {
      const row = check.rowAt(place);
      marks.set(row.row, rowMark(workbookLanguage, row));
    }
  }
  const { rows, count } = register.registrations;
  const { severity, countedLabel, leftOutLabel } = workbookLanguage.rowMarks;
  const change = markChange(
    grids.registrations,
    {
      marks,
      registrationRows: rows.subarray(0, count),
      openings: [`${severity.error}:`, `${severity.warning}:`, countedLabel, ...Object.values(leftOutLabel)],
    },
    timeZone,
  );
  return change === null ? null : { action: 'checkQuotas', tables: [change] };
}
