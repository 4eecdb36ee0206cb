/** The list for publication: who may be named is named, the others are masked (domain.md 2.4; F55, F68, F70). */

import type { Register } from '../check/register';
import type { YearCheck } from '../check/yearCheck';
import type { RegistrationDetails } from '../registrations/registrationDetails';
import { idAt } from '../registrations/registrationIds';
import {
  codeAt,
  kindCodes,
  type Registrations,
  roleCodes,
  statusCodes,
  textAt,
} from '../registrations/registrations';
import { cellText } from '../text/cellText';
import type { Consent, Kind, Role } from '../words/vocabulary';
import { maskedName, maskedPosition, maskedUnit, opensAsPupil } from './masking';
import { blockOf } from './summarise';
import type { QuotaBlockId } from './summary';

/** `passed`: registrations judged Đạt. `counted`: all that count towards a quota. */
export type PublishedChoice = 'passed' | 'counted';

export interface PublishedEntry {
  /** Position in `Registrations`. */
  readonly position: number;
  readonly id: string;
  /** Name of the registering unit; as typed when it is not in `Đơn vị`. */
  readonly unit: string;
  readonly kind: Kind | null;
  /** Initials when masked; '' when not even these can be shown. */
  readonly name: string;
  readonly role: Role | null;
  readonly workplace: string;
  readonly movement: string;
  readonly achievements: string;
  readonly masked: boolean;
  /** What the person said; null where nothing is to be remarked: consent, or no person to ask. */
  readonly remark: Exclude<Consent, 'given'> | null;
}

export interface PublishedBlock {
  readonly id: QuotaBlockId;
  readonly entries: readonly PublishedEntry[];
}

export interface PublishedList {
  readonly year: number;
  readonly choice: PublishedChoice;
  readonly blocks: readonly PublishedBlock[];
  readonly shown: number;
  readonly masked: number;
}

export interface PublishedInput {
  readonly register: Register;
  readonly check: YearCheck;
  readonly details: RegistrationDetails;
  readonly choice: PublishedChoice;
}

const blockOrder: readonly QuotaBlockId[] = ['areas', 'clusters', 'lead_agencies', 'others'];
const individual = kindCodes.indexOf('individual');
const student = roleCodes.indexOf('student');
const passed = statusCodes.indexOf('passed');
/** Roles that say outright that somebody is no pupil. */
const adults: readonly (Role | undefined)[] = ['manager', 'teacher', 'staff'];

/**
 * Registrations of the year for publication, by block of the unit whose list they are on, unit, kind, and as they stand
 * in `Đăng ký`. A repeated row is left out, and so is one without a name.
 *
 * Masked are pupils without Đồng ý (domain.md 2.4: silence is no consent), and whoever has said Không or has taken the
 * consent back; domain.md speaks of pupils only, but nobody is published against his word. Whoever has not been asked
 * and is no pupil is shown, with a remark. A row whose role is not written is a pupil's when name or workplace say so.
 */
export function publishedList({ register, check, details, choice }: PublishedInput): PublishedList {
  const { registrations, unitTable } = register;
  const rows: { block: number; unit: number; own: number; kind: number; position: number }[] = [];
  check.forEachRow((position, state, own, countingUnit) => {
    if (codeAt(registrations.year, position) !== check.year || state === 'duplicate') return;
    const chosen =
      choice === 'counted' ? state === 'counted' : codeAt(registrations.status, position) === passed;
    if (!chosen || textIn(registrations, position, 'name') === '') return;
    const unit = countingUnit < 0 ? own : countingUnit;
    const block = blockOrder.indexOf(blockOf(unitTable.units[unit]?.type ?? null));
    rows.push({ block, unit, own, kind: codeAt(registrations.kind, position), position });
  });
  rows.sort(
    (a, b) =>
      a.block - b.block ||
      last(a.unit) - last(b.unit) ||
      last(a.kind) - last(b.kind) ||
      last(a.own) - last(b.own) ||
      a.position - b.position,
  );
  const entries = rows.map(({ block, own, position }) => ({
    block,
    entry: publishedEntry(register, details, own, position),
  }));
  return {
    year: check.year,
    choice,
    blocks: blockOrder
      .map((id, block) => ({
        id,
        entries: entries.filter((one) => one.block === block).map(({ entry }) => entry),
      }))
      .filter(({ entries: own }) => own.length > 0),
    shown: entries.length,
    masked: entries.filter(({ entry }) => entry.masked).length,
  };
}

/** What is not settled stands after the rest. */
function last(index: number): number {
  return index < 0 ? Number.MAX_SAFE_INTEGER : index;
}

/** A registration as it may be shown: masked where consent is needed and missing. */
export function publishedEntry(
  { registrations, unitTable }: Register,
  details: RegistrationDetails,
  unit: number,
  position: number,
): PublishedEntry {
  const { kind, role } = registrations;
  const name = textIn(registrations, position, 'name');
  const workplace = textIn(registrations, position, 'position');
  const unitName = unitTable.units[unit]?.name ?? textAt(registrations.unit, position);
  const consent = details.consentAt(position);
  const person = codeAt(kind, position) === individual || codeAt(kind, position) < 0;
  const pupil = isPupil(codeAt(kind, position), codeAt(role, position), name, workplace);
  const masked = consent === 'refused' || consent === 'withdrawn' || (pupil && consent !== 'given');
  const shared = {
    position,
    id: idAt(registrations, position),
    kind: kindCodes[codeAt(kind, position)] ?? null,
    role: roleCodes[codeAt(role, position)] ?? null,
    movement: textIn(registrations, position, 'movement'),
    masked,
    remark: consent === 'given' || (consent === 'unasked' && !person) ? null : consent,
  };
  if (!masked)
    return {
      ...shared,
      unit: unitName,
      name,
      workplace,
      achievements: textIn(registrations, position, 'achievements'),
    };
  return {
    ...shared,
    unit: maskedUnit(unitName),
    // The initials of a collective or a model hide nothing.
    name: person ? maskedName(name) : '',
    // A post such as Hiệu trưởng would name its holder.
    workplace: pupil ? maskedPosition(workplace) : '',
    achievements: '',
  };
}

function textIn(
  { grid, rows, columns }: Registrations,
  position: number,
  column: 'name' | 'position' | 'movement' | 'achievements',
): string {
  return cellText(grid[(rows[position] as number) - 1]?.[columns[column]]);
}

function isPupil(kind: number, role: number, name: string, workplace: string): boolean {
  if (kind >= 0 && kind !== individual) return false;
  if (role === student) return true;
  return !adults.includes(roleCodes[role]) && (opensAsPupil(workplace) || opensAsPupil(name));
}
