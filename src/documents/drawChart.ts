/**
 * Bars as a table of shaded cells: the format's own charts would need a second file inside and open nowhere alike. A
 * clerk can mend a bar by hand, and it prints in black and white.
 */
import type { ComposedBar, ComposedChart, ComposedChartTitle } from '../domain/documents/composedDocument';
import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from './docxLibrary';
import { drawRuns } from './drawLine';
import { emptyLine } from './emptyLine';
import { twips } from './pageMeasures';

/** Steps in which bars grow; with the column of labels fewer than the 63 columns that Word can take. */
const steps = 60;
/** Of these the longest bar takes so many: what stands beside it has room left. */
const longest = 42;
/** Millimetres. */
const labelWidth = 55;

/** Points a bar is high at least, with the gap to the next. */
const rowHeight = 17;
/** A chart of no more rows stays on one page: a look takes it in whole. */
const rowsOfOnePage = 20;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** White lines keep the bars apart, where rows touch. */
const gap = { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' } as const;
const axis = { style: BorderStyle.SINGLE, size: 6, color: '7F7F7F' } as const;
/** Dark and light, so that they differ on paper without colours too. */
const fills = { filled: '44546A', lacking: 'D0D5DC' } as const;
/** Twips between a cell's side and its text. */
const side = 80;
const noMargins = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA } as const;

/** Draws the chart over the whole width, in twips. A long one goes on on the next page, with whole rows. */
export function drawChart({ rows }: ComposedChart, width: number): Table {
  const widths = columnWidths(width);
  return new Table({
    rows: rows.map((row, index) => {
      if (row.type === 'title') return drawTitle(row);
      const last = index === rows.length - 1;
      return drawBar(row, rows.length <= rowsOfOnePage && !last);
    }),
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: noMargins,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
  });
}

/** The labels', then the steps', from edge to edge so that roundings do not add up. */
function columnWidths(width: number): number[] {
  const label = twips(labelWidth);
  const edge = (step: number): number => Math.round(((width - label) * step) / steps);
  return [label, ...Array.from({ length: steps }, (_, step) => edge(step + 1) - edge(step))];
}

function drawTitle({ text }: ComposedChartTitle): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: steps + 1,
        children: [new Paragraph({ style: 'chartTitle', children: drawRuns([{ text }]) })],
      }),
    ],
  });
}

function drawBar({ label, filled, lacking, value, target }: ComposedBar, withNext: boolean): TableRow {
  const dark = stepsOf(filled);
  const light = Math.min(longest - dark, stepsOf(filled + lacking) - dark);
  const text = (children: ReturnType<typeof drawRuns>): Paragraph =>
    new Paragraph({ style: 'chartText', ...(withNext ? { keepNext: true } : {}), children });
  const bold = value.map((run) => ({ ...run, bold: true as const }));
  return new TableRow({
    cantSplit: true,
    height: { value: rowHeight * 20, rule: HeightRule.ATLEAST },
    children: [
      new TableCell({
        verticalAlign: VerticalAlign.CENTER,
        margins: { ...noMargins, right: side },
        borders: { right: axis },
        children: [text(drawRuns([{ text: label }]))],
      }),
      ...shaded(dark, fills.filled),
      ...shaded(light, fills.lacking),
      new TableCell({
        columnSpan: steps - dark - light,
        verticalAlign: VerticalAlign.CENTER,
        margins: { ...noMargins, left: side },
        children: [text(drawRuns([...bold, ...target]))],
      }),
    ],
  });
}

/** Whatever is there can be seen, be it ever so little. */
function stepsOf(part: number): number {
  return part === 0 ? 0 : Math.max(1, Math.round(part * longest));
}

function shaded(columns: number, fill: string): TableCell[] {
  if (columns === 0) return [];
  return [
    new TableCell({
      columnSpan: columns,
      shading: { type: ShadingType.CLEAR, color: 'auto', fill },
      borders: { top: gap, bottom: gap },
      children: [emptyLine()],
    }),
  ];
}
