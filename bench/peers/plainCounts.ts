/** Units, row rules and counts as plain objects and strings, for the two plain peers. */
import type { Cell } from '../../src/domain/cell';
import type { RegisterGrids } from '../../src/domain/register';
import { checkedYear } from '../registrationRows';
import type { BenchResult, UnitFigures } from '../result';
import { foldName } from './foldByPatterns';

type State = 'counts' | 'open' | 'refused' | 'withdrawn';
type LeftOut = 'duplicate' | 'status' | 'kind';

interface PlainUnit {
  readonly code: string;
  readonly parent: string;
  readonly min: number;
  readonly max: number;
  readonly kinds: readonly string[];
  /** First instant that is late. */
  readonly due: number;
  readonly needsPlan: boolean;
  readonly hasQuota: boolean;
  readonly byKind: Record<string, number>;
  readonly leftOut: Record<LeftOut, number>;
  late: number;
}

export interface Verdict {
  count(): void;
  leftOut(reason: LeftOut): void;
}

const kindNames = ['mô hình', 'tập thể', 'cá nhân'].map(foldName);
const countedStatuses = ['đã gửi', 'đang thẩm định', 'đạt'].map(foldName);

export function plainState(status: string): State {
  if (countedStatuses.includes(status)) return 'counts';
  if (status === foldName('không đạt')) return 'refused';
  return status === foldName('đã rút') ? 'withdrawn' : 'open';
}

/** Midnight of the day, null for a blank. */
export function plainDay(cell: Cell): Date | null {
  if (cell === '') return null;
  if (typeof cell !== 'string') return cell as Date;
  const [day = 0, month = 0, year = 0] = cell.split('/').map(Number);
  return new Date(year, month - 1, day);
}

export class PlainCounts {
  private readonly units: PlainUnit[];
  private readonly byText: Record<string, PlainUnit> = {};
  private readonly findings: string[] = [];

  constructor(grids: RegisterGrids) {
    const quotas = new Map(grids.quotas.slice(1).map((row) => [row[2], row]));
    this.units = grids.units.slice(1).map(([code, , , parent]) => plainUnit(code, parent, quotas.get(code)));
    this.units.forEach((unit, index) => {
      this.byText[foldName(unit.code)] = unit;
      this.byText[foldName(String(grids.units[index + 1]?.[1]))] = unit;
    });
  }

  unitOf(key: string): PlainUnit | undefined {
    return this.byText[key];
  }

  tell(code: string, at: number): void {
    this.findings.push(`${code}@${at + 1}`);
  }

  /** Null when the row cannot count; findings of its own cells are told. */
  judge(
    at: number,
    unit: PlainUnit | undefined,
    kind: string,
    state: State,
    sent: Date | null,
  ): Verdict | null {
    const counting = unit === undefined || unit.hasQuota ? unit : this.unitOf(foldName(unit.parent));
    const leftOut = (reason: LeftOut): void => {
      if (counting !== undefined) counting.leftOut[reason]++;
    };
    if (state === 'refused' || state === 'withdrawn') {
      leftOut('status');
      return null;
    }
    if (state === 'counts' && sent === null) this.tell('date_missing', at);
    if (counting === undefined) return null;
    const isLate = state === 'counts' && sent !== null && sent.getTime() >= counting.due;
    if (isLate) this.tell('late', at);
    const allowed = counting.kinds.includes(kind);
    if (!allowed) this.tell('kind_not_allowed', at);
    if (state === 'open' || !allowed) {
      leftOut(state === 'open' ? 'status' : 'kind');
      return null;
    }
    return {
      leftOut,
      count() {
        counting.byKind[kind] = (counting.byKind[kind] ?? 0) + 1;
        if (isLate) counting.late++;
      },
    };
  }

  report(): BenchResult {
    const units = this.units.filter((unit) => unit.hasQuota).map(figures);
    const short = units
      .filter((unit) => unit.result !== 'met')
      .map(({ code, result }) => `quota_${result}@${code}`);
    const plans = this.units.filter((unit) => unit.needsPlan).map(({ code }) => `plan_missing@${code}`);
    return { units, findings: [...this.findings, ...short, ...plans] };
  }
}

function plainUnit(code: Cell, parent: Cell, quota: readonly Cell[] | undefined): PlainUnit {
  const [day = 0, month = 0] = String(quota?.[7] ?? '')
    .split('/')
    .map(Number);
  const kinds = String(quota?.[5] ?? '');
  return {
    code: String(code),
    parent: String(parent),
    min: Number(quota?.[3]),
    max: Number(quota?.[4]),
    kinds: kinds === '' ? kindNames : kinds.split(',').map(foldName),
    // "Trước ngày": the day itself is late.
    due: new Date(checkedYear, month - 1, day).getTime(),
    needsPlan: quota?.[9] === 'Có',
    hasQuota: quota !== undefined,
    byKind: {},
    leftOut: { duplicate: 0, status: 0, kind: 0 },
    late: 0,
  };
}

function figures(unit: PlainUnit): UnitFigures {
  const [models = 0, collectives = 0, individuals = 0] = kindNames.map((kind) => unit.byKind[kind] ?? 0);
  const n = models + collectives + individuals;
  return {
    code: unit.code,
    byKind: [models, collectives, individuals],
    result: n === 0 ? 'none' : n < unit.min ? 'short' : n > unit.max ? 'over' : 'met',
    difference: n < unit.min ? n - unit.min : n > unit.max ? n - unit.max : 0,
    late: unit.late,
    leftOut: [unit.leftOut.duplicate, unit.leftOut.status, unit.leftOut.kind, 0],
  };
}
