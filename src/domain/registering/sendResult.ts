/** What becomes of a registration that the form sends, as data; the form has the sentences. */
import type { Finding } from '../findings/finding';
import type { Status } from '../words/vocabulary';
import type { AlikeRow } from './alikeRows';
import type { FormField, FormValues } from './registrationFields';
import type { UnitStanding } from './unitStanding';

/** Why an edit or a withdrawal is not for the form. */
export type LockedReason =
  /** The status is beyond what a unit may still change (domain.md 4.1). */
  | 'status'
  /** Nobody finds the code any more, or two rows carry it. */
  | 'gone'
  | 'repeated'
  | 'not_own'
  /** A status was typed against the rules and has to be put in order first. */
  | 'moved_by_hand';

export interface TakenPlace {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

export interface Locked {
  readonly kind: 'locked';
  readonly why: LockedReason;
  /** Null when it is not known or cannot be read. */
  readonly status: Status | null;
}

/** No place left. */
export interface Full {
  readonly kind: 'full';
  readonly by: 'maximum' | 'allocation';
  /** The programme lets nobody pass; else the person may insist. */
  readonly refused: boolean;
  /** Whose places they are. */
  readonly unit: string;
  /** Without this one. */
  readonly counted: number;
  readonly max: number;
  /** The registrations that took the last places, newest last. */
  readonly taken: readonly TakenPlace[];
  readonly standing: UnitStanding;
}

export type NotWritten =
  /** Errors of the row, and fields that are needed besides. */
  | {
      readonly kind: 'problems';
      readonly findings: readonly Finding[];
      readonly missing: readonly FormField[];
    }
  /** Perhaps the same nominee: to be confirmed. */
  | { readonly kind: 'alike'; readonly rows: readonly AlikeRow[] }
  /** Fields somebody else has changed since the form showed them, as they are now. */
  | { readonly kind: 'changed'; readonly now: Partial<FormValues>; readonly status: Status }
  | Full
  | Locked;

export interface Saved {
  readonly kind: 'saved';
  readonly id: string;
  readonly status: Status;
  /** It stood there already, exactly so: the answer to an earlier sending was lost. */
  readonly repeated: boolean;
  readonly standing: UnitStanding;
}

export type SendResult = Saved | NotWritten;

export type WithdrawResult =
  | {
      readonly kind: 'withdrawn';
      readonly id: string;
      readonly repeated: boolean;
      readonly standing: UnitStanding;
    }
  | Locked;
