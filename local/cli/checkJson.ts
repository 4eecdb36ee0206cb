/** The check as JSON: the contract for other programs. */

import type { YearCheck } from '../../src/domain/check/yearCheck';
import type { Finding } from '../../src/domain/findings/finding';
import { tables } from '../../src/domain/tables/tables';
import { unitTypes } from '../../src/domain/words/vocabulary';

/**
 * One year's check; key order and names are part of the contract.
 * @param others what the whole check finds beside it; null for a workbook without further tabs, which has no such key
 */
export function checkJson(check: YearCheck, others: readonly Finding[] | null): object {
  return {
    year: check.year,
    units: check.units.map((unit) => ({
      code: unit.code,
      name: unit.name,
      type: unitTypes.find(({ code }) => code === unit.type)?.stored ?? '',
      counted: unit.counted,
      byKind: unit.byKind,
      min: unit.min,
      max: unit.max,
      result: unit.result,
      difference: unit.difference,
      late: unit.late,
      planMissing: unit.planMissing,
      leftOut: unit.leftOut,
    })),
    registrations: Array.from({ length: check.rowCount }, (_, place) => {
      const { row, id, unit, countingUnit, kind, counted, findings } = check.rowAt(place);
      return {
        row,
        id,
        unit,
        countingUnit,
        kind,
        counted,
        findings: findings.map(({ code, severity }) => ({ code, severity })),
      };
    }),
    allocations: check.allocations,
    suspectedDuplicates: check.suspectedDuplicates,
    totals: check.totals,
    ...(others === null
      ? {}
      : {
          otherFindings: others.map(({ code, severity, place }) => ({
            tab: tables[place.table].tab,
            row: place.row,
            code,
            severity,
          })),
        }),
  };
}
