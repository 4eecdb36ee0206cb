/**
 * Which year something belongs to, where the register counts in school years (TT, HB; domain.md 4.3): 2024 is 2024-2025.
 * Chosen, as no document says it: a school year begins with August, so what is done in summer belongs to the year that ends.
 */
import type { YearKind } from '../programme';
import type { PlainDate } from './plainDate';

const firstMonth = 8;

/** The year of a day. */
export function yearOfDay({ year, month }: Pick<PlainDate, 'year' | 'month'>, yearKind: YearKind): number {
  return yearKind === 'school' && month < firstMonth ? year - 1 : year;
}

const years = /(?<!\d)(\d{4})\s*[-–/]\s*(\d{4})(?!\d)/gu;

/** "Tổng kết năm học 2023-2024" is of 2023, though 2024 is the later year it names. Null for any other occasion. */
export function schoolYearNamed(occasion: string, yearKind: YearKind): number | null {
  if (yearKind !== 'school') return null;
  const pairs = [...occasion.matchAll(years)].map(([, from, to]) => [Number(from), Number(to)] as const);
  const pair = pairs.find(([from, to]) => to === from + 1);
  return pair === undefined ? null : pair[0];
}
