/** What the charts of a summary draw: units against their quotas, and kinds with individuals by role. */
import type { UnitCheck } from '../check/yearCheck';
import type { Role } from '../words/vocabulary';
import type { Summary } from './summary';

/** One bar whose parts stand one after the other: `within` and `over` are all that counts. */
export interface ProgressBar {
  readonly name: string;
  readonly counted: number;
  readonly min: number | null;
  readonly max: number | null;
  /** Up to the maximum, beyond it, and what is lacking to the minimum. */
  readonly within: number;
  readonly over: number;
  readonly lacking: number;
}

/** More are not taken in at a look. */
export const mostProgressBars = 40;

/**
 * Units with a quota in the order of the summary; of more than can be looked at those that lack something. In a year
 * without quotas (KP, HB, TT, ST) the units for which something counts, most first.
 * @param units of the register, by index
 */
export function progressBars(
  { blocks, countedBy }: Pick<Summary, 'blocks' | 'countedBy'>,
  units: readonly { readonly name: string }[],
): ProgressBar[] {
  const bound = blocks.flatMap((block) => block.units);
  if (bound.length === 0) {
    return [...countedBy]
      .filter(([, counted]) => counted > 0)
      .map(([index, counted]) =>
        progressBar({ name: units[index]?.name ?? '', counted, min: null, max: null }),
      )
      .sort((a, b) => b.counted - a.counted)
      .slice(0, mostProgressBars);
  }
  const whole = bound.length <= mostProgressBars;
  const shown = whole ? bound : bound.filter(({ counted, min }) => counted < (min ?? 0));
  return shown.slice(0, mostProgressBars).map(progressBar);
}

function progressBar({
  name,
  counted,
  min,
  max,
}: Pick<UnitCheck, 'name' | 'counted' | 'min' | 'max'>): ProgressBar {
  const over = max === null ? 0 : Math.max(0, counted - max);
  return {
    name,
    counted,
    min,
    max,
    within: counted - over,
    over,
    lacking: Math.max(0, (min ?? 0) - counted),
  };
}

export interface KindBar {
  /** Individuals stand by their role. */
  readonly code: 'model' | 'collective' | Role | 'unwritten';
  readonly counted: number;
}

/** Models, collectives, and individuals by role, also where there are none: together all that counts. */
export function kindBars({ totals, wordViews }: Pick<Summary, 'totals' | 'wordViews'>): KindBar[] {
  const { model, collective } = totals.byKind;
  return [
    { code: 'model', counted: model },
    { code: 'collective', counted: collective },
    ...wordViews.by_role.map(({ code, total }) => ({ code, counted: total })),
  ];
}
