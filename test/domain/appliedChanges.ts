/** Applies a change set to tabs as plain grids, by header and row: what the workbook's writer would do. */
import { expect } from 'vitest';
import type { Cell, Grid } from '../../src/domain/tables/cell';
import type { ChangeSet, StoredValue } from '../../src/domain/tables/changeSet';
import { storedCell } from '../../src/domain/tables/storedCell';
import { type TableKey, tables } from '../../src/domain/tables/tables';
import { timeZone } from './registerGrids';

/** A date is written as the instant its day begins in the spreadsheet's zone. */
function cellOf(value: StoredValue): Cell {
  return typeof value === 'object' ? new Date(`${value.date}T00:00:00+07:00`) : value;
}

function place(grid: Grid, table: TableKey, column: string): number {
  const header = (tables[table].columns as Readonly<Record<string, string>>)[column];
  const found = (grid[0] ?? []).indexOf(header);
  if (found < 0) throw new Error(`no column ${column} in ${table}`);
  return found;
}

/** The tab after the change set; fails when a cell does not hold what the change set says it did. */
export function applied(grid: Grid, table: TableKey, changes: ChangeSet): Grid {
  const rows = grid.map((row) => [...row]);
  for (const change of changes.tables.filter((one) => one.table === table)) {
    for (const { row, column, before, after, key } of change.changed) {
      const cells = rows[row - 1] as Cell[];
      const at = place(grid, table, column);
      expect(storedCell(cells[at], timeZone)).toEqual(before);
      if (table === 'registrations') {
        expect(String(cells[place(grid, table, 'id')]).trim()).toBe(key);
      }
      cells[at] = cellOf(after);
    }
    for (const record of change.added) {
      const cells: Cell[] = (grid[0] ?? []).map(() => '');
      for (const [column, value] of Object.entries(record)) cells[place(grid, table, column)] = cellOf(value);
      rows.push(cells);
    }
  }
  return rows;
}

/** The tab with seals written into it, as a whole check leaves it. */
export function sealed(grid: Grid, seals: ReadonlyMap<number, string>): Grid {
  const at = place(grid, 'registrations', 'seal');
  return grid.map((row, index) => {
    const seal = seals.get(index + 1);
    return seal === undefined ? row : row.map((cell, column) => (column === at ? seal : cell));
  });
}

/** The tab with one cell typed over. */
export function typed(grid: Grid, row: number, column: string, value: Cell): Grid {
  const at = place(grid, 'registrations', column);
  return grid.map((cells, index) =>
    index + 1 === row ? cells.map((cell, position) => (position === at ? value : cell)) : cells,
  );
}

/** One cell of the tab. */
export function cellAt(grid: Grid, table: TableKey, row: number, column: string): Cell {
  return grid[row - 1]?.[place(grid, table, column)];
}
