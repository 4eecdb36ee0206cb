/** A name as it should stand on a list: what DHTT_CHUANHOA gives back. */
import { cleanText } from './cleanText';
import { detectLegacyEncoding } from './legacyEncoding';
import { recaseName } from './nameCase';
import { readSyllable, tonePosition } from './syllable';

const letters = /[\p{L}\p{M}]+/gu;
const icelandic = /[Ðð]/g;
const tonePattern = /[\u0300\u0301\u0303\u0309\u0323]/g;
const commas = /\s*,\s*(?=(\S?))/g;

/**
 * The name without invisible signs and doubled spaces, tones where they are usually written (hòa, thúy, khỏe, toàn),
 * commas tidied, all-capital and all-small names of people and offices in their proper case. Mixed case stays. Text of
 * an old encoding comes back untouched: converting it is a person's decision (domain.md 3.2).
 */
export function cleanDisplayName(text: string): string {
  if (detectLegacyEncoding(text) !== null) return text;
  const clean = cleanText(text).replace(icelandic, (letter) => (letter === 'Ð' ? 'Đ' : 'đ'));
  return recaseName(tidyCommas(clean).replace(letters, placeTone));
}

/** No space before a comma and one after, save inside a number such as 8,5. */
function tidyCommas(text: string): string {
  return text.replace(commas, (found, next: string, at: number) => {
    const before = text.charAt(at - 1);
    if (found === ',' && /\d/.test(before) && /\d/.test(next)) return ',';
    return next === '' || next === ',' ? ',' : ', ';
  });
}

/** The word with its tone on the vowel that usually carries it; a word that is no Vietnamese syllable stays as it is. */
function placeTone(word: string): string {
  const syllable = readSyllable(word.toLowerCase());
  if (syllable === null || syllable.tone === '') return word;
  const bare = word.normalize('NFD').replace(tonePattern, '').normalize('NFC');
  const position = tonePosition(syllable) + 1;
  return (bare.slice(0, position) + syllable.tone + bare.slice(position)).normalize('NFC');
}
