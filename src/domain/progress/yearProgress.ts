/** Turns the check of a year into what the person who follows it is shown (domain.md 4.3; F38, F41, F51). */

import type { Register } from '../check/register';
import type { UnitCheck, YearCheck } from '../check/yearCheck';
import { dateToSerial, isoDate, type PlainDate } from '../dates/plainDate';
import { planStanding } from '../quotas/latePlans';
import { blockOf } from '../summary/summarise';
import type { QuotaBlockId } from '../summary/summary';
import type { QuotaResult } from '../words/vocabulary';
import type { LastCheck } from './lastCheck';
import type { Progress, RollUp, UnitProgress } from './progress';
import { sinceLastCheck } from './sinceLastCheck';
import { byUrgency } from './urgency';

/**
 * The whole of a year at a glance.
 * @param check of the register, made for `today`
 * @param lastCheck what `Tổng hợp` holds; null when no check has been run
 */
export function yearProgress(
  register: Register,
  check: YearCheck,
  today: PlainDate,
  lastCheck: LastCheck | null,
): Progress {
  const units = check.units.length > 0 ? quotaUnits(register, check, today) : plainUnits(register, check);
  const { counted, rowsWithErrors, unattributed } = check.totals;
  return {
    year: check.year,
    yearKind: register.settings.yearKind,
    years: yearsToFollow(register, check.year),
    today: isoDate(today),
    counted,
    rowsWithErrors,
    unattributed,
    rollUps: rollUpsOf(units),
    units: byUrgency(units),
    since: sinceLastCheck(check, lastCheck),
  };
}

/** The year that is set, else the newest of the register, else this one (as the checks take it). */
export function yearToFollow(
  { settings, years }: Pick<Register, 'settings' | 'years'>,
  today: PlainDate,
): number {
  return settings.year ?? years[years.length - 1] ?? today.year;
}

function yearsToFollow({ settings, years }: Register, shown: number): number[] {
  const all = new Set([...years, shown, ...(settings.year === null ? [] : [settings.year])]);
  return [...all].sort((a, b) => b - a);
}

function quotaUnits(register: Register, check: YearCheck, today: PlainDate): UnitProgress[] {
  const plans = new Map(planStanding(register, check).map(({ unit, state }) => [unit, state]));
  return check.units.map((unit) => {
    const { code, name, type, counted, min, max, result, late, leftOut, errorRows, dueDate, lastDay } = unit;
    return {
      code,
      name,
      type,
      block: blockOf(type),
      counted,
      min,
      max,
      result,
      missing: missingOf(unit),
      over: max === null ? 0 : Math.max(0, counted - max),
      late,
      wrongKind: leftOut.kind,
      errorRows,
      plan: plans.get(unit.index) ?? null,
      dueDate: dueDate === null ? null : isoDate(dueDate),
      lastDay: lastDay === null ? null : isoDate(lastDay),
      daysLeft: lastDay === null ? null : dateToSerial(lastDay) - dateToSerial(today),
    };
  });
}

function missingOf({ counted, min }: UnitCheck): number {
  return min === null ? 0 : Math.max(0, min - counted);
}

/** Units that have put somebody forward in a year without quotas (docs/decisions.md, programmes without quotas). */
function plainUnits({ unitTable }: Register, check: YearCheck): UnitProgress[] {
  const counts = new Map<number, number>();
  check.forEachRow((_, state, __, counting) => {
    if (counting >= 0) counts.set(counting, (counts.get(counting) ?? 0) + (state === 'counted' ? 1 : 0));
  });
  return unitTable.units.flatMap(({ index, code, name, type }) => {
    const counted = counts.get(index);
    return counted === undefined
      ? []
      : [{ ...withoutQuota, code, name, type, block: blockOf(type), counted }];
  });
}

const withoutQuota = {
  min: null,
  max: null,
  result: null,
  missing: 0,
  over: 0,
  late: 0,
  wrongKind: 0,
  errorRows: 0,
  plan: null,
  dueDate: null,
  lastDay: null,
  daysLeft: null,
} as const;

const blocks: readonly QuotaBlockId[] = ['areas', 'clusters', 'lead_agencies', 'others'];

function rollUpsOf(units: readonly UnitProgress[]): RollUp[] {
  const parts = blocks
    .map((id) =>
      rollUp(
        id,
        units.filter(({ block }) => block === id),
      ),
    )
    .filter((part) => part.units > 0);
  return [rollUp('all', units), ...parts];
}

function rollUp(id: RollUp['id'], units: readonly UnitProgress[]): RollUp {
  const count = (result: QuotaResult): number => units.filter((unit) => unit.result === result).length;
  return {
    id,
    units: units.length,
    met: count('met'),
    short: count('short'),
    over: count('over'),
    none: count('none'),
    counted: units.reduce((sum, { counted }) => sum + counted, 0),
  };
}
