/** How a unit stands in a year before it registers another one: places left, due date, what is there already (F24, F25). */

import type { Register } from '../check/register';
import type { AllocationCheck, KindCounts, RowState, UnitCheck, YearCheck } from '../check/yearCheck';
import { dateToSerial, isoDate, type PlainDate } from '../dates/plainDate';
import { partHolder } from '../quotas/allocationCheck';
import type { YearContext } from '../quotas/yearContext';
import { nameUnitOfYear } from '../registrations/registeringUnit';
import { codeAt, kindCodes } from '../registrations/registrations';
import type { Unit } from '../units/units';
import type { Kind, Role, UnitType } from '../words/vocabulary';
import { earlierRows, type OwnRow, ownRow } from './ownRows';

/** One way to register: in the unit's own list, or through its cluster or a lead agency. */
export interface Route {
  /** What to write into `Đăng ký qua`; '' for the unit's own way. */
  readonly via: string;
  /** The unit whose quota is consumed; null where no quota covers the unit. */
  readonly counting: { readonly code: string; readonly name: string } | null;
  readonly counted: number;
  readonly byKind: KindCounts;
  readonly min: number | null;
  readonly max: number | null;
  /** Places, of the maximum and of the unit's part of it, whichever has fewer; negative when over, null without limits. */
  readonly left: number | null;
  /** Null: all kinds, all roles. */
  readonly kinds: readonly Kind[] | null;
  readonly roles: readonly Role[] | null;
  /** The due date as written ("trước ngày") and the last day in time, `YYYY-MM-DD`; null without one. */
  readonly dueDate: string | null;
  readonly lastDay: string | null;
  /** Days from today to the last day, negative once it has passed; null without one. */
  readonly daysLeft: number | null;
  readonly planMissing: boolean;
  /** The part handed to this unit, when the maximum has been divided. */
  readonly part: { readonly holder: string; readonly counted: number; readonly max: number } | null;
  /** Types of the unit and of the counting unit: some criteria ask for them. */
  readonly types: readonly UnitType[];
}

export interface UnitStanding {
  readonly code: string;
  readonly name: string;
  readonly type: UnitType | null;
  readonly year: number;
  /** The unit's own way first. */
  readonly routes: readonly Route[];
  /** The unit's registrations of the year, in the order of the tab; the newest when there are very many. */
  readonly rows: readonly OwnRow[];
  readonly rowsLeftOut: number;
  /** Those of earlier years, newest year first, to be copied. */
  readonly earlier: readonly OwnRow[];
}

/** What a standing is worked out from; see `RegisterOfYear`. */
export interface StandingSource {
  readonly register: Register;
  readonly context: YearContext;
  readonly check: YearCheck;
  readonly today: PlainDate;
}

/** More than a unit registers in a year; a list in a narrow panel is not read further. */
const mostRows = 60;

export function unitStanding(source: StandingSource, unit: Unit): UnitStanding {
  const { register, context, check } = source;
  const own: OwnRow[] = [];
  check.forEachRow((position, state, of) => {
    if (of === unit.index) own.push(ownRow(register.registrations, position, context.year, state));
  });
  const tallied = countsByUnit(source);
  const ways = [-1, ...viaUnits(context, unit)];
  return {
    code: unit.code,
    name: unit.name,
    type: unit.type,
    year: context.year,
    routes: ways.map((via) => routeOf(source, unit, via, tallied)),
    rows: own.slice(-mostRows),
    rowsLeftOut: Math.max(0, own.length - mostRows),
    earlier: earlierRows(register, context, unit, mostRows),
  };
}

/** The text that names a unit in the register: its name, unless another unit answers to it as well. */
export function unitText(context: YearContext, unit: Unit): string {
  return nameUnitOfYear(context, 'unit', unit.name).unit === unit.index ? unit.name : unit.code;
}

/** Units with a quota of their own that this one may register through: its clusters, the lead agencies, those above. */
function viaUnits(context: YearContext, unit: Unit): number[] {
  const found = new Set<number>(context.unitYear.pick(unit.clusters));
  context.firstUpwards(unit.index, (index) => {
    found.add(index);
    for (const cluster of context.unitYear.pick(context.units[index]?.clusters ?? [])) found.add(cluster);
    return false;
  });
  for (const { index, type } of context.units) if (type === 'lead_agency') found.add(index);
  const own = context.countingUnitOf(unit.index);
  return [...found].filter(
    (index) =>
      index !== unit.index &&
      index !== own &&
      (context.quotas[index] ?? null) !== null &&
      context.unitYear.owes(context.units[index] as Unit),
  );
}

