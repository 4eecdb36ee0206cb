/** Charts in a file: as Excel's own, drawn from the cells that are filled, so that people see them there too. */

import type { SheetChart } from 'hucre';
import { absoluteReference } from '../document/a1';
import { type ChartData, chartData } from '../document/chartData';
import { type ChartRange, chartsOf, type StoredChart, setCharts } from '../document/charts';
import {
  findSheet,
  type SheetDocument,
  sheetsInOrder,
  type WorkbookDocument,
} from '../document/workbookDocument';

/** A stored chart with names of tabs, whose ids are not in the file. */
export type FileChart = Omit<StoredChart, 'ranges'> & {
  ranges: (Omit<ChartRange, 'sheetId'> & { tab: string })[];
};

type TabName = (sheetId: string) => string | undefined;

/** Pixels of a cell nobody has sized: what a chart in a file is measured by. */
const usualCell = { width: 100, height: 21 };
const usualSize = { width: 600, height: 371 };

/** The charts of a tab that have something to show. */
export function chartsForFile(
  document: WorkbookDocument,
  sheet: SheetDocument,
  tabName: TabName,
): SheetChart[] {
  return chartsOf(sheet).flatMap((chart) => {
    const data = chartData(document, chart);
    return data === null ? [] : [fileChart(sheet, chart, data, tabName)];
  });
}

function fileChart(
  sheet: SheetDocument,
  { position: { row, column }, options }: StoredChart,
  { title, stacked, series, labelRange }: ChartData,
  tabName: TabName,
): SheetChart {
  // Without the equals sign of a formula.
  const reference = ({ sheetId, area }: ChartRange): string =>
    absoluteReference(tabName(sheetId) ?? '', area).replace(/^=/, '');
  return {
    type: 'bar',
    title,
    anchor: {
      from: { row, col: column },
      to: {
        row: row + Math.ceil(pixels(options.height, usualSize.height) / usualCell.height),
        col: column + columnsAcross(sheet, column, pixels(options.width, usualSize.width)),
      },
    },
    barGrouping: stacked ? 'stacked' : 'clustered',
    gapWidth: 40,
    legend: 'top',
    // Excel draws the first label at the bottom.
    axes: { x: { reverse: true } },
    series: series.map(({ name, colour, range }) => ({
      name,
      values: reference(range),
      categories: reference(labelRange),
      ...(/^#[0-9a-f]{6}$/i.test(colour) ? { color: colour.slice(1).toUpperCase() } : {}),
    })),
  };
}

function pixels(option: unknown, usual: number): number {
  return typeof option === 'number' ? option : usual;
}

function columnsAcross({ columnData, columnCount }: SheetDocument, from: number, width: number): number {
  let across = 0;
  for (let left = width; left > 0 && from + across < columnCount; across += 1) {
    left -= columnData[from + across]?.w ?? usualCell.width;
  }
  return Math.max(1, across);
}

/** All charts by tab name, also those that have nothing to show yet. */
export function keptCharts(document: WorkbookDocument, tabName: TabName): Record<string, FileChart[]> {
  const kept: Record<string, FileChart[]> = {};
  for (const sheet of sheetsInOrder(document)) {
    const charts = chartsOf(sheet).map(({ ranges, ...chart }) => ({
      ...chart,
      ranges: ranges.map(({ sheetId, area }) => ({ tab: tabName(sheetId) ?? '', area })),
    }));
    if (charts.length > 0) kept[tabName(sheet.id) ?? sheet.name] = charts;
  }
  return kept;
}

/** Puts them back onto the tabs of their names. */
export function restoreCharts(document: WorkbookDocument, kept: Record<string, FileChart[]>): void {
  for (const [tab, charts] of Object.entries(kept)) {
    const sheet = findSheet(document, tab);
    if (!sheet) continue;
    const restored = charts.map(({ ranges, ...chart }) => ({
      ...chart,
      ranges: ranges.flatMap(({ tab: name, area }) => {
        const source = findSheet(document, name);
        return source ? [{ sheetId: source.id, area }] : [];
      }),
    }));
    setCharts(sheet, restored);
  }
}
