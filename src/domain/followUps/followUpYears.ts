/** The registers that live on, counted year by year (F10, F22, F41, F54, F63). */

import type { Register } from '../check/register';
import type { ComparisonWords, Figures } from '../summary/comparison';
import { communicationForms, proposalResults, proposalTypes } from '../words/followUpWords';
import type { FollowUps } from './followUps';
import { lineYears } from './lineYear';

/** The sections that these registers fill. */
type LivingSection = 'honoured' | 'proposals' | 'communications' | 'inspections' | 'nurture';
export type LivingFigures = { readonly [Id in LivingSection]?: Figures<ComparisonWords[Id]> };

/** One set of figures per year; which year a line belongs to is said in lineYear.ts. */
export function followUpFigures(
  followUps: FollowUps | null,
  register: Pick<Register, 'registrations' | 'settings'>,
  years: readonly number[],
): LivingFigures[] {
  if (followUps === null) return years.map(() => ({}));
  const yearOf = lineYears(register);
  const honoured = followUps.honoured.map((line) => ({ year: yearOf.honoured(line) }));
  const proposals = followUps.proposals.map((line) => ({
    year: yearOf.proposal(line),
    type: line.type ?? ('untyped' as const),
    result: line.result,
    // One line may put several forward.
    count: Math.max(1, line.registrations.length),
  }));
  const communications = followUps.communications.map((line) => ({
    year: yearOf.dated(line),
    form: line.form,
    reach: line.count ?? 0,
  }));
  const inspections = followUps.inspections.map((line) => ({ ...line, year: yearOf.inspection(line) }));
  const nurture = followUps.nurture
    .filter(({ tells }) => tells)
    .map((line) => ({ ...line, year: yearOf.dated(line) }));
  return years.map((wanted) => {
    const ofYear = <Entry extends { year: number | null }>(lines: readonly Entry[]): Entry[] =>
      lines.filter(({ year }) => year === wanted);
    return {
      honoured: { lines: ofYear(honoured).length },
      proposals: proposalFigures(ofYear(proposals)),
      communications: communicationFigures(ofYear(communications)),
      inspections: inspectionFigures(ofYear(inspections)),
      nurture: nurtureFigures(ofYear(nurture)),
    };
  });
}

function proposalFigures(
  lines: readonly {
    type: FollowUps['proposals'][number]['type'] | 'untyped';
    result: FollowUps['proposals'][number]['result'];
    count: number;
  }[],
): Figures<ComparisonWords['proposals']> {
  const total = (chosen: typeof lines): number => chosen.reduce((sum, { count }) => sum + count, 0);
  const types = [...proposalTypes.map(({ code }) => code), 'untyped' as const];
  return Object.fromEntries([
    ...types.map((code) => [code, total(lines.filter(({ type }) => type === code))]),
    ...proposalResults.map(({ code }) => [code, total(lines.filter(({ result }) => result === code))]),
  ]) as Figures<ComparisonWords['proposals']>;
}

function communicationFigures(
  lines: readonly { form: FollowUps['communications'][number]['form']; reach: number }[],
): Figures<ComparisonWords['communications']> {
  return {
    lines: lines.length,
    ...Object.fromEntries(
      communicationForms.map(({ code }) => [code, lines.filter(({ form }) => form === code).length]),
    ),
    reach: lines.reduce((sum, { reach }) => sum + reach, 0),
  };
}

function inspectionFigures(
  lines: readonly FollowUps['inspections'][number][],
): Figures<ComparisonWords['inspections']> {
  const issues = lines.filter(({ type }) => type === 'issue');
  return {
    inspections: lines.length - issues.length,
    issues: issues.length,
    settled: issues.filter(({ settled }) => settled).length,
  };
}

function nurtureFigures(lines: readonly FollowUps['nurture'][number][]): Figures<ComparisonWords['nurture']> {
  return { lines: lines.length, evaluated: lines.filter(({ effect }) => effect !== '').length };
}
