/** Which quota holds for a unit in a year: its own code before its type, the year's own row before the general one. */
import { type Finding, finding } from '../findings/finding';
import type { Unit } from '../units/units';
import { type UnitType, unitTypes } from '../words/vocabulary';
import type { Quota } from './quotas';

export interface QuotaChoice {
  /** The quota of the unit itself, null when it has none (then its rows are counted further up). */
  quotaOf(unit: Unit): Quota | null;
  readonly findings: readonly Finding[];
}

/** Two rows of equal rank contradict each other: the upper one is used and the lower one is a finding. */
export function chooseQuotas(quotas: readonly Quota[], units: readonly Unit[], year: number): QuotaChoice {
  const findings: Finding[] = [];
  const byUnit = new Map<number, Quota>();
  const byType = new Map<UnitType, Quota>();
  const settle = <Target>(chosen: Map<Target, Quota>, target: Target, quota: Quota, label: string): void => {
    const rival = chosen.get(target);
    if (rival === undefined || (rival.year === null && quota.year !== null)) chosen.set(target, quota);
    else if ((rival.year === null) === (quota.year === null)) {
      findings.push(
        finding(
          'quota_conflict',
          { table: 'quotas', row: quota.row, column: 'appliesTo' },
          { unit: label, firstRow: rival.row },
        ),
      );
    }
  };
  for (const quota of quotas) {
    if (quota.year !== null && quota.year !== year) continue;
    for (const type of quota.types) settle(byType, type, quota, storedType(type));
    for (const index of quota.units) settle(byUnit, index, quota, units[index]?.name ?? quota.target);
  }
  const quotaOf = (unit: Unit): Quota | null =>
    byUnit.get(unit.index) ?? (unit.type === null ? null : byType.get(unit.type)) ?? null;
  return { quotaOf, findings };
}

function storedType(type: UnitType): string {
  return unitTypes.find((word) => word.code === type)?.stored ?? type;
}

/** Quotas that no unit of the year answers to: usually a type misspelt in `Đơn vị`. */
export function unusedQuotas(
  quotas: readonly Quota[],
  units: readonly Unit[],
  year: number,
  existsIn: (unit: Unit) => boolean,
): Finding[] {
  const present = units.filter(existsIn);
  const types = new Set(present.map((unit) => unit.type));
  const indexes = new Set(present.map((unit) => unit.index));
  return quotas
    .filter((quota) => quota.year === null || quota.year === year)
    .filter((quota) => quota.types.length + quota.units.length > 0)
    .filter((quota) => !quota.types.some((type) => types.has(type)))
    .filter((quota) => !quota.units.some((index) => indexes.has(index)))
    .map((quota) =>
      finding(
        'quota_unused',
        { table: 'quotas', row: quota.row, column: 'appliesTo' },
        { target: quota.target },
      ),
    );
}
