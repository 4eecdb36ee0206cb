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

/** Blanks from–to, line ends and tabs too, since a pasted cell may hold them. */
export const blankRanges: readonly number[] = [
  0x09, 0x0d, 0x20, 0x20, 0x85, 0x85, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f,
  0x202f, 0x205f, 0x205f, 0x3000, 0x3000,
];
/** Controls, zero-width signs, direction marks, soft hyphens, variation selectors, from–to. */
export const invisibleRanges: readonly number[] = [
  0x00, 0x08, 0x0e, 0x1f, 0x7f, 0x84, 0x86, 0x9f, 0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x180e, 0x180e,
  0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xfff9, 0xfffb,
];

const dashes = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212';
const apostrophes = '`\u00b4\u02bc\u2018\u2019\u201a\u201b\u2032';
const doubleQuotes = '\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033';
const vowels = 'aăâeêioôơuưy';
/** The vowels under each tone, in the order of {@link toneCodes}. */
const tonedVowels = ['', 'àằầèềìòồờùừỳ', 'áắấéếíóốớúứý', 'ãẵẫẽễĩõỗỡũữỹ', 'ảẳẩẻểỉỏổởủửỷ', 'ạặậẹệịọộợụựỵ'];

let foldTable: Int32Array | null = null;

/** Entry per character code below {@link foldLimit}: base letter, tone number and vowel bit, or one of the named entries. */
export function letterFoldTable(): Int32Array {
  foldTable ??= buildTable();
  return foldTable;
}

/**
 * Part of every run's first milliseconds, so only what Vietnamese texts are made of: a text with any other letter takes
 * the slow way round and comes to the same key.
 */
function buildTable(): Int32Array {
  const table = new Int32Array(foldLimit);
  for (let code = 0x21; code < 0x7f; code++) table[code] = code;
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code | 0x20;
  for (let place = 0; place < vowels.length; place++) {
    const base = vowels.charCodeAt(place) | vowelBit;
    assign(table, vowels.charAt(place), base);
    for (let tone = 1; tone < tonedVowels.length; tone++) {
      assign(table, (tonedVowels[tone] as string).charAt(place), base | (tone << toneShift));
    }
  }
  // Icelandic Ð looks like Đ and is typed for it; no Vietnamese text means the Icelandic letter.
  for (const letter of 'đðɖ') assign(table, letter, 0x111);
  for (const sign of dashes) assign(table, sign, 0x2d);
  for (const sign of apostrophes) assign(table, sign, 0x27);
  for (const sign of doubleQuotes) assign(table, sign, 0x22);
  fill(table, invisibleRanges, droppedEntry);
  fill(table, blankRanges, blankEntry);
  return table;
}

function assign(table: Int32Array, letter: string, entry: number): void {
  table[letter.charCodeAt(0)] = entry;
  table[letter.toUpperCase().charCodeAt(0)] = entry;
}

function fill(table: Int32Array, ranges: readonly number[], entry: number): void {
  for (let i = 0; i < ranges.length; i += 2) {
    const from = ranges[i] as number;
    if (from < foldLimit) table.fill(entry, from, (ranges[i + 1] as number) + 1);
  }
}
