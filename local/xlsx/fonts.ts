/** Fonts of cells, against the workbook's own font: only what differs from it is a cell's style. */

import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle } from '../document/styles';
import type { WorkbookDocument } from '../document/workbookDocument';
import { colourForFile, colourFromFile } from './colours';

export type FileFont = NonNullable<FileStyle['font']>;

/** What Google Sheets gives a new spreadsheet. */
const usualFont = { name: 'Arial', size: 10 };

/** The font of cells that name none. */
export interface BaseFont {
  readonly name: string;
  readonly size: number;
}

export function baseFontOf(document: WorkbookDocument): BaseFont {
  const base = document.defaultStyle;
  const style = typeof base === 'string' ? document.styles[base] : base;
  return { name: style?.ff ?? usualFont.name, size: style?.fs ?? usualFont.size };
}

/** Keeps the file's own font in the document when it is not the usual one. */
export function setBaseFont(document: WorkbookDocument, font: FileFont | undefined): BaseFont {
  const base = { name: font?.name ?? usualFont.name, size: font?.size ?? usualFont.size };
  if (base.name !== usualFont.name || base.size !== usualFont.size) {
    document.defaultStyle = { ff: base.name, fs: base.size };
  }
  return base;
}

/** The style properties a file's font stands for. `base` null keeps name and size as they are. */
export function fontStyle(
  font: FileFont | undefined,
  base: BaseFont | null,
  theme: readonly string[],
): Partial<CellStyle> {
  if (!font) return {};
  const style: Partial<CellStyle> = {};
  if (font.name && font.name !== base?.name) style.ff = font.name;
  if (font.size && font.size !== base?.size) style.fs = font.size;
  if (font.bold) style.bl = 1;
  if (font.italic) style.it = 1;
  if (font.underline) style.ul = { s: 1 };
  if (font.strikethrough) style.st = { s: 1 };
  // Theme colour 1 is the usual text colour: no choice of anybody's.
  const colour = font.color?.theme === 1 && !font.color.tint ? null : colourFromFile(font.color, theme);
  if (colour) style.cl = { rgb: colour };
  if (font.vertAlign) style.va = font.vertAlign === 'superscript' ? 3 : 2;
  return style;
}

/** Undefined when the cell has the workbook's own font. `base` null leaves name and size unsaid. */
export function fontForFile(style: Partial<CellStyle>, base: BaseFont | null): FileFont | undefined {
  const font: FileFont = {};
  if (style.ff) font.name = style.ff;
  if (style.fs) font.size = style.fs;
  if (style.bl) font.bold = true;
  if (style.it) font.italic = true;
  if (style.ul?.s) font.underline = true;
  if (style.st?.s) font.strikethrough = true;
  const colour = colourForFile(style.cl?.rgb);
  if (colour) font.color = colour;
  if (style.va === 3) font.vertAlign = 'superscript';
  if (style.va === 2) font.vertAlign = 'subscript';
  if (Object.keys(font).length === 0) return undefined;
  // A font without name and size would be shown in whatever the program likes.
  return base ? { name: base.name, size: base.size, ...font } : font;
}
