/** Which unit a person meant by a code, name or alias, in the stages of domain.md 4.4. */

import { readUnitName, type UnitNameForm } from './unitName';
import { type Marks, unitWord } from './unitPhrases';
import { createSuggester, type Suggester } from './unitSuggestions';
import { textKey } from './vietnameseText';
import type { UnitType } from './vocabulary';

export interface NamedUnit {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: UnitType | null;
}

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

/** Words a unit of the type may leave out of its name or put before it. */
const typeWords: Readonly<Partial<Record<UnitType, string>>> = {
  commune: 'xã',
  ward: 'phường',
  township: 'thị trấn',
  special_zone: 'đặc khu',
  cluster: 'cụm',
  preschool: 'MN',
  primary: 'TH',
  lower_secondary: 'THCS',
  primary_lower_secondary: 'TH-THCS',
  upper_secondary: 'THPT',
  lower_upper_secondary: 'THCS-THPT',
};
/** Types whose bare name ("Cửu Cao") may stand for the unit. */
const areaTypes: readonly UnitType[] = ['commune', 'ward', 'township', 'special_zone'];

/** Resolves texts against a fixed list of units; each distinct text is worked out once. */
export function createUnitResolver(units: readonly NamedUnit[]): UnitResolver {
  const stages = createStages(units);
  const known = new Map<string, UnitMatch>();
  return {
    resolve(text) {
      let match = known.get(text);
      if (match === undefined) {
        match = resolveText(text, units, stages);
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

function createStages(units: readonly NamedUnit[]): Stages {
  const codes = new Map<string, number[]>();
  const names = new Map<string, number[]>();
  units.forEach((unit, index) => {
    add(codes, textKey(unit.code), index);
    for (const name of [unit.name, ...unit.aliases]) add(names, textKey(name), index);
  });
  const indexes = new Map<Marks, FormIndex>();
  let suggester: Suggester | null = null;
  return {
    exact: (key) => codes.get(key) ?? names.get(key),
    forms(marks) {
      const index = indexes.get(marks) ?? indexForms(units, marks);
      indexes.set(marks, index);
      return index;
    },
    suggest(text) {
      suggester ??= createSuggester(units);
      return suggester.suggest(text, suggestionLimit);
    },
  };
}

function resolveText(text: string, units: readonly NamedUnit[], stages: Stages): UnitMatch {
  const key = textKey(text);
  if (key === '') return { how: 'none', matches: none, suggestions: none };
  const exact = stages.exact(key);
  if (exact !== undefined) return { how: 'exact', matches: exact };
  if (key.length > longestName) return unknown(() => stages.suggest(text));
  const ruled = stages.forms('kept').find(readUnitName(text, 'kept'));
  if (ruled.length > 0) return { how: 'rule', matches: ruled };
  const looseForm = readUnitName(text, 'dropped');
  const alike = stages.forms('dropped').find(looseForm);
  if (alike.length > 0 && sameName(alike, units)) return { how: 'loose', matches: alike };
  const namesakes = alike.length > 0 ? alike : stages.forms('dropped').namesakes(looseForm);
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
function sameName(indexes: readonly number[], units: readonly NamedUnit[]): boolean {
  const keys = new Set(indexes.map((index) => textKey((units[index] as NamedUnit).name)));
  return keys.size === 1;
}

interface FormIndex {
  find(form: UnitNameForm): readonly number[];
  /** Units of the same name but for a number or letter, which the form leaves out. */
  namesakes(form: UnitNameForm): readonly number[];
}

function indexForms(units: readonly NamedUnit[], marks: Marks): FormIndex {
  const full = new Map<string, number[]>();
  const bare = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  units.forEach((unit, index) => {
    for (const name of [unit.name, ...unit.aliases]) {
      const form = readUnitName(name, marks);
      if (form.full === '') continue;
      add(full, form.full, index);
      const typed = withTypeWord(form, unit.type, marks);
      add(full, typed.full, index);
      if (form.numbered) {
        add(stems, form.stem, index);
        add(stems, withTypeWord({ ...form, full: form.stem }, unit.type, marks).full, index);
      }
      if (typed.bare !== null) add(bare, typed.bare, index);
    }
  });
  return {
    find(form) {
      return union(full.get(form.full) ?? none, bare.get(form.withSchool) ?? none);
    },
    namesakes(form) {
      return form.numbered ? none : (stems.get(form.full) ?? none);
    },
  };
}

/** The full form with the word for the unit's type before it, and an area's name without that word. */
function withTypeWord(
  form: UnitNameForm,
  type: UnitType | null,
  marks: Marks,
): { readonly full: string; readonly bare: string | null } {
  const typeWord = type === null ? undefined : typeWords[type];
  if (type === null || typeWord === undefined) return { full: form.full, bare: null };
  const word = /^[A-Z]/.test(typeWord) ? typeWord : unitWord(typeWord, marks);
  const hasWord = form.full.startsWith(`${word} `);
  const name = hasWord ? form.full.slice(word.length + 1) : form.full;
  const isNamed = areaTypes.includes(type) && name.charAt(0) !== '#';
  return { full: `${word} ${name}`, bare: isNamed ? name : null };
}

function add(index: Map<string, number[]>, key: string, unit: number): void {
  if (key === '') return;
  const units = index.get(key);
  if (units === undefined) index.set(key, [unit]);
  else if (!units.includes(unit)) units.push(unit);
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  if (b.length === 0) return a;
  return [...a, ...b.filter((unit) => !a.includes(unit))];
}
