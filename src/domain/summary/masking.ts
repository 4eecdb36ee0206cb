/** What may be shown of a pupil who has not agreed to be named: initials, and the school without the class (domain.md 2.4). */
import { cleanText } from '../text/cleanText';
import { surnames } from '../text/nameWords';
import { textKey } from '../text/textKey';

/** Longer texts are no name and no workplace; what stands further on is not looked at and not shown. */
const longestRead = 1000;
const mostNameWords = 7;
const mostSchoolWords = 24;

/** Commas and the like, and dashes between blanks: `9A - THPT`. */
const separators = /[,;:()[\]{}|\n\r\t]|\s[-–—−]+(?:\s|$)|[-–—−]+\s|\/(?!\d)|(?<!\d)\//u;
const digit = /\p{N}/u;
const letter = /\p{L}/u;
const onlyDigits = /^\p{N}+$/u;
/** `19/5`, `26-3`: days after which schools are named. No class begins with a number above 12. */
const dayName = /^(?:1[3-9]|2\d|3[01])[/.-]\d{1,2}$/;

const classMarkers = new Set(['lớp', 'lop', 'khối', 'khoi']);
/** Where a school's name ends and something else about the pupil begins. */
const schoolEnds = new Set(['tổ', 'nhóm', 'thôn', 'xóm', 'ấp', 'con', 'em', 'cháu', 'bạn']);
/** Abbreviations that begin the name of a school. */
const schoolAbbreviations = new Set(
  (
    'th thcs thpt ptcs mn ptdtnt ptdtbt gdtx gdnn ttgdtx gdnn-gdtx th-thcs thcs-thpt th-thcs-thpt th&thcs ' +
    'thcs&thpt dtnt pt'
  ).split(' '),
);
/** Pairs of words that begin it. `Mẫu giáo` does not: classes are called so. */
const schoolPairs = new Set(
  'tiểu học|tieu hoc|trung học|trung hoc|mầm non|mam non|trung tâm|trung tam|phổ thông|pho thong'.split('|'),
);
/** `truong` is also trưởng typed without marks. */
const afterPlainTruong = new Set(
  'tieu trung mam mau th thcs thpt ptcs mn mg pho pt chuyen dan th-thcs thcs-thpt'.split(' '),
);
const notASchool = new Set(['môi', 'hiện', 'thị', 'nhà', 'quảng', 'chiến', 'công']);
/** Before a number these say which school, not which class. */
const beforeNumber = new Set(['số', 'so', 'phường', 'quận', 'khu']);
const childTitles = new Set(['em', 'cháu', 'bạn']);
const adultTitles = new Set(['ông', 'bà', 'cô', 'thầy', 'anh', 'chị']);

let knownSurnames: ReadonlySet<string> | null = null;

type Words = readonly string[];

/** The text in pieces as commas, brackets, lines and spaced dashes part them, each as words. */
function pieces(text: string): Words[] {
  const head = text.slice(0, longestRead).replace(/[\n\r\t]+/g, ';');
  const clean = cleanText(head).replace(/(\d)\s*\/\s*(?=\d)/g, '$1/');
  return clean.split(separators).map((piece) =>
    piece
      .split(' ')
      .filter((word) => word !== '')
      .flatMap(dashedWord),
  );
}

/** `9A-THCS` is two words; `TH-THCS` and `9-1` are one. */
function dashedWord(word: string): Words {
  const parts = word.split(/[-–—−]/).filter((part) => part !== '');
  const mixed = digit.test(word) && parts.some((part) => part.length > 1 && !digit.test(part));
  return mixed ? parts : [word];
}

/** Words here are in NFC already. */
function lower(word: string): string {
  return word.toLowerCase();
}

/** Number of words at `at` that say "pupil": `học sinh`, `HS`, `học viên`. */
function pupilWords(words: Words, at: number): number {
  const key = lower(words[at] ?? '');
  if (key === 'hs') return 1;
  if (key !== 'học' && key !== 'hoc') return 0;
  return ['sinh', 'viên', 'vien'].includes(lower(words[at + 1] ?? '')) ? 2 : 0;
}

/** A word in which figures and letters or signs meet: 9A, 5A1, 12/3, 10A2, K45A. */
function isClassToken(word: string): boolean {
  return digit.test(word) && !onlyDigits.test(word) && !dayName.test(word);
}

function opensClass(words: Words, at: number): boolean {
  const key = lower(words[at] ?? '');
  return classMarkers.has(key) || (key === 'chi' && ['đội', 'doi'].includes(lower(words[at + 1] ?? '')));
}

/**
 * Initials for a name: `Nguyễn Văn An` → `N.V.A.`, two people parted by a comma or `và`. Titles, classes and
 * workplaces typed beside the name are left out; '' when no name is left.
 */
export function maskedName(text: string): string {
  const found: string[] = [];
  let title = '';
  for (const piece of pieces(text)) {
    for (const words of people(piece)) {
      if (words.length === 1 && childTitles.has(lower(words[0] as string))) {
        title ||= initials(words);
        continue;
      }
      const masked = initials(words);
      // What follows a name is told apart from a second person by the surname.
      if (masked !== '' && (found.length === 0 || isSurname(words[0] as string))) found.push(masked);
    }
  }
  return found.length === 0 ? title : found.join(', ');
}

