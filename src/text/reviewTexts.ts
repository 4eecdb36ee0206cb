/** The sentences around reviews, moves of status and stage, and edits after a review. */

import type { AssessmentReason } from '../domain/review/assessment';
import type { MissingFact } from '../domain/review/targetFit';

/** A registration as a dialog names it. */
export interface NamedRegistration {
  readonly id: string;
  readonly name: string;
}

/** Why a registration is left as it is. */
export type Refusal =
  | { readonly kind: 'id_missing'; readonly row: number }
  | { readonly kind: 'id_repeated' }
  | { readonly kind: 'status_unreadable'; readonly value: string }
  /** Somebody has typed a status or stage that the rules do not allow from the recorded one. */
  | { readonly kind: 'moved_by_hand'; readonly recorded: string; readonly now: string }
  | { readonly kind: 'already'; readonly word: string }
  /** Không đạt and Đã rút lead nowhere in this year; neither does Kết thúc. */
  | { readonly kind: 'final'; readonly word: string }
  | { readonly kind: 'not_from'; readonly from: string; readonly to: string }
  | { readonly kind: 'stage_needs_passed'; readonly status: string }
  | { readonly kind: 'not_to_review'; readonly status: string }
  | { readonly kind: 'not_to_conclude'; readonly status: string }
  | { readonly kind: 'no_criteria' }
  /** Which criteria apply cannot be told before the registration says so much. */
  | { readonly kind: 'fact_missing'; readonly lacks: readonly MissingFact[] }
  /** What stood there at the review is no longer known. */
  | { readonly kind: 'not_kept' }
  /** The review does not allow this conclusion. */
  | { readonly kind: 'review_open' }
  | { readonly kind: 'review_must_fail' };

export interface Refused {
  readonly id: string;
  readonly why: Refusal;
}

export interface ChoiceTexts {
  /** Asks for codes of registrations. */
  readonly askCodes: string;
  unknownCodes(codes: readonly string[]): string;
  refused(refused: Refused): string;
}

/** How a review stands, for one registration. */
export interface ReviewStanding extends NamedRegistration {
  readonly outcome: 'may_pass' | 'must_fail' | 'open';
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly blank: readonly string[];
  /** What stands in the way of Đạt, graver ones first. */
  readonly reasons: readonly AssessmentReason[];
}

/** What preparing reviews does. */
export interface PreparedSheets {
  /** Codes. */
  readonly registrations: readonly string[];
  /** Lines added to `Thẩm định`. */
  readonly lines: number;
  /** How many go on to Đang thẩm định. */
  readonly moved: number;
  /** Sentences. */
  readonly refused: readonly string[];
}

export interface ReviewTexts {
  confirmPrepare(prepared: PreparedSheets): string;
  /** Closing sentence. */
  prepared(prepared: PreparedSheets): string;
  /** Nothing was to be added or moved. */
  nothingToPrepare(refused: readonly string[]): string;
  standing(standing: ReviewStanding): string;
  /** Several standings, the choice of a conclusion below them. */
  conclusion(place: number, word: string, count: number): string;
  chooseConclusion(
    standings: readonly string[],
    offered: readonly string[],
    refused: readonly string[],
  ): string;
  nothingToConclude(refused: readonly string[]): string;
  askReason(to: string, needed: boolean): string;
  readonly reasonNeeded: string;
  concluded(moved: readonly string[], to: string, refused: readonly string[]): string;
}

export interface MoveTexts {
  /** `offered`: numbered targets with how many registrations may go there. */
  chooseTarget(chosen: number, offered: readonly string[]): string;
  target(place: number, word: string, isStage: boolean, count: number): string;
  /** The target that empties the stage. */
  readonly noStage: string;
  noMoves(refused: readonly string[]): string;
  notANumber(answer: string): string;
  confirm(moved: readonly string[], to: string, stageCleared: number, refused: readonly string[]): string;
  done(moved: readonly string[], to: string, isStage: boolean, refused: readonly string[]): string;
}

/** A sealed field that is not as it was reviewed. */
export interface ShownEdit extends NamedRegistration {
  /** Header of the column. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** False when the old value was too long to be kept. */
  readonly canPutBack: boolean;
}

export interface EditTexts {
  readonly none: string;
  edit(place: number, edit: ShownEdit): string;
  /** A registration of which what was recorded at the review cannot be read: it can only be sealed anew. */
  damaged(place: number, registration: NamedRegistration): string;
  /** Asks: 1 accept all, 2 put back all, 3 one by one. */
  chooseWay(edits: readonly string[], more: number): string;
  /** Asks for the numbers to accept and, with a minus, those to put back. */
  readonly chooseNumbers: string;
  notUnderstood(answer: string): string;
  done(accepted: number, putBack: number, left: number): string;
  /** Edits whose old value was too long to be kept. */
  cannotPutBack(count: number): string;
}
