/** The second path's units of a year: what a name means, whose quota is used up, when a list is late (domain.md 2.2, 4.3). */
import { dateToSerial, plainDate } from '../dates/plainDate';
import type { Quota } from '../quotas/quotas';
import type { Unit, UnitTable } from '../units/units';

export interface RecountUnits {
  readonly units: readonly Unit[];
  readonly hasQuotas: boolean;
  /** Whether rows can stand for the unit: it has a quota, or `Chỉ tiêu` asks nothing of anybody in the year. */
  answers(unit: number): boolean;
  /** Index of the one unit a text means, −1 when none or several do. */
  named(text: string): number;
  /** Units of a name that existed when their list was due, as links and plans mean them. */
  acting(matches: readonly number[]): number[];
  quotaOf(unit: number): Quota | null;
  /** Whether the unit answers for the year. */
  owes(unit: number): boolean;
  /** From the unit upwards, itself first. */
  lineage(unit: number): number[];
  /** Last day in time as a day number, null when the quota names no date. */
  lastDay(unit: number): number | null;
}

export function recountUnits(
  { units, resolver }: UnitTable,
  quotas: readonly Quota[],
  year: number,
  dueDayIncluded: boolean,
): RecountUnits {
  const firstDay = dayNumber(year, 1, 1);
  const lastOfYear = dayNumber(year, 12, 31);
  const chosen = units.map((unit) => chooseQuota(unit, quotas, year));
  const dues = chosen.map((quota) => (quota === null ? null : dueDay(quota, year)));
  const isFree = !quotas.some((quota) => [null, year].includes(quota.year) || Number.isNaN(quota.year));
  const at = (index: number): Unit => units[index] as Unit;
  const lives = (index: number, from: number, to: number): boolean => {
    const { start, end } = at(index);
    return (start === null || dateToSerial(start) <= to) && (end === null || dateToSerial(end) >= from);
  };
  const exists = (index: number): boolean => lives(index, firstDay, lastOfYear);
  const owes = (index: number): boolean => {
    const due = dues[index] ?? null;
    return due === null ? exists(index) : lives(index, due, due);
  };
  const pick = (matches: readonly number[]): readonly number[] => {
    if (matches.length < 2) return matches;
    const owing = matches.filter(owes);
    if (owing.length > 0) return owing;
    const existing = matches.filter(exists);
    return existing.length > 0 ? existing : matches;
  };
  /** The unit itself, or who follows it once it has ended; −1 when nobody or several do. */
  const actingFor = (index: number): number => {
    const passed: number[] = [];
    let current = index;
    while (!passed.includes(current)) {
      passed.push(current);
      if (owes(current)) return current;
      const { end, successors } = at(current);
      const followers = end !== null && dateToSerial(end) < lastOfYear ? pick(successors) : [];
      if (followers.length > 1) return -1;
      const [next] = followers;
      if (next === undefined) return exists(current) ? current : -1;
      current = next;
    }
    return -1;
  };
  const one = (matches: readonly number[]): number => {
    const [only, ...others] = pick(matches);
    return only === undefined || others.length > 0 ? -1 : actingFor(only);
  };
  return {
    units,
    hasQuotas: chosen.some((quota) => quota !== null),
    answers: (unit) => unit >= 0 && (isFree || (chosen[unit] ?? null) !== null),
    named: (text) => one(resolver.resolve(text).matches),
    acting: (matches) =>
      pick(matches)
        .map(actingFor)
        .filter((index) => index >= 0),
    quotaOf: (unit) => chosen[unit] ?? null,
    owes,
    lineage(unit) {
      const line: number[] = [];
      for (let index = unit; index >= 0 && !line.includes(index); index = one(at(index).parents)) {
        line.push(index);
      }
      return line;
    },
    lastDay(unit) {
      const due = dues[unit] ?? null;
      return due === null ? null : dueDayIncluded ? due : due - 1;
    },
  };
}

/** A unit's own row before its type's, a row of the year before one of every year, then the upper one. */
function chooseQuota(unit: Unit, quotas: readonly Quota[], year: number): Quota | null {
  const valid = quotas.filter((quota) => quota.year === null || quota.year === year);
  const own = valid.filter((quota) => quota.units.includes(unit.index));
  const { type } = unit;
  const ofType = type === null ? [] : valid.filter((quota) => quota.types.includes(type));
  for (const group of [own, ofType]) {
    const best = group.find((quota) => quota.year !== null) ?? group[0];
    if (best !== undefined) return best;
  }
  return null;
}

function dueDay({ due, year: quotaYear }: Quota, year: number): number | null {
  const exception = due.exceptions.get(year);
  const dayMonth = exception ?? due.yearly;
  if (dayMonth === null || dayMonth === undefined) return null;
  const before = quotaYear === year && dayMonth.year === year - 1;
  const ofYear = exception !== undefined ? (exception.year ?? year) : before ? year - 1 : year;
  const date =
    plainDate(ofYear, dayMonth.month, dayMonth.day) ?? plainDate(ofYear, dayMonth.month, dayMonth.day - 1);
  return date === null ? null : dateToSerial(date);
}

function dayNumber(year: number, month: number, day: number): number {
  return dateToSerial({ year, month, day });
}
