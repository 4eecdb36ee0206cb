/** To whom a criterion applies, as words in one cell: read and written (domain.md 4.2 Tiêu chí, 4.4). */

import type { CriterionCondition, CriterionTarget } from '../programme';
import { type Cell, isErrorCell } from '../tables/cell';
import { cellText } from '../text/cellText';
import { textKey } from '../text/vietnameseText';
import {
  type CollectiveType,
  collectiveTypes,
  type Kind,
  kinds,
  type Role,
  roles,
  type UnitType,
  unitTypes,
  type Word,
} from '../words/vocabulary';
import { splitList, type WordReader, wordReader } from '../words/words';

export const conditionWords: readonly Word<CriterionCondition>[] = [
  {
    code: 'led_collective',
    stored: 'Tập thể phụ trách là điển hình',
    variants: ['Tập thể phụ trách đạt điển hình', 'Tập thể mình là điển hình', 'Tổ phụ trách là điển hình'],
  },
];

type TargetWord =
  | `kinds:${Kind}`
  | `roles:${Role}`
  | `collectiveTypes:${CollectiveType}`
  | `unitTypes:${UnitType}`
  | 'leader'
  | 'proposal'
  | 'everyone';

/** Dimensions that hold words of a closed list, in the order they are written. */
const dimensions = ['kinds', 'roles', 'collectiveTypes', 'unitTypes'] as const;

/**
 * `Khác` alone is a role and `Tổ chuyên môn` a collective in this column, so their namesakes of other lists have
 * words of their own here.
 */
const ownWords: Readonly<Partial<Record<TargetWord, string>>> = {
  'collectiveTypes:other_collective': 'Tập thể khác',
  'unitTypes:subject_group': 'Đơn vị là tổ chuyên môn',
  'unitTypes:other': 'Đơn vị khác',
};

const otherWords: readonly Word<TargetWord>[] = [
  {
    code: 'leader',
    stored: 'Lãnh đạo',
    variants: ['Là lãnh đạo', 'Lãnh đạo, quản lý', 'Cán bộ lãnh đạo', 'Người đứng đầu'],
  },
  {
    code: 'proposal',
    stored: 'Đề nghị khen thưởng',
    variants: ['Đề nghị khen', 'Khi đề nghị khen thưởng', 'Khi đề nghị khen'],
  },
  { code: 'everyone', stored: 'Chung', variants: ['Mọi loại', 'Mọi đối tượng', 'Tất cả', 'Tất cả các loại'] },
];

/** The first list that has a spelling keeps it: `TT` is Tập thể here and `Trường` a collective (domain.md 4.4). */
function targetWords(): Word<TargetWord>[] {
  const lists: Readonly<Record<(typeof dimensions)[number], readonly Word<string>[]>> = {
    kinds,
    roles,
    collectiveTypes,
    unitTypes,
  };
  const taken = new Set<string>();
  const free = (spelling: string): boolean => {
    const key = textKey(spelling);
    return !taken.has(key) && taken.add(key) !== undefined;
  };
  const words = dimensions.flatMap((dimension) =>
    lists[dimension].map((word) => {
      const code = `${dimension}:${word.code}` as TargetWord;
      const spellings = [word.stored, ...(word.variants ?? [])].filter(free);
      return { code, stored: ownWords[code] ?? word.stored, variants: spellings };
    }),
  );
  const others = otherWords.map((word) => ({ ...word, variants: [word.stored, ...(word.variants ?? [])] }));
  return [...words, ...others];
}

/** `Tập thể tổ`, `Đơn vị là xã`: the list is named before the word. */
const listBefore = /^(tập thể|đơn vị)\s+(?:là\s+|các\s+)?(.+)$/iu;

interface TargetReader {
  readonly words: WordReader<TargetWord>;
  readonly collectiveTypes: WordReader<CollectiveType>;
  readonly unitTypes: WordReader<UnitType>;
  readonly stored: ReadonlyMap<TargetWord, string>;
}

let reader: TargetReader | null = null;

/** Built on first use: nothing heavy runs while the add-on loads (design.md §3). */
function targetReader(): TargetReader {
  if (reader === null) {
    const words = targetWords();
    // A stored word that another list keeps is only written, never read back as this one.
    const read = words.map(({ code, stored, variants }) => ({
      code,
      stored: code in ownWords ? stored : (variants?.[0] ?? stored),
      variants: variants ?? [],
    }));
    reader = {
      words: wordReader(read),
      collectiveTypes: wordReader(collectiveTypes),
      unitTypes: wordReader(unitTypes),
      stored: new Map(words.map(({ code, stored }) => [code, stored])),
    };
  }
  return reader;
}

