/** Which registration a code means, and whether it waits for a review at all. Pure. */

import { idAt } from '../../domain/registrations/registrationIds';
import { registrationIndex } from '../../domain/registrations/registrationIndex';
import { codeAt, statusCodes } from '../../domain/registrations/registrations';
import { repeatedIds, unsettled } from '../../domain/review/moveChanges';
import type { NothingToReview } from '../../domain/review/reviewOutcome';
import { waitingStatuses } from '../../domain/review/reviewQueue';
import { rowRecord } from '../../domain/review/rowRecord';
import type { Status } from '../../domain/words/vocabulary';
import type { Text } from '../../text';
import { type RegistrationsRead, refusedOf } from '../registrationsRead';

/** Position of the registration with exactly this code, or why it cannot be reviewed. */
export function waitingPosition(read: RegistrationsRead, id: string, text: Text): number | NothingToReview {
  const { registrations, details, timeZone } = read;
  const position = registrationIndex(registrations).find(id);
  if (position < 0 || idAt(registrations, position) !== id) return { kind: 'gone' };
  const record = rowRecord(registrations, details, position, timeZone);
  const refusal = unsettled(registrations, position, record, repeatedIds(registrations));
  if (refusal !== null)
    return { kind: 'refused', message: text.choice.refused(refusedOf(read, refusal, '')) };
  const status = statusCodes[codeAt(registrations.status, position)] as Status;
  const waits = (waitingStatuses as readonly Status[]).includes(status);
  return waits ? position : { kind: 'settled', status, last: null };
}
