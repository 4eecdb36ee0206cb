/** Our own check, from the tabs' values to the findings. */
import { checkYear } from '../../src/domain/check';
import { type RegisterGrids, readRegister } from '../../src/domain/register';
import { checkedYear } from '../registrationRows';
import type { BenchResult } from '../result';

export function ourCheck(grids: RegisterGrids): () => BenchResult {
  const check = checkYear(readRegister(grids, 'Asia/Ho_Chi_Minh'), checkedYear, null);
  return () => ({
    units: check.units.map(({ code, byKind, result, difference, late, leftOut }) => ({
      code,
      byKind: [byKind.model, byKind.collective, byKind.individual],
      result,
      difference,
      late,
      leftOut: [leftOut.duplicate, leftOut.status, leftOut.kind, leftOut.incomplete],
    })),
    findings: check.findings.map(({ code, place }) =>
      place.table === 'registrations'
        ? `${code}@${place.row}`
        : `${code}@${grids.units[(place.row ?? 1) - 1]?.[0] ?? ''}`,
    ),
  });
}
