/** The balance of those put forward: direct workers, small collectives, difficult areas (KP I.2: F11; TT II.2.1: F50). */

import type { Figure } from '../documents/officialDocument';
import { hardAreas, smallCollectiveTypes } from '../summary/balance';
import type { Draft } from './draft';
import type { ReportRow } from './reportRows';

export interface ShareFigures {
  readonly part: Figure;
  readonly whole: Figure;
  readonly percent: Figure | null;
}

/** Null where the register names none: a blank column says nothing about people. */
export interface BalanceFigures {
  readonly directWorkers: ShareFigures | null;
  readonly smallCollectives: ShareFigures | null;
  readonly hardAreas: ShareFigures | null;
}

/** @param listed all registrations listed in the years of the request */
export function balanceFigures(draft: Draft, listed: readonly ReportRow[]): BalanceFigures {
  const { details } = draft.sources;
  const hard = new Map<number, readonly (boolean | null)[]>();
  const isHard = ({ year, own }: ReportRow): boolean => {
    let areas = hard.get(year);
    if (areas === undefined) {
      areas = hardAreas(draft.sources.contextOf(year));
      hard.set(year, areas);
    }
    return areas[own] === true;
  };
  const share = (
    measure: 'direct_workers' | 'small_collectives' | 'hard_areas',
    kind: 'individual' | 'collective' | null,
    belongs: (row: ReportRow) => boolean,
  ): ShareFigures | null => {
    const whole = kind === null ? listed : listed.filter((row) => row.kind === kind);
    const found = whole.filter(belongs);
    if (found.length === 0) return null;
    const part = draft.countRows({ measure }, found);
    return {
      part,
      whole: draft.countRows(kind === null ? { measure: 'listed' } : { measure: 'listed', kind }, whole),
      percent: draft.percent({ measure: `${measure}_percent` }, part, whole.length),
    };
  };
  return {
    directWorkers: share(
      'direct_workers',
      'individual',
      ({ position }) => details.directWorkerAt(position) === true,
    ),
    smallCollectives: share('small_collectives', 'collective', ({ position }) => {
      const type = details.collectiveTypeAt(position);
      return type !== null && smallCollectiveTypes.includes(type);
    }),
    hardAreas: share('hard_areas', null, isHard),
  };
}
