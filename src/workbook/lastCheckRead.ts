/** Reads back what the last check wrote into `Tổng hợp`: the counterpart of summaryTab.ts. */

import type { LastCheck, YearThen } from '../domain/progress/lastCheck';
import type { Cell, Grid } from '../domain/tables/cell';
import { derivedTabs } from '../domain/tables/tables';
import { cellText } from '../domain/text/cellText';
import type { QuotaResult } from '../domain/words/vocabulary';
import { summaryText } from '../text/workbookText';
import { ownMark, type SummaryColumn, summaryColumns } from './madeTabs';
import type { Tabs } from './tabs';

/** The title, when and what, the heads: below them stand the units. */
const headLines = 4;

const results: readonly QuotaResult[] = ['met', 'short', 'over', 'none'];

/** One data call, none where the tab is not there or holds nothing; null when no check has written it. */
export function readLastCheck(tabs: Tabs): LastCheck | null {
  const sheet = tabs.find(derivedTabs.summary);
  if (sheet === null || sheet.getLastRow() <= headLines) return null;
  return lastCheckIn(sheet.getDataRange().getValues() as Grid);
}

/** @returns null for a tab of somebody else's making */
export function lastCheckIn(grid: Grid): LastCheck | null {
  // A person may have put columns before ours.
  const left = (grid[0] ?? []).indexOf(ownMark);
  if (left < 0) return null;
  const at = (row: Grid[number], column: SummaryColumn): Cell =>
    row[left + 1 + summaryColumns.indexOf(column)];
  const made = /(\d{1,2}:\d{2})\D+(\d{2}\/\d{2}\/\d{4})/.exec(cellText(at(grid[1] ?? [], 'unit')));
  const years: { year: number; counted: number | null; units: YearThen['units'][number][] }[] = [];
  const begin = (heading: Cell): void => {
    const year = /\d{4}$/.exec(cellText(heading));
    if (year !== null) years.push({ year: Number(year[0]), counted: null, units: [] });
  };
  begin(at(grid[0] ?? [], 'unit'));
  for (const row of grid.slice(headLines)) {
    const kind = cellText(row[left]);
    if (kind === 'year') begin(at(row, 'unit'));
    const current = years[years.length - 1];
    if (current === undefined) continue;
    const name = cellText(at(row, 'unit'));
    const result = results.find((code) => code === kind);
    if (result !== undefined) {
      current.units.push({
        name,
        result,
        counted: Number(at(row, 'total')),
        difference: Number(at(row, 'difference')),
      });
    } else if (kind === 'total' && name === summaryText.grandTotal) {
      current.counted = Number(at(row, 'total'));
    }
  }
  return { time: made?.[1] ?? '', date: made?.[2] ?? '', years };
}
