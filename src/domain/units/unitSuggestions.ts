/** Units whose names look most like a text that names none. */

import { letterPairs } from '../text/vietnameseText';
import { readUnitName } from './unitName';

export interface Suggester {
  /** Positions of the likeliest units, best first; none when nothing looks alike. */
  suggest(text: string, limit: number): readonly number[];
}

/** Below this share of common letter pairs a suggestion would only puzzle. */
const leastLikeness = 0.4;
/** Longer texts are no unit names; their start is enough. */
const longestName = 200;

interface Spelling {
  readonly unit: number;
  readonly pairCount: number;
}

/**
 * Indexes the names once by their letter pairs, so that a text is compared only with names that share some. Names are
 * compared in short form: "Trường Tiểu học" in common says little.
 */
export function createSuggester(
  units: readonly { readonly name: string; readonly aliases: readonly string[] }[],
): Suggester {
  const spellings: Spelling[] = [];
  const byPair = new Map<string, { readonly spelling: number; readonly count: number }[]>();
  units.forEach((unit, index) => {
    for (const name of [unit.name, ...unit.aliases]) {
      const form = readUnitName(name, 'dropped').full;
      if (form === '') continue;
      const spelling = spellings.push({ unit: index, pairCount: form.length + 1 }) - 1;
      for (const [pair, count] of letterPairs(form)) {
        const places = byPair.get(pair);
        if (places === undefined) byPair.set(pair, [{ spelling, count }]);
        else places.push({ spelling, count });
      }
    }
  });

  return {
    suggest(text, limit) {
      const form = readUnitName(text.slice(0, longestName), 'dropped').full;
      const shared = new Float64Array(spellings.length);
      for (const [pair, count] of letterPairs(form)) {
        for (const place of byPair.get(pair) ?? []) {
          shared[place.spelling] = (shared[place.spelling] as number) + Math.min(count, place.count);
        }
      }
      return best(spellings, shared, form.length + 1, limit);
    },
  };
}

function best(
  spellings: readonly Spelling[],
  shared: Float64Array,
  pairCount: number,
  limit: number,
): readonly number[] {
  const likeness = new Map<number, number>();
  spellings.forEach((spelling, i) => {
    const score = (2 * (shared[i] as number)) / (spelling.pairCount + pairCount);
    if (score >= Math.max(leastLikeness, likeness.get(spelling.unit) ?? 0))
      likeness.set(spelling.unit, score);
  });
  return [...likeness]
    .sort(([unitA, a], [unitB, b]) => b - a || unitA - unitB)
    .slice(0, limit)
    .map(([unit]) => unit);
}
