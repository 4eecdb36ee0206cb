/** Reads cells that hold words of a closed list, in any accepted spelling (domain.md 4.1, 4.4). */
import type { Cell } from '../tables/cell';
import { cellText } from '../text/cellText';
import { looseKey, textKey, withoutMarks } from '../text/vietnameseText';
import type { Word } from './vocabulary';

export interface WordReader<Code extends string> {
  /** The word's code, or null when the text is none of the list's words. Blank gives null as well. */
  read(text: string): Code | null;
}

const readers = new WeakMap<readonly Word<string>[], WordReader<string>>();

/**
 * Spellings without diacritics are accepted when only one word of the list answers to them. Several tables hold words
 * of one list, so its reader is built once.
 */
export function wordReader<Code extends string>(words: readonly Word<Code>[]): WordReader<Code> {
  let reader = readers.get(words);
  if (reader === undefined) {
    reader = buildReader(words);
    readers.set(words, reader);
  }
  return reader as WordReader<Code>;
}

function buildReader<Code extends string>(words: readonly Word<Code>[]): WordReader<Code> {
  const exact = new Map<string, Code>();
  for (const word of words) {
    exact.set(textKey(word.stored), word.code);
    for (const variant of word.variants ?? []) exact.set(textKey(variant), word.code);
  }
  let loose: Map<string, Code | null> | null = null;
  return {
    read(text) {
      if (text === '') return null;
      const key = textKey(text);
      const code = exact.get(key);
      if (code !== undefined) return code;
      loose ??= looseSpellings(exact);
      return loose.get(withoutMarks(key)) ?? null;
    },
  };
}

/** Null where two words meet. */
function looseSpellings<Code extends string>(exact: ReadonlyMap<string, Code>): Map<string, Code | null> {
  const loose = new Map<string, Code | null>();
  for (const [spelling, code] of exact) {
    const key = withoutMarks(spelling);
    const other = loose.get(key);
    loose.set(key, other === undefined || other === code ? code : null);
  }
  return loose;
}

/** The one spelling of a word that is stored. */
export function storedWord<Code extends string>(words: readonly Word<Code>[], code: Code): string {
  return words.find((word) => word.code === code)?.stored ?? code;
}

/**
 * A list in one cell: `Mô hình, tập thể`. `và`, `&`, `/`, `+`, a dash between blanks and line breaks part as
 * commas do; a full stop at the end says nothing.
 */
export function splitList(cell: Cell): string[] {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? [] : splitList(cellText(cell));
  return cell
    .split(/[,;/+&\n]|\svà\s|\s[-–]\s/u)
    .map((part) => cellText(part).replace(/\.$/u, ''))
    .filter((part) => part !== '');
}

export interface WordList<Code extends string> {
  /** Null when the cell is blank or says that all count. */
  readonly codes: readonly Code[] | null;
  readonly unknown: readonly string[];
}

const everything = new Set(['tất cả', 'mọi loại', 'mọi đối tượng', 'tất cả các loại']);

/** Reads a cell with several words; words that are not in the list come back apart. */
export function readWordList<Code extends string>(reader: WordReader<Code>, cell: Cell): WordList<Code> {
  const whole = cellText(cell);
  if (whole === '' || everything.has(whole.toLowerCase())) return { codes: null, unknown: [] };
  const codes: Code[] = [];
  const unknown: string[] = [];
  for (const part of splitList(cell)) {
    const code = reader.read(part);
    if (code === null) unknown.push(part);
    else if (!codes.includes(code)) codes.push(code);
  }
  return { codes: codes.length > 0 ? codes : null, unknown };
}

/** `Có`/`Không` columns: any mark but a no means yes, as `x`, `1`, `TRUE` or the name of what is attached. */
export function readYesNo(cell: Cell): boolean {
  if (typeof cell === 'boolean') return cell;
  const key = looseKey(cellText(cell));
  return !(key === '' || key === 'khong' || key === 'k' || key === '0' || key === 'false' || key === 'no');
}
