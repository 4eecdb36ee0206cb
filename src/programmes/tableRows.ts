/** The parts of a programme that read best as tables, one line each. */
import type {
  CriterionTarget,
  ProgrammeBasis,
  ProgrammeCriterion,
  ProgrammeMilestone,
} from '../domain/programme';

type Details = Partial<Pick<ProgrammeCriterion, 'required' | 'group' | 'condition' | 'basis'>>;

/** Criteria of one target and clause; `details.basis` replaces the clause for its line. */
export function criteriaOf(
  target: CriterionTarget,
  basis: string,
  lines: readonly (readonly [code: string, label: string, details?: Details])[],
): ProgrammeCriterion[] {
  return lines.map(([code, label, details]) => ({ code, label, target, basis, ...details }));
}

/** Documents a programme rests on; their numbers as written, dates as `YYYY-MM-DD`. */
export function basesOf(
  lines: readonly (readonly [
    number: string,
    date: string | null,
    issuer: string,
    title: string,
    usedFor?: string,
  ])[],
): ProgrammeBasis[] {
  return lines.map(([number, date, issuer, title, usedFor]) => ({
    number,
    date,
    issuer,
    title,
    ...(usedFor === undefined ? {} : { usedFor }),
  }));
}

/** Dated events; the date as in `ProgrammeMilestone`. */
export function milestonesOf(
  lines: readonly (readonly [
    name: string,
    date: string,
    type: ProgrammeMilestone['type'],
    recipient: string,
    basis: string,
  ])[],
): ProgrammeMilestone[] {
  return lines.map(([name, date, type, recipient, basis]) => ({ name, date, type, recipient, basis }));
}
