/** Lists and plans that fall due by the quotas of a year (KH 72 IV.1.d: F24, F25, F26). */

import type { Register } from '../check/register';
import type { UnitCheck, YearCheck } from '../check/yearCheck';
import { dateToSerial, type PlainDate } from '../dates/plainDate';
import type { YearKind } from '../programme';
import type { Quota } from '../quotas/quotas';
import { yearContext } from '../quotas/yearContext';
import { type DueItem, dueUnit, isWithin, type Span, standing } from './dueItem';

/** Units with one quota and one date make one item. */
export function quotaItems(
  register: Register,
  checkOf: (year: number) => YearCheck,
  year: number,
  span: Span,
  today: PlainDate,
): DueItem[] {
  const context = yearContext(register.unitTable, register.quotas, register.settings, year);
  const falls = (day: PlainDate | null): boolean => day !== null && isWithin(day, span);
  // A check is the costly part: years without a date in the span need none.
  if (!context.lastDays.some(falls)) return [];
  const check = checkOf(year);
  const { yearKind } = register.settings;
  const groups = new Map<string, QuotaGroup>();
  for (const unit of check.units) {
    const quota = context.quotas[unit.index] ?? null;
    const { lastDay } = unit;
    if (quota === null || lastDay === null || !falls(lastDay)) continue;
    const key = `${quota.row} ${dateToSerial(lastDay)}`;
    const group = groups.get(key);
    if (group !== undefined) group.units.push(unit);
    else groups.set(key, { quota, year, yearKind, lastDay, written: unit.dueDate ?? lastDay, units: [unit] });
  }
  const items: DueItem[] = [];
  for (const group of groups.values()) {
    if (!asksOnlyForPlan(group.quota)) items.push(quotaItem('list', group, owesList, today));
    if (group.quota.planRequired) items.push(quotaItem('plan', group, (unit) => unit.planMissing, today));
  }
  return items;
}

interface QuotaGroup {
  readonly quota: Quota;
  readonly year: number;
  readonly yearKind: YearKind;
  readonly lastDay: PlainDate;
  readonly written: PlainDate;
  readonly units: UnitCheck[];
}

/** How an office whose document sets no numbers asks for plans alone (KP I.2, HB IV: F01, F12). */
function asksOnlyForPlan({ min, max, planRequired }: Quota): boolean {
  return planRequired && (min ?? 0) === 0 && max === null;
}

/** Nothing registered is no fault where nothing is owed. */
function owesList({ result, min }: UnitCheck): boolean {
  return result === 'none' ? min !== null && min > 0 : result !== 'met';
}

function quotaItem(
  source: 'list' | 'plan',
  { quota, year, yearKind, lastDay, written, units }: QuotaGroup,
  owes: (unit: UnitCheck) => boolean,
  today: PlainDate,
): DueItem {
  const open = units.filter(owes).map(dueUnit);
  return {
    source,
    row: quota.row,
    year,
    yearKind,
    name: '',
    type: 'due',
    date: lastDay,
    written,
    wholeYear: false,
    forWhom: quota.target,
    recipient: '',
    units: units.map(dueUnit),
    open,
    ...standing(open.length === 0, lastDay, today),
  };
}
