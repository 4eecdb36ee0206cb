/** A whole register, read once from its tabs; checks of any year start from it. */

import type { Finding } from '../findings/finding';
import { type Allocation, readAllocations } from '../quotas/allocations';
import { type ReceivedPlan, readPlans } from '../quotas/plans';
import { type Quota, readQuotas } from '../quotas/quotas';
import { readSettings, type Settings } from '../quotas/settings';
import { type Registrations, readRegistrations } from '../registrations/registrations';
import type { Grid } from '../tables/cell';
import { readUnits, type UnitTable } from '../units/units';

/** The tabs' values, header row first; null for an optional tab that is not there or empty. */
export interface RegisterGrids {
  readonly settings: Grid | null;
  readonly units: Grid;
  readonly quotas: Grid;
  readonly allocations: Grid | null;
  readonly registrations: Grid;
  readonly plans: Grid | null;
}

export interface Register {
  readonly settings: Settings;
  /** Years present in `Đăng ký`, ascending. */
  readonly years: readonly number[];
  readonly unitTable: UnitTable;
  readonly quotas: readonly Quota[];
  readonly allocations: readonly Allocation[];
  readonly plans: readonly ReceivedPlan[];
  readonly registrations: Registrations;
  /** Findings that hold whatever the year. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the tabs. Wrong cells become findings; nothing in them can make this fail.
 * @param timeZone the spreadsheet's zone, in which its date cells are calendar dates
 * @throws AppError column_missing when a tab lacks a column it cannot do without
 */
export function readRegister(grids: RegisterGrids, timeZone: string): Register {
  const around = readAround(grids, timeZone);
  return withRegistrations(around, readRegistrations(grids.registrations, timeZone));
}

/** A register but for its registrations. */
export type RegisterAround = Omit<Register, 'registrations' | 'years'>;

/** As `readRegister`, for those who read `Đăng ký` themselves. @throws AppError column_missing */
export function readAround(grids: Omit<RegisterGrids, 'registrations'>, timeZone: string): RegisterAround {
  const { settings, findings: settingFindings } = readSettings(presentGrid(grids.settings), timeZone);
  const unitTable = readUnits(grids.units, timeZone);
  const { quotas, findings: quotaFindings } = readQuotas(grids.quotas, unitTable, timeZone);
  const { allocations, findings: allocationFindings } = readAllocations(
    presentGrid(grids.allocations),
    unitTable,
    timeZone,
  );
  const { plans, findings: planFindings } = readPlans(presentGrid(grids.plans), unitTable, timeZone);
  return {
    settings,
    unitTable,
    quotas,
    allocations,
    plans,
    findings: [
      ...settingFindings,
      ...unitTable.findings,
      ...quotaFindings,
      ...allocationFindings,
      ...planFindings,
    ],
  };
}

export function withRegistrations(around: RegisterAround, registrations: Registrations): Register {
  return {
    ...around,
    years: yearsPresent(registrations),
    registrations,
    findings: [...around.findings, ...registrations.findings],
  };
}

/** An optional tab without a single filled cell is as good as none. */
export function presentGrid(grid: Grid | null): Grid | null {
  if (grid === null) return null;
  return grid.some((row) => row.some((cell) => cell !== '' && cell !== null && cell !== undefined))
    ? grid
    : null;
}

function yearsPresent({ year, count }: Registrations): number[] {
  const used = new Set<number>();
  const seen = new Uint8Array(year.codes.length);
  for (let position = 0; position < count; position++) {
    const id = year.ids[position] as number;
    if (seen[id] === 1) continue;
    seen[id] = 1;
    const code = year.codes[id] as number;
    if (code >= 0) used.add(code);
  }
  return [...used].sort((a, b) => a - b);
}
