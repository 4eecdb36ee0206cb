/** Reads what judging some registrations takes, and no more: a review has few data calls to spend (design.md §5). */

import { type Register, readAround, withRegistrations } from '../domain/check/register';
import type { LedCollectiveProblem } from '../domain/findings/reviewFinding';
import { readFollowUps } from '../domain/followUps/followUps';
import { registrationIndex } from '../domain/registrations/registrationIndex';
import { codeAt, type Registrations } from '../domain/registrations/registrations';
import { type Criterion, readCriteria } from '../domain/review/criteria';
import { assessRegister, type RegisterAssessment } from '../domain/review/registerAssessment';
import { readReviews } from '../domain/review/reviews';
import type { Grid } from '../domain/tables/cell';
import { type TableKey, tables } from '../domain/tables/tables';
import { readUnits } from '../domain/units/units';
import { readIfThere } from '../workbook/readTables';
import type { Tabs } from '../workbook/tabs';
import { proposedPositions } from './judgeWhole';
import type { RegistrationsRead } from './registrationsRead';

export interface ReviewSources {
  readonly assessed: RegisterAssessment;
  /** `Thẩm định` as read; null when it is absent or holds no line. */
  readonly reviews: Grid | null;
  /** Data calls spent here. */
  readonly calls: number;
}

/** The tabs read so far. */
type Sources = Partial<Record<TableKey, Grid | null>>;

/** What a reading knows of; problems that an exemplar commended before may settle. */
const settledByHonoured: readonly LedCollectiveProblem[] = ['unknown', 'pending', 'failed', 'other_year'];

/** What tells which collectives were commended before. */
const commended: readonly TableKey[] = ['honoured', 'units', 'quotas'];

/**
 * `Tiêu chí` and `Thẩm định`; `Đơn vị` and `Chỉ tiêu` where a criterion asks for a unit, `Đề nghị khen thưởng` where
 * one is for those proposed: at most 5 data calls.
 */
export function readReviewSources(tabs: Tabs, read: RegistrationsRead): ReviewSources {
  const sources = readCriteriaSources(tabs, read);
  return { ...finished(sources), assessed: assessedWith(sources, read) };
}

/**
 * As `readReviewSources`, and for `positions` what the condition of a collective that is led depends on: `Cấu hình`
 * where its registration is of another year, `Điển hình đã tuyên dương` (and units) where that does not settle it.
 */
export function readReviewVerdicts(
  tabs: Tabs,
  read: RegistrationsRead,
  positions: readonly number[],
): ReviewSources {
  let sources = readCriteriaSources(tabs, read);
  let assessed = assessedWith(sources, read);
  const led = positions.filter((position) =>
    assessed.at(position).lines.some(({ weight }) => weight === 'condition'),
  );
  if (led.some((position) => isOfOtherYear(read, position))) {
    sources = { ...sources, ...taken(tabs, ['settings']) };
    assessed = assessedWith(sources, read);
  }
  const open = led.some((position) => {
    const answer = assessed.ledCollectives.at(position);
    return !answer.holds && settledByHonoured.includes(answer.problem);
  });
  if (open) {
    sources = { ...sources, ...missing(tabs, sources, commended) };
    assessed = assessedWith(sources, read);
  }
  return { ...finished(sources), assessed };
}

/** What judging depends on besides `Đăng ký` and `Thẩm định`: nothing that reviewers change. */
export interface ReviewGround {
  readonly sources: Sources;
  readonly calls: number;
}

/**
 * `Tiêu chí`, and what its criteria ask for: at most 4 data calls; 6 with what a collective that is led depends on.
 * @param judged codes of the criteria that are judged; null where a collective's condition does not matter
 */
export function readReviewGround(
  tabs: Tabs,
  timeZone: string,
  judged: ReadonlySet<string> | null,
): ReviewGround {
  const { sources, criteria } = readCriteriaTables(tabs, timeZone);
  const dependsOnRecord = criteria.some(
    ({ code, condition }) => condition !== null && judged?.has(code) === true,
  );
  const all = dependsOnRecord
    ? { ...sources, ...missing(tabs, sources, ['settings', ...commended]) }
    : sources;
  return { sources: all, calls: finished(all).calls };
}

/** Reads `Thẩm định` and judges: one data call. */
export function readReviewsOn({ sources }: ReviewGround, tabs: Tabs, read: RegistrationsRead): ReviewSources {
  const all = { ...sources, ...taken(tabs, ['reviews']) };
  return { ...finished(all), assessed: assessedWith(all, read) };
}

function readCriteriaSources(tabs: Tabs, { timeZone }: RegistrationsRead): Sources {
  return { ...readCriteriaTables(tabs, timeZone).sources, ...taken(tabs, ['reviews']) };
}

function readCriteriaTables(
  tabs: Tabs,
  timeZone: string,
): { readonly sources: Sources; readonly criteria: readonly Criterion[] } {
  const sources = taken(tabs, ['criteria']);
  const nobody = readUnits(emptyTable('units'), timeZone);
  const { criteria } = readCriteria(sources.criteria ?? null, nobody);
  const asksUnits = ({ target, units }: Criterion): boolean =>
    target?.unitTypes !== undefined || units !== null;
  return {
    sources: {
      ...sources,
      ...(criteria.some(asksUnits) ? taken(tabs, ['units', 'quotas']) : {}),
      ...(criteria.some(({ target }) => target?.proposal === true) ? taken(tabs, ['proposals']) : {}),
    },
    criteria,
  };
}

function missing(tabs: Tabs, sources: Sources, names: readonly TableKey[]): Sources {
  return taken(
    tabs,
    names.filter((table) => sources[table] === undefined),
  );
}

function taken(tabs: Tabs, names: readonly TableKey[]): Sources {
  return Object.fromEntries(names.map((table) => [table, readIfThere(tabs, table)]));
}

function finished(sources: Sources): Pick<ReviewSources, 'reviews' | 'calls'> {
  const calls = Object.values(sources).filter((grid) => grid !== null).length;
  return { reviews: sources.reviews ?? null, calls };
}

function emptyTable(table: TableKey): Grid {
  return [Object.values(tables[table].columns)];
}

/** The register as far as its tabs are among `sources`. @throws AppError column_missing */
export function registerWith(sources: Sources, registrations: Registrations, timeZone: string): Register {
  const around = readAround(
    {
      settings: sources.settings ?? null,
      units: sources.units ?? emptyTable('units'),
      quotas: sources.quotas ?? emptyTable('quotas'),
      allocations: null,
      plans: null,
    },
    timeZone,
  );
  return withRegistrations(around, registrations);
}

function assessedWith(sources: Sources, read: RegistrationsRead): RegisterAssessment {
  const { registrations, details, timeZone } = read;
  const register = registerWith(sources, registrations, timeZone);
  const followUps = readFollowUps(
    {
      honoured: sources.honoured ?? null,
      proposals: sources.proposals ?? null,
      nurture: null,
      communications: null,
      inspections: null,
      milestones: null,
    },
    register,
    timeZone,
  );
  return assessRegister({
    register,
    details,
    criteria: readCriteria(sources.criteria ?? null, register.unitTable).criteria,
    reviews: readReviews(sources.reviews ?? null, timeZone),
    honoured: followUps.honoured,
    proposed: proposedPositions(followUps),
  });
}

function isOfOtherYear({ registrations, details }: RegistrationsRead, position: number): boolean {
  const named = registrationIndex(registrations).find(details.ledCollectiveAt(position));
  return named >= 0 && codeAt(registrations.year, named) !== codeAt(registrations.year, position);
}
