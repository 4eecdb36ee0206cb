/**
 * How long a line of bold Times New Roman is: rules are drawn by it, and long names are broken into even lines. Widths
 * are those of the typeface's bold cut in thousandths of its size; marks over and below take no room.
 */
import { wholeWords } from './wholeWords';

const widths: readonly (readonly [number, string])[] = [
  [250, ' .,'],
  [278, "il/'"],
  [333, '()-;:!tfj'],
  [389, 'sI'],
  [444, 'cerz'],
  [500, '0123456789aogvxyJ'],
  [556, 'bdhknpquS'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYw'],
  [778, 'GHKOQ'],
  [833, 'm&'],
  [944, 'M'],
  [1000, 'W'],
];

/** For signs not listed: Đ is as wide, and most are narrower. */
const unlisted = 722;

/** The only mark that takes room: the horn of Ơ and Ư. */
const horn = String.fromCharCode(0x31b);
const hornWidth = 50;

let table: ReadonlyMap<string, number> | null = null;

function letterTable(): ReadonlyMap<string, number> {
  table ??= new Map(
    widths.flatMap(([width, signs]) => [...signs].map((sign): [string, number] => [sign, width])),
  );
  return table;
}

/** Twips a text takes at a size in points. */
export function boldWidth(text: string, points: number): number {
  const letters = letterTable();
  let thousandths = 0;
  for (const sign of text.normalize('NFD')) {
    if (sign === horn) thousandths += hornWidth;
    else if (!/\p{Mn}/u.test(sign)) thousandths += letters.get(sign) ?? unlisted;
  }
  return Math.round((thousandths * points * 20) / 1000);
}

/** More lines than these are no name any more, and break where they break. */
const mostLines = 4;

/**
 * The text in as few lines as fit the width, the longest as short as can be: two even lines instead of a full one and
 * a word below it. A text too long for four lines comes back whole.
 */
export function evenLines(text: string, points: number, width: number): string[] {
  const words = wholeWords(text);
  const fewest = greedyLines(words, points, width);
  if (fewest.length < 2 || fewest.length > mostLines) return [text];
  let narrow = Math.floor(width / 2);
  let wide = width;
  // The narrowest measure that still needs no more lines.
  while (wide - narrow > 20) {
    const middle = Math.floor((narrow + wide) / 2);
    if (greedyLines(words, points, middle).length <= fewest.length) wide = middle;
    else narrow = middle;
  }
  // A little more room lets the upper line be the longer one, as in "PHÒNG GIÁO DỤC / VÀ ĐÀO TẠO".
  return greedyLines(words, points, Math.min(width, wide * slack));
}

const slack = 1.12;

function greedyLines(words: readonly string[], points: number, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of words) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && boldWidth(longer, points) > width) {
      lines.push(current);
      if (lines.length > mostLines) return lines;
      current = word;
    } else current = longer;
  }
  lines.push(current);
  return lines;
}
