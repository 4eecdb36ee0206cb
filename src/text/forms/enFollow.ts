/** English: the form Theo dõi tiến độ. */

import type { RollUp, Standing, UnitPlace, UnitProgress } from '../../domain/progress/progress';
import type { Situation } from '../../domain/progress/urgency';
import { dayMonthYear } from '../sentenceValues';
import { enYearHead } from '../yearName';
import type { FollowText } from './followText';

const situations: Readonly<Record<Situation, string>> = {
  lacking: 'Something to do',
  overdue: 'Overdue',
  none: 'Nothing registered',
  short: 'Short',
  over: 'Over',
  plan: 'Without a plan',
  late: 'Sent late',
  errors: 'Rows with errors or wrong kinds',
  met: 'Met',
  all: 'All',
};

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function hasQuotas({ met, short, over, none }: RollUp): boolean {
  return met + short + over + none > 0;
}

function notMet({ short, over, none }: RollUp): string[] {
  return [
    short > 0 ? `${short} short` : '',
    over > 0 ? `${over} over` : '',
    none > 0 ? `${none} without registrations` : '',
  ].filter((part) => part !== '');
}

function registered(all: RollUp): string {
  return all.units === 0
    ? 'nothing registered'
    : `${counted(all.units, 'unit')} with ${counted(all.counted, 'registration')} counted`;
}

function quota({ min, max }: UnitProgress): string {
  if (min === null && max === null) return '';
  if (min === null) return `at most ${max}`;
  return max === null ? `at least ${min}` : min === max ? String(min) : `${min}–${max}`;
}

function deadline({ dueDate, lastDay, daysLeft }: UnitProgress): string {
  if (dueDate === null || daysLeft === null) return '';
  const day = `${dueDate === lastDay ? 'by' : 'before'} ${dayMonthYear(dueDate)}`;
  if (daysLeft < 0) return `due ${day}, ${counted(-daysLeft, 'day')} ago`;
  return daysLeft === 0
    ? `due ${day}, today is the last day`
    : `due ${day}, ${counted(daysLeft, 'day')} left`;
}

function standing(of: Standing | null): string {
  if (of === null) return 'not there';
  const { result, difference } = of;
  const word =
    result === 'none'
      ? 'nothing registered'
      : result === 'met'
        ? 'met'
        : result === 'short'
          ? `${-difference} short`
          : `${difference} over`;
  return result === 'none' ? word : `${of.counted} (${word})`;
}

function placeText({ first, last }: UnitPlace['places'][number]): string {
  return first === last ? String(first) : `${first}–${last}`;
}

export const enFollow: FollowText = {
  headline: (year, yearKind, all) =>
    hasQuotas(all)
      ? `${enYearHead(year, yearKind)}: ${[`${all.met} of ${counted(all.units, 'unit')} met`, ...notMet(all)].join(', ')}`
      : `${enYearHead(year, yearKind)}, without quotas: ${registered(all)}`,
  troubles: ({ overdue, plansMissing, late, rowsWithErrors, unattributed }) =>
    [
      overdue > 0 ? `${counted(overdue, 'unit')} overdue` : '',
      plansMissing > 0 ? `${counted(plansMissing, 'unit')} without a plan` : '',
      late > 0 ? `${counted(late, 'registration')} sent late` : '',
      rowsWithErrors > 0 ? `${counted(rowsWithErrors, 'row')} with errors` : '',
      unattributed > 0 ? `${counted(unattributed, 'row')} of unknown units` : '',
    ].filter((part) => part !== ''),
  yearLabel: 'Year',
  refresh: 'Refresh',
  refreshed: (time) => `Refreshed at ${time}.`,

  progressTitle: 'Progress',
  rollUpName: (id) =>
    ({
      all: 'All units',
      areas: 'Communes, wards, townships',
      clusters: 'Clusters',
      lead_agencies: 'Lead agencies',
      others: 'Schools and other units',
    })[id],
  met: (group) =>
    hasQuotas(group)
      ? [`${group.met} of ${group.units} met`, ...notMet(group)].join(' · ')
      : registered(group),

  changesTitle: (since) => {
    if (since.kind === 'never') return 'Never checked so far';
    const { time, date } = since;
    const when = time === '' ? 'the last check' : `the check at ${time} on ${date}`;
    if (since.kind === 'other_years') return `Nothing to compare with: ${when} was of other years`;
    return `Changed since ${when}: ${counted(since.changes.length, 'unit')}`;
  },
  countedThenNow: (before, now) => (before === null ? '' : `Registrations counted: ${before} → ${now}.`),
  standing,
  noChanges: 'No unit has changed.',
  howToCheck: 'Check quotas writes the tab Tổng hợp; from then on you see here which units have changed.',
  moreChanges: (count) => `and ${counted(count, 'more unit')}`,

  unitsTitle: 'Units',
  noUnits:
    'There is no unit to follow yet. Write the units into the tab Đơn vị and how many each registers into the tab Chỉ tiêu, then press Refresh. Without quotas, units appear here as they register.',
  situationLabel: 'Situation',
  situation: (situation, count) => `${situations[situation]} (${count})`,
  groupLabel: 'Group',
  searchLabel: 'Find a unit',
  unitsFound: (count) => (count === 0 ? 'There is no such unit.' : counted(count, 'unit')),
  showMore: (count) => `Show ${counted(count, 'more unit')}`,
  result: ({ result, counted: count, missing, over }) => {
    if (result === null) return counted(count, 'registration');
    if (result === 'none') return 'Nothing registered';
    if (result === 'met') return 'Met';
    return result === 'short' ? `${missing} short` : `${over} over`;
  },
  details: (unit) => {
    const { plan, late, wrongKind, errorRows } = unit;
    const limits = quota(unit);
    return [
      limits === '' ? '' : `has ${unit.counted}, quota ${limits}`,
      deadline(unit),
      plan === 'missing' ? 'no plan' : plan === 'late' ? 'plan sent late' : '',
      wrongKind > 0 ? `${counted(wrongKind, 'row')} of a wrong kind` : '',
      errorRows > 0 ? `${counted(errorRows, 'row')} with errors` : '',
      late > 0 ? `${counted(late, 'registration')} sent late` : '',
    ].filter((part) => part !== '');
  },
  goTo: 'see its rows in the tab Đăng ký',

  wentTo: (unit, { count, places, more, selected }) => {
    if (count === 0) return `${unit} has no rows in the tab Đăng ký for this year.`;
    const rows = `${places.map(placeText).join(', ')}${more > 0 ? ` and ${counted(more, 'more place')}` : ''}`;
    const where = `${unit}: ${counted(count, 'row')} in the tab Đăng ký (${rows}).`;
    return selected === 'first' ? `${where} The first place is selected.` : `${where} Selected in the sheet.`;
  },

  remind: 'Write a reminder',
  remindUnit: (unit) => `Write a reminder to ${unit}`,
  remindAll: (count) => `Reminder to all (${count})`,
  messageLabel: 'Message for Zalo or mail',
  messageHint: 'It is in Vietnamese; you may change it before you copy it.',
  copy: 'Copy',
  close: 'Close',
  copied: 'Copied. Paste it into Zalo or a mail with Ctrl+V.',
  copyByHand: 'The browser does not let the form copy. The text is selected: press Ctrl+C to copy it.',
};
