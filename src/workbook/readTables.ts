/** Reads the input tabs, each once and whole; what the cells mean is the domain's business. */

import type { RegisterGrids } from '../domain/check/register';
import type { FollowUpGrids } from '../domain/followUps/followUpGrids';
import type { Grid } from '../domain/tables/cell';
import { type TableKey, tables } from '../domain/tables/tables';
import type { Range } from './spreadsheet';
import type { Tabs } from './tabs';

/** The tabs without which nothing can be checked. */
export const neededTables: readonly TableKey[] = ['units', 'quotas', 'registrations'];

/**
 * At most six data calls. An optional tab that is absent or holds nothing below its header costs none. `Đăng ký` comes
 * last, so that as little time as possible lies between reading it and marking its rows.
 * @throws AppError tab_missing
 */
export function readTables(tabs: Tabs): RegisterGrids {
  needTables(tabs);
  return {
    settings: readIfThere(tabs, 'settings'),
    units: readNeeded(tabs, 'units'),
    quotas: readNeeded(tabs, 'quotas'),
    allocations: readIfThere(tabs, 'allocations'),
    plans: readIfThere(tabs, 'plans'),
    registrations: readNeeded(tabs, 'registrations'),
  };
}

/**
 * As `readTables`, with every other input tab but `Căn cứ`, which is judged where a document cites it: at most 14 data
 * calls.
 * @throws AppError tab_missing
 */
export function readEveryTable(tabs: Tabs): RegisterGrids & FollowUpGrids {
  needTables(tabs);
  return {
    criteria: readIfThere(tabs, 'criteria'),
    reviews: readIfThere(tabs, 'reviews'),
    honoured: readIfThere(tabs, 'honoured'),
    nurture: readIfThere(tabs, 'nurture'),
    communications: readIfThere(tabs, 'communications'),
    inspections: readIfThere(tabs, 'inspections'),
    proposals: readIfThere(tabs, 'proposals'),
    milestones: readIfThere(tabs, 'milestones'),
    bases: null,
    ...readTables(tabs),
  };
}

/** Every input tab, for documents: as `readEveryTable`, and `Căn cứ`. @throws AppError tab_missing */
export function readReportTables(tabs: Tabs): RegisterGrids & FollowUpGrids {
  return { ...readEveryTable(tabs), bases: readIfThere(tabs, 'bases') };
}

/** Named before anything is read: the person learns of a missing tab at once. @throws AppError tab_missing */
function needTables(tabs: Tabs): void {
  for (const table of neededTables) tabs.need(tables[table].tab);
}

/** @throws AppError tab_missing */
export function readNeeded(tabs: Tabs, table: TableKey): Grid {
  return tabs.need(tables[table].tab).getDataRange().getValues() as Grid;
}

/** Null, at no data call, when the tab is absent or holds nothing below its header. */
export function readIfThere(tabs: Tabs, table: TableKey): Grid | null {
  return (rangeIfThere(tabs, table)?.getValues() as Grid | undefined) ?? null;
}

/** Values and formulas of a whole tab, the same shape. */
export interface FormulaGrid {
  readonly grid: Grid;
  /** '' where no formula stands. */
  readonly formulas: readonly (readonly string[])[];
}

/** As `readIfThere`, in two data calls. */
export function readWithFormulas(tabs: Tabs, table: TableKey): FormulaGrid | null {
  const range = rangeIfThere(tabs, table);
  return range === null ? null : { grid: range.getValues() as Grid, formulas: range.getFormulas() };
}

/** A table of this one record: its header and one row of the sheet, in two data calls. @throws AppError tab_missing */
export function readRow(tabs: Tabs, table: TableKey, row: number): Grid {
  const sheet = tabs.need(tables[table].tab);
  const width = sheet.getLastColumn();
  return [1, row].map((line) => (sheet.getRange(line, 1, 1, width).getValues() as Grid)[0] ?? []);
}

/** The formulas of one row, '' where none stands, in one data call. @throws AppError tab_missing */
export function readRowFormulas(tabs: Tabs, table: TableKey, row: number): readonly string[] {
  const sheet = tabs.need(tables[table].tab);
  return sheet.getRange(row, 1, 1, sheet.getLastColumn()).getFormulas()[0] ?? [];
}

function rangeIfThere(tabs: Tabs, table: TableKey): Range | null {
  const sheet = tabs.find(tables[table].tab);
  return sheet === null || sheet.getLastRow() < 2 ? null : sheet.getDataRange();
}
