/** The registrations that wait for a review, as a queue: filtered, counted by what it may be filtered by, oldest first. */

import type { Register } from '../check/register';
import { isoDate, serialToDate } from '../dates/plainDate';
import { idAt } from '../registrations/registrationIds';
import {
  codeAt,
  kindCodes,
  nameAt,
  type Registrations,
  statusCodes,
  textAt,
} from '../registrations/registrations';
import { noId } from '../registrations/repeatedIds';
import type { Unit } from '../units/units';
import type { Kind } from '../words/vocabulary';
import { unitPlaces } from './applicableCriteria';

/** Đã gửi and Đang thẩm định (domain.md 4.1). */
export const waitingStatuses = ['sent', 'reviewing'] as const;
export type WaitingStatus = (typeof waitingStatuses)[number];

/** '' for all, in each. */
export interface QueueFilter {
  /** Code of a unit: what it registers itself, what comes from units below it, and what is registered through it. */
  readonly unit: string;
  readonly kind: Kind | '';
  readonly status: WaitingStatus | '';
}

export interface QueueEntry {
  readonly id: string;
  readonly name: string;
  /** As typed, '' when blank, here and below. */
  readonly kind: string;
  readonly unit: string;
  readonly year: string;
  /** `YYYY-MM-DD`; '' when there is none to be read. */
  readonly sent: string;
  readonly status: WaitingStatus;
}

/** One value of a filter and how many wait under it, the other filters being as they are. */
export interface QueueChoice<Value extends string = string> {
  readonly value: Value;
  readonly count: number;
}

export interface QueuePage {
  readonly filter: QueueFilter;
  readonly entries: readonly QueueEntry[];
  /** How many stand before these, and how many come after them. */
  readonly from: number;
  readonly more: number;
  /** Units with something that waits, in the order of `Đơn vị`. */
  readonly units: readonly (QueueChoice & { readonly name: string })[];
  readonly kinds: readonly QueueChoice<Kind>[];
  /** How many have no kind that can be read: they are under none of `kinds`. */
  readonly kindless: number;
  readonly statuses: readonly QueueChoice<WaitingStatus>[];
  /** Rows that wait but cannot be told apart: they have no code, or one that another row has as well. */
  readonly uncoded: number;
}

/** More than a person goes through at a sitting. */
export const queuePageSize = 50;

type QueueRegister = Pick<Register, 'registrations' | 'unitTable' | 'quotas' | 'settings'>;

/** One pass over the register; each distinct unit is looked up once. @param from how many of the queue to leave out */
export function reviewQueue(register: QueueRegister, filter: QueueFilter, from: number): QueuePage {
  const { registrations, unitTable } = register;
  const { kind, status, sent } = registrations;
  const { units } = unitTable;
  const places = unitPlaces(register);
  const unclear = rowsWithoutOwnCode(registrations);
  const asked = units
    .filter(({ code }) => filter.unit !== '' && code === filter.unit)
    .map(({ index }) => index);
  const unitCounts = new Int32Array(units.length);
  const kindCounts = new Map<string, number>();
  const statusCounts = new Map<string, number>();
  const positions: number[] = [];
  let uncoded = 0;
  for (let position = 0; position < registrations.count; position++) {
    const statusNow = statusCodes[codeAt(status, position)] as WaitingStatus;
    if (!waitingStatuses.includes(statusNow)) continue;
    const kindNow = kindCodes[codeAt(kind, position)] ?? '';
    const among = places.at(places.idOf(position)).units;
    const fitsUnit = filter.unit === '' || asked.some((unit) => among.has(unit));
    const fitsKind = filter.kind === '' || filter.kind === kindNow;
    const fitsStatus = filter.status === '' || filter.status === statusNow;
    if (unclear.has(position)) {
      if (fitsUnit && fitsKind && fitsStatus) uncoded++;
      continue;
    }
    if (fitsKind && fitsStatus) for (const unit of among) unitCounts[unit] = (unitCounts[unit] as number) + 1;
    if (fitsUnit && fitsStatus) kindCounts.set(kindNow, (kindCounts.get(kindNow) ?? 0) + 1);
    if (fitsUnit && fitsKind) statusCounts.set(statusNow, (statusCounts.get(statusNow) ?? 0) + 1);
    if (fitsUnit && fitsKind && fitsStatus) positions.push(position);
  }
  const sentAt = (position: number): number => {
    const serial = codeAt(sent, position);
    return serial < 0 ? Number.POSITIVE_INFINITY : serial;
  };
  positions.sort((a, b) => (sentAt(a) === sentAt(b) ? a - b : sentAt(a) - sentAt(b)));
  const page = positions.slice(from, from + queuePageSize);
  return {
    filter,
    entries: page.map((position) => entryAt(registrations, position)),
    from,
    more: Math.max(0, positions.length - from - page.length),
    units: unitChoices(units, unitCounts),
    kinds: kindCodes.map((value) => ({ value, count: kindCounts.get(value) ?? 0 })),
    kindless: kindCounts.get('') ?? 0,
    statuses: waitingStatuses.map((value) => ({ value, count: statusCounts.get(value) ?? 0 })),
    uncoded,
  };
}

/** A code that was used again after a merger stands for both units. */
function unitChoices(units: readonly Unit[], counts: Int32Array): QueuePage['units'] {
  const choices = new Map<string, QueuePage['units'][number]>();
  for (const { index, code, name } of units) {
    const count = counts[index] as number;
    if (code === '' || count === 0) continue;
    const other = choices.get(code);
    choices.set(code, { value: code, name: other?.name ?? name, count: count + (other?.count ?? 0) });
  }
  return [...choices.values()];
}

/** Without a code of its own a row could be taken for another one. */
function rowsWithoutOwnCode({ idFaults, columns, count }: Registrations): ReadonlySet<number> {
  if (columns.id < 0) return new Set(Array.from({ length: count }, (_, position) => position));
  const firsts = [...idFaults.values()].filter((first) => first !== noId);
  return new Set([...idFaults.keys(), ...firsts]);
}

function entryAt(registrations: Registrations, position: number): QueueEntry {
  const { kind, unit, year, sent, status } = registrations;
  const serial = codeAt(sent, position);
  return {
    id: idAt(registrations, position),
    name: nameAt(registrations, position),
    kind: textAt(kind, position),
    unit: textAt(unit, position),
    year: textAt(year, position),
    sent: serial < 0 ? '' : isoDate(serialToDate(serial)),
    status: statusCodes[codeAt(status, position)] as WaitingStatus,
  };
}