function readWord(text: string): TargetWord | null {
  const read = targetReader();
  const code = read.words.read(text);
  if (code !== null) return code;
  const parts = listBefore.exec(text);
  if (parts === null) return null;
  const ofCollectives = textKey(parts[1] as string) === textKey(kinds[1]?.stored ?? '');
  const type = (ofCollectives ? read.collectiveTypes : read.unitTypes).read(parts[2] as string);
  if (type === null) return null;
  return (ofCollectives ? `collectiveTypes:${type}` : `unitTypes:${type}`) as TargetWord;
}

export interface TargetReading {
  /** What the known words say; blank and `Chung` say nothing and fit everyone. */
  readonly target: CriterionTarget;
  /** Parts that are none of the words. With any, the criterion must apply to nobody until it is mended. */
  readonly unknown: readonly string[];
}

/** A longer cell is a text in the wrong column. */
const longestCell = 500;

/**
 * Reads the cell `Áp dụng cho`: kinds, roles, types of collective, types of unit, `Lãnh đạo` and
 * `Đề nghị khen thưởng`, parted by `;` or `,`. A failed formula is an unknown word.
 */
export function readTarget(cell: Cell): TargetReading {
  if (isErrorCell(cell)) return { target: {}, unknown: [String(cell)] };
  const whole = cellText(cell);
  if (whole.length > longestCell) return { target: {}, unknown: [whole] };
  const found = new Set<TargetWord>();
  const take = (text: string): boolean => {
    const word = readWord(text);
    if (word !== null) found.add(word);
    return word !== null;
  };
  const unknown = takenApart(cell, take);
  return { target: targetOf(found), unknown };
}

/** The parts `take` does not know: the whole is tried first, then each finer list; a word may hold a comma or `và`. */
function takenApart(cell: Cell, take: (text: string) => boolean): string[] {
  const parts = (text: string, separator: RegExp): string[] =>
    text
      .split(separator)
      .map(cellText)
      .filter((part) => part !== '');
  const typed = typeof cell === 'string' ? cell : cellText(cell);
  return [typed]
    .filter((text) => cellText(text) !== '' && !take(cellText(text)))
    .flatMap((text) => parts(text, /[;\n]/))
    .filter((part) => !take(part))
    .flatMap((part) => parts(part, /,/))
    .filter((part) => !take(part))
    .flatMap((part) => splitList(part))
    .filter((part) => !take(part));
}

function targetOf(words: ReadonlySet<TargetWord>): CriterionTarget {
  const codes = <Code extends string>(dimension: string, list: readonly Word<Code>[]): Code[] =>
    list.map(({ code }) => code).filter((code) => words.has(`${dimension}:${code}` as TargetWord));
  const lists = {
    kinds: codes('kinds', kinds),
    roles: codes('roles', roles),
    collectiveTypes: codes('collectiveTypes', collectiveTypes),
    unitTypes: codes('unitTypes', unitTypes),
  };
  return {
    ...(lists.kinds.length > 0 ? { kinds: lists.kinds } : {}),
    ...(lists.roles.length > 0 ? { roles: lists.roles } : {}),
    ...(lists.collectiveTypes.length > 0 ? { collectiveTypes: lists.collectiveTypes } : {}),
    ...(lists.unitTypes.length > 0 ? { unitTypes: lists.unitTypes } : {}),
    ...(words.has('leader') ? { leader: true as const } : {}),
    ...(words.has('proposal') ? { proposal: true as const } : {}),
  };
}

/** The target as it is written into the cell; `Chung` for everyone. `readTarget` gives it back. */
export function storedTarget(target: CriterionTarget): string {
  const { stored } = targetReader();
  const words = dimensions.flatMap((dimension) =>
    (target[dimension] ?? []).map((code) => `${dimension}:${code}` as TargetWord),
  );
  if (target.leader === true) words.push('leader');
  if (target.proposal === true) words.push('proposal');
  if (words.length === 0) words.push('everyone');
  return words.map((word) => stored.get(word) ?? '').join('; ');
}

/** The condition a cell names, null for none of them; blank is for the caller. */
export function readCondition(text: string): CriterionCondition | null {
  return wordReader(conditionWords).read(text);
}
