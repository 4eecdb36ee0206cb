/** The table by which Vietnamese letters are compared: lower-case base letter, tone apart, blanks and invisible signs. */

/** Entry of a character the table does not know; the text then takes the slow way round. */
export const unknownEntry = 0;
/** Entry of a sign that is not there for a reader: zero-width, soft hyphen, control. */
export const droppedEntry = 1 << 20;
/** Entry of any kind of blank. */
export const blankEntry = 1 << 21;
export const vowelBit = 1 << 19;
export const toneShift = 16;
export const toneMask = 7;
export const letterMask = 0xffff;

/** Tone marks by tone number: none, huyền, sắc, ngã, hỏi, nặng. */
export const toneCodes: readonly number[] = [0, 0x300, 0x301, 0x303, 0x309, 0x323];

/** Codes from here up are not in the table. One past the minus sign, the last sign worth knowing. */
export const foldLimit = 0x2213;

/** Blanks: line ends and tabs too, since a pasted cell may hold them. */
export const blankPattern = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** Controls, zero-width signs, direction marks, soft hyphens, variation selectors. */
export const invisiblePattern =
  '\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e' +
  '\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffb';

const dashes = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212';
const apostrophes = '`\u00b4\u02bc\u2018\u2019\u201a\u201b\u2032';
const doubleQuotes = '\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033';
const vowels = 'aăâeêioôơuưy';
const tonesOnly = /[\u0300\u0301\u0303\u0309\u0323]/;

let foldTable: Int32Array | null = null;

/** Entry per character code below {@link foldLimit}: base letter, tone number and vowel bit, or one of the named entries. */
export function letterFoldTable(): Int32Array {
  foldTable ??= buildTable();
  return foldTable;
}

/** Part of every run's first milliseconds: patterns go over all signs at once, and only vowels are taken apart. */
function buildTable(): Int32Array {
  const table = new Int32Array(foldLimit);
  let signs = '';
  for (let code = 0; code < foldLimit; code++) {
    const sign = String.fromCharCode(code);
    signs += sign;
    if (isLatin(code)) table[code] = letterEntry(sign);
  }
  const mark = (pattern: string, entry: number): void => {
    signs.replace(new RegExp(`[${pattern}]`, 'g'), (sign, code: number) => {
      table[code] = entry;
      return sign;
    });
  };
  mark(invisiblePattern, droppedEntry);
  mark(blankPattern, blankEntry);
  assign(table, dashes, '-');
  assign(table, apostrophes, "'");
  assign(table, doubleQuotes, '"');
  // Icelandic Ð looks like Đ and is typed for it; no Vietnamese text means the Icelandic letter.
  assign(table, 'ÐðƉ', 'đ');
  return table;
}

function assign(table: Int32Array, characters: string, as: string): void {
  for (const character of characters) table[character.charCodeAt(0)] = as.charCodeAt(0);
}

/** ASCII, Latin-1, Latin Extended-A and -B, Latin Extended Additional: all stable under NFC one by one. */
function isLatin(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x250) || (code >= 0x1e00 && code <= 0x1eff);
}

function letterEntry(character: string): number {
  const lower = character.toLowerCase();
  if (lower.length !== 1) return unknownEntry;
  const plain = lower.charCodeAt(0);
  if (plain < 0x7f) return vowels.includes(lower) ? plain | vowelBit : plain;
  const marks = lower.normalize('NFD');
  const tone = tonesOnly.exec(marks);
  const base = tone === null ? lower : marks.replace(tone[0], '').normalize('NFC');
  // Only a vowel carries a tone: Spanish ñ is a letter of its own.
  if (!vowels.includes(base)) return lower.charCodeAt(0);
  const toneNumber = tone === null ? 0 : toneCodes.indexOf(tone[0].charCodeAt(0));
  return base.charCodeAt(0) | (toneNumber << toneShift) | vowelBit;
}
