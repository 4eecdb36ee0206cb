/** The figures of a whole check. */
import type { Finding } from './finding';
import { type JudgedRows, type RowState, rowStates, stateCode } from './judgedRows';
import type { Registrations } from './registrations';
import { kindCodes } from './registrations';
import { kindCounts } from './unitResults';
import type { QuotaResult } from './vocabulary';
import type { Totals, UnitCheck } from './yearCheck';

export function totalsOf(
  registrations: Registrations,
  rows: JudgedRows,
  units: readonly UnitCheck[],
): Totals {
  const states = new Int32Array(rowStates.length);
  for (let place = 0; place < rows.count; place++) {
    const state = rows.states[place] as number;
    states[state] = (states[state] as number) + 1;
  }
  const inState = (state: RowState): number => states[stateCode(state)] as number;
  const standing = (result: QuotaResult): number => units.filter((unit) => unit.result === result).length;
  const lists = [...rows.findings.values()];
  const has = (severity: Finding['severity']) => (list: readonly Finding[]) =>
    list.some((found) => found.severity === severity);
  return {
    units: units.length,
    met: standing('met'),
    short: standing('short'),
    over: standing('over'),
    none: standing('none'),
    late: sum(units.map((unit) => unit.late)),
    plansMissing: units.filter((unit) => unit.planMissing).length,
    registrations: rows.count,
    counted: inState('counted'),
    byKind: kindCounts((code) =>
      sum(units.map((unit) => unit.byKind[kindCodes[code] as keyof UnitCheck['byKind']])),
    ),
    leftOut: {
      duplicate: inState('duplicate'),
      status: inState('status'),
      kind: inState('kind'),
      incomplete: inState('incomplete'),
    },
    unattributed: inState('unattributed'),
    rowsWithErrors: lists.filter(has('error')).length,
    rowsWithWarnings: lists.filter((list) => has('warning')(list) && !has('error')(list)).length,
    ignoredRows: registrations.ignoredRows,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
