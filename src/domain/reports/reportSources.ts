/** Everything documents are filled from, read once from the tabs. */

import { checkYear } from '../check/check';
import { type Register, type RegisterGrids, readRegister } from '../check/register';
import type { YearCheck } from '../check/yearCheck';
import { type Basis, readBases } from '../followUps/bases';
import type { FollowUpGrids } from '../followUps/followUpGrids';
import { type FollowUps, readFollowUps } from '../followUps/followUps';
import { type YearContext, yearContext } from '../quotas/yearContext';
import { type RegistrationDetails, readDetails } from '../registrations/registrationDetails';
import { type Criterion, readCriteria } from '../review/criteria';
import { assessRegister, type RegisterAssessment } from '../review/registerAssessment';
import { readReviews } from '../review/reviews';
import { requireColumns } from '../tables/headers';
import { cellText } from '../text/cellText';
import { type Office, readOffice } from './office';

export type ReportGrids = RegisterGrids & FollowUpGrids;

export interface ReportSources {
  readonly office: Office;
  readonly register: Register;
  readonly details: RegistrationDetails;
  readonly followUps: FollowUps;
  readonly criteria: readonly Criterion[];
  readonly assessed: RegisterAssessment;
  readonly bases: readonly Basis[];
  /** Code of the quota in a row of `Chỉ tiêu`; '' where none is. */
  quotaCodeAt(row: number): string;
  /** Worked out once per year. */
  checkOf(year: number): YearCheck;
  contextOf(year: number): YearContext;
}

/**
 * Reads the tabs; wrong cells give what they give elsewhere: findings of a check, and no exception.
 * @throws AppError column_missing
 */
export function readReportSources(grids: ReportGrids, timeZone: string): ReportSources {
  const register = readRegister(grids, timeZone);
  const details = readDetails(register.registrations);
  const followUps = readFollowUps(grids, register, timeZone);
  const { criteria } = readCriteria(grids.criteria, register.unitTable);
  const proposed = new Set(
    followUps.proposals
      .filter(({ result }) => result !== 'rejected')
      .flatMap(({ registrations }) => registrations),
  );
  const assessed = assessRegister({
    register,
    details,
    criteria,
    reviews: readReviews(grids.reviews, timeZone),
    honoured: followUps.honoured,
    proposed,
  });
  const quotaColumns = requireColumns('quotas', grids.quotas).columns;
  return {
    office: readOffice(grids.settings),
    register,
    details,
    followUps,
    criteria,
    assessed,
    bases: readBases(grids.bases, timeZone).bases,
    quotaCodeAt: (row) => cellText(grids.quotas[row - 1]?.[quotaColumns.code]),
    checkOf: remembered((year) => checkYear(register, year, null)),
    contextOf: remembered((year) =>
      yearContext(register.unitTable, register.quotas, register.settings, year),
    ),
  };
}

function remembered<Answer>(answer: (year: number) => Answer): (year: number) => Answer {
  const known = new Map<number, Answer>();
  return (year) => {
    let given = known.get(year);
    if (given === undefined) {
      given = answer(year);
      known.set(year, given);
    }
    return given;
  };
}
