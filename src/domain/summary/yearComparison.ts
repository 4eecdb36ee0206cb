/** Several years side by side, for sơ kết and tổng kết (F07, F10, F21, F42, F53, F54; domain.md 4.5). */

import type { Register } from '../check/register';
import type { YearCheck } from '../check/yearCheck';
import type { FollowUps } from '../followUps/followUps';
import { followUpFigures } from '../followUps/followUpYears';
import { competingAgain } from '../followUps/honouredBefore';
import type {
  ComparisonLine,
  ComparisonSection,
  ComparisonSectionId,
  ComparisonWords,
  Figures,
  Values,
  WordSectionId,
  YearComparison,
} from './comparison';
import type { QuotaBlockId, Summary } from './summary';
import { unitFigures } from './unitYears';

/** More years would not fit on a page. */
export const mostYears = 10;

export interface ComparisonInput {
  readonly register: Register;
  /** One per year to compare, in any order; of more than {@link mostYears} the newest are taken. */
  readonly summaries: readonly Summary[];
  /** Null where those tabs have not been read. */
  readonly followUps: FollowUps | null;
  /** Those the summaries were made of; a year without one says nothing of who competes again. */
  readonly checks?: readonly YearCheck[];
}

type YearFigures = { readonly [Id in WordSectionId]?: Figures<ComparisonWords[Id]> };

/** Puts the years side by side: figures of the register, of its units, and of the registers that live on. */
export function compareYears({
  register,
  summaries,
  followUps,
  checks = [],
}: ComparisonInput): YearComparison {
  const ordered = [...summaries].sort((a, b) => a.year - b.year).slice(-mostYears);
  const years = ordered.map(({ year }) => year);
  const present = years.map((year) => register.years.includes(year));
  const registered = ordered.map((summary, at) => (present[at] === true ? summaryFigures(summary) : null));
  const lived = followUpFigures(followUps, register, years);
  const competing = years.map((year) => competingIn(register, checks, followUps, year));
  const sections = sectionOrder.map((id): ComparisonSection => {
    if (isBlock(id)) {
      const lines = unitFigures(register, ordered, present, id).map(withTotal);
      return { id, lines: lines.filter(({ total }) => total !== null) };
    }
    const figures = years.map(
      (_year, at): YearFigures => ({
        ...registered[at],
        ...lived[at],
        honoured: { ...lived[at]?.honoured, ...competing[at] },
      }),
    );
    return wordSection(id, figures, present);
  });
  const { yearKind } = register.settings;
  return { years, yearKind, sections: sections.filter(({ lines }) => lines.length > 0) };
}

const sectionOrder: readonly ComparisonSectionId[] = [
  'counted',
  'by_kind',
  'by_role',
  'areas',
  'clusters',
  'lead_agencies',
  'others',
  'results',
  'balance',
  'by_status',
  'by_stage',
  'honoured',
  'proposals',
  'communications',
  'inspections',
  'nurture',
];

function isBlock(id: ComparisonSectionId): id is QuotaBlockId {
  return id === 'areas' || id === 'clusters' || id === 'lead_agencies' || id === 'others';
}

/** A line for each word with a figure above nought in some year, in the order in which the words are first given. */
function wordSection(
  id: WordSectionId,
  figures: readonly YearFigures[],
  present: readonly boolean[],
): ComparisonSection {
  const words = new Set(figures.flatMap((year) => Object.keys(year[id] ?? {})));
  const lines = [...words].map((label) => {
    const values = figures.map((year, at) => {
      const value = (year[id] as Figures<string> | undefined)?.[label];
      return value === undefined || (value === 0 && present[at] === false) ? null : value;
    });
    return withTotal({ label, values });
  });
  return { id, lines: lines.filter(({ total }) => (total ?? 0) > 0) } as ComparisonSection;
}

function withTotal({ label, values }: { label: string; values: Values }): ComparisonLine {
  const known = values.filter((value): value is number => value !== null);
  return { label, values, total: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) };
}

/** Nothing where the year has not been checked, or nobody is known to have been commended. */
function competingIn(
  register: Register,
  checks: readonly YearCheck[],
  followUps: FollowUps | null,
  year: number,
): Figures<ComparisonWords['honoured']> {
  const check = checks.find((one) => one.year === year);
  if (check === undefined || followUps === null) return {};
  return { competing: competingAgain(register, check, followUps.honoured) };
}

function summaryFigures({ wordViews, balance, totals }: Summary): YearFigures {
  const { met, short, over, none, late, units } = totals;
  return {
    counted: { registered: sum(wordViews.by_status), counted: totals.counted },
    by_kind: totals.byKind,
    by_role: byWord(wordViews.by_role),
    results: { units, met, short, over, none, late, plans_missing: totals.plansMissing },
    balance: {
      direct_workers: balance.directWorkers.part,
      small_collectives: balance.smallCollectives.part,
      hard_areas: balance.hardAreas.part,
    },
    by_status: byWord(wordViews.by_status),
    by_stage: byWord(wordViews.by_stage),
  };
}

function byWord<Code extends string>(lines: readonly { code: Code; total: number }[]): Figures<Code> {
  return Object.fromEntries(lines.map(({ code, total }) => [code, total])) as Figures<Code>;
}

function sum(lines: readonly { readonly total: number }[]): number {
  return lines.reduce((all, { total }) => all + total, 0);
}
