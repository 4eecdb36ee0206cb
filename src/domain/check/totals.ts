/** The figures of a whole check. */

import { kindCounts } from '../quotas/unitResults';
import { grave, type JudgedRows, rowStates, stateCode } from '../registrations/judgedRows';
import { codeAt, kindCodes, type Registrations } from '../registrations/registrations';
import type { QuotaResult } from '../words/vocabulary';
import type { RowState, Totals, UnitCheck } from './yearCheck';

export function totalsOf(
  registrations: Registrations,
  rows: JudgedRows,
  units: readonly UnitCheck[],
): Totals {
  const states = new Int32Array(rowStates.length);
  // Not from the units: where no unit has a quota, rows count all the same.
  const countedKinds = new Int32Array(kindCodes.length);
  const counted = stateCode('counted');
  let [rowsWithErrors, rowsWithWarnings] = [0, 0];
  for (let place = 0; place < rows.count; place++) {
    const state = rows.states[place] as number;
    states[state] = (states[state] as number) + 1;
    if (state === counted) {
      const kind = codeAt(registrations.kind, rows.positions[place] as number);
      countedKinds[kind] = (countedKinds[kind] as number) + 1;
    }
    const gravity = rows.gravity[place] as number;
    if (gravity === grave) rowsWithErrors++;
    else if (gravity > 0) rowsWithWarnings++;
  }
  const inState = (state: RowState): number => states[stateCode(state)] as number;
  const standing = (result: QuotaResult): number => units.filter((unit) => unit.result === result).length;
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
    byKind: kindCounts((code) => countedKinds[code] as number),
    leftOut: {
      duplicate: inState('duplicate'),
      status: inState('status'),
      kind: inState('kind'),
      incomplete: inState('incomplete'),
    },
    unattributed: inState('unattributed'),
    rowsWithErrors,
    rowsWithWarnings,
    ignoredRows: registrations.ignoredRows,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
