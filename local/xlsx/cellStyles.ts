/** The look of cells: Univer's style objects against those of a file. */

import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle } from '../document/styles';
import { colourForFile, colourFromFile } from './colours';
import { type BaseFont, fontForFile, fontStyle } from './fonts';

type FileBorder = NonNullable<FileStyle['border']>;
type FileAlignment = NonNullable<FileStyle['alignment']>;
type Sides = NonNullable<CellStyle['bd']>;

/** By Univer's number, from 1. */
const lineStyles = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] as const;

const sides = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

/** By Univer's number. */
const horizontal = [undefined, 'left', 'center', 'right', 'justify', 'justify', 'distributed'] as const;
const vertical = [undefined, 'top', 'center', 'bottom'] as const;

/** Pixels of one step of indentation. */
const indentStep = 9;
const verticalText = 255;

/** Excel shows these two built-in formats in the order of the reader's country. */
const countryDates: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd/MM/yyyy',
  'm/d/yyyy h:mm': 'dd/MM/yyyy H:mm',
};

export interface StyleContext {
  readonly base: BaseFont;
  /** Colours of the file's theme, `RRGGBB`. */
  readonly theme: readonly string[];
  readonly spreadsheetLocale: string;
}

export function styleFromFile(style: FileStyle, context: StyleContext): CellStyle {
  const read: CellStyle = { ...fontStyle(style.font, context.base, context.theme) };
  const background = fillColour(style.fill, context.theme);
  if (background) read.bg = { rgb: background };
  const borders = bordersFromFile(style.border, context.theme);
  if (borders) read.bd = borders;
  const pattern = patternFromFile(style.numFmt, context.spreadsheetLocale);
  if (pattern) read.n = { pattern };
  return Object.assign(read, alignmentFromFile(style.alignment));
}

function patternFromFile(pattern: string | undefined, spreadsheetLocale: string): string | null {
  if (!pattern || /^general$/i.test(pattern)) return null;
  return (spreadsheetLocale.startsWith('vi') ? countryDates[pattern] : undefined) ?? pattern;
}

/** The one colour the document can hold: the solid fill's, a pattern's, or a gradient's first. */
export function fillColour(fill: FileStyle['fill'], theme: readonly string[]): string | null {
  if (!fill) return null;
  if (fill.type === 'gradient') return colourFromFile(fill.stops[0]?.color, theme);
  return fill.pattern === 'none' ? null : colourFromFile(fill.fgColor, theme);
}

function bordersFromFile(border: FileBorder | undefined, theme: readonly string[]): Sides | null {
  if (!border) return null;
  const read: Sides = {};
  for (const [key, side] of Object.entries(sides) as [keyof typeof sides, (typeof sides)['t']][]) {
    const line = border[side];
    if (line)
      read[key] = {
        s: lineStyles.indexOf(line.style) + 1,
        cl: { rgb: colourFromFile(line.color, theme) ?? '#000000' },
      };
  }
  return Object.keys(read).length > 0 ? read : null;
}

function alignmentFromFile(alignment: FileAlignment | undefined): Partial<CellStyle> {
  if (!alignment) return {};
  const read: Partial<CellStyle> = {};
  const across = horizontal.indexOf(alignment.horizontal as (typeof horizontal)[number]);
  if (alignment.horizontal && across > 0) read.ht = across;
  if (alignment.horizontal === 'centerContinuous') read.ht = 2;
  const down = vertical.indexOf(alignment.vertical as (typeof vertical)[number]);
  if (alignment.vertical && down > 0) read.vt = down;
  if (alignment.wrapText) read.tb = 3;
  if (alignment.indent) read.pd = { l: alignment.indent * indentStep };
  const turn = alignment.textRotation;
  if (turn === verticalText) read.tr = { a: 0, v: 1 };
  // A file counts upwards as 0–90 and downwards as 91–180; the grid counts downwards as positive.
  else if (turn) read.tr = { a: turn <= 90 ? -turn : turn - 90 };
  return read;
}

export function styleForFile(style: CellStyle, base: BaseFont): FileStyle {
  const written: FileStyle = {};
  const font = fontForFile(style, base);
  if (font) written.font = font;
  const background = colourForFile(style.bg?.rgb);
  if (background) written.fill = { type: 'pattern', pattern: 'solid', fgColor: background };
  const border = bordersForFile(style.bd);
  if (border) written.border = border;
  const alignment = alignmentForFile(style);
  if (alignment) written.alignment = alignment;
  if (style.n?.pattern) written.numFmt = style.n.pattern;
  return written;
}

function bordersForFile(borders: CellStyle['bd']): FileBorder | null {
  const written: FileBorder = {};
  for (const [key, side] of Object.entries(sides) as [keyof typeof sides, (typeof sides)['t']][]) {
    const line = borders?.[key];
    const style = line ? lineStyles[line.s - 1] : undefined;
    if (!line || !style) continue;
    const color = colourForFile(line.cl?.rgb);
    written[side] = color ? { style, color } : { style };
  }
  return Object.keys(written).length > 0 ? written : null;
}

function alignmentForFile(style: CellStyle): FileAlignment | null {
  const written: FileAlignment = {};
  const across = horizontal[style.ht ?? 0];
  if (across) written.horizontal = across;
  const down = vertical[style.vt ?? 0];
  if (down) written.vertical = down;
  if (style.tb === 3) written.wrapText = true;
  if (style.pd?.l) {
    written.indent = Math.round(style.pd.l / indentStep);
    // Indentation means nothing on a cell without a side to start from.
    written.horizontal ??= 'left';
  }
  if (style.tr?.v) written.textRotation = verticalText;
  else if (style.tr?.a) written.textRotation = style.tr.a < 0 ? -style.tr.a : style.tr.a + 90;
  return Object.keys(written).length > 0 ? written : null;
}
