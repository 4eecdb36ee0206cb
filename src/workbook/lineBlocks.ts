/** Cells of lines that stand side by side and were all asked for: they go in one call (design.md §5). */
import type { CellChange } from '../domain/tables/changeSet';
import { keyColumns } from '../domain/tables/changes';
import type { LocatedChange } from './locateChanges';
import { type Run, runsOf } from './runs';

/** A rectangle of the sheet in which a person has decided on every cell. */
export interface LineBlock {
  /** Spreadsheet rows. */
  readonly rows: Run;
  /** Column keys from left to right, at neighbouring places. */
  readonly columns: readonly string[];
  /** The cells in it that really change. */
  readonly cells: readonly CellChange[];
}

export interface LineBlocks {
  readonly blocks: readonly LineBlock[];
  /** Cells that change in no block. */
  readonly others: readonly CellChange[];
}

/**
 * Only for tables whose records have no key, and for a record of which many fields change: who changes such a line
 * decides on it as a whole, so a cell that is to stay may be written along. Nothing that was not asked for is ever in a
 * block.
 */
export function lineBlocks({ snapshot, cells, standing }: LocatedChange): LineBlocks {
  if (cells.length === 0 || !areLines({ snapshot, cells })) return { blocks: [], others: cells };
  const asked = new Map<number, Set<string>>();
  for (const { row, column } of [...cells, ...standing]) {
    const columns = asked.get(row);
    if (columns === undefined) asked.set(row, new Set([column]));
    else columns.add(column);
  }
  const placed = [...new Set([...cells, ...standing].map(({ column }) => column))]
    .map((column) => ({ column, place: snapshot.needColumn(column) }))
    .sort((a, b) => a.place - b.place);
  const blocks = runsOf(placed.map(({ place }) => place)).flatMap(({ first, last }) => {
    const side = placed.filter(({ place }) => place >= first && place <= last).map(({ column }) => column);
    const inside = cells.filter(({ column }) => side.includes(column));
    return runsOf(wholeRows(asked, side)).flatMap((run) => blockIn(run, side, inside));
  });
  const covered = new Set(blocks.flatMap((block) => block.cells));
  return { blocks, others: cells.filter((cell) => !covered.has(cell)) };
}

/** Columns of one record that would not be worth joining: a status and what goes with it. */
const fewColumns = 3;

function areLines({ snapshot, cells }: Pick<LocatedChange, 'snapshot' | 'cells'>): boolean {
  if (keyColumns[snapshot.table] === null) return true;
  const rows = new Set(cells.map(({ row }) => row));
  return rows.size === 1 && new Set(cells.map(({ column }) => column)).size > fewColumns;
}

/** Rows in which all of these columns were asked for, ascending. */
function wholeRows(asked: ReadonlyMap<number, ReadonlySet<string>>, columns: readonly string[]): number[] {
  return [...asked]
    .filter(([, own]) => columns.every((column) => own.has(column)))
    .map(([row]) => row)
    .sort((a, b) => a - b);
}

/** From the first row of the run that changes to the last one; nothing when none does. */
function blockIn(run: Run, columns: readonly string[], cells: readonly CellChange[]): LineBlock[] {
  const inside = cells.filter(({ row }) => row >= run.first && row <= run.last);
  if (inside.length === 0) return [];
  const rows = inside.map(({ row }) => row);
  return [{ rows: { first: Math.min(...rows), last: Math.max(...rows) }, columns, cells: inside }];
}
