/** One line of `Tổng hợp`, its cells given by column. */
import type { KindCounts } from '../domain/check/yearCheck';
import type { Line, LineCell } from './derivedTab';
import { type LineKind, type SummaryColumn, summaryColumns } from './madeTabs';

export type SummaryCells = Readonly<Partial<Record<SummaryColumn, LineCell>>>;

export function summaryLine(kind: LineKind, cells: SummaryCells): Line {
  return [kind, ...summaryColumns.map((column) => cells[column] ?? '')];
}

export function kindCells(byKind: KindCounts, total: number): SummaryCells {
  return { ...byKind, total };
}

/** The heading of a view. The remark stands in the next column, from where it runs on over the blank cells beside it. */
export function viewHeading(title: string, remark: string): Line {
  return summaryLine('view', { unit: title, model: remark });
}