/** The names in one piece: `An và Bình` holds two. */
function people(piece: Words): Words[] {
  const joined = /^(?:và|&|\+)$/u;
  const lists: string[][] = [[]];
  for (const word of piece) {
    if (joined.test(lower(word))) lists.push([]);
    else (lists[lists.length - 1] as string[]).push(word);
  }
  return lists.map(bareName);
}

function bareName(words: Words): Words {
  const name: string[] = [];
  for (let at = 0; at < words.length && name.length < mostNameWords; at++) {
    const word = words[at] as string;
    const pupil = pupilWords(words, at);
    const stops = startsSchool(words, at, false) || namesParent(words, at);
    const besideName = pupil > 0 || digit.test(word) || opensClass(words, at);
    if (stops || (besideName && name.length > 0)) break;
    if (besideName) at += Math.max(pupil - 1, 0);
    else if (letter.test(word)) name.push(word);
  }
  return withoutTitle(name);
}

/** `con bà Lan` */
function namesParent(words: Words, at: number): boolean {
  return lower(words[at] as string) === 'con' && adultTitles.has(lower(words[at + 1] ?? ''));
}

function withoutTitle(name: Words): Words {
  const first = lower((name[0] ?? '').replace(/\.$/, ''));
  if (childTitles.has(first) && name.length > 1) return withoutTitle(name.slice(1));
  // `Ông` and others are surnames too: a title stands before one.
  return adultTitles.has(first) && isSurname(name[1] ?? '') ? name.slice(1) : name;
}

function isSurname(word: string): boolean {
  knownSurnames ??= new Set(surnames.split(' ').map(textKey));
  return knownSurnames.has(textKey(word));
}

function initials(name: Words): string {
  return name
    .flatMap((word) => word.split('.'))
    .map((word) => letter.exec(word)?.[0] ?? '')
    .map((first) => (first === '' ? '' : `${first.toUpperCase()}.`))
    .join('');
}

/**
 * The workplace of a pupil without the class: `Học sinh lớp 9A, Trường THCS X` → `Học sinh, Trường THCS X`. Only the
 * word for pupil and the name of the school are kept, so that nothing unforeseen comes through; '' when neither is there.
 */
export function maskedPosition(text: string): string {
  let pupil = '';
  let school = '';
  for (const words of pieces(text)) {
    for (let at = 0; pupil === '' && at < words.length; at++) {
      pupil = words.slice(at, at + pupilWords(words, at)).join(' ');
    }
    if (school === '') school = schoolName(words);
  }
  return [pupil, school].filter((part) => part !== '').join(', ');
}

function schoolName(words: Words): string {
  let inClass = false;
  for (let at = 0; at < words.length; at++) {
    if (opensClass(words, at)) inClass = true;
    if (startsSchool(words, at, inClass)) return words.slice(at, schoolEnd(words, at)).join(' ');
  }
  return '';
}

/** @param inClass after the word for class, where only `Trường` or a school's abbreviation can begin a school */
function startsSchool(words: Words, at: number, inClass: boolean): boolean {
  const word = words[at] as string;
  const next = words[at + 1];
  const key = lower(word).replace(/[–—−]/g, '-');
  if (next === undefined) return schoolAbbreviations.has(key) && !inClass;
  if (key === 'trường') return !notASchool.has(lower(words[at - 1] ?? ''));
  if (key === 'truong') return afterPlainTruong.has(lower(next));
  if (schoolAbbreviations.has(key)) return !(inClass && key === 'mn');
  return !inClass && schoolPairs.has(`${key} ${lower(next)}`);
}

/** Where the name of the school that begins at `from` ends. */
function schoolEnd(words: Words, from: number): number {
  const last = Math.min(words.length, from + mostSchoolWords);
  for (let at = from + 1; at < last; at++) {
    const word = words[at] as string;
    const numbered = beforeNumber.has(lower(words[at - 1] as string));
    const classNumber = onlyDigits.test(word) && !numbered && at + 1 < words.length;
    if (opensClass(words, at) || pupilWords(words, at) > 0 || schoolEnds.has(lower(word))) return at;
    if (classNumber || isClassToken(word)) return at;
  }
  return last;
}

/** A unit's name as it may stand beside a masked pupil: a class among the units is shown as its school. */
export function maskedUnit(name: string): string {
  const words = cleanText(name).split(' ');
  const isClass = words.some((word, at) => opensClass(words, at) || /^\d{1,2}[A-ZĐ]\d{0,2}$/iu.test(word));
  return isClass ? maskedPosition(name) : name;
}

/** True for a text that opens as only a pupil's does: `Học sinh lớp 9A`, `HS`, `Lớp 5B`, `9A1`, `Em Nguyễn Văn An`. */
export function opensAsPupil(text: string): boolean {
  const words = pieces(text).find((piece) => piece.length > 0) ?? [];
  const [first] = words;
  if (first === undefined) return false;
  if (pupilWords(words, 0) > 0 || opensClass(words, 0)) return true;
  return isClassToken(first) || (childTitles.has(lower(first)) && words.length > 1);
}
