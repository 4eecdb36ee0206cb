/** The tab `Bồi dưỡng`: help given to exemplars, difficulties, evaluation (F04, F06, F14, F17, F31, F36, F59). */

import type { PlainDate } from '../dates/plainDate';
import type { Finding } from '../findings/finding';
import type { Grid } from '../tables/cell';
import { type LineContext, readLines } from './followUpLines';

export interface NurtureLine {
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  /** Positions in `Đăng ký`. */
  readonly registrations: readonly number[];
  readonly support: string;
  readonly difficulty: string;
  readonly measure: string;
  readonly follower: string;
  readonly date: PlainDate | null;
  readonly effect: string;
  /** False when the line names a registration and says nothing of it: laid out in advance. */
  readonly tells: boolean;
}

/** @throws AppError column_missing */
export function readNurture(grid: Grid, context: LineContext): { lines: NurtureLine[]; findings: Finding[] } {
  return readLines('nurture', grid, context, (line) => {
    const support = line.text('support');
    const difficulty = line.text('difficulty');
    const measure = line.text('measure');
    const follower = line.text('follower');
    const effect = line.text('effect');
    return {
      row: line.row,
      registrations: line.registrations('registration', 'needed'),
      support,
      difficulty,
      measure,
      follower,
      date: line.date('date'),
      effect,
      tells: [support, difficulty, measure, follower, effect].some((text) => text !== ''),
    };
  });
}
