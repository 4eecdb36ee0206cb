/** The change of the column `Kết quả kiểm tra`: only the cells whose words differ. */
import type { Cell, Grid } from '../domain/tables/cell';
import type { CellChange, TableChange } from '../domain/tables/changeSet';
import { findColumns } from '../domain/tables/headers';
import { cellText } from '../domain/text/cellText';
import { storedValue } from './writtenCell';

export interface WantedMarks {
  /** Spreadsheet row → words; rows of years not checked are not in it. */
  readonly marks: ReadonlyMap<number, string>;
  /** Spreadsheet rows that are registrations of whatever year. */
  readonly registrationRows: ArrayLike<number>;
  /** What a mark may begin with, to know a mark of ours on a row that is no longer a registration. */
  readonly openings: readonly string[];
}

/** Null when the tab has no such column: marks are then not kept. */
export function markChange(grid: Grid, wanted: WantedMarks, timeZone: string): TableChange | null {
  const { columns } = findColumns('registrations', grid[0] ?? []);
  if (columns.checkResult < 0) return null;
  const changed: CellChange[] = [];
  const put = (row: number, before: Cell, after: string): void => {
    changed.push({
      key: columns.id < 0 ? '' : cellText(grid[row - 1]?.[columns.id]),
      row,
      column: 'checkResult',
      before: storedValue(before, timeZone),
      after,
    });
  };
  const registrations = new Set(Array.from(wanted.registrationRows));
  for (let row = 2; row <= grid.length; row++) {
    const now: Cell = grid[row - 1]?.[columns.checkResult];
    const mark = wanted.marks.get(row);
    if (mark !== undefined) {
      if (now !== mark) put(row, now, mark);
    } else if (!registrations.has(row) && isOwnMark(now, wanted.openings)) put(row, now, '');
  }
  return { table: 'registrations', added: [], changed, retired: [] };
}

function isOwnMark(cell: Cell, openings: readonly string[]): boolean {
  return typeof cell === 'string' && openings.some((opening) => cell.startsWith(opening));
}
