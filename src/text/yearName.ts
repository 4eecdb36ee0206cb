/** A year as the register counts it: 2024 in `Năm` is the school year 2024-2025 where the plan goes by those. */
import type { YearKind } from '../domain/programme';

/** "năm 2024", "năm học 2024-2025". */
export function viYear(year: number, yearKind: YearKind): string {
  return yearKind === 'school' ? `năm học ${schoolYear(year)}` : `năm ${year}`;
}

/** The same at the beginning of a line. */
export function viYearHead(year: number, yearKind: YearKind): string {
  const name = viYear(year, yearKind);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** In a title of capitals. */
export function viYearTitle(year: number, yearKind: YearKind): string {
  return viYear(year, yearKind).toUpperCase();
}

/** "2024-2025" */
export function schoolYear(year: number): string {
  return `${year}-${year + 1}`;
}

/** At the beginning of an English line: "Year 2024", "School year 2024-2025". */
export function enYearHead(year: number, yearKind: YearKind): string {
  return yearKind === 'school' ? `School year ${schoolYear(year)}` : `Year ${year}`;
}
