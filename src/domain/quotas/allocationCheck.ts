/** Whether units below kept to the part handed to them, and whether the parts fit the whole (domain.md 4.3). */

import type { Register } from '../check/register';
import type { AllocationCheck } from '../check/yearCheck';
import { type Finding, finding } from '../findings/finding';
import { type JudgedRows, stateCode } from '../registrations/judgedRows';
import type { Allocation } from './allocations';
import type { YearContext } from './yearContext';

interface Part {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly max: number;
  counted: number;
}

export function checkAllocations(
  register: Register,
  context: YearContext,
  rows: JudgedRows,
): { checks: AllocationCheck[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const parts = partsOfYear(register.allocations, context, findings);
  if (parts.size === 0) return { checks: [], findings };
  countParts(parts, context, rows);
  const unit = (index: number) => context.units[index] as (typeof context.units)[number];
  const checks: AllocationCheck[] = [];
  const sums = new Map<number, { sum: number; row: number }>();
  for (const part of parts.values()) {
    const over = Math.max(0, part.counted - part.max);
    const { from, to, counted, max } = part;
    checks.push({ from: unit(from).code, to: unit(to).code, max, counted, over });
    if (over > 0) {
      const names = { from: unit(from).name, to: unit(to).name };
      findings.push(finding('allocation_over', place(part.row, 'max'), { ...names, counted, max }));
    }
    const sum = sums.get(from);
    sums.set(from, { sum: (sum?.sum ?? 0) + max, row: sum?.row ?? part.row });
  }
  for (const [from, { sum, row }] of sums) {
    const max = context.quotas[from]?.max ?? null;
    if (max !== null && sum > max) {
      findings.push(finding('allocation_sum_over', place(row, 'max'), { from: unit(from).name, sum, max }));
    }
  }
  return { checks, findings };
}

const place = (row: number, column: string) => ({ table: 'allocations', row, column }) as const;

/** The parts that hold in the year, by `from` and `to`; the year's own line replaces the general one. */
function partsOfYear(
  allocations: readonly Allocation[],
  context: YearContext,
  findings: Finding[],
): Map<number, Part> {
  const parts = new Map<number, Part>();
  const ofYear = allocations.filter(({ year }) => year === null || year === context.year);
  // General lines first, so that the year's own come after and replace them.
  for (const line of [...ofYear].sort((a, b) => Number(a.year !== null) - Number(b.year !== null))) {
    const [from, to] = [line.from, line.to].map((matches) => actingUnits(context, matches));
    if (from?.length !== 1 || to?.length !== 1) {
      const column = from?.length !== 1 ? 'from' : 'to';
      const named = (column === 'from' ? line.from : line.to).map(
        (index) => context.units[index]?.name ?? '',
      );
      findings.push(
        finding('allocation_unit_unknown', place(line.row, column), {
          column,
          value: named[0] ?? '',
          suggestions: named.slice(0, 3),
        }),
      );
      continue;
    }
    const [giver, taker] = [from[0] as number, to[0] as number];
    if ((context.quotas[giver] ?? null) === null) {
      const unit = context.units[giver]?.name ?? '';
      findings.push(finding('allocation_without_quota', place(line.row, 'from'), { unit }));
      continue;
    }
    const part = { row: line.row, from: giver, to: taker, max: line.max, counted: 0 };
    parts.set(partKey(context, giver, taker), part);
  }
  return new Map([...parts].sort(([, a], [, b]) => a.row - b.row));
}

/** The units of the year that a line's cell means; after a merger the successor stands for the unit named. */
function actingUnits({ units, unitYear }: YearContext, matches: readonly number[]): readonly number[] {
  return unitYear.pick(matches).flatMap((index) => {
    const acting = unitYear.acting(units[index] as (typeof units)[number]);
    if (acting.kind === 'unit') return [acting.unit.index];
    return acting.kind === 'several' ? acting.units.map((unit) => unit.index) : [];
  });
}

function partKey(context: YearContext, from: number, to: number): number {
  return from * context.units.length + to;
}

/**
 * A counted row belongs to the part of the nearest unit, from its registering unit upwards, that has one.
 * What a unit keeps for itself (`from` = `to`) is used only by rows it registers itself.
 */
function countParts(parts: Map<number, Part>, context: YearContext, rows: JudgedRows): void {
  const counted = stateCode('counted');
  const partOf = new Map<number, Part | null>();
  for (let row = 0; row < rows.count; row++) {
    if (rows.states[row] !== counted) continue;
    const unit = rows.units[row] as number;
    const from = rows.countingUnits[row] as number;
    const key = partKey(context, from, unit);
    let part = partOf.get(key);
    if (part === undefined) {
      part = nearestPart(parts, context, from, unit);
      partOf.set(key, part);
    }
    if (part !== null) part.counted++;
  }
}

function nearestPart(
  parts: Map<number, Part>,
  context: YearContext,
  from: number,
  unit: number,
): Part | null {
  const partAt = (index: number): Part | undefined => parts.get(partKey(context, from, index));
  const holder = partHolder(context, from, unit, (index) => partAt(index) !== undefined);
  return holder < 0 ? null : (partAt(holder) ?? null);
}

/**
 * The unit whose part of what `from` hands out a registration of `unit` uses; −1 when it uses none.
 * @param hasPart whether a unit has been handed a part
 */
export function partHolder(
  context: YearContext,
  from: number,
  unit: number,
  hasPart: (index: number) => boolean,
): number {
  // Rows of units below do not use what `from` keeps for itself.
  const holder = context.firstUpwards(unit, (index) => index === from || hasPart(index));
  return holder < 0 || (holder === from && unit !== from) || !hasPart(holder) ? -1 : holder;
}
