/** Comparing Vietnamese texts: the same, suspiciously alike, or merely similar. */
import { textKey } from './textKey';

export { cleanText } from './cleanText';
export { hashKey, textKey } from './textKey';

const combiningMarks = /[\u0300-\u036f]/g;
const plainAscii = /^[ -~]*$/;

/**
 * {@link textKey} without any diacritics, đ as d. It may raise a suspicion or find a unique match, and never says that
 * two people are one: Hoa ≠ Hòa.
 */
export function looseKey(text: string): string {
  return withoutMarks(textKey(text));
}

/** The {@link looseKey} of a text whose {@link textKey} is known. */
export function withoutMarks(key: string): string {
  if (plainAscii.test(key)) return key;
  return key.normalize('NFD').replace(combiningMarks, '').replace(/đ/g, 'd');
}

const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]?';
/** y closing a syllable after a consonant: Lý, Mỹ, Kỳ. Not tay, thúy, nor the name Y. */
const closingY = new RegExp(`([bcdđghklmnpqrstvxz])y(${tone})(?!\\p{L})`, 'gu');
/** After qu, y and i are one sound before a consonant too: quý/quí, quýt/quít, Quỳnh/Quình; not quyên. */
const quY = new RegExp(`quy(${tone})(?![aăâeêioôơuưy])`, 'g');

/** {@link textKey} in which Lý = Lí, Mỹ = Mĩ, Quý = Quí: only to suspect that two rows are one. */
export function suspectKey(text: string): string {
  const key = textKey(text);
  if (!key.includes('y')) return key;
  return key.replace(quY, 'qui$1').replace(closingY, '$1i$2');
}

/** Pairs of neighbouring characters of a text's loose key, word edges included, with how often each occurs. */
export function letterPairs(looseText: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const edged = ` ${looseText} `;
  for (let i = 0; i + 1 < edged.length; i++) {
    const pair = edged.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
