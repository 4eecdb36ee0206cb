/** What the quota check and the whole check have in common: which years, the marks, and what is told of tabs. */

import type { Register, RegisterGrids } from '../domain/check/register';
import type { YearCheck } from '../domain/check/yearCheck';
import type { PlainDate } from '../domain/dates/plainDate';
import type { Finding } from '../domain/findings/finding';
import type { Summary } from '../domain/summary/summary';
import type { ChangeSet } from '../domain/tables/changeSet';
import { rowMark } from '../text/rowMark';
import type { BasicText } from '../text/text';
import { workbookLanguage } from '../text/workbookLanguage';
import type { ClaimedTab } from '../workbook/claimTab';
import { markChange } from '../workbook/markRows';

/** `as set`: the year in `Cấu hình`, else all. `all`: every year of the register, else this year. */
export type AskedYears = 'as set' | 'all' | readonly number[];

/** Newest first. */
export function yearsToCheck(register: Register, asked: AskedYears, today: PlainDate): readonly number[] {
  if (typeof asked !== 'string') return asked;
  const set = register.settings.year;
  if (asked === 'as set' && set !== null) return [set];
  return register.years.length > 0 ? [...register.years].reverse() : [today.year];
}

export interface KeptAside {
  readonly tab: string;
  /** Its name from now on. */
  readonly aside: string;
}

/** Tabs of somebody else's making that stood where results go. */
export function keptAside(claims: readonly ClaimedTab[]): KeptAside[] {
  return claims.flatMap(({ made, aside }) => (aside === null ? [] : [{ tab: made.tab, aside }]));
}

/** A sentence for each tab that was put aside. */
export function asideSentences(kept: readonly KeptAside[], text: BasicText): string[] {
  return kept.map(({ tab, aside }) => text.keptAside(tab, aside));
}

const none: readonly Finding[] = [];

/**
 * The marks of all rows of the checked years, as a change set; null when the tab has no column for them.
 * @param others findings about rows beside those of the checks, by sheet row
 */
export function markRegistrations(
  register: Register,
  grids: Pick<RegisterGrids, 'registrations'>,
  checks: readonly YearCheck[],
  timeZone: string,
  others: ReadonlyMap<number, readonly Finding[]> = new Map(),
): ChangeSet | null {
  const marks = new Map<number, string>();
  for (const check of checks) {
    for (let place = 0; place < check.rowCount; place++) {
      const row = check.rowAt(place);
      const more = others.get(row.row) ?? none;
      const findings = more.length === 0 ? row.findings : [...row.findings, ...more];
      marks.set(row.row, rowMark(workbookLanguage, { ...row, findings }));
    }
  }
  const { rows, count } = register.registrations;
  const { severity, countedLabel, leftOutLabel } = workbookLanguage.rowMarks;
  const change = markChange(
    grids.registrations,
    {
      marks,
      registrationRows: rows.subarray(0, count),
      openings: [`${severity.error}:`, `${severity.warning}:`, countedLabel, ...Object.values(leftOutLabel)],
    },
    timeZone,
  );
  return change === null ? null : { action: 'checkQuotas', tables: [change] };
}

/** The result of a year in one sentence, as the workbook says it whoever runs the check. */
export function checkSentenceOf({
  year,
  yearKind,
  totals,
}: Pick<Summary, 'year' | 'yearKind' | 'totals'>): string {
  return workbookLanguage.checkSentence(year, yearKind, totals);
}
