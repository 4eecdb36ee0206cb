/** Counts by kind, added up. */
import type { KindCounts, UnitCheck } from './yearCheck';

export function noCounts(): KindCounts {
  return { model: 0, collective: 0, individual: 0 };
}

export function addCounts(a: KindCounts, b: KindCounts): KindCounts {
  return {
    model: a.model + b.model,
    collective: a.collective + b.collective,
    individual: a.individual + b.individual,
  };
}

/** The total line of a block of units. */
export function totalCounts(units: readonly UnitCheck[]): { counted: number; byKind: KindCounts } {
  return {
    counted: units.reduce((total, unit) => total + unit.counted, 0),
    byKind: units.map((unit) => unit.byKind).reduce(addCounts, noCounts()),
  };
}
