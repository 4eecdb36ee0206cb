/** The seals a whole check writes, and what it tells the journal of moves made by hand, within its calls. Pure. */

import type { Register } from '../domain/check/register';
import type { ReviewCheck } from '../domain/review/reviewCheck';
import type { CellChange } from '../domain/tables/changeSet';
import { storedCell } from '../domain/tables/storedCell';
import { cellText } from '../domain/text/cellText';
import type { JournalLine } from '../workbook/journal';
import { handMoveLines } from './moveLines';

export interface SealPlan {
  /** Cells of `Dấu thẩm định`. */
  readonly changed: readonly CellChange[];
  readonly lines: readonly JournalLine[];
  /** Moves told, and moves left to the next check. */
  readonly told: number;
  readonly left: number;
}

/** What may be written besides the marks and the derived tabs. */
export interface SealRoom {
  /** Data calls still free. */
  readonly calls: number;
  /** What so many lines more in the journal cost. */
  journalCalls(lines: number): number;
}

/**
 * Seals cost one call, moves by hand that of the journal as well. What does not fit keeps its old seal, so that the
 * next check finds it again.
 */
export function planSeals(
  register: Register,
  review: ReviewCheck,
  room: SealRoom,
  timeZone: string,
): SealPlan {
  const { columns } = register.registrations;
  const left = review.handMoves.length;
  if (columns.seal < 0 || review.seals.size === 0 || room.calls < 1) {
    return { changed: [], lines: [], told: 0, left: columns.seal < 0 ? 0 : left };
  }
  const lines = handMoveLines(review.handMoves);
  const fits = lines.length === 0 || room.calls >= 1 + room.journalCalls(lines.length);
  const waiting = new Set(fits ? [] : review.handMoves.map(({ row }) => row));
  return {
    changed: sealCells(register, review.seals, waiting, timeZone),
    lines: fits ? lines : [],
    told: fits ? left : 0,
    left: fits ? 0 : left,
  };
}

function sealCells(
  { registrations: { grid, columns } }: Register,
  seals: ReadonlyMap<number, string>,
  waiting: ReadonlySet<number>,
  timeZone: string,
): CellChange[] {
  const changed: CellChange[] = [];
  for (const [row, after] of seals) {
    if (waiting.has(row)) continue;
    const cells = grid[row - 1] ?? [];
    const before = storedCell(cells[columns.seal], timeZone);
    changed.push({ key: cellText(cells[columns.id]), row, column: 'seal', before, after });
  }
  return changed;
}
