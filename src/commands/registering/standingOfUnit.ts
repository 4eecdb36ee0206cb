/** What the form asks when a unit is chosen: how it stands in the year, and which criteria it may be judged by. */

import { criteriaOfUnit, type FormCriterion } from '../../domain/registering/claimableCriteria';
import { nearRows } from '../../domain/registering/nearRows';
import { registerOfYear, unitOfYear } from '../../domain/registering/registerOfYear';
import { readUnitAndYear } from '../../domain/registering/registrationRequest';
import { type UnitStanding, unitStanding } from '../../domain/registering/unitStanding';
import { readCriteria } from '../../domain/review/criteria';
import { readIfThere, readTables } from '../../workbook/readTables';
import { todayAt } from '../../workbook/session';
import { Tabs } from '../../workbook/tabs';
import type { ActionContext, Spreadsheet } from '../actionContext';

export interface UnitAnswer {
  readonly standing: UnitStanding;
  readonly criteria: readonly FormCriterion[];
}

/**
 * At most 7 data calls, however many rows.
 * @throws AppError tab_missing · column_missing · unit_unknown, TypeError for what the form could not have sent
 */
export function standingOfUnit(
  spreadsheet: Spreadsheet,
  givenUnit: unknown,
  givenYear: unknown,
  { now }: Pick<ActionContext, 'now'>,
): UnitAnswer {
  const { unit: code, year } = readUnitAndYear(givenUnit, givenYear);
  const tabs = new Tabs(spreadsheet);
  const grids = readTables(tabs);
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const options = { year, timeZone, today: todayAt(now) };
  const { context } = registerOfYear({ ...grids, registrations: grids.registrations.slice(0, 1) }, options);
  const unit = unitOfYear(context, code);
  const registrations = nearRows(grids.registrations, context, unit);
  const source = registerOfYear({ ...grids, registrations }, options);
  const standing = unitStanding(source, unit);
  const { criteria } = readCriteria(readIfThere(tabs, 'criteria'), source.register.unitTable);
  const through = standing.routes.flatMap(({ counting }) => (counting === null ? [] : [counting.code]));
  return { standing, criteria: criteriaOfUnit(criteria, source.context, unit, through) };
}
