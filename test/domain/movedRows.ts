/** Moves tried on a small register that a whole check has recorded before. */

import { type MoveRefusal, type MoveTarget, moveChanges } from '../../src/domain/review/moveChanges';
import type { Actor } from '../../src/domain/review/moves';
import type { Grid } from '../../src/domain/tables/cell';
import type { Stage, Status } from '../../src/domain/words/vocabulary';
import { applied, sealed } from './appliedChanges';
import { nominee, type ReviewTabs, readReviewBook, tab, timeZone, told } from './reviewBook';

export type Line = NonNullable<ReviewTabs['registrations']>[number];

export const criteria = [{ code: 'G1', label: 'x', appliesTo: 'Giáo viên', required: 'Có' }];
export const verdict = (word: string) => [{ registration: 'A', criterion: 'G1', verdict: word }];

/** As a first whole check leaves it. */
export function recorded(lines: readonly Line[]): Grid {
  const grid = tab('registrations', lines.map(nominee));
  return sealed(grid, readReviewBook({ registrationGrid: grid }).check().seals);
}

export function move(
  grid: Grid,
  target: MoveTarget,
  {
    actor = 'aggregator',
    ids = ['A'],
    ...tabs
  }: ReviewTabs & { actor?: Actor; ids?: readonly string[] } = {},
) {
  const book = readReviewBook({ criteria, ...tabs, registrationGrid: grid });
  const result = moveChanges({
    action: 'moveStatus',
    registrations: book.registrations,
    details: book.details,
    positions: ids.map(book.at),
    target,
    actor,
    timeZone,
    assessmentAt: book.assessed.at,
  });
  return { ...result, next: applied(grid, 'registrations', result.changes) };
}

export const status = (to: Status): MoveTarget => ({ column: 'status', to });
export const stage = (to: Stage | null): MoveTarget => ({ column: 'stage', to });
export const reasons = (refused: readonly MoveRefusal[]): string[] =>
  refused.map(({ id, reason }) => `${id} ${reason}`);
export const findingsAfter = (grid: Grid): string[] =>
  told(readReviewBook({ registrationGrid: grid }).check().findings);
