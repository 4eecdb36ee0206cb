/** `report`: documents filled from a register, as .docx files, and what is to be settled before they are signed. */
import path from 'node:path';
import { renderDocx } from '../../src/documents/renderDocx';
import type { PlainDate } from '../../src/domain/dates/plainDate';
import { composeDocument } from '../../src/domain/documents/composeDocument';
import { withSourceAnnex } from '../../src/domain/documents/sourceAnnex';
import { type BuiltReport, buildReport, unitsToRemind } from '../../src/domain/reports/buildReport';
import { readOffice, reportsInUse } from '../../src/domain/reports/office';
import { reportKinds } from '../../src/domain/reports/officeWords';
import type { ReportGap } from '../../src/domain/reports/reportGap';
import { reportKindIds } from '../../src/domain/reports/reportIds';
import type { ReportRequest } from '../../src/domain/reports/reportRequest';
import {
  type ReportGrids,
  type ReportSources,
  readReportSources,
} from '../../src/domain/reports/reportSources';
import { lastYearNamed } from '../../src/domain/reports/reportYears';
import { type Verification, verifyReport } from '../../src/domain/reports/verifyReport';
import { reportGapText } from '../../src/text/reportGapText';
import { reportWording } from '../../src/text/reports';
import { readIfThere, readReportTables } from '../../src/workbook/readTables';
import { todayAt } from '../../src/workbook/session';
import { Tabs } from '../../src/workbook/tabs';
import { letterNames } from './letterNames';
import { type ProgressLine, progressLine } from './progressLine';
import type { ReportListRequest, ReportRequestLine } from './reportArguments';
import { spreadsheetOf } from './spreadsheetOf';
import type { CliText, SpanOfYears } from './text';
import { openWorkbook, requireFolder, requireWritable, saveFile } from './workbookFile';

interface Work {
  readonly grids: ReportGrids;
  readonly timeZone: string;
  readonly sources: ReportSources;
  readonly now: Date;
  readonly printSources: boolean;
  readonly text: CliText;
  readonly progress: ProgressLine;
}

/** @returns 0 when written, 2 when the register lacks what the document needs @throws CommandError · AppError */
export async function runReport(line: ReportRequestLine, text: CliText): Promise<number> {
  const { target } = line;
  if (target.type === 'file') requireWritable(target.out);
  const progress = progressLine();
  const now = new Date();
  try {
    progress.show(text.reading(line.file));
    const { spreadsheet } = spreadsheetOf(await openWorkbook(line.file), now);
    const grids = readReportTables(new Tabs(spreadsheet));
    const timeZone = spreadsheet.getSpreadsheetTimeZone();
    const sources = readReportSources(grids, timeZone);
    const work = { grids, timeZone, sources, now, printSources: line.sources, text, progress };
    const request = requestOf(line, line.date ?? todayAt(now));
    return target.type === 'file'
      ? await writeOne(work, request, target.out)
      : await writeEach(work, request, target.folder);
  } finally {
    progress.clear();
  }
}

/** The documents by id and name, one line each. @throws CommandError · AppError */
export async function runReportList({ file }: ReportListRequest, text: CliText): Promise<number> {
  const office = file === null ? { reports: null } : await officeOf(file);
  const width = Math.max(...Object.values(reportKindIds).map((id) => id.length));
  for (const kind of reportsInUse(office)) {
    console.log(`${reportKindIds[kind].padEnd(width)}  ${text.report.kinds[kind]}`);
  }
  if (file !== null && office.reports === null) console.log(text.report.allInUse(reportKinds.length));
  return 0;
}

async function officeOf(file: string): Promise<Pick<ReportSources['office'], 'reports'>> {
  const { spreadsheet } = spreadsheetOf(await openWorkbook(file), new Date());
  return readOffice(readIfThere(new Tabs(spreadsheet), 'settings'));
}

function requestOf(line: ReportRequestLine, date: PlainDate): ReportRequest {
  const { kind, from, to, unit, ids, number, chair, secretary } = line;
  return { kind, from, to, unit, registrations: ids, number, date, chair, secretary };
}

