/** Rewrites a derived tab whole, in one call. */
import { type ClaimedTab, preparedSheet } from './claimTab';
import type { Spreadsheet } from './spreadsheet';
import { textForCell } from './writtenCell';

export type LineCell = string | number;
/** First cell: the kind of line. Every line is as wide as the tab. */
export type Line = readonly LineCell[];

/** Replaces the whole content by `lines`; blanks what an earlier, longer run left below. */
export function rewriteDerivedTab(spreadsheet: Spreadsheet, tab: ClaimedTab, lines: readonly Line[]): void {
  const sheet = preparedSheet(spreadsheet, tab);
  const width = tab.made.columns.length;
  const rows = Math.max(lines.length, sheet.getLastRow());
  const have = sheet.getMaxRows();
  if (rows > have) sheet.insertRowsAfter(have, rows - have);
  const blank: Line = Array.from({ length: width }, () => '');
  const cells = Array.from({ length: rows }, (_, index) => [...(lines[index] ?? blank)].map(asText));
  sheet.getRange(1, tab.left, rows, width).setValues(cells);
}

/** Unit and person names come from people: none of them may become a formula here either. */
function asText(cell: LineCell): LineCell {
  return typeof cell === 'string' ? textForCell(cell) : cell;
}
