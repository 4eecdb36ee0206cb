/** The words of which names of units are made: phrases with their short forms, and the words with a rule (domain.md 4.4). */
import { looseKey, textKey } from '../text/vietnameseText';

/** Whether a name is compared with its diacritics or without. */
export type Marks = 'kept' | 'dropped';

/** A run of words and what stands for it. Short forms in capitals cannot be mistaken for a typed word. */
export interface UnitPhrase {
  readonly words: readonly string[];
  readonly short: readonly string[];
}

/** Words as they are compared: keys of {@link unitWord}. */
export interface UnitWords {
  /** Phrases by their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly UnitPhrase[]>;
  readonly and: string;
  readonly school: string;
  readonly cluster: string;
  readonly numberSign: string;
  readonly township: readonly string[];
  readonly centre: readonly string[];
  readonly commune: string;
  readonly ward: string;
  readonly department: string;
  /** What follows "trung tâm" and never "thị trấn", both of which people write TT. */
  readonly afterCentre: readonly string[];
  /** Every word that a rule may change, drop, move or add; all others stay as typed, in their order. */
  readonly ruled: ReadonlySet<string>;
}

/** School levels in the order in which joint schools name them. */
export const schoolLevels: readonly string[] = ['MN', 'TH', 'THCS', 'THPT'];

/** Short form → writings. A connecting sign may stand between any two words: GD&ĐT, Giáo dục - Đào tạo. */
const writings: Readonly<Record<string, readonly string[]>> = {
  MN: ['mầm non', 'mẫu giáo', 'mn', 'mg'],
  TH: ['tiểu học', 'th'],
  THCS: ['trung học cơ sở', 'thcs'],
  THPT: ['trung học phổ thông', 'phổ thông trung học', 'thpt', 'ptth'],
  'TH THCS': ['phổ thông cơ sở', 'ptcs'],
  GDĐT: ['giáo dục đào tạo', 'gd đt', 'gdđt'],
  'phòng GDĐT': ['pgd đt', 'pgdđt'],
  'sở GDĐT': ['sgd đt', 'sgdđt'],
  GDTX: ['giáo dục thường xuyên', 'gdtx'],
  GDNN: ['giáo dục nghề nghiệp', 'gdnn'],
  CĐCS: ['công đoàn cơ sở', 'cđcs'],
  UBND: ['ủy ban nhân dân', 'ubnd'],
  cụm: ['cụm thi đua'],
};

const built = new Map<Marks, UnitWords>();

/** The words for comparing with or without diacritics, built on first use. */
export function unitWords(marks: Marks): UnitWords {
  let words = built.get(marks);
  if (words === undefined) {
    words = buildWords(marks);
    built.set(marks, words);
  }
  return words;
}

/** A text as names are compared. */
export function unitWord(text: string, marks: Marks): string {
  return marks === 'kept' ? textKey(text) : looseKey(text);
}

/** Besides phrases and the words with a name of their own: abbreviated places, numerals, letters that tell namesakes apart. */
const otherRuledWords = 'tt p x i ii iii a b c d e xã phường thị trấn đặc khu phòng sở';

function buildWords(marks: Marks): UnitWords {
  const phrases = buildPhrases(marks);
  const ruled = new Set(unitWord(`${otherRuledWords} và trường cụm số trung tâm`, marks).split(' '));
  for (const list of phrases.values())
    for (const { words } of list) for (const word of words) ruled.add(word);
  return {
    phrases,
    ruled,
    and: unitWord('và', marks),
    school: unitWord('trường', marks),
    cluster: unitWord('cụm', marks),
    numberSign: unitWord('số', marks),
    township: unitWord('thị trấn', marks).split(' '),
    centre: unitWord('trung tâm', marks).split(' '),
    commune: unitWord('xã', marks),
    ward: unitWord('phường', marks),
    department: unitWord('phòng', marks),
    afterCentre: ['GDTX', 'GDNN', 'văn hóa', 'y tế', 'chính trị', 'dịch vụ'].map((words) =>
      shortWord(words, marks),
    ),
  };
}

function buildPhrases(marks: Marks): Map<string, UnitPhrase[]> {
  const byFirstWord = new Map<string, UnitPhrase[]>();
  for (const short of Object.keys(writings)) {
    for (const writing of writings[short] as readonly string[]) {
      const words = unitWord(writing, marks).split(' ');
      const first = words[0] as string;
      const phrase = { words, short: short.split(' ').map((word) => shortWord(word, marks)) };
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
    }
  }
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

/** A short form as it is compared: those in capitals as they are. */
function shortWord(word: string, marks: Marks): string {
  return word === word.toUpperCase() ? word : unitWord(word, marks);
}
