/** How each unit with a quota stands, figure by figure: for reports on registration and for reminders. */

import type { UnitCheck } from '../check/yearCheck';
import type { PlainDate } from '../dates/plainDate';
import type { Figure } from '../documents/officialDocument';
import { type PlanStanding, planStanding } from '../quotas/latePlans';
import { blockOf } from '../summary/summarise';
import type { QuotaBlockId } from '../summary/summary';
import { type Kind, kinds, type QuotaResult, type Role, type UnitType } from '../words/vocabulary';
import type { Draft, KindFigures } from './draft';
import { blockOrder, unitOrderKey } from './nominees';
import { lineCode, type ReportRow } from './reportRows';
import { compareKeys } from './vietnameseOrder';

export interface UnitLine {
  readonly key: string;
  readonly name: string;
  readonly type: UnitType | null;
  readonly block: QuotaBlockId;
  readonly kinds: KindFigures;
  readonly min: Figure | null;
  readonly max: Figure | null;
  readonly result: QuotaResult;
  /** Nothing registered where nothing is owed is no fault. */
  readonly owes: boolean;
  /** How many are lacking, how many are too many; null when none. */
  readonly shortBy: Figure | null;
  readonly overBy: Figure | null;
  /** Registrations sent after the last day, and of a kind or role that does not count; null when none. */
  readonly late: Figure | null;
  readonly wrongKind: Figure | null;
  readonly allowed: { readonly kinds: readonly Kind[] | null; readonly roles: readonly Role[] | null };
  /** Null when no plan is asked for. */
  readonly plan: PlanStanding['state'] | null;
  readonly planSent: PlainDate | null;
  readonly dueDate: PlainDate | null;
  readonly lastDay: PlainDate | null;
}

/** Units with a quota in the year of the request, by block and name. */
export function unitLines(draft: Draft): UnitLine[] {
  const { sources, request } = draft;
  const check = sources.checkOf(request.to);
  const plans = new Map(planStanding(sources.register, check).map((plan) => [plan.unit, plan]));
  const rowsByUnit = new Map<number, ReportRow[]>();
  for (const row of draft.rows) {
    const own = rowsByUnit.get(row.unit);
    if (own === undefined) rowsByUnit.set(row.unit, [row]);
    else own.push(row);
  }
  return check.units
    .map((unit) => ({
      block: blockOrder.indexOf(blockOf(unit.type)),
      key: unitOrderKey(draft, unit.index),
      line: unitLine(draft, unit, rowsByUnit.get(unit.index) ?? [], plans.get(unit.index) ?? null),
    }))
    .sort((a, b) => a.block - b.block || compareKeys(a.key, b.key))
    .map(({ line }) => line);
}

function unitLine(
  draft: Draft,
  check: UnitCheck,
  own: readonly ReportRow[],
  plan: PlanStanding | null,
): UnitLine {
  const { index, name, type, min, max, result, difference, dueDate, lastDay } = check;
  const quota = draft.sources.contextOf(draft.request.to).quotas[index] ?? null;
  const unit = draft.unitKey(index);
  const listed = own.filter(({ standing }) => standing === 'listed');
  const limit = (measure: 'quota_min' | 'quota_max', value: number | null): Figure | null => {
    if (value === null || quota === null) return null;
    const code = draft.sources.quotaCodeAt(quota.row) || lineCode(quota.row);
    return draft.figure({ measure, unit }, { table: 'quotas', rows: [code], value });
  };
  const distance = (measure: 'short_by' | 'over_by', value: number): Figure | null => {
    if (value <= 0) return null;
    const codes = listed.map(({ code }) => code);
    return draft.figure({ measure, unit }, { table: 'registrations', rows: codes, value });
  };
  const some = (measure: 'late' | 'left_out', rows: readonly ReportRow[]): Figure | null => {
    if (rows.length === 0) return null;
    return draft.countRows(measure === 'late' ? { measure, unit } : { measure, unit, reason: 'kind' }, rows);
  };
  return {
    key: unit,
    name,
    type,
    block: blockOf(type),
    kinds: draft.byKind({ measure: 'listed', unit }, listed),
    min: limit('quota_min', min),
    max: limit('quota_max', max),
    result,
    owes: result === 'short' || (result === 'none' && (min ?? 0) > 0),
    shortBy: distance('short_by', -difference),
    overBy: distance('over_by', difference),
    late: some(
      'late',
      listed.filter((row) => row.late),
    ),
    wrongKind: some(
      'left_out',
      own.filter(({ standing }) => standing === 'kind'),
    ),
    allowed: {
      kinds: quota?.kinds === undefined || quota.kinds === null ? null : inOrder(quota.kinds),
      roles: quota?.roles ?? null,
    },
    plan: plan?.state ?? null,
    planSent: plan?.sentDate ?? null,
    dueDate,
    lastDay,
  };
}

function inOrder(allowed: readonly Kind[]): Kind[] {
  return kinds.map(({ code }) => code).filter((kind) => allowed.includes(kind));
}
