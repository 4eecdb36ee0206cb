/** The edits made after reviews, and what deciding on them writes. Pure. */

import { acceptEdits, type EditInput, putBackEdits } from '../domain/review/editChanges';
import { changeSet, repeatedIds, unsettled } from '../domain/review/moveChanges';
import { rowRecord } from '../domain/review/rowRecord';
import type { FieldChange } from '../domain/review/seal';
import type { CellChange, ChangeSet } from '../domain/tables/changeSet';
import { registrationHeader } from '../text/columnHeaders';
import { journalText } from '../text/workbookText';
import type { JournalLine } from '../workbook/journal';
import type { EditDecision } from './editDecisions';
import { gathered } from './moveLines';
import type { RegistrationsRead } from './registrationsRead';

/** One sealed field that is not as it was judged. */
export interface ReviewEdit {
  readonly position: number;
  readonly id: string;
  /** Null where what was judged can no longer be read. */
  readonly change: FieldChange | null;
}

/** In the order of the tab; registrations without a code of their own are for the check to tell of. */
export function reviewEdits({ registrations, details, timeZone }: RegistrationsRead): ReviewEdit[] {
  const repeated = repeatedIds(registrations);
  const edits: ReviewEdit[] = [];
  for (let position = 0; position < registrations.count; position++) {
    const record = rowRecord(registrations, details, position, timeZone);
    const { id, damaged, changes } = record;
    if (!damaged && changes.length === 0) continue;
    const asTyped = { ...record, statusMove: null, stageMove: null };
    if (unsettled(registrations, position, asTyped, repeated) !== null) continue;
    if (damaged) edits.push({ position, id, change: null });
    else edits.push(...changes.map((change) => ({ position, id, change })));
  }
  return edits;
}

export interface DecidedEdits {
  readonly changes: ChangeSet;
  readonly lines: readonly JournalLine[];
  readonly accepted: number;
  readonly putBack: number;
}

/** @param decisions one for each of `edits` */
export function decideEdits(
  read: RegistrationsRead,
  edits: readonly ReviewEdit[],
  decisions: readonly EditDecision[],
): DecidedEdits {
  const chosen = (decision: EditDecision): ReviewEdit[] =>
    edits.filter((_, place) => decisions[place] === decision);
  const accept = acceptEdits(inputOf(read, chosen('accept')));
  const sealed = new Set(cellsOf(accept.changes).map(({ key }) => key));
  const accepted = chosen('accept').filter(({ id }) => sealed.has(id));
  const restored = cellsOf(putBackEdits(inputOf(read, chosen('put_back'))).changes);
  const told = (id: string, column: string, note: string) => ({
    id,
    column: registrationHeader(column),
    note,
  });
  return {
    changes: changeSet('changesAfterReview', [...restored, ...cellsOf(accept.changes)]),
    lines: gathered([
      ...accepted.map(({ id, change }) => told(id, change?.field ?? 'seal', journalText.accepted)),
      ...restored.map(({ key, column }) => told(key, column, journalText.putBack)),
    ]),
    accepted: accepted.length,
    putBack: restored.length,
  };
}

function inputOf(read: RegistrationsRead, edits: readonly ReviewEdit[]): EditInput {
  const byPosition = new Map<number, ReviewEdit[]>();
  for (const edit of edits) {
    const own = byPosition.get(edit.position);
    if (own === undefined) byPosition.set(edit.position, [edit]);
    else own.push(edit);
  }
  return {
    ...read,
    action: 'changesAfterReview',
    edits: [...byPosition].map(([position, own]) => ({
      position,
      fields: own.flatMap(({ change }) => (change === null ? [] : [change.field])),
    })),
  };
}

function cellsOf({ tables }: ChangeSet): readonly CellChange[] {
  return tables.flatMap(({ changed }) => changed);
}
