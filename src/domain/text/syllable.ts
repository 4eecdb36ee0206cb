/** Vietnamese syllables: whether a word is one, and where its tone mark is usually written. */

export interface Syllable {
  /** The word without its tone mark, lower case. */
  readonly letters: string;
  /** Length of the opening consonants, the u of qu and the i of gi included. */
  readonly onsetLength: number;
  /** The combining tone mark, or ''. */
  readonly tone: string;
}

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g;
const onsets = /^(?:ngh|ng|nh|gh|kh|ph|th|tr|ch|[bcdđghklmnprstvx])?/;
const rimeList =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
  'ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu yêm yên yêng yêt yêu ' +
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc ' +
  'oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ' +
  'ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ' +
  'ươm ươn ương ươp ươt ươu y';
let rimes: ReadonlySet<string> | null = null;

/** A stopped syllable only takes sắc or nặng. */
const stopped = /(?:c|ch|p|t)$/;
const stoppedTones = /^[\u0301\u0323]?$/;
/** Spelling of one sound by the vowel that follows: ca ke, ga ghe, nga nghe. */
const misspelled = /^(?:c[eêiy]|k[aăâoôơuư]|gh[aăâoôơuưy]|ngh[aăâoôơuưy]|ng[eêiy]|g[eêy])/;

/** Takes a lower-case NFC word apart; null when it is not a Vietnamese syllable. The tone may stand on any vowel. */
export function readSyllable(word: string): Syllable | null {
  if (word.length === 0 || word.length > 8) return null;
  const decomposed = word.normalize('NFD');
  const tones = decomposed.match(toneMark);
  if (tones !== null && tones.length > 1) return null;
  const tone = tones === null ? '' : (tones[0] as string);
  const letters = tones === null ? word : decomposed.replace(toneMark, '').normalize('NFC');
  const onsetLength = findOnset(letters);
  if (onsetLength < 0 || misspelled.test(letters)) return null;
  if (stopped.test(letters.slice(onsetLength)) && !stoppedTones.test(tone)) return null;
  return { letters, onsetLength, tone };
}

function findOnset(letters: string): number {
  rimes ??= new Set(rimeList.split(' '));
  const glide = letters.slice(0, 2);
  if (glide === 'qu' || glide === 'gi') {
    const rest = letters.slice(2);
    // quyên is spelled with uyên, quang with ang; giêng with iêng, giang with ang.
    if (isVowel(rest.charAt(0)) && (rimes.has(rest) || rimes.has(letters.slice(1)))) return 2;
    if (glide === 'qu') return -1;
  }
  const length = (onsets.exec(letters)?.[0] ?? '').length;
  return rimes.has(letters.slice(length)) ? length : -1;
}

function isVowel(letter: string): boolean {
  return letter !== '' && 'aăâeêioôơuưy'.includes(letter);
}

/**
 * Position in `letters` of the vowel that usually carries the tone: hòa, thúy, khỏe on the first of an open pair,
 * toàn, quý, thuận, khuya as everywhere.
 */
export function tonePosition(syllable: Syllable): number {
  const { letters, onsetLength } = syllable;
  let end = onsetLength;
  let marked = -1;
  while (end < letters.length && isVowel(letters.charAt(end))) {
    if ('ăâêôơư'.includes(letters.charAt(end))) marked = end;
    end++;
  }
  if (marked >= 0) return marked;
  const vowelCount = end - onsetLength;
  if (vowelCount === 1) return onsetLength;
  if (vowelCount === 2 && end === letters.length) return onsetLength;
  return onsetLength + 1;
}
