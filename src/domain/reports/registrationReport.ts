/** Báo cáo tổng hợp tình hình đăng ký: how many each unit put forward, and what is lacking (KH 72 IV.4.d: F41; domain.md 4.5). */
import type { Figure } from '../documents/officialDocument';
import type { CommonFacts, Draft, KindFigures } from './draft';
import { tellOfCodes } from './nominees';
import { inKeyOrder, tellOfLeftOut, unitCodes } from './registrationList';
import { type RoleFigures, roleFigures } from './roleFigures';
import { type UnitLine, unitLines } from './unitLines';

export interface RegistrationReportFacts extends CommonFacts {
  readonly kinds: KindFigures;
  readonly roles: RoleFigures;
  /** Units with a quota, and those of them with somebody listed. */
  readonly quotaUnits: Figure;
  readonly listingUnits: Figure;
  readonly units: readonly UnitLine[];
  /** Units by result, each with its figure; no entry where there is none. */
  readonly results: Readonly<Record<'met' | 'none' | 'short' | 'over', UnitGroup | null>>;
  readonly metPercent: Figure | null;
  readonly late: UnitGroup | null;
  readonly wrongKind: UnitGroup | null;
  readonly plansMissing: UnitGroup | null;
  readonly plansLate: UnitGroup | null;
  /** Rows that do not count, by reason; null when none, here and above. */
  readonly leftOut: Readonly<Record<'duplicate' | 'incomplete' | 'unattributed', Figure | null>>;
}

export interface UnitGroup {
  readonly count: Figure;
  readonly units: readonly UnitLine[];
}

export function registrationReportFacts(draft: Draft): RegistrationReportFacts | null {
  const units = unitLines(draft);
  const listed = draft.rows.filter(({ standing }) => standing === 'listed');
  if (units.length === 0 && draft.rows.length === 0) {
    draft.tell('nothing_registered', { from: draft.request.from, to: draft.request.to, unit: null });
    return null;
  }
  tellOfLeftOut(draft, draft.rows);
  tellOfCodes(draft, listed);
  const group = (
    question: Parameters<Draft['figure']>[0],
    holds: (unit: UnitLine) => boolean,
  ): UnitGroup | null => {
    const found = units.filter(holds);
    return found.length === 0 ? null : { count: countUnits(draft, question, found), units: found };
  };
  const ofResult = (result: 'met' | 'none' | 'short' | 'over'): UnitGroup | null =>
    group({ measure: 'quota_units', result }, (unit) => unit.result === result);
  const leftOut = (reason: 'duplicate' | 'incomplete' | 'unattributed'): Figure | null => {
    const rows = draft.rows.filter(({ standing }) => standing === reason);
    return rows.length === 0 ? null : draft.countRows({ measure: 'left_out', reason }, rows);
  };
  const met = ofResult('met');
  return {
    ...draft.common,
    kinds: draft.byKind({ measure: 'listed' }, listed),
    roles: roleFigures(draft, listed),
    quotaUnits: countUnits(draft, { measure: 'quota_units' }, units),
    listingUnits: draft.figure(
      { measure: 'listing_units' },
      { table: 'units', rows: unitCodes(draft, listed) },
    ),
    units,
    results: { met, none: ofResult('none'), short: ofResult('short'), over: ofResult('over') },
    metPercent:
      met === null ? null : draft.percent({ measure: 'met_units_percent' }, met.count, units.length),
    late: group({ measure: 'late_units' }, ({ late }) => late !== null),
    wrongKind: group({ measure: 'wrong_kind_units' }, ({ wrongKind }) => wrongKind !== null),
    plansMissing: group({ measure: 'plan_units', plan: 'missing' }, ({ plan }) => plan === 'missing'),
    plansLate: group({ measure: 'plan_units', plan: 'late' }, ({ plan }) => plan === 'late'),
    leftOut: {
      duplicate: leftOut('duplicate'),
      incomplete: leftOut('incomplete'),
      unattributed: leftOut('unattributed'),
    },
  };
}

/** A figure of units names them in the order of their keys, whatever the order of the lines. */
export function countUnits(
  draft: Draft,
  question: Parameters<Draft['figure']>[0],
  units: readonly UnitLine[],
): Figure {
  return draft.figure(question, { table: 'units', rows: inKeyOrder(units.map(({ key }) => key)) });
}
