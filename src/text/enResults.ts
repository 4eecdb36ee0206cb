/** English: the whole check, what is due, years side by side, the list for publication. */

import type { PlainDate } from '../domain/dates/plainDate';
import type { DueItem } from '../domain/followUps/dueItems';
import type { YearKind } from '../domain/programme';
import type { DueTexts, PublishTexts, WholeCheckTexts, YearsTexts } from './resultTexts';
import { cutText, quoted } from './sentenceValues';
import { schoolYear } from './yearName';

/** As many as a dialog shows without its buttons leaving the screen. */
const mostItems = 20;

function day({ year, month, day: date }: PlainDate): string {
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const enWholeCheck: WholeCheckTexts = {
  found: (errors, warnings) =>
    errors + warnings === 0
      ? 'The whole register: nothing to put right.'
      : `The whole register: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
  handMoves: (count) => `${counted(count, 'move')} of status or stage made by hand written into Nhật ký.`,
  handMovesLater: (count) =>
    `${counted(count, 'move')} of status or stage made by hand will be written into Nhật ký by the next check: run this command again.`,
  noSealColumn:
    'The tab Đăng ký has no column Dấu thẩm định, so changes after a review are not noticed: run “Check and repair structure”.',
};

function itemName({ source, name, year, yearKind }: DueItem): string {
  if (source === 'milestone') return cutText(name);
  return source === 'list'
    ? `lists of registrations for ${spanOfYears(year, year, yearKind)}`
    : `plans for ${spanOfYears(year, year, yearKind)}`;
}

function standing({ state, daysLeft, wholeYear }: DueItem): string {
  if (state === 'done') return 'done';
  if (state === 'missed') return `overdue by ${counted(-daysLeft, 'day')}`;
  if (wholeYear) return 'within the year, the plan names no day';
  return daysLeft === 0 ? 'due today' : `${counted(daysLeft, 'day')} left`;
}

function itemLine(item: DueItem): string {
  const { forWhom, open, units, recipient } = item;
  const parts = [
    forWhom === '' ? '' : cutText(forWhom),
    open.length > 0 ? `${open.length} of ${counted(units.length, 'unit')} still to do` : '',
    recipient === '' ? '' : `to ${cutText(recipient)}`,
    standing(item),
  ].filter((part) => part !== '');
  return `• ${day(item.date)}: ${itemName(item)} (${parts.join('; ')})`;
}

function section(title: string, list: readonly DueItem[], room: number): string[] {
  if (list.length === 0) return [];
  const more = list.length > room ? [`… and ${list.length - room} more`] : [];
  return [title, ...list.slice(0, room).map(itemLine), ...more];
}

const howToMarkDone =
  'What is done is marked by its year in the column Các năm đã thực hiện of the tab Mốc thời gian.';

export const enDue: DueTexts = {
  askDay: (today) =>
    `What is due in the 30 days from which day? Type day/month or day/month/year, for example 15/12; a year alone, for example 2026, shows all of it. Blank for today, ${day(today)}.`,
  dayInvalid: (answer) =>
    `${quoted(answer)} is no date. Type day/month/year, for example 15/12/2026, and run again.`,
  list: (items, today, days) => {
    if (items.length === 0) {
      return `Nothing is due in the ${days} days from ${day(today)}. Dates come from the tabs Mốc thời gian and Chỉ tiêu.`;
    }
    const missed = items.filter(({ state }) => state === 'missed');
    const others = items.filter(({ state }) => state !== 'missed');
    return [
      ...section(`In the ${days} days from ${day(today)}:`, others, mostItems),
      ...section(
        'Missed earlier in the year:',
        missed.slice().reverse(),
        Math.max(5, mostItems - others.length),
      ),
      '',
      howToMarkDone,
    ].join('\n');
  },
  year: (items, year) =>
    items.length === 0
      ? `Nothing is due in ${year}. Dates come from the tabs Mốc thời gian and Chỉ tiêu.`
      : [...section(`All of ${year}:`, items, mostItems), '', howToMarkDone].join('\n'),
};

export const enYears: YearsTexts = {
  askYears: (from, to, yearKind) =>
    `Which years are to be compared? Type for example 2022-2025${yearKind === 'school' ? ' (2025 is the school year 2025-2026)' : ''}. Blank for ${from === to ? from : `${from}-${to}`}.`,
  yearsInvalid: (answer, most) =>
    `${quoted(answer)} is no span of years, or longer than ${most} years. Type for example 2022-2025 and run again.`,
  done: (from, to, yearKind, tab) =>
    `The tab ${tab} now shows ${spanOfYears(from, to, yearKind)}. Use it for reviews of the period; mend figures in the input tabs and run again.`,
};

function spanOfYears(from: number, to: number, yearKind: YearKind): string {
  if (yearKind === 'calendar') return from === to ? `${from}` : `${from}-${to}`;
  return from === to
    ? `the school year ${schoolYear(from)}`
    : `the school years ${schoolYear(from)} to ${schoolYear(to)}`;
}

export const enPublish: PublishTexts = {
  askYear: (suggested) => `For which year is the list? Blank for ${suggested}.`,
  askChoice: 'Type 1 for registrations that are Đạt, 2 for all that count. Blank for 1.',
  choiceInvalid: (answer) =>
    `${quoted(answer)} is neither 1 nor 2, so no list was made. Run again and type 1 or 2.`,
  done: (year, yearKind, shown, masked, tab) =>
    `The tab ${tab} for ${spanOfYears(year, year, yearKind)} lists ${counted(shown, 'exemplar')}; ${
      masked === 0 ? 'nobody had to be masked' : `${counted(masked, 'name')} masked for want of consent`
    }. Read the whole list before publishing it.`,
};
