/** What a check of one year's registrations found: results, never sentences. */

import type { PlainDate } from '../dates/plainDate';
import type { Finding } from '../findings/finding';
import type { Kind, QuotaResult, UnitType } from '../words/vocabulary';

/** Why a row does not consume a quota; the first reason in this order is the one given. */
export type LeftOutReason = 'status' | 'incomplete' | 'kind' | 'duplicate';

/** How a row ended. `unattributed`: its unit, its quota or its year could not be found. */
export type RowState = 'counted' | LeftOutReason | 'unattributed';

export type KindCounts = Record<Kind, number>;

export interface UnitCheck {
  /** Position in `Đơn vị`, 0-based. */
  readonly index: number;
  readonly code: string;
  readonly name: string;
  /** Null when the cell is blank or not in the vocabulary. */
  readonly type: UnitType | null;
  readonly counted: number;
  readonly byKind: KindCounts;
  readonly min: number | null;
  readonly max: number | null;
  readonly result: QuotaResult;
  /** n − min when short or none, n − max when over, else 0. */
  readonly difference: number;
  /** The due date as written ("trước ngày"); null when the quota names none. */
  readonly dueDate: PlainDate | null;
  /** Last calendar day on which the list is in time; null when the quota names no date. */
  readonly lastDay: PlainDate | null;
  /** Counted rows sent after `lastDay`. */
  readonly late: number;
  readonly planRequired: boolean;
  readonly planMissing: boolean;
  readonly leftOut: Record<LeftOutReason, number>;
  /** Rows of this counting unit with at least one error. */
  readonly errorRows: number;
}

/** One row of `Đăng ký` that is a registration of the year, or has no readable year. */
export interface RowCheck {
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  readonly id: string;
  /** Code of the registering unit, null when the name was not resolved. */
  readonly unit: string | null;
  readonly countingUnit: string | null;
  readonly kind: Kind | null;
  readonly counted: boolean;
  /** Null when counted, or when no counting unit could be found. */
  readonly leftOut: LeftOutReason | null;
  readonly late: boolean;
  readonly findings: readonly Finding[];
}

export interface AllocationCheck {
  readonly from: string;
  readonly to: string;
  readonly max: number;
  readonly counted: number;
  readonly over: number;
}

export interface SuspectedDuplicate {
  readonly name: string;
  readonly kind: Kind;
  /** Spreadsheet rows, ascending. */
  readonly rows: readonly number[];
}

export interface Totals {
  /** Units with a quota of their own, and how they stand. */
  readonly units: number;
  readonly met: number;
  readonly short: number;
  readonly over: number;
  readonly none: number;
  readonly late: number;
  readonly plansMissing: number;
  /** Registrations of the year (and rows without a readable year), counted and not. */
  readonly registrations: number;
  readonly counted: number;
  readonly byKind: KindCounts;
  readonly leftOut: Record<LeftOutReason, number>;
  /** Rows whose unit or quota could not be found. */
  readonly unattributed: number;
  readonly rowsWithErrors: number;
  readonly rowsWithWarnings: number;
  /** Total rows and section titles found among the data: not registrations. */
  readonly ignoredRows: number;
}

export interface YearCheck {
  readonly year: number;
  /** Units with a quota of their own in this year, in the order of `Đơn vị`. */
  readonly units: readonly UnitCheck[];
  /** Rows in the order of `Đăng ký`. Built when asked for: at 100,000 rows it is not free. */
  readonly rowCount: number;
  rowAt(place: number): RowCheck;
  /**
   * Visits all rows, cheaply: position in `Registrations`, how it ended, index of the registering and of the counting
   * unit, −1 when not settled.
   */
  forEachRow(visit: (position: number, state: RowState, unit: number, countingUnit: number) => void): void;
  readonly allocations: readonly AllocationCheck[];
  readonly suspectedDuplicates: readonly SuspectedDuplicate[];
  /** Findings of rows, units and tables together, ordered by table, row, code. */
  readonly findings: readonly Finding[];
  readonly totals: Totals;
}
