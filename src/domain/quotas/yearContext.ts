/** Everything about units and quotas that holds for one year and does not depend on registrations. */

import { dateToSerial, type PlainDate } from '../dates/plainDate';
import { type Finding, finding } from '../findings/finding';
import { findCycles } from '../units/cycles';
import type { Unit, UnitTable } from '../units/units';
import { type YearOfUnits, yearOfUnits } from '../units/unitYear';
import { dueDateIn, lastDayInTime } from './dueDate';
import { chooseQuotas, unusedQuotas } from './quotaChoice';
import type { Quota } from './quotas';
import type { Settings } from './settings';

export interface YearContext {
  readonly year: number;
  readonly units: readonly Unit[];
  readonly unitTable: UnitTable;
  readonly unitYear: YearOfUnits;
  /** By unit index; null when the unit has no quota of its own. */
  readonly quotas: readonly (Quota | null)[];
  /** The due date as written, by unit index. */
  readonly dueDates: readonly (PlainDate | null)[];
  readonly lastDays: readonly (PlainDate | null)[];
  /** `lastDays` as day numbers, a number beyond every date when there is none. */
  readonly lastDaySerials: Int32Array;
  /** The unit above in this year, −1 at the top; successors are followed. */
  parentOf(index: number): number;
  /** The first unit, from `index` upwards, of which `holds` is true; −1 when there is none. */
  firstUpwards(index: number, holds: (index: number) => boolean): number;
  /** The unit whose quota a row of this unit consumes, −1 when there is none (domain.md 4.3). */
  countingUnitOf(index: number): number;
  readonly findings: readonly Finding[];
}

const never = 0x7fffffff;

export function yearContext(
  unitTable: UnitTable,
  quotas: readonly Quota[],
  settings: Settings,
  year: number,
): YearContext {
  const { units } = unitTable;
  const choice = chooseQuotas(quotas, units, year);
  const own = units.map(choice.quotaOf);
  const dueDates = own.map((quota) => (quota === null ? null : dueDateIn(quota.due, year)));
  const unitYear = yearOfUnits(units, year, (unit) => dueDates[unit.index] ?? null);
  const lastDays = dueDates.map((due) => (due === null ? null : lastDayInTime(due, settings.dueDayIncluded)));
  const links = unitLinks(units, unitYear);
  const counting = new Int32Array(units.length).fill(unsettled);
  // Four of the five documents set no quotas: in a year without any every unit stands for itself, without limits. A row
  // for units that are not there is a mistake to be mended, and so is one whose year cannot be read.
  const unlimited = !quotas.some(
    (quota) => quota.year === null || quota.year === year || Number.isNaN(quota.year),
  );
  return {
    year,
    units,
    unitTable,
    unitYear,
    quotas: own,
    dueDates,
    lastDays,
    lastDaySerials: Int32Array.from(lastDays, (day) => (day === null ? never : dateToSerial(day))),
    parentOf: links.parentOf,
    firstUpwards: (index, holds) => firstUpwards(index, links.parentOf, units.length, holds),
    countingUnitOf: (index) => (unlimited ? index : settleCountingUnit(index, own, links.parentOf, counting)),
    findings: [
      ...choice.findings,
      ...unusedQuotas(quotas, units, year, unitYear.existsIn),
      ...links.findings,
    ],
  };
}

/** As many steps as there are units: parents may lead round in a circle. */
function firstUpwards(
  index: number,
  parentOf: (index: number) => number,
  steps: number,
  holds: (index: number) => boolean,
): number {
  let current = index;
  for (let step = 0; current >= 0 && step <= steps; step++) {
    if (holds(current)) return current;
    current = parentOf(current);
  }
  return -1;
}

const unsettled = -2;

/** Walks up to the first unit with a quota and remembers the answer for all it passed. */
function settleCountingUnit(
  index: number,
  quotas: readonly (Quota | null)[],
  parentOf: (index: number) => number,
  settled: Int32Array,
): number {
  const passed: number[] = [];
  let current = index;
  while (current >= 0 && settled[current] === unsettled && (quotas[current] ?? null) === null) {
    // Marks the way, so that a loop of parents ends here with no counting unit.
    settled[current] = -1;
    passed.push(current);
    current = parentOf(current);
  }
  const answer =
    current < 0 ? -1 : (quotas[current] ?? null) !== null ? current : (settled[current] as number);
  for (const place of passed) settled[place] = answer;
  return answer;
}

function unitLinks(
  units: readonly Unit[],
  unitYear: YearOfUnits,
): { parentOf: (index: number) => number; findings: Finding[] } {
  const parents = new Int32Array(units.length).fill(unsettled);
  const plainParent = (index: number): number => {
    const picked = unitYear.pick((units[index] as Unit).parents);
    return picked.length === 1 ? (picked[0] as number) : -1;
  };
  const parentOf = (index: number): number => {
    if (parents[index] === unsettled) {
      const parent = plainParent(index);
      const acting = parent < 0 ? null : unitYear.acting(units[parent] as Unit);
      parents[index] = acting !== null && acting.kind === 'unit' ? acting.unit.index : -1;
    }
    return parents[index] as number;
  };
  const successorOf = (index: number): number => (units[index] as Unit).successors[0] ?? -1;
  const findings = [
    ...cycleFindings('unit_cycle', 'parent', units, plainParent),
    ...cycleFindings('successor_cycle', 'successor', units, successorOf),
  ];
  return { parentOf, findings };
}

function cycleFindings(
  code: 'unit_cycle' | 'successor_cycle',
  column: string,
  units: readonly Unit[],
  next: (index: number) => number,
): Finding[] {
  return findCycles(units.length, next).map((cycle) => {
    const path = cycle.map((index) => units[index] as Unit);
    const [first] = path as [Unit];
    const place = { table: 'units', row: first.row, column } as const;
    return finding(code, place, { unit: first.name, path: path.map((unit) => unit.name) });
  });
}
