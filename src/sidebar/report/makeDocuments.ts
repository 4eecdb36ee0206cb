/** Makes what was chosen out of the register: the document or the letters, what must be settled first, and the counts. */
import { composeDocument } from '../../domain/documents/composeDocument';
import type { ComposedDocument } from '../../domain/documents/composedDocument';
import { joinDocuments } from '../../domain/documents/joinDocuments';
import { withSourceAnnex } from '../../domain/documents/sourceAnnex';
import { buildReport, unitsToRemind } from '../../domain/reports/buildReport';
import type { ReportGap } from '../../domain/reports/reportGap';
import { reportFileName } from '../../domain/reports/reportIds';
import type { ReportRequest } from '../../domain/reports/reportRequest';
import { type Mismatch, type Verification, verifyReport } from '../../domain/reports/verifyReport';
import { reportWording } from '../../text/reports';
import type { Option } from '../kit/searchOptions';
import type { OpenRegister } from './openRegister';
import { firstChoice, type ReportChoice, readDay, requestOf } from './reportChoice';

export interface MadeReport {
  /** Each once, blocking ones first. */
  readonly gaps: readonly ReportGap[];
  /** Null while a blocking gap is not settled. */
  readonly composed: ComposedDocument | null;
  readonly matched: number;
  readonly total: number;
  readonly mismatches: readonly Mismatch[];
  readonly file: string;
  /** How many documents the file holds, and how many sections the first of them has. */
  readonly letters: number;
  readonly firstSections: number;
}

/** Null while the choice is not whole. */
export function makeDocuments(register: OpenRegister, choice: ReportChoice): MadeReport | null {
  const request = requestOf(choice);
  if (request === null) return null;
  const file = reportFileName(request);
  const requests = isForEach(choice) ? lettersToEach(register, request) : [request];
  const made = requests.map((each) => makeOne(register, each, choice.sources));
  const [first, ...others] = made.map(({ composed }) => composed);
  const all = [first, ...others];
  const isWhole = all.every((composed) => composed !== null);
  return {
    gaps: eachOnce(made.flatMap(({ gaps }) => gaps)),
    composed: first && isWhole ? joined(first, others as ComposedDocument[]) : null,
    matched: made.reduce((sum, { counted }) => sum + counted.matched, 0),
    total: made.reduce((sum, { counted }) => sum + counted.total, 0),
    mismatches: made.flatMap(({ counted }) => counted.mismatches),
    file,
    letters: made.length,
    firstSections: first?.sections.length ?? 0,
  };
}

function isForEach({ kind, letters }: ReportChoice): boolean {
  return kind === 'reminder' && letters === 'each';
}

/** A single document stays as it is: the same bytes as the command line makes. */
function joined(first: ComposedDocument, others: readonly ComposedDocument[]): ComposedDocument {
  return others.length === 0 ? first : joinDocuments([first, ...others]);
}

/** Numbers follow each other from the one given. What refuses the letter to all refuses each. */
function lettersToEach(register: OpenRegister, request: ReportRequest): ReportRequest[] {
  const units = unitsToRemind(register.sources, request, reportWording);
  if (units.length === 0) return [request];
  return units.map(({ code, name }, place) => ({
    ...request,
    unit: code || name,
    number: request.number === null ? null : request.number + place,
  }));
}

interface MadeOne {
  readonly gaps: readonly ReportGap[];
  readonly composed: ComposedDocument | null;
  readonly counted: Verification;
}

const nothingCounted: Verification = { matched: 0, total: 0, mismatches: [] };

function makeOne(
  { sources, grids, timeZone }: OpenRegister,
  request: ReportRequest,
  annex: boolean,
): MadeOne {
  const { document, gaps } = buildReport(sources, request, reportWording);
  if (document === null) return { gaps, composed: null, counted: nothingCounted };
  return {
    gaps,
    composed: composeDocument(annex ? withSourceAnnex(document) : document),
    counted: verifyReport(document, request, grids, timeZone),
  };
}

function eachOnce(gaps: readonly ReportGap[]): ReportGap[] {
  const known = new Map(gaps.map((gap) => [JSON.stringify([gap.code, gap.params]), gap]));
  const all = [...known.values()];
  return [...all.filter(({ blocking }) => blocking), ...all.filter(({ blocking }) => !blocking)];
}

/** Units that lack something in a year. @param date of the letter, as typed; one that is no day counts as open */
export function unitsToRemindIn({ sources }: OpenRegister, year: number, date: string): Option[] {
  const day = readDay(date) === null ? '' : date;
  const request = requestOf(firstChoice('reminder', { from: year, to: year }, day));
  if (request === null) return [];
  return unitsToRemind(sources, request, reportWording).map(({ code, name }) => ({
    value: code || name,
    label: name,
  }));
}
