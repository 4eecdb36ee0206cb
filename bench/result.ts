/** What every peer must agree on before its time counts: the whole result of a check. */
import { createHash } from 'node:crypto';

export interface UnitFigures {
  readonly code: string;
  /** Models, collectives, individuals. */
  readonly byKind: readonly [number, number, number];
  readonly result: string;
  readonly difference: number;
  readonly late: number;
  /** Left out for: duplicate, status, kind, incomplete. */
  readonly leftOut: readonly [number, number, number, number];
  readonly errorRows: number;
  readonly planMissing: boolean;
}

export interface PartFigures {
  readonly from: string;
  readonly to: string;
  readonly max: number;
  readonly counted: number;
}

export interface TotalFigures {
  readonly registrations: number;
  readonly counted: number;
  readonly leftOut: readonly [number, number, number, number];
  readonly unattributed: number;
  readonly rowsWithErrors: number;
  readonly rowsWithWarnings: number;
  readonly ignoredRows: number;
}

export interface BenchResult {
  /** Units with a quota, in the order of the tab. */
  readonly units: readonly UnitFigures[];
  /** Allocated parts of the year, in the order of the tab. */
  readonly parts: readonly PartFigures[];
  readonly totals: TotalFigures;
  /** Sheet rows of each group of names that stand in several units. */
  readonly namesakes: readonly (readonly number[])[];
  /** {@link findingLine} of each, in any order. */
  readonly findings: readonly string[];
}

/**
 * One finding as text: where it is, what it is, how grave it is, and what it says beyond that: the first row of a
 * duplicate, the day a late list was sent, the cell as typed.
 */
export function findingLine(
  table: string,
  row: number,
  code: string,
  severity: string,
  detail: string | number = '',
): string {
  return `${table} ${row} ${code} ${severity} ${detail}`.trimEnd();
}

export interface Digest {
  /** Counted registrations by unit and kind. */
  readonly table: string;
  /** Everything. */
  readonly whole: string;
  readonly counted: number;
  readonly findings: number;
}

export function digestOf(result: BenchResult): Digest {
  const { units, findings, totals } = result;
  return {
    table: tableDigest(units.map(tableLine)),
    whole: hash(JSON.stringify({ ...result, findings: [...findings].sort() })),
    counted: totals.counted,
    findings: findings.length,
  };
}

/** Counted registrations of one unit, by kind. */
export function tableLine({ code, byKind }: Pick<UnitFigures, 'code' | 'byKind'>): string {
  return [code, ...byKind].join(' ');
}

/** @param lines unit code and its three counts, one unit a line */
export function tableDigest(lines: readonly string[]): string {
  return hash(lines.join('\n'));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
