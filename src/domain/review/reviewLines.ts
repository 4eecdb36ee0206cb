/** Ties the lines of `Thẩm định` to registrations and criteria, and says which verdict stands. */

import type { RegistrationIndex } from '../registrations/registrationIndex';
import { codeAt, type Registrations } from '../registrations/registrations';
import { looseKey, textKey } from '../text/vietnameseText';
import type { TypedVerdict } from './assessment';
import type { Criterion } from './criteria';
import { type Reviews, verdictCodes } from './reviews';

export interface ReviewLines {
  readonly reviews: Reviews;
  /** Position of the registration a line names, −1 when there is none. */
  readonly registrationOf: Int32Array;
  /** Index of the criterion a line names, −1 when there is none. */
  readonly criterionOf: Int32Array;
  /** Lines of a registration, from the top of the tab down. */
  linesOf(position: number): readonly number[];
  /** What stands for each criterion of a registration, by criterion index. */
  verdictsOf(position: number): ReadonlyMap<number, StandingVerdict>;
}

export interface StandingVerdict extends TypedVerdict {
  readonly line: number;
}

/** One pass over the lines, each distinct code looked up once. */
export function tieReviewLines(
  reviews: Reviews,
  registrations: Registrations,
  index: RegistrationIndex,
  criteria: readonly Criterion[],
): ReviewLines {
  const { count } = reviews;
  const registrationOf = lookedUp(reviews, 'registration', (code) => index.find(code));
  const criterionOf = lookedUp(reviews, 'criterion', criterionFinder(criteria));
  // A list per registration, as two columns of numbers: from the bottom up, so that each list runs downwards.
  const heads = new Int32Array(registrations.count).fill(-1);
  const next = new Int32Array(count);
  for (let line = count - 1; line >= 0; line--) {
    const position = registrationOf[line] as number;
    if (position < 0) continue;
    next[line] = heads[position] as number;
    heads[position] = line;
  }
  const linesOf = (position: number): number[] => {
    const lines: number[] = [];
    for (let line = heads[position] ?? -1; line >= 0; line = next[line] as number) lines.push(line);
    return lines;
  };
  return {
    reviews,
    registrationOf,
    criterionOf,
    linesOf,
    verdictsOf: (position) => standingVerdicts(reviews, criterionOf, linesOf(position)),
  };
}

/** The first line with a verdict stands; a line still blank only holds the place. */
function standingVerdicts(
  reviews: Reviews,
  criterionOf: Int32Array,
  lines: readonly number[],
): Map<number, StandingVerdict> {
  const standing = new Map<number, StandingVerdict>();
  for (const line of lines) {
    const criterion = criterionOf[line] as number;
    if (criterion < 0) continue;
    const earlier = standing.get(criterion);
    if (earlier !== undefined && earlier.verdict !== null) continue;
    const verdict = verdictCodes[codeAt(reviews.verdict, line)] ?? null;
    if (earlier !== undefined && verdict === null) continue;
    standing.set(criterion, { verdict, row: reviews.rows[line] as number, line });
  }
  return standing;
}

function lookedUp(
  reviews: Reviews,
  column: 'registration' | 'criterion',
  find: (code: string) => number,
): Int32Array {
  const { texts } = reviews[column];
  const byText = Int32Array.from(texts, (text) => (text === '' ? -1 : find(text)));
  return Int32Array.from(reviews[column].ids, (id) => byText[id] as number);
}

/** As typed but for case and tone placement; without diacritics only when one criterion answers. */
function criterionFinder(criteria: readonly Criterion[]): (code: string) => number {
  const exact = new Map(criteria.map(({ code, index }) => [textKey(code), index]));
  const loose = new Map<string, number>();
  for (const { code, index } of criteria) loose.set(looseKey(code), loose.has(looseKey(code)) ? -1 : index);
  return (code) => exact.get(textKey(code)) ?? loose.get(looseKey(code)) ?? -1;
}
