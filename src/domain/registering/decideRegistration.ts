/**
 * Whether a registration may be written, decided on the register as it stands at that moment (F24; domain.md 4.1, 4.3).
 * The row is put into the register and the whole is checked as every check does it, so that no rule is written twice.
 */

import type { RegisterGrids } from '../check/register';
import type { RowCheck } from '../check/yearCheck';
import { isoDate, type PlainDate } from '../dates/plainDate';
import { finding } from '../findings/finding';
import { idAt } from '../registrations/registrationIds';
import { codeAt, statusCodes } from '../registrations/registrations';
import { statusMoveAllowed } from '../review/moves';
import type { Cell, Grid } from '../tables/cell';
import type { StoredValue } from '../tables/changeSet';
import type { Columns } from '../tables/headers';
import type { ColumnKey } from '../tables/tables';
import type { Unit } from '../units/units';
import { type Status, statuses } from '../words/vocabulary';
import { storedWord } from '../words/words';
import { agreementOf, alikeRows } from './alikeRows';
import { editableStatuses, valuesAt } from './ownRows';
import { overLimits } from './placesLeft';
import { judgedRow, ownPlace, type RegisterOfYear, registerOfYear, unitOfYear } from './registerOfYear';
import { type FormValues, formFields, kindOf, missingFields } from './registrationFields';
import type { RegistrationRequest } from './registrationRequest';
import type { Locked, NotWritten } from './sendResult';
import { unitText } from './unitStanding';

export interface DecisionInput {
  readonly grids: RegisterGrids;
  readonly timeZone: string;
  readonly request: RegistrationRequest;
  readonly today: PlainDate;
  /** The next free code of a year. */
  readonly nextId: (grid: Grid, idColumn: number, year: number) => string;
}

/** What is to stand in the cells of a row, by column. */
export type RowCells = Readonly<Partial<Record<ColumnKey<'registrations'>, StoredValue>>>;

export type Decision =
  | {
      readonly kind: 'write';
      readonly id: string;
      readonly status: Status;
      /** The row that changes; null for a new one. */
      readonly present: PresentRow | null;
      /** All of a new row; of one that is there only what changes. */
      readonly cells: RowCells;
      /** The row as the check sees it then: for its mark. */
      readonly row: RowCheck;
      readonly unit: Unit;
      readonly before: RegisterOfYear;
      readonly after: RegisterOfYear;
    }
  | {
      /** It stands there already, exactly so: the answer to an earlier sending was lost. */
      readonly kind: 'done';
      readonly id: string;
      readonly status: Status;
      readonly unit: Unit;
      readonly before: RegisterOfYear;
    }
  | NotWritten;

export interface PresentRow {
  readonly position: number;
  readonly id: string;
  readonly status: Status;
  readonly values: FormValues;
}

const finalStatuses: readonly Status[] = ['failed', 'withdrawn'];

/** @throws AppError column_missing · unit_unknown */
export function decideRegistration(input: DecisionInput): Decision {
  const { request } = input;
  const before = registerOfYear(input.grids, { ...input, year: request.year });
  const unit = unitOfYear(before.context, request.unit);
  const asked = { input, before, unit };
  if (request.id !== null) return decideEdit(asked, request.id);
  const twin = identicalRow(before, unit, request.values);
  if (twin === null) return decideRow(asked, null);
  // A draft of it goes its way instead of standing there twice.
  if (twin.status === 'draft' && request.send) return decideRow(asked, twin);
  return { kind: 'done', id: twin.id, status: twin.status, unit, before };
}

interface Asked {
  readonly input: DecisionInput;
  readonly before: RegisterOfYear;
  readonly unit: Unit;
}

/** A registration of the unit that says exactly the same and has not been refused or withdrawn. */
function identicalRow(
  { register, check }: RegisterOfYear,
  unit: Unit,
  values: FormValues,
): PresentRow | null {
  const { registrations } = register;
  const found: PresentRow[] = [];
  check.forEachRow((position, _state, of) => {
    const status = statusCodes[codeAt(registrations.status, position)];
    if (found.length > 0 || of !== unit.index || status === undefined || finalStatuses.includes(status))
      return;
    const there = valuesAt(registrations, position);
    const id = idAt(registrations, position);
    if (id !== '' && sameValues(there, values)) found.push({ position, id, status, values: there });
  });
  return found[0] ?? null;
}

function sameValues(a: FormValues, b: FormValues): boolean {
  return formFields.every((field) => a[field] === b[field]);
}

function decideEdit(asked: Asked, id: string): Decision {
  const { before, unit } = asked;
  const { values, base, send } = asked.input.request;
  const place = ownPlace(before, unit, id);
  if ('why' in place) return place;
  const { position, status } = place;
  const now = valuesAt(before.register.registrations, position);
  const isSent = status !== 'draft' && status !== 'returned';
  if (sameValues(now, values) && (isSent || !send) && !finalStatuses.includes(status)) {
    return { kind: 'done', id, status, unit, before };
  }
  if (!editableStatuses.includes(status)) return notFrom(status);
  const others = formFields.filter((field) => now[field] !== base?.[field] && now[field] !== values[field]);
  if (others.length > 0) {
    return { kind: 'changed', now: Object.fromEntries(others.map((field) => [field, now[field]])), status };
  }
  return decideRow(asked, { position, id, status, values: now });
}

