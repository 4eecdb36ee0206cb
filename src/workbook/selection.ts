/** Which rows of a tab the person has selected. */
import type { Run } from './runs';
import type { Spreadsheet } from './spreadsheet';
import { isTabNamed } from './tabs';

/** Spreadsheet rows, those of the header left out; null when another tab is in front or no row with records is selected. */
export function selectedRows(spreadsheet: Spreadsheet, tab: string): Run | null {
  const range = spreadsheet.getActiveRange();
  // Google gives none while a chart or a drawing is selected.
  if (range === null) return null;
  const sheet = range.getSheet();
  if (!isTabNamed(sheet, tab)) return null;
  // A whole column is selected down to the end of the grid.
  const first = Math.max(2, range.getRow());
  const last = Math.min(range.getLastRow(), sheet.getLastRow());
  return last < first ? null : { first, last };
}
