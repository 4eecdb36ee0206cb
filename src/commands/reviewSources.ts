/** Reads what judging some registrations takes, and no more: a review has few data calls to spend (design.md §5). */

import { type Register, readRegister } from '../domain/check/register';
import type { LedCollectiveProblem } from '../domain/findings/reviewFinding';
import { readFollowUps } from '../domain/followUps/followUps';
import { registrationIndex } from '../domain/registrations/registrationIndex';
import { codeAt } from '../domain/registrations/registrations';
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
    const more: TableKey[] = ['honoured', 'units', 'quotas'];
    sources = {
      ...sources,
      ...taken(
        tabs,
        more.filter((table) => sources[table] === undefined),
      ),
    };
    assessed = assessedWith(sources, read);
  }
  return { ...finished(sources), assessed };
}

function readCriteriaSources(tabs: Tabs, { timeZone }: RegistrationsRead): Sources {
  const sources = taken(tabs, ['criteria', 'reviews']);
  const nobody = readUnits(emptyTable('units'), timeZone);
  const { criteria } = readCriteria(sources.criteria ?? null, nobody);
  const asksUnits = ({ target, units }: Criterion): boolean =>
    target?.unitTypes !== undefined || units !== null;
  return {
    ...sources,
    ...(criteria.some(asksUnits) ? taken(tabs, ['units', 'quotas']) : {}),
    ...(criteria.some(({ target }) => target?.proposal === true) ? taken(tabs, ['proposals']) : {}),
  };
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

function assessedWith(sources: Sources, { grid, details, timeZone }: RegistrationsRead): RegisterAssessment {
  const register: Register = readRegister(
    {
      settings: sources.settings ?? null,
      units: sources.units ?? emptyTable('units'),
      quotas: sources.quotas ?? emptyTable('quotas'),
      allocations: null,
      registrations: grid,
      plans: null,
    },
    timeZone,
  );
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
