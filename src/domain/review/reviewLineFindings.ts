/** What is wrong with the lines of `Thẩm định`. */

import { type Finding, type FindingPlace, finding } from '../findings/finding';
import { idAt } from '../registrations/registrationIds';
import { blankCode, codeAt, type Registrations, statusCodes, textAt } from '../registrations/registrations';
import type { Assessment } from './assessment';
import type { Criterion } from './criteria';
import type { RegisterAssessment } from './registerAssessment';
import { verdictCodes } from './reviews';

const passed = statusCodes.indexOf('passed');
const met = verdictCodes.indexOf('met');
const unmet = verdictCodes.indexOf('unmet');

/** Lines that name no registration of the register. */
export function orphanFindings({ lines: { reviews, registrationOf } }: RegisterAssessment): Finding[] {
  const findings: Finding[] = [];
  for (let line = 0; line < reviews.count; line++) {
    if ((registrationOf[line] as number) >= 0) continue;
    const place = { table: 'reviews', row: reviews.rows[line] as number, column: 'registration' } as const;
    findings.push(
      finding('review_registration_unknown', place, { value: textAt(reviews.registration, line) }),
    );
  }
  return findings;
}

/** The lines of one registration. `assessment` is asked only when something depends on it. */
export function lineFindings(
  registrations: Registrations,
  criteria: readonly Criterion[],
  assessed: RegisterAssessment,
  position: number,
  assessment: () => Assessment,
): Finding[] {
  const { reviews, criterionOf, linesOf, verdictsOf } = assessed.lines;
  const lines = linesOf(position);
  if (lines.length === 0) return [];
  const findings: Finding[] = [];
  const standing = verdictsOf(position);
  const registration = idAt(registrations, position);
  const isPassed = codeAt(registrations.status, position) === passed;
  for (const line of lines) {
    const at = (column: string): FindingPlace => ({
      table: 'reviews',
      row: reviews.rows[line] as number,
      column,
    });
    const code = codeAt(reviews.verdict, line);
    if (code < 0 && code !== blankCode) {
      const value = textAt(reviews.verdict, line);
      findings.push(finding('review_verdict_unknown', at('verdict'), { value }));
    }
    const criterion = criteria[criterionOf[line] as number];
    if (criterion === undefined) {
      const value = textAt(reviews.criterion, line);
      findings.push(finding('review_criterion_unknown', at('criterion'), { value, registration }));
      continue;
    }
    const params = { registration, criterion: criterion.code };
    if (assessed.applicable.fit(position, criterion) === 'no') {
      // A line judged for an award stays true when the award is not granted: the proposal was there then.
      if ((code === met || code === unmet) && criterion.target?.proposal !== true) {
        findings.push(finding('review_not_applicable', at('criterion'), params));
      }
      continue;
    }
    const stands = standing.get(criterion.index);
    if (stands !== undefined && stands.line !== line) {
      if (code >= 0 && verdictCodes[code] !== stands.verdict) {
        findings.push(finding('review_repeated', at('verdict'), { ...params, firstRow: stands.row }));
      }
      continue;
    }
    if (code === blankCode && (isPassed || reviews.isBegun(line)) && isAwaited(criterion, assessment)) {
      findings.push(finding('review_verdict_missing', at('verdict'), params));
    }
    if (code === met && criterion.condition !== null) {
      const led = assessed.ledCollectives.at(position);
      if (!led.holds) {
        const { value, problem } = led;
        findings.push(finding('review_against_record', at('verdict'), { ...params, value, problem }));
      }
    }
  }
  return findings;
}

/** Nobody waits for what another record decides, nor for the other alternatives once one of them is Đạt. */
function isAwaited(criterion: Criterion, assessment: () => Assessment): boolean {
  if (criterion.condition !== null) return false;
  if (criterion.group === '') return true;
  return !assessment().lines.some(
    (line) => line.criterion.group === criterion.group && line.verdict === 'met',
  );
}
