/** The check of criteria, reviews, statuses, stages and seals: the part of a whole check that reviews are about. */

import type { Finding } from '../findings/finding';
import { compareFindings } from '../findings/findingOrder';
import { codeAt } from '../registrations/registrations';
import type { Status } from '../words/vocabulary';
import type { Assessment } from './assessment';
import type { CriteriaReading } from './criteria';
import { type AssessmentSources, assessRegister } from './registerAssessment';
import { lineFindings, orphanFindings } from './reviewLineFindings';
import { reviewRowFindings } from './reviewRowFindings';
import { type HandMove, handMovesOf, rowRecord } from './rowRecord';
import { writeSeal } from './seal';

export interface ReviewCheckInput extends Omit<AssessmentSources, 'criteria'> {
  readonly criteria: CriteriaReading;
  readonly timeZone: string;
  /** The year whose registrations are judged; null for all. Seals are kept for every year. */
  readonly year: number | null;
}

export interface ReviewCheck {
  /** In the fixed order of all findings. */
  readonly findings: readonly Finding[];
  /** The assessment of a registration by its code, null when there is none. */
  assessmentOf(id: string): Assessment | null;
  /** By position in `Registrations`. */
  assessmentAt(position: number): Assessment;
  /** What is to be written into `Dấu thẩm định`, by sheet row: only rows whose seal changes. */
  readonly seals: ReadonlyMap<number, string>;
  /** Moves typed into the cells and recorded with these seals: for the journal. */
  readonly handMoves: readonly HandMove[];
}

/** A draft or a returned row is not under review; refused or withdrawn is settled for the year. */
const reviewedStatuses: readonly (Status | null)[] = ['sent', 'reviewing', 'passed'];

/** Checks every registration once; linear in registrations and review lines. */
export function checkReviews(input: ReviewCheckInput): ReviewCheck {
  const { register, details, criteria, reviews, timeZone, year } = input;
  const { registrations, settings } = register;
  const assessed = assessRegister({ ...input, criteria: criteria.criteria });
  const findings: Finding[] = [...criteria.findings, ...reviews.findings, ...orphanFindings(assessed)];
  const seals = new Map<number, string>();
  const handMoves: HandMove[] = [];
  for (let position = 0; position < registrations.count; position++) {
    const row = registrations.rows[position] as number;
    const record = rowRecord(registrations, details, position, timeZone);
    if (record.next !== null) seals.set(row, writeSeal(record.next));
    handMoves.push(...handMovesOf(record, row));
    const ofYear = codeAt(registrations.year, position);
    // A row without a readable year is shown with every year, so that it gets mended.
    if (year !== null && ofYear >= 0 && ofYear !== year) continue;
    let known: Assessment | null = null;
    const assessment = (): Assessment => {
      known ??= assessed.at(position);
      return known;
    };
    const matters = criteria.criteria.length > 0 && reviewedStatuses.includes(record.statusNow);
    const ledCollective = () => assessed.ledCollectives.at(position);
    for (const found of reviewRowFindings({
      registrations,
      details,
      period: settings.period,
      position,
      record,
      assessment: matters ? assessment() : null,
      ledCollective,
    })) {
      findings.push(found);
    }
    for (const found of lineFindings(registrations, criteria.criteria, assessed, position, assessment)) {
      findings.push(found);
    }
  }
  return {
    findings: findings.sort(compareFindings),
    assessmentOf(id) {
      const position = assessed.index.find(id);
      return position < 0 ? null : assessed.at(position);
    },
    assessmentAt: assessed.at,
    seals,
    handMoves,
  };
}
