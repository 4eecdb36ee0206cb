/** Vietnamese words for the closed lists inside a sentence, and the small phrases sentences share. */
import type { Kind, Role } from '../domain/words/vocabulary';
import { enumerated, grouped, listed, quoted, suggested } from './sentenceValues';

const kindWords: Readonly<Record<Kind, string>> = {
  model: 'mô hình',
  collective: 'tập thể',
  individual: 'cá nhân',
};

const roleWords: Readonly<Record<Role, string>> = {
  manager: 'cán bộ quản lý',
  teacher: 'giáo viên',
  staff: 'nhân viên',
  student: 'học sinh',
  other: 'khác',
};

export const viKind = (kind: Kind): string => kindWords[kind];
export const viRole = (role: Role): string => roleWords[role];

export const viKinds = (kinds: readonly Kind[]): string => enumerated(kinds.map(viKind), 'và');
export const viRoles = (roles: readonly Role[]): string => enumerated(roles.map(viRole), 'và');

/** ` Có phải: A; B; C?`, or nothing. */
export const viSuggested = (suggestions: readonly string[]): string => suggested('Có phải:', suggestions);

export const viListed = (items: readonly (string | number)[]): string =>
  listed(items, (count) => `và ${count} mục khác`);

/** `“Năm”, “Loại”, và 3 cột khác`: names of tabs or columns, which may hold commas themselves. */
export const viNamed = (names: readonly string[], noun: 'tab' | 'cột'): string =>
  listed(names.map(quoted), (count) => `và ${count} ${noun} khác`).replace(/”; /g, '”, ');

/** `7, 31, và 2 dòng khác`: rows need no quotation and no semicolon. */
export const viRows = (rows: readonly number[], total: number): string =>
  listed(rows, (count) => `và ${count} dòng khác`, total).replace(/; /g, ', ');

export const viNumber = (value: number): string => grouped(value, '.');
