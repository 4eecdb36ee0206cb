/** What a programme adds to a register: settings and rows that are not there already. Pure. */

import type { Programme } from '../domain/programme';
import { settingKeys } from '../domain/quotas/settings';
import type { Grid } from '../domain/tables/cell';
import type { ChangeSet, TableChange } from '../domain/tables/changeSet';
import { keyColumns } from '../domain/tables/changes';
import { findColumns } from '../domain/tables/headers';
import type { TableKey } from '../domain/tables/tables';
import { cellText } from '../domain/text/cellText';
import { textKey } from '../domain/text/vietnameseText';
import { type ProgrammeTable, programmeRows, programmeTables, type Row } from './programmeRows';
import { settingRows } from './settingRows';

/** Tables as they stand; null when the tab is not there or holds no record yet. */
export type RegisterTables = Readonly<Record<ProgrammeTable | 'settings', Grid | null>>;

/** Same programme, year and tables give the same change set; records that are there are never changed. */
export function registerChanges(programme: Programme, year: number, present: RegisterTables): ChangeSet {
  const rows = programmeRows(programme);
  return {
    action: 'createRegister',
    tables: [
      settingsChange(programme, year, present.settings),
      ...programmeTables.map((table) => newRows(table, rows[table], present[table])),
    ].filter((table) => table.added.length + table.changed.length > 0),
  };
}

/** Rows whose key stands nowhere in the table yet. */
function newRows(table: TableKey, rows: readonly Row[], present: Grid | null): TableChange {
  const column = keyColumns[table] ?? '';
  const known = new Set(records(table, present, column).map(({ key }) => key));
  return {
    table,
    added: rows.filter((row) => !known.has(textKey(String(row[column] ?? '')))),
    changed: [],
    retired: [],
  };
}

interface KeyedRow {
  readonly key: string;
  readonly row: number;
  readonly cells: Grid[number];
}

function records(table: TableKey, grid: Grid | null, keyColumn: string): KeyedRow[] {
  if (grid === null) return [];
  const columns = findColumns(table, grid[0] ?? []).columns as Readonly<Record<string, number>>;
  const position = columns[keyColumn] ?? -1;
  if (position < 0) return [];
  return grid
    .slice(1)
    .map((cells, index) => ({ key: textKey(cellText(cells[position])), row: index + 2, cells }))
    .filter(({ key }) => key !== '');
}

/** The year is the one setting this command decides, so it alone is changed when it is there. */
function settingsChange(programme: Programme, year: number, present: Grid | null): TableChange {
  const change = newRows('settings', settingRows(programme, year), present);
  const columns = present === null ? null : findColumns('settings', present[0] ?? []).columns;
  const there = records('settings', present, 'key').find(({ key }) => key === textKey(settingKeys.year));
  if (columns === null || there === undefined) return change;
  const before = cellText(there.cells[columns.value]);
  if (before === String(year)) return change;
  const cell = { key: settingKeys.year, row: there.row, column: 'value', before, after: String(year) };
  return { ...change, changed: [cell] };
}
