/** Tables with header rows on every page and rows that stay whole. */
import type {
  ComposedCell,
  ComposedColumn,
  ComposedRow,
  ComposedTable,
} from '../domain/documents/composedDocument';
import type { Alignment } from '../domain/documents/officialDocument';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from './docxLibrary';
import { drawRuns } from './drawLine';
import { lineLooks } from './lineStyles';
import { twips } from './pageMeasures';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
} as const;
/** Twips between the border and the text. */
const sideMargin = 80;

const alignments: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

/** The widths of the columns in twips, together the width there is. */
export function fittedWidths(columns: readonly ComposedColumn[], width: number): number[] {
  const fixed = sum(columns.map((each) => (each.fixed ? twips(each.width) : 0)));
  const free = sum(columns.map((each) => (each.fixed ? 0 : each.width)));
  let taken = 0;
  let drawn = 0;
  return columns.map((each) => {
    if (each.fixed) return twips(each.width);
    taken += each.width;
    // From edge to edge, so that roundings do not add up.
    const end = Math.round((taken * (width - fixed)) / free);
    const own = end - drawn;
    drawn = end;
    return own;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

export interface TableSpace {
  /** Twips the table is wide, and the page is high. */
  readonly width: number;
  readonly height: number;
}

/** Draws the table over the whole width. */
export function drawTable(table: ComposedTable, { width, height }: TableSpace): Table {
  const widths = fittedWidths(table.columns, width);
  return new Table({
    rows: table.rows.map((row, index) =>
      drawRow(row, widths, height, table.rows.slice(index + 1, index + 3)),
    ),
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { left: sideMargin, right: sideMargin, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
  });
}

function drawRow(
  row: ComposedRow,
  widths: readonly number[],
  height: number,
  [next, afterNext]: readonly ComposedRow[],
): TableRow {
  const isHeader = row.type === 'header';
  const whole = (each: ComposedRow): boolean => estimatedHeight(each, widths) < height / 2;
  // The title of a group goes with its first row, and the last row, a total or not, does not stand alone on its page.
  const belongs = row.type === 'group' || (!isHeader && afterNext === undefined);
  const withNext = next !== undefined && belongs && whole(next) && whole(row);
  return new TableRow({
    ...(isHeader ? { tableHeader: true } : {}),
    // A row higher than a page has to split somewhere; one told not to is cut off instead.
    ...(isHeader || whole(row) ? { cantSplit: true } : {}),
    children: row.cells.map((cell) => drawCell(cell, row.type, withNext)),
  });
}

function drawCell(cell: ComposedCell, type: ComposedRow['type'], withNext: boolean): TableCell {
  const bold = type === 'group' || type === 'total';
  const runs = bold ? cell.runs.map((run) => ({ ...run, bold: true as const })) : cell.runs;
  const isHeader = type === 'header';
  return new TableCell({
    ...(cell.across === undefined ? {} : { columnSpan: cell.across }),
    ...(cell.down === undefined ? {} : { rowSpan: cell.down }),
    ...(isHeader ? { verticalAlign: VerticalAlign.CENTER } : {}),
    children: [
      new Paragraph({
        style: isHeader ? 'tableHeader' : 'tableText',
        ...(withNext ? { keepNext: true } : {}),
        ...(isHeader || cell.align === 'left' ? {} : { alignment: alignments[cell.align] }),
        children: drawRuns(runs),
      }),
    ],
  });
}

/** Twips a row is high, about: half the size of a letter is its width on average. */
function estimatedHeight(row: ComposedRow, widths: readonly number[]): number {
  const size = lineLooks.tableText.size * 20;
  let column = 0;
  let most = 1;
  for (const { runs, across = 1 } of row.cells) {
    let room = -2 * sideMargin;
    for (let taken = 0; taken < across; taken++) room += widths[column + taken] ?? 0;
    column += across;
    let letters = 0;
    for (const { text } of runs) letters += text.length;
    most = Math.max(most, Math.ceil((letters * size) / 2 / Math.max(room, size)));
  }
  return most * size * 1.2;
}
