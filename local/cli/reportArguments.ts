/** Reads what `report` is asked for: which document, of which years, and how it is to be written. */
import type { PlainDate } from '../../src/domain/dates/plainDate';
import type { ReportKind } from '../../src/domain/programme';
import { reportKindIds } from '../../src/domain/reports/reportIds';
import { oneUnitKinds, registrationKinds } from '../../src/domain/reports/reportScope';
import { CommandError, type CommandProblem } from './commandError';
import { readReportKind } from './reportKindIds';

/** Where documents go: one file, or a folder with a letter for each unit. */
export type ReportTarget =
  | { readonly type: 'file'; readonly out: string }
  | { readonly type: 'each'; readonly folder: string };

export interface ReportRequestLine {
  readonly command: 'report';
  readonly file: string;
  readonly kind: ReportKind;
  readonly from: number;
  readonly to: number;
  readonly unit: string | null;
  readonly ids: readonly string[];
  /** Null leaves the place open. */
  readonly number: number | null;
  /** Null: the day it is in Viet Nam. */
  readonly date: PlainDate | null;
  readonly chair: string | null;
  readonly secretary: string | null;
  /** Whether the annex with the codes behind each figure is printed. */
  readonly sources: boolean;
  readonly target: ReportTarget;
}

export interface ReportListRequest {
  readonly command: 'report_list';
  /** Null: all nine; else those the register uses. */
  readonly file: string | null;
}

/** The options as they were typed. */
export interface ReportValues {
  readonly kind?: string | undefined;
  readonly year?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly unit?: string | undefined;
  readonly ids?: string | undefined;
  readonly number?: string | undefined;
  readonly date?: string | undefined;
  readonly chair?: string | undefined;
  readonly secretary?: string | undefined;
  readonly sources: boolean;
  readonly list: boolean;
  readonly out?: string | undefined;
  readonly each?: string | undefined;
}

/** How values that other commands have too are read. */
export interface ValueReaders {
  readYear(value: string): number;
  readDate(option: 'date', value: string): PlainDate;
}

/** @throws CommandError */
export function readReportArguments(
  values: ReportValues,
  files: readonly string[],
  { readYear, readDate }: ValueReaders,
): ReportRequestLine | ReportListRequest {
  const [file, extra] = files;
  if (extra !== undefined) throw new CommandError('usage', extra);
  if (values.list) return { command: 'report_list', file: file ?? null };
  if (file === undefined) throw new CommandError('report_file_missing', '');
  const kind = readKind(values.kind);
  refuseOthers(values, kind);
  return {
    command: 'report',
    file,
    kind,
    ...readYears(values, readYear),
    unit: values.unit?.trim() || null,
    ids: readIds(values.ids ?? ''),
    number: values.number === undefined ? null : readNumber(values.number),
    date: values.date === undefined ? null : readDate('date', values.date),
    chair: values.chair?.trim() || null,
    secretary: values.secretary?.trim() || null,
    sources: values.sources,
    target: readTarget(values, kind),
  };
}

function readKind(value: string | undefined): ReportKind {
  if (value === undefined) throw new CommandError('kind_missing', '');
  const kind = readReportKind(value);
  if (kind === null) throw new CommandError('kind', value);
  return kind;
}

/** What a document does not heed would be believed to hold: a report on all units taken for one on a single unit. */
function refuseOthers(values: ReportValues, kind: ReportKind): void {
  const refuse = (problem: CommandProblem, kinds: readonly ReportKind[]): void => {
    if (kinds.includes(kind)) return;
    throw new CommandError(problem, kinds.map((each) => reportKindIds[each]).join(', '));
  };
  if (values.unit !== undefined) refuse('unit_other_kind', oneUnitKinds);
  if (values.ids !== undefined) refuse('ids_other_kind', registrationKinds);
  if (values.chair !== undefined || values.secretary !== undefined) {
    refuse('signers_other_kind', ['review_sheet']);
  }
  if (values.unit !== undefined && values.ids !== undefined) throw new CommandError('unit_and_ids', '');
}

function readYears(
  { year, from, to }: ReportValues,
  readYear: ValueReaders['readYear'],
): { readonly from: number; readonly to: number } {
  if (year !== undefined) {
    if (from !== undefined || to !== undefined) throw new CommandError('years_twice', '');
    return { from: readYear(year), to: readYear(year) };
  }
  if (from === undefined && to === undefined) throw new CommandError('report_year_missing', '');
  if (from === undefined || to === undefined) {
    throw new CommandError('years_incomplete', from === undefined ? '--from' : '--to');
  }
  return { from: readYear(from), to: readYear(to) };
}

/** Codes may hold blanks ("dòng 12"), so only commas and semicolons part them. */
function readIds(value: string): string[] {
  return value
    .split(/[,;]/)
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

/** Offices number their documents from 1 every year. */
function readNumber(value: string): number {
  const number = Number(value);
  if (/^\d{1,6}$/.test(value) && number > 0) return number;
  throw new CommandError('number', value);
}

function readTarget({ each, out, unit }: ReportValues, kind: ReportKind): ReportTarget {
  if (each !== undefined) {
    if (kind !== 'reminder') throw new CommandError('each_other_kind', reportKindIds.reminder);
    if (out !== undefined || unit !== undefined) {
      throw new CommandError('each_alone', out === undefined ? '--unit' : '--out');
    }
    return { type: 'each', folder: each };
  }
  if (out === undefined) throw new CommandError('out_missing', 'bao-cao.docx');
  if (!/\.docx$/i.test(out)) throw new CommandError('not_docx', out);
  return { type: 'file', out };
}
