/** Capitals and small letters for a name typed in one case. */
import {
  abbreviations,
  notNames,
  officePhrases,
  romanNumerals,
  smallWords,
  surnames,
  titles,
} from './nameWords';
import { textKey } from './vietnameseText';

interface Vocabulary {
  readonly surnames: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  /** Key of the words → how they are written. */
  readonly phrases: ReadonlyMap<string, string>;
  /** Keys of the first phrases of offices. */
  readonly openings: ReadonlySet<string>;
  readonly abbreviations: ReadonlyMap<string, string>;
  readonly romanNumerals: ReadonlyMap<string, string>;
}

let vocabulary: Vocabulary | null = null;
/** More syllables than any person's name has. */
const longestPersonName = 7;
const longestPhrase = 4;
const personWord = /^[\p{L}\p{M}]+(?:['’`-][\p{L}\p{M}]+)*$/u;
const smallLetter = /\p{Ll}/u;
const capitalLetter = /\p{Lu}/u;
/** A word without a vowel is no syllable: an abbreviation such as CHQS keeps its case. */
const vowel = /[aeiouy]/iu;

function words(): Vocabulary {
  vocabulary ??= {
    surnames: new Set(surnames.split(' ').map(textKey)),
    titles: new Set(titles.split(' ').map(textKey)),
    notNames: new Set(notNames.split('|').map(textKey)),
    phrases: new Map(
      officePhrases
        .split('|')
        .concat(smallWords.split('|'))
        .map((phrase) => [textKey(phrase), phrase] as const),
    ),
    openings: new Set(officePhrases.split('|').concat('xã', 'phường', 'thị trấn', 'huyện').map(textKey)),
    abbreviations: new Map(abbreviations.split(' ').map((word) => [textKey(word), word] as const)),
    romanNumerals: new Map(romanNumerals.split(' ').map((word) => [textKey(word), word] as const)),
  };
  return vocabulary;
}

/**
 * A clean text in capitals only or small letters only, rewritten when it names a person (every syllable opens with a
 * capital) or an office (common nouns in their usual case). Other texts keep their case: a title of a model cannot be
 * recased without knowing its proper names.
 */
export function recaseName(text: string): string {
  const parts = text.split(' ');
  if (!isOneCase(parts)) return text;
  if (isPerson(parts)) return parts.map(capitalised).join(' ');
  return isOffice(parts) ? recaseOffice(parts) : text;
}

function isOneCase(parts: readonly string[]): boolean {
  const known = words().abbreviations;
  const rest = parts.filter((part) => !known.has(textKey(part))).join(' ');
  const counted = rest === '' ? parts.join(' ') : rest;
  return smallLetter.test(counted) !== capitalLetter.test(counted);
}

function isPerson(parts: readonly string[]): boolean {
  const known = words();
  const start = parts.length > 2 && known.titles.has(textKey(parts[0] as string)) ? 1 : 0;
  const name = parts.slice(start);
  if (name.length < 2 || name.length > longestPersonName) return false;
  if (!name.every((part) => personWord.test(part))) return false;
  // A double surname: Lê-Phạm.
  const first = textKey((name[0] as string).split('-')[0] as string);
  if (known.notNames.has(textKey(`${name[0]} ${name[1]}`)) || known.abbreviations.has(first)) return false;
  return known.surnames.has(first) || first.startsWith("h'");
}

function isOffice(parts: readonly string[]): boolean {
  const known = words();
  if (known.abbreviations.has(textKey(parts[0] as string))) return true;
  for (let length = Math.min(longestPhrase, parts.length); length > 0; length--) {
    if (known.openings.has(textKey(parts.slice(0, length).join(' ')))) return true;
  }
  return false;
}

function recaseOffice(parts: readonly string[]): string {
  const known = words();
  const written: string[] = [];
  let i = 0;
  while (i < parts.length) {
    let length = Math.min(longestPhrase, parts.length - i);
    let phrase: string | undefined;
    for (; length > 0; length--) {
      phrase = known.phrases.get(textKey(parts.slice(i, i + length).join(' ')));
      if (phrase !== undefined) break;
    }
    written.push(phrase ?? recaseWord(parts[i] as string, i > 0 && i === parts.length - 1));
    i += phrase === undefined ? 1 : length;
  }
  return openWithCapital(written.join(' '));
}

function recaseWord(word: string, isLast: boolean): string {
  const key = textKey(word);
  const known = words();
  const whole = known.abbreviations.get(key) ?? (isLast ? known.romanNumerals.get(key) : undefined);
  if (whole !== undefined) return whole;
  // TH&THCS: each side is written as it would be alone.
  if (word.includes('&'))
    return word
      .split('&')
      .map((part) => recaseWord(part, false))
      .join('&');
  return vowel.test(word.normalize('NFD')) ? capitalised(word) : word;
}

/** Every run of letters opens with a capital: H'Wưn, Hoàng-Anh, Long Hưng (mới) alike. */
function capitalised(word: string): string {
  return word.toLowerCase().replace(/\p{L}\p{M}*(?:\p{L}\p{M}*)*/gu, openWithCapital);
}

function openWithCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
