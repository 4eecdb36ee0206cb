/** Allocated parts and received plans for the tight pass. */

import type { RegisterGrids } from '../../src/domain/check/register';
import type { Cell } from '../../src/domain/tables/cell';
import { checkedYear } from '../dirtyCells';
import { findingLine, type PartFigures } from '../result';
import type { TightUnits } from './tightUnits';

interface Part {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly max: number;
  counted: number;
}

export class TightParts {
  private readonly parts = new Map<number, Part>();
  private readonly wrong: string[] = [];

  constructor(
    private readonly units: TightUnits,
    grid: RegisterGrids['allocations'],
  ) {
    if (grid === null) return;
    // The year's own lines come after the general ones and replace them.
    for (const wanted of ['', checkedYear]) {
      for (let at = 1; at < grid.length; at++) {
        const row = grid[at] as readonly Cell[];
        if (row[0] === wanted) this.read(row, at + 1);
      }
    }
  }

  private read([, fromCell, toCell, max]: readonly Cell[], row: number): void {
    const from = this.units.find(fromCell as string);
    const to = this.units.find(toCell as string);
    if (typeof max !== 'number') this.wrong.push(wrongLine(row, 'allocation_limit_invalid'));
    else if (from < 0) this.wrong.push(wrongLine(row, 'allocation_unit_unknown'));
    else if (this.units.hasQuota[from] === 0) this.wrong.push(wrongLine(row, 'allocation_without_quota'));
    else this.parts.set(this.key(from, to), { row, from, to, max, counted: 0 });
  }

  private key(from: number, to: number): number {
    return from * this.units.codes.length + to;
  }

  /** Counts a row in the part of the nearest unit upwards; what a unit keeps for itself is for its own rows. */
  count(unit: number, from: number): void {
    if (this.parts.size === 0) return;
    let holder = unit;
    while (holder >= 0) {
      const part = this.parts.get(this.key(from, holder));
      if (part !== undefined && (holder !== from || unit === from)) part.counted++;
      if (part !== undefined || holder === from) return;
      holder = this.units.parent[holder] as number;
    }
  }

  report(): { parts: PartFigures[]; findings: string[] } {
    const { codes, max: limits } = this.units;
    const findings = [...this.wrong];
    const sums = new Map<number, { sum: number; row: number }>();
    const inOrder = [...this.parts.values()].sort((a, b) => a.row - b.row);
    for (const { from, row, counted, max } of inOrder) {
      if (counted > max) findings.push(wrongLine(row, 'allocation_over'));
      const sum = sums.get(from);
      sums.set(from, { sum: (sum?.sum ?? 0) + max, row: sum?.row ?? row });
    }
    for (const [from, { sum, row }] of sums) {
      if (sum > (limits[from] as number)) findings.push(wrongLine(row, 'allocation_sum_over'));
    }
    const parts = inOrder.map(({ from, to, max, counted }) => ({
      from: codes[from] as string,
      to: codes[to] as string,
      max,
      counted,
    }));
    return { parts, findings };
  }
}

function wrongLine(row: number, code: string): string {
  return findingLine('allocations', row, code, 'error');
}

/** 1 for each unit whose plan of the year has come, with a number, a date or a file. */
export function receivedPlans(
  units: TightUnits,
  grid: RegisterGrids['plans'],
): { received: Uint8Array; findings: string[] } {
  const received = new Uint8Array(units.codes.length);
  const findings: string[] = [];
  const lines = grid ?? [];
  for (let at = 1; at < lines.length; at++) {
    const [year, name, number, sent, file] = lines[at] as readonly Cell[];
    if (number === '' && sent === '' && file === '') continue;
    const unit = units.find(name as string);
    if (unit < 0) findings.push(findingLine('plans', at + 1, 'plan_unit_unknown', 'error'));
    else if (year === checkedYear) received[unit] = 1;
  }
  return { received, findings };
}
