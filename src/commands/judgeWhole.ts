/** Judges a whole register, every tab and every year, without touching the workbook. Pure. */
import { checkYear } from '../domain/check/check';
import { type Register, type RegisterGrids, readRegister } from '../domain/check/register';
import type { YearCheck } from '../domain/check/yearCheck';
import type { PlainDate } from '../domain/dates/plainDate';
import type { Finding } from '../domain/findings/finding';
import { compareFindings } from '../domain/findings/findingOrder';
import { type DueItem, dueItems } from '../domain/followUps/dueItems';
import { checkFollowUps } from '../domain/followUps/followUpCheck';
import type { FollowUpGrids } from '../domain/followUps/followUpGrids';
import { type FollowUps, readFollowUps } from '../domain/followUps/followUps';
import { type RegistrationDetails, readDetails } from '../domain/registrations/registrationDetails';
import { readCriteria } from '../domain/review/criteria';
import { checkReviews, type ReviewCheck } from '../domain/review/reviewCheck';
import { readReviews } from '../domain/review/reviews';
import { isResult } from '../workbook/findingsTab';
import { type AskedYears, yearsToCheck } from './checkResults';

export interface WholeJudgement {
  readonly register: Register;
  readonly details: RegistrationDetails;
  readonly followUps: FollowUps;
  /** Every year of the register, newest first. */
  readonly checks: readonly YearCheck[];
  /** The years whose figures are shown, newest first. */
  readonly shown: readonly YearCheck[];
  readonly review: ReviewCheck;
  /** What is wrong beside the findings of `checks`, in the fixed order. */
  readonly others: readonly Finding[];
  /** What is due in the coming days, and what was missed. */
  readonly due: readonly DueItem[];
}

/** How far ahead the whole check and the list of what is due look. */
export const daysAhead = 30;

/**
 * Rows of every year are judged: a change after a review does not grow old. But how units stand is told for `asked`
 * years only, as an earlier year's shortfall is nobody's work any more.
 * @throws AppError column_missing
 */
export function judgeWhole(
  grids: RegisterGrids & FollowUpGrids,
  timeZone: string,
  today: PlainDate,
  asked: AskedYears,
): WholeJudgement {
  const register = readRegister(grids, timeZone);
  const details = readDetails(register.registrations);
  const followUps = readFollowUps(grids, register, timeZone);
  const shownYears = yearsToCheck(register, asked, today);
  const years = [...new Set([...register.years, ...shownYears])].sort((a, b) => b - a);
  const checks = years.map((year) => checkYear(register, year, today));
  const shown = checks.filter(({ year }) => shownYears.includes(year));
  const review = checkReviews({
    register,
    details,
    criteria: readCriteria(grids.criteria, register.unitTable),
    reviews: readReviews(grids.reviews, timeZone),
    honoured: followUps.honoured,
    proposed: proposedPositions(followUps),
    timeZone,
    year: null,
  });
  const lived = checkFollowUps({ register, details, followUps, checks: shown, today });
  return {
    register,
    details,
    followUps,
    checks: checks.map((check) => (shown.includes(check) ? check : withoutResults(check))),
    shown,
    review,
    others: [...review.findings, ...lived].sort(compareFindings),
    due: dueItems({ register, followUps, checks, today, days: daysAhead }),
  };
}

/** Registrations for which an award is proposed, or was granted. */
export function proposedPositions({ proposals }: Pick<FollowUps, 'proposals'>): ReadonlySet<number> {
  return new Set(
    proposals.filter(({ result }) => result !== 'rejected').flatMap(({ registrations }) => registrations),
  );
}

/** What nobody can mend once its year is over: how units stood, and on what day a list came. */
function withoutResults(check: YearCheck): YearCheck {
  const isPast = (found: Finding): boolean => isResult(found) || lateness.includes(found.code);
  return { ...check, findings: check.findings.filter((found) => !isPast(found)) };
}

const lateness: readonly Finding['code'][] = ['late', 'date_maybe_swapped'];

/** Findings about rows of `Đăng ký`, by sheet row. */
export function byRegistrationRow(findings: readonly Finding[]): Map<number, Finding[]> {
  const rows = new Map<number, Finding[]>();
  for (const found of findings) {
    const { table, row } = found.place;
    if (table !== 'registrations' || row === null) continue;
    const list = rows.get(row);
    if (list === undefined) rows.set(row, [found]);
    else list.push(found);
  }
  return rows;
}
