/** The tab `Tuyên truyền`: what was published, shown, taught or visited (F08, F09, F18, F43, F56, F62–F65, F67, F71). */

import type { PlainDate } from '../dates/plainDate';
import type { Finding } from '../findings/finding';
import type { Grid } from '../tables/cell';
import { type CommunicationForm, communicationForms } from '../words/followUpWords';
import { type LineContext, readLines } from './followUpLines';

export interface Communication {
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  readonly date: PlainDate | null;
  readonly form: CommunicationForm | null;
  readonly channel: string;
  /** Positions in `Đăng ký`; none when it is about the movement as a whole. */
  readonly registrations: readonly number[];
  readonly link: string;
  /** Số lượt: items, showings or people reached, as the office counts; null when it has not counted. */
  readonly count: number | null;
}

/** @throws AppError column_missing */
export function readCommunications(
  grid: Grid,
  context: LineContext,
): { lines: Communication[]; findings: Finding[] } {
  return readLines('communications', grid, context, (line) => ({
    row: line.row,
    date: line.date('date'),
    form: line.word('form', communicationForms, 'needed'),
    channel: line.text('channel'),
    registrations: line.registrations('registration', 'optional'),
    link: line.text('link'),
    count: line.count('count'),
  }));
}
