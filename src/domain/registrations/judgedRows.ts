/** The rows of one year with the verdict on each, as numbers (registrations.ts says why). */

import type { Register } from '../check/register';
import type { RowState } from '../check/yearCheck';
import { type Finding, finding } from '../findings/finding';
import type { YearContext } from '../quotas/yearContext';
import { tables } from '../tables/tables';
import { blankCode, codeAt, errorCode, type Registrations } from './registrations';
import { RowRules, type RowVerdict } from './rowRules';

/** The order gives the numbers in `JudgedRows.states`. */
export const rowStates: readonly RowState[] = [
  'counted',
  'status',
  'incomplete',
  'kind',
  'duplicate',
  'unattributed',
];

export const stateCode = (state: RowState): number => rowStates.indexOf(state);

export interface JudgedRows {
  readonly count: number;
  /** Position of each row in `Registrations`, ascending. */
  readonly positions: Int32Array;
  readonly states: Uint8Array;
  /** Unit indexes, −1 when not settled. */
  readonly units: Int32Array;
  readonly countingUnits: Int32Array;
  readonly late: Uint8Array;
  /** The gravest finding of each row: 0 none, 1 a warning, 2 an error. */
  readonly gravity: Uint8Array;
  /** By place in this list; most rows have none. */
  readonly findings: Map<number, Finding[]>;
  addFinding(place: number, found: Finding): void;
}

/** Findings that mean nothing for a row whose year is not known. */
const yearBound = new Set([
  'late',
  'date_maybe_swapped',
  'unit_inactive',
  'unit_replaced',
  'no_counting_unit',
]);

/** Judges every row of the year by the row's own rules; duplicates come later (repeatedNames.ts). */
export function judgeRows(register: Register, context: YearContext): JudgedRows {
  const { registrations } = register;
  const positions = positionsOfYear(registrations, context.year);
  const count = positions.length;
  const findings = new Map<number, Finding[]>();
  const rows: JudgedRows = {
    count,
    positions,
    states: new Uint8Array(count),
    units: new Int32Array(count),
    countingUnits: new Int32Array(count),
    late: new Uint8Array(count),
    gravity: new Uint8Array(count),
    findings,
    addFinding(place, found) {
      noteGravity(rows.gravity, place, found);
      const list = findings.get(place);
      if (list === undefined) findings.set(place, [found]);
      else list.push(found);
    },
  };
  const rules = new RowRules(registrations, register.settings, context);
  const verdict: RowVerdict = { unit: -1, counting: -1, leftOut: null, late: false, findings: null };
  const codes = { counted: stateCode('counted'), unattributed: stateCode('unattributed') };
  for (let place = 0; place < count; place++) {
    const position = positions[place] as number;
    rules.judge(position, verdict);
    if (codeAt(registrations.year, position) < 0) dropYear(registrations, position, verdict);
    rows.units[place] = verdict.unit;
    rows.countingUnits[place] = verdict.counting;
    rows.late[place] = verdict.late ? 1 : 0;
    rows.states[place] =
      verdict.counting < 0
        ? codes.unattributed
        : verdict.leftOut === null
          ? codes.counted
          : stateCode(verdict.leftOut);
    if (verdict.findings === null) continue;
    findings.set(place, verdict.findings);
    for (const found of verdict.findings) noteGravity(rows.gravity, place, found);
  }
  return rows;
}

export const grave = 2;

function noteGravity(gravity: Uint8Array, place: number, { severity }: Finding): void {
  if (severity === 'error') gravity[place] = grave;
  else if (gravity[place] === 0) gravity[place] = 1;
}

function positionsOfYear({ year, count }: Registrations, wanted: number): Int32Array {
  const positions = new Int32Array(count);
  let found = 0;
  for (let position = 0; position < count; position++) {
    const code = codeAt(year, position);
    if (code === wanted || code < 0) positions[found++] = position;
  }
  return positions.subarray(0, found);
}

/** A row without a readable year belongs to no year's quotas; it is shown in each check so that it gets mended. */
function dropYear(registrations: Registrations, position: number, verdict: RowVerdict): void {
  const { year, rows } = registrations;
  const id = year.ids[position] as number;
  const code = year.codes[id] as number;
  const value = year.texts[id] as string;
  const place = { table: 'registrations', row: rows[position] as number, column: 'year' } as const;
  const column = tables.registrations.columns.year;
  const found =
    code === blankCode
      ? finding('year_missing', place, {})
      : code === errorCode
        ? finding('cell_error', place, { column, value })
        : finding('year_invalid', place, { value });
  verdict.findings = [found, ...(verdict.findings ?? []).filter((other) => !yearBound.has(other.code))];
  verdict.counting = -1;
  verdict.late = false;
}
