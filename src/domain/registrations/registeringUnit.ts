/** Which unit the text of a registration means in a year, and what is to be said about it (domain.md 4.3, 4.4). */
import { type Finding, type FindingPlace, finding } from '../findings/finding';
import type { YearContext } from '../quotas/yearContext';
import type { Unit } from '../units/units';

export interface NamedUnitOfYear {
  /** Index of the unit meant, −1 when it could not be settled. */
  readonly unit: number;
  /** Index of the unit whose quota is consumed, −1 when there is none. */
  readonly counting: number;
  /** What to say of every row with this text. */
  readonly findings: (row: number) => readonly Finding[];
  readonly hasFindings: boolean;
}

export type UnitColumn = 'unit' | 'via';

type Say = (place: FindingPlace) => Finding;

/** Settles one distinct text; called once per text and year, however many rows carry it. */
export function nameUnitOfYear(context: YearContext, column: UnitColumn, text: string): NamedUnitOfYear {
  const says: Say[] = [];
  const unit = settleUnit(context, column, text, says);
  let counting = -1;
  if (unit !== null) {
    const own = context.countingUnitOf(unit.index);
    // "Đăng ký qua" names the counting unit itself; there is no walk upwards from it.
    counting = column === 'unit' || own === unit.index ? own : -1;
    if (counting < 0) {
      const code = column === 'unit' ? 'no_counting_unit' : 'via_without_quota';
      says.push((place) => finding(code, place, { unit: unit.name }));
    }
  }
  return {
    unit: unit === null ? -1 : unit.index,
    counting,
    findings: (row) => says.map((say) => say({ table: 'registrations', row, column })),
    hasFindings: says.length > 0,
  };
}

function settleUnit(context: YearContext, column: UnitColumn, text: string, says: Say[]): Unit | null {
  const { units, unitYear } = context;
  const label = (index: number): string => unitLabel(units, index);
  const unknown = column === 'unit' ? 'unit_unknown' : 'via_unknown';
  const ambiguous = column === 'unit' ? 'unit_ambiguous' : 'via_ambiguous';
  const ask = (code: typeof unknown | typeof ambiguous, suggestions: () => readonly number[]): null => {
    let labels: string[] | null = null;
    // Many rows may carry the text, few sentences are read: all share what the first reader makes.
    const params = {
      value: text,
      get suggestions() {
        labels ??= suggestions().slice(0, 3).map(label);
        return labels;
      },
    };
    says.push((place) => finding(code, place, params));
    return null;
  };
  const match = context.unitTable.resolver.resolve(text);
  if (match.how === 'none') return ask(unknown, () => match.suggestions);
  if (match.how === 'ambiguous') return ask(ambiguous, () => match.suggestions);
  const picked = unitYear.pick(match.matches);
  if (picked.length > 1) return ask(ambiguous, () => picked);
  const unit = units[picked[0] as number] as Unit;
  const acting = unitYear.acting(unit);
  if (acting.kind === 'several') {
    return ask(ambiguous, () => acting.units.map((successor) => successor.index));
  }
  if (acting.kind !== 'unit') {
    says.push((place) => finding('unit_inactive', place, { unit: unit.name, year: context.year }));
    return null;
  }
  if (match.how === 'loose') {
    says.push((place) => finding('unit_matched_loosely', place, { value: text, unit: acting.unit.name }));
  }
  if (acting.unit !== unit) {
    says.push((place) => finding('unit_replaced', place, { unit: unit.name, successor: acting.unit.name }));
  }
  return acting.unit;
}

/** The name, with the code where another unit has the same name. */
function unitLabel(units: readonly Unit[], index: number): string {
  const unit = units[index] as Unit;
  const shared = units.some((other) => other !== unit && other.name === unit.name);
  return shared ? `${unit.name} (${unit.code})` : unit.name;
}

/** True when a unit may register through `via`: its own cluster, a lead agency, or a unit above it. */
export function isRelated(context: YearContext, unit: number, via: number): boolean {
  if (unit === via || context.units[via]?.type === 'lead_agency') return true;
  const leads = (index: number): boolean =>
    index === via || (context.units[index]?.clusters.includes(via) ?? false);
  return context.firstUpwards(unit, leads) >= 0;
}
