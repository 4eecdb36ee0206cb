/** Units and quotas for the tight pass, as typed arrays by unit index. */

import type { RegisterGrids } from '../../src/domain/check/register';
import type { Cell } from '../../src/domain/tables/cell';
import { checkedYear } from '../dirtyCells';
import { nameKey } from './tightNames';

export const dayMs = 86_400_000;

/** Instead of a unit's index: the cell is blank, names nobody, failed, or names several. */
export const [noText, stranger, failed, unsure] = [-1, -2, -3, -4] as const;
/** Added to the index of a unit that was named without diacritics. */
export const loosely = 1 << 24;

const kindNames = ['mô hình', 'tập thể', 'cá nhân'];
const roleNames = ['cán bộ quản lý', 'giáo viên', 'nhân viên', 'học sinh', 'khác'];

interface Limits {
  readonly min: Int32Array;
  readonly max: Int32Array;
  /** Bit per kind. */
  readonly kinds: Uint8Array;
  /** Bit per role, 0 when all count. */
  readonly roles: Uint8Array;
  /** Days since 1970. */
  readonly lastDay: Int32Array;
  readonly needsPlan: Uint8Array;
  readonly hasQuota: Uint8Array;
}

export interface TightUnits extends Limits {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** −1 for none. */
  readonly parent: Int32Array;
  readonly cluster: Int32Array;
  readonly isAgency: Uint8Array;
  /** Unit whose quota is consumed, −1 for none. */
  readonly counting: Int32Array;
  /** Index of the unit meant, {@link loosely} added, or one of the four negative numbers. */
  find(text: string): number;
}

export function readTightUnits({ units, quotas }: RegisterGrids): TightUnits {
  const count = units.length - 1;
  const codes: string[] = [];
  const names: string[] = [];
  const byText = new Map<string, number>([['', noText]]);
  for (let unit = 0; unit < count; unit++) {
    const [code = '', name = ''] = units[unit + 1] as readonly string[];
    codes.push(code);
    names.push(name);
    byText.set(code, unit);
    byText.set(name, unit);
  }
  const limits = readLimits(quotas, count, byText);
  const parent = new Int32Array(count);
  const cluster = new Int32Array(count);
  const counting = new Int32Array(count);
  const isAgency = new Uint8Array(count);
  for (let unit = 0; unit < count; unit++) {
    const row = units[unit + 1] as readonly string[];
    parent[unit] = byText.get(row[3] as string) as number;
    cluster[unit] = byText.get(row[4] as string) as number;
    counting[unit] = limits.hasQuota[unit] === 1 ? unit : (parent[unit] as number);
    isAgency[unit] = row[2] === 'Cơ quan chủ trì' ? 1 : 0;
  }
  const slowly = slowNames(names);
  const find = (text: string): number => {
    let unit = byText.get(text);
    if (unit === undefined) {
      unit = text.charCodeAt(0) === 35 ? failed : slowly(text);
      byText.set(text, unit);
    }
    return unit;
  };
  return { codes, names, ...limits, parent, cluster, counting, isAgency, find };
}

function readLimits(quotas: RegisterGrids['quotas'], count: number, byText: Map<string, number>): Limits {
  const min = new Int32Array(count);
  const max = new Int32Array(count);
  const kinds = new Uint8Array(count).fill(7);
  const roles = new Uint8Array(count);
  const lastDay = new Int32Array(count);
  const needsPlan = new Uint8Array(count);
  const hasQuota = new Uint8Array(count);
  for (let at = 1; at < quotas.length; at++) {
    const [, , code, low, high, kindList, roleList, due, , plan] = quotas[at] as readonly Cell[];
    const unit = byText.get(code as string) as number;
    hasQuota[unit] = 1;
    min[unit] = low as number;
    max[unit] = high as number;
    if (kindList !== '') kinds[unit] = bitsOf(kindList as string, kindNames);
    if (roleList !== '') roles[unit] = bitsOf(roleList as string, roleNames);
    const [date = 0, month = 0] = (due as string).split('/').map(Number);
    lastDay[unit] = Date.UTC(checkedYear, month - 1, date) / dayMs - 1;
    needsPlan[unit] = plan === 'Có' ? 1 : 0;
  }
  return { min, max, kinds, roles, lastDay, needsPlan, hasQuota };
}

function bitsOf(list: string, words: readonly string[]): number {
  let bits = 0;
  for (const word of list.toLowerCase().split(', ')) bits |= 1 << words.indexOf(word);
  return bits;
}

/** Finds what is no code and no name as written: other capitals and blanks, short forms, no diacritics. */
function slowNames(names: readonly string[]): (text: string) => number {
  const byKey = new Map<string, number>();
  const byLoose = new Map<string, number>();
  const school = `${nameKey('trường')} `;
  const primary = `${nameKey('tiểu học')} `;
  const nursery = `${nameKey('mầm non')} `;
  const commune = `${nameKey('xã')} `;
  const number = ` ${nameKey('số')} `;
  const expanded = (key: string): number | undefined => {
    let rest = key.startsWith(school) ? key.slice(school.length) : key;
    if (rest.startsWith('ubnd ')) rest = rest.slice(5);
    if (rest.startsWith('th ')) rest = primary + rest.slice(3);
    else if (rest.startsWith('mn ')) rest = nursery + rest.slice(3);
    rest = rest.replace(/ 0(\d)$/, ' $1');
    return (
      byKey.get(rest) ??
      byKey.get(school + rest) ??
      byKey.get(commune + rest) ??
      byKey.get(rest.replace(/ (\d)$/, `${number}$1`))
    );
  };
  return (text) => {
    if (byKey.size === 0)
      for (let unit = 0; unit < names.length; unit++) byKey.set(nameKey(names[unit] as string), unit);
    const key = nameKey(text);
    const unit = byKey.get(key) ?? expanded(key);
    if (unit !== undefined) return unit;
    if (byLoose.size === 0) {
      for (const [known, index] of byKey) {
        const loose = withoutMarks(known);
        byLoose.set(loose, byLoose.has(loose) ? unsure : index + loosely);
      }
    }
    return byLoose.get(withoutMarks(key)) ?? stranger;
  };
}

function withoutMarks(key: string): string {
  return key
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
}
