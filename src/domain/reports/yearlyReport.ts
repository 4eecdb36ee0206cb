/** Báo cáo kết quả hằng năm (ST IV.1.b: F69; TT IV: F55; HB IV: F22; domain.md 4.5). */
import type { Figure } from '../documents/officialDocument';
import { type Status, statuses } from '../words/vocabulary';
import { type BalanceFigures, balanceFigures } from './balanceFigures';
import type { CommonFacts, Draft, KindFigures } from './draft';
import { type LivingFigures, livingFigures, livingLines, type OpenIssue, openIssues } from './livingFigures';
import { type NomineeGroup, nomineeGroups, tellOfNominees } from './nominees';
import { tellOfLeftOut, unitCodes } from './registrationList';
import { countUnits } from './registrationReport';
import type { ReportRow } from './reportRows';
import { type RoleFigures, roleFigures } from './roleFigures';
import { unitLines } from './unitLines';

export interface YearlyReportFacts extends CommonFacts {
  readonly kinds: KindFigures;
  readonly listingUnits: Figure;
  readonly roles: RoleFigures;
  /** Null where no unit has a quota. */
  readonly quota: {
    readonly units: Figure;
    readonly met: Figure;
    readonly metPercent: Figure | null;
  } | null;
  readonly statuses: Readonly<Record<Status, Figure>>;
  readonly balance: BalanceFigures;
  readonly replicated: Figure;
  readonly living: LivingFigures;
  readonly openIssues: readonly OpenIssue[];
  /** Those that are Đạt. */
  readonly passed: readonly NomineeGroup[];
  readonly passedKinds: KindFigures;
  readonly masked: boolean;
}

export function yearlyReportFacts(draft: Draft): YearlyReportFacts | null {
  if (hasNothing(draft)) {
    draft.tell('nothing_to_report', { from: draft.request.from, to: draft.request.to });
    return null;
  }
  const listed = draft.rows.filter(({ standing }) => standing === 'listed');
  const passedRows = draft.rows.filter(({ passed }) => passed);
  const passed = nomineeGroups(draft, { measure: 'passed' }, passedRows);
  const nominees = passed.flatMap((group) => group.nominees);
  tellOfLeftOut(draft, draft.rows);
  tellOfNominees(draft, passedRows, nominees, [...new Set([...listed, ...passedRows])]);
  return {
    ...draft.common,
    kinds: draft.byKind({ measure: 'listed' }, listed),
    listingUnits: draft.figure(
      { measure: 'listing_units' },
      { table: 'units', rows: unitCodes(draft, listed) },
    ),
    roles: roleFigures(draft, listed),
    quota: quotaFigures(draft),
    statuses: byCode(statuses, (status) =>
      draft.countRows(
        { measure: 'at_status', status },
        draft.rows.filter((row) => row.status === status && isSound(row)),
      ),
    ),
    balance: balanceFigures(draft, listed),
    replicated: draft.countRows(
      { measure: 'replicated' },
      passedRows.filter(({ stage }) => stage === 'replicated'),
    ),
    living: livingFigures(draft, null),
    openIssues: openIssues(draft),
    passed,
    passedKinds: draft.byKind({ measure: 'passed' }, passedRows),
    masked: nominees.some(({ masked }) => masked),
  };
}

/** A repetition, or a row nobody can place, waits for no review. */
function isSound({ standing }: ReportRow): boolean {
  return standing === 'listed' || standing === 'status';
}

/** Neither a registration nor a line of any register in the years. */
export function hasNothing(draft: Draft): boolean {
  const lines = livingLines(draft, null);
  return draft.rows.length === 0 && Object.values(lines).every((found) => found.length === 0);
}

function quotaFigures(draft: Draft): YearlyReportFacts['quota'] {
  const units = unitLines(draft);
  if (units.length === 0) return null;
  const met = countUnits(
    draft,
    { measure: 'quota_units', result: 'met' },
    units.filter(({ result }) => result === 'met'),
  );
  return {
    units: countUnits(draft, { measure: 'quota_units' }, units),
    met,
    metPercent: draft.percent({ measure: 'met_units_percent' }, met, units.length),
  };
}

function byCode<Code extends string>(
  words: readonly { readonly code: Code }[],
  figure: (code: Code) => Figure,
): Readonly<Record<Code, Figure>> {
  return Object.fromEntries(words.map(({ code }) => [code, figure(code)])) as Record<Code, Figure>;
}
