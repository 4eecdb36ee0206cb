/** `check`: the quota table, the JSON, or the workbook with its results filled in. */
import type { Spreadsheet } from '../../src/commands/actionContext';
import { type CheckOutcome, checkRegister } from '../../src/commands/checkQuotas';
import { checkYear } from '../../src/domain/check';
import type { PlainDate } from '../../src/domain/plainDate';
import { type Register, readRegister } from '../../src/domain/register';
import { summarise } from '../../src/domain/summarise';
import type { YearCheck } from '../../src/domain/yearCheck';
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
import { openWorkbook, requireWritable, saveWorkbook } from './workbookFile';

interface Checked {
  readonly register: Register;
  /** Oldest year first. */
  readonly checks: readonly YearCheck[];
  /** Tabs put aside because something else stood under the name of a result tab. */
  readonly keptAside: CheckOutcome['keptAside'];
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
    if (request.json) printJson(request, checked.checks);
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
  return { register, checks: years.map((year) => checkYear(register, year, today)), keptAside: [] };
}

/** As a click in the register does it, for the years that are printed. */
function checkAndFill(spreadsheet: Spreadsheet, request: CheckRequest, now: Date): Checked {
  const years = request.year === null ? 'all' : [request.year];
  const { register, checks, keptAside } = checkRegister(spreadsheet, {
    now,
    user: '',
    lock: documentLock,
    years,
  });
  // A register without registrations fills Tổng hợp with this year's quotas, which nobody asked to be printed.
  const wanted = request.year === null && register.years.length === 0 ? [] : [...checks].reverse();
  return { register, checks: wanted, keptAside };
}

function printJson(request: CheckRequest, checks: readonly YearCheck[]): void {
  const [only] = checks;
  const json = request.year !== null && only !== undefined ? checkJson(only) : checks.map(checkJson);
  process.stdout.write(`${JSON.stringify(json)}\n`);
}

/** Newest year first, as in the workbook. */
function print(request: CheckRequest, { register, checks }: Checked, text: CliText, shared: Text): void {
  if (checks.length === 0) console.log(text.noYears(register.registrations.count));
  for (const check of [...checks].reverse()) {
    console.log(text.year(check.year));
    console.log(quotaTable(summarise(register, check), text.table, process.stdout.columns));
    console.log();
    console.log(shared.checkSentence(check.year, check.totals));
    const errors = check.findings.filter(({ severity }) => severity === 'error').length;
    console.log(text.findings(errors, check.findings.length - errors, request.out));
    console.log();
  }
}

/** Noon in Viet Nam: the same calendar day in every time zone a test machine may have. */
function noonOf({ year, month, day }: PlainDate): Date {
  return new Date(Date.UTC(year, month - 1, day, 5));
}
