/** Finds options of a list by what a person types, with or without diacritics. */
import { looseKey, textKey } from '../../domain/text/vietnameseText';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Said after the label, e.g. how many places are left. */
  readonly note?: string;
}

/** An option with its label read once. */
export interface ReadOption {
  readonly option: Option;
  /** Words with diacritics, the tone behind the vowels, so that hòa and hoà are one. */
  readonly words: readonly string[];
  readonly looseWords: readonly string[];
}

export interface FoundOptions {
  readonly options: readonly Option[];
  /** How many more fit. */
  readonly more: number;
}

export function readOptions(options: readonly Option[]): ReadOption[] {
  return options.map((option) => ({
    option,
    words: wordsOf(textKey(option.label)),
    looseWords: wordsOf(looseKey(option.label)),
  }));
}

/**
 * Options in which every word typed begins a word, those that begin as typed first, else in their own order. A word
 * typed with diacritics means these; where nothing has them, as amid typing, they do not matter.
 */
export function searchOptions(list: readonly ReadOption[], typed: string, most: number): FoundOptions {
  const strict = wordsOf(textKey(typed));
  const loose = wordsOf(looseKey(typed));
  const fitting = list.filter((read) =>
    strict.every((word, index) => fits(read, word, loose[index] ?? word)),
  );
  const found =
    fitting.length > 0
      ? fitting
      : list.filter(({ looseWords }) => loose.every((word) => beginsOne(looseWords, word)));
  const asTyped = ({ looseWords }: ReadOption) =>
    loose.every((word, index) => looseWords[index]?.startsWith(word) ?? false);
  const ordered = [...found.filter(asTyped), ...found.filter((read) => !asTyped(read))];
  const options = ordered.map(({ option }) => option);
  return { options: options.slice(0, most), more: Math.max(0, options.length - most) };
}

function fits({ words, looseWords }: ReadOption, strict: string, loose: string): boolean {
  return strict === loose ? beginsOne(looseWords, loose) : beginsOne(words, strict);
}

function beginsOne(words: readonly string[], start: string): boolean {
  return words.some((word) => word.startsWith(start));
}

/** The one option whose whole label is what was typed; null when none or several are. */
export function exactOption(list: readonly ReadOption[], typed: string): Option | null {
  const words = wordsOf(textKey(typed)).join(' ');
  const same = list.filter((read) => read.words.join(' ') === words);
  return words !== '' && same.length === 1 ? (same[0]?.option ?? null) : null;
}

function wordsOf(key: string): string[] {
  return key.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}
