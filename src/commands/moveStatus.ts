/** Chuyển trạng thái, giai đoạn: moves the chosen registrations as the rules allow, with the reason in the journal. */

import {
  type MoveRefusal,
  type MoveTarget,
  moveChanges,
  repeatedIds,
  unsettled,
} from '../domain/review/moveChanges';
import { stageMoveAllowed, statusMoveAllowed } from '../domain/review/moves';
import { type RowRecord, rowRecord } from '../domain/review/rowRecord';
import type { ChangeSet } from '../domain/tables/changeSet';
import { type Status, stages, statuses } from '../domain/words/vocabulary';
import type { Text } from '../text';
import { vi } from '../text/vi';
import { readNeeded } from '../workbook/readTables';
import { Tabs } from '../workbook/tabs';
import { ask, confirm, say } from '../workbook/ui';
import { menuContext } from './actionContext';
import { applyMoves, askReason, movedIds } from './applyMoves';
import { chooseRegistrations, settleChoice } from './chooseRegistrations';
import { stageWord, statusWord } from './moveLines';
import { type RegistrationsRead, readForReview, refusedOf } from './registrationsRead';
import { runCommand } from './run';

/** The menu command: at most 8 data calls for one registration. */
export function moveStatus(): void {
  runCommand('moveStatus', vi, (spreadsheet, text) => {
    const title = text.menu.moveStatus;
    const choice = chooseRegistrations(spreadsheet, text, title);
    if (choice === null) return;
    const tabs = new Tabs(spreadsheet);
    const read = readForReview(readNeeded(tabs, 'registrations'), spreadsheet.getSpreadsheetTimeZone());
    const positions = settleChoice(choice, read.registrations, text, title);
    if (positions === null) return;
    const target = askTarget(read, positions, text, title);
    if (target === null) return;
    const word = targetWord(target, text);
    const reason = askReason(word, true, text, title);
    if (reason === null) return;
    const moves = moveChanges({
      ...read,
      action: 'moveStatus',
      positions,
      target,
      actor: 'aggregator',
      assessmentAt: notConcludedHere,
    });
    const refused = moves.refused.map((one) => text.choice.refused(refusedOf(read, one, word)));
    const ids = movedIds(moves);
    const cleared = target.column === 'status' ? clearedStages(moves.changes) : 0;
    if (!confirm(title, text.moves.confirm(ids, word, cleared, refused))) return;
    applyMoves(spreadsheet, tabs, read, moves, { ...menuContext(), reason });
    say(title, text.moves.done(ids, word, target.column === 'stage', refused));
  });
}

/** Đạt and Không đạt are the review's to give, so they are never among the targets. */
function notConcludedHere(position: number): never {
  throw new Error(`position ${position} was to be concluded without its review`);
}

function targets(): MoveTarget[] {
  const concluded: readonly Status[] = ['passed', 'failed'];
  return [
    ...statuses
      .filter(({ code }) => !concluded.includes(code))
      .map(({ code }): MoveTarget => ({ column: 'status', to: code })),
    ...stages.map(({ code }): MoveTarget => ({ column: 'stage', to: code })),
    { column: 'stage', to: null },
  ];
}

/** An empty stage has no word in the list. */
function targetWord(target: MoveTarget, text: Text): string {
  if (target.column === 'status') return statusWord(target.to);
  return target.to === null ? text.moves.noStage : stageWord(target.to);
}

/** Null when the person cancelled, or has been told that nothing can be moved or that the answer is no number of the list. */
function askTarget(
  read: RegistrationsRead,
  positions: readonly number[],
  text: Text,
  title: string,
): MoveTarget | null {
  const { settled, refused } = settledRows(read, positions);
  const offered = targets()
    .map((target) => ({ target, count: settled.filter((record) => mayMove(record, target)).length }))
    .filter(({ count }) => count > 0);
  if (offered.length === 0) {
    const all = [...refused, ...settled.map(finalRefusal)];
    say(title, text.moves.noMoves(all.map((one) => text.choice.refused(refusedOf(read, one, '')))));
    return null;
  }
  const lines = offered.map(({ target, count }, index) =>
    text.moves.target(index + 1, targetWord(target, text), target.column === 'stage', count),
  );
  const answer = ask(title, text.moves.chooseTarget(positions.length, lines));
  if (answer === null) return null;
  const found = /^\d{1,3}$/.test(answer) ? offered[Number(answer) - 1] : undefined;
  if (found !== undefined) return found.target;
  say(title, text.moves.notANumber(answer));
  return null;
}

type Settled = RowRecord & { readonly position: number; readonly statusNow: Status };

/** Rows that are in order to be moved at all, and why not the others. */
function settledRows(
  { registrations, details, timeZone }: RegistrationsRead,
  positions: readonly number[],
): { settled: readonly Settled[]; refused: readonly MoveRefusal[] } {
  const repeated = repeatedIds(registrations);
  const settled: Settled[] = [];
  const refused: MoveRefusal[] = [];
  for (const position of positions) {
    const record = rowRecord(registrations, details, position, timeZone);
    const refusal = unsettled(registrations, position, record, repeated);
    if (refusal !== null) refused.push(refusal);
    else if (record.statusNow !== null) settled.push({ ...record, position, statusNow: record.statusNow });
  }
  return { settled, refused };
}

function mayMove({ statusNow, stage, stageNow }: Settled, target: MoveTarget): boolean {
  if (target.column === 'stage') return stageMoveAllowed(stageNow, target.to, statusNow).allowed;
  // An exemplar whose stage has ended stays Đạt.
  if (statusNow === 'passed' && stage === 'ended') return false;
  return statusMoveAllowed(statusNow, target.to, 'aggregator').allowed;
}

/** Where no target is left at all, the status or the stage has come to its end. */
function finalRefusal({ position, id, statusNow }: Settled): MoveRefusal {
  if (statusNow === 'passed') return { position, id, reason: 'stage_ended' };
  return { position, id, reason: 'status_move', why: 'final', from: statusNow, allowed: [] };
}

/** A registration that leaves Đạt loses its stage. */
function clearedStages({ tables }: ChangeSet): number {
  return tables
    .flatMap(({ changed }) => changed)
    .filter(({ column, before, after }) => column === 'stage' && before !== '' && after === '').length;
}
