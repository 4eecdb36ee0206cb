/** How a year's registering goes, as a form is sent it: a few numbers for each unit, never a row (design.md §5). */

import type { YearKind } from '../programme';
import type { QuotaBlockId } from '../summary/summary';
import type { QuotaResult, UnitType } from '../words/vocabulary';

/** Dates are `YYYY-MM-DD`, so that all of it can travel to a form. */
export interface UnitProgress {
  readonly code: string;
  readonly name: string;
  readonly type: UnitType | null;
  readonly block: QuotaBlockId;
  readonly counted: number;
  readonly min: number | null;
  readonly max: number | null;
  /** Null in a year to which no quota applies: then every unit stands for itself, without limits. */
  readonly result: QuotaResult | null;
  /** To the minimum. */
  readonly missing: number;
  /** Above the maximum. */
  readonly over: number;
  /** Counted registrations sent after the last day. */
  readonly late: number;
  /** Registrations of a kind or role that the quota does not allow. */
  readonly wrongKind: number;
  readonly errorRows: number;
  /** Null where no plan has to come with the list. */
  readonly plan: 'received' | 'late' | 'missing' | null;
  /** As the quota writes it ("trước ngày"); null when it names no date. */
  readonly dueDate: string | null;
  /** Last day in time. */
  readonly lastDay: string | null;
  /** From today to the last day, negative once it has passed; null without a date. */
  readonly daysLeft: number | null;
}

/** Units seen together: all, or those of one block of `Tổng hợp`. */
export interface RollUp {
  readonly id: QuotaBlockId | 'all';
  readonly units: number;
  readonly met: number;
  readonly short: number;
  readonly over: number;
  readonly none: number;
  readonly counted: number;
}

/** A unit's standing that is not what the last check wrote; null where it had or has no line. */
export interface UnitChange {
  readonly name: string;
  /** Null when the unit has no line any more. */
  readonly code: string | null;
  readonly before: Standing | null;
  readonly now: Standing | null;
}

export interface Standing {
  readonly counted: number;
  readonly result: QuotaResult;
  /** As `UnitCheck.difference`: below 0 when missing, above when over. */
  readonly difference: number;
}

/** What has changed since `Tổng hợp` was last written. */
export type SinceLastCheck =
  | { readonly kind: 'never' }
  /** It was written for other years. */
  | { readonly kind: 'other_years'; readonly time: string; readonly date: string }
  | {
      readonly kind: 'compared';
      /** `HH:mm` and `dd/MM/yyyy`, as the tab says. */
      readonly time: string;
      readonly date: string;
      readonly countedThen: number | null;
      readonly changes: readonly UnitChange[];
    };

export interface Progress {
  readonly year: number;
  readonly yearKind: YearKind;
  /** Years one may look at, newest first. */
  readonly years: readonly number[];
  readonly today: string;
  readonly counted: number;
  readonly rowsWithErrors: number;
  /** Rows whose unit or quota could not be found. */
  readonly unattributed: number;
  /** `all` first; blocks without units are left out. */
  readonly rollUps: readonly RollUp[];
  /** The most urgent first. */
  readonly units: readonly UnitProgress[];
  readonly since: SinceLastCheck;
}

/** What the form Theo dõi tiến độ shows. */
export interface Following {
  readonly progress: Progress;
  /** Who asks units for what is missing: Cơ quan ban hành, '' where `Cấu hình` does not say. */
  readonly office: string;
  /** `HH:mm` at which it was looked. */
  readonly time: string;
}

/** Rows of one unit, as they are gone to. */
export interface UnitPlace {
  readonly count: number;
  /** The first places of rows that stand together, ascending. */
  readonly places: readonly { readonly first: number; readonly last: number }[];
  /** How many more places there are. */
  readonly more: number;
  readonly selected: 'all' | 'first' | 'none';
}
