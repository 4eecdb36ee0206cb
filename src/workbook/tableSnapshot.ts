/** One input table as it stands now, read under the lock, and where its records are. */
import { AppError } from '../domain/findings/appError';
import type { Cell, Grid } from '../domain/tables/cell';
import { keyColumns } from '../domain/tables/changes';
import { findColumns } from '../domain/tables/headers';
import { type TableKey, tables } from '../domain/tables/tables';
import { cellText } from '../domain/text/cellText';
import { textKey } from '../domain/text/vietnameseText';
import { cellName } from './cellName';
import { headersOf } from './layout';
import { type ReadBlock, readBlocks, type SnapshotNeed } from './readBlocks';
import type { Run } from './runs';
import type { Sheet } from './spreadsheet';

/** A whole table with its formulas; null when they do not matter. */
export interface FreshTable {
  readonly grid: Grid;
  readonly formulas: readonly (readonly string[])[] | null;
}

export class TableSnapshot {
  readonly sheet: Sheet;
  readonly table: TableKey;
  /** Last row read. */
  readonly lastRow: number;
  private readonly blocks: readonly ReadBlock[];
  /** Column key → 0-based place in the sheet, −1 when not read or not there. */
  private readonly positions: Readonly<Record<string, number>>;
  private rowsByKey: Map<string, number[]> | null = null;

  private constructor(sheet: Sheet, table: TableKey, blocks: readonly ReadBlock[]) {
    this.sheet = sheet;
    this.table = table;
    this.blocks = blocks;
    this.lastRow = Math.max(...blocks.map(({ values }) => values.length));
    this.positions = findColumns(table, headerOf(blocks)).columns as Readonly<Record<string, number>>;
  }

  /** One data call per block of columns, twice as many with formulas. */
  static read(sheet: Sheet, table: TableKey, need: SnapshotNeed): TableSnapshot {
    const snapshot = new TableSnapshot(sheet, table, readBlocks(sheet, table, need));
    // Columns have been moved since they were read: only the whole table tells where they are now.
    if (need.shape === 'whole' || columnsAsRead(table, need).every((column) => snapshot.hasColumn(column))) {
      return snapshot;
    }
    return TableSnapshot.read(sheet, table, { ...need, shape: 'whole' });
  }

  /** A table that has just been read, under the lock that is still held. */
  static of(sheet: Sheet, table: TableKey, { grid, formulas }: FreshTable): TableSnapshot {
    return new TableSnapshot(sheet, table, [{ left: 0, values: grid, formulas }]);
  }

  /** Just these rows, in one data call; the header is taken to be as it was read, formulas do not matter. */
  static readRows(sheet: Sheet, table: TableKey, asRead: Grid, rows: Run, width: number): TableSnapshot {
    const range = sheet.getRange(rows.first, 1, rows.last - rows.first + 1, width);
    const values = placedFrom(rows.first, range.getValues() as Grid);
    values[0] = asRead[0] ?? [];
    return new TableSnapshot(sheet, table, [{ left: 0, values, formulas: null }]);
  }

  hasColumn(column: string): boolean {
    return (this.positions[column] ?? -1) >= 0;
  }

  /** 0-based places in the sheet of the table's own columns, ascending. */
  ownPositions(): number[] {
    return Object.values(this.positions)
      .filter((position) => position >= 0)
      .sort((a, b) => a - b);
  }

  /** 0-based place of a column. @throws AppError column_missing */
  needColumn(column: string): number {
    const position = this.positions[column] ?? -1;
    if (position >= 0) return position;
    throw new AppError('column_missing', {
      tab: tables[this.table].tab,
      columns: [headersOf(this.table)[column] ?? column],
      present: headerOf(this.blocks)
        .map(cellText)
        .filter((text) => text !== ''),
      headerRow: null,
    });
  }

  /** The cell in spreadsheet row `row` (header = 1). */
  cell(row: number, column: string): Cell {
    return this.cellAt(row, this.positions[column] ?? -1);
  }

  /** '' where no formula stands or none were asked for. */
  formula(row: number, column: string): string {
    const position = this.positions[column] ?? -1;
    const block = this.blockAt(position);
    return block?.formulas?.[row - 1]?.[position - block.left] ?? '';
  }

  keyAt(row: number): string {
    const column = keyColumns[this.table];
    return column === null ? '' : textKey(cellText(this.cell(row, column)));
  }

  /** Rows whose key column holds `key`. */
  rowsWithKey(key: string): readonly number[] {
    if (this.rowsByKey === null) {
      this.rowsByKey = new Map();
      for (let row = 2; row <= this.lastRow; row++) {
        const found = this.keyAt(row);
        if (found === '') continue;
        const rows = this.rowsByKey.get(found);
        if (rows === undefined) this.rowsByKey.set(found, [row]);
        else rows.push(row);
      }
    }
    return this.rowsByKey.get(textKey(key)) ?? [];
  }

  /** Last row with anything in a column of the table; 1 when there are no records. */
  lastUsedRow(): number {
    const own = this.ownPositions();
    for (let row = this.lastRow; row > 1; row--) {
      if (own.some((position) => !isBlank(this.cellAt(row, position)))) return row;
    }
    return 1;
  }

  /** All cells of a row as read, its columns from the first one of the sheet on; only of a whole table. */
  wholeRow(row: number): readonly Cell[] {
    return this.blocks[0]?.values[row - 1] ?? [];
  }

  /** A1 names of filled cells of a row in columns that are not the table's own. */
  foreignCells(row: number): string[] {
    const own = new Set(Object.values(this.positions));
    return this.wholeRow(row).flatMap((cell, position) =>
      own.has(position) || isBlank(cell) ? [] : [cellName(row, position)],
    );
  }

  /** `S12`, as a person finds it. */
  cellName(row: number, column: string): string {
    return cellName(row, this.needColumn(column));
  }

  private blockAt(position: number): ReadBlock | undefined {
    return this.blocks.find(
      ({ left, values }) => position >= left && position < left + (values[0]?.length ?? 0),
    );
  }

  private cellAt(row: number, position: number): Cell {
    const block = this.blockAt(position);
    return block === undefined ? '' : block.values[row - 1]?.[position - block.left];
  }
}

/** The rows at their places in the sheet; those above them stay empty. */
function placedFrom<Row>(first: number, rows: readonly Row[]): Row[] {
  const placed: Row[] = [];
  rows.forEach((row, index) => {
    placed[first - 1 + index] = row;
  });
  return placed;
}

/** The needed columns that were there when the decision was taken. */
function columnsAsRead(table: TableKey, { columns, asRead }: SnapshotNeed): string[] {
  const then = findColumns(table, asRead?.[0] ?? []).columns as Readonly<Record<string, number>>;
  return columns.filter((column) => (then[column] ?? -1) >= 0);
}

function isBlank(cell: Cell): boolean {
  return cell === '' || cell === null || cell === undefined;
}

/** The first row, each cell at its place in the sheet; blank where nothing was read. */
function headerOf(blocks: readonly ReadBlock[]): Cell[] {
  const header: Cell[] = [];
  for (const { left, values } of blocks) {
    (values[0] ?? []).forEach((cell, index) => {
      header[left + index] = cell;
    });
  }
  return Array.from(header, (cell) => cell ?? '');
}
