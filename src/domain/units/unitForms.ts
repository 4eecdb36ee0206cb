/** Units by the rule forms of their names (domain.md 4.4): which units a text may mean in somebody's own writing. */

import { withoutMarks } from '../text/vietnameseText';
import type { UnitType } from '../words/vocabulary';
import type { NamedUnit, UnitKeys } from './unitKeys';
import { ownWords, readNameKey } from './unitName';
import { type Marks, unitWord } from './unitPhrases';

/** Answers are positions in the list of units, ascending; texts are asked for by their keys. */
export interface FormIndex {
  find(key: string): readonly number[];
  /** Units of the same name but for a number or letter, which the text leaves out. */
  namesakes(key: string): readonly number[];
}

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

/** One writing of a unit's name; taken apart when a text with the same own words first comes. */
interface Writing {
  readonly unit: number;
  readonly key: string;
  forms: WritingForms | null;
}

interface WritingForms {
  readonly full: readonly string[];
  /** An area's name without the word for its type. */
  readonly bare: string | null;
  /** Empty unless a number or letter tells it from its namesakes. */
  readonly stems: readonly string[];
}

/** Names of equal form have equal own words: by these the units are kept, and few are ever taken apart. */
export function indexForms(units: readonly NamedUnit[], keys: readonly UnitKeys[], marks: Marks): FormIndex {
  const byOwnWords = new Map<string, Writing[]>();
  for (let unit = 0; unit < keys.length; unit++) {
    for (const name of keys[unit]?.names ?? []) {
      const key = marks === 'kept' ? name : withoutMarks(name);
      const own = ownWords(key, marks);
      const writing = { unit, key, forms: null };
      const writings = byOwnWords.get(own);
      if (writings === undefined) byOwnWords.set(own, [writing]);
      else writings.push(writing);
    }
  }
  const formsOf = (writing: Writing): WritingForms => {
    writing.forms ??= takeApart(writing.key, units[writing.unit]?.type ?? null, marks);
    return writing.forms;
  };
  const matching = (near: readonly Writing[], matches: (forms: WritingForms) => boolean): number[] => {
    const found: number[] = [];
    for (const writing of near) {
      if (!found.includes(writing.unit) && matches(formsOf(writing))) found.push(writing.unit);
    }
    return found;
  };
  return {
    find(key) {
      const near = byOwnWords.get(ownWords(key, marks));
      if (near === undefined) return [];
      const form = readNameKey(key, marks);
      if (form.full === '') return [];
      const full = matching(near, (forms) => forms.full.includes(form.full));
      const bare = matching(near, (forms) => forms.bare === form.withSchool);
      return [...full, ...bare.filter((unit) => !full.includes(unit))];
    },
    namesakes(key) {
      const near = byOwnWords.get(ownWords(key, marks));
      if (near === undefined) return [];
      const form = readNameKey(key, marks);
      return form.numbered ? [] : matching(near, (forms) => forms.stems.includes(form.full));
    },
  };
}

function takeApart(key: string, type: UnitType | null, marks: Marks): WritingForms {
  const form = readNameKey(key, marks);
  if (form.full === '') return { full: [], bare: null, stems: [] };
  const typed = withTypeWord(form.full, type, marks);
  return {
    full: [form.full, typed.full],
    bare: typed.bare,
    stems: form.numbered ? [form.stem, withTypeWord(form.stem, type, marks).full] : [],
  };
}

/** The full form with the word for the unit's type before it, and an area's name without that word. */
function withTypeWord(
  full: string,
  type: UnitType | null,
  marks: Marks,
): { readonly full: string; readonly bare: string | null } {
  const typeWord = type === null ? undefined : typeWords[type];
  if (type === null || typeWord === undefined) return { full, bare: null };
  const word = /^[A-Z]/.test(typeWord) ? typeWord : unitWord(typeWord, marks);
  const hasWord = full.startsWith(`${word} `);
  const name = hasWord ? full.slice(word.length + 1) : full;
  const isNamed = areaTypes.includes(type) && name.charAt(0) !== '#';
  return { full: `${word} ${name}`, bare: isNamed ? name : null };
}
