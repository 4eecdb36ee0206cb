/** `check`: the quota table, the JSON, or the workbook with its results filled in. */
import type { Spreadsheet } from '../../src/commands/actionContext';
import { type CheckOutcome, checkRegister } from '../../src/commands/checkQuotas';
import { checkWhole } from '../../src/commands/checkWholeRegister';
import { checkYear } from '../../src/domain/check/check';
import { type Register, readRegister } from '../../src/domain/check/register';
import type { YearCheck } from '../../src/domain/check/yearCheck';
import type { PlainDate } from '../../src/domain/dates/plainDate';
import type { Finding } from '../../src/domain/findings/finding';
import { summarise } from '../../src/domain/summary/summarise';
import type { Text } from '../../src/text';
import { documentLock } from '../../src/workbook/lock';
import { readTables } from '../../src/workbook/readTables';
import { todayAt } from '../../src/workbook/session';
import { Tabs } from '../../src/workbook/tabs';
import { lostPartsOf } from '../xlsx/passedThrough';
import type { CheckRequest } from './arguments';
import { checkJson } from './checkJson';
import { progressLine } from './progressLine';
import { quotaTable } from './quotaTable';
import { spreadsheetOf } from './spreadsheetOf';
import type { CliText } from './text';
import { findingsByTab, hasFurtherTabs, otherFindings } from './wholeCheck';
import { openWorkbook, requireWritable, saveWorkbook } from './workbookFile';

interface Checked {
  readonly register: Register;
  /** Oldest year first. */
  readonly checks: readonly YearCheck[];
  /** Tabs put aside because something else stood under the name of a result tab. */
  readonly keptAside: CheckOutcome['keptAside'];
  /** What the whole check finds beside the quotas; null for a workbook without further tabs. */
  readonly others: readonly Finding[] | null;
}

/** @throws CommandError · AppError */
export async function runCheck(request: CheckRequest, text: CliText, shared: Text): Promise<void> {
  if (request.out !== null) requireWritable(request.out);
  const progress = progressLine();
  const now = request.today === null ? new Date() : noonOf(request.today);
  try {
    progress.show(text.reading(request.file));
    const document = await openWorkbook(request.file);
    const { spreadsheet, settle } = spreadsheetOf(document, now);
    progress.show(text.checking);
    const checked =
      request.out === null
        ? readAndCheck(spreadsheet, request, now)
        : checkAndFill(spreadsheet, request, now);
    if (request.out !== null) {
      progress.show(text.writing(request.out));
      settle();
      // The file's time is the computer's, whatever day was asked about.
      const kept = await saveWorkbook(document, request.out, new Date());
      progress.clear();
      console.error(text.written(request.out, kept));
      for (const { tab, aside } of checked.keptAside) console.error(shared.keptAside(tab, aside));
      const lost = lostPartsOf(document);
      if (lost.length > 0) console.error(text.lost(lost));
    }
    progress.clear();
    if (request.json) printJson(request, checked);
    else print(request, checked, text, shared);
  } finally {
    progress.clear();
  }
}

/** Writes nothing. */
function readAndCheck(spreadsheet: Spreadsheet, request: CheckRequest, now: Date): Checked {
  const register = readRegister(readTables(new Tabs(spreadsheet)), spreadsheet.getSpreadsheetTimeZone());
  const today = todayAt(now);
  const years = request.year === null ? register.years : [request.year];
  return {
    register,
    checks: years.map((year) => checkYear(register, year, today)),
    keptAside: [],
    others: hasFurtherTabs(spreadsheet) ? otherFindings(spreadsheet, today, asked(request)) : null,
  };
}

/** As a click in the register does it, for the years that are printed. */
function checkAndFill(spreadsheet: Spreadsheet, request: CheckRequest, now: Date): Checked {
  const options = { now, user: '', lock: documentLock, years: asked(request) };
  // A register without registrations fills Tổng hợp with this year's quotas, which nobody asked to be printed.
  const wanted = (register: Register, checks: readonly YearCheck[]): readonly YearCheck[] =>
    request.year === null && register.years.length === 0 ? [] : [...checks].reverse();
  if (!hasFurtherTabs(spreadsheet)) {
    const { register, checks, keptAside } = checkRegister(spreadsheet, options);
    return { register, checks: wanted(register, checks), keptAside, others: null };
  }
  const { judged, keptAside } = checkWhole(spreadsheet, options);
  const { register, shown, others } = judged;
  return { register, checks: wanted(register, shown), keptAside, others };
}

function asked({ year }: CheckRequest): 'all' | readonly number[] {
  return year === null ? 'all' : [year];
}

/** Of several years the newest carries what is wrong in other tabs. */
function printJson(request: CheckRequest, { checks, others }: Checked): void {
  const [only] = checks;
  const newest = checks[checks.length - 1];
  const json =
    request.year !== null && only !== undefined
      ? checkJson(only, others)
      : checks.map((check) => checkJson(check, check === newest ? others : null));
  process.stdout.write(`${JSON.stringify(json)}\n`);
}

/** Newest year first, as in the workbook. */
function print(
  request: CheckRequest,
  { register, checks, others }: Checked,
  text: CliText,
  shared: Text,
): void {
  if (checks.length === 0) console.log(text.noYears(register.registrations.count));
  const { yearKind } = register.settings;
  for (const check of [...checks].reverse()) {
    console.log(text.year(check.year, yearKind));
    console.log(quotaTable(summarise(register, check), text.table, process.stdout.columns));
    console.log();
    console.log(shared.checkSentence(check.year, yearKind, check.totals));
    const errors = check.findings.filter(({ severity }) => severity === 'error').length;
    console.log(text.findings(errors, check.findings.length - errors, request.out));
    console.log();
  }
  if (others === null || others.length === 0) return;
  console.log(text.otherTabs);
  for (const line of findingsByTab(others, text)) console.log(line);
}

/** Noon in Viet Nam: the same calendar day in every time zone a test machine may have. */
function noonOf({ year, month, day }: PlainDate): Date {
  return new Date(Date.UTC(year, month - 1, day, 5));
}
