/** Moves of status and stage as a change set, with the seals that go with them (domain.md 4.1; F40, F51). */

import type { RegistrationDetails } from '../registrations/registrationDetails';
import { idAt } from '../registrations/registrationIds';
import { type Registrations, textAt } from '../registrations/registrations';
import type { CellChange, ChangeSet, StoredValue } from '../tables/changeSet';
import { storedCell } from '../tables/storedCell';
import type { ColumnKey } from '../tables/tables';
import { type Stage, type Status, stages, statuses } from '../words/vocabulary';
import { storedWord } from '../words/words';
import { type Assessment, type AssessmentReason, conclusionsOf, type Outcome } from './assessment';
import {
  type Actor,
  allowedStatusMoves,
  type StageMoveRefusal,
  type StatusMoveRefusal,
  stageMoveAllowed,
  statusMoveAllowed,
} from './moves';
import { type HandMove, handMovesOf, type RowRecord, rowRecord } from './rowRecord';
import { type Seal, sealFields, writeSeal } from './seal';
import { fieldValues } from './sealedFields';

export type MoveTarget =
  | { readonly column: 'status'; readonly to: Status }
  | { readonly column: 'stage'; readonly to: Stage | null };

/** Why a registration is left as it is. */
export type MoveRefusal = { readonly position: number; readonly id: string } & (
  | { readonly reason: 'id_missing' | 'id_repeated' | 'stage_ended' }
  | { readonly reason: 'status_unreadable'; readonly value: string }
  /** Going on from a status or stage that was typed against the rules would make it good. */
  | { readonly reason: 'moved_by_hand'; readonly recorded: Status; readonly now: Status }
  | { readonly reason: 'stage_moved_by_hand'; readonly recorded: Stage | null; readonly now: Stage | null }
  | {
      readonly reason: 'status_move';
      readonly why: StatusMoveRefusal;
      readonly from: Status;
      readonly allowed: readonly Status[];
    }
  | {
      readonly reason: 'stage_move';
      readonly why: StageMoveRefusal;
      readonly from: Stage | null;
      readonly status: Status;
    }
  /** The review does not allow this conclusion. */
  | { readonly reason: 'review'; readonly outcome: Outcome; readonly reasons: readonly AssessmentReason[] }
);

export interface MoveInput {
  /** Command id, for the journal. */
  readonly action: string;
  readonly registrations: Registrations;
  readonly details: RegistrationDetails;
  readonly positions: readonly number[];
  readonly target: MoveTarget;
  readonly actor: Actor;
  readonly timeZone: string;
  /** Asked when the target is Đạt or Không đạt. */
  readonly assessmentAt: (position: number) => Assessment;
}

export interface MoveResult {
  /** The moves that are allowed; byte-identical for the same input. */
  readonly changes: ChangeSet;
  readonly refused: readonly MoveRefusal[];
  /** What people had moved by hand and is recorded along with it: for the journal. */
  readonly handMoves: readonly HandMove[];
}

/**
 * Moves each registration, or refuses it and leaves it alone. A registration that becomes Đạt is sealed as it stands;
 * one that leaves Đạt loses its stage. A stage move keeps the seal's fields, so that no edit slips in with it.
 */
export function moveChanges(input: MoveInput): MoveResult {
  const changed: CellChange[] = [];
  const refused: MoveRefusal[] = [];
  const handMoves: HandMove[] = [];
  const repeated = repeatedIds(input.registrations);
  for (const position of new Set(input.positions)) {
    const moved = moveOne(input, position, repeated);
    if ('reason' in moved) refused.push(moved);
    else {
      changed.push(...moved.cells);
      handMoves.push(...moved.handMoves);
    }
  }
  return { changes: changeSet(input.action, changed), refused, handMoves };
}

export function changeSet(action: string, changed: readonly CellChange[]): ChangeSet {
  const table = { table: 'registrations', added: [], changed, retired: [] } as const;
  return { action, tables: changed.length === 0 ? [] : [table] };
}

/** Codes that stand more than once: what is written by code could end in the wrong row. */
export function repeatedIds(registrations: Registrations): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (let position = 0; position < registrations.count; position++) {
    const id = idAt(registrations, position);
    if (seen.has(id)) repeated.add(id);
    else seen.add(id);
  }
  return repeated;
}

/** One cell of a registration with what it held; nothing when the tab lacks the column or the value is there already. */
export function cellChange(
  registrations: Registrations,
  position: number,
  column: ColumnKey<'registrations'>,
  after: StoredValue,
  timeZone: string,
): CellChange[] {
  const place = registrations.columns[column];
  if (place < 0) return [];
  const row = registrations.rows[position] as number;
  const before = storedCell(registrations.grid[row - 1]?.[place], timeZone);
  if (before === after) return [];
  return [{ key: idAt(registrations, position), row, column, before, after }];
}

