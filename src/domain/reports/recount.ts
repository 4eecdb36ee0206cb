/** Answers the questions of figures a second time, by plain loops over the rows of the tabs. */

import { presentGrid } from '../check/register';
import { readQuotas } from '../quotas/quotas';
import { readSettings } from '../quotas/settings';
import { type Criterion, readCriteria } from '../review/criteria';
import { requireColumns } from '../tables/headers';
import { cellText } from '../text/cellText';
import { textKey } from '../text/textKey';
import { readUnits, type UnitTable } from '../units/units';
import type { FigureQuery } from './figureQuery';
import { type RecountIndex, recountIndex } from './recountIndex';
import { type RecountLines, recountLines } from './recountLines';
import { recountVerdicts } from './recountReviews';
import { isRegistration, type RecountRow, recountRows } from './recountRows';
import { tabRows } from './recountTables';
import { type RecountUnits, recountUnits } from './recountUnits';
import type { ReportRequest } from './reportRequest';
import { lineCode } from './reportRows';
import type { ReportGrids } from './reportSources';

export interface RecountYear {
  readonly year: number;
  readonly units: RecountUnits;
  readonly rows: readonly RecountRow[];
  /** By what questions name a registration by; of rows that share it the first. */
  readonly byKey: ReadonlyMap<string, RecountRow>;
  /** Units whose quota is shown, and whether their plan came and when. */
  readonly quotaUnits: readonly RecountUnit[];
}

export interface RecountUnit {
  readonly index: number;
  readonly key: string;
  readonly listed: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly quotaCode: string;
  readonly plan: 'received' | 'late' | 'missing' | null;
}

export interface Recount {
  readonly request: ReportRequest;
  readonly unitTable: UnitTable;
  readonly criteria: readonly Criterion[];
  readonly index: RecountIndex;
  readonly lines: RecountLines;
  readonly verdicts: ReturnType<typeof recountVerdicts>;
  /** Sheet rows of registrations for which an award has been proposed and not refused. */
  readonly proposed: ReadonlySet<number>;
  year(year: number): RecountYear;
  unitKey(index: number): string;
}

/** @throws AppError column_missing */
export function readRecount(grids: ReportGrids, request: ReportRequest, timeZone: string): Recount {
  const { settings } = readSettings(presentGrid(grids.settings), timeZone);
  const unitTable = readUnits(grids.units, timeZone);
  const { quotas } = readQuotas(grids.quotas, unitTable, timeZone);
  const { criteria } = readCriteria(grids.criteria, unitTable);
  const registrations = tabRows('registrations', grids.registrations, timeZone).filter(isRegistration);
  const plans = tabRows('plans', grids.plans, timeZone);
  const index = recountIndex(registrations);
  const quotaColumn = requireColumns('quotas', grids.quotas).columns.code;
  const keys = unitTable.units.map(({ code, row }) => {
    const twins = unitTable.units.filter((other) => other.code === code);
    return twins.length > 1 ? `${code} (${lineCode(row)})` : code;
  });
  const years = new Map<number, RecountYear>();
  const readYear = (year: number): RecountYear => {
    const units = recountUnits(unitTable, quotas, year, settings.dueDayIncluded);
    const rows = recountRows(registrations, units, settings, year);
    const quotaUnits: RecountUnit[] = [];
    for (const { index: unit } of unitTable.units) {
      const quota = units.quotaOf(unit);
      const shown = units.owes(unit) || rows.some(({ counting }) => counting === unit);
      if (quota === null || !shown) continue;
      const sent = plans.filter(
        (plan) =>
          plan.year('year') === year &&
          (['number', 'sentDate', 'file'] as const).some((column) => plan.text(column) !== '') &&
          units.acting(unitTable.resolver.resolve(plan.text('unit')).matches).includes(unit),
      );
      const days = sent.map((plan) => plan.day('sentDate')).filter((day): day is number => day !== null);
      const last = units.lastDay(unit);
      const isLate = days.length > 0 && last !== null && Math.min(...days) > last;
      quotaUnits.push({
        index: unit,
        key: keys[unit] as string,
        listed: rows.filter((row) => row.unit === unit && row.leftOut === null).length,
        min: quota.min,
        max: quota.max,
        quotaCode: cellText(grids.quotas[quota.row - 1]?.[quotaColumn]) || lineCode(quota.row),
        plan: !quota.planRequired ? null : sent.length === 0 ? 'missing' : isLate ? 'late' : 'received',
      });
    }
    const byKey = new Map([...rows].reverse().map((row) => [questionKey(row, index), row]));
    return { year, units, rows, byKey, quotaUnits };
  };
  const lines = recountLines(grids, index, timeZone, settings.yearKind === 'school');
  const proposals = lines.proposals.filter(({ result }) => result !== 'rejected');
  return {
    request,
    unitTable,
    criteria,
    index,
    lines,
    proposed: new Set(proposals.flatMap(({ registrations }) => registrations)),
    verdicts: recountVerdicts(grids, criteria, index, timeZone),
    unitKey: (unit) => keys[unit] ?? '',
    year(year) {
      const known = years.get(year) ?? readYear(year);
      years.set(year, known);
      return known;
    },
  };
}

/** The code, with the row where another row above has the same. */
function questionKey({ code, row }: RecountRow, index: RecountIndex): string {
  const first = index.find(code);
  return first === null || first === row ? code : `${code} (${lineCode(row)})`;
}

/** Rows of the years of a question that meet its conditions on the registration itself. */
export function rowsAsked(recount: Recount, query: FigureQuery): { year: RecountYear; row: RecountRow }[] {
  const found: { year: RecountYear; row: RecountRow }[] = [];
  for (let number = query.from; number <= query.to; number++) {
    const year = recount.year(number);
    for (const row of year.rows) {
      if (query.kind !== undefined && row.kind !== query.kind) continue;
      if (query.role !== undefined && (row.role ?? 'unwritten') !== query.role) continue;
      if (query.status !== undefined && row.status !== query.status) continue;
      if (query.unit !== undefined && recount.unitKey(row.unit) !== query.unit) continue;
      if (query.own !== undefined && recount.unitKey(row.own) !== query.own) continue;
      found.push({ year, row });
    }
  }
  return found;
}

/** Sheet rows of the registrations asked for by code; null when none was. */
export function askedFor(recount: Recount): ReadonlySet<number> | null {
  const { registrations } = recount.request;
  if (registrations.length === 0) return null;
  const rows = new Set<number>();
  for (const code of registrations) {
    const row = recount.index.find(code);
    if (row !== null) rows.add(row);
    else {
      const place = /^\D+(\d+)$/.exec(code);
      if (place !== null && textKey(lineCode(Number(place[1]))) === textKey(code)) rows.add(Number(place[1]));
    }
  }
  return rows;
}
