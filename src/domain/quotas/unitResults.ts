/** How each unit with a quota stands in the year, and what that means for it (domain.md 4.3). */

import type { Register } from '../check/register';
import type { KindCounts, LeftOutReason, UnitCheck } from '../check/yearCheck';
import { compareDates, isoDate, type PlainDate } from '../dates/plainDate';
import { type Finding, finding } from '../findings/finding';
import { grave, type JudgedRows, rowStates, stateCode } from '../registrations/judgedRows';
import { codeAt, kindCodes } from '../registrations/registrations';
import type { Unit } from '../units/units';
import type { QuotaResult } from '../words/vocabulary';
import type { Quota } from './quotas';
import type { YearContext } from './yearContext';

const kindCount = kindCodes.length;
const stateCount = rowStates.length;

/** Counts by counting unit: one block of numbers per unit, filled in one pass. */
interface Tally {
  readonly byKind: Int32Array;
  readonly byState: Int32Array;
  readonly late: Int32Array;
  readonly errorRows: Int32Array;
}

/** Units with a quota that answer for the year, or to which registrations of the year are attributed. */
export function unitResults(register: Register, context: YearContext, rows: JudgedRows): UnitCheck[] {
  const tally = tallyRows(register, context, rows);
  const received = new Set<number>();
  for (const plan of register.plans) {
    if (plan.year !== context.year) continue;
    for (const index of context.unitYear.pick(plan.unit)) {
      const acting = context.unitYear.acting(context.units[index] as Unit);
      if (acting.kind === 'unit') received.add(acting.unit.index);
    }
  }
  return context.units
    .filter((unit) => (context.quotas[unit.index] ?? null) !== null)
    .filter((unit) => context.unitYear.owes(unit) || hasRows(tally, unit.index))
    .map((unit) => unitCheck(unit, context, tally, received));
}

function tallyRows(register: Register, context: YearContext, rows: JudgedRows): Tally {
  const size = context.units.length;
  const tally: Tally = {
    byKind: new Int32Array(size * kindCount),
    byState: new Int32Array(size * stateCount),
    late: new Int32Array(size),
    errorRows: new Int32Array(size),
  };
  const { kind } = register.registrations;
  const counted = stateCode('counted');
  for (let place = 0; place < rows.count; place++) {
    const unit = rows.countingUnits[place] as number;
    if (unit < 0) continue;
    const state = rows.states[place] as number;
    add(tally.byState, unit * stateCount + state);
    if (rows.gravity[place] === grave) add(tally.errorRows, unit);
    if (state !== counted) continue;
    add(tally.byKind, unit * kindCount + codeAt(kind, rows.positions[place] as number));
    if (rows.late[place] === 1) add(tally.late, unit);
  }
  return tally;
}

function add(counts: Int32Array, index: number): void {
  counts[index] = (counts[index] as number) + 1;
}

function hasRows(tally: Tally, unit: number): boolean {
  for (let state = 0; state < stateCount; state++) {
    if ((tally.byState[unit * stateCount + state] as number) > 0) return true;
  }
  return false;
}

function unitCheck(unit: Unit, context: YearContext, tally: Tally, received: Set<number>): UnitCheck {
  const quota = context.quotas[unit.index] as Quota;
  const state = (name: LeftOutReason | 'counted'): number =>
    tally.byState[unit.index * stateCount + stateCode(name)] as number;
  const counted = state('counted');
  const { result, difference } = assessQuota(counted, quota.min, quota.max);
  return {
    index: unit.index,
    code: unit.code,
    name: unit.name,
    type: unit.type,
    counted,
    byKind: kindCounts((kind) => tally.byKind[unit.index * kindCount + kind] as number),
    min: quota.min,
    max: quota.max,
    result,
    difference,
    dueDate: context.dueDates[unit.index] ?? null,
    lastDay: context.lastDays[unit.index] ?? null,
    late: tally.late[unit.index] as number,
    planRequired: quota.planRequired,
    planMissing: quota.planRequired && !received.has(unit.index),
    leftOut: {
      duplicate: state('duplicate'),
      status: state('status'),
      kind: state('kind'),
      incomplete: state('incomplete'),
    },
    errorRows: tally.errorRows[unit.index] as number,
  };
}

/** Builds counts by kind from a count for each kind code. */
export function kindCounts(count: (kindCode: number) => number): KindCounts {
  return Object.fromEntries(kindCodes.map((kind, code) => [kind, count(code)])) as KindCounts;
}

/**
 * Holds a count against an interval; either end may be absent. Nothing registered is `none` even where
 * nothing is owed (domain.md 4.3: n = 0 → Chưa đăng ký).
 */
export function assessQuota(
  counted: number,
  min: number | null,
  max: number | null,
): { result: QuotaResult; difference: number } {
  if (counted === 0) return { result: 'none', difference: counted - (min ?? 0) };
  if (min !== null && counted < min) return { result: 'short', difference: counted - min };
  if (max !== null && counted > max) return { result: 'over', difference: counted - max };
  return { result: 'met', difference: 0 };
}

/**
 * What is to be said of the units themselves. Too few is progress until the due date has passed, then an
 * error (design.md §3); too many is an error at once.
 * @param today null says nothing about what is overdue
 */
export function unitFindings(
  checks: readonly UnitCheck[],
  units: readonly Unit[],
  today: PlainDate | null,
): Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) {
    const place = { table: 'units', row: units[check.index]?.row ?? null } as const;
    const overdue = today !== null && check.lastDay !== null && compareDates(today, check.lastDay) > 0;
    const due = check.lastDay === null ? null : isoDate(check.lastDay);
    const severity = overdue ? 'error' : 'warning';
    const unit = check.name;
    const { counted, min, max } = check;
    if (check.result === 'over' && max !== null) {
      findings.push(finding('quota_over', place, { unit, counted, max }));
    } else if (check.result === 'short' && min !== null) {
      findings.push(finding('quota_short', place, { unit, counted, min, due, overdue }, severity));
    } else if (check.result === 'none' && min !== null && min > 0) {
      findings.push(finding('quota_none', place, { unit, min, due, overdue }, severity));
    }
    if (check.planMissing) findings.push(finding('plan_missing', place, { unit }, severity));
  }
  return findings;
}
