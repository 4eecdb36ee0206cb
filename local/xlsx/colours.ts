/** Colours: `#RRGGBB` in the document; red-green-blue, theme or palette numbers in a file. */

import type { Nullable } from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { resolveThemeColor } from 'hucre/xlsx';

export type FileColour = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** Theme order in a file differs from the theme's own: light and dark change places (ECMA-376 18.8.3). */
const themeOrder = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** The first eight palette entries; 8–15 repeat them (ECMA-376 18.8.27). */
const basicPalette = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');

/** Entries 16–63. */
const furtherPalette =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** `#RRGGBB`, or null for the automatic colour. */
export function colourFromFile(colour: FileColour | undefined, theme: readonly string[]): string | null {
  if (!colour) return null;
  if (colour.rgb) return `#${colour.rgb}`;
  if (colour.theme !== undefined) {
    const slot = themeOrder[colour.theme];
    return slot === undefined || theme.length === 0
      ? null
      : `#${resolveThemeColor([...theme], slot, colour.tint)}`;
  }
  if (colour.indexed === undefined) return null;
  const entry = colour.indexed < 16 ? basicPalette[colour.indexed % 8] : furtherPalette[colour.indexed - 16];
  return entry === undefined ? null : `#${entry}`;
}

/** Undefined for what is no colour a file can hold. */
export function colourForFile(text: Nullable<string>): FileColour | undefined {
  if (!text) return undefined;
  const long = /^#([0-9a-f]{6})$/i.exec(text);
  if (long) return { rgb: long[1] as string };
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return {
      rgb: short
        .slice(1)
        .map((digit) => digit + digit)
        .join(''),
    };
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text);
  if (!parts) return undefined;
  const bytes = parts.slice(1, 4).map((part) => Math.min(255, Number(part)));
  return { rgb: bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}
