/** The summary of one check as blocks of rows; how it is painted is the workbook's business. */
import type { KindCounts, Totals, UnitCheck } from './yearCheck';

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

export interface Summary {
  readonly year: number;
  readonly blocks: readonly QuotaBlock[];
  readonly views: readonly View[];
  readonly totals: Totals;
}
