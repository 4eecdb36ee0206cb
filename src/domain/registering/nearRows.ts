/** The rows of `Đăng ký` on which the standing of one unit depends: of a whole register most are somebody else's. */

import type { YearContext } from '../quotas/yearContext';
import type { Cell, Grid } from '../tables/cell';
import { requireColumns } from '../tables/headers';
import { cellText } from '../text/cellText';
import type { Unit } from '../units/units';
import { countingUnitsOf } from './unitStanding';

const nothing: readonly Cell[] = [];

/**
 * The tab with all other rows blank, so that a check has only these to judge; rows keep their places. Kept are rows of the
 * unit, of units that consume one of its quotas, and of those that register through another unit: all of their rows, as
 * one of them may be another's twin.
 * @throws AppError column_missing
 */
export function nearRows(grid: Grid, context: YearContext, unit: Unit): Grid {
  const { columns } = requireColumns('registrations', grid);
  const quotas = new Set(countingUnitsOf(context, unit));
  const meant = unitsMeant(context);
  const through = new Set<number>();
  for (let index = 1; index < grid.length; index++) {
    const row = grid[index] as readonly Cell[];
    if ((row[columns.via] ?? '') !== '') for (const own of meant(row[columns.unit])) through.add(own);
  }
  const isNear = (own: number): boolean =>
    own === unit.index || through.has(own) || quotas.has(context.countingUnitOf(own));
  return grid.map((row, index) => (index === 0 || meant(row[columns.unit]).some(isNear) ? row : nothing));
}

/** Indexes of the units a cell may mean, and of those that act for them in the year; each distinct cell is read once. */
function unitsMeant({ units, unitTable, unitYear }: YearContext): (cell: Cell) => readonly number[] {
  const known = new Map<Cell, readonly number[]>();
  return (cell) => {
    let meant = known.get(cell);
    if (meant === undefined) {
      meant = unitTable.resolver.resolve(cellText(cell)).matches.flatMap((index) => {
        const acting = unitYear.acting(units[index] as Unit);
        return acting.kind === 'unit' ? [index, acting.unit.index] : [index];
      });
      known.set(cell, meant);
    }
    return meant;
  };
}
