/** Which units have sent the plan that must come with their list, and when (KH 72 IV.1.d: F26; F01, F12, F14, F23, F48, F58). */

import type { Register } from '../check/register';
import type { YearCheck } from '../check/yearCheck';
import { compareDates, isoDate, type PlainDate } from '../dates/plainDate';
import { type Finding, finding } from '../findings/finding';
import type { Unit } from '../units/units';
import type { ReceivedPlan } from './plans';
import { yearContext } from './yearContext';

export interface PlanStanding {
  /** Unit index. */
  readonly unit: number;
  readonly code: string;
  readonly name: string;
  /** `received`: in time, or without a date to tell; `late`: its date is after the unit's last day. */
  readonly state: 'received' | 'late' | 'missing';
  /** The plan that decides: the earliest when a unit sent several. Null when missing. */
  readonly plan: ReceivedPlan | null;
  readonly sentDate: PlainDate | null;
  /** Last day in time; null when the quota names no date. */
  readonly lastDay: PlainDate | null;
}

/** One entry for each unit of the year whose quota asks for a plan, in the order of `Đơn vị`. */
export function planStanding(register: Register, check: YearCheck): PlanStanding[] {
  const owing = check.units.filter((unit) => unit.planRequired);
  if (owing.length === 0) return [];
  const plans = plansByUnit(register, check.year);
  return owing.map(({ index, code, name, lastDay }) => {
    const plan = (plans.get(index) ?? []).reduce<ReceivedPlan | null>(earlier, null);
    const sentDate = plan === null ? null : dateOf(plan);
    const late = sentDate !== null && lastDay !== null && compareDates(sentDate, lastDay) > 0;
    const state = plan === null ? 'missing' : late ? 'late' : 'received';
    return { unit: index, code, name, state, plan, sentDate, lastDay };
  });
}

/** A plan of a unit that has ended counts for its successor, as in the check itself. */
function plansByUnit(register: Register, year: number): Map<number, ReceivedPlan[]> {
  const { units, unitYear } = yearContext(register.unitTable, register.quotas, register.settings, year);
  const plans = new Map<number, ReceivedPlan[]>();
  for (const plan of register.plans) {
    if (plan.year !== year) continue;
    for (const index of unitYear.pick(plan.unit)) {
      const acting = unitYear.acting(units[index] as Unit);
      if (acting.kind !== 'unit') continue;
      plans.set(acting.unit.index, [...(plans.get(acting.unit.index) ?? []), plan]);
    }
  }
  return plans;
}

function dateOf(plan: ReceivedPlan): PlainDate | null {
  return plan.sent.kind === 'date' ? plan.sent.date : null;
}

/** A plan without a date says less than one with a date, however late. */
function earlier(best: ReceivedPlan | null, plan: ReceivedPlan): ReceivedPlan {
  const bestDate = best === null ? null : dateOf(best);
  const date = dateOf(plan);
  if (best === null || (bestDate === null && date !== null)) return plan;
  return bestDate !== null && date !== null && compareDates(date, bestDate) < 0 ? plan : best;
}

/** What is to be said of the plans of one year. */
export function latePlanFindings(register: Register, check: YearCheck): Finding[] {
  const findings: Finding[] = [];
  for (const { state, name, plan, sentDate, lastDay } of planStanding(register, check)) {
    if (state !== 'late' || plan === null || sentDate === null || lastDay === null) continue;
    const place = { table: 'plans', row: plan.row, column: 'sentDate' } as const;
    findings.push(
      finding('plan_late', place, { unit: name, date: isoDate(sentDate), due: isoDate(lastDay) }),
    );
  }
  return findings;
}
