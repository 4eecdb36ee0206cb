/** The second path's registrations of a year, judged one by one as a clerk would on paper (domain.md 4.1, 4.3). */

import type { Settings } from '../quotas/settings';
import { opensAsPupil } from '../summary/masking';
import { cellText } from '../text/cellText';
import { isHeadingText, isTotalText } from '../text/headings';
import { textKey } from '../text/textKey';
import {
  type CollectiveType,
  type Consent,
  collectiveTypes,
  consents,
  type Kind,
  kinds,
  type Role,
  roles,
  type Stage,
  type Status,
  stages,
  statuses,
  yesNoWords,
} from '../words/vocabulary';
import type { TabRow } from './recountTables';
import type { RecountUnits } from './recountUnits';
import { lineCode } from './reportRows';

export interface RecountRow {
  readonly row: number;
  readonly code: string;
  readonly kind: Kind | null;
  readonly role: Role | null;
  readonly status: Status | null;
  readonly stage: Stage | null;
  readonly own: number;
  /** The unit for which it counts, −1 when there is none. */
  readonly counting: number;
  /** In whose name it stands: `counting`, else its own. */
  readonly unit: number;
  /** Whose criteria bind it besides its own: the one it registers through, whoever registers it; else `counting`. */
  readonly judging: number;
  /** Why it does not stand for anybody; null when it does. */
  readonly leftOut: 'status' | 'unattributed' | 'incomplete' | 'kind' | 'duplicate' | null;
  readonly late: boolean;
  readonly passed: boolean;
  readonly masked: boolean;
  readonly directWorker: boolean;
  readonly collectiveType: CollectiveType | null;
  readonly leader: boolean;
  readonly hardArea: boolean;
}

/** @param rows registrations of any year */
export function recountRows(
  rows: readonly TabRow<'registrations'>[],
  units: RecountUnits,
  { countedStatuses }: Settings,
  year: number,
): RecountRow[] {
  const found: RecountRow[] = [];
  const nominees = new Set<string>();
  for (const row of rows) {
    if (row.year('year') !== year) continue;
    const kind = row.word('kind', kinds);
    const status = row.word('status', statuses);
    const role = row.word('role', roles);
    const name = row.text('name');
    const own = row.text('unit') === '' ? -1 : units.named(row.text('unit'));
    const counting = own < 0 ? -1 : countingUnit(row, own, units);
    let leftOut = reason(row, counting, own, units, countedStatuses);
    if (leftOut === null) {
      const nominee = `${own}|${kind}|${textKey(name)}`;
      if (nominees.has(nominee)) leftOut = 'duplicate';
      nominees.add(nominee);
    }
    const sent = row.day('sentDate');
    const last = counting < 0 ? null : units.lastDay(counting);
    found.push({
      row: row.row,
      code: row.text('id') || lineCode(row.row),
      kind,
      role,
      status,
      stage: row.word('stage', stages),
      own,
      counting,
      unit: counting < 0 ? own : counting,
      judging: row.text('via') === '' ? counting : units.named(row.text('via')),
      leftOut,
      late: leftOut === null && sent !== null && last !== null && sent > last,
      passed: status === 'passed' && name !== '' && leftOut !== 'duplicate',
      masked: isMasked(row, kind, role),
      directWorker: isDirectWorker(row, kind, role),
      collectiveType: kind === 'individual' ? null : row.word('collectiveType', collectiveTypes),
      leader: isLeader(row, kind, role),
      hardArea: own >= 0 && liesInHardArea(own, units),
    });
  }
  return found;
}

const content = ['name', 'unit', 'kind', 'via', 'role', 'sentDate'] as const;
const record = ['id', 'year', 'unit', 'via', 'kind', 'name', 'role', 'sentDate', 'status'] as const;

