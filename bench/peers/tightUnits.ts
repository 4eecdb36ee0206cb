/** Units and quotas for the tight pass, as typed arrays by unit index. */
import type { Cell } from '../../src/domain/cell';
import type { RegisterGrids } from '../../src/domain/register';
import { checkedYear } from '../registrationRows';
import { nameKey } from './tightNames';

export const dayMs = 86_400_000;

export interface TightUnits {
  readonly codes: readonly string[];
  /** Unit whose quota is consumed, −1 for none. */
  readonly counting: Int32Array;
  readonly min: Int32Array;
  readonly max: Int32Array;
  /** Bit per kind. */
  readonly kinds: Uint8Array;
  /** Days since 1970. */
  readonly lastDay: Int32Array;
  readonly needsPlan: Uint8Array;
  readonly hasQuota: Uint8Array;
  /** −1 for a stranger. */
  find(text: string): number;
}

export function readTightUnits({ units, quotas }: RegisterGrids): TightUnits {
  const count = units.length - 1;
  const codes: string[] = [];
  const byText = new Map<string, number>();
  const byKey = new Map<string, number>();
  for (let unit = 0; unit < count; unit++) {
    const [code = '', name = ''] = units[unit + 1] as readonly string[];
    codes.push(code);
    byText.set(code, unit);
    byText.set(name, unit);
    byKey.set(nameKey(name), unit);
  }
  const limits = readLimits(quotas, count, (code) => byText.get(code) as number);
  const counting = Int32Array.from(codes, (_, unit) => {
    const parent = (units[unit + 1] as readonly string[])[3] as string;
    return limits.hasQuota[unit] === 1 ? unit : (byText.get(parent) ?? -1);
  });
  const find = (text: string): number => {
    let unit = byText.get(text);
    if (unit === undefined) {
      unit = byKey.get(nameKey(text)) ?? -1;
      byText.set(text, unit);
    }
    return unit;
  };
  return { codes, counting, ...limits, find };
}

function readLimits(
  quotas: RegisterGrids['quotas'],
  count: number,
  unitOf: (code: string) => number,
): Pick<TightUnits, 'min' | 'max' | 'kinds' | 'lastDay' | 'needsPlan' | 'hasQuota'> {
  const min = new Int32Array(count);
  const max = new Int32Array(count);
  const kinds = new Uint8Array(count).fill(7);
  const lastDay = new Int32Array(count);
  const needsPlan = new Uint8Array(count);
  const hasQuota = new Uint8Array(count);
  for (let at = 1; at < quotas.length; at++) {
    const [, , code, low, high, kindList, , due, , plan] = quotas[at] as readonly Cell[];
    const unit = unitOf(code as string);
    hasQuota[unit] = 1;
    min[unit] = low as number;
    max[unit] = high as number;
    if (kindList !== '') kinds[unit] = 3;
    const [date = 0, month = 0] = (due as string).split('/').map(Number);
    lastDay[unit] = Date.UTC(checkedYear, month - 1, date) / dayMs - 1;
    needsPlan[unit] = plan === 'Có' ? 1 : 0;
  }
  return { min, max, kinds, lastDay, needsPlan, hasQuota };
}
