/** The table units × kinds, and the judged rows from which formula engines count it. */
import { checkYear } from '../src/domain/check/check';
import { type RegisterGrids, readRegister } from '../src/domain/check/register';
import type { Kind } from '../src/domain/words/vocabulary';
import { checkedYear } from './dirtyCells';
import { tableLine } from './result';

export const gridKinds: readonly Kind[] = ['model', 'collective', 'individual'];

export interface JudgedTable {
  /** Counting unit, kind, and `x` where the row counts; blank where there is none. */
  readonly rows: readonly (readonly [unit: string, kind: string, mark: string])[];
  /** Units with a quota, a line each. */
  readonly codes: readonly string[];
  /** What comes out: unit code and its three counts, a unit a line. */
  readonly lines: readonly string[];
}

export function judgedTable(grids: RegisterGrids): JudgedTable {
  const check = checkYear(readRegister(grids, 'Asia/Ho_Chi_Minh'), checkedYear, null);
  const rows = Array.from({ length: check.rowCount }, (_, place) => {
    const { countingUnit, kind, counted } = check.rowAt(place);
    return [countingUnit ?? '', kind ?? '', counted ? 'x' : ''] as const;
  });
  return {
    rows,
    codes: check.units.map(({ code }) => code),
    lines: check.units.map(({ code, byKind }) =>
      tableLine({ code, byKind: [byKind.model, byKind.collective, byKind.individual] }),
    ),
  };
}

/**
 * The formula that counts one unit's rows of one kind. Units stand in column E, judged rows in A to C.
 * @param separator between arguments
 */
export function countFormula(line: number, kind: Kind, lastRow: number, separator: ',' | ';'): string {
  const criteria = [
    `$A$1:$A$${lastRow}`,
    `$E${line + 1}`,
    `$B$1:$B$${lastRow}`,
    `"${kind}"`,
    `$C$1:$C$${lastRow}`,
    '"x"',
  ];
  return `=COUNTIFS(${criteria.join(separator)})`;
}
