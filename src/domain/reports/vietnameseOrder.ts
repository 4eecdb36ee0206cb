/**
 * The order of Vietnamese lists. Chosen (documents differ): letters a ă â b c d đ e ê …, tones ngang, huyền, hỏi, ngã,
 * sắc, nặng as in dictionaries, syllable by syllable, so that every "Ba …" stands before every "Bà …"; numbers by their
 * value; people by their given name, the last word, then by the rest of the name.
 */
import { cleanText } from '../text/cleanText';

const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Huyền, hỏi, ngã, sắc, nặng. */
const tones = '\u0300\u0309\u0303\u0301\u0323';
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const pieces = /\p{N}+|[\p{L}\p{M}]+/gu;
const letterBase = 0x100;
const strangeBase = 0x200;

/** Ends of syllables and words sort before everything else, so that the shorter of two comes first. */
const wordEnd = '\u0001';
const toneStart = '\u0002';

/** A key whose plain comparison (`<`) is the order of the texts. Case, punctuation and tone placement do not matter. */
export function orderKey(text: string): string {
  const found = cleanText(text).toLowerCase().match(pieces) ?? [];
  return found.map(pieceKey).join(wordEnd);
}

/**
 * The key of a person's name: given name, then surname and middle names. What stands after a comma, a bracket or a
 * spaced dash (a class, a post) is no part of the name.
 */
export function personKey(name: string): string {
  const clean = cleanText(name);
  const bare = (clean.split(/[,;(]|\s[-–—]\s/u)[0] ?? '').trim() || clean;
  const words = bare.split(' ');
  const given = words.pop() ?? '';
  return [orderKey(given), orderKey(words.join(' '))].join('\u0000');
}

/** Negative when the first key comes earlier. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pieceKey(piece: string): string {
  if (/^\d/.test(piece)) {
    const digits = piece.replace(/^0+(?=\d)/, '');
    // A longer number is a larger one. Digits sort below the keys of letters.
    return `0${String.fromCharCode(0x20 + Math.min(digits.length, 0xd0))}${digits}`;
  }
  const open = piece.normalize('NFD');
  const tone = (open.match(toneMarks) ?? [])[0] ?? '';
  const bare = open.replace(toneMarks, '').normalize('NFC');
  const ranks = Array.from(bare, letterKey).join('');
  return `${ranks}${toneStart}${tone === '' ? 0 : tones.indexOf(tone) + 1}`;
}

/** Letters of other alphabets come after z, in the order of their codes. */
function letterKey(letter: string): string {
  const rank = letters.indexOf(letter);
  return rank < 0 ? `${String.fromCharCode(strangeBase)}${letter}` : String.fromCharCode(letterBase + rank);
}
