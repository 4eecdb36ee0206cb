/** The tab `Căn cứ`: legal bases with the time they are in force (domain.md 2.1). */

import { presentGrid } from '../check/register';
import { readDateCell } from '../dates/dateCell';
import { compareDates, isoDate, type PlainDate } from '../dates/plainDate';
import { type Finding, finding } from '../findings/finding';
import type { Grid } from '../tables/cell';
import { createUnitResolver } from '../units/unitResolver';
import { readLines } from './followUpLines';

export interface Basis {
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  /** Số ký hiệu, as issued. */
  readonly number: string;
  readonly date: PlainDate | null;
  readonly issuer: string;
  readonly title: string;
  /** First and last day in force; null when open. */
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  /** What stands where a date should and cannot be read as one, so that nobody takes the base for one without end. */
  readonly unreadable: readonly string[];
  /** Dùng cho: the documents it is cited in, in the office's words; '' means any. */
  readonly usedFor: string;
}

/**
 * Reads the tab. Bases are older than the programme and outlast it, so its period says nothing about them.
 * @throws AppError column_missing
 */
export function readBases(grid: Grid | null, timeZone: string): { bases: Basis[]; findings: Finding[] } {
  const present = presentGrid(grid);
  if (present === null) return { bases: [], findings: [] };
  const noUnits = { units: [], resolver: createUnitResolver([]), findings: [] };
  const context = { unitTable: noUnits, index: { find: () => -1 }, period: null, timeZone };
  const { lines, findings } = readLines('bases', present, context, (line) => {
    const number = line.text('number');
    const title = line.text('title');
    const unreadable: string[] = [];
    const dateIn = (column: 'date' | 'validFrom' | 'validTo'): PlainDate | null => {
      const reading = readDateCell(line.cell(column), timeZone);
      if (reading.kind === 'invalid') {
        unreadable.push(reading.value);
        const params = { number: number || title, value: reading.value };
        line.note(finding('base_dates_invalid', line.place(column), params));
      }
      return reading.kind === 'date' ? reading.date : null;
    };
    const basis: Basis = {
      row: line.row,
      number,
      date: dateIn('date'),
      issuer: line.text('issuer'),
      title,
      validFrom: dateIn('validFrom'),
      validTo: dateIn('validTo'),
      unreadable,
      usedFor: line.text('usedFor'),
    };
    const from = basis.validFrom ?? basis.date;
    if (from !== null && basis.validTo !== null && compareDates(from, basis.validTo) > 0) {
      const params = { number: number || title, from: isoDate(from), to: isoDate(basis.validTo) };
      line.note(finding('base_period_reversed', line.place('validTo'), params));
    }
    return basis;
  });
  return { bases: lines, findings };
}

/** Whether a basis may be cited on `date`: from its first day in force, or else its own date, to its last day. */
export function baseInForce(base: Basis, date: PlainDate): boolean {
  const from = base.validFrom ?? base.date;
  return (
    (from === null || compareDates(from, date) <= 0) &&
    (base.validTo === null || compareDates(base.validTo, date) >= 0)
  );
}
