/** Units, their quotas and their names as plain objects, for the two plain peers. */

import type { RegisterGrids } from '../../src/domain/check/register';
import type { Cell } from '../../src/domain/tables/cell';
import { checkedYear } from '../dirtyCells';
import { foldName } from './foldByPatterns';

export type LeftOut = 'duplicate' | 'status' | 'kind' | 'incomplete';

export interface PlainUnit {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly row: number;
  readonly parent: string;
  readonly cluster: string;
  readonly min: number;
  readonly max: number;
  readonly kinds: readonly string[];
  /** Empty when all count. */
  readonly roles: readonly string[];
  /** First instant that is late. */
  readonly due: Date;
  readonly needsPlan: boolean;
  readonly hasQuota: boolean;
  readonly byKind: Record<string, number>;
  readonly leftOut: Record<LeftOut, number>;
  late: number;
  errorRows: number;
  planCame: boolean;
}

/** The unit a text means, or why it means none. */
export interface Meant {
  readonly unit: PlainUnit | null;
  readonly how: 'exact' | 'loose' | 'blank' | 'failed' | 'unknown' | 'ambiguous';
}

export const kindNames = ['mô hình', 'tập thể', 'cá nhân'].map(foldName);

export class PlainUnits {
  readonly all: readonly PlainUnit[];
  private readonly byName: Record<string, PlainUnit> = {};
  private readonly byLoose: Record<string, PlainUnit[]> = {};

  constructor({ units, quotas }: RegisterGrids) {
    const quotaOf = new Map(quotas.slice(1).map((row) => [row[2], row]));
    this.all = units.slice(1).map((row, index) => plainUnit(row, index + 2, quotaOf.get(row[0])));
    for (const unit of this.all) {
      this.byName[foldName(unit.code)] = unit;
      for (const name of shortForms(foldName(unit.name))) this.byName[name] = unit;
      const loose = withoutMarks(foldName(unit.name));
      this.byLoose[loose] = [...(this.byLoose[loose] ?? []), unit];
    }
  }

  meant(cell: Cell): Meant {
    const text = String(cell).trim();
    if (text === '') return { unit: null, how: 'blank' };
    if (text.startsWith('#')) return { unit: null, how: 'failed' };
    const key = foldName(text);
    const unit = this.byName[key] ?? this.byName[shortForms(key)[0] as string];
    if (unit !== undefined) return { unit, how: 'exact' };
    const alike = this.byLoose[withoutMarks(key)] ?? [];
    if (alike.length > 1) return { unit: null, how: 'ambiguous' };
    return alike[0] === undefined ? { unit: null, how: 'unknown' } : { unit: alike[0], how: 'loose' };
  }

  withCode(code: string): PlainUnit | undefined {
    return this.byName[foldName(code)];
  }

  parentOf(unit: PlainUnit): PlainUnit | undefined {
    return unit.parent === '' ? undefined : this.withCode(unit.parent);
  }

  /** The unit whose quota a row of this unit consumes. */
  countingOf(unit: PlainUnit): PlainUnit | undefined {
    return unit.hasQuota ? unit : this.parentOf(unit);
  }

  isRelated(unit: PlainUnit, via: PlainUnit): boolean {
    if (via.type === 'Cơ quan chủ trì') return true;
    for (let above: PlainUnit | undefined = unit; above !== undefined; above = this.parentOf(above)) {
      if (above === via || above.cluster === via.code) return true;
    }
    return false;
  }
}

const long = { primary: foldName('tiểu học'), nursery: foldName('mầm non') };
const words = { school: foldName('trường'), commune: foldName('xã') };
const lastNumber = new RegExp(` (?:${foldName('số')} )?0?(\\d)$`);

/** A folded name as it is compared when it is shortened: the shortest first. */
function shortForms(key: string): string[] {
  const short = key
    .replace(`${words.school} `, '')
    .replace(/^ubnd /, '')
    .replace(long.primary, 'th')
    .replace(long.nursery, 'mn')
    .replace(lastNumber, ' $1');
  return [
    short,
    key,
    ...(short.startsWith(`${words.commune} `) ? [short.slice(words.commune.length + 1)] : []),
  ];
}

function withoutMarks(key: string): string {
  return key
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

function plainUnit(row: readonly Cell[], sheetRow: number, quota: readonly Cell[] | undefined): PlainUnit {
  const [code, name, type, parent, cluster] = row.map(String) as [string, string, string, string, string];
  const [day = 0, month = 0] = String(quota?.[7] ?? '')
    .split('/')
    .map(Number);
  const listed = (cell: Cell): string[] => {
    const text = String(cell ?? '');
    return text === '' ? [] : text.split(',').map(foldName);
  };
  const kinds = listed(quota?.[5]);
  return {
    code,
    name,
    type,
    row: sheetRow,
    parent,
    cluster,
    min: Number(quota?.[3]),
    max: Number(quota?.[4]),
    kinds: kinds.length === 0 ? kindNames : kinds,
    roles: listed(quota?.[6]),
    // "Trước ngày": the day itself is late.
    due: new Date(checkedYear, month - 1, day),
    needsPlan: quota?.[9] === 'Có',
    hasQuota: quota !== undefined,
    byKind: {},
    leftOut: { duplicate: 0, status: 0, kind: 0, incomplete: 0 },
    late: 0,
    errorRows: 0,
    planCame: false,
  };
}
