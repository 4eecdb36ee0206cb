/** Due items asked for and written in short, for tests. */

import { displayDate } from '../../src/domain/dates/plainDate';
import { type DueItem, type DueQuestion, dueItems } from '../../src/domain/followUps/dueItems';
import { date, type Lines, readBook, type Tabs } from './followUpTabs';

export function due(tabs: Tabs, today: string, question: Partial<DueQuestion> = {}): DueItem[] {
  return dueItems({ ...readBook(tabs), today: date(today), ...question });
}

/** `date state name-or-whom open-units`. */
export function brief(items: readonly DueItem[]): string[] {
  return items.map((item) =>
    [
      displayDate(item.date),
      item.state,
      item.source === 'milestone' ? item.name : `${item.source} ${item.year} ${item.forWhom}`,
      ...(item.open.length > 0 ? [item.open.map(({ code }) => code).join('+')] : []),
    ].join(' | '),
  );
}

/** A milestone that is on its day. */
export const on = (day: string, line: Lines<'milestones'>[number] = {}): Lines<'milestones'>[number] => ({
  name: `Ngày ${day}`,
  date: day,
  type: 'Ngày biểu dương',
  ...line,
});

export const period = (text: string): Tabs => ({ settings: [['Giai đoạn', text]] });