/** Indexes of the units whose quotas the unit may consume, one way or another. */
export function countingUnitsOf(context: YearContext, unit: Unit): number[] {
  return [context.countingUnitOf(unit.index), ...viaUnits(context, unit)].filter((index) => index >= 0);
}

interface Tallied {
  readonly counted: number;
  readonly byKind: KindCounts;
}

/** Counted registrations by counting unit, where a unit has no result of its own to tell them. */
function countsByUnit({ register, check }: StandingSource): (index: number) => Tallied {
  const results = new Map<number, UnitCheck>(check.units.map((result) => [result.index, result]));
  let others: Map<number, Tallied> | null = null;
  const tally = (): Map<number, Tallied> => {
    const counts = new Map<number, { counted: number; byKind: KindCounts }>();
    check.forEachRow((position, state: RowState, _unit, counting) => {
      const kind = kindCodes[codeAt(register.registrations.kind, position)];
      if (state !== 'counted' || counting < 0 || kind === undefined) return;
      const known = counts.get(counting) ?? {
        counted: 0,
        byKind: { model: 0, collective: 0, individual: 0 },
      };
      known.counted++;
      known.byKind[kind]++;
      counts.set(counting, known);
    });
    return counts;
  };
  return (index) => {
    const result = results.get(index);
    if (result !== undefined) return result;
    others ??= tally();
    return others.get(index) ?? { counted: 0, byKind: { model: 0, collective: 0, individual: 0 } };
  };
}

/** @param via index of the unit registered through, −1 for the unit's own way */
function routeOf(
  { context, check, today }: StandingSource,
  unit: Unit,
  via: number,
  tallied: (index: number) => Tallied,
): Route {
  const index = via < 0 ? context.countingUnitOf(unit.index) : via;
  const counting = index < 0 ? null : (context.units[index] as Unit);
  const quota = counting === null ? null : (context.quotas[index] ?? null);
  const { counted, byKind } = tallied(index);
  const lastDay = counting === null ? null : (context.lastDays[index] ?? null);
  const dueDate = counting === null ? null : (context.dueDates[index] ?? null);
  const part = allocationOf(check.allocations, context, index, unit.index);
  return {
    via: via < 0 ? '' : unitText(context, context.units[via] as Unit),
    counting: counting === null ? null : { code: counting.code, name: counting.name },
    counted,
    byKind,
    min: quota?.min ?? null,
    max: quota?.max ?? null,
    left: placesIn(counted, quota?.max ?? null, part),
    kinds: quota?.kinds ?? null,
    roles: quota?.roles ?? null,
    dueDate: dueDate === null ? null : isoDate(dueDate),
    lastDay: lastDay === null ? null : isoDate(lastDay),
    daysLeft: lastDay === null ? null : dateToSerial(lastDay) - dateToSerial(today),
    planMissing: check.units.some((result) => result.index === index && result.planMissing),
    part: part === null ? null : { holder: nameOf(context, part.to), counted: part.counted, max: part.max },
    types: [unit.type, counting?.type ?? null].filter((type): type is UnitType => type !== null),
  };
}

function placesIn(counted: number, max: number | null, part: AllocationCheck | null): number | null {
  const ofPart = part === null ? null : part.max - part.counted;
  if (max === null) return ofPart;
  return ofPart === null ? max - counted : Math.min(max - counted, ofPart);
}

function nameOf({ units }: YearContext, code: string): string {
  return units.find((unit) => unit.code === code)?.name ?? code;
}

/** The part of what `from` hands out that a registration of `unit` uses; null when none. */
export function allocationOf(
  allocations: readonly AllocationCheck[],
  context: YearContext,
  from: number,
  unit: number,
): AllocationCheck | null {
  const codeOf = (index: number): string => context.units[index]?.code ?? '';
  const parts = allocations.filter((part) => part.from === codeOf(from));
  if (parts.length === 0) return null;
  const partAt = (index: number): AllocationCheck | null =>
    parts.find((part) => part.to === codeOf(index)) ?? null;
  const holder = partHolder(context, from, unit, (index) => partAt(index) !== null);
  return holder < 0 ? null : partAt(holder);
}
