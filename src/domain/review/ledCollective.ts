/**
 * Whether the collective a person heads is an exemplar: the condition that another record decides
 * (KP III.3.2, HB II.3.2, TT III.1.2.a, ST II.2.a; KP-L2, HB-L1, TT-Q2, ST-Q3).
 */

import type { LedCollectiveProblem } from '../findings/reviewFinding';
import type { HonouredExemplar } from '../followUps/honoured';
import type { Period } from '../quotas/settings';
import type { RegistrationDetails } from '../registrations/registrationDetails';
import type { RegistrationIndex } from '../registrations/registrationIndex';
import { codeAt, kindCodes, type Registrations, statusCodes } from '../registrations/registrations';
import { cellText } from '../text/cellText';
import { textKey } from '../text/vietnameseText';
import type { Kind, Status } from '../words/vocabulary';
import type { ApplicableCriteria } from './applicableCriteria';

export type LedCollective =
  | { readonly holds: true; readonly value: string }
  | {
      readonly holds: false;
      readonly problem: LedCollectiveProblem;
      /** Tập thể phụ trách as typed. */
      readonly value: string;
      /** Of the registration it names; null when it names none or the cell cannot be read. */
      readonly status: Status | null;
      readonly kind: Kind | null;
      readonly year: number | null;
    };

export interface LedCollectives {
  /** Of the person at `position`. */
  at(position: number): LedCollective;
}

export interface LedCollectiveInput {
  readonly registrations: Registrations;
  readonly index: RegistrationIndex;
  readonly details: RegistrationDetails;
  readonly applicable: ApplicableCriteria;
  readonly honoured: readonly HonouredExemplar[];
  readonly period: Period | null;
}

const collectiveCode = kindCodes.indexOf('collective');

/**
 * The condition holds when the collective's registration is Đạt in a year of the period up to the person's own, or
 * when the collective has been commended before, named by code or by name and unit. Only collectives count, so two
 * heads cannot vouch for each other.
 */
export function ledCollectives(input: LedCollectiveInput): LedCollectives {
  const { registrations, index, details, period } = input;
  const commended = commendedCollectives(input);
  return {
    at(position) {
      const value = details.ledCollectiveAt(position);
      const none = { holds: false, value, status: null, kind: null, year: null } as const;
      if (value === '') return { ...none, problem: 'missing' };
      const named = index.find(value);
      if (named === position) return { ...none, problem: 'itself' };
      const year = yearOf(registrations, position);
      if (named < 0) {
        return commended.byName(value, position, year)
          ? { holds: true, value }
          : { ...none, problem: 'unknown' };
      }
      const kindCode = codeAt(registrations.kind, named);
      const found = {
        ...none,
        status: statusCodes[codeAt(registrations.status, named)] ?? null,
        kind: kindCodes[kindCode] ?? null,
        year: yearOf(registrations, named),
      };
      if (kindCode >= 0 && kindCode !== collectiveCode) return { ...found, problem: 'not_collective' };
      if (kindCode === collectiveCode && commended.byCode(named, year)) return { holds: true, value };
      if (found.status !== 'passed') {
        const decided = found.status === 'failed' || found.status === 'withdrawn';
        return { ...found, problem: decided ? 'failed' : 'pending' };
      }
      if (kindCode < 0 || found.year === null) return { ...found, problem: 'pending' };
      return isWithin(found.year, period, year)
        ? { holds: true, value }
        : { ...found, problem: 'other_year' };
    },
  };
}

function yearOf({ year }: Registrations, position: number): number | null {
  const code = codeAt(year, position);
  return code < 0 ? null : code;
}

/** @param last the person's own year; null when it cannot be read */
function isWithin(year: number, period: Period | null, last: number | null): boolean {
  return (period === null || year >= period.from) && (last === null || year <= last);
}

interface CommendedCollectives {
  byCode(position: number, year: number | null): boolean;
  byName(name: string, position: number, year: number | null): boolean;
}

/** Two schools have a Tổ Toán each: by name a collective is meant only where the person's own unit, or one above, stands. */
function commendedCollectives({
  registrations,
  applicable,
  honoured,
}: LedCollectiveInput): CommendedCollectives {
  const collectives = honoured.filter(({ kind }) => kind === 'collective');
  const byCode = new Map<number, HonouredExemplar[]>();
  const byName = new Map<string, HonouredExemplar[]>();
  const add = <Key>(map: Map<Key, HonouredExemplar[]>, key: Key, exemplar: HonouredExemplar): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [exemplar]);
    else list.push(exemplar);
  };
  for (const exemplar of collectives) {
    for (const position of exemplar.registrations) add(byCode, position, exemplar);
    if (exemplar.name !== '') add(byName, textKey(exemplar.name), exemplar);
  }
  const inTime = (year: number | null) => (exemplar: HonouredExemplar) =>
    exemplar.year === null || year === null || exemplar.year <= year;
  const named = (name: string, position: number, year: number | null): boolean => {
    if (byName.size === 0) return false;
    const { units } = applicable.placeOf(position);
    return (byName.get(textKey(name)) ?? [])
      .filter(inTime(year))
      .some((exemplar) => exemplar.units.some((unit) => units.has(unit)));
  };
  return {
    byCode(position, year) {
      if (byCode.get(position)?.some(inTime(year)) === true) return true;
      const { grid, rows, columns } = registrations;
      return named(cellText(grid[(rows[position] as number) - 1]?.[columns.name]), position, year);
    },
    byName: named,
  };
}
