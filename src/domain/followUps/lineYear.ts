/** To which year a line of the registers that live on belongs: one rule for `Nhiều năm` and for documents (F10, F22, F41, F54, F63). */

import type { Register } from '../check/register';
import type { PlainDate } from '../dates/plainDate';
import { yearOfDay } from '../dates/schoolYear';
import { codeAt } from '../registrations/registrations';
import type { HonouredExemplar } from './honoured';
import type { Proposal } from './proposals';

interface Dated {
  readonly date: PlainDate | null;
}

/** A line with neither a year, nor a date, nor a registration of a year belongs to none: null. */
export interface LineYears {
  honoured(line: Pick<HonouredExemplar, 'year' | 'registrations'>): number | null;
  /** Its own year and that of its registration come before the day it was sent on. */
  proposal(line: Pick<Proposal, 'year' | 'date' | 'registrations'>): number | null;
  /** By its date, else by the first registration it names. */
  dated(line: Dated & { readonly registrations: readonly number[] }): number | null;
  inspection(line: Dated): number | null;
}

export function lineYears({
  registrations,
  settings,
}: Pick<Register, 'registrations' | 'settings'>): LineYears {
  const ofDay = (date: PlainDate | null): number | null =>
    date === null ? null : yearOfDay(date, settings.yearKind);
  const ofRegistration = ([first]: readonly number[]): number | null => {
    const year = first === undefined ? -1 : codeAt(registrations.year, first);
    return year < 0 ? null : year;
  };
  return {
    honoured: (line) => line.year ?? ofRegistration(line.registrations),
    proposal: (line) => line.year ?? ofRegistration(line.registrations) ?? ofDay(line.date),
    dated: (line) => ofDay(line.date) ?? ofRegistration(line.registrations),
    inspection: ({ date }) => ofDay(date),
  };
}
