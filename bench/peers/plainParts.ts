/** Allocated parts and received plans as plain objects, for the two plain peers. */

import type { RegisterGrids } from '../../src/domain/check/register';
import type { Cell } from '../../src/domain/tables/cell';
import { checkedYear } from '../dirtyCells';
import { findingLine, type PartFigures } from '../result';
import type { PlainUnit, PlainUnits } from './plainUnits';

interface Part {
  readonly row: number;
  readonly from: PlainUnit;
  readonly to: PlainUnit;
  readonly max: number;
  counted: number;
}

export class PlainParts {
  private readonly parts: Record<string, Part> = {};
  readonly findings: string[] = [];

  constructor(
    private readonly units: PlainUnits,
    grid: RegisterGrids['allocations'],
  ) {
    const lines = (grid ?? []).slice(1).map((row, index) => ({ row, sheetRow: index + 2 }));
    const general = lines.filter(({ row: [year] }) => year === '');
    // The year's own lines replace the general ones.
    for (const line of [...general, ...lines.filter(({ row: [year] }) => year === checkedYear)])
      this.read(line);
  }

  private read({ row, sheetRow }: { row: readonly Cell[]; sheetRow: number }): void {
    const from = this.units.meant(row[1]).unit;
    const to = this.units.meant(row[2]).unit;
    if (typeof row[3] !== 'number') this.wrong('allocation_limit_invalid', sheetRow);
    else if (from === null || to === null) this.wrong('allocation_unit_unknown', sheetRow);
    else if (!from.hasQuota) this.wrong('allocation_without_quota', sheetRow);
    else this.parts[`${from.code}|${to.code}`] = { row: sheetRow, from, to, max: row[3], counted: 0 };
  }

  private wrong(code: string, row: number): void {
    this.findings.push(findingLine('allocations', row, code, 'error'));
  }

  /** Counts a row in the part of the nearest unit upwards; what a unit keeps for itself is for its own rows. */
  count(unit: PlainUnit, from: PlainUnit): void {
    let holder: PlainUnit | undefined = unit;
    while (holder !== undefined) {
      const part: Part | undefined = this.parts[`${from.code}|${holder.code}`];
      if (part !== undefined && (holder !== from || unit === from)) part.counted++;
      if (part !== undefined || holder === from) return;
      holder = this.units.parentOf(holder);
    }
  }

  report(): PartFigures[] {
    const inOrder = Object.values(this.parts).sort((a, b) => a.row - b.row);
    const sums = new Map<PlainUnit, { sum: number; row: number }>();
    for (const { from, row, counted, max } of inOrder) {
      if (counted > max) this.wrong('allocation_over', row);
      const sum = sums.get(from);
      sums.set(from, { sum: (sum?.sum ?? 0) + max, row: sum?.row ?? row });
    }
    for (const [from, { sum, row }] of sums) if (sum > from.max) this.wrong('allocation_sum_over', row);
    return inOrder.map(({ from, to, max, counted }) => ({ from: from.code, to: to.code, max, counted }));
  }
}

/** Notes whose plan has come; a line without number, date and file is laid out in advance. */
export function readPlainPlans(units: PlainUnits, grid: RegisterGrids['plans']): string[] {
  const findings: string[] = [];
  (grid ?? []).slice(1).forEach(([year, name, number, sent, file], index) => {
    if (number === '' && sent === '' && file === '') return;
    const { unit } = units.meant(name);
    if (unit === null) findings.push(findingLine('plans', index + 2, 'plan_unit_unknown', 'error'));
    else if (year === checkedYear) unit.planCame = true;
  });
  return findings;
}
