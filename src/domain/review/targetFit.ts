/** Whether a criterion applies to a registration: every named dimension must fit, any word within it (domain.md 4.2). */

import type { CriterionTarget } from '../programme';
import type { CollectiveType, Kind, Role, UnitType } from '../words/vocabulary';
import type { Criterion } from './criteria';

/** What is to be known of a registration to say which criteria apply. */
export interface Subject {
  /** Null when blank or unreadable, here and below. */
  readonly kind: Kind | null;
  readonly role: Role | null;
  readonly collectiveType: CollectiveType | null;
  readonly leader: boolean;
  /** An award is proposed for it. */
  readonly proposal: boolean;
  readonly place: UnitPlace;
}

/** Where a registration stands among the units. */
export interface UnitPlace {
  /** False while the registering unit, or the one it registers through, is not known. */
  readonly known: boolean;
  /** Types of the registering unit and of the unit whose quota it consumes: a cluster judges its members (VG-10). */
  readonly types: readonly UnitType[];
  /** The registering unit, the units above it and the one it registers through: their own criteria apply (F58). */
  readonly units: ReadonlySet<number>;
}

/** What a registration lacks for the question to be answered. */
export type MissingFact = 'kind' | 'role' | 'collectiveType' | 'unit';

export type Fit = 'yes' | 'no' | MissingFact;

/** `yes`, `no`, or the fact that has to be filled in before it can be told. */
export function fitOf({ target, units }: Pick<Criterion, 'target' | 'units'>, subject: Subject): Fit {
  if (target === null) return 'no';
  const fits = [
    fitsKind(target, subject),
    fitsRole(target, subject),
    fitsCollectiveType(target, subject),
    fitsUnitType(target, subject.place),
    fitsLeader(target, subject),
    target.proposal === true && !subject.proposal ? 'no' : 'yes',
    fitsOwner(units, subject.place),
  ] as const satisfies readonly Fit[];
  if (fits.includes('no')) return 'no';
  return fits.find((fit) => fit !== 'yes') ?? 'yes';
}

function fitsKind({ kinds }: CriterionTarget, { kind }: Subject): Fit {
  if (kinds === undefined) return 'yes';
  return kind === null ? 'kind' : yesIf(kinds.includes(kind));
}

function fitsRole({ roles }: CriterionTarget, { kind, role }: Subject): Fit {
  if (roles === undefined) return 'yes';
  if (kind === null) return 'kind';
  if (kind !== 'individual') return 'no';
  return role === null ? 'role' : yesIf(roles.includes(role));
}

/** A model needs no type of collective unless the criterion names models as well (HB II.3.1: "tập thể, mô hình"). */
function fitsCollectiveType({ kinds, collectiveTypes }: CriterionTarget, subject: Subject): Fit {
  const { kind, collectiveType } = subject;
  if (collectiveTypes === undefined) return 'yes';
  if (kind === null) return 'kind';
  if (kind === 'individual') return 'no';
  if (collectiveType !== null) return yesIf(collectiveTypes.includes(collectiveType));
  return kind === 'collective' || kinds?.includes('model') === true ? 'collectiveType' : 'no';
}

function fitsUnitType({ unitTypes }: CriterionTarget, place: UnitPlace): Fit {
  if (unitTypes === undefined || place.types.some((type) => unitTypes.includes(type))) return 'yes';
  return place.known ? 'no' : 'unit';
}

function fitsLeader({ leader }: CriterionTarget, subject: Subject): Fit {
  if (leader !== true) return 'yes';
  return subject.kind === null ? 'kind' : yesIf(subject.leader);
}

function fitsOwner(units: Criterion['units'], place: UnitPlace): Fit {
  if (units === null || units.some((unit) => place.units.has(unit))) return 'yes';
  return units.length === 0 || place.known ? 'no' : 'unit';
}

function yesIf(holds: boolean): Fit {
  return holds ? 'yes' : 'no';
}