/** The seal that goes with a new status: what becomes Đạt is sealed as it stands. */
export function sealOfMove(
  registrations: Registrations,
  position: number,
  to: Status,
  timeZone: string,
): string {
  const fields = to === 'passed' ? sealFields(fieldValues(registrations, position, timeZone)) : null;
  return writeSeal({ id: idAt(registrations, position), status: to, stage: null, fields });
}

type Moved = { readonly cells: readonly CellChange[]; readonly handMoves: readonly HandMove[] } | MoveRefusal;

function moveOne(input: MoveInput, position: number, repeated: ReadonlySet<string>): Moved {
  const { registrations, details, target, timeZone } = input;
  const record = rowRecord(registrations, details, position, timeZone);
  const { id } = record;
  const refusal = unsettled(registrations, position, record, repeated);
  if (refusal !== null) return refusal;
  // Settled, so the status can be read.
  const status = record.statusNow as Status;
  const row = { input, position, id, record, status };
  const cells = target.column === 'status' ? moveStatus(row, target.to) : moveStage(row, target.to);
  return 'reason' in cells
    ? cells
    : { cells, handMoves: handMovesOf(record, registrations.rows[position] as number) };
}

/** What has to be put in order before anything moves; null when nothing. */
export function unsettled(
  registrations: Registrations,
  position: number,
  { id, statusNow, statusMove, stageMove }: RowRecord,
  repeated: ReadonlySet<string>,
): MoveRefusal | null {
  const who = { position, id };
  if (id === '') return { ...who, reason: 'id_missing' };
  if (repeated.has(id)) return { ...who, reason: 'id_repeated' };
  if (statusNow === null) {
    return { ...who, reason: 'status_unreadable', value: textAt(registrations.status, position) };
  }
  if (statusMove?.allowed === false) {
    return { ...who, reason: 'moved_by_hand', recorded: statusMove.from, now: statusMove.to };
  }
  if (stageMove?.allowed === false) {
    return { ...who, reason: 'stage_moved_by_hand', recorded: stageMove.from, now: stageMove.to };
  }
  return null;
}

interface MovingRow {
  readonly input: MoveInput;
  readonly position: number;
  readonly id: string;
  readonly record: RowRecord;
  readonly status: Status;
}

function moveStatus(
  { input, position, id, record, status }: MovingRow,
  to: Status,
): readonly CellChange[] | MoveRefusal {
  const { registrations, actor, timeZone, assessmentAt } = input;
  const who = { position, id };
  const answer = statusMoveAllowed(status, to, actor);
  if (!answer.allowed) {
    const allowed = allowedStatusMoves(status, actor);
    return { ...who, reason: 'status_move', why: answer.reason, from: status, allowed };
  }
  if (status === 'passed' && record.stage === 'ended') return { ...who, reason: 'stage_ended' };
  if (to === 'passed' || to === 'failed') {
    const { outcome, reasons } = assessmentAt(position);
    if (!conclusionsOf(outcome).includes(to)) return { ...who, reason: 'review', outcome, reasons };
  }
  const put = (column: ColumnKey<'registrations'>, after: string): CellChange[] =>
    cellChange(registrations, position, column, after, timeZone);
  return [
    ...put('status', storedWord(statuses, to)),
    ...(status === 'passed' ? put('stage', '') : []),
    ...put('seal', sealOfMove(registrations, position, to, timeZone)),
  ];
}

function moveStage(
  { input, position, id, record, status }: MovingRow,
  to: Stage | null,
): readonly CellChange[] | MoveRefusal {
  const { registrations, timeZone } = input;
  const from = status === 'passed' ? record.stage : record.stageNow;
  const answer = stageMoveAllowed(from, to, status);
  if (!answer.allowed) return { position, id, reason: 'stage_move', why: answer.reason, from, status };
  const kept = (record.next ?? record.seal)?.fields ?? null;
  const fields = kept ?? sealFields(fieldValues(registrations, position, timeZone));
  const seal: Seal = { id, status, stage: to, fields };
  return [
    ...cellChange(registrations, position, 'stage', to === null ? '' : storedWord(stages, to), timeZone),
    // A damaged seal waits until somebody has looked at the row.
    ...(record.damaged ? [] : cellChange(registrations, position, 'seal', writeSeal(seal), timeZone)),
  ];
}
