/** One line of `Tuyên truyền` or `Bồi dưỡng` as a person enters it for a registration (domain.md 4.2; F06, F09, F43). */

import type { Finding } from '../findings/finding';
import type { Period } from '../quotas/settings';
import type { Cell, Grid } from '../tables/cell';
import { type ColumnKey, tables } from '../tables/tables';
import { cleanText } from '../text/cleanText';
import { readCommunications } from './communications';
import type { LineContext } from './followUpLines';
import { readNurture } from './nurture';

export type ActivityKind = 'communications' | 'nurture';

/** What is typed of each kind, in the order of its tab; the code of the registration comes beside it. */
export const activityColumns = {
  communications: ['date', 'form', 'channel', 'link', 'count'],
  nurture: ['date', 'support', 'difficulty', 'measure', 'follower', 'effect'],
} as const satisfies { readonly [Kind in ActivityKind]: readonly ColumnKey<Kind>[] };

export type ActivityColumn = (typeof activityColumns)[ActivityKind][number];

/** As typed: nothing in it has been read yet. */
export interface ActivityDraft {
  readonly kind: ActivityKind;
  /** Mã đăng ký. */
  readonly registration: string;
  readonly values: Readonly<Partial<Record<ActivityColumn, string>>>;
}

export type ActivityProblem =
  | { readonly kind: 'missing' | 'too_long'; readonly column: ActivityColumn }
  /** Help that says nothing of what was done. */
  | { readonly kind: 'says_nothing'; readonly column: 'support' }
  /** What the reader of the tab would find wrong with the cell. */
  | { readonly kind: 'found'; readonly column: ActivityColumn; readonly finding: Finding };

/** A longer text belongs into a file that `Liên kết` points to. */
export const longestText = 2_000;

/** The date of what people enter is a day in Việt Nam. */
const timeZone = 'Asia/Ho_Chi_Minh';

/** In the order of the fields. Warnings are among them: they keep nobody from sending (see `isHarmless`). */
export function activityProblems({ kind, values }: ActivityDraft, period: Period | null): ActivityProblem[] {
  const columns: readonly ActivityColumn[] = activityColumns[kind];
  const typed = (column: ActivityColumn): string => values[column] ?? '';
  const { findings, tells } = readDraft(kind, columns.map(typed), period);
  return columns.flatMap((column): ActivityProblem[] => {
    if (typed(column).length > longestText) return [{ kind: 'too_long', column }];
    const isBlank = cleanText(typed(column)) === '';
    if (isBlank && needed.includes(column)) return [{ kind: 'missing', column }];
    if (column === 'support' && !tells) return [{ kind: 'says_nothing', column }];
    return findings
      .filter(({ place }) => place.column === column)
      .map((finding) => ({ kind: 'found', column, finding }));
  });
}

const needed: readonly ActivityColumn[] = ['date', 'form'];

/** A day outside the years of the programme may be meant; the check tells of it again. */
export function isHarmless(problem: ActivityProblem): boolean {
  return problem.kind === 'found' && problem.finding.code === 'date_outside_period';
}

/** The entry as the tab's own reader will find it: so a form cannot know other rules than the check. */
function readDraft(
  kind: ActivityKind,
  cells: readonly Cell[],
  period: Period | null,
): { findings: readonly Finding[]; tells: boolean } {
  const headers = tables[kind].columns as Readonly<Record<string, string>>;
  const grid: Grid = [
    [headers.registration, ...activityColumns[kind].map((column) => headers[column])],
    [theCode, ...cells],
  ];
  if (kind === 'communications') return { ...readCommunications(grid, contextFor(period)), tells: true };
  const { lines, findings } = readNurture(grid, contextFor(period));
  return { findings, tells: lines.some((line) => line.tells) };
}

/** Stands for the registration, which is looked for elsewhere. */
const theCode = '1';

function contextFor(period: Period | null): LineContext {
  return { unitTable: noUnits, index: { find: () => 0 }, period, timeZone };
}

/** Neither tab names units. */
const noUnits: LineContext['unitTable'] = {
  units: [],
  resolver: { resolve: () => ({ how: 'none', matches: [], suggestions: [] }) },
  findings: [],
};
