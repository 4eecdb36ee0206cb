/** What a chart shows now: labels and series out of the cells it is drawn from. */

import type { ChartRange, StoredChart } from './charts';
import { columnCountOf, rectangle } from './rectangle';
import { type StoredCell, sheetById, storedRows, type WorkbookDocument } from './workbookDocument';

export interface ChartSeries {
  name: string;
  colour: string;
  /** One per label; a cell that holds no number counts as nothing. */
  values: number[];
  /** Where the values stand. */
  range: ChartRange;
}

export interface ChartData {
  title: string;
  /** Series stand one after the other instead of side by side. */
  stacked: boolean;
  labels: string[];
  labelRange: ChartRange;
  series: ChartSeries[];
}

/** Google's own first colours, for series that name none. */
const usualColours = ['#4285f4', '#ea4335', '#fbbc04', '#34a853'];

/**
 * Labels stand in the first column, series in the others, their names in the header rows. Rows that are blank at the end
 * of the range are no part of the chart (live-probe.md). Null when there is nothing to draw, or nothing of it is left.
 */
export function chartData(
  document: WorkbookDocument,
  { ranges, headers, options }: StoredChart,
): ChartData | null {
  const columns = ranges.flatMap((range) => columnsOf(document, range));
  const [labels, ...values] = columns.map((range) => ({ range, cells: cellsOf(document, range) }));
  if (labels === undefined || values.length === 0) return null;
  const last = lastFilled([labels.cells, ...values.map(({ cells }) => cells)]);
  if (last < headers) return null;
  const colours = Array.isArray(options.colors) ? options.colors.map(String) : usualColours;
  const below = ({ sheetId, area }: ChartRange): ChartRange => ({
    sheetId,
    area: rectangle(area.startRow + headers, area.startColumn, last + 1 - headers, 1),
  });
  return {
    title: typeof options.title === 'string' ? options.title : '',
    stacked: options.isStacked === true,
    labels: labels.cells.slice(headers, last + 1).map(text),
    labelRange: below(labels.range),
    series: values.map(({ range, cells }, index) => ({
      name: headers > 0 ? text(cells[headers - 1]) : '',
      colour: colours[index % colours.length] ?? '',
      values: cells.slice(headers, last + 1).map((cell) => (typeof cell?.v === 'number' ? cell.v : 0)),
      range: below(range),
    })),
  };
}

function columnsOf(document: WorkbookDocument, { sheetId, area }: ChartRange): ChartRange[] {
  if (!document.sheets[sheetId]) return [];
  const rows = area.endRow - area.startRow + 1;
  return Array.from({ length: columnCountOf(area) }, (_, index) => ({
    sheetId,
    area: rectangle(area.startRow, area.startColumn + index, rows, 1),
  }));
}

function cellsOf(document: WorkbookDocument, { sheetId, area }: ChartRange): (StoredCell | undefined)[] {
  const rows = storedRows(sheetById(document, sheetId));
  const count = area.endRow - area.startRow + 1;
  return Array.from({ length: count }, (_, index) => rows[area.startRow + index]?.[area.startColumn]);
}

function lastFilled(columns: readonly (readonly (StoredCell | undefined)[])[]): number {
  return Math.max(...columns.map((cells) => cells.map((cell) => text(cell) !== '').lastIndexOf(true)));
}

function text(cell: StoredCell | undefined): string {
  return cell?.v === undefined || cell.v === null ? '' : String(cell.v);
}
