/** The panel “30 ngày tới” of `Tổng hợp`: what is due, what was missed, what is done (F25, F38, F51, F69). */

import { addDays, displayDate, type PlainDate } from '../domain/dates/plainDate';
import type { DueItem } from '../domain/followUps/dueItems';
import { dueText } from '../text/derivedTabText';
import type { Line } from './derivedTab';
import { summaryLine, viewHeading } from './summaryLine';

export interface DuePanel {
  readonly items: readonly DueItem[];
  readonly today: PlainDate;
  /** How far ahead was looked. */
  readonly days: number;
}

/** The quota blocks are what the tab is for: the panel stays short. */
const mostItems = 6;
/** Of these, what has been missed, and what is due, come first in these numbers; whoever is left fills the rest. */
const missedFirst = 2;
const dueFirst = mostItems - missedFirst;

/** At most eight lines with the heading; none when nothing is due. */
export function dueLines({ items, today, days }: DuePanel): Line[] {
  if (items.length === 0) return [];
  const shown = chosen(items);
  const more = items.length - shown.length;
  const until = addDays(today, days);
  return [
    viewHeading(dueText.title(days), dueText.remark(displayDate(today), displayDate(until))),
    ...shown.map(itemLine),
    ...(more > 0 ? [summaryLine('note', { unit: dueText.more(more) })] : []),
  ];
}

/** The most urgent ones, by date. */
function chosen(items: readonly DueItem[]): DueItem[] {
  const missed = items.filter(({ state }) => state === 'missed').reverse();
  const due = items.filter(({ state }) => state === 'due');
  const byUrgency = [
    ...missed.slice(0, missedFirst),
    ...due.slice(0, dueFirst),
    ...due.slice(dueFirst),
    ...missed.slice(missedFirst),
    ...items.filter(({ state }) => state === 'done'),
  ];
  const urgent = new Set(byUrgency.slice(0, mostItems));
  return items.filter((item) => urgent.has(item));
}

const lineKinds = { missed: 'error', due: 'warning', done: 'clear' } as const;

function itemLine(item: DueItem): Line {
  return summaryLine(lineKinds[item.state], {
    unit: itemName(item),
    model: forWhom(item),
    result: standing(item),
    due: displayDate(item.date),
  });
}

function itemName({ source, name, year, yearKind }: DueItem): string {
  if (source === 'milestone') return name;
  return source === 'list' ? dueText.list(year, yearKind) : dueText.plan(year, yearKind);
}

function forWhom({ forWhom: target, open, units, recipient }: DueItem): string {
  return [
    target,
    open.length > 0 ? dueText.open(open.length, units.length) : '',
    recipient === '' ? '' : dueText.recipient(recipient),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function standing({ state, daysLeft }: DueItem): string {
  if (state === 'done') return dueText.done;
  if (state === 'missed') return dueText.missed(-daysLeft);
  return daysLeft === 0 ? dueText.today : dueText.left(daysLeft);
}
