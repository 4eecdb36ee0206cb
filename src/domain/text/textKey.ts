/** The key by which two texts are the same text, and its hash for tables of 100,000 rows. */

import { cleanText } from './cleanText';
import {
  blankEntry,
  droppedEntry,
  foldLimit,
  letterFoldTable,
  letterMask,
  toneCodes,
  toneMask,
  toneShift,
  unknownEntry,
  vowelBit,
} from './letterFold';

/**
 * Comparison key of a text: cleaned, lower case, dashes and quotes unified, the tone of each syllable moved behind its
 * vowels, so that hoà = hòa and tòan = toàn, while Hoa ≠ Hòa, ă ≠ a, đ ≠ d (domain.md 3.2). For comparing, not for showing.
 */
export function textKey(text: string): string {
  return fold(text, false) ?? (fold(spellOut(text), true) as string);
}

/**
 * Unsigned 32-bit hash: texts with equal {@link textKey} or equal suspectKey have equal hashes; the reverse must be
 * confirmed on the keys.
 * Precomposed Vietnamese is hashed letter by letter without building the key (performance.md §2).
 */
export function hashKey(text: string): number {
  const table = letterFoldTable();
  let hash = hashSeed;
  let tone = 0;
  let begun = false;
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const entry = code < foldLimit ? (table[code] as number) : unknownEntry;
    if (entry === unknownEntry) return hashOfKey(textKey(text));
    if (entry === droppedEntry) continue;
    if (entry === blankEntry) {
      blank = begun;
      continue;
    }
    const ownTone = (entry >> toneShift) & toneMask;
    if (tone !== 0 && (blank || ownTone !== 0 || (entry & vowelBit) === 0)) {
      hash = mix(hash, toneCodes[tone] as number);
      tone = 0;
    }
    if (blank) hash = mix(hash, 32);
    blank = false;
    begun = true;
    hash = mix(hash, hashedLetter(entry & letterMask));
    if (ownTone !== 0) tone = ownTone;
  }
  return finish(tone === 0 ? hash : mix(hash, toneCodes[tone] as number));
}

const hashSeed = 0x811c9dc5;

/** One step of FNV-1a over a 16-bit unit. */
function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** y and i hash alike, so that one hash finds both the same name and the one spelt Lí for Lý (suspectKey). */
function hashedLetter(code: number): number {
  return code === 121 ? 105 : code;
}

/** Spreads the high bits down, since tables use the low ones. */
function finish(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (spread ^ (spread >>> 13)) >>> 0;
}

function hashOfKey(key: string): number {
  let hash = hashSeed;
  for (let i = 0; i < key.length; i++) hash = mix(hash, hashedLetter(key.charCodeAt(i)));
  return finish(hash);
}

/** Room for the key under way; each letter adds at most itself and a tone. Grown when a longer text comes. */
let keyCodes = new Uint16Array(0);

/** The key, or null at the first character the table does not know, unless such characters are to be kept as they are. */
function fold(text: string, keepUnknown: boolean): string | null {
  const table = letterFoldTable();
  if (keyCodes.length < text.length * 2 + 2) keyCodes = new Uint16Array(text.length * 2 + 256);
  const codes = keyCodes;
  let length = 0;
  let tone = 0;
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let entry = code < foldLimit ? (table[code] as number) : unknownEntry;
    if (entry === unknownEntry) {
      if (!keepUnknown) return null;
      entry = code;
    }
    if (entry === droppedEntry) continue;
    if (entry === blankEntry) {
      blank = length > 0;
      continue;
    }
    const ownTone = (entry >> toneShift) & toneMask;
    if (tone !== 0 && (blank || ownTone !== 0 || (entry & vowelBit) === 0)) {
      codes[length++] = toneCodes[tone] as number;
      tone = 0;
    }
    if (blank) codes[length++] = 32;
    blank = false;
    codes[length++] = entry & letterMask;
    if (ownTone !== 0) tone = ownTone;
  }
  if (tone !== 0) codes[length++] = toneCodes[tone] as number;
  return textOfCodes(codes, length);
}

/** More arguments than this could be too many for one call. */
const longestCall = 8192;

/** In one call: adding sign to sign would leave as many pieces behind. */
function textOfCodes(codes: Uint16Array, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += longestCall) {
    const piece = codes.subarray(from, Math.min(length, from + longestCall));
    text += String.fromCharCode.apply(null, piece as unknown as number[]);
  }
  return text;
}

/** Full-width signs of Asian keyboards, at a fixed distance from their ASCII twins. */
const fullWidth = /[\uff01-\uff5e]/g;

function spellOut(text: string): string {
  const narrow = cleanText(text).replace(fullWidth, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  return narrow.toLowerCase().normalize('NFC');
}
