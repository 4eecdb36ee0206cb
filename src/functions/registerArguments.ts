/** The arguments the register functions share: ranges with their header row, and a year. */

import { type Register, readRegister } from '../domain/check/register';
import { AppError } from '../domain/findings/appError';
import type { Grid } from '../domain/tables/cell';
import { readYearCell } from '../domain/tables/numberCell';
import type { RangeArgument } from '../text/rangeExamples';
import { rowsFrom } from './argumentCells';

/** Offices work by the calendar of Việt Nam (design.md §5); a custom function cannot ask for the sheet's zone. */
export const timeZone = 'Asia/Ho_Chi_Minh';

/** @throws AppError range_invalid for a scalar or a blank range */
export function rangeFrom(value: unknown, name: RangeArgument): Grid {
  const rows = Array.isArray(value) ? rowsFrom(value) : [];
  if (rows.length === 0) throw new AppError('range_invalid', { name });
  return rows;
}

/**
 * The register in three ranges. Settings, allocations and plans are not among the arguments, so the
 * defaults of domain.md 4.6 hold, and nothing can be said of allocations and plans.
 * @throws AppError range_invalid, column_missing
 */
export function registerFrom(dangKy: unknown, donVi: unknown, chiTieu: unknown): Register {
  return readRegister(
    {
      registrations: rangeFrom(dangKy, 'dangKy'),
      units: rangeFrom(donVi, 'donVi'),
      quotas: rangeFrom(chiTieu, 'chiTieu'),
      settings: null,
      allocations: null,
      plans: null,
    },
    timeZone,
  );
}

/**
 * A year as number or text, in one cell; blank means the latest of `years`.
 * @throws AppError year_invalid, also when it is blank and there is no year to take
 */
export function yearFrom(value: unknown, years: readonly number[]): number {
  const cells = rowsFrom(value)
    .flat()
    .filter((cell) => cell !== '' && cell !== null && cell !== undefined);
  if (cells.length > 1)
    throw new AppError('year_invalid', { value: cells.slice(0, 5).map(String).join(', ') });
  const read = readYearCell(cells[0] ?? '', timeZone);
  if (read.kind === 'year') return read.value;
  if (read.kind === 'invalid') throw new AppError('year_invalid', { value: read.value });
  const latest = years[years.length - 1];
  if (latest === undefined) throw new AppError('year_invalid', { value: '' });
  return latest;
}
