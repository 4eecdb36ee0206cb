/** Who of a year's nominees was commended before, and which lead agencies may register at all (KH 72 II.2, IV.1.d: F27, F28). */

import type { Register } from '../check/register';
import type { YearCheck } from '../check/yearCheck';
import { type Finding, finding } from '../findings/finding';
import { type YearContext, yearContext } from '../quotas/yearContext';
import { codeAt, kindCodes, textAt } from '../registrations/registrations';
import { cleanText, hashKey, textKey } from '../text/vietnameseText';
import type { Unit } from '../units/units';
import type { HonouredExemplar } from './honoured';

/** Unit indexes an exemplar stands for in the year: its own, and those that act for them since. */
function unitsInYear({ units, unitYear }: YearContext, exemplar: HonouredExemplar): Set<number> {
  const meant = new Set<number>();
  for (const index of unitYear.pick(exemplar.units)) {
    meant.add(index);
    const acting = unitYear.acting(units[index] as Unit);
    if (acting.kind === 'unit') meant.add(acting.unit.index);
  }
  return meant;
}

/** Commended later than the year is not yet commended in it. */
function isEarlier(exemplar: HonouredExemplar, year: number): boolean {
  return exemplar.year === null || exemplar.year <= year;
}

/**
 * Registrations of the check's year that name an exemplar commended before, by position in `Registrations`
 * (F27). Tied by code, or else by name, kind and unit as duplicates are (domain.md 4.3).
 */
export function honouredBefore(
  register: Register,
  check: YearCheck,
  honoured: readonly HonouredExemplar[],
): Map<number, HonouredExemplar> {
  const found = new Map<number, HonouredExemplar>();
  if (honoured.length === 0) return found;
  const { registrations } = register;
  const { grid, rows, columns } = registrations;
  const context = yearContext(register.unitTable, register.quotas, register.settings, check.year);
  const byName = new Map<number, { exemplar: HonouredExemplar; units: Set<number> }[]>();
  const byCode = new Map<number, HonouredExemplar>();
  for (const exemplar of honoured) {
    for (const position of exemplar.registrations) {
      if (!byCode.has(position)) byCode.set(position, exemplar);
    }
    if (exemplar.name === '' || exemplar.kind === null || !isEarlier(exemplar, check.year)) continue;
    const hash = hashKey(exemplar.name);
    const entry = { exemplar, units: unitsInYear(context, exemplar) };
    byName.set(hash, [...(byName.get(hash) ?? []), entry]);
  }
  check.forEachRow((position, _state, unit) => {
    if (codeAt(registrations.year, position) !== check.year) return;
    const named = byCode.get(position);
    if (named !== undefined) {
      found.set(position, named);
      return;
    }
    const cell = grid[(rows[position] as number) - 1]?.[columns.name];
    const name = typeof cell === 'string' ? cell : String(cell ?? '');
    const candidates = byName.get(hashKey(name));
    if (candidates === undefined || unit < 0) return;
    const kind = kindCodes[codeAt(registrations.kind, position)];
    const match = candidates.find(
      ({ exemplar, units }) =>
        exemplar.kind === kind && units.has(unit) && textKey(exemplar.name) === textKey(name),
    );
    if (match !== undefined) found.set(position, match.exemplar);
  });
  return found;
}

/**
 * How many registrations that count are of exemplars commended in a year before: they compete with those put forward
 * for the first time (KH 72 II.2, IV.1.d: F27).
 */
export function competingAgain(
  register: Register,
  check: YearCheck,
  honoured: readonly HonouredExemplar[],
): number {
  const before = honoured.filter(({ year }) => year === null || year < check.year);
  const named = honouredBefore(register, check, before);
  let count = 0;
  check.forEachRow((position, state) => {
    if (state === 'counted' && named.has(position)) count++;
  });
  return count;
}

/**
 * Lead agencies that register although neither they, nor a unit below them, nor anybody of their movement was
 * ever commended (F28). A warning: their rows still count (domain.md 4.6).
 */
export function agenciesWithoutHonoured(
  register: Register,
  check: YearCheck,
  honoured: readonly HonouredExemplar[],
): Finding[] {
  const agencies = new Set(
    check.units.filter((unit) => unit.type === 'lead_agency' && unit.counted > 0).map((unit) => unit.index),
  );
  if (agencies.size === 0) return [];
  const context = yearContext(register.unitTable, register.quotas, register.settings, check.year);
  const earlier = honoured.filter((exemplar) => isEarlier(exemplar, check.year));
  const entitled = new Set<number>();
  const entitleAbove = (index: number): void => {
    context.firstUpwards(index, (above) => {
      if (agencies.has(above)) entitled.add(above);
      return false;
    });
  };
  for (const exemplar of earlier) {
    for (const index of unitsInYear(context, exemplar)) entitleAbove(index);
    for (const position of exemplar.registrations) {
      for (const index of agenciesNamed(register, context, position, agencies)) entitled.add(index);
    }
  }
  const tied = honouredBefore(register, check, earlier);
  check.forEachRow((position, _state, _unit, countingUnit) => {
    if (tied.has(position) && agencies.has(countingUnit)) entitled.add(countingUnit);
  });
  return [...agencies]
    .filter((index) => !entitled.has(index))
    .map((index) => {
      const unit = context.units[index] as Unit;
      return finding('agency_without_honoured', { table: 'units', row: unit.row }, { unit: unit.name });
    });
}

/** Agencies a registration came through, by Đăng ký qua or by the movement they chair (F29). */
function agenciesNamed(
  { registrations }: Register,
  { units, unitTable }: YearContext,
  position: number,
  agencies: ReadonlySet<number>,
): number[] {
  const via: readonly number[] = unitTable.resolver.resolve(textAt(registrations.via, position)).matches;
  const { grid, rows, columns } = registrations;
  const cell = grid[(rows[position] as number) - 1]?.[columns.movement];
  const movement = textKey(typeof cell === 'string' ? cell : '');
  const chairs = (unit: Unit): boolean =>
    movement !== '' && unit.movement.split(/[;\n]/).some((own) => textKey(cleanText(own)) === movement);
  return [...agencies].filter((index) => via.includes(index) || chairs(units[index] as Unit));
}
