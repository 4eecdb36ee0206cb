/** Finds by the few words a person types, with or without diacritics. */
import { looseKey, textKey } from './vietnameseText';

/**
 * The items in whose text every word typed begins a word. A word typed with diacritics means these; where nothing has
 * them, as amid typing, they do not matter.
 */
export function searchByWords<Item>(
  items: readonly Item[],
  typed: string,
  textOf: (item: Item) => string,
): Item[] {
  const loose = wordsOf(looseKey(typed));
  const marked = wordsOf(textKey(typed)).filter((word) => !loose.includes(word));
  const found = items.filter((item) => beginsAll(wordsOf(looseKey(textOf(item))), loose));
  const meant =
    marked.length === 0 ? found : found.filter((item) => beginsAll(wordsOf(textKey(textOf(item))), marked));
  return meant.length > 0 ? meant : found;
}

function beginsAll(words: readonly string[], starts: readonly string[]): boolean {
  return starts.every((start) => words.some((word) => word.startsWith(start)));
}

function wordsOf(key: string): string[] {
  return key.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}
