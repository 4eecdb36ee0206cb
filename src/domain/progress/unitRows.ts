/** Where a unit's registrations of a year stand. */

import type { Register } from '../check/register';
import type { YearCheck } from '../check/yearCheck';

/** Spreadsheet rows, ascending, whose counting unit has this code, counted or not; those of schools below it as well. */
export function unitRows(register: Register, check: YearCheck, code: string): number[] {
  // A code may have been used again after a merger: the unit that answers for the year is meant.
  const named = register.unitTable.units.filter((unit) => unit.code === code).map(({ index }) => index);
  const answering = check.units.filter((unit) => unit.code === code).map(({ index }) => index);
  const wanted = new Set(answering.length > 0 ? answering : named);
  const rows: number[] = [];
  check.forEachRow((position, _, __, counting) => {
    if (wanted.has(counting)) rows.push(register.registrations.rows[position] as number);
  });
  return rows;
}