function notFrom(status: Status): Locked {
  return { kind: 'locked', why: 'status', status };
}

/** @param present the row that changes; null for a new one */
function decideRow({ input, before, unit }: Asked, present: PresentRow | null): Decision {
  const { request, grids, today, nextId } = input;
  const { columns, rows } = before.register.registrations;
  const status = request.send ? 'sent' : (present?.status ?? 'draft');
  const moves = status !== present?.status;
  if (present !== null && moves && !statusMoveAllowed(present.status, status, 'unit').allowed) {
    return notFrom(present.status);
  }
  const id = present?.id ?? nextId(grids.registrations, columns.id, request.year);
  const cells: RowCells = {
    ...(present === null ? { id, year: request.year, unit: unitText(before.context, unit) } : {}),
    ...changedFields(request.values, present?.values),
    ...(moves ? { status: storedWord(statuses, status) } : {}),
    // The day on which it was sent as it stands: after a return that is the later one.
    ...(moves && status === 'sent' ? { sentDate: { date: isoDate(today) } } : {}),
  };
  const rowBefore = present === null ? null : (rows[present.position] as number);
  const sheetRow = rowBefore ?? grids.registrations.length + 1;
  const registrations = withCells(grids.registrations, columns, sheetRow, cells);
  const after = registerOfYear({ ...grids, registrations }, { ...input, year: request.year });
  const row = judgedRow(after, sheetRow);
  const said = { request, before, after, unit, row, rowBefore, sheetRow, moves, status };
  const refused = problemsOf(said) ?? alikeOf(said);
  if (refused !== null) return refused;
  if (row === null) throw new Error('a registration with a name is a row of its year');
  const full = overLimits({ ...said, row });
  if (full !== null && (full.refused || !request.overAgreed)) return full;
  return { kind: 'write', id, status, present, cells, row: row.check, unit, before, after };
}

function changedFields(values: FormValues, before: FormValues | undefined): RowCells {
  return Object.fromEntries(
    formFields
      .filter((field) => values[field] !== (before?.[field] ?? ''))
      .map((field) => [field, values[field]]),
  );
}

/** The tab with these cells in one row, as it would be; dates as the text every reader of dates understands. */
export function withCells(
  grid: Grid,
  columns: Columns<'registrations'>,
  sheetRow: number,
  cells: RowCells,
): Grid {
  const width = grid[0]?.length ?? 0;
  const row: Cell[] = Array.from({ length: width }, (_, place) => grid[sheetRow - 1]?.[place] ?? '');
  for (const [column, value] of Object.entries(cells)) {
    const place = columns[column as keyof typeof columns];
    if (place >= 0) row[place] = typeof value === 'object' ? value.date : value;
  }
  return [...grid.slice(0, sheetRow - 1), row, ...grid.slice(sheetRow)];
}

interface Said {
  readonly request: RegistrationRequest;
  readonly before: RegisterOfYear;
  readonly after: RegisterOfYear;
  readonly unit: Unit;
  readonly row: ReturnType<typeof judgedRow>;
  readonly rowBefore: number | null;
  readonly sheetRow: number;
  readonly moves: boolean;
  readonly status: Status;
}

/**
 * Errors keep a row from being sent; a draft only needs a name to be found by. What was wrong already with a row that
 * was sent before does not keep a person from mending something else in it.
 */
function problemsOf({ request, before, row, rowBefore, sheetRow, moves, status }: Said): NotWritten | null {
  const place = { table: 'registrations', row: sheetRow, column: 'name' } as const;
  const nameless = [finding('name_missing', place, {})];
  // A title or a total is no name, and its row no registration.
  if (row === null) return { kind: 'problems', findings: nameless, missing: [] };
  if (status === 'draft' || status === 'returned') {
    return request.values.name === '' ? { kind: 'problems', findings: nameless, missing: [] } : null;
  }
  const known = moves || rowBefore === null ? [] : (judgedRow(before, rowBefore)?.check.findings ?? []);
  const findings = row.check.findings.filter(
    ({ code, severity }) => severity === 'error' && !known.some((old) => old.code === code),
  );
  const missing = moves ? missingFields(request.values) : [];
  return findings.length + missing.length === 0 ? null : { kind: 'problems', findings, missing };
}

/** The same nominee of the same unit is refused; one alike is asked about, once. */
function alikeOf({ request, before, unit, rowBefore, sheetRow, moves, status }: Said): NotWritten | null {
  const { name } = request.values;
  const kind = kindOf(request.values.kind);
  const isRenamed = name !== request.base?.name || request.values.kind !== request.base.kind;
  if (kind === null || (!moves && !isRenamed)) return null;
  const found = alikeRows(before.register.registrations, before.check, {
    name,
    kind,
    unit: unit.index,
    row: rowBefore,
  });
  if (found.same !== null) {
    const place = { table: 'registrations', row: sheetRow, column: 'name' } as const;
    return {
      kind: 'problems',
      findings: [finding('duplicate', place, { firstRow: found.same })],
      missing: [],
    };
  }
  const unseen = found.alike.filter((other) => !request.agreed.includes(agreementOf(other)));
  return status === 'draft' || unseen.length === 0 ? null : { kind: 'alike', rows: found.alike };
}
