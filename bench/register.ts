/** A whole made-up register of a given size. */
import type { RegisterGrids } from '../src/domain/check/register';
import { registrationGrid } from './registrationRows';
import { allocationGrid, benchUnits, planGrid, quotaGrid, settingsGrid, unitGrid } from './unitRows';

export function benchRegister(rows: number, quotaUnits: number): RegisterGrids {
  const units = benchUnits(quotaUnits);
  return {
    settings: settingsGrid(),
    units: unitGrid(units),
    quotas: quotaGrid(units),
    allocations: allocationGrid(units),
    registrations: registrationGrid(rows, units),
    plans: planGrid(units),
  };
}
