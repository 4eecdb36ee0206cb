/** English words for the closed lists inside a sentence, and the small phrases sentences share. */
import type { Kind, Role } from '../domain/words/vocabulary';
import { enumerated, grouped, listed, quoted, suggested } from './sentenceValues';

const kindWords: Readonly<Record<Kind, string>> = {
  model: 'models',
  collective: 'collectives',
  individual: 'individuals',
};

const roleWords: Readonly<Record<Role, string>> = {
  manager: 'managers',
  teacher: 'teachers',
  staff: 'staff',
  student: 'students',
  other: 'others',
};

export const enKind = (kind: Kind): string => kindWords[kind];
export const enRole = (role: Role): string => roleWords[role];

export const enKinds = (kinds: readonly Kind[]): string => enumerated(kinds.map(enKind), 'and');
export const enRoles = (roles: readonly Role[]): string => enumerated(roles.map(enRole), 'and');

/** ` Did you mean A; B; C?`, or nothing. */
export const enSuggested = (suggestions: readonly string[]): string => suggested('Did you mean', suggestions);

export const enListed = (items: readonly (string | number)[]): string =>
  listed(items, (count) => `and ${count} more`);

/** `“Năm”, “Loại”, and 3 more`: names of tabs or columns, which may hold commas themselves. */
export const enNamed = (names: readonly string[]): string =>
  listed(names.map(quoted), (count) => `and ${count} more`).replace(/”; /g, '”, ');

/** `7, 31, and 2 more`: rows need no quotation and no semicolon. */
export const enRows = (rows: readonly number[], total: number): string =>
  listed(rows, (count) => `and ${count} more`, total).replace(/; /g, ', ');

export const enNumber = (value: number): string => grouped(value, ',');

/** `1 registration`, `2 registrations`. */
export const enRegistrations = (count: number): string =>
  count === 1 ? '1 registration' : `${count} registrations`;
