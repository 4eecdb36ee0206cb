/**
 * The charts of `Tổng hợp`. They are set up once, with the tab, over cells beside the table that every rebuilding writes
 * along with the table: so they follow without a call of their own, and whoever moves, changes or deletes one keeps it so.
 */
import { type KindBar, kindBars, mostProgressBars, progressBars } from '../domain/summary/chartBars';
import type { Summary } from '../domain/summary/summary';
import { kinds, roles } from '../domain/words/vocabulary';
import { storedWord } from '../domain/words/words';
import { chartText, wordViewText } from '../text/derivedTabText';
import type { Line, LineCell } from './derivedTab';
import { type MadeTab, summaryColumns } from './madeTabs';
import type { Sheet } from './spreadsheet';

/** Cells beside one line of the table, from the label on. */
type FeedCells = readonly [label: string, ...numbers: LineCell[]];

/** Models, collectives, five roles and those without: see `kindBars`. */
const kindRows = 2 + roles.length + 1;
/** Lines below the heads of the first chart's cells at which those of the second begin. */
const kindsBelow = 1 + mostProgressBars + 1;
const feedWidth = 4;
const firstFeedColumn = summaryColumns.length + 1 - feedWidth;

/** The lines with the cells of the charts beside them, which draw the newest year. `headerRow` is 1-based. */
export function withChartCells(
  lines: readonly Line[],
  [newest]: readonly Summary[],
  units: readonly { readonly name: string }[],
  headerRow: number,
): Line[] {
  if (newest === undefined) return [...lines];
  const cells = new Map<number, FeedCells>();
  const put = (from: number, rows: readonly FeedCells[]): void => {
    rows.forEach((row, index) => {
      cells.set(headerRow - 1 + from + index, row);
    });
  };
  put(0, progressCells(newest, units));
  put(kindsBelow, kindCells(newest));
  const width = summaryColumns.length + 1;
  const length = Math.max(lines.length, ...[...cells.keys()].map((line) => line + 1));
  return Array.from({ length }, (_, index) => {
    const line = lines[index] ?? Array.from({ length: width }, () => '');
    const feed = cells.get(index);
    if (feed === undefined) return line;
    const padded = [...feed, ...Array.from({ length: feedWidth - feed.length }, () => '')];
    return [...line.slice(0, firstFeedColumn), ...padded];
  });
}

function progressCells(summary: Summary, units: readonly { readonly name: string }[]): FeedCells[] {
  const bars = progressBars(summary, units);
  return [
    [chartText.feed, chartText.within(summary.year, summary.yearKind), chartText.over, chartText.lacking],
    ...bars.map(
      ({ name, counted, min, max, within, over, lacking }): FeedCells => [
        chartText.unit(name, counted, min, max),
        within,
        over,
        lacking,
      ],
    ),
  ];
}

function kindCells(summary: Summary): FeedCells[] {
  return [
    [chartText.feed, chartText.within(summary.year, summary.yearKind)],
    ...kindBars(summary).map(({ code, counted }): FeedCells => [kindLabel(code), counted]),
  ];
}

function kindLabel(code: KindBar['code']): string {
  if (code === 'model' || code === 'collective') return storedWord(kinds, code);
  return chartText.role(code === 'unwritten' ? wordViewText.rest.unwritten : storedWord(roles, code));
}

/** Room in which no chart stands over another or over a figure; pixels. */
const place = { width: 620, height: 660, kindsHeight: 320, side: 10 } as const;
/** Rows that the first chart takes at their usual height. */
const rowsOfFirst = 33;

/** Puts the charts into a tab that is being made. */
export function addSummaryCharts(sheet: Sheet, { columns, headerRow }: MadeTab): void {
  const column = columns.findIndex(({ key }) => key === 'charts') + 1;
  const feed = column + 1;
  addBars(sheet, {
    title: chartText.progress,
    range: sheet.getRange(headerRow, feed, 1 + mostProgressBars, feedWidth),
    row: headerRow + 1,
    column,
    height: place.height,
    // What counts, what is too much, what is lacking: told apart without colours too, by their order and lightness.
    colours: ['#1a73e8', '#d93025', '#dadce0'],
  });
  addBars(sheet, {
    title: chartText.kinds,
    range: sheet.getRange(headerRow + kindsBelow, feed, 1 + kindRows, 2),
    row: headerRow + 1 + rowsOfFirst,
    column,
    height: place.kindsHeight,
    colours: ['#1a73e8'],
  });
}

interface Bars {
  readonly title: string;
  /** Labels in the first column, names of the series in the first row. */
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly colours: readonly string[];
}

/** Options by name: they work on every kind of builder (platform.md CF-39). */
function addBars(sheet: Sheet, { title, range, row, column, height, colours }: Bars): void {
  const chart = sheet
    .newChart()
    .asBarChart()
    .addRange(range)
    .setNumHeaders(1)
    .setPosition(row, column, place.side, place.side)
    .setOption('title', title)
    .setOption('isStacked', true)
    .setOption('legend', { position: 'top' })
    .setOption('colors', [...colours])
    .setOption('hAxis', { minValue: 0, format: '0' })
    .setOption('width', place.width)
    .setOption('height', height)
    .build();
  sheet.insertChart(chart);
}
