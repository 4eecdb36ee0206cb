/** The tab `Kiểm tra thực tế`: inspections (F05, F36, F37, F39, F66) and the log of difficulties (F45, F57). */

import { isoDate, type PlainDate } from '../dates/plainDate';
import { type Finding, finding } from '../findings/finding';
import type { Grid } from '../tables/cell';
import type { Unit } from '../units/units';
import { type FieldWork, fieldWorks } from '../words/followUpWords';
import { type LineContext, readLines } from './followUpLines';

export interface Inspection {
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  readonly date: PlainDate | null;
  /** Units the cell may mean, by index. */
  readonly units: readonly number[];
  /** The unit as typed. */
  readonly unitText: string;
  readonly subject: string;
  readonly conclusion: string;
  readonly request: string;
  /** A blank cell means an inspection: the column is younger than the tab. */
  readonly type: FieldWork;
  readonly settled: boolean;
}

/** @throws AppError column_missing */
export function readInspections(
  grid: Grid,
  context: LineContext,
): { lines: Inspection[]; findings: Finding[] } {
  return readLines('inspections', grid, context, (line) => ({
    row: line.row,
    date: line.date('date'),
    units: line.units('unit', 'needed'),
    unitText: line.text('unit'),
    subject: line.text('subject'),
    conclusion: line.text('conclusion'),
    request: line.text('request'),
    type: line.word('type', fieldWorks, 'optional') ?? 'inspection',
    settled: line.flag('settled') === true,
  }));
}

/** Difficulties nobody has settled yet (KH 72/KH-UBND, closing clause: F45; F57). */
export function openIssueFindings(inspections: readonly Inspection[], units: readonly Unit[]): Finding[] {
  return inspections
    .filter((line) => line.type === 'issue' && !line.settled)
    .map(({ row, date, units: matches, unitText }) => {
      const unit = units[matches[0] ?? -1]?.name ?? unitText;
      const place = { table: 'inspections', row, column: 'settled' } as const;
      return finding('issue_open', place, { unit, date: date === null ? '' : isoDate(date) });
    });
}
