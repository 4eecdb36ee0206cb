/** The rules of the registers that live on: what is missing, late, missed or without a ground (domain.md 4.2, 4.6). */

import type { Register } from '../check/register';
import type { YearCheck } from '../check/yearCheck';
import { compareDates, isoDate, type PlainDate } from '../dates/plainDate';
import { type Finding, finding } from '../findings/finding';
import { compareFindings } from '../findings/findingOrder';
import { latePlanFindings } from '../quotas/latePlans';
import { type RegistrationDetails, stageCodes } from '../registrations/registrationDetails';
import { codeAt } from '../registrations/registrations';
import { firstYearKept } from './firstYear';
import type { FollowUps } from './followUps';
import { agenciesWithoutHonoured } from './honouredBefore';
import { openIssueFindings } from './inspections';
import { milestoneDayIn } from './milestoneDate';
import type { Milestone } from './milestones';
import { proposalFindings } from './proposals';

export interface FollowUpQuestion {
  readonly register: Register;
  readonly details: Pick<RegistrationDetails, 'stage'>;
  readonly followUps: FollowUps;
  /** One for each year that is checked. */
  readonly checks: readonly YearCheck[];
  /** Null says nothing about what was missed. */
  readonly today: PlainDate | null;
}

const nurturing = stageCodes.indexOf('nurturing');

/** All findings of these tabs, those of single cells included, in the fixed order of findings. */
export function checkFollowUps({ register, details, followUps, checks, today }: FollowUpQuestion): Finding[] {
  const { registrations, unitTable } = register;
  return [
    ...followUps.findings,
    ...planDateFindings(register),
    ...checks.flatMap((check) => latePlanFindings(register, check)),
    ...agencyFindings(register, checks, followUps),
    ...nurtureFindings(register, details, followUps),
    ...proposalFindings(followUps.proposals, registrations),
    ...openIssueFindings(followUps.inspections, unitTable.units),
    ...(today === null ? [] : missedMilestones(followUps.milestones, register, today)),
  ].sort(compareFindings);
}

function planDateFindings({ plans }: Register): Finding[] {
  const findings: Finding[] = [];
  for (const { row, sent } of plans) {
    if (sent.kind !== 'invalid') continue;
    findings.push(
      finding('line_date_invalid', { table: 'plans', row, column: 'sentDate' }, { value: sent.value }),
    );
  }
  return findings;
}

/** An agency is told once, however many years are checked. */
function agencyFindings(register: Register, checks: readonly YearCheck[], followUps: FollowUps): Finding[] {
  if (!followUps.honouredTab) return [];
  const byRow = new Map<number | null, Finding>();
  for (const check of checks) {
    for (const found of agenciesWithoutHonoured(register, check, followUps.honoured)) {
      if (!byRow.has(found.place.row)) byRow.set(found.place.row, found);
    }
  }
  return [...byRow.values()];
}

/** Bồi dưỡng is said to go on, and nobody wrote down what is done (KP II.2, HB III.1.2, VG II.1.a: F04, F14, F31). */
function nurtureFindings(
  { registrations }: Register,
  details: FollowUpQuestion['details'],
  { nurture }: FollowUps,
): Finding[] {
  const nurtured = new Set(nurture.filter((line) => line.tells).flatMap((line) => line.registrations));
  const findings: Finding[] = [];
  for (let position = 0; position < registrations.count; position++) {
    if (codeAt(details.stage, position) !== nurturing || nurtured.has(position)) continue;
    const row = registrations.rows[position] as number;
    findings.push(finding('nurture_missing', { table: 'registrations', row, column: 'stage' }, {}));
  }
  return findings;
}

/**
 * Milestones past and not marked as done. Of one that recurs only the latest occasion is told: older ones
 * cannot be made good any more. Without a period a new register would owe last year's, so only this year
 * is asked about; and what recurs owes nothing of the years before the register was kept.
 */
function missedMilestones(milestones: readonly Milestone[], register: Register, today: PlainDate): Finding[] {
  const { period, dueDayIncluded } = register.settings;
  const kept = firstYearKept(register);
  const findings: Finding[] = [];
  for (const { row, name, when, type, doneYears } of milestones) {
    if (when === null) continue;
    const first = Math.max(period?.from ?? today.year, kept);
    const last = Math.min(period?.to ?? today.year, today.year);
    const years =
      when.kind === 'yearly'
        ? descending(last, Math.max(first, last - 1))
        : [when.kind === 'once' ? when.date.year : when.year];
    for (const year of years) {
      const day = milestoneDayIn(when, type, year, dueDayIncluded);
      if (day === null || compareDates(day.lastDay, today) >= 0) continue;
      if (!doneYears.has(year)) {
        const place = { table: 'milestones', row, column: 'done' } as const;
        findings.push(finding('milestone_missed', place, { name, date: isoDate(day.lastDay) }));
      }
      break;
    }
  }
  return findings;
}

function descending(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => from - index);
}
