/** Cell styles, interned: equal styles share one id in `document.styles`, and unused ones are swept. */

import type { IStyleData } from '@univerjs/core';
import { type StoredCell, sheetsInOrder, storedRows, type WorkbookDocument } from './workbookDocument';

export type CellStyle = IStyleData;

/** Up to this many stored styles, unused ones are left where they are. */
const sweepAbove = 2000;

type StyleTable = WorkbookDocument['styles'];

interface StyleIndex {
  idByText: Map<string, string>;
  /** Ids are not given twice, so that what remembers one is never misled. */
  next: number;
}

const indexes = new WeakMap<StyleTable, StyleIndex>();

const noStyle: CellStyle = {};

/** A cell's style; cells from the grid may carry it inline. Never change the result: it is shared. */
export function styleOf(document: WorkbookDocument, cell: StoredCell | undefined): CellStyle {
  const style = cell?.s;
  if (!style) return noStyle;
  return typeof style === 'string' ? (document.styles[style] ?? noStyle) : style;
}

/** The number format of a cell, `''` when it has none of its own. */
export function patternOf(document: WorkbookDocument, cell: StoredCell | undefined): string {
  return styleOf(document, cell).n?.pattern ?? '';
}

/** Id of this style in the document, adding it when new; undefined for a style without properties. */
export function internStyle(document: WorkbookDocument, style: CellStyle): string | undefined {
  const text = styleText(style);
  if (text === '{}') return undefined;
  const index = indexOf(document);
  const known = index.idByText.get(text);
  if (known !== undefined) return known;
  let id = `s${index.next}`;
  while (id in document.styles) {
    index.next += 1;
    id = `s${index.next}`;
  }
  index.next += 1;
  document.styles[id] = JSON.parse(text);
  index.idByText.set(text, id);
  return id;
}

/** The style with some properties replaced; null takes a property away. */
export function changedStyle(style: CellStyle, change: Record<string, unknown>): CellStyle {
  return { ...style, ...change } as CellStyle;
}

function indexOf(document: WorkbookDocument): StyleIndex {
  let index = indexes.get(document.styles);
  if (!index) {
    index = { idByText: new Map(), next: 1 };
    for (const [id, style] of Object.entries(document.styles)) {
      if (style) index.idByText.set(styleText(style), id);
    }
    indexes.set(document.styles, index);
  }
  return index;
}

/** Keys sorted and null properties left out, so that equal styles give equal text. */
function styleText(style: CellStyle): string {
  return JSON.stringify(sortedCopy(style));
}

function sortedCopy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (inner !== null && inner !== undefined) copy[key] = sortedCopy(inner);
  }
  return copy;
}

/**
 * Drops styles no cell uses when there are many. Only between executions: while one writes, new styles may be
 * known to it alone.
 */
export function sweepStyles(document: WorkbookDocument): void {
  if (Object.keys(document.styles).length <= sweepAbove) return;
  const used = usedStyleIds(document);
  const index = indexOf(document);
  for (const [text, id] of index.idByText) if (!used.has(id)) index.idByText.delete(text);
  for (const id of Object.keys(document.styles)) if (!used.has(id)) delete document.styles[id];
}

function usedStyleIds(document: WorkbookDocument): Set<unknown> {
  const used = new Set<unknown>([document.defaultStyle]);
  for (const sheet of sheetsInOrder(document)) {
    used.add(sheet.defaultStyle);
    const lines: { s?: unknown }[] = [...Object.values(sheet.rowData), ...Object.values(sheet.columnData)];
    for (const line of lines) used.add(line.s);
    for (const row of Object.values(storedRows(sheet))) {
      for (const cell of Object.values(row)) used.add(cell.s);
    }
  }
  return used;
}
