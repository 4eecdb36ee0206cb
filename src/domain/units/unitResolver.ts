/** Which unit a person meant by a code, name or alias, in the stages of domain.md 4.4. */

import { textKey, withoutMarks } from '../text/vietnameseText';
import { type FormIndex, indexForms } from './unitForms';
import { type NamedUnit, type UnitKeys, unitKeys } from './unitKeys';
import type { Marks } from './unitPhrases';
import { createSuggester, type Suggester } from './unitSuggestions';

export type { NamedUnit } from './unitKeys';

/** Numbers are positions in the list of units. */
export type UnitMatch =
  | {
      readonly how: 'exact' | 'rule' | 'loose';
      /** More than one when several units answer at this stage; the year they are active in may tell them apart. */
      readonly matches: readonly number[];
    }
  | {
      readonly how: 'none' | 'ambiguous';
      readonly matches: readonly [];
      /** At most three, likeliest first. */
      readonly suggestions: readonly number[];
    };

export interface UnitResolver {
  resolve(text: string): UnitMatch;
}

const none: readonly [] = [];
const suggestionLimit = 3;
/** A longer text is no unit's name, only perhaps its beginning. */
const longestName = 300;

/** Resolves texts against a fixed list of units; each distinct text is worked out once. */
export function createUnitResolver(
  units: readonly NamedUnit[],
  keys: readonly UnitKeys[] = units.map(unitKeys),
): UnitResolver {
  const stages = createStages(units, keys);
  const known = new Map<string, UnitMatch>();
  return {
    resolve(text) {
      let match = known.get(text);
      if (match === undefined) {
        match = resolveText(text, keys, stages);
        known.set(text, match);
      }
      return match;
    },
  };
}

/** What the stages look things up in; the later ones are built when a text first gets that far. */
interface Stages {
  exact(key: string): readonly number[] | undefined;
  forms(marks: Marks): FormIndex;
  suggest(text: string): readonly number[];
}

function createStages(units: readonly NamedUnit[], keys: readonly UnitKeys[]): Stages {
  const codes = new Map<string, number[]>();
  const names = new Map<string, number[]>();
  keys.forEach((unit, index) => {
    add(codes, unit.code, index);
    for (const name of unit.names) add(names, name, index);
  });
  const indexes = new Map<Marks, FormIndex>();
  let suggester: Suggester | null = null;
  return {
    exact: (key) => codes.get(key) ?? names.get(key),
    forms(marks) {
      const index = indexes.get(marks) ?? indexForms(units, keys, marks);
      indexes.set(marks, index);
      return index;
    },
    suggest(text) {
      suggester ??= createSuggester(units);
      return suggester.suggest(text, suggestionLimit);
    },
  };
}

function resolveText(text: string, keys: readonly UnitKeys[], stages: Stages): UnitMatch {
  const key = textKey(text);
  if (key === '') return { how: 'none', matches: none, suggestions: none };
  const exact = stages.exact(key);
  if (exact !== undefined) return { how: 'exact', matches: exact };
  if (key.length > longestName) return unknown(() => stages.suggest(text));
  const ruled = stages.forms('kept').find(key);
  if (ruled.length > 0) return { how: 'rule', matches: ruled };
  const looseKey = withoutMarks(key);
  const alike = stages.forms('dropped').find(looseKey);
  if (alike.length > 0 && sameName(alike, keys)) return { how: 'loose', matches: alike };
  const namesakes = alike.length > 0 ? alike : stages.forms('dropped').namesakes(looseKey);
  if (namesakes.length > 1) {
    return { how: 'ambiguous', matches: none, suggestions: namesakes.slice(0, suggestionLimit) };
  }
  return unknown(() => stages.suggest(text));
}

/** Suggestions are worked out when someone reads them: many rows may name an unknown unit, few are shown. */
function unknown(suggest: () => readonly number[]): UnitMatch {
  let suggestions: readonly number[] | null = null;
  return {
    how: 'none',
    matches: none,
    get suggestions() {
      suggestions ??= suggest();
      return suggestions;
    },
  };
}

/** Several units of one name, of different years, are one answer; Hòa Bình and Hoa Binh are two. */
function sameName(indexes: readonly number[], keys: readonly UnitKeys[]): boolean {
  const names = new Set(indexes.map((index) => keys[index]?.names[0]));
  return names.size === 1;
}

function add(index: Map<string, number[]>, key: string, unit: number): void {
  if (key === '') return;
  const units = index.get(key);
  if (units === undefined) index.set(key, [unit]);
  else if (!units.includes(unit)) units.push(unit);
}
