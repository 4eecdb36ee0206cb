/** Changes made after a review, accepted or put back, as a change set (F40, F70). */

import type { RegistrationDetails } from '../registrations/registrationDetails';
import type { Registrations } from '../registrations/registrations';
import type { CellChange, ChangeSet } from '../tables/changeSet';
import { cellChange, changeSet, type MoveRefusal, repeatedIds, unsettled } from './moveChanges';
import { rowRecord } from './rowRecord';
import { resealFields, type Seal, sealFields, writeSeal } from './seal';
import { fieldValues, type SealedField } from './sealedFields';

export type EditRefusal =
  | MoveRefusal
  | ({ readonly position: number; readonly id: string } & (
      | { readonly reason: 'not_sealed' | 'nothing_changed' }
      /** The old value was too long to be kept. */
      | { readonly reason: 'value_not_kept'; readonly field: SealedField }
      | { readonly reason: 'column_missing'; readonly field: SealedField }
    ));

export interface EditInput {
  /** Command id, for the journal. */
  readonly action: string;
  readonly registrations: Registrations;
  readonly details: RegistrationDetails;
  /** What is decided: fields of a registration, all its changed ones when not named. */
  readonly edits: readonly { readonly position: number; readonly fields?: readonly SealedField[] }[];
  readonly timeZone: string;
}

export interface EditResult {
  readonly changes: ChangeSet;
  readonly refused: readonly EditRefusal[];
}

/**
 * Seals the named fields as they are now; the others stay as they were sealed. A seal that somebody has written into
 * is made anew as a whole, since nothing in it can be believed.
 */
export function acceptEdits({ action, registrations, details, edits, timeZone }: EditInput): EditResult {
  return decide({ action, registrations, details, edits, timeZone }, (position, record, fields) => {
    const { id, status, stage, damaged, seal } = record;
    if (status !== 'passed') return [{ position, id, reason: 'not_sealed' }];
    const now = fieldValues(registrations, position, timeZone);
    const sealed = seal?.fields ?? null;
    const next: Seal = {
      id,
      status,
      stage,
      fields: sealed === null || damaged ? sealFields(now) : resealFields(sealed, now, fields),
    };
    return cellChange(registrations, position, 'seal', writeSeal(next), timeZone);
  });
}

/** Writes back what the named fields held when the registration was sealed. */
export function putBackEdits(input: EditInput): EditResult {
  const { registrations, timeZone } = input;
  return decide(input, (position, { id, changes }, fields) => {
    const decided: (CellChange | EditRefusal)[] = [];
    for (const { field, old } of changes.filter((change) => fields.includes(change.field))) {
      if (old === null) decided.push({ position, id, reason: 'value_not_kept', field });
      else if (registrations.columns[field] < 0) {
        decided.push({ position, id, reason: 'column_missing', field });
      } else decided.push(...cellChange(registrations, position, field, old, timeZone));
    }
    return decided.length > 0 ? decided : [{ position, id, reason: 'nothing_changed' }];
  });
}

function decide(
  { action, registrations, details, edits, timeZone }: EditInput,
  each: (
    position: number,
    record: ReturnType<typeof rowRecord>,
    fields: readonly SealedField[],
  ) => readonly (CellChange | EditRefusal)[],
): EditResult {
  const changed: CellChange[] = [];
  const refused: EditRefusal[] = [];
  const repeated = repeatedIds(registrations);
  for (const { position, fields } of edits) {
    const record = rowRecord(registrations, details, position, timeZone);
    const { id, changes, damaged } = record;
    // A status moved by hand does not keep an edit from being put back.
    const refusal = unsettled(
      registrations,
      position,
      { ...record, statusMove: null, stageMove: null },
      repeated,
    );
    if (refusal !== null) refused.push(refusal);
    else if (changes.length === 0 && !damaged) refused.push({ position, id, reason: 'nothing_changed' });
    else {
      for (const one of each(position, record, fields ?? changes.map(({ field }) => field))) {
        if ('reason' in one) refused.push(one);
        else changed.push(one);
      }
    }
  }
  return { changes: changeSet(action, changed), refused };
}
