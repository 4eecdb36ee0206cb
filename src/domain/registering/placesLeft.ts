/** Whether a registration would take a place that is not there: of the maximum, or of the part handed to its unit. */

import type { AllocationCheck } from '../check/yearCheck';
import { idAt } from '../registrations/registrationIds';
import { nameAt, textAt } from '../registrations/registrations';
import { cleanText } from '../text/vietnameseText';
import type { Unit } from '../units/units';
import { type JudgedRow, judgedRow, type RegisterOfYear } from './registerOfYear';
import type { Full, TakenPlace } from './sendResult';
import { allocationOf, unitStanding } from './unitStanding';

export interface PlaceAsked {
  readonly before: RegisterOfYear;
  /** The register with the row in it. */
  readonly after: RegisterOfYear;
  readonly unit: Unit;
  readonly row: JudgedRow;
  /** Where the row stands before; null for a new one. */
  readonly rowBefore: number | null;
}

/** Newest registrations named: enough to see whose they are. */
const mostTaken = 5;

/**
 * Null when there is a place, when the row does not count, and when it had its place before. A list that is over already
 * takes nobody more, but what stands in it may be mended.
 */
export function overLimits({ before, after, unit, row, rowBefore }: PlaceAsked): Full | null {
  const { counting, check } = row;
  if (!check.counted) return null;
  const result = after.check.units.find(({ index }) => index === counting);
  const part = allocationOf(after.check.allocations, after.context, counting, unit.index);
  const overMaximum = result !== undefined && result.max !== null && result.counted > result.max;
  if (!overMaximum && (part === null || part.over === 0)) return null;
  const had = rowBefore === null ? null : judgedRow(before, rowBefore);
  if (had?.check.counted === true && had.counting === counting) return null;
  const limit = overMaximum
    ? { by: 'maximum' as const, unit: result.name, counted: result.counted - 1, max: result.max as number }
    : { by: 'allocation' as const, ...partLimit(after, part as AllocationCheck) };
  return {
    kind: 'full',
    ...limit,
    refused: after.register.settings.overMaximum === 'refused',
    taken: takenPlaces(before, counting, overMaximum ? null : (part as AllocationCheck)),
    standing: unitStanding(before, unit),
  };
}

function partLimit({ context }: RegisterOfYear, { to, counted, max }: AllocationCheck) {
  const name = context.units.find(({ code }) => code === to)?.name ?? to;
  return { unit: name, counted: counted - 1, max };
}

/** @param part only rows that use this part; null for all that the unit counts */
function takenPlaces(
  { register, context, check }: RegisterOfYear,
  counting: number,
  part: AllocationCheck | null,
): TakenPlace[] {
  const { registrations } = register;
  const taken: number[] = [];
  check.forEachRow((position, state, unit, of) => {
    if (state !== 'counted' || of !== counting) return;
    if (part !== null && allocationOf(check.allocations, context, counting, unit)?.to !== part.to) return;
    taken.push(position);
  });
  return taken.slice(-mostTaken).map((position) => ({
    id: idAt(registrations, position),
    name: cleanText(nameAt(registrations, position)),
    unit: textAt(registrations.unit, position),
  }));
}
