/** Which criteria apply to which registration, worked out once for all registrations that are alike. */

import type { Register } from '../check/register';
import { type YearContext, yearContext } from '../quotas/yearContext';
import { nameUnitOfYear } from '../registrations/registeringUnit';
import { collectiveTypeCodes, type RegistrationDetails } from '../registrations/registrationDetails';
import { blankCode, codeAt, kindCodes, roleCodes, textAt } from '../registrations/registrations';
import type { UnitType } from '../words/vocabulary';
import type { Criterion } from './criteria';
import { fitOf, type MissingFact, type UnitPlace } from './targetFit';

export interface Applicable {
  readonly criteria: readonly Criterion[];
  /** Criteria of which it cannot be told yet, with the fact that is missing. */
  readonly undecided: readonly { readonly criterion: Criterion; readonly lacks: MissingFact }[];
}

export interface ApplicableCriteria {
  of(position: number): Applicable;
  /** Whether one criterion applies: `undecided` while a fact is missing. */
  fit(position: number, criterion: Criterion): 'yes' | 'no' | 'undecided';
  /** Where the registration stands among the units of its year. */
  placeOf(position: number): UnitPlace;
}

const individualCode = kindCodes.indexOf('individual');
/** More kinds, roles and types of collective than there are. */
const radix = 16;
const nowhere: UnitPlace = { known: false, types: [], units: new Set() };

/** @param proposed positions of registrations for which an award is proposed in `Đề nghị khen thưởng` */
export function applicableCriteria(
  register: Register,
  details: RegistrationDetails,
  criteria: readonly Criterion[],
  proposed: ReadonlySet<number>,
): ApplicableCriteria {
  const { registrations } = register;
  const places = unitPlaces(register);
  const asksUnits = criteria.some(({ target, units }) => target?.unitTypes !== undefined || units !== null);
  const known = new Map<number, Applicable>();
  // An unreadable word reads as a blank one: both have to be filled in first.
  const filled = (code: number): number => (code < 0 ? blankCode : code);
  const isProposed = (position: number): boolean => {
    const stage = details.stageAt(position);
    return stage === 'proposed' || stage === 'awarded' || proposed.has(position);
  };
  const of = (position: number): Applicable => {
    const kind = filled(codeAt(registrations.kind, position));
    const role = kind === individualCode ? filled(codeAt(registrations.role, position)) : blankCode;
    const type = kind === individualCode ? blankCode : filled(codeAt(details.collectiveType, position));
    const leader = details.leaderAt(position);
    const proposal = isProposed(position);
    let signature = asksUnits ? places.idOf(position) : 0;
    for (const code of [kind, role, type]) signature = signature * radix + code + 1;
    signature = signature * radix + (leader ? 2 : 0) + (proposal ? 1 : 0);
    let applicable = known.get(signature);
    if (applicable === undefined) {
      applicable = applicableTo(criteria, {
        kind: kindCodes[kind] ?? null,
        role: roleCodes[role] ?? null,
        collectiveType: collectiveTypeCodes[type] ?? null,
        leader,
        proposal,
        place: asksUnits ? places.at(places.idOf(position)) : nowhere,
      });
      known.set(signature, applicable);
    }
    return applicable;
  };
  return {
    of,
    fit(position, criterion) {
      const applicable = of(position);
      if (applicable.criteria.includes(criterion)) return 'yes';
      return applicable.undecided.some((one) => one.criterion === criterion) ? 'undecided' : 'no';
    },
    placeOf: (position) => places.at(places.idOf(position)),
  };
}

function applicableTo(criteria: readonly Criterion[], subject: Parameters<typeof fitOf>[1]): Applicable {
  const applying: Criterion[] = [];
  const undecided: { criterion: Criterion; lacks: MissingFact }[] = [];
  for (const criterion of criteria) {
    const fit = fitOf(criterion, subject);
    if (fit === 'yes') applying.push(criterion);
    else if (fit !== 'no') undecided.push({ criterion, lacks: fit });
  }
  return { criteria: applying, undecided };
}

/** Numbered places: registrations of one year with the same two unit cells share one. */
export interface UnitPlaces {
  idOf(position: number): number;
  at(id: number): UnitPlace;
}

/** Works a place out when it is first asked for. */
export function unitPlaces({
  registrations,
  unitTable,
  quotas,
  settings,
}: Pick<Register, 'registrations' | 'unitTable' | 'quotas' | 'settings'>): UnitPlaces {
  const { year, unit, via } = registrations;
  const list: UnitPlace[] = [nowhere];
  const byTexts = new Map<number, Map<number, number>>();
  const contexts = new Map<number, YearContext>();
  const contextOf = (ofYear: number): YearContext => {
    let context = contexts.get(ofYear);
    if (context === undefined) {
      context = yearContext(unitTable, quotas, settings, ofYear);
      contexts.set(ofYear, context);
    }
    return context;
  };
  return {
    idOf(position) {
      const ofYear = codeAt(year, position);
      // Which unit a name means depends on the year.
      if (ofYear < 0) return 0;
      let ofThisYear = byTexts.get(ofYear);
      if (ofThisYear === undefined) {
        ofThisYear = new Map();
        byTexts.set(ofYear, ofThisYear);
      }
      const key = (unit.ids[position] as number) * via.codes.length + (via.ids[position] as number);
      let id = ofThisYear.get(key);
      if (id === undefined) {
        id = list.length;
        list.push(placeAmong(contextOf(ofYear), textAt(unit, position), textAt(via, position)));
        ofThisYear.set(key, id);
      }
      return id;
    },
    at: (id) => list[id] ?? nowhere,
  };
}

function placeAmong(context: YearContext, unitText: string, viaText: string): UnitPlace {
  const own = nameUnitOfYear(context, 'unit', unitText);
  const through = viaText === '' ? null : nameUnitOfYear(context, 'via', viaText);
  const counting = through === null ? own.counting : through.unit;
  const units = new Set<number>();
  if (own.unit >= 0) {
    context.firstUpwards(own.unit, (index) => {
      units.add(index);
      return false;
    });
  }
  if (counting >= 0) units.add(counting);
  const types = [own.unit, counting].map((index) => context.units[index]?.type ?? null);
  return {
    known: own.unit >= 0 && (through === null || through.unit >= 0) && types[0] !== null,
    types: types.filter((type): type is UnitType => type !== null),
    units,
  };
}
