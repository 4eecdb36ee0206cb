/** Charts of a tab, kept in its `custom` where the grid and its plugins leave them alone. */

import type { Rectangle } from './rectangle';
import type { SheetDocument } from './workbookDocument';

/** A block of cells on any tab. */
export interface ChartRange {
  sheetId: string;
  area: Rectangle;
}

export interface StoredChart {
  id: string;
  type: 'bar';
  ranges: ChartRange[];
  /** Rows on top of the ranges that name the series. */
  headers: number;
  /** 0-based cell whose corner it hangs from, and pixels from there. */
  position: { row: number; column: number; x: number; y: number };
  /** As the script gave them. */
  options: Record<string, unknown>;
}

/** Read only: replace the list with `setCharts`. */
export function chartsOf(sheet: SheetDocument): readonly StoredChart[] {
  return (sheet.custom?.charts as StoredChart[] | undefined) ?? [];
}

/** Replaces all charts of a tab. */
export function setCharts(sheet: SheetDocument, charts: StoredChart[]): void {
  sheet.custom = { ...sheet.custom, charts };
}
