/**
 * What the program last recorded of a row, against what stands there now: moves made by hand, and changes of
 * sealed fields (domain.md 4.1; F40, F70).
 */

import type { RegistrationDetails } from '../registrations/registrationDetails';
import { idAt } from '../registrations/registrationIds';
import { codeAt, type Registrations, statusCodes, unknownCode } from '../registrations/registrations';
import type { Stage, Status } from '../words/vocabulary';
import { allowedStatusMoves, stageMoveAllowed, statusMoveAllowed } from './moves';
import { changedSinceReview, type FieldChange, isSound, type Seal, sealFields } from './seal';
import { type FieldValues, fieldValues } from './sealedFields';

export interface StatusMove {
  readonly from: Status;
  readonly to: Status;
  readonly allowed: boolean;
  /** Where anyone might have moved it instead, and where only the office's command leads. */
  readonly instead: readonly Status[];
  readonly concluded: readonly Status[];
}

export interface StageMove {
  readonly from: Stage | null;
  readonly to: Stage | null;
  readonly allowed: boolean;
}

/** A move typed into the cell, allowed and about to be recorded. */
export type HandMove = { readonly id: string; readonly row: number } & (
  | { readonly column: 'status'; readonly from: Status; readonly to: Status }
  | { readonly column: 'stage'; readonly from: Stage | null; readonly to: Stage | null }
);

export interface RowRecord {
  /** '' for a row without a code: nothing can be recorded of it, nor in a tab without the column for seals. */
  readonly id: string;
  /** As the cell says now; null when blank or unreadable. */
  readonly statusNow: Status | null;
  readonly stageNow: Stage | null;
  /** What holds: the cell, unless it was moved as it may not be; then what was recorded. */
  readonly status: Status | null;
  readonly stage: Stage | null;
  readonly statusMove: StatusMove | null;
  readonly stageMove: StageMove | null;
  readonly changes: readonly FieldChange[];
  /** The seal of a registration that is Đạt has been written into by somebody. */
  readonly damaged: boolean;
  /** The seal that stands; null when there is none. */
  readonly seal: Seal | null;
  /** The seal that is to stand from now on; null when the present one may stay. */
  readonly next: Seal | null;
}

/**
 * Compares a row with its seal. Without a seal the row is recorded as it is: what was before is not known.
 * Nobody can tell who typed into a cell, so moves made by hand are judged as a unit's: between Đang thẩm định and Đạt
 * only the office's own command leads (domain.md 4.1).
 */
export function rowRecord(
  registrations: Registrations,
  details: RegistrationDetails,
  position: number,
  timeZone: string,
): RowRecord {
  const id = idAt(registrations, position);
  const recordable = id !== '' && registrations.columns.seal >= 0;
  const kept = recordable ? details.sealAt(position) : null;
  const row: Row = {
    id,
    statusNow: statusCodes[codeAt(registrations.status, position)] ?? null,
    stageNow: details.stageAt(position),
    // A stage nobody can read is no move.
    stageReadable: codeAt(details.stage, position) > unknownCode,
    values: () => fieldValues(registrations, position, timeZone),
  };
  if (kept === null || kept === 'damaged') return unrecorded(row, recordable, kept === 'damaged');
  const statusMove = handMove(kept, row.statusNow);
  const status = row.statusNow === null || statusMove?.allowed === false ? kept.status : row.statusNow;
  return status === 'passed' ? passedRow(row, kept, statusMove) : openRow(row, kept, status, statusMove);
}

interface Row {
  readonly id: string;
  readonly statusNow: Status | null;
  readonly stageNow: Stage | null;
  readonly stageReadable: boolean;
  readonly values: () => FieldValues;
}

/** A damaged seal stays where it might have held something, until somebody has looked at the row. */
function unrecorded(
  { id, statusNow, stageNow, values }: Row,
  recordable: boolean,
  damaged: boolean,
): RowRecord {
  const passed = statusNow === 'passed';
  const next =
    !recordable || statusNow === null || (damaged && passed)
      ? null
      : {
          id,
          status: statusNow,
          stage: passed ? stageNow : null,
          fields: passed ? sealFields(values()) : null,
        };
  return {
    id,
    statusNow,
    stageNow,
    status: statusNow,
    stage: stageNow,
    statusMove: null,
    stageMove: null,
    changes: none,
    damaged: damaged && passed,
    seal: null,
    next,
  };
}

const none: readonly FieldChange[] = [];

function openRow(
  { id, statusNow, stageNow }: Row,
  seal: Seal,
  status: Status,
  statusMove: StatusMove | null,
): RowRecord {
  const mayStay = seal.status === status && seal.fields === null;
  return {
    id,
    statusNow,
    stageNow,
    status,
    stage: null,
    statusMove,
    stageMove: null,
    changes: none,
    damaged: false,
    seal,
    next: mayStay ? null : { id, status, stage: null, fields: null },
  };
}

function passedRow(
  { id, statusNow, stageNow, stageReadable, values }: Row,
  seal: Seal,
  statusMove: StatusMove | null,
): RowRecord {
  const stageMove = statusNow === 'passed' && stageReadable ? handStageMove(seal, stageNow) : null;
  const stage = stageMove?.allowed === true ? stageNow : stageOf(seal);
  const sealed = seal.status === 'passed' ? seal.fields : null;
  const mayStay = sealed !== null && stage === seal.stage;
  return {
    id,
    statusNow,
    stageNow,
    status: 'passed',
    stage,
    statusMove,
    stageMove,
    changes: sealed === null ? none : changedSinceReview(sealed, values()),
    damaged: sealed !== null && !isSound(sealed),
    seal,
    next: mayStay ? null : { id, status: 'passed', stage, fields: sealed ?? sealFields(values()) },
  };
}

function stageOf({ status, stage }: Seal): Stage | null {
  return status === 'passed' ? stage : null;
}

function handMove(seal: Seal, to: Status | null): StatusMove | null {
  const from = seal.status;
  if (to === null || to === from) return null;
  // An exemplar whose stage has ended stays Đạt: Kết thúc is final.
  if (stageOf(seal) === 'ended') return { from, to, allowed: false, instead: [], concluded: [] };
  const { allowed } = statusMoveAllowed(from, to, 'unit');
  const instead = allowedStatusMoves(from, 'unit');
  const concluded = allowedStatusMoves(from, 'aggregator').filter((status) => !instead.includes(status));
  return { from, to, allowed, instead, concluded };
}

function handStageMove(seal: Seal, to: Stage | null): StageMove | null {
  const from = stageOf(seal);
  if (from === to) return null;
  return { from, to, allowed: stageMoveAllowed(from, to, 'passed').allowed };
}

/** What people have moved by hand since it was last recorded, as far as they may. @param row of the sheet */
export function handMovesOf({ id, statusMove, stageMove }: RowRecord, row: number): HandMove[] {
  const moves: HandMove[] = [];
  if (statusMove?.allowed === true) {
    moves.push({ id, row, column: 'status', from: statusMove.from, to: statusMove.to });
  }
  if (stageMove?.allowed === true) {
    moves.push({ id, row, column: 'stage', from: stageMove.from, to: stageMove.to });
  }
  return moves;
}
