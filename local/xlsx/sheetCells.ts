/**
 * The cells and rows of a worksheet, read straight from its XML: raw serials stay as they are, where hucre turns
 * dates into Date and back, and 20,000 rows take about two thirds of its time.
 */

import { columnIndex } from '../document/a1';
import { isDateText, serialOfIsoText } from './isoDates';
import { richText } from './sharedStrings';
import { attribute, characterData } from './xmlText';

/** What a cell holds, before its style is known to be that of a date. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  /** Index into the style table of the file. */
  readonly style: number;
  readonly value: string | number | boolean | null;
  /** The value was written as an ISO date, so it is one whatever its format says. */
  readonly isDate: boolean;
  readonly formula: ReadFormulaText | null;
}

export interface ReadFormulaText {
  /** Empty for a follower of a shared formula. */
  readonly text: string;
  readonly kind: 'plain' | 'shared' | 'array';
  /** Number of the shared formula. */
  readonly shared: string | null;
  /** Block a shared or array formula is for, `A2:A10`. */
  readonly block: string | null;
}

export interface ReadRow {
  readonly row: number;
  /** Points; null for automatic height. */
  readonly height: number | null;
  readonly hidden: boolean;
}

export interface SheetHandler {
  row(row: ReadRow): void;
  cell(cell: ReadCell): void;
}

/** Where `<sheetData>` lies in the XML; `start` and `end` include its tags. Null when there is none. */
export function sheetDataSpan(xml: string): { start: number; end: number; prefix: string } | null {
  const open = /<(\w+:)?sheetData(\s[^>]*)?>/.exec(xml);
  if (!open) return null;
  const prefix = open[1] ?? '';
  if (open[0].endsWith('/>')) return { start: open.index, end: open.index + open[0].length, prefix };
  const close = `</${prefix}sheetData>`;
  const end = xml.indexOf(close, open.index);
  return end < 0 ? null : { start: open.index, end: end + close.length, prefix };
}

/** Calls the handler for every row that says something of its own and every cell, in file order. */
export function readSheetData(xml: string, strings: readonly string[], handler: SheetHandler): void {
  const span = sheetDataSpan(xml);
  if (!span) return;
  const { prefix, end } = span;
  const rowOpen = `<${prefix}row`;
  const rowClose = `</${prefix}row>`;
  const cells = cellReader(prefix, strings, handler);
  let lastRow = -1;
  for (let at = xml.indexOf(rowOpen, span.start); at >= 0 && at < end; ) {
    const tagEnd = xml.indexOf('>', at);
    const tag = xml.slice(at, tagEnd);
    lastRow = lineNumber(attribute(tag, 'r'), lastRow);
    reportRow(tag, lastRow, handler);
    if (xml.charCodeAt(tagEnd - 1) === slash) {
      at = xml.indexOf(rowOpen, tagEnd);
      continue;
    }
    const close = xml.indexOf(rowClose, tagEnd);
    const rowEnd = close < 0 ? end : close;
    // Searched apart from the rest: looking for what is not there must end with the row.
    cells(xml.slice(tagEnd + 1, rowEnd), lastRow);
    at = xml.indexOf(rowOpen, rowEnd);
  }
}

const slash = 47;

/** Rows and cells may leave their number out: they follow the one before. */
function lineNumber(text: string | null, before: number): number {
  const number = Number(text);
  return text !== null && Number.isInteger(number) && number > 0 ? number - 1 : before + 1;
}

function reportRow(tag: string, row: number, handler: SheetHandler): void {
  const hidden = isTrue(attribute(tag, 'hidden'));
  const height = isTrue(attribute(tag, 'customHeight')) ? Number(attribute(tag, 'ht')) : null;
  if (hidden || height) handler.row({ row, height, hidden });
}

function isTrue(text: string | null): boolean {
  return text === '1' || text === 'true';
}

