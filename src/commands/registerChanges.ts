/** What a programme adds to a register: settings, units and quota rows that are not there already. Pure. */
import type { Grid } from '../domain/cell';
import { cellText } from '../domain/cellText';
import type { ChangeSet, StoredValue, TableChange } from '../domain/changeSet';
import { keyColumns } from '../domain/changes';
import { findColumns } from '../domain/headers';
import type { Programme, ProgrammeQuota, ProgrammeUnit } from '../domain/programme';
import { dueDayValues, settingKeys } from '../domain/settings';
import type { TableKey } from '../domain/tables';
import { textKey } from '../domain/vietnameseText';
import { countedStatuses, kinds, roles, statuses, unitTypes, type Word } from '../domain/vocabulary';
import { freeLists, officeSettings, settingLabels } from '../text/workbookText';

type Row = Readonly<Record<string, StoredValue>>;
/** Tables as they stand; null when the tab is not there or holds no record yet. */
export type RegisterTables = Readonly<Record<'settings' | 'units' | 'quotas', Grid | null>>;

/** Same programme, year and tables give the same change set; records that are there are never changed. */
export function registerChanges(programme: Programme, year: number, present: RegisterTables): ChangeSet {
  return {
    action: 'createRegister',
    tables: [
      settingsChange(programme, year, present.settings),
      newRows('units', programme.units.map(unitRow), present.units),
      newRows('quotas', programme.quotas.map(quotaRow), present.quotas),
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

function settingRows(programme: Programme, year: number): Row[] {
  const { from, to } = programme.period;
  return [
    { key: settingKeys.year, value: String(year), note: settingLabels.yearNote },
    { key: settingLabels.programme, value: programme.number, note: settingLabels.programmeNote },
    { key: settingLabels.period, value: `${from}-${to}`, note: settingLabels.periodNote },
    { key: settingKeys.dueDay, value: dueDayValues.excluded, note: settingLabels.dueDayNote },
    {
      key: settingKeys.countedStatuses,
      value: storedWords(statuses, countedStatuses),
      note: settingLabels.countedStatusesNote,
    },
    ...officeSettings.map(({ key, note }) => ({ key, value: '', note })),
  ];
}

function unitRow(unit: ProgrammeUnit): Row {
  const date = (day: string | undefined): StoredValue => (day === undefined ? '' : { date: day });
  return {
    code: unit.code,
    name: unit.name,
    type: storedWords(unitTypes, [unit.type]),
    parent: unit.parent ?? '',
    cluster: unit.cluster ?? '',
    aliases: (unit.aliases ?? []).join('; '),
    areaCode: unit.areaCode ?? '',
    startDate: date(unit.startDate),
    endDate: date(unit.endDate),
    successor: unit.successor ?? '',
    note: unit.note ?? '',
  };
}

function quotaRow(quota: ProgrammeQuota): Row {
  const [yes, no] = freeLists.yesNo;
  return {
    code: quota.code,
    appliesTo: storedWords(unitTypes, quota.appliesTo),
    min: quota.min ?? '',
    max: quota.max ?? '',
    kinds: quota.kinds === null ? '' : storedWords(kinds, quota.kinds),
    roles: quota.roles === null ? '' : storedWords(roles, quota.roles),
    dueDate: quota.dueDate ?? '',
    dueExceptions: Object.entries(quota.dueExceptions)
      .map(([year, date]) => `${year}: ${date}`)
      .join('; '),
    planRequired: quota.planRequired ? yes : no,
    basis: quota.basis,
  };
}

function storedWords<Code extends string>(words: readonly Word<Code>[], codes: readonly Code[]): string {
  return codes.map((code) => words.find((word) => word.code === code)?.stored ?? code).join(', ');
}
