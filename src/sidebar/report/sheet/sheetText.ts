/**
 * Text in cells that nothing is merged for: a line of the document is a row of the tab, its text runs on over the blank
 * cells beside it, and blanks before it bring it to the middle. So rows keep one height, however the tab is printed, and
 * writing it takes as many calls for a long document as for a short one.
 */
import { boldWidth, evenLines } from '../../../documents/letterWidths';
import { printedSize } from '../../../domain/tables/printedSheet';

const twipsPerPixel = 15;

/** Pixels a text takes; regular letters are a little narrower than the bold ones that are measured. */
export function textWidth(text: string): number {
  return boldWidth(text, printedSize) / twipsPerPixel;
}

const blankWidth = ((250 / 1000) * printedSize * 20) / twipsPerPixel;

/** As many blanks as come closest to so many pixels. */
export function blanks(pixels: number): string {
  return ' '.repeat(Math.max(0, Math.round(pixels / blankWidth)));
}

/** Blanks and the text, so that it stands in the middle of so many pixels. */
export function centred(text: string, width: number): string {
  return text === '' ? '' : blanks((width - textWidth(text)) / 2) + text;
}

/**
 * The lines of a text that fit so many pixels, broken between words; a word longer than a line is broken inside.
 * @param indent pixels that the first line is shorter
 */
export function brokenLines(text: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  let room = width - indent;
  const end = (): void => {
    lines.push(line);
    line = '';
    room = width;
  };
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') end();
    line = word;
    while (textWidth(line) > room) {
      const rest = line;
      const fitting = fittingLetters(rest, room);
      line = fitting;
      end();
      line = rest.slice(fitting.length);
    }
  }
  if (line !== '' || lines.length === 0) end();
  return lines;
}

/** A title that has to be broken stops a little short of the margins. */
const titleShare = 0.95;

/** A text in lines as even as can be, as titles are broken. */
export function titleLines(text: string, width: number): string[] {
  if (textWidth(text) <= width) return [text];
  const even = evenLines(text, printedSize, width * titleShare * twipsPerPixel);
  return even.length > 1 ? even : brokenLines(text, width);
}

/** The beginning of a word that fits; one letter at least. */
function fittingLetters(word: string, room: number): string {
  let fitting = '';
  for (const letter of word) {
    if (fitting !== '' && textWidth(fitting + letter) > room) break;
    fitting += letter;
  }
  return fitting;
}

/** A drawn line of so many pixels: dashes that touch. */
export function ruleText(pixels: number): string {
  const dashWidth = (printedSize * 20) / twipsPerPixel;
  return '\u2014'.repeat(Math.max(1, Math.round(pixels / dashWidth)));
}
