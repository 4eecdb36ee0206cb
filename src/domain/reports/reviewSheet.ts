/** Phiếu thẩm định of one registration, biên bản thẩm định of several (KH 72 IV.4.c: F40; F13; domain.md 4.5). */

import type { Figure } from '../documents/officialDocument';
import type { AssessmentLine, CriterionWeight, Outcome } from '../review/assessment';
import type { Verdict } from '../words/vocabulary';
import { chosenRows } from './chosenRows';
import type { CommonFacts, Draft, KindFigures } from './draft';
import type { Conclusion } from './figureQuery';
import { inListOrder, type Nominee, nomineeOf, openNomineeOf, tellOfCodes, tellOfNominees } from './nominees';
import { chosenUnit, ofUnit, unitAskedFor } from './registrationList';
import { lineCode, type ReportRow, registrationKey } from './reportRows';

export interface ReviewedCriterion {
  readonly code: string;
  readonly label: string;
  readonly weight: CriterionWeight;
  readonly verdict: Verdict | null;
  readonly remark: string;
}

export interface ReviewedRegistration {
  readonly nominee: Nominee;
  readonly requiredMet: Figure;
  readonly requiredAll: Figure;
  /** Of the criteria that do not decide, without those that do not apply. */
  readonly otherMet: Figure;
  readonly otherAll: Figure;
  readonly conclusion: Conclusion;
  readonly outcome: Outcome;
}

export interface ReviewForm extends ReviewedRegistration {
  readonly criteria: readonly ReviewedCriterion[];
  readonly reviewers: readonly string[];
}

export interface ReviewMinutes {
  readonly kinds: KindFigures;
  readonly conclusions: Readonly<Record<Conclusion, Figure>>;
  readonly registrations: readonly ReviewedRegistration[];
  readonly masked: boolean;
  readonly chair: string | null;
  readonly secretary: string | null;
}

export interface ReviewSheetFacts extends CommonFacts {
  /** A form for one registration, minutes for several. */
  readonly sheet: ({ readonly form: true } & ReviewForm) | ({ readonly form: false } & ReviewMinutes);
}

export function reviewSheetFacts(draft: Draft): ReviewSheetFacts | null {
  const rows = rowsToReview(draft);
  if (rows === null || rows.length === 0) return null;
  if (draft.sources.criteria.length === 0) draft.tell('criteria_missing', {});
  const open = rows.filter(
    (row) => conclusionOf(row) === 'open' && draft.sources.assessed.at(row.position).outcome === 'open',
  );
  draft.tellOf(
    'review_open',
    open.map(({ code }) => code),
  );
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0) {
    tellOfCodes(draft, rows);
    return { ...draft.common, sheet: { form: true, ...reviewForm(draft, only) } };
  }
  return { ...draft.common, sheet: { form: false, ...reviewMinutes(draft, rows) } };
}

/** Those asked for by code; else all that have come to a review. None when there is nobody; the gaps say why. */
function rowsToReview(draft: Draft): ReportRow[] | null {
  const chosen = chosenRows(draft);
  if (chosen !== null) return chosen;
  const unit = chosenUnit(draft);
  if (unit === 'unknown') return null;
  const rows = draft.rows
    .filter(ofUnit(draft, unit))
    .filter(
      (row) =>
        row.standing !== 'duplicate' &&
        (row.status === 'reviewing' || ['passed', 'failed'].includes(conclusionOf(row))),
    );
  if (rows.length === 0) {
    draft.tell('nothing_to_review', { year: draft.request.to, unit: unitAskedFor(draft, unit) });
  }
  return rows;
}

/** What the status says; anything undecided is open. */
export function conclusionOf({ status }: Pick<ReportRow, 'status'>): Conclusion {
  return status === 'passed' || status === 'failed' || status === 'returned' ? status : 'open';
}

/** It stays in the office, so it names people in full. */
function reviewForm(draft: Draft, row: ReportRow): ReviewForm {
  const { lines } = draft.sources.assessed;
  const verdicts = lines.verdictsOf(row.position);
  // In the order of the criteria they judged, wherever their lines stand.
  const reviewers = [...lines.linesOf(row.position)]
    .sort((a, b) => (lines.criterionOf[a] as number) - (lines.criterionOf[b] as number))
    .map((line) => lines.reviews.reviewerAt(line));
  return {
    ...reviewed(draft, row, openNomineeOf(draft, row)),
    criteria: draft.sources.assessed.at(row.position).lines.map(({ criterion, weight, verdict }) => {
      const line = verdicts.get(criterion.index)?.line;
      const remark = line === undefined ? '' : lines.reviews.remarkAt(line);
      return { code: criterion.code, label: criterion.label, weight, verdict, remark };
    }),
    reviewers: [...new Set(reviewers)].filter((reviewer) => reviewer !== ''),
  };
}

function reviewMinutes(draft: Draft, rows: readonly ReportRow[]): ReviewMinutes {
  const registrations = inListOrder(draft, rows).map((row) => reviewed(draft, row, nomineeOf(draft, row)));
  const nominees = registrations.map(({ nominee }) => nominee);
  tellOfNominees(draft, rows, nominees);
  const concluded = (conclusion: Conclusion): Figure =>
    draft.countRows(
      { measure: 'reviewed', conclusion },
      rows.filter((row) => conclusionOf(row) === conclusion),
    );
  return {
    kinds: draft.byKind({ measure: 'reviewed' }, rows),
    conclusions: {
      passed: concluded('passed'),
      failed: concluded('failed'),
      returned: concluded('returned'),
      open: concluded('open'),
    },
    registrations,
    masked: nominees.some(({ masked }) => masked),
    chair: draft.request.chair,
    secretary: draft.request.secretary,
  };
}

function reviewed(draft: Draft, row: ReportRow, nominee: Nominee): ReviewedRegistration {
  const assessment = draft.sources.assessed.at(row.position);
  const registration = registrationKey(draft.sources.register.registrations, row);
  const weighing = (weight: CriterionWeight): AssessmentLine[] =>
    assessment.lines.filter((line) => line.weight === weight);
  const all = (measure: 'required_all' | 'other_all', lines: readonly AssessmentLine[]): Figure =>
    draft.figure(
      { measure, registration },
      { table: 'criteria', rows: lines.map(({ criterion }) => criterion.code) },
    );
  const met = (measure: 'required_met' | 'other_met', lines: readonly AssessmentLine[]): Figure =>
    draft.figure(
      { measure, registration },
      {
        table: 'reviews',
        rows: lines.filter(({ verdict }) => verdict === 'met').map((line) => lineCode(line.row ?? 0)),
      },
    );
  const required = weighing('required');
  const others = weighing('other').filter(({ verdict }) => verdict !== 'not_applicable');
  return {
    nominee,
    requiredMet: met('required_met', required),
    requiredAll: all('required_all', required),
    otherMet: met('other_met', others),
    otherAll: all('other_all', others),
    conclusion: conclusionOf(row),
    outcome: assessment.outcome,
  };
}
