/** The criteria a registration will be judged by, for its unit to hold itself against beforehand (F01, F23, F50). */

import type { CriterionTarget } from '../programme';
import type { YearContext } from '../quotas/yearContext';
import type { Criterion } from '../review/criteria';
import { fitOf, type MissingFact, type Subject } from '../review/targetFit';
import type { Unit } from '../units/units';

/** A criterion as the form gets it. */
export interface FormCriterion {
  readonly code: string;
  readonly label: string;
  readonly required: boolean;
  /** Criteria of one group are alternatives; '' for none. */
  readonly group: string;
  readonly target: CriterionTarget;
}

/** Those that are everyone's, this unit's own, or of a unit above it or through which it registers. */
export function criteriaOfUnit(
  criteria: readonly Criterion[],
  context: YearContext,
  unit: Unit,
  through: readonly string[],
): FormCriterion[] {
  const near = new Set<number>();
  context.firstUpwards(unit.index, (index) => {
    near.add(index);
    return false;
  });
  for (const { index, code } of context.units) if (through.includes(code)) near.add(index);
  return criteria.flatMap(({ code, label, required, group, target, units }) =>
    target === null || (units !== null && !units.some((index) => near.has(index)))
      ? []
      : [{ code, label, required, group, target }],
  );
}

export interface Claimable {
  readonly criteria: readonly FormCriterion[];
  /** What has to be filled in before it can be told of the others. */
  readonly lacks: readonly MissingFact[];
}

/** By the same rule as the review; an award is never proposed of what is only being registered. */
export function claimableCriteria(
  criteria: readonly FormCriterion[],
  subject: Omit<Subject, 'proposal' | 'place'> & Pick<Subject['place'], 'types'>,
): Claimable {
  const place = { known: true, types: subject.types, units: new Set<number>() };
  const applying: FormCriterion[] = [];
  const lacks = new Set<MissingFact>();
  for (const criterion of criteria) {
    const fit = fitOf(asCriterion(criterion), { ...subject, proposal: false, place });
    if (fit === 'yes') applying.push(criterion);
    else if (fit !== 'no') lacks.add(fit);
  }
  return { criteria: applying, lacks: [...lacks] };
}

/** Whose criterion it is has been settled where the units are known. */
function asCriterion({ target }: FormCriterion): Parameters<typeof fitOf>[0] {
  return { target, units: null };
}
