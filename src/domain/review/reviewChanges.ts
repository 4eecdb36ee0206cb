/** Prepares a review as a change set: the lines to fill in, and the move to Đang thẩm định (F40; domain.md 4.1). */

import type { RegistrationDetails } from '../registrations/registrationDetails';
import type { Registrations } from '../registrations/registrations';
import type { CellChange, ChangeSet, StoredValue } from '../tables/changeSet';
import { type Status, statuses } from '../words/vocabulary';
import { storedWord } from '../words/words';
import { cellChange, type MoveRefusal, repeatedIds, unsettled } from './moveChanges';
import type { RegisterAssessment } from './registerAssessment';
import { type HandMove, handMovesOf, rowRecord } from './rowRecord';
import { writeSeal } from './seal';
import type { MissingFact } from './targetFit';

export type PrepareRefusal =
  | MoveRefusal
  | ({ readonly position: number; readonly id: string } & (
      | { readonly reason: 'not_to_review'; readonly status: Status }
      | { readonly reason: 'no_criteria' }
      /** Which criteria apply cannot be told before these facts are filled in. */
      | { readonly reason: 'fact_missing'; readonly lacks: readonly MissingFact[] }
    ));

export interface PrepareInput {
  /** Command id, for the journal. */
  readonly action: string;
  readonly registrations: Registrations;
  readonly details: RegistrationDetails;
  readonly assessed: RegisterAssessment;
  readonly positions: readonly number[];
  readonly timeZone: string;
}

export interface PrepareResult {
  readonly changes: ChangeSet;
  readonly refused: readonly PrepareRefusal[];
  /** Lines added to `Thẩm định`, and registrations moved to Đang thẩm định. */
  readonly lines: number;
  readonly moved: number;
  /** What people had moved by hand and is recorded along with it: for the journal. */
  readonly handMoves: readonly HandMove[];
}

/** What is Đạt may still lack lines that ought to have been there. */
const reviewable: readonly Status[] = ['sent', 'reviewing', 'passed'];

/**
 * One blank line for each criterion that applies and has none yet, in the order of the criteria; a registration that
 * was Đã gửi moves to Đang thẩm định. Preparing a second time does nothing.
 */
export function prepareReviews(input: PrepareInput): PrepareResult {
  const { action, registrations, details, assessed, positions, timeZone } = input;
  const added: Readonly<Record<string, StoredValue>>[] = [];
  const changed: CellChange[] = [];
  const refused: PrepareRefusal[] = [];
  const repeated = repeatedIds(registrations);
  const handMoves: HandMove[] = [];
  let moved = 0;
  for (const position of new Set(positions)) {
    const record = rowRecord(registrations, details, position, timeZone);
    const { id } = record;
    const refusal =
      unsettled(registrations, position, record, repeated) ?? notPrepared(assessed, position, record);
    if (refusal !== null) {
      refused.push(refusal);
      continue;
    }
    const there = assessed.lines.verdictsOf(position);
    for (const criterion of assessed.applicable.of(position).criteria) {
      if (!there.has(criterion.index)) added.push({ registration: id, criterion: criterion.code });
    }
    if (record.statusNow !== 'sent') continue;
    moved++;
    handMoves.push(...handMovesOf(record, registrations.rows[position] as number));
    const seal = writeSeal({ id, status: 'reviewing', stage: null, fields: null });
    changed.push(
      ...cellChange(registrations, position, 'status', storedWord(statuses, 'reviewing'), timeZone),
      ...cellChange(registrations, position, 'seal', seal, timeZone),
    );
  }
  const tables = [
    { table: 'registrations', added: [], changed, retired: [] },
    { table: 'reviews', added, changed: [], retired: [] },
  ] as const;
  return {
    changes: {
      action,
      tables: tables.filter((table) => table.added.length + table.changed.length > 0),
    },
    refused,
    lines: added.length,
    moved,
    handMoves,
  };
}

function notPrepared(
  assessed: RegisterAssessment,
  position: number,
  { id, statusNow }: { readonly id: string; readonly statusNow: Status | null },
): PrepareRefusal | null {
  const who = { position, id };
  if (statusNow !== null && !reviewable.includes(statusNow)) {
    return { ...who, reason: 'not_to_review', status: statusNow };
  }
  const { criteria, undecided } = assessed.applicable.of(position);
  if (undecided.length > 0) {
    return { ...who, reason: 'fact_missing', lacks: [...new Set(undecided.map(({ lacks }) => lacks))] };
  }
  return criteria.length === 0 ? { ...who, reason: 'no_criteria' } : null;
}
