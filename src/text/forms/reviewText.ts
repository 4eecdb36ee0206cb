/** What the form Thẩm định từng hồ sơ says. */

import type { AssessmentReason, CriterionWeight, Outcome } from '../../domain/review/assessment';
import type { Conclusion, DossierField } from '../../domain/review/dossier';
import type { LineDifference } from '../../domain/review/dossierDifferences';
import type { ToldWrite } from '../../domain/review/reviewOutcome';
import type { WaitingStatus } from '../../domain/review/reviewQueue';
import type { Status, Verdict } from '../../domain/words/vocabulary';
import type { FormLanguage } from '../kitText';
import { enReview } from './enReview';
import { viReview } from './viReview';

/** Who waits and from where, in one line of the queue. */
export interface QueueLine {
  readonly kind: string;
  readonly unit: string;
  readonly year: string;
  /** `YYYY-MM-DD`; '' when there is none. */
  readonly sent: string;
}

export interface QueueText {
  readonly unit: string;
  readonly kind: string;
  readonly status: string;
  readonly allUnits: string;
  /** All values of a filter, and one of them, with how many wait under it. */
  all(count: number): string;
  choice(word: string, count: number): string;
  waiting(count: number): string;
  readonly none: string;
  readonly noneFiltered: string;
  /** Rows that cannot be opened for want of a code of their own. */
  uncoded(count: number): string;
  line(line: QueueLine): string;
  readonly unsaved: string;
  readonly begin: string;
  readonly refresh: string;
  readonly loading: string;
  /** How many come after those that are shown. */
  showMore(count: number): string;
}

export interface CriterionText {
  readonly title: string;
  readonly keys: string;
  /** What it weighs; '' where it only counts. @param others codes of the alternatives beside it */
  weight(weight: CriterionWeight, others: readonly string[]): string;
  basis(basis: string): string;
  verdict(verdict: Verdict): string;
  /** The remark, named after its criterion for those who do not see where it stands. */
  readonly remark: string;
  remarkOf(code: string): string;
  readonly clear: string;
  clearOf(code: string): string;
  /** Who signed the line, and when. */
  signed(reviewer: string, date: string): string;
  unreadable(value: string): string;
  recordHolds(value: string): string;
  readonly recordOpen: string;
  /** Heads the addresses in a remark. */
  readonly links: string;
}

export interface ConclusionText {
  readonly title: string;
  readonly none: string;
  conclusion(conclusion: Conclusion): string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  tooLong(most: number): string;
  readonly reviewer: string;
  readonly reviewerHint: string;
  /** The main button. */
  press(conclusion: Conclusion | null): string;
  readonly skip: string;
  readonly toQueue: string;
}

/** What was decided, and on whom. */
export interface Done {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
}

export interface ReviewText {
  readonly queue: QueueText;
  readonly criterion: CriterionText;
  readonly conclude: ConclusionText;
  place(place: number, count: number): string;
  status(status: WaitingStatus): string;
  field(field: DossierField): string;
  readonly evidenceTitle: string;
  readonly noEvidence: string;
  readonly opensElsewhere: string;
  readonly findingsTitle: string;
  readonly factsTitle: string;
  /** How the review stands: what it allows, and how much is done. */
  outcome(outcome: Outcome | 'no_criteria'): string;
  progress(met: number, judged: number, all: number): string;
  reason(reason: AssessmentReason): string;
  readonly noCriteria: string;

  readonly saving: string;
  readonly opening: string;
  saved(id: string, nothing: boolean): string;
  concluded(done: Done): string;
  readonly queueDone: string;

  /** Nothing was written: what the person has before him is not what stands in the register any more. */
  readonly nothingWritten: string;
  readonly changed: string;
  readonly changedDraft: string;
  last(last: ToldWrite): string;
  statusChanged(before: Status | null, after: Status | null): string;
  fieldChanged(field: DossierField, before: string, after: string): string;
  lineChanged(line: LineDifference): string;
  criteriaAdded(codes: readonly string[]): string;
  criteriaRemoved(codes: readonly string[]): string;
  readonly notAllowed: string;
  settled(id: string, status: Status): string;
  gone(id: string): string;
  readonly stillHere: string;
}

export function reviewText(language: FormLanguage): ReviewText {
  return language === 'en' ? enReview : viReview;
}
