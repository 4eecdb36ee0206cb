/** The columns of the tab: those of the document's greatest table, so that its rows are rows of the tab. */
import type { ComposedDocument, ComposedTable } from '../../../domain/documents/composedDocument';
import { ordinalWidth, printedColumns, printedWidth } from '../../../domain/tables/printedSheet';

export interface SheetGrid {
  readonly widths: readonly [second: number, others: number];
  /** Pixels from the left at which columns begin; the last one is where they end. */
  readonly edges: readonly number[];
}

/** Columns that a table takes: from the first to before the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Enough for the two columns of a letterhead where no table asks for more. */
const fewestColumns = 4;
const narrowest = 24;

/** The first column is STT's, the second gets what the table wishes for its second, the others share the rest. */
export function sheetGrid(document: ComposedDocument): SheetGrid {
  const table = greatestTable(document);
  const columns = table === null ? [] : placed(table);
  const count = Math.min(printedColumns, Math.max(fewestColumns, columns.length));
  const room = printedWidth - ordinalWidth;
  const wished = columns.slice(1).reduce((total, { width }) => total + width, 0);
  const others = count - 2;
  const share = columns.length < 3 ? 1 / (count - 1) : (columns[1]?.width ?? 0) / wished;
  const second = Math.max(narrowest, Math.min(Math.round(room * share), room - others * narrowest));
  const other = Math.floor((room - second) / others);
  const edges = [0, ordinalWidth];
  for (let column = 0; column <= others; column++) edges.push(ordinalWidth + second + column * other);
  return { widths: [second, other], edges };
}

/** With most columns, and of these with most rows. */
function greatestTable({ sections }: ComposedDocument): ComposedTable | null {
  let greatest: ComposedTable | null = null;
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.type !== 'table') continue;
    const more = greatest === null ? 1 : placed(block).length - placed(greatest).length;
    if (greatest === null || more > 0 || (more === 0 && block.rows.length > greatest.rows.length)) {
      greatest = block;
    }
  }
  return greatest;
}

/** A table without STT leaves the first column blank. */
function placed({ columns }: ComposedTable): readonly { readonly width: number }[] {
  return columns[0]?.fixed === true ? columns : [{ width: 0 }, ...columns];
}

/** For each column of a table the columns of the tab nearest to its wished width, one at least. */
export function tableSpans(table: ComposedTable, { edges }: SheetGrid): Span[] {
  const columns = placed(table);
  const last = edges.length - 1;
  const room = (edges[last] ?? 0) - ordinalWidth;
  const wished = columns.slice(1).reduce((total, { width }) => total + width, 0);
  const spans: Span[] = [{ from: 0, to: 1 }];
  let taken = 0;
  columns.slice(1).forEach(({ width }, index) => {
    const from = spans[spans.length - 1]?.to ?? 1;
    const lacking = columns.length - 2 - index;
    taken += width;
    const wish = ordinalWidth + (taken / wished) * room;
    const to = lacking === 0 ? last : nearest(edges, wish, from + 1, last - lacking);
    spans.push({ from, to });
  });
  return columns.length === table.columns.length ? spans : spans.slice(1);
}

function nearest(edges: readonly number[], wish: number, least: number, most: number): number {
  let best = least;
  for (let edge = least; edge <= most; edge++) {
    if (Math.abs((edges[edge] ?? 0) - wish) < Math.abs((edges[best] ?? 0) - wish)) best = edge;
  }
  return best;
}

/** Pixels from the beginning of one column to that of another. */
export function pixelsBetween({ edges }: SheetGrid, from: number, to: number): number {
  return (edges[to] ?? 0) - (edges[from] ?? 0);
}
