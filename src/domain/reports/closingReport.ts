/** Báo cáo sơ kết, tổng kết giai đoạn: several years side by side (KP II.4: F07, F10; HB III.2: F21; KH 72 IV.4.e: F42; TT III.2: F53, F54). */
import type { Figure } from '../documents/officialDocument';
import { blockOf } from '../summary/summarise';
import type { QuotaBlockId } from '../summary/summary';
import { mostYears } from '../summary/yearComparison';
import { type Kind, kinds } from '../words/vocabulary';
import { type BalanceFigures, balanceFigures } from './balanceFigures';
import type { CommonFacts, Draft, KindFigures, Question } from './draft';
import { type LivingFigures, livingFigures, type OpenIssue, openIssues } from './livingFigures';
import { blockOrder, type NomineeGroup, nomineeGroups, tellOfNominees, unitOrderKey } from './nominees';
import { tellOfLeftOut, unitCodes } from './registrationList';
import type { ReportRow } from './reportRows';
import { compareKeys } from './vietnameseOrder';
import { hasNothing } from './yearlyReport';

/** Figures of each year and of all together. */
export interface YearsLine {
  readonly values: readonly Figure[];
  readonly total: Figure;
}

/** Lines of the table of years, in its order. */
export type YearsLineId =
  | 'listed'
  | Kind
  | 'passed'
  | 'nurture'
  | 'honoured'
  | 'proposals'
  | 'granted'
  | 'communications'
  | 'inspections';

export interface UnitYears extends YearsLine {
  readonly unit: string;
  readonly block: QuotaBlockId;
}

export interface ClosingReportFacts extends CommonFacts {
  /** The last year of the programme is among them: tổng kết, else sơ kết. */
  readonly final: boolean;
  readonly years: readonly number[];
  readonly kinds: KindFigures;
  readonly passedKinds: KindFigures;
  readonly listingUnits: Figure;
  readonly replicated: Figure;
  readonly lines: readonly (YearsLine & { readonly id: YearsLineId })[];
  readonly units: readonly UnitYears[];
  readonly balance: BalanceFigures;
  readonly living: LivingFigures;
  readonly openIssues: readonly OpenIssue[];
  readonly passed: readonly NomineeGroup[];
  readonly masked: boolean;
}

export function closingReportFacts(draft: Draft): ClosingReportFacts | null {
  const { from, to } = draft.request;
  if (hasNothing(draft)) {
    draft.tell('nothing_to_report', { from, to });
    return null;
  }
  const listed = draft.rows.filter(({ standing }) => standing === 'listed');
  const passedRows = draft.rows.filter(({ passed }) => passed);
  const passed = nomineeGroups(draft, { measure: 'passed' }, passedRows);
  const nominees = passed.flatMap((group) => group.nominees);
  tellOfLeftOut(draft, draft.rows);
  tellOfNominees(draft, passedRows, nominees, [...new Set([...listed, ...passedRows])]);
  const { period } = draft.sources.register.settings;
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return {
    ...draft.common,
    final: period !== null && draft.common.lastNamed >= period.to,
    years,
    kinds: draft.byKind({ measure: 'listed' }, listed),
    passedKinds: draft.byKind({ measure: 'passed' }, passedRows),
    listingUnits: draft.figure(
      { measure: 'listing_units' },
      { table: 'units', rows: unitCodes(draft, listed) },
    ),
    replicated: draft.countRows(
      { measure: 'replicated' },
      passedRows.filter(({ stage }) => stage === 'replicated'),
    ),
    lines: yearsLines(draft, years, listed, passedRows),
    units: unitYears(draft, years, listed),
    balance: balanceFigures(draft, listed),
    living: livingFigures(draft, null),
    openIssues: openIssues(draft),
    passed,
    masked: nominees.some(({ masked }) => masked),
  };
}

/** More years would not fit on a page. */
export const mostYearsReported = mostYears;

/** Lines without a single figure are left out, but for the first. */
function yearsLines(
  draft: Draft,
  years: readonly number[],
  listed: readonly ReportRow[],
  passed: readonly ReportRow[],
): ClosingReportFacts['lines'] {
  const ofRows = (question: Question, rows: readonly ReportRow[]): YearsLine => ({
    values: years.map((year) =>
      draft.countRows(
        { ...question, year },
        rows.filter((row) => row.year === year),
      ),
    ),
    total: draft.countRows(question, rows),
  });
  const living = years.map((year) => livingFigures(draft, year));
  const whole = livingFigures(draft, null);
  const ofLiving = (pick: (figures: LivingFigures) => Figure): YearsLine => ({
    values: living.map(pick),
    total: pick(whole),
  });
  const lines: readonly (YearsLine & { readonly id: YearsLineId })[] = [
    { id: 'listed', ...ofRows({ measure: 'listed' }, listed) },
    ...kinds.map(({ code }) => ({
      id: code,
      ...ofRows(
        { measure: 'listed', kind: code },
        listed.filter(({ kind }) => kind === code),
      ),
    })),
    { id: 'passed', ...ofRows({ measure: 'passed' }, passed) },
    { id: 'nurture', ...ofLiving(({ nurture }) => nurture) },
    { id: 'honoured', ...ofLiving(({ honoured }) => honoured) },
    { id: 'proposals', ...ofLiving(({ proposals }) => proposals) },
    { id: 'granted', ...ofLiving(({ proposalResults }) => proposalResults.granted) },
    { id: 'communications', ...ofLiving(({ communications }) => communications) },
    { id: 'inspections', ...ofLiving(({ inspections }) => inspections) },
  ];
  return lines.filter(({ id, total }) => id === 'listed' || total.value > 0);
}

/**
 * Units that had a quota in one of the years, also those that put nobody forward: the period is closed on all who were
 * bound (KH 72 IV.1.d, IV.4.e: F24, F42). Where nobody is bound (KP, HB, TT, ST), units in whose name somebody was
 * listed. By block and name.
 */
function unitYears(draft: Draft, years: readonly number[], listed: readonly ReportRow[]): UnitYears[] {
  const bound = years.flatMap((year) => draft.sources.checkOf(year).units.map(({ index }) => index));
  const byUnit = new Map<number, ReportRow[]>(bound.map((unit) => [unit, []]));
  for (const row of listed) {
    const rows = byUnit.get(row.unit);
    if (rows === undefined) byUnit.set(row.unit, [row]);
    else rows.push(row);
  }
  return [...byUnit]
    .map(([index, rows]) => {
      const block = blockOf(draft.sources.register.unitTable.units[index]?.type ?? null);
      const question = { measure: 'listed', unit: draft.unitKey(index) } as const;
      return {
        key: unitOrderKey(draft, index),
        block,
        unit: draft.unitName(index),
        values: years.map((year) =>
          draft.countRows(
            { ...question, year },
            rows.filter((row) => row.year === year),
          ),
        ),
        total: draft.countRows(question, rows),
      };
    })
    .sort((a, b) => blockOrder.indexOf(a.block) - blockOrder.indexOf(b.block) || compareKeys(a.key, b.key))
    .map(({ key: _key, ...line }) => line);
}
