/** Reads the input tabs, each once and whole; what the cells mean is the domain's business. */
import type { Grid } from '../domain/cell';
import type { RegisterGrids } from '../domain/register';
import { type TableKey, tables } from '../domain/tables';
import type { Tabs } from './tabs';

/** The tabs without which nothing can be checked. */
const needed: readonly TableKey[] = ['units', 'quotas', 'registrations'];

/**
 * At most six data calls. An optional tab that is absent or holds nothing below its header costs none.
 * @throws AppError tab_missing
 */
export function readTables(tabs: Tabs): RegisterGrids {
  // Named before anything is read: the person learns of a missing tab at once.
  for (const table of needed) tabs.need(tables[table].tab);
  return {
    settings: readOptional(tabs, 'settings'),
    units: readNeeded(tabs, 'units'),
    quotas: readNeeded(tabs, 'quotas'),
    allocations: readOptional(tabs, 'allocations'),
    registrations: readNeeded(tabs, 'registrations'),
    plans: readOptional(tabs, 'plans'),
  };
}

function readNeeded(tabs: Tabs, table: TableKey): Grid {
  return tabs.need(tables[table].tab).getDataRange().getValues() as Grid;
}

function readOptional(tabs: Tabs, table: TableKey): Grid | null {
  const sheet = tabs.find(tables[table].tab);
  if (sheet === null || sheet.getLastRow() < 2) return null;
  return sheet.getDataRange().getValues() as Grid;
}
