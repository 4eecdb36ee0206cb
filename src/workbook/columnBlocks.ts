/** The cells of several columns, wherever these stand, so that one look costs one call. */
import { cellName } from './cellName';
import { runsOf } from './runs';
import type { Sheet } from './spreadsheet';

/** From row to row, the first and last included; rows count from 1. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** @param positions 0-based columns, ascending @returns null when there is no cell */
export function columnBlocks(
  sheet: Sheet,
  positions: readonly number[],
  { from, to }: RowSpan,
): GoogleAppsScript.Spreadsheet.RangeList | null {
  if (positions.length === 0 || from > to) return null;
  return sheet.getRangeList(
    runsOf(positions).map(({ first, last }) => `${cellName(from, first)}:${cellName(to, last)}`),
  );
}
