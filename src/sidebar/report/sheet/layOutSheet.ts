/** Lays a composed document out as cells of the tab `Báo cáo`: every block of it, in order. */
import { lineLooks } from '../../../documents/lineStyles';
import type {
  ComposedBlock,
  ComposedChart,
  ComposedColumns,
  ComposedDocument,
  ComposedLine,
} from '../../../domain/documents/composedDocument';
import { type PrintedSheet, printedWidth } from '../../../domain/tables/printedSheet';
import { pixelsBetween, type SheetGrid, sheetGrid } from './sheetGrid';
import { type Looks, SheetRows } from './sheetRows';
import { blanks, brokenLines, centred, ruleText, textWidth, titleLines } from './sheetText';
import { addTable } from './tableRows';

/** The same document, the same sheet. */
export function layOutSheet(document: ComposedDocument): PrintedSheet {
  const grid = sheetGrid(document);
  const sheet = new SheetRows();
  for (const { blocks } of document.sections) {
    sheet.gap();
    for (const block of blocks) addBlock(sheet, block, grid);
  }
  const { rows, boxes, frames } = sheet;
  return { widths: grid.widths, rows, boxes, frames };
}

function addBlock(sheet: SheetRows, block: ComposedBlock, grid: SheetGrid): void {
  switch (block.type) {
    case 'line':
      addLine(sheet, block);
      break;
    case 'columns':
      sheet.gap();
      addColumns(sheet, block, grid);
      sheet.gap();
      break;
    case 'table':
      addTable(sheet, block, grid);
      sheet.gap();
      break;
    case 'chart':
      addChart(sheet, block, grid);
      sheet.gap();
      break;
    default:
      unknownBlock(block);
  }
}

/** A new kind of block does not compile until it is laid out here. */
function unknownBlock(block: never): never {
  throw new Error(`a block of no known kind: ${JSON.stringify(block)}`);
}

const pixelsPerMillimetre = 96 / 25.4;
/** Points above a line from which on a blank row parts it from the one before. */
const gapFrom = 12;
/** Room for signature and stamp. */
const signatureRows = 4;
/** Between a third and a half of the text. */
const partOfLine = 0.42;

function looksOf({ style, runs }: ComposedLine): Looks {
  const look = lineLooks[style];
  const whole = (name: 'bold' | 'italic'): boolean =>
    look[name] === true || (runs.length > 0 && runs.every((run) => run[name] === true));
  return { bold: whole('bold'), italic: whole('italic') };
}

function textOf({ runs }: ComposedLine): string {
  return runs.map(({ text }) => text).join('');
}

/** The rows a line takes in a column of so many pixels: blank ones above, its text, and the rule below it. */
function linesOf(line: ComposedLine, width: number): string[] {
  const look = lineLooks[line.style];
  const indent = (look.indent ?? 0) * pixelsPerMillimetre;
  const first = indent + (look.firstLine ?? 0) * pixelsPerMillimetre;
  const isTitle = look.align === 'center';
  const lines = isTitle
    ? titleLines(textOf(line), width)
    : brokenLines(textOf(line), width - indent, first - indent);
  const placed = isTitle
    ? lines.map((each) => centred(each, width))
    : lines.map((each, index) => (each === '' ? '' : blanks(index === 0 ? first : indent) + each));
  if (line.rule === undefined) return placed;
  const longest = Math.max(...lines.map(textWidth));
  return [...placed, centred(ruleText(longest * (line.rule === 'full' ? 1 : partOfLine)), width)];
}

function addLine(sheet: SheetRows, line: ComposedLine): void {
  if ((lineLooks[line.style].above ?? 0) >= gapFrom) sheet.gap();
  const lines = linesOf(line, printedWidth);
  const first = sheet.add(lines.length);
  lines.forEach((text, index) => {
    sheet.put(first + index, 0, text, looksOf(line));
  });
}

interface ColumnRow {
  readonly text: string;
  readonly looks: Looks;
}

/** Share of the left column, as in the file. */
const leftShare = { letterhead: 0.4, signatures: 0.45 } as const;

/** Both columns row by row. The right one begins at the first column of the tab that the left text leaves free. */
function addColumns(sheet: SheetRows, { role, rows }: ComposedColumns, grid: SheetGrid): void {
  const leftWidth = printedWidth * leftShare[role];
  for (const { left, right } of rows) {
    const leftRows = columnRows(left, leftWidth);
    const rightRows = columnRows(right, printedWidth - leftWidth);
    const first = sheet.add(Math.max(leftRows.length, rightRows.length));
    const used = Math.max(0, ...leftRows.map(({ text }) => textWidth(text)));
    const column = rightColumn(grid, used);
    const shift = leftWidth - (grid.edges[column] ?? 0);
    leftRows.forEach(({ text, looks }, index) => {
      sheet.put(first + index, 0, text, looks);
    });
    rightRows.forEach(({ text, looks }, index) => {
      sheet.put(first + index, column, shifted(text, shift), looks);
    });
  }
}

function columnRows(lines: readonly ComposedLine[], width: number): ColumnRow[] {
  return lines.flatMap((line) => {
    const looks = looksOf(line);
    const above = line.style === 'signatory' ? signatureRows : 0;
    return [
      ...Array.from({ length: above }, () => ({ text: '', looks })),
      ...linesOf(line, width).map((text) => ({ text, looks })),
    ];
  });
}

/** The first that begins right of so many pixels, the second at least. */
function rightColumn({ edges }: SheetGrid, pixels: number): number {
  const free = edges.findIndex((edge, column) => column > 0 && edge >= pixels);
  return free < 0 || free > edges.length - 2 ? edges.length - 2 : free;
}

/** More blanks before a text that begins further left than it should, fewer where it begins further right. */
function shifted(text: string, pixels: number): string {
  if (text === '') return '';
  if (pixels >= 0) return blanks(pixels) + text;
  const bare = text.trimStart();
  return text.slice(0, text.length - bare.length).slice(blanks(-pixels).length) + bare;
}

/** Signs of the longest bar. */
const longestBar = 20;
/** Share of the labels. */
const labelShare = 0.35;

/** Bars of block signs, as in `Tổng hợp`: they print everywhere, and need no other font. */
function addChart(sheet: SheetRows, { rows }: ComposedChart, grid: SheetGrid): void {
  const column = rightColumn(grid, printedWidth * labelShare);
  for (const row of rows) {
    if (row.type === 'title') {
      sheet.put(sheet.add(1), 0, row.text, { bold: true });
      continue;
    }
    const lines = brokenLines(row.label, pixelsBetween(grid, 0, column));
    const first = sheet.add(lines.length);
    lines.forEach((line, index) => {
      sheet.put(first + index, 0, line);
    });
    const bar = '\u2588'.repeat(signs(row.filled)) + '\u2591'.repeat(signs(row.lacking));
    const said = [...row.value, ...row.target].map(({ text }) => text).join('');
    sheet.put(first, column, bar === '' ? said : `${bar} ${said}`);
  }
}

/** Whatever is there can be seen, be it ever so little. */
function signs(part: number): number {
  return part === 0 ? 0 : Math.max(1, Math.round(part * longestBar));
}
