/** The summary of one check as blocks of rows; how it is painted is the workbook's business. */

import type { KindCounts, RowState, Totals, UnitCheck } from '../check/yearCheck';
import type { YearKind } from '../programme';
import type { PlanStanding } from '../quotas/latePlans';
import type { Role, Stage, Status, UnitType } from '../words/vocabulary';
import type { Balance } from './balance';

/** The blocks in which quota-bearing units are shown. */
export type QuotaBlockId = 'areas' | 'clusters' | 'lead_agencies' | 'others';

export interface QuotaBlock {
  readonly id: QuotaBlockId;
  readonly units: readonly UnitCheck[];
  readonly counted: number;
  readonly byKind: KindCounts;
}

/** Counted registrations seen another way; never counted against a quota a second time (domain.md 4.3). */
export type ViewId = 'by_parent' | 'by_cluster' | 'by_movement';

export interface ViewLine {
  /** 0 for a heading unit (commune, cluster, lead agency), 1 for what lies below it. */
  readonly level: 0 | 1;
  readonly label: string;
  readonly counted: number;
  readonly byKind: KindCounts;
}

export interface View {
  readonly id: ViewId;
  readonly lines: readonly ViewLine[];
}

/** Types of unit that are schools: the school level of whoever registers there. */
export type SchoolLevel = Extract<
  UnitType,
  | 'preschool'
  | 'primary'
  | 'lower_secondary'
  | 'primary_lower_secondary'
  | 'upper_secondary'
  | 'lower_upper_secondary'
  | 'continuing_education'
>;

/** Registrations of one word of a closed list. */
export interface WordLine<Code extends string> {
  readonly code: Code;
  /** All kinds, and rows whose kind cannot be read. */
  readonly total: number;
  readonly byKind: KindCounts;
}

/** Views by closed lists. Every code has its line, also when nothing stands in it; lines add up to the whole. */
export interface WordViews {
  /** Counted registrations by the school at which, or below which, the unit stands. */
  readonly by_level: readonly WordLine<SchoolLevel | 'no_school'>[];
  /** All registrations of the year: counted, or why not. */
  readonly by_kind: readonly WordLine<RowState>[];
  /** Counted individuals; `unwritten`: a role that is blank or cannot be read. */
  readonly by_role: readonly WordLine<Role | 'unwritten'>[];
  /** All registrations of the year. */
  readonly by_status: readonly WordLine<Status | 'unread'>[];
  /** All registrations of the year that are Đạt or have a stage; `not_begun`: Đạt and no stage yet. */
  readonly by_stage: readonly WordLine<Stage | 'not_begun' | 'unread'>[];
}

export type WordViewId = keyof WordViews;

export interface Summary {
  readonly year: number;
  readonly yearKind: YearKind;
  readonly blocks: readonly QuotaBlock[];
  readonly views: readonly View[];
  readonly wordViews: WordViews;
  readonly balance: Balance;
  /** Counted registrations by index of the counting unit, whether or not it has a quota. */
  readonly countedBy: ReadonlyMap<number, number>;
  /** How the plan of each unit stands that must send one, by unit index. */
  readonly planStates: ReadonlyMap<number, PlanStanding['state']>;
  readonly totals: Totals;
}
