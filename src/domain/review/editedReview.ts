/** What reviews, statuses and stages have to say of rows just edited, without the rest of the register (domain.md 4.1). */

import type { Finding } from '../findings/finding';
import { readDetails } from '../registrations/registrationDetails';
import { type Registrations, readRegistrations } from '../registrations/registrations';
import type { Cell, Grid } from '../tables/cell';
import { findColumns } from '../tables/headers';
import { tables } from '../tables/tables';
import { cellText } from '../text/cellText';
import { type Status, stages, statuses } from '../words/vocabulary';
import { wordReader } from '../words/words';
import type { LedCollective } from './ledCollective';
import { reviewRowFindings } from './reviewRowFindings';
import { rowRecord } from './rowRecord';
import { readSeal, writeSeal } from './seal';

/** What stood in the status or stage cell that was edited. */
export interface CellBefore {
  readonly column: 'status' | 'stage';
  readonly text: string;
}

/** Other rows and tabs settle it. */
const notAsked: LedCollective = { holds: true, value: '' };

/** By place in `grid` (row 2 of it is 2): forbidden moves, changes after a review, words of no list. */
export function editedReviewFindings(
  grid: Grid,
  before: CellBefore | null,
  timeZone: string,
): Map<number, readonly Finding[]> {
  const registrations: Registrations = readRegistrations(
    before === null ? grid : withRecord(grid, before),
    timeZone,
  );
  const details = readDetails(registrations);
  const found = new Map<number, readonly Finding[]>();
  for (let position = 0; position < registrations.count; position++) {
    const record = rowRecord(registrations, details, position, timeZone);
    const findings = reviewRowFindings({
      registrations,
      details,
      period: null,
      position,
      record,
      assessment: null,
      ledCollective: () => notAsked,
    });
    found.set(registrations.rows[position] as number, findings);
  }
  return found;
}

/**
 * A row that no check has recorded yet is judged by what stood in its cell just before, as if that had been recorded.
 * A row that has its record is judged by it.
 */
function withRecord(grid: Grid, { column, text }: CellBefore): Grid {
  const [header = [], row = []] = grid;
  const { columns } = findColumns('registrations', header);
  const place = columns.seal >= 0 ? columns.seal : header.length;
  const id = cellText(row[columns.id]);
  if (id === '' || readSeal(row[columns.seal]) !== null) return grid;
  const statusText = column === 'status' ? text : cellText(row[columns.status]);
  const status = wordReader<Status>(statuses).read(statusText);
  const stage = wordReader(stages).read(column === 'stage' ? text : cellText(row[columns.stage]));
  if (status === null) return grid;
  const put = (cells: readonly Cell[], cell: Cell): Cell[] => {
    const next = [...cells];
    next[place] = cell;
    return Array.from(next, (one) => one ?? '');
  };
  const seal = writeSeal({ id, status, stage: status === 'passed' ? stage : null, fields: null });
  return [put(header, tables.registrations.columns.seal), put(row, seal)];
}
