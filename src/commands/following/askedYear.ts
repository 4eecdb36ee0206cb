/** A year as a form asks for it; a form is not to be trusted (design.md §5). */
import { countedYears } from '../../domain/tables/numberCell';

/** @throws TypeError for anything but a year that can be counted: no form of ours asks for it */
export function askedYear(year: unknown): number {
  const isYear = typeof year === 'number' && Number.isInteger(year);
  if (isYear && year >= countedYears.from && year <= countedYears.to) return year;
  throw new TypeError('a form asked for something that is no year');
}
