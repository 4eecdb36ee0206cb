/** Who has something to do, how urgent it is, and how a list of units is narrowed down (KH 72 IV.4.a: F38, F51). */

import type { QuotaBlockId } from '../summary/summary';
import { searchByWords } from '../text/wordSearch';
import type { UnitProgress } from './progress';

/** How a person narrows the list down. A unit may be in several. */
export type Situation =
  | 'lacking'
  | 'overdue'
  | 'none'
  | 'short'
  | 'over'
  | 'plan'
  | 'late'
  | 'errors'
  | 'met'
  | 'all';

export const situations: readonly Situation[] = [
  'lacking',
  'overdue',
  'none',
  'short',
  'over',
  'plan',
  'late',
  'errors',
  'met',
  'all',
];

type Standing = Omit<UnitProgress, 'code' | 'name'>;

/** Something has to be handed in or taken back: the list, the plan. */
export function isOpen({ missing, over, plan }: Pick<Standing, 'missing' | 'over' | 'plan'>): boolean {
  return missing > 0 || over > 0 || plan === 'missing';
}

/** The last day has passed and the list or the plan is not there. */
export function isOverdue({
  missing,
  plan,
  daysLeft,
}: Pick<Standing, 'missing' | 'plan' | 'daysLeft'>): boolean {
  return (missing > 0 || plan === 'missing') && daysLeft !== null && daysLeft < 0;
}

/** Anything at all is to be said to the unit, lateness included, which nobody can mend any more. */
export function isLacking(unit: Standing): boolean {
  return isOpen(unit) || canMend(unit) || unit.late > 0 || unit.plan === 'late';
}

/** Whether the unit can still do something about it. */
export function canMend(
  unit: Pick<Standing, 'missing' | 'over' | 'plan' | 'wrongKind' | 'errorRows'>,
): boolean {
  return isOpen(unit) || unit.wrongKind > 0 || unit.errorRows > 0;
}

export function isIn(unit: Standing, situation: Situation): boolean {
  switch (situation) {
    case 'all':
      return true;
    case 'lacking':
      return isLacking(unit);
    case 'overdue':
      return isOverdue(unit);
    case 'none':
      return unit.result === 'none';
    case 'short':
      return unit.result === 'short';
    case 'over':
      return unit.result === 'over';
    case 'met':
      return unit.result === 'met';
    case 'plan':
      return unit.plan === 'missing';
    case 'late':
      return unit.late > 0 || unit.plan === 'late';
    case 'errors':
      return unit.errorRows > 0 || unit.wrongKind > 0;
  }
}

/** Far beyond every due date: units without one come after those that have one. */
const noDate = 1_000_000;

/**
 * Overdue units first, then by days left, then by how much is missing or too many; those with nothing to hand in come
 * after, those with nothing to be told last. Equal ones keep the order of `Đơn vị`.
 */
export function byUrgency<Unit extends Standing>(units: readonly Unit[]): Unit[] {
  return [...units].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.daysLeft ?? noDate) - (b.daysLeft ?? noDate) ||
      b.missing + b.over - (a.missing + a.over),
  );
}

function rank(unit: Standing): number {
  if (isOverdue(unit)) return 0;
  if (isOpen(unit)) return 1;
  return isLacking(unit) ? 2 : 3;
}

export interface UnitFilter {
  readonly situation: Situation;
  readonly block: QuotaBlockId | 'all';
  /** Words of the name or the code, with or without diacritics; '' for all. */
  readonly words: string;
}

/** Units that fit, in their order. */
export function filterUnits(
  units: readonly UnitProgress[],
  { situation, block, words }: UnitFilter,
): UnitProgress[] {
  const among = units.filter((unit) => (block === 'all' || unit.block === block) && isIn(unit, situation));
  return searchByWords(among, words, ({ name, code }) => `${name} ${code}`);
}
