/** Cells as the grid holds them, turned into what the host understands. */

import type { ICellData, IStyleData, Nullable, Styles } from '@univerjs/core';
import type { PlainCell } from '../server/protocol';

/** Univer's cell type for text behind an apostrophe. */
const forcedText = 4;

/** The words of a rich-text cell: paragraphs end in `\r`, the last one in `\r\n`. */
function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replace(/\r\n?/g, '\n');
}

/**
 * What a person typed into a cell, from the cell data an edit sets; null when the edit sets no text
 * (a ticked box, a date from the date picker, a format).
 */
export function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell) return null;
  if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
  const rich = richText(cell);
  if (rich !== null) return rich;
  if (typeof cell.v !== 'string') return null;
  if (cell.t === forcedText) return `'${cell.v}`;
  return cell.t === undefined || cell.t === null || cell.t === 1 ? cell.v : null;
}

/** A cell on its own: style resolved, rich text as plain text. Null when nothing is in it. */
export function plainCell(cell: Nullable<ICellData>, styles: Styles): PlainCell | null {
  if (!cell) return null;
  const plain: PlainCell = {};
  const rich = richText(cell);
  if (rich !== null) {
    plain.v = rich;
    plain.t = 1;
  } else if (cell.v !== undefined && cell.v !== null) {
    plain.v = cell.v;
    if (cell.t !== undefined && cell.t !== null) plain.t = cell.t;
  }
  if (typeof cell.f === 'string' && cell.f !== '') plain.f = cell.f;
  const style: Nullable<IStyleData> = styles.getStyleByCell(cell);
  if (style && Object.keys(style).length > 0) plain.s = style;
  return Object.keys(plain).length > 0 ? plain : null;
}
