/** One thing that is due, and how it stands on a day (domain.md 4.3). */

import { compareDates, dateToSerial, type PlainDate } from '../dates/plainDate';
import type { YearKind } from '../programme';
import type { MilestoneType } from '../words/followUpWords';
import { nextReminder } from './reminders';

/** `list`: a unit's list of registrations; `plan`: the plan that must come with it. */
export type DueSource = 'milestone' | 'list' | 'plan';

export interface DueUnit {
  readonly index: number;
  readonly code: string;
  readonly name: string;
}

export interface DueItem {
  readonly source: DueSource;
  /** Spreadsheet row of the milestone, or of the quota in `Chỉ tiêu`. */
  readonly row: number;
  /** The year it is for: a list for 2024 may be due in December 2023. */
  readonly year: number;
  readonly yearKind: YearKind;
  /** The milestone's name; '' for lists and plans, which `text/` names. */
  readonly name: string;
  readonly type: MilestoneType | null;
  /** Last day on which it is in time. */
  readonly date: PlainDate;
  /** The date as written ("trước ngày"). */
  readonly written: PlainDate;
  /** The document names only the year; `date` is its last day. */
  readonly wholeYear: boolean;
  /** For whom, as the workbook says it; '' for the office that keeps the register. */
  readonly forWhom: string;
  readonly recipient: string;
  /** Units concerned, in the order of `Đơn vị`; none for the office itself. */
  readonly units: readonly DueUnit[];
  /** Of these, the ones that have not done it yet; always none for a milestone, which is marked by year. */
  readonly open: readonly DueUnit[];
  /** 0 on the last day, negative afterwards. */
  readonly daysLeft: number;
  readonly state: 'done' | 'due' | 'missed';
  /** The next day to remind of it, today included; null when done, missed, or when no such day is left. */
  readonly remind: PlainDate | null;
}

/** Both ends belong to it. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export function isWithin(date: PlainDate, { from, to }: Span): boolean {
  return compareDates(date, from) >= 0 && compareDates(date, to) <= 0;
}

/** What an item says of a unit. */
export function dueUnit({ index, code, name }: DueUnit): DueUnit {
  return { index, code, name };
}

/** How it stands on `today`. */
export function standing(
  done: boolean,
  date: PlainDate,
  today: PlainDate,
): Pick<DueItem, 'daysLeft' | 'state' | 'remind'> {
  const daysLeft = dateToSerial(date) - dateToSerial(today);
  const state = done ? 'done' : daysLeft < 0 ? 'missed' : 'due';
  return { daysLeft, state, remind: state === 'due' ? nextReminder(date, today) : null };
}

const sourceOrder: readonly DueSource[] = ['milestone', 'list', 'plan'];

/** By date; on one date milestones, lists, plans. The order does not depend on that of the rows. */
export function compareItems(a: DueItem, b: DueItem): number {
  return (
    compareDates(a.date, b.date) ||
    sourceOrder.indexOf(a.source) - sourceOrder.indexOf(b.source) ||
    compareTexts(a.name, b.name) ||
    compareTexts(a.forWhom, b.forWhom) ||
    compareTexts(a.recipient, b.recipient) ||
    a.year - b.year ||
    // Two lines of one name: the order must not hang on which stands first in the tab.
    compareTexts(a.type ?? '', b.type ?? '') ||
    compareTexts(a.state, b.state) ||
    compareDates(a.written, b.written) ||
    Number(a.wholeYear) - Number(b.wholeYear) ||
    a.row - b.row
  );
}

/** By code unit: the same order on every machine. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
