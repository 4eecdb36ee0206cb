/** A whole made-up register of a given size. */
import type { RegisterGrids } from '../src/domain/register';
import { registrationGrid } from './registrationRows';
import { benchUnits, quotaGrid, unitGrid } from './unitRows';

export function benchRegister(rows: number, quotaUnits: number): RegisterGrids {
  const units = benchUnits(quotaUnits);
  return {
    settings: null,
    units: unitGrid(units),
    quotas: quotaGrid(units),
    allocations: null,
    registrations: registrationGrid(rows, units),
    plans: null,
  };
}
