/** The fields of the form `Đăng ký điển hình`: what each kind needs, and what a cell says in them (domain.md 4.2). */

import { longestName } from '../registrations/nameReader';
import type { Cell } from '../tables/cell';
import { cellText } from '../text/cellText';
import { cleanText } from '../text/vietnameseText';
import {
  collectiveTypes,
  consents,
  type Kind,
  kinds,
  roles,
  type Word,
  yesNoWords,
} from '../words/vocabulary';
import { wordReader } from '../words/words';

/** Column keys of `Đăng ký` that a person fills in the form, in the order of the tab. Unit and year are chosen before. */
export const formFields = [
  'via',
  'kind',
  'name',
  'role',
  'position',
  'movement',
  'scope',
  'achievements',
  'evidence',
  'honoured',
  'consent',
  'note',
  'collectiveType',
  'leader',
  'ledCollective',
  'directWorker',
] as const;

export type FormField = (typeof formFields)[number];

/** Every field as text, as it stands in its cell or is to stand there; '' for blank. */
export type FormValues = Readonly<Record<FormField, string>>;

export const blankValues: FormValues = Object.fromEntries(
  formFields.map((field) => [field, '']),
) as FormValues;

/** The closed list a field's words come from; a field without one takes any text. */
export const wordsOfField: Readonly<Partial<Record<FormField, readonly Word<string>[]>>> = {
  kind: kinds,
  role: roles,
  consent: consents,
  honoured: yesNoWords,
  collectiveType: collectiveTypes,
  leader: yesNoWords,
  directWorker: yesNoWords,
};

/** Characters a field may take: far more than anyone types, far less than a cell holds. */
export const longestText: Readonly<Record<FormField, number>> = {
  via: 300,
  kind: 60,
  name: longestName,
  role: 60,
  position: 300,
  movement: 300,
  scope: 300,
  achievements: 5_000,
  evidence: 2_000,
  honoured: 60,
  consent: 60,
  note: 2_000,
  collectiveType: 60,
  leader: 60,
  ledCollective: 200,
  directWorker: 60,
};

/** Fields that only a person has, and the one that only collectives and models have. */
const ofPersons: readonly FormField[] = [
  'role',
  'position',
  'consent',
  'leader',
  'ledCollective',
  'directWorker',
];
const ofGroups: readonly FormField[] = ['collectiveType'];

/** Whether a registration of this kind has the field at all. @param kind null while none is chosen */
export function hasField(kind: Kind | null, field: FormField): boolean {
  if (ofPersons.includes(field)) return kind === 'individual';
  return ofGroups.includes(field) ? kind === 'collective' || kind === 'model' : true;
}

/** The kind a text names; null for none. */
export function kindOf(text: string): Kind | null {
  return wordReader(kinds).read(text);
}

/**
 * The fields that must be filled before sending, beyond those the rules of a row ask for themselves: without the role
 * nobody could say which criteria a person is judged by.
 */
export function missingFields(values: FormValues): FormField[] {
  const needed: readonly FormField[] = kindOf(values.kind) === 'individual' ? ['role'] : [];
  return needed.filter((field) => values[field] === '');
}

/** Fields that say more than they may; what stood there before may stay. @param before null for a new registration */
export function tooLongFields(values: FormValues, before: FormValues | null): FormField[] {
  return formFields.filter(
    (field) => values[field] !== (before?.[field] ?? '') && values[field].length > longestText[field],
  );
}

/** Words as their lists spell them, and none that no list has: those may stay where they stand, but not be entered anew. */
export function withKnownWords(values: FormValues): FormValues {
  const known = (field: FormField): string => {
    const words = wordsOfField[field];
    if (words === undefined) return values[field];
    const code = wordReader(words).read(values[field]);
    return words.find((word) => word.code === code)?.stored ?? '';
  };
  return Object.fromEntries(formFields.map((field) => [field, known(field)])) as FormValues;
}

/** The values a registration of their kind may carry: what belongs to another kind is blank. */
export function valuesOfKind(values: FormValues): FormValues {
  const kind = kindOf(values.kind);
  return Object.fromEntries(
    formFields.map((field) => [field, hasField(kind, field) ? values[field] : '']),
  ) as FormValues;
}

/** What a cell says in the form. Lines stay lines; all else is cleaned as names are. */
export function fieldText(cell: Cell): string {
  return typeof cell === 'string' && /[\r\n]/.test(cell) ? cleanLines(cell) : cellText(cell);
}

/** Typed text as it is stored: cleaned line by line, no blank lines at its ends. */
export function cleanLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(cleanText)
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
