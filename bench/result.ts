/** What every peer must agree on before its time counts. */
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
}

export interface BenchResult {
  /** Units with a quota, in the order of the tab. */
  readonly units: readonly UnitFigures[];
  /** `code@row` of registrations and `code@unit` of units, in any order. */
  readonly findings: readonly string[];
}

export interface Digest {
  /** Counted registrations by unit and kind. */
  readonly table: string;
  /** Everything. */
  readonly whole: string;
  readonly counted: number;
  readonly findings: number;
}

export function digestOf({ units, findings }: BenchResult): Digest {
  return {
    table: tableDigest(units.map(tableLine)),
    whole: hash(JSON.stringify([units, [...findings].sort()])),
    counted: units.flatMap(({ byKind }) => byKind).reduce((sum, count) => sum + count, 0),
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
