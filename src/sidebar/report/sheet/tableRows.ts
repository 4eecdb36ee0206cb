/** A table as rows of the tab: a row each where its columns are columns of the tab, else as many as its longest cell has lines. */
import type { ComposedCell, ComposedRow, ComposedTable } from '../../../domain/documents/composedDocument';
import type { PrintedArea } from '../../../domain/tables/printedSheet';
import { pixelsBetween, type SheetGrid, type Span, tableSpans } from './sheetGrid';
import type { Looks, SheetRows } from './sheetRows';
import { brokenLines, centred } from './sheetText';

/** Pixels on both sides of a text, from the ruled lines. */
const sides = 8;

/** A cell of the table with the columns of the tab it takes. */
interface PlacedCell {
  readonly cell: ComposedCell;
  readonly span: Span;
}

export function addTable(sheet: SheetRows, table: ComposedTable, grid: SheetGrid): void {
  const spans = tableSpans(table, grid);
  const headers = table.rows.filter(({ type }) => type === 'header');
  addHeader(sheet, headers, spans, grid);
  const isPlain = spans.every(({ from, to }) => to === from + 1);
  const isNarrow = table.rows.some((row) => row.type === 'group' && !numberFits(row, spans, grid));
  for (const printed of table.rows) {
    if (printed.type === 'header') continue;
    const row = isNarrow && printed.type === 'group' ? inOneCell(printed) : printed;
    if (row.type === 'item' && isPlain && row.cells.length === spans.length) addPlainRow(sheet, row, spans);
    else addLines(sheet, row, spans, grid);
  }
}

/** The column of the numbers is the tab's own, made for "STT" and four digits; "XVIII" is wider. */
function numberFits({ cells: [number] }: ComposedRow, [span]: readonly Span[], grid: SheetGrid): boolean {
  return number === undefined || span === undefined || linesIn(number, span, grid).length === 1;
}

/** The number and the title beside it as one cell, so that neither is broken. */
function inOneCell(row: ComposedRow): ComposedRow {
  const [number, title] = row.cells;
  if (number === undefined || title === undefined) return row;
  const runs = [...number.runs, { text: '. ' }, ...title.runs];
  return { ...row, cells: [{ ...title, runs, across: (number.across ?? 1) + (title.across ?? 1) }] };
}

/** Its texts are broken by the tab itself. Rows below each other are ruled as one box. */
function addPlainRow(sheet: SheetRows, { cells }: ComposedRow, spans: readonly Span[]): void {
  const row = sheet.add(1);
  cells.forEach((cell, index) => {
    sheet.put(row, spans[index]?.from ?? 0, textOf(cell), { ...alignment(cell), ...boldWhole(cell) });
  });
  const left = spans[0]?.from ?? 0;
  const last = sheet.boxes[sheet.boxes.length - 1];
  if (last !== undefined && last[0] + last[2] === row) {
    sheet.boxes[sheet.boxes.length - 1] = [last[0], left, last[2] + 1, spans.length];
  } else sheet.boxes.push([row, left, 1, spans.length]);
}

/** Every cell framed, its text broken here. */
function addLines(sheet: SheetRows, row: ComposedRow, spans: readonly Span[], grid: SheetGrid): void {
  const bold = row.type !== 'item';
  let column = 0;
  const placed = row.cells.map((cell): PlacedCell => {
    const span = spanOf(spans, column, cell.across);
    column += cell.across ?? 1;
    return { cell, span };
  });
  const lines = placed.map(({ cell, span }) => linesIn(cell, span, grid));
  const height = Math.max(1, ...lines.map(({ length }) => length));
  const first = sheet.add(height);
  placed.forEach(({ cell, span }, index) => {
    const looks = bold ? { bold } : boldWhole(cell);
    putLines(sheet, first, span, lines[index] ?? [], { ...alignment(cell), ...looks }, grid);
    sheet.frames.push(frame(first, height, span));
  });
}

/** One row of headers, or two when columns are grouped: those of no group stand over both. */
function addHeader(
  sheet: SheetRows,
  [upper, lower]: readonly ComposedRow[],
  spans: readonly Span[],
  grid: SheetGrid,
): void {
  if (upper === undefined) return;
  let column = 0;
  const below: Span[] = [];
  const placedAbove = upper.cells.map((cell): PlacedCell & { readonly deep: boolean } => {
    const span = spanOf(spans, column, cell.across);
    const deep = (cell.down ?? 1) > 1;
    if (!deep) below.push(...spans.slice(column, column + (cell.across ?? 1)));
    column += cell.across ?? 1;
    return { cell, span, deep };
  });
  const placedBelow = (lower?.cells ?? []).map(
    (cell, index): PlacedCell => ({ cell, span: below[index] ?? { from: 0, to: 1 } }),
  );
  const linesOf = ({ cell, span }: PlacedCell): string[] => linesIn(cell, span, grid);
  const most = (cells: readonly PlacedCell[]): number =>
    Math.max(0, ...cells.map((each) => linesOf(each).length));
  const heightAbove = Math.max(1, most(placedAbove.filter(({ deep }) => !deep)));
  const deepest = most(placedAbove.filter(({ deep }) => deep));
  const heightBelow = lower === undefined ? 0 : Math.max(1, most(placedBelow), deepest - heightAbove);
  const first = sheet.add(heightAbove + heightBelow);
  const put = (each: PlacedCell, row: number, height: number): void => {
    const lines = linesOf(each);
    const top = row + Math.floor((height - lines.length) / 2);
    putLines(sheet, top, each.span, lines, { bold: true, center: true }, grid);
    sheet.frames.push(frame(row, height, each.span));
  };
  for (const each of placedAbove) put(each, first, heightAbove + (each.deep ? heightBelow : 0));
  for (const each of placedBelow) put(each, first + heightAbove, heightBelow);
}

/** Over several columns a line is brought to the middle by blanks, as nothing is merged. */
function putLines(
  sheet: SheetRows,
  row: number,
  span: Span,
  lines: readonly string[],
  looks: Looks,
  grid: SheetGrid,
): void {
  const { center, ...others } = looks;
  const isWide = span.to > span.from + 1;
  lines.forEach((line, index) => {
    const text = center === true && isWide ? centred(line, pixelsBetween(grid, span.from, span.to)) : line;
    sheet.put(row + index, span.from, text, isWide ? others : looks);
  });
}

function spanOf(spans: readonly Span[], column: number, across = 1): Span {
  return { from: spans[column]?.from ?? 0, to: spans[column + across - 1]?.to ?? 1 };
}

function linesIn(cell: ComposedCell, { from, to }: Span, grid: SheetGrid): string[] {
  return brokenLines(textOf(cell), pixelsBetween(grid, from, to) - sides);
}

function frame(row: number, rows: number, { from, to }: Span): PrintedArea {
  return [row, from, rows, to - from];
}

function textOf({ runs }: Pick<ComposedCell, 'runs'>): string {
  return runs.map(({ text }) => text).join('');
}

function alignment({ align }: ComposedCell): Looks {
  return align === 'left' ? {} : { [align]: true };
}

function boldWhole({ runs }: ComposedCell): Looks {
  return runs.length > 0 && runs.every(({ bold }) => bold === true) ? { bold: true } : {};
}
