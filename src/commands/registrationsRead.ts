/** `Đăng ký` as the commands on reviews and statuses read it, and how they name what they leave alone. Pure. */

import { type RegistrationDetails, readDetails } from '../domain/registrations/registrationDetails';
import { idAt } from '../domain/registrations/registrationIds';
import { type Registrations, readRegistrations } from '../domain/registrations/registrations';
import type { EditRefusal } from '../domain/review/editChanges';
import type { MoveRefusal } from '../domain/review/moveChanges';
import type { PrepareRefusal } from '../domain/review/reviewChanges';
import type { Grid } from '../domain/tables/cell';
import { cellText } from '../domain/text/cellText';
import type { Refusal, Refused } from '../text/reviewTexts';
import { stageWord, statusWord } from './moveLines';

export interface RegistrationsRead {
  readonly grid: Grid;
  readonly registrations: Registrations;
  readonly details: RegistrationDetails;
  readonly timeZone: string;
}

/** @throws AppError column_missing */
export function readForReview(grid: Grid, timeZone: string): RegistrationsRead {
  const registrations = readRegistrations(grid, timeZone);
  return { grid, registrations, details: readDetails(registrations), timeZone };
}

export function nameAt({ grid, registrations }: RegistrationsRead, position: number): string {
  const row = registrations.rows[position] as number;
  return cellText(grid[row - 1]?.[registrations.columns.name]);
}

export function idsOf({ registrations }: RegistrationsRead, positions: readonly number[]): string[] {
  return positions.map((position) => idAt(registrations, position));
}

/** A refusal with words in place of codes. @param to the word it was to be moved to, '' when it was not to be moved */
export function refusedOf(
  { registrations }: RegistrationsRead,
  refusal: MoveRefusal | PrepareRefusal | EditRefusal,
  to: string,
): Refused {
  const row = registrations.rows[refusal.position] as number;
  return { id: refusal.id, why: whyOf(refusal, row, to) };
}

function whyOf(refusal: MoveRefusal | PrepareRefusal | EditRefusal, row: number, to: string): Refusal {
  switch (refusal.reason) {
    case 'id_missing':
      return { kind: 'id_missing', row };
    case 'id_repeated':
      return { kind: 'id_repeated' };
    case 'status_unreadable':
      return { kind: 'status_unreadable', value: refusal.value };
    case 'stage_ended':
      return { kind: 'final', word: stageWord('ended') };
    case 'moved_by_hand':
      return {
        kind: 'moved_by_hand',
        recorded: statusWord(refusal.recorded),
        now: statusWord(refusal.now),
      };
    case 'stage_moved_by_hand':
      return { kind: 'moved_by_hand', recorded: stageWord(refusal.recorded), now: stageWord(refusal.now) };
    case 'status_move':
      if (refusal.why === 'unchanged') return { kind: 'already', word: to };
      if (refusal.why === 'final') return { kind: 'final', word: statusWord(refusal.from) };
      return { kind: 'not_from', from: statusWord(refusal.from), to };
    case 'stage_move':
      if (refusal.why === 'unchanged') return { kind: 'already', word: to };
      if (refusal.why === 'ended') return { kind: 'final', word: stageWord(refusal.from) };
      return { kind: 'stage_needs_passed', status: statusWord(refusal.status) };
    case 'review':
      return { kind: refusal.outcome === 'must_fail' ? 'review_must_fail' : 'review_open' };
    case 'not_to_review':
      return { kind: 'not_to_review', status: statusWord(refusal.status) };
    case 'no_criteria':
      return { kind: 'no_criteria' };
    case 'fact_missing':
      return { kind: 'fact_missing', lacks: refusal.lacks };
    case 'not_sealed':
    case 'nothing_changed':
    case 'value_not_kept':
    case 'column_missing':
      return { kind: 'not_kept' };
  }
}
