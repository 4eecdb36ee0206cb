/** What is due when and for whom, on any day one asks about: milestones, lists and plans (domain.md 4.3; F24, F25, F38, F51, F69). */
import { checkYear } from '../check/check';
import type { Register } from '../check/register';
import type { YearCheck } from '../check/yearCheck';
import { addDays, compareDates, type PlainDate } from '../dates/plainDate';
import type { Period } from '../quotas/settings';
import { compareItems, type DueItem, dueUnit, isWithin, type Span, standing } from './dueItem';
import { quotaItems } from './dueQuotas';
import { firstYearKept } from './firstYear';
import type { FollowUps } from './followUps';
import { milestoneDayIn } from './milestoneDate';
import type { Milestone } from './milestones';

export type { DueItem, DueSource, DueUnit } from './dueItem';

export interface DueQuestion {
  readonly register: Register;
  readonly followUps: Pick<FollowUps, 'milestones'>;
  /** Checks at hand; a year that is needed and not among them is checked here. */
  readonly checks?: readonly YearCheck[];
  /** The year whose missed dates are told; today's when not given. */
  readonly year?: number;
  /** Any day: "nếu hôm nay là 15/12". */
  readonly today: PlainDate;
  /** How far ahead to look, both ends included; 30 when not given. */
  readonly days?: number;
}

/**
 * Everything whose last day falls from today to `days` later, done or not, and what was missed earlier in the
 * year. By date; the order does not depend on that of the rows.
 */
export function dueItems({
  register,
  followUps,
  checks = [],
  year,
  today,
  days = 30,
}: DueQuestion): DueItem[] {
  const { milestones } = followUps;
  const missedYear = year ?? today.year;
  const yesterday = addDays(today, -1);
  const yearEnd = { year: missedYear, month: 12, day: 31 };
  const before: Span = {
    from: { year: missedYear, month: 1, day: 1 },
    to: compareDates(yearEnd, yesterday) < 0 ? yearEnd : yesterday,
  };
  const ahead: Span = { from: today, to: addDays(today, days) };
  const checkOf = checksByYear(register, checks);
  return [
    ...itemsBetween(register, milestones, checkOf, before, today).filter(({ state }) => state === 'missed'),
    ...itemsBetween(register, milestones, checkOf, ahead, today),
  ];
}

/**
 * The whole year at a glance: what falls due from 1 January to 31 December, as it stands on `today`. Lists for
 * the year after that are due before its end are among them.
 */
export function dueInYear({
  register,
  followUps,
  checks = [],
  year,
  today,
}: Omit<DueQuestion, 'year' | 'days'> & { readonly year: number }): DueItem[] {
  const span = { from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } };
  return itemsBetween(register, followUps.milestones, checksByYear(register, checks), span, today);
}

/** The checks at hand; one that is not is made when first asked for, and once. */
function checksByYear(register: Register, checks: readonly YearCheck[]): (year: number) => YearCheck {
  const byYear = new Map(checks.map((check) => [check.year, check]));
  return (year) => {
    const check = byYear.get(year) ?? checkYear(register, year, null);
    byYear.set(year, check);
    return check;
  };
}

function itemsBetween(
  register: Register,
  milestones: readonly Milestone[],
  checkOf: (year: number) => YearCheck,
  span: Span,
  today: PlainDate,
): DueItem[] {
  const items: DueItem[] = [];
  if (compareDates(span.from, span.to) > 0) return items;
  const kept = firstYearKept(register);
  // "Trước ngày 01/01" falls in the year before its own; a list may be due a year before or after the one it is for.
  for (let year = span.from.year - 1; year <= span.to.year + 1; year++) {
    for (const milestone of milestones) {
      const item = milestoneItem(register, milestone, year, today);
      const recurs = milestone.when?.kind === 'yearly';
      if (item !== null && isWithin(item.date, span) && !(recurs && isBygone(item, kept))) items.push(item);
    }
    if (isInPeriod(year, register.settings.period)) {
      for (const item of quotaItems(register, checkOf, year, span, today)) {
        if (!isBygone(item, kept)) items.push(item);
      }
    }
  }
  return items.sort(compareItems);
}

/** Missed before the register was kept: it owes nothing of those years (docs/decisions.md). */
function isBygone({ state, year }: DueItem, kept: number): boolean {
  return state === 'missed' && year < kept;
}

/** What recurs every year does so while the programme runs; with no period given, always. */
export function isInPeriod(year: number, period: Period | null): boolean {
  return period === null || (year >= period.from && year <= period.to);
}

function milestoneItem(
  register: Register,
  milestone: Milestone,
  year: number,
  today: PlainDate,
): DueItem | null {
  const { when, type } = milestone;
  const { settings, unitTable } = register;
  if (when === null || (when.kind === 'yearly' && !isInPeriod(year, settings.period))) return null;
  const day = milestoneDayIn(when, type, year, settings.dueDayIncluded);
  if (day === null) return null;
  const named = new Set(milestone.units);
  const units = unitTable.units.filter(
    (unit) => named.has(unit.index) || (unit.type !== null && milestone.types.includes(unit.type)),
  );
  return {
    source: 'milestone',
    row: milestone.row,
    year,
    yearKind: settings.yearKind,
    name: milestone.name,
    type,
    date: day.lastDay,
    written: day.written,
    wholeYear: when.kind === 'year',
    forWhom: milestone.target,
    recipient: milestone.recipient,
    units: units.filter((unit) => existsOn(unit, day.lastDay)).map(dueUnit),
    open: [],
    ...standing(milestone.doneYears.has(year), day.lastDay, today),
  };
}

function existsOn(unit: { start: PlainDate | null; end: PlainDate | null }, day: PlainDate): boolean {
  return (
    (unit.start === null || compareDates(unit.start, day) <= 0) &&
    (unit.end === null || compareDates(unit.end, day) >= 0)
  );
}
