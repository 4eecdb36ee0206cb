/** Which unit a link or a name means in a given year, after mergers and endings (domain.md 2.2, 4.3). */
import { compareDates, type PlainDate } from '../dates/plainDate';
import type { Unit } from './units';

export interface YearOfUnits {
  /** True when the unit exists at all in the year. */
  existsIn(unit: Unit): boolean;
  /** True when the unit answers for the year: it exists on the day its list is due. */
  owes(unit: Unit): boolean;
  /** Of several units with one name or code, those of this year. */
  pick(matches: readonly number[]): readonly number[];
  /** The unit that acts for `unit` in the year: itself, or its successor once it has ended. */
  acting(unit: Unit): Acting;
}

export type Acting =
  | { readonly kind: 'unit'; readonly unit: Unit }
  /** A person must choose: the unit was split. */
  | { readonly kind: 'several'; readonly units: readonly Unit[] }
  /** Ended, or not yet begun, and nobody acts for it. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'cycle'; readonly path: readonly Unit[] };

/**
 * @param dueDateOf the day a unit's list is due in the year, null when it has none; a unit without one
 *   answers for every year it exists in.
 */
export function yearOfUnits(
  units: readonly Unit[],
  year: number,
  dueDateOf: (unit: Unit) => PlainDate | null,
): YearOfUnits {
  const firstDay: PlainDate = { year, month: 1, day: 1 };
  const lastDay: PlainDate = { year, month: 12, day: 31 };
  const covers = (unit: Unit, from: PlainDate, to: PlainDate): boolean =>
    (unit.start === null || compareDates(unit.start, to) <= 0) &&
    (unit.end === null || compareDates(unit.end, from) >= 0);
  const existsIn = (unit: Unit): boolean => covers(unit, firstDay, lastDay);
  const owes = (unit: Unit): boolean => {
    const due = dueDateOf(unit);
    return due === null ? existsIn(unit) : covers(unit, due, due);
  };
  const at = (index: number): Unit => units[index] as Unit;

  const pick = (matches: readonly number[]): readonly number[] => {
    if (matches.length < 2) return matches;
    const owing = matches.filter((index) => owes(at(index)));
    if (owing.length > 0) return owing;
    const existing = matches.filter((index) => existsIn(at(index)));
    return existing.length > 0 ? existing : matches;
  };

  const acting = (unit: Unit): Acting => {
    const path: Unit[] = [];
    let current = unit;
    for (;;) {
      if (path.includes(current)) return { kind: 'cycle', path };
      path.push(current);
      if (owes(current)) return { kind: 'unit', unit: current };
      const ended = current.end !== null && compareDates(current.end, lastDay) < 0;
      const successors = ended ? pick(current.successors) : [];
      if (successors.length > 1) return { kind: 'several', units: successors.map(at) };
      const next = successors[0];
      if (next === undefined) return existsIn(current) ? { kind: 'unit', unit: current } : { kind: 'nobody' };
      current = at(next);
    }
  };
  return { existsIn, owes, pick, acting };
}
