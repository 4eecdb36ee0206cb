/** The second path's lines of the registers that live on, each with its year (domain.md 4.2). */

import { dateToSerial, serialToDate } from '../dates/plainDate';
import type { Cell } from '../tables/cell';
import { cellText } from '../text/cellText';
import {
  type CommunicationForm,
  communicationForms,
  fieldWorks,
  type ProposalResult,
  type ProposalType,
  proposalResults,
  proposalTypes,
} from '../words/followUpWords';
import { yesNoWords } from '../words/vocabulary';
import type { RecountIndex } from './recountIndex';
import { codesIn, lineRows, type TabRow } from './recountTables';
import type { ReportGrids } from './reportSources';

interface Line {
  readonly row: number;
  readonly year: number | null;
  /** Sheet rows of the registrations it names. */
  readonly registrations: readonly number[];
}

export interface RecountProposal extends Line {
  readonly ownYear: number | null;
  readonly type: ProposalType | null;
  readonly result: ProposalResult;
  readonly award: string;
}

export interface RecountLines {
  readonly honoured: readonly Line[];
  readonly proposals: readonly RecountProposal[];
  readonly communications: readonly (Line & {
    readonly form: CommunicationForm | null;
    readonly count: number | null;
  })[];
  readonly inspections: readonly (Line & { readonly issue: boolean; readonly settled: boolean })[];
  readonly nurture: readonly (Line & { readonly evaluated: boolean })[];
}

/** @param schoolYears whether the register's year 2024 runs from August 2024 to July 2025 */
export function recountLines(
  grids: ReportGrids,
  index: RecountIndex,
  timeZone: string,
  schoolYears: boolean,
): RecountLines {
  const named = (cell: Cell): number[] => {
    const whole = index.find(cellText(cell));
    if (whole !== null) return [whole];
    const rows = codesIn(cell).map(index.find);
    return [...new Set(rows.filter((found): found is number => found !== null))];
  };
  const yearOfFirst = ([first]: readonly number[]): number | null =>
    first === undefined ? null : index.yearOf(first);
  const yearOfDay = (day: number | null): number | null => dayYear(day, schoolYears);
  return {
    honoured: lineRows('honoured', grids.honoured, timeZone).map((row) => {
      const registrations = named(row.cell('registration'));
      return {
        row: row.row,
        registrations,
        year: occasionYear(row, schoolYears) ?? yearOfFirst(registrations),
      };
    }),
    proposals: lineRows('proposals', grids.proposals, timeZone, ['year']).map((row) => {
      const registrations = named(row.cell('registration'));
      const ownYear = row.year('year');
      return {
        row: row.row,
        registrations,
        ownYear,
        year: ownYear ?? yearOfFirst(registrations) ?? yearOfDay(row.day('date')),
        type: row.word('type', proposalTypes),
        result: row.word('result', proposalResults) ?? 'waiting',
        award: row.text('award'),
      };
    }),
    communications: lineRows('communications', grids.communications, timeZone).map((row) => {
      const registrations = named(row.cell('registration'));
      return {
        row: row.row,
        registrations,
        year: yearOfDay(row.day('date')) ?? yearOfFirst(registrations),
        form: row.word('form', communicationForms),
        count: tally(row),
      };
    }),
    inspections: lineRows('inspections', grids.inspections, timeZone).map((row) => ({
      row: row.row,
      registrations: [],
      year: yearOfDay(row.day('date')),
      issue: row.word('type', fieldWorks) === 'issue',
      settled: row.cell('settled') === true || row.word('settled', yesNoWords) === 'yes',
    })),
    nurture: lineRows('nurture', grids.nurture, timeZone)
      .filter((row) =>
        (['support', 'difficulty', 'measure', 'follower', 'effect'] as const).some(
          (column) => row.text(column) !== '',
        ),
      )
      .map((row) => {
        const registrations = named(row.cell('registration'));
        return {
          row: row.row,
          registrations,
          year: yearOfDay(row.day('date')) ?? yearOfFirst(registrations),
          evaluated: row.text('effect') !== '',
        };
      }),
  };
}

/** School years begin on 1 August. */
function dayYear(day: number | null, schoolYears: boolean): number | null {
  if (day === null) return null;
  const { year } = serialToDate(day);
  return schoolYears && day < dateToSerial({ year, month: 8, day: 1 }) ? year - 1 : year;
}

/** The year of its day, else the last that the occasion names; of two that make a school year the first. */
function occasionYear(row: TabRow<'honoured'>, schoolYears: boolean): number | null {
  const ofDay = dayYear(row.day('occasion'), schoolYears);
  if (schoolYears) {
    for (const [, pair = ''] of row.text('occasion').matchAll(/(?<!\d)(\d{4}\s*[-–/]\s*\d{4})(?!\d)/gu)) {
      const [from, to] = [Number(pair.slice(0, 4)), Number(pair.slice(-4))];
      if (to - from === 1) return from;
    }
  }
  if (ofDay !== null && ofDay >= 1990 && ofDay <= 2100) return ofDay;
  const years = (row.text('occasion').slice(0, 500).match(/\d+/g) ?? [])
    .filter((digits) => digits.length === 4)
    .map(Number)
    .filter((year) => year >= 1990 && year <= 2100);
  if (years.length > 0) return Math.max(...years);
  return ofDay;
}

/** Số lượt: a whole number, thousands parted by points. */
function tally(row: TabRow<'communications'>): number | null {
  const cell = row.cell('count');
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 && cell < 1e9 ? cell : null;
  const text = cellText(cell);
  const plain = /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replace(/\./g, '') : text;
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}
