/** The parts of a unit's name that matter when people write it in their own way (domain.md 4.4). */
import {
  type Marks,
  schoolLevels,
  type UnitPhrase,
  type UnitWords,
  unitWord,
  unitWords,
} from './unitPhrases';

/** Comparable forms of one name; equal `full` forms name the same unit. */
export interface UnitNameForm {
  /** Abbreviated, leading "Trường" and "UBND" dropped, the number at the end as `#n`. */
  readonly full: string;
  /** Same with "Trường" kept: a commune's bare name is compared with it, so that xã Trường Sơn is not "Sơn". */
  readonly withSchool: string;
  /** `full` without number and closing letter A–E: what namesakes share. */
  readonly stem: string;
  /** Whether a number or letter tells it from its namesakes. */
  readonly numbered: boolean;
}

/** Numbers with a sign between them are one name (Mầm non 19/5); a word keeps its closing dot (TT., X.) for a while. */
const tokenPattern = /\d+(?:[/.-]\d+)+|\d+|[&,/+-]|[^\s\d&,/+.()"-]+\.?/g;
const sign = /^[&,/+-]$/;
const connector = '&';
const wholeNumber = /^\d+$/;
const closingLetter = /^[a-e]$/;
const romanNumerals: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
]);

/** Takes a name apart. Forms with marks dropped may only find a unique match, never prove one. */
export function readUnitName(text: string, marks: Marks): UnitNameForm {
  return readNameKey(unitWord(text, marks), marks);
}

/** As {@link readUnitName}, of a name that has been made comparable already. */
export function readNameKey(key: string, marks: Marks): UnitNameForm {
  const known = unitWords(marks);
  let words = shorten(key.match(tokenPattern) ?? [], known);
  if (words[0] === 'UBND' && words.length > 1) words = words.slice(1);
  words = words.filter((word, i) => word !== known.school || !schoolLevels.includes(words[i + 1] ?? ''));
  words = joinLevels(spellPlace(words, known));
  const withSchool = numberLast(words, known);
  const dropSchool = words[0] === known.school && words.length > 1;
  const full = dropSchool ? numberLast(words.slice(1), known) : withSchool;
  const last = full[full.length - 1] ?? '';
  const numbered = full.length > 1 && (last.charAt(0) === '#' || closingLetter.test(last));
  return {
    full: full.join(' '),
    withSchool: withSchool.join(' '),
    stem: (numbered ? full.slice(0, -1) : full).join(' '),
    numbered,
  };
}

/**
 * The words of a name that no rule above changes, in their order. Names of equal form have the same own words, so these
 * tell cheaply which units are worth taking apart.
 */
export function ownWords(key: string, marks: Marks): string {
  const { ruled } = unitWords(marks);
  let own = '';
  let start = -1;
  for (let i = 0; i <= key.length; i++) {
    if (i < key.length && !isBetweenWords(key.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      const word = key.slice(start, i);
      if (!ruled.has(word)) own += ` ${word}`;
      start = -1;
    }
  }
  return own;
}

/** Blanks, digits and the signs that `tokenPattern` keeps out of words: `"&()+,-./`. */
function isBetweenWords(code: number): boolean {
  return (
    (code >= 0x2b && code <= 0x39) ||
    code === 0x20 ||
    code === 0x22 ||
    code === 0x26 ||
    code === 0x28 ||
    code === 0x29
  );
}

/** Replaces known phrases by their short form and signs by one connector. */
function shorten(tokens: readonly string[], known: UnitWords): string[] {
  const words = tokens.map((token) => (token === known.and ? connector : plainToken(token)));
  const short: string[] = [];
  let i = 0;
  while (i < words.length) {
    const match = findPhrase(words, i, known);
    if (match === null) short.push(words[i] as string);
    else short.push(...match.phrase.short);
    i = match === null ? i + 1 : match.end;
  }
  return short;
}

/** 19/5, 19-5 and 19.5 are one name, 02 is 2. */
function plainToken(token: string): string {
  if (sign.test(token)) return connector;
  const code = token.charCodeAt(0);
  if (code < 48 || code > 57) return token;
  return token.replace(/[/.]/g, '-').replace(/\b0+(?=\d)/g, '');
}

function findPhrase(
  words: readonly string[],
  start: number,
  known: UnitWords,
): { phrase: UnitPhrase; end: number } | null {
  const phrases = known.phrases.get(undotted(words[start] as string));
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    let at = start + 1;
    let matched = 1;
    while (matched < phrase.words.length && at < words.length) {
      const word = words[at] as string;
      if (word === phrase.words[matched]) matched++;
      else if (word !== connector) break;
      at++;
    }
    if (matched === phrase.words.length) return { phrase, end: at };
  }
  return null;
}

function undotted(word: string): string {
  return word.charAt(word.length - 1) === '.' ? word.slice(0, -1) : word;
}

/** At the start of a name, or of the place in a school's name, TT is thị trấn, X. xã, P. phường. */
function spellPlace(words: readonly string[], known: UnitWords): string[] {
  const spelled: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const before = words[i - 1];
    const startsName = before === undefined || schoolLevels.includes(before);
    const place = startsName ? placeWords(word, words.slice(i + 1, i + 3), known) : null;
    if (place === null) spelled.push(undotted(word));
    else spelled.push(...place);
  }
  return spelled;
}

/** TT GDTX and TT Văn hóa are centres, P. GD&ĐT is a department: no place is called so. */
function placeWords(word: string, following: readonly string[], known: UnitWords): readonly string[] | null {
  if (following.length === 0) return null;
  if (undotted(word) === 'tt') {
    const next = `${following.join(' ')} `;
    return known.afterCentre.some((words) => next.startsWith(`${words} `)) ? known.centre : known.township;
  }
  if (word === 'p.') return [following[0] === 'GDĐT' ? known.department : known.ward];
  return word === 'x.' ? [known.commune] : null;
}

/** Levels side by side, with or without a sign between, are one kind of school; other signs only separate words. */
function joinLevels(words: readonly string[]): string[] {
  const joined: string[] = [];
  let found: string[] = [];
  const close = () => {
    if (found.length > 0) joined.push(schoolLevels.filter((level) => found.includes(level)).join('-'));
    found = [];
  };
  for (const word of words) {
    if (schoolLevels.includes(word)) {
      found.push(word);
    } else if (word !== connector) {
      close();
      joined.push(word);
    }
  }
  close();
  return joined;
}

/** Moves the number, written first, last or after "số", to the end: Số 2 Nà Nhạn = Nà Nhạn 2 = Nà Nhạn II. */
function numberLast(words: readonly string[], known: UnitWords): string[] {
  const rest: string[] = [];
  const numbers: string[] = [];
  const first = isHead(words[0] ?? '', known) ? 1 : 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const next = words[i + 1] ?? '';
    const isLast = i === words.length - 1;
    if (word === known.numberSign && (wholeNumber.test(next) || romanNumerals.has(next))) {
      numbers.push(`#${romanNumerals.get(next) ?? next}`);
      i++;
    } else if (wholeNumber.test(word) && (i === first || isLast)) {
      numbers.push(`#${word}`);
    } else if (isLast && i > 0 && romanNumerals.has(word)) {
      numbers.push(`#${romanNumerals.get(word)}`);
    } else {
      rest.push(word);
    }
  }
  return rest.concat(numbers);
}

/** Words after which the number may stand first: a school level, "cụm", "trường". */
function isHead(word: string, known: UnitWords): boolean {
  return /^[A-Z]/.test(word) || word === known.cluster || word === known.school;
}
