/** Reads cells that hold words of a closed list, in any accepted spelling (domain.md 4.1, 4.4). */
import type { Cell } from './cell';
import { cellText } from './cellText';
import { looseKey, textKey } from './vietnameseText';
import type { Word } from './vocabulary';

export interface WordReader<Code extends string> {
  /** The word's code, or null when the text is none of the list's words. Blank gives null as well. */
  read(text: string): Code | null;
}

/** Spellings without diacritics are accepted when only one word of the list answers to them. */
export function wordReader<Code extends string>(words: readonly Word<Code>[]): WordReader<Code> {
  const exact = new Map<string, Code>();
  const loose = new Map<string, Code | null>();
  for (const word of words) {
    for (const spelling of [word.stored, ...(word.variants ?? [])]) {
      exact.set(textKey(spelling), word.code);
      const key = looseKey(spelling);
      const other = loose.get(key);
      loose.set(key, other === undefined || other === word.code ? word.code : null);
    }
  }
  return {
    read(text) {
      if (text === '') return null;
      return exact.get(textKey(text)) ?? loose.get(looseKey(text)) ?? null;
    },
  };
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
