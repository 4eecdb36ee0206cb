/**
 * The tables of a register as a server sends them to the page that makes documents: one text, so that a date arrives
 * (platform.md §4.8: a result with a date in it arrives as null) and nothing is lost or guessed on the way.
 */

import type { RegisterGrids } from '../check/register';
import type { FollowUpGrids } from '../followUps/followUpGrids';
import { type Cell, type Grid, isDateCell } from './cell';
import { findColumns, requireColumns } from './headers';
import { type TableKey, tables } from './tables';

export type RegisterTables = RegisterGrids & FollowUpGrids;

/** What the form that makes documents opens with; the other tables follow when it asks for them. */
export interface SentOpening {
  /** `YYYY-MM-DD` in Việt Nam. */
  readonly today: string;
  /** The zone in which date cells are calendar dates. */
  readonly timeZone: string;
  /** `Cấu hình` alone, as `sendTables` writes it: which documents are used, and for which year. */
  readonly settings: string;
}

/** What no document reads: it does not leave the sheet, nor does any column that is not of the layout (domain.md 2.4). */
export const unsentColumns: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  settings: ['note'],
  units: ['areaCode', 'contact', 'email', 'note'],
  quotas: ['basis'],
  registrations: ['checkResult', 'note', 'seal'],
  criteria: ['basis'],
  honoured: ['award', 'roadmap', 'followed'],
  nurture: ['difficulty', 'measure', 'follower'],
  proposals: ['note'],
  milestones: ['recipient', 'basis'],
};

/** Without these no document is made. */
const neededTables: readonly TableKey[] = ['units', 'quotas', 'registrations'];

/** A date by its milliseconds since 1970. */
interface SentDate {
  readonly d: number;
}

type SentCell = string | number | boolean | SentDate;
type SentGrid = readonly (readonly SentCell[])[];

/** A failed formula, should the service give an object for it (platform.md CF-3). */
const failedCell = '#ERROR!';

/**
 * One table: the headers of its sent columns, then every row at its place, without blanks at its end. Blank rows below
 * the last filled one are left out.
 * @throws AppError column_missing
 */
function sentGrid(table: TableKey, grid: Grid): SentGrid {
  const positions = columnsToSend(table, grid);
  const headers = tables[table].columns as Readonly<Record<string, string>>;
  const columns = Object.keys(headers).filter(
    (column) => (positions[column] ?? -1) >= 0 && unsentColumns[table]?.includes(column) !== true,
  );
  const rows = grid
    .slice(1)
    .map((row) => withoutBlankEnd(columns.map((column) => sentCell(row[positions[column] as number]))));
  while (rows[rows.length - 1]?.length === 0) rows.pop();
  return [columns.map((column) => headers[column] as string), ...rows];
}

/** As everywhere, an optional tab without a filled cell is as good as none. @throws AppError column_missing */
function columnsToSend(table: TableKey, grid: Grid): Readonly<Record<string, number>> {
  const isBlank = grid.every((row) => row.every((cell) => sentCell(cell) === ''));
  const found =
    isBlank && !neededTables.includes(table) ? findColumns(table, []) : requireColumns(table, grid);
  return found.columns;
}

function sentCell(cell: Cell): SentCell {
  if (cell === null || cell === undefined) return '';
  if (isDateCell(cell)) return { d: cell.getTime() };
  return typeof cell === 'object' ? failedCell : cell;
}

function withoutBlankEnd(cells: SentCell[]): SentCell[] {
  while (cells[cells.length - 1] === '') cells.pop();
  return cells;
}

/** The tables as one text. @throws AppError column_missing */
export function sendTables(grids: Readonly<Partial<Record<TableKey, Grid | null>>>): string {
  const sent: Partial<Record<TableKey, SentGrid>> = {};
  for (const table of Object.keys(grids) as TableKey[]) {
    const grid = grids[table];
    if (grid !== null && grid !== undefined) sent[table] = sentGrid(table, grid);
  }
  return JSON.stringify(sent);
}

/**
 * What `sendTables` was given, but for columns it does not send. Only for a text of our own server.
 * @returns null for a table that was not sent
 */
export function receiveTables(text: string): Readonly<Record<TableKey, Grid | null>> {
  const sent = JSON.parse(text) as Readonly<Partial<Record<TableKey, SentGrid>>>;
  const grids = {} as Record<TableKey, Grid | null>;
  for (const table of Object.keys(tables) as TableKey[]) {
    const grid = sent[table];
    grids[table] = grid === undefined ? null : received(grid);
  }
  return grids;
}

function received([header = [], ...rows]: SentGrid): Grid {
  const width = header.length;
  return [
    header as readonly string[],
    ...rows.map((row) => Array.from({ length: width }, (_, column) => receivedCell(row[column]))),
  ];
}

function receivedCell(cell: SentCell | undefined): Cell {
  return typeof cell === 'object' ? new Date(cell.d) : (cell ?? '');
}

/** What `receiveTables` gives, with the needed ones there: the server names a missing one before it sends any. */
export function asRegisterTables(grids: Readonly<Record<TableKey, Grid | null>>): RegisterTables {
  const { units, quotas, registrations } = grids;
  if (units === null || quotas === null || registrations === null)
    throw new Error('a needed table was not sent');
  return { ...grids, units, quotas, registrations };
}