function cellReader(prefix: string, strings: readonly string[], handler: SheetHandler) {
  const open = `<${prefix}c`;
  const close = `</${prefix}c>`;
  return (xml: string, row: number): void => {
    let column = -1;
    for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
      const tagEnd = xml.indexOf('>', at);
      const tag = xml.slice(at + open.length, tagEnd);
      // `<c` also begins the names of other elements.
      if (tag !== '' && tag !== '/' && !isBlank(tag.charCodeAt(0))) {
        at = tagEnd;
        continue;
      }
      column = columnNumber(tag, column);
      const style = Number(quickAttribute(tag, 's') ?? 0);
      const end = xml.charCodeAt(tagEnd - 1) === slash ? tagEnd : xml.indexOf(close, tagEnd);
      const content = end < 0 ? '' : xml.slice(tagEnd + 1, end);
      handler.cell({
        row,
        column,
        style,
        ...contentOf(content, prefix, quickAttribute(tag, 't') ?? 'n', strings),
      });
      at = end < 0 ? xml.length : end;
    }
  };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

function contentOf(
  content: string,
  prefix: string,
  type: string,
  strings: readonly string[],
): Pick<ReadCell, 'value' | 'isDate' | 'formula'> {
  if (content === '') return { value: null, isDate: false, formula: null };
  const formula = content.includes(`<${prefix}f`) ? formulaIn(content, `${prefix}f`) : null;
  if (type === 'inlineStr') {
    const text = richText(elementIn(content, `${prefix}is`) ?? '');
    return { value: text === '' ? null : text, isDate: false, formula };
  }
  const text = elementIn(content, `${prefix}v`) ?? '';
  const value = valueOfType(type, text, strings);
  return { value: value === '' ? null : value, isDate: type === 'd' && isDateText(text), formula };
}

/** The attribute as nearly every program writes it; the slower reading for the others. */
function quickAttribute(tag: string, name: string): string | null {
  const start = tag.indexOf(` ${name}="`);
  if (start >= 0) {
    const from = start + name.length + 3;
    return tag.slice(from, tag.indexOf('"', from));
  }
  return tag.includes("'") || /[\t\r\n]/.test(tag) ? attribute(tag, name) : null;
}

function columnNumber(tag: string, before: number): number {
  const letters = quickAttribute(tag, 'r')?.match(/^[A-Za-z]+/)?.[0];
  return letters === undefined ? before + 1 : columnIndex(letters);
}

/** What stands inside the first such element; null when there is none. */
function elementIn(content: string, name: string): string | null {
  const open = content.indexOf(`<${name}`);
  if (open < 0) return null;
  const tagEnd = content.indexOf('>', open);
  if (content.charCodeAt(tagEnd - 1) === slash) return '';
  const close = content.indexOf(`</${name}>`, tagEnd);
  return close < 0 ? null : content.slice(tagEnd + 1, close);
}

function valueOfType(
  type: string,
  content: string,
  strings: readonly string[],
): string | number | boolean | null {
  switch (type) {
    case 's':
      return strings[Number(content)] ?? null;
    case 'str':
    case 'e':
      return characterData(content);
    case 'b':
      return content === '1' || content === 'true';
    case 'd':
      return serialOfIsoText(content) ?? characterData(content);
    default:
      return numberIn(content);
  }
}

function numberIn(content: string): number | string | null {
  if (content === '') return null;
  const number = Number(content);
  // Some programs write words where a number belongs; the words are what a person sees there.
  return Number.isNaN(number) ? characterData(content) : number;
}

function formulaIn(content: string, name: string): ReadFormulaText | null {
  const open = content.indexOf(`<${name}`);
  const tag = content.slice(open, content.indexOf('>', open));
  const kind = attribute(tag, 't');
  // A what-if table: its cells are results, there is no formula to keep.
  if (kind === 'dataTable') return null;
  return {
    text: characterData(elementIn(content, name) ?? ''),
    kind: kind === 'shared' || kind === 'array' ? kind : 'plain',
    shared: attribute(tag, 'si'),
    block: attribute(tag, 'ref'),
  };
}
