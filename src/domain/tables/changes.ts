/** What can be said of a change set without a workbook: its inverse, and what it does to records (design.md §4). */
import type { CellChange, ChangeSet, StoredValue, TableChange } from './changeSet';
import type { TableKey } from './tables';

/** The column that identifies a record; null where rows have no code of their own. */
export const keyColumns: Readonly<Record<TableKey, string | null>> = {
  settings: 'key',
  units: 'code',
  quotas: 'code',
  allocations: null,
  registrations: 'id',
  plans: null,
  criteria: 'code',
  reviews: null,
  honoured: null,
  nurture: null,
  communications: null,
  inspections: null,
  proposals: null,
  milestones: 'name',
  bases: 'number',
};

/** Columns that a command rebuilds at will: changing them is no change of anybody's work. */
export const derivedColumns: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  registrations: ['checkResult', 'seal'],
};

/** True when the change set does nothing. */
export function isEmptyChangeSet(changes: ChangeSet): boolean {
  return changes.tables.every(
    (table) => table.added.length + table.changed.length + table.retired.length === 0,
  );
}

/** True when undoing it would give a person back something of theirs. */
export function touchesPeoplesWork(changes: ChangeSet): boolean {
  return changes.tables.some(
    (table) =>
      table.added.length > 0 ||
      table.retired.length > 0 ||
      table.changed.some((change) => !derivedColumns[table.table]?.includes(change.column)),
  );
}

/**
 * The change set that takes `changes` back. Rows that were added are retired with the values they were
 * given, so that a row somebody has since filled in is not thrown away: the writer compares first.
 */
export function invertChangeSet(changes: ChangeSet, action: string): ChangeSet {
  return { action, tables: [...changes.tables].reverse().map(invertTable) };
}

function invertTable(table: TableChange): TableChange {
  const keyColumn = keyColumns[table.table];
  const keyOf = (values: Readonly<Record<string, StoredValue>>): string => {
    const key = keyColumn === null ? undefined : values[keyColumn];
    return typeof key === 'string' || typeof key === 'number' ? String(key) : '';
  };
  return {
    table: table.table,
    added: table.retired.map((row) => row.values),
    changed: table.changed.map((change) => invertCell(change, keyColumn)),
    retired: table.added.map((values) => ({ key: keyOf(values), row: 0, values })),
  };
}

/** A record that was given its code by the change is found by that code afterwards. */
function invertCell(change: CellChange, keyColumn: string | null): CellChange {
  const key = change.column === keyColumn && typeof change.after === 'string' ? change.after : change.key;
  return { ...change, key, before: change.after, after: change.before };
}
