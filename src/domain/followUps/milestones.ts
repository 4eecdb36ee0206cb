/** The tab `Mốc thời gian`: due dates, reviews, days of honour, reports (F07, F10, F20, F21, F35, F42, F53, F54, F69). */

import { readDateCell } from '../dates/dateCell';
import { isoDate } from '../dates/plainDate';
import { type Finding, finding } from '../findings/finding';
import type { Cell, Grid } from '../tables/cell';
import { countedYears } from '../tables/numberCell';
import { tables } from '../tables/tables';
import { cellText } from '../text/cellText';
import { readUnitTargets } from '../units/unitTargets';
import { type MilestoneType, milestoneTypes } from '../words/followUpWords';
import type { UnitType } from '../words/vocabulary';
import { type Line, type LineContext, readLines } from './followUpLines';
import { type MilestoneDate, readMilestoneDate } from './milestoneDate';

export interface Milestone {
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  readonly name: string;
  /** Null when the cell is blank or cannot be read. */
  readonly when: MilestoneDate | null;
  readonly type: MilestoneType | null;
  readonly recipient: string;
  readonly basis: string;
  /** For whom, as typed; '' for the office that keeps the register. */
  readonly target: string;
  readonly types: readonly UnitType[];
  /** Units named outright, by index. */
  readonly units: readonly number[];
  readonly doneYears: ReadonlySet<number>;
}

/** @throws AppError column_missing */
export function readMilestones(
  grid: Grid,
  context: LineContext,
): { lines: Milestone[]; findings: Finding[] } {
  return readLines('milestones', grid, context, (line) => {
    const name = line.text('name');
    const { types, units, unknown } = readUnitTargets(line.cell('appliesTo'), context.unitTable);
    for (const value of unknown) {
      line.note(finding('milestone_target_unknown', line.place('appliesTo'), { name, value }));
    }
    return {
      row: line.row,
      name,
      when: readWhen(line, name, context),
      type: line.word('type', milestoneTypes, 'optional'),
      recipient: line.text('recipient'),
      basis: line.text('basis'),
      target: line.text('appliesTo'),
      types,
      units,
      doneYears: readDoneYears(line, context.timeZone),
    };
  });
}

function readWhen(
  line: Line<'milestones'>,
  name: string,
  { timeZone, period }: LineContext,
): MilestoneDate | null {
  const place = line.place('date');
  const reading = readMilestoneDate(line.cell('date'), timeZone);
  if (reading.kind !== 'when') {
    const value = reading.kind === 'invalid' ? reading.value : '';
    // Some documents name an event and no day (HB, TT): the office has yet to fix it.
    const severity = reading.kind === 'blank' ? 'warning' : undefined;
    if (!line.failed('date')) line.note(finding('milestone_date_invalid', place, { name, value }, severity));
    return null;
  }
  const { when } = reading;
  if (when.kind === 'yearly' || period === null) return when;
  const date = when.kind === 'once' ? when.date : { year: when.year, month: 12, day: 31 };
  if (date.year < period.from || date.year > period.to) {
    line.note(finding('date_outside_period', place, { date: isoDate(date), ...period }));
  }
  return when;
}

/** A longer cell is a report, not a list of years. */
const longestYears = 500;

/** `2023, 2024`, `2021-2024`, also the day on which it was done. */
function readDoneYears(line: Line<'milestones'>, timeZone: string): Set<number> {
  const done = new Set<number>();
  const reject = (value: string): void => {
    const column = tables.milestones.columns.done;
    line.note(finding('line_year_invalid', line.place('done'), { column, value }));
  };
  const cell = line.cell('done');
  const whole = cellText(cell);
  if (whole.length > longestYears) {
    reject(whole);
    return done;
  }
  const parts: readonly Cell[] = typeof cell === 'string' ? cell.split(/[,;&\n]/) : [cell];
  for (const part of parts) {
    if (cellText(part) === '') continue;
    const years = yearsOf(part, timeZone);
    if (years === null) reject(typeof part === 'string' ? cellText(part) : line.text('done'));
    else for (let year = years.from; year <= years.to; year++) done.add(year);
  }
  return done;
}

function yearsOf(cell: Cell, timeZone: string): { from: number; to: number } | null {
  const match = /^\D*(\d{4})(?:\D+(\d{4}))?\D*$/.exec(cellText(cell));
  const reading = match === null ? readDateCell(cell, timeZone) : null;
  const from = match !== null ? Number(match[1]) : reading?.kind === 'date' ? reading.date.year : 0;
  const to = match?.[2] === undefined ? from : Number(match[2]);
  return from >= countedYears.from && to <= countedYears.to && from <= to ? { from, to } : null;
}