function spanOf({ sources }: Work, { from, to }: ReportRequest): SpanOfYears {
  const { settings } = sources.register;
  return { from, to, yearKind: settings.yearKind, lastNamed: lastYearNamed(to, settings) };
}

async function writeOne(work: Work, request: ReportRequest, out: string): Promise<number> {
  const { text } = work;
  const made = await written(work, request, out);
  work.progress.clear();
  if (made.verification === null) return refused(made.built, text);
  console.log(text.report.verified(request.kind, spanOf(work, request), made.verification));
  console.log(text.written(out, made.kept));
  tellMismatches([made.verification], text);
  tellGaps([made.built], text);
  return 0;
}

/** A letter to each unit that lacks something; numbers follow each other from the one given. */
async function writeEach(work: Work, request: ReportRequest, folder: string): Promise<number> {
  const { text } = work;
  // What refuses the letter to all refuses each.
  const together = buildReport(work.sources, request, reportWording);
  if (together.document === null) return refused(together, text);
  requireFolder(folder);
  const units = unitsToRemind(work.sources, request, reportWording);
  const names = letterNames(units, `${reportKindIds[request.kind]}-${request.to}`);
  const done: Made[] = [];
  for (const [place, { code, name }] of units.entries()) {
    const number = request.number === null ? null : request.number + place;
    const out = path.join(folder, names[place] as string);
    const made = await written(work, { ...request, unit: code || name, number }, out);
    work.progress.clear();
    if (made.verification === null) return refused(made.built, text);
    done.push(made);
    console.log(text.report.letter(name, number, made.verification));
    console.log(`  ${text.written(out, made.kept)}`);
  }
  console.log(text.report.letters(done.length, folder));
  tellMismatches(
    done.flatMap(({ verification }) => verification ?? []),
    text,
  );
  tellGaps(
    done.map(({ built }) => built),
    text,
  );
  return 0;
}

interface Made {
  readonly built: BuiltReport;
  /** Null when nothing was written: the gaps say why. */
  readonly verification: Verification | null;
  /** The copy of what stood there before. */
  readonly kept: string | null;
}

async function written(work: Work, request: ReportRequest, out: string): Promise<Made> {
  const built = buildReport(work.sources, request, reportWording);
  const { document } = built;
  if (document === null) return { built, verification: null, kept: null };
  work.progress.show(work.text.writing(out));
  const verification = verifyReport(document, request, work.grids, work.timeZone);
  const printed = work.printSources ? withSourceAnnex(document) : document;
  const kept = await saveFile(await renderDocx(composeDocument(printed)), out, work.now);
  return { built, verification, kept };
}

/** What keeps the document from being made; others often follow from the first and go with it. */
function refused({ gaps }: BuiltReport, text: CliText): number {
  const [first] = gaps.filter(({ blocking }) => blocking);
  if (first !== undefined) console.error(gapSentence(first, text));
  return 2;
}

function gapSentence(gap: ReportGap, text: CliText): string {
  const { problem, remedy } = reportGapText(text.report.gaps, gap);
  return `${problem} ${remedy}`;
}

/** Two countings that differ: the program is at fault, and nobody should sign. */
function tellMismatches(verifications: readonly Verification[], text: CliText): void {
  const mismatches = verifications.flatMap((each) => each.mismatches);
  if (mismatches.length === 0) return;
  console.error(text.report.mismatches(mismatches.length));
  for (const { label, text: printed, recounted } of mismatches) {
    console.error(`  ${text.report.mismatch(label, printed, recounted?.value ?? null)}`);
  }
}

/** Each thing to settle once, however many letters lack it. */
function tellGaps(built: readonly BuiltReport[], text: CliText): void {
  const sentences = built.flatMap(({ gaps }) => gaps).map((gap) => gapSentence(gap, text));
  if (sentences.length === 0) return;
  console.log(text.report.toSettle);
  [...new Set(sentences)].forEach((sentence, place) => {
    console.log(`  ${place + 1}. ${sentence}`);
  });
}
