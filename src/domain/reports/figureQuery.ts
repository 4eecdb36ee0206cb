/**
 * The question a figure answers. A figure's id is its question, so that a second path can answer it again from the rows
 * (verifyReport.ts) and its label can be written from it (text).
 */

import type { LeftOutReason } from '../check/yearCheck';
import type { PlanStanding } from '../quotas/latePlans';
import type { CommunicationForm, ProposalResult, ProposalType } from '../words/followUpWords';
import type { Kind, QuotaResult, Role, Status } from '../words/vocabulary';

/** Rows of `Đăng ký` unless the comment says otherwise. */
export type Measure =
  /** All registrations of the years, counted or not. */
  | 'registered'
  /** Those that stand for somebody put forward: see `ReportRow.standing`. */
  | 'listed'
  /** Those of a status, listed or left out for it alone. */
  | 'at_status'
  | 'late'
  | 'left_out'
  /** Status Đạt, named, no repetition. */
  | 'passed'
  | 'replicated'
  /** Shares of the listed (balance.ts). */
  | 'direct_workers'
  | 'direct_workers_percent'
  | 'small_collectives'
  | 'small_collectives_percent'
  | 'hard_areas'
  | 'hard_areas_percent'
  /** Chosen for the award proposal, the introduction, the review. */
  | 'proposed'
  | 'introduced'
  | 'reviewed'
  /** Units: with a quota, with somebody listed, by what they lack. */
  | 'quota_units'
  | 'met_units_percent'
  | 'listing_units'
  | 'late_units'
  | 'wrong_kind_units'
  | 'plan_units'
  /** Numbers of one unit's quota, and how far its registrations are from them. */
  | 'quota_min'
  | 'quota_max'
  | 'short_by'
  | 'over_by'
  /** Lines of the registers that live on. */
  | 'honoured'
  | 'award_proposals'
  | 'communications'
  | 'reach'
  | 'inspections'
  | 'issues'
  | 'settled_issues'
  | 'nurture_lines'
  | 'nurtured'
  | 'evaluated'
  /** Criteria of one registration: those that must be met, the others, and of each those met. */
  | 'required_all'
  | 'required_met'
  | 'other_all'
  | 'other_met';

/** Conditions narrow a measure; one that is absent does not. */
export interface FigureQuery {
  readonly measure: Measure;
  /** First and last year, both included. */
  readonly from: number;
  readonly to: number;
  /** Code of the unit in whose name the registrations stand. */
  readonly unit?: string;
  /** Code of the unit that registered them, where that is another: a school's part of a commune's list. */
  readonly own?: string;
  readonly kind?: Kind;
  readonly role?: Role | 'unwritten';
  readonly status?: Status;
  readonly reason?: Exclude<LeftOutReason, 'status'> | 'unattributed';
  readonly result?: QuotaResult;
  readonly plan?: PlanStanding['state'];
  /** Hình thức khen, as typed; '' where none is. */
  readonly award?: string;
  readonly form?: CommunicationForm;
  readonly proposalType?: ProposalType;
  readonly proposalResult?: ProposalResult;
  /** One registration; see registrationKey. */
  readonly registration?: string;
  /** What a review comes to. */
  readonly conclusion?: Conclusion;
}

export type Conclusion = 'passed' | 'failed' | 'returned' | 'open';

const conditions = [
  'measure',
  'from',
  'to',
  'unit',
  'own',
  'kind',
  'role',
  'status',
  'reason',
  'result',
  'plan',
  'award',
  'form',
  'proposalType',
  'proposalResult',
  'registration',
  'conclusion',
] as const satisfies readonly (keyof FigureQuery)[];

/** The same question always has the same id. */
export function figureId(query: FigureQuery): string {
  return JSON.stringify(query, [...conditions]);
}

/** The question of an id, null when it is none. */
export function readFigureId(id: string): FigureQuery | null {
  let value: unknown;
  try {
    value = JSON.parse(id);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (typeof value !== 'object' || value === null) return null;
  const query = value as Partial<FigureQuery>;
  if (typeof query.measure !== 'string' || typeof query.from !== 'number' || typeof query.to !== 'number') {
    return null;
  }
  return query as FigureQuery;
}
