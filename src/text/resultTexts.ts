/** The sentences of the commands that check, compare and list, beyond the quota check. */

import type { PlainDate } from '../domain/dates/plainDate';
import type { DueItem } from '../domain/followUps/dueItems';
import type { YearKind } from '../domain/programme';

export interface WholeCheckTexts {
  found(errors: number, warnings: number): string;
  /** Moves of status and stage that people made in the cells, now in the journal. */
  handMoves(count: number): string;
  /** Left to the next check, so that this one keeps within its calls. */
  handMovesLater(count: number): string;
  readonly noSealColumn: string;
}

export interface DueTexts {
  askDay(today: PlainDate): string;
  dayInvalid(answer: string): string;
  /** Everything due, or missed, as one message; `days` ahead of `today`. */
  list(items: readonly DueItem[], today: PlainDate, days: number): string;
  /** The whole year at a glance. */
  year(items: readonly DueItem[], year: number): string;
}

export interface YearsTexts {
  askYears(from: number, to: number, yearKind: YearKind): string;
  yearsInvalid(answer: string, most: number): string;
  done(from: number, to: number, yearKind: YearKind, tab: string): string;
}

export interface PublishTexts {
  askYear(suggested: number): string;
  /** 1: only Đạt, 2: all that count. */
  readonly askChoice: string;
  choiceInvalid(answer: string): string;
  done(year: number, yearKind: YearKind, shown: number, masked: number, tab: string): string;
}
