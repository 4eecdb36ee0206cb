/**
 * What is wrong with a registration while it is typed: the very rules of the check, applied to this one row. Where the
 * row stands among units and quotas has been settled by the server, so the form carries nothing that reads their tabs.
 */

import type { Finding } from '../findings/finding';
import type { Quota } from '../quotas/quotas';
import { defaultSettings } from '../quotas/settings';
import type { YearContext } from '../quotas/yearContext';
import { readRegistrations } from '../registrations/registrations';
import { RowRules, type RowVerdict } from '../registrations/rowRules';
import type { Cell } from '../tables/cell';
import { tables } from '../tables/tables';
import { textKey } from '../text/vietnameseText';
import type { Unit } from '../units/units';
import { statuses } from '../words/vocabulary';
import { storedWord } from '../words/words';
import type { OwnRow } from './ownRows';
import { type FormValues, formFields, kindOf } from './registrationFields';
import type { Route, UnitStanding } from './unitStanding';

type UnitNamed = Pick<UnitStanding, 'code' | 'name' | 'type' | 'year'>;

/** Findings of the row as it would be sent by this route; whether there is a place is not looked at. */
export function rowProblems(values: FormValues, unit: UnitNamed, route: Route): readonly Finding[] {
  const registrations = readRegistrations(gridOf(values, unit), 'UTC');
  if (registrations.count === 0) return [];
  const verdict: RowVerdict = { unit: -1, counting: -1, leftOut: null, late: false, findings: null };
  new RowRules(registrations, defaultSettings, contextOf(unit, route)).judge(0, verdict);
  return verdict.findings ?? [];
}

/** The row as it would stand in the tab. The way it takes and the day it is sent are not the person's to get wrong. */
function gridOf(values: FormValues, { code, year }: UnitNamed): readonly (readonly Cell[])[] {
  const headers = tables.registrations.columns;
  const typed = formFields.filter((field) => field !== 'via');
  return [
    [headers.year, headers.unit, headers.status, ...typed.map((field) => headers[field])],
    [year, code, storedWord(statuses, 'sent'), ...typed.map((field) => values[field])],
  ];
}

/** Later than every day: a list without a due date is never late. */
const never = 0x7fffffff;

/** The unit, the one whose quota it consumes, and nothing else. */
function contextOf({ code, name, type, year }: UnitNamed, route: Route): YearContext {
  const counting = route.counting ?? null;
  const units = [
    unitAt(0, code, name, type),
    ...(counting === null ? [] : [unitAt(1, counting.code, counting.name, null)]),
  ];
  return {
    year,
    units,
    unitTable: { units, resolver: { resolve: () => ({ how: 'exact', matches: [0] }) }, findings: [] },
    unitYear: {
      existsIn: () => true,
      owes: () => true,
      pick: (matches) => matches,
      acting: (unit) => ({ kind: 'unit', unit }),
    },
    quotas: [null, quotaOf(route)],
    dueDates: [],
    lastDays: [],
    lastDaySerials: Int32Array.of(never, never),
    parentOf: () => -1,
    firstUpwards: () => -1,
    countingUnitOf: () => (counting === null ? -1 : 1),
    findings: [],
  };
}

function unitAt(index: number, code: string, name: string, type: Unit['type']): Unit {
  const links = { parents: [], clusters: [], successors: [] };
  return {
    index,
    row: index,
    code,
    name,
    type,
    aliases: [],
    movement: '',
    start: null,
    end: null,
    hardArea: null,
    ...links,
  };
}

function quotaOf({ min, max, kinds, roles }: Route): Quota {
  const due = { yearly: null, quotaYear: null, exceptions: new Map() };
  return {
    row: 0,
    year: null,
    types: [],
    units: [],
    target: '',
    min,
    max,
    kinds,
    roles,
    due,
    planRequired: false,
  };
}

/** The unit's own registration that already names this nominee, drafts too; null when there is none in the list. */
export function sameInList(rows: readonly OwnRow[], values: FormValues, ownId: string | null): OwnRow | null {
  const kind = kindOf(values.kind);
  const key = textKey(values.name);
  if (kind === null || key === '') return null;
  const stands = ({ status }: OwnRow): boolean => status !== 'withdrawn' && status !== 'failed';
  return (
    rows.find((row) => row.id !== ownId && row.kind === kind && stands(row) && textKey(row.name) === key) ??
    null
  );
}
