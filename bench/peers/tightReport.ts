/** The figures of the tight pass by unit and in all. */
import { findingLine, type TotalFigures, type UnitFigures } from '../result';
import type { TightUnits } from './tightUnits';

/** What became of a row, in the order of `leftOut`; `stateCounts` last. */
export const [twice, leftByStatus, leftByKind, incomplete, stateCounts, stateCount] = [
  0, 1, 2, 3, 4, 5,
] as const;

interface Figures {
  readonly states: Int32Array;
  readonly kinds: Int32Array;
  readonly lates: Int32Array;
  readonly errorRows: Int32Array;
  readonly received: Uint8Array;
}

interface Report {
  readonly units: UnitFigures[];
  readonly totals: Pick<TotalFigures, 'registrations' | 'counted' | 'leftOut' | 'unattributed'>;
  readonly findings: string[];
}

export function reportUnits(units: TightUnits, figures: Figures): Report {
  const findings: string[] = [];
  const lines: UnitFigures[] = [];
  const sums = [0, 0, 0, 0, 0];
  for (let unit = 0; unit < units.codes.length; unit++) {
    if (units.hasQuota[unit] === 0) continue;
    const line = unitFigures(units, figures, unit);
    const row = unit + 2;
    lines.push(line);
    if (line.result !== 'met') {
      findings.push(
        findingLine('units', row, `quota_${line.result}`, line.result === 'over' ? 'error' : 'warning'),
      );
    }
    if (line.planMissing) findings.push(findingLine('units', row, 'plan_missing', 'warning'));
    for (let state = 0; state < stateCount; state++) {
      sums[state] = (sums[state] as number) + (figures.states[unit * stateCount + state] as number);
    }
  }
  let unattributed = 0;
  for (let state = 0; state < stateCount; state++) {
    unattributed += figures.states[units.codes.length * stateCount + state] as number;
  }
  const [duplicate = 0, status = 0, kind = 0, lacking = 0, counted = 0] = sums;
  return {
    units: lines,
    totals: {
      registrations: duplicate + status + kind + lacking + counted + unattributed,
      counted,
      leftOut: [duplicate, status, kind, lacking],
      unattributed,
    },
    findings,
  };
}

function unitFigures(
  units: TightUnits,
  { states, kinds, lates, errorRows, received }: Figures,
  unit: number,
): UnitFigures {
  const state = (which: number): number => states[unit * stateCount + which] as number;
  const kind = (which: number): number => kinds[unit * 3 + which] as number;
  const min = units.min[unit] as number;
  const max = units.max[unit] as number;
  const n = state(stateCounts);
  return {
    code: units.codes[unit] as string,
    byKind: [kind(0), kind(1), kind(2)],
    result: n === 0 ? 'none' : n < min ? 'short' : n > max ? 'over' : 'met',
    difference: n < min ? n - min : n > max ? n - max : 0,
    late: lates[unit] as number,
    leftOut: [state(twice), state(leftByStatus), state(leftByKind), state(incomplete)],
    errorRows: errorRows[unit] as number,
    planMissing: units.needsPlan[unit] === 1 && received[unit] === 0,
  };
}
