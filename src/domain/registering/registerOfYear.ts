/** The register as the form's server functions see it: one year, and the rows of one unit in it. */

import { checkYear } from '../check/check';
import { type Register, type RegisterGrids, readRegister } from '../check/register';
import type { RowCheck, YearCheck } from '../check/yearCheck';
import type { PlainDate } from '../dates/plainDate';
import { AppError } from '../findings/appError';
import { type YearContext, yearContext } from '../quotas/yearContext';
import { readDetails } from '../registrations/registrationDetails';
import { idAt } from '../registrations/registrationIds';
import { codeAt, type Registrations } from '../registrations/registrations';
import { repeatedIds, unsettled } from '../review/moveChanges';
import { rowRecord } from '../review/rowRecord';
import { suggestedNames } from '../units/suggestedNames';
import type { Unit } from '../units/units';
import type { Status } from '../words/vocabulary';
import type { Locked, LockedReason } from './sendResult';

export interface RegisterOfYear {
  readonly register: Register;
  readonly context: YearContext;
  /** Of all rows of the year: made when first asked for. */
  readonly check: YearCheck;
  readonly today: PlainDate;
  readonly timeZone: string;
}

export interface ReadingOptions {
  readonly year: number;
  readonly today: PlainDate;
  readonly timeZone: string;
}

/** @throws AppError column_missing */
export function registerOfYear(
  grids: RegisterGrids,
  { year, today, timeZone }: ReadingOptions,
): RegisterOfYear {
  const register = readRegister(grids, timeZone);
  const context = yearContext(register.unitTable, register.quotas, register.settings, year);
  let check: YearCheck | null = null;
  return {
    register,
    context,
    today,
    timeZone,
    get check() {
      check ??= checkYear(register, year, today);
      return check;
    },
  };
}

/** The unit with this code that acts in the year. @throws AppError unit_unknown */
export function unitOfYear({ units, unitTable, unitYear }: YearContext, code: string): Unit {
  const named = units.filter((unit) => unit.code === code).map(({ index }) => index);
  const [index, ...others] = unitYear.pick(named);
  const unit = index === undefined || others.length > 0 ? undefined : units[index];
  const acting = unit === undefined ? null : unitYear.acting(unit);
  if (acting?.kind === 'unit') return acting.unit;
  const suggestions = suggestedNames(unitTable.resolver.resolve(code), units);
  throw new AppError('unit_unknown', { value: unit?.name ?? code, suggestions });
}

/** A row as the check of the year judged it. */
export interface JudgedRow {
  readonly check: RowCheck;
  /** Index of the unit whose quota it consumes, −1 when not settled. */
  readonly counting: number;
}

/** Null for a row that is no registration of the year. @param sheetRow header = 1 */
export function judgedRow({ register, check }: RegisterOfYear, sheetRow: number): JudgedRow | null {
  const { rows } = register.registrations;
  let place = 0;
  let found: { readonly place: number; readonly counting: number } | null = null;
  check.forEachRow((position, _state, _unit, counting) => {
    if (rows[position] === sheetRow) found = { place, counting };
    place++;
  });
  const { place: at, counting } = found ?? { place: -1, counting: -1 };
  return at < 0 ? null : { check: check.rowAt(at), counting };
}

/** A registration of the unit that is in the register and in order. */
export interface OwnPlace {
  readonly position: number;
  readonly status: Status;
}

/** The unit's registration of the year with this code, or why the form leaves it alone. */
export function ownPlace(source: RegisterOfYear, unit: Unit, id: string): OwnPlace | Locked {
  const { registrations } = source.register;
  const refuse = (why: LockedReason, status: Status | null = null): Locked => ({
    kind: 'locked',
    why,
    status,
  });
  const position = positionOfId(registrations, id);
  if (typeof position !== 'number') return refuse(position);
  const isOwn = judgedUnit(source, position) === unit.index;
  if (!isOwn || codeAt(registrations.year, position) !== source.context.year) return refuse('not_own');
  const record = rowRecord(registrations, readDetails(registrations), position, source.timeZone);
  const status = record.statusNow;
  const refusal = unsettled(registrations, position, record, repeatedIds(registrations));
  return refusal !== null || status === null ? refuse('moved_by_hand', status) : { position, status };
}

/** Where a registration stands in the list of all, by its code exactly as it is; or why that cannot be told. */
export function positionOfId(registrations: Registrations, id: string): number | 'gone' | 'repeated' {
  const positions: number[] = [];
  for (let position = 0; position < registrations.count; position++) {
    if (idAt(registrations, position) === id) positions.push(position);
  }
  const [position, ...others] = positions;
  if (position === undefined) return 'gone';
  return others.length > 0 ? 'repeated' : position;
}

/** Index of the registering unit, −1 when it was not settled or the row is of another year. */
function judgedUnit({ check }: RegisterOfYear, wanted: number): number {
  let found = -1;
  check.forEachRow((position, _state, unit) => {
    if (position === wanted) found = unit;
  });
  return found;
}
