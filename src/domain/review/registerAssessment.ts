/** The assessment of every registration of a register, worked out when asked for. */

import type { Register } from '../check/register';
import type { HonouredExemplar } from '../followUps/honoured';
import type { RegistrationDetails } from '../registrations/registrationDetails';
import { type RegistrationIndex, registrationIndex } from '../registrations/registrationIndex';
import { type ApplicableCriteria, applicableCriteria } from './applicableCriteria';
import { type Assessment, assess } from './assessment';
import type { Criterion } from './criteria';
import { type LedCollectives, ledCollectives } from './ledCollective';
import { type ReviewLines, tieReviewLines } from './reviewLines';
import type { Reviews } from './reviews';

export interface AssessmentSources {
  readonly register: Register;
  readonly details: RegistrationDetails;
  readonly criteria: readonly Criterion[];
  readonly reviews: Reviews;
  /** `Điển hình đã tuyên dương`. */
  readonly honoured: readonly HonouredExemplar[];
  /** Positions of registrations for which an award is proposed in `Đề nghị khen thưởng`. */
  readonly proposed: ReadonlySet<number>;
}

export interface RegisterAssessment {
  /** Finds registrations by code. */
  readonly index: RegistrationIndex;
  readonly applicable: ApplicableCriteria;
  readonly lines: ReviewLines;
  readonly ledCollectives: LedCollectives;
  /** @param position of the registration in `Registrations` */
  at(position: number): Assessment;
}

/** One pass over criteria and review lines; each `at` then costs as much as the registration has criteria. */
export function assessRegister(sources: AssessmentSources): RegisterAssessment {
  const { register, details, criteria, reviews, honoured, proposed } = sources;
  const { registrations, settings } = register;
  const applicable = applicableCriteria(register, details, criteria, proposed);
  const index = registrationIndex(registrations);
  const lines = tieReviewLines(reviews, registrations, index, criteria);
  const period = settings.period;
  const led = ledCollectives({ registrations, index, details, applicable, honoured, period });
  return {
    index,
    applicable,
    lines,
    ledCollectives: led,
    at: (position) =>
      assess({
        applicable: applicable.of(position),
        typed: lines.verdictsOf(position),
        ledCollective: () => led.at(position),
      }),
  };
}
