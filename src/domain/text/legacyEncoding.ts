/** Telling text of old Vietnamese fonts (TCVN3, VNI) from Unicode. Nothing is converted here (domain.md 3.2). */
import { readAsTcvn3, readAsVni } from './legacyLetters';
import { readSyllable } from './syllable';

export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Characters looked at: a long cell shows its encoding early. */
const sampleLength = 4000;
const word = /[A-Za-z\u00a1-\u00ff]+/g;
const asciiLetter = /[A-Za-z]/;

/** Signs no language puts inside words, capitals in the middle of a small-letter word, ï ë ñ where only TCVN3 has them. */
const surelyTcvn3 =
  /[\u00a1-\u00b9\u00bb-\u00be\u00d7\u00de\u00f7\u00fe]|[a-z][\u00c6-\u00df]|(?:^|[b-df-hj-np-tv-xz])[ëï]|[b-df-hj-np-tv-xz]ñ/;
/** Mark pairs that French, Spanish or German never write. */
const surelyVni = /[aeo][âáàåãä]|[aeouy][øõ]|[aeuy]ù|aê|[ôö][ùøûõï]/i;

/**
 * The old encoding a text seems to be in, or null. Only words that are no Vietnamese in Unicode and become Vietnamese
 * in the encoding are evidence; a text with any Unicode-only Vietnamese letter or combining mark is Unicode.
 */
export function detectLegacyEncoding(text: string): LegacyEncoding | null {
  if (!isCandidate(text)) return null;
  const words = suspiciousWords(text);
  if (words.length === 0) return null;
  const tcvn3 = evidence(words, readAsTcvn3, surelyTcvn3);
  const vni = evidence(words, readAsVni, surelyVni);
  if (Math.max(tcvn3, vni) < 2) return null;
  return tcvn3 >= vni ? 'TCVN3' : 'VNI';
}

/** The cheap test: most cells are plain ASCII or hold a letter such as đ, ư, ạ that neither encoding can show. */
function isCandidate(text: string): boolean {
  const length = Math.min(text.length, sampleLength);
  let found = false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xa1) continue;
    if (code <= 0xff) found = true;
    else if (code < 0x370 || (code >= 0x1e00 && code <= 0x1eff)) return false;
  }
  return found;
}

/** Words with a letter beyond ASCII that are not Vietnamese as they stand. */
function suspiciousWords(text: string): string[] {
  const words = text.slice(0, sampleLength).match(word) ?? [];
  return words.filter(isSuspicious);
}

/** Names are made of few words: each is judged once. */
const judgedWords = new Map<string, boolean>();
const mostJudgedWords = 4096;

function isSuspicious(candidate: string): boolean {
  let suspicious = judgedWords.get(candidate);
  if (suspicious === undefined) {
    suspicious =
      asciiLetter.test(candidate) &&
      /[^A-Za-z]/.test(candidate) &&
      readSyllable(candidate.toLowerCase().replace(/ð/g, 'đ')) === null;
    if (judgedWords.size >= mostJudgedWords) judgedWords.clear();
    judgedWords.set(candidate, suspicious);
  }
  return suspicious;
}

/** Two for a sure word, one for a possible word, less one for each word that is Vietnamese in neither. */
function evidence(
  words: readonly string[],
  read: (candidate: string) => string | null,
  sure: RegExp,
): number {
  let sum = 0;
  for (const candidate of words) {
    const reading = read(candidate);
    if (reading === null || readSyllable(reading) === null) sum -= 1;
    // Short words meet by chance: µm, dû, où.
    else sum += candidate.length > 2 && sure.test(candidate) ? 2 : 1;
  }
  return sum;
}
