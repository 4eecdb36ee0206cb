/** What each commune, cluster and lead agency put forward, year by year. */
import type { Register } from '../check/register';
import { type YearContext, yearContext } from '../quotas/yearContext';
import type { Unit } from '../units/units';
import { blockOf } from './summarise';
import type { QuotaBlockId, Summary } from './summary';

export interface UnitFigures {
  readonly label: string;
  /** One per summary; null in a year for which the unit does not answer, or that the register does not have. */
  readonly values: readonly (number | null)[];
}

/**
 * Counted registrations by the commune, cluster or lead agency at or above the counting unit; by the counting unit
 * itself where none is. The blocks together add up to all that counted.
 * @param present by summary: false when the register has no such year
 */
export function unitFigures(
  register: Register,
  summaries: readonly Summary[],
  present: readonly boolean[],
  block: QuotaBlockId,
): UnitFigures[] {
  const contexts = summaries.map(({ year }) =>
    yearContext(register.unitTable, register.quotas, register.settings, year),
  );
  const counts = summaries.map((summary, at) => countByTop(summary, contexts[at] as YearContext));
  const shown = register.unitTable.units.filter(
    (unit) => blockOf(unit.type) === block && counts.some((byTop) => byTop.has(unit.index)),
  );
  return shown.map((unit) => ({
    label: shown.some((other) => other !== unit && other.name === unit.name)
      ? `${unit.name} (${unit.code})`
      : unit.name,
    values: counts.map((byTop, at) => {
      const counted = byTop.get(unit.index);
      if (present[at] === false) return null;
      return counted ?? ((contexts[at] as YearContext).unitYear.owes(unit) ? 0 : null);
    }),
  }));
}

function countByTop(
  { blocks, countedBy }: Summary,
  { units, firstUpwards }: YearContext,
): Map<number, number> {
  const byTop = new Map<number, number>();
  const add = (index: number, counted: number): void => {
    const rollUp = firstUpwards(index, (place) => blockOf((units[place] as Unit).type) !== 'others');
    const top = rollUp < 0 ? index : rollUp;
    byTop.set(top, (byTop.get(top) ?? 0) + counted);
  };
  // Units with a quota have a line even where they put nobody forward.
  for (const { index } of blocks.flatMap((block) => block.units)) add(index, 0);
  for (const [index, counted] of countedBy) add(index, counted);
  return byTop;
}
