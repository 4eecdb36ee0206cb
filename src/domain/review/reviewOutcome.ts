/** What the form is answered when it opens a registration, and when it hands a review in. */

import type { Status } from '../words/vocabulary';
import type { Dossier } from './dossier';

/** A write of this program as `Nhật ký` tells it. */
export interface ToldWrite {
  /** E-mail, or that the person is not known. */
  readonly person: string;
  /** `HH:mm` and `dd/MM/yyyy` in the spreadsheet's zone. */
  readonly time: string;
  readonly date: string;
  readonly action: string;
}

/** A dossier and when it was made, in milliseconds. */
export interface OpenedDossier {
  readonly dossier: Dossier;
  readonly at: number;
}

/** Why there is nothing to review: no such code, no longer waiting, or something has to be put in order first. */
export type NothingToReview =
  | { readonly kind: 'gone' }
  | { readonly kind: 'settled'; readonly status: Status; readonly last: ToldWrite | null }
  | { readonly kind: 'refused'; readonly message: string };

export type OpenOutcome = { readonly kind: 'opened'; readonly opened: OpenedDossier } | NothingToReview;

export type SaveOutcome =
  | {
      readonly kind: 'saved';
      readonly status: Status;
      /** Lines of `Thẩm định` that were added or say something else now. */
      readonly added: number;
      readonly changed: number;
      /** The registration to go on with; null where it has to be asked for. */
      readonly next: OpenedDossier | null;
    }
  /** Not as the reviewer saw it: nothing was written. */
  | { readonly kind: 'changed'; readonly opened: OpenedDossier; readonly last: ToldWrite | null }
  /** The review as handed in does not allow its conclusion: a collective that decides is not as it was. */
  | { readonly kind: 'not_allowed'; readonly opened: OpenedDossier }
  | NothingToReview;