/** Not a line prepared in advance, no total line and no title among the data (domain.md 3.2). */
export function isRegistration(row: TabRow<'registrations'>): boolean {
  if (row.word('kind', kinds) !== null) return true;
  if (!content.some((column) => row.filled.includes(column))) return false;
  if ([...record, 'ordinal' as const].some((column) => isTotalText(row.text(column)))) return false;
  const filled: string[] = record.filter((column) => row.filled.includes(column));
  const ordinal = row.text('ordinal');
  const ordinalIsText = ordinal !== '' && !/^\d+$/.test(ordinal);
  if (filled.length + (ordinalIsText ? 1 : 0) === 1) {
    const [only] = filled;
    return !isHeadingText(ordinalIsText ? ordinal : row.text(only as (typeof record)[number]));
  }
  return !(ordinalIsText && filled.length === 1 && /^([IVXLC]+|[A-Z])[.)]?$/u.test(ordinal));
}

/** The unit for which the row counts, −1 when there is none. */
function countingUnit(row: TabRow<'registrations'>, own: number, units: RecountUnits): number {
  if (row.failed('via')) return -1;
  const via = row.text('via');
  if (via === '') return units.lineage(own).find(units.answers) ?? -1;
  const through = units.named(via);
  return units.answers(through) ? through : -1;
}

function reason(
  row: TabRow<'registrations'>,
  counting: number,
  own: number,
  units: RecountUnits,
  countedStatuses: readonly Status[],
): RecountRow['leftOut'] {
  const status = row.word('status', statuses);
  if (status !== null && !countedStatuses.includes(status)) return 'status';
  if (units.hasQuotas ? counting < 0 : own < 0) return 'unattributed';
  const kind = row.word('kind', kinds);
  if (status === null || kind === null || row.text('name') === '') return 'incomplete';
  const quota = counting < 0 ? null : units.quotaOf(counting);
  const rolesAllowed = kind === 'individual' ? (quota?.roles ?? null) : null;
  const role = row.word('role', roles);
  if (rolesAllowed !== null && role === null) return 'incomplete';
  if (quota !== null && quota.kinds !== null && !quota.kinds.includes(kind)) return 'kind';
  if (rolesAllowed !== null && role !== null && !rolesAllowed.includes(role)) return 'kind';
  return null;
}

/** Pupils without Đồng ý, and whoever said Không or took it back (domain.md 2.4). */
function isMasked(row: TabRow<'registrations'>, kind: Kind | null, role: Role | null): boolean {
  const consent: Consent = row.word('consent', consents) ?? 'unasked';
  if (consent === 'refused' || consent === 'withdrawn') return true;
  if (consent === 'given' || (kind !== null && kind !== 'individual')) return false;
  if (role === 'student') return true;
  if (role === 'manager' || role === 'teacher' || role === 'staff') return false;
  return opensAsPupil(row.text('position')) || opensAsPupil(row.text('name'));
}

/** True for Có, false for Không, null for anything else. */
function flag(row: TabRow<'registrations'>, column: 'directWorker' | 'leader'): boolean | null {
  const cell = row.cell(column);
  if (typeof cell === 'boolean') return cell;
  const word = cellText(cell) === '' ? null : row.word(column, yesNoWords);
  return word === null ? null : word === 'yes';
}

/** What the column says; teachers and staff are where it says nothing. */
function isDirectWorker(row: TabRow<'registrations'>, kind: Kind | null, role: Role | null): boolean {
  const written = flag(row, 'directWorker');
  if (kind !== 'individual') return written === true;
  return written ?? (role === 'teacher' || role === 'staff');
}

function isLeader(row: TabRow<'registrations'>, kind: Kind | null, role: Role | null): boolean {
  return kind === 'individual' && (flag(row, 'leader') ?? role === 'manager');
}

/** What the nearest unit says, upwards from the one that registers. */
function liesInHardArea(own: number, units: RecountUnits): boolean {
  for (const unit of units.lineage(own)) {
    const said = units.units[unit]?.hardArea ?? null;
    if (said !== null) return said;
  }
  return false;
}
