/**
 * A document as the cells of a tab, laid out by the page that made it and written by the server. A page is not to be
 * trusted (design.md §5), so what arrives is read here, field by field.
 */

/** Columns of the tab that a document may use; the widest document, a closing report over ten years, needs 13. */
export const printedColumns = 14;
/** Pixels: the text width of an upright A4 page at 96 dots to the inch. */
export const printedWidth = 624;
/** Pixels of the first column, wide enough for "STT" and four digits. */
export const ordinalWidth = 42;

/** Points of all letters; NĐ 30/2020/NĐ-CP allows 13 for nearly every part (domain.md 2.3). */
export const printedSize = 13;

/** How a cell looks; each a bit, added up. */
export const cellLooks = { bold: 1, italic: 2, center: 4, right: 8 } as const;
const everyLook = 15;

/** 0-based column, text, sum of `cellLooks`. */
export type PrintedCell = readonly [column: number, text: string, looks: number];

/** 0-based first row and column, then how many of each. */
export type PrintedArea = readonly [row: number, column: number, rows: number, columns: number];

export interface PrintedSheet {
  /** Pixels of the columns behind the first: the second, then all others. */
  readonly widths: readonly [second: number, others: number];
  /** Row by row, the filled cells only. */
  readonly rows: readonly (readonly PrintedCell[])[];
  /** Areas of a table whose cells are cells of the tab: ruled on all sides, their texts broken into lines. */
  readonly boxes: readonly PrintedArea[];
  /** Areas that stand for one cell of a table: ruled around. */
  readonly frames: readonly PrintedArea[];
}

/** What came of writing it. */
export interface PrintedReport {
  readonly tab: string;
  /** The name under which somebody else's tab of that name is kept from now on; null when there was none. */
  readonly aside: string | null;
}

/** More is no document of ours: 20,000 registrations make some 40,000 rows. */
const mostRows = 60_000;
const mostAreas = 60_000;
/** A cell of a spreadsheet holds no more. */
const longestText = 50_000;
/** All texts together, so that a page cannot fill the spreadsheet. */
const mostLetters = 20_000_000;

/** @throws TypeError for anything the page that makes documents does not send */
export function readPrintedSheet(given: unknown): PrintedSheet {
  const { widths, rows, boxes, frames } = (given ?? {}) as Readonly<Record<string, unknown>>;
  const read = list(rows, mostRows).map((row) => list(row, printedColumns).map(readCell));
  const letters = read.reduce((total, cells) => cells.reduce((sum, [, text]) => sum + text.length, total), 0);
  if (letters > mostLetters) refuse();
  const areas = (value: unknown): PrintedArea[] =>
    list(value, mostAreas).map((area) => readArea(area, read.length));
  const [second, others] = list(widths, 2).map((width) => whole(width, 10, printedWidth));
  if (second === undefined || others === undefined) return refuse();
  return { widths: [second, others], rows: read, boxes: areas(boxes), frames: areas(frames) };
}

function refuse(): never {
  throw new TypeError('a form sent something that is no printed sheet');
}

function list(value: unknown, most: number): readonly unknown[] {
  return Array.isArray(value) && value.length <= most ? value : refuse();
}

function whole(value: unknown, least: number, most: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    ? value
    : refuse();
}

function readCell(cell: unknown): PrintedCell {
  const [column, text, looks] = list(cell, 3);
  if (typeof text !== 'string' || text.length > longestText) return refuse();
  return [whole(column, 0, printedColumns - 1), text, whole(looks, 0, everyLook)];
}

function readArea(area: unknown, rowCount: number): PrintedArea {
  const [row, column, rows, columns] = list(area, 4);
  const first = whole(row, 0, rowCount - 1);
  const left = whole(column, 0, printedColumns - 1);
  return [first, left, whole(rows, 1, rowCount - first), whole(columns, 1, printedColumns - left)];
}
