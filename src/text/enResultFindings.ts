/** English sentences about how a unit stands against its quota, plan and allocations. */
import { enRegistrations } from './enWords';
import { type FindingTexts, sentence } from './findingText';
import { dayMonthYear, quoted } from './sentenceValues';

/** `; the list was due by 09/01/2024`, or nothing when the quota names no date. */
function dueNote(due: string | null, overdue: boolean): string {
  if (due === null) return '';
  return `; the list ${overdue ? 'was' : 'is'} due by ${dayMonthYear(due)}`;
}

export const enResultFindings = {
  quota_over: ({ unit, counted, max }) =>
    sentence(
      `The unit ${quoted(unit)} has ${enRegistrations(counted)} counted, ${counted - max} over its maximum of ${max}.`,
      `Ask the unit to withdraw ${enRegistrations(counted - max)}.`,
      `Over by ${counted - max}`,
    ),
  quota_short: ({ unit, counted, min, due, overdue }) =>
    sentence(
      `The unit ${quoted(unit)} has ${enRegistrations(counted)} counted, ${min - counted} short of its minimum of ${min}${dueNote(due, overdue)}.`,
      `Ask the unit for ${min - counted} more.`,
      overdue ? `Short by ${min - counted} (overdue)` : `Short by ${min - counted}`,
    ),
  quota_none: ({ unit, min, due, overdue }) =>
    sentence(
      `The unit ${quoted(unit)} has no registration counted, it needs at least ${min}${dueNote(due, overdue)}.`,
      'Ask the unit to send its list.',
      overdue ? 'Nothing registered (overdue)' : 'Nothing registered',
    ),
  plan_missing: ({ unit }) =>
    sentence(
      `The plan that the unit ${quoted(unit)} must send with its list has not been received.`,
      'Ask the unit for it, then enter its number or sending date in the tab Kế hoạch đơn vị.',
      'Plan missing',
    ),
  allocation_over: ({ from, to, counted, max }) =>
    sentence(
      `The unit ${quoted(to)} has ${enRegistrations(counted)} counted, ${counted - max} over the ${max} that ${quoted(from)} allocated to it.`,
      `Ask the unit to withdraw ${enRegistrations(counted - max)}, or change the allocation.`,
      `Over its allocation by ${counted - max}`,
    ),
  allocation_sum_over: ({ from, sum, max }) =>
    sentence(
      `The unit ${quoted(from)} allocates ${sum} in all, ${sum - max} over its maximum of ${max}.`,
      'Lower the numbers in the tab Phân bổ until they fit the quota.',
      'Allocations exceed the maximum',
    ),
} satisfies Partial<FindingTexts>;
