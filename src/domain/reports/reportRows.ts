/** The registrations of a year as documents see them: who stands for whom, and whether he stands at all. */

import type { RowState } from '../check/yearCheck';
import { idAt } from '../registrations/registrationIds';
import {
  codeAt,
  kindCodes,
  type Registrations,
  roleCodes,
  statusCodes,
} from '../registrations/registrations';
import { cellText } from '../text/cellText';
import { textKey } from '../text/textKey';
import type { Kind, Role, Stage, Status } from '../words/vocabulary';
import { rowWord } from './officeWords';
import type { ReportSources } from './reportSources';
import { compareKeys, orderKey } from './vietnameseOrder';

export interface ReportRow {
  /** Position in `Registrations`. */
  readonly position: number;
  /** Mã đăng ký, `dòng n` where none is. */
  readonly code: string;
  readonly year: number;
  readonly kind: Kind | null;
  readonly role: Role | null;
  /** Null when blank or unreadable. */
  readonly status: Status | null;
  readonly stage: Stage | null;
  /** Index of the registering unit, −1 when not settled. */
  readonly own: number;
  /** Index of the unit in whose name it stands: the counting unit, else its own; −1 when neither is settled. */
  readonly unit: number;
  /**
   * `listed`: put forward. Where the year has quotas, a registration that counts towards one; where it has none (KP, HB,
   * TT, ST), one with unit, kind and name and a status that counts, no repetition of an earlier row.
   */
  readonly standing: 'listed' | Exclude<RowState, 'counted'>;
  readonly late: boolean;
  /** Status Đạt, named, no repetition. */
  readonly passed: boolean;
}

/** The rows of the year, in the order of their codes: figures name them so, wherever they stand in the tab. */
export function reportRows(sources: ReportSources, year: number): readonly ReportRow[] {
  const check = sources.checkOf(year);
  const { registrations, settings } = sources.register;
  const hasQuotas = sources.contextOf(year).quotas.some((quota) => quota !== null);
  const standingOf = hasQuotas ? countedStanding : plainStanding();
  const rows: { key: string; row: ReportRow }[] = [];
  let place = -1;
  check.forEachRow((position, state, own, countingUnit) => {
    place++;
    if (codeAt(registrations.year, position) !== year) return;
    const status = statusCodes[codeAt(registrations.status, position)] ?? null;
    const settled = status !== null && !settings.countedStatuses.includes(status);
    // A status that does not count is the reason before all others, also where the unit is not known.
    const standing = settled ? 'status' : standingOf({ registrations, position, state, own });
    const named = nameOf(registrations, position) !== '';
    const code = rowCode(registrations, position);
    rows.push({
      key: orderKey(code),
      row: {
        position,
        code,
        year,
        kind: kindCodes[codeAt(registrations.kind, position)] ?? null,
        role: roleCodes[codeAt(registrations.role, position)] ?? null,
        status,
        stage: sources.details.stageAt(position),
        own,
        unit: countingUnit < 0 ? own : countingUnit,
        standing,
        late: hasQuotas && standing === 'listed' && check.rowAt(place).late,
        passed: status === 'passed' && named && standing !== 'duplicate',
      },
    });
  });
  rows.sort((a, b) => compareKeys(a.key, b.key) || a.row.position - b.row.position);
  return rows.map(({ row }) => row);
}

interface RowFacts {
  readonly registrations: Registrations;
  readonly position: number;
  readonly state: RowState;
  readonly own: number;
}

function countedStanding({ state }: RowFacts): ReportRow['standing'] {
  return state === 'counted' ? 'listed' : state;
}

/** Without quotas no row is counted by the check: the same rules, quotas apart (domain.md 4.3). */
function plainStanding(): (facts: RowFacts) => ReportRow['standing'] {
  const known = new Set<string>();
  return ({ registrations, position, own }) => {
    if (own < 0) return 'unattributed';
    const kind = codeAt(registrations.kind, position);
    const name = nameOf(registrations, position);
    if (kind < 0 || name === '' || codeAt(registrations.status, position) < 0) return 'incomplete';
    const nominee = `${own} ${kind} ${textKey(name)}`;
    if (known.has(nominee)) return 'duplicate';
    known.add(nominee);
    return 'listed';
  };
}

/** '' for a blank cell and for a failed formula. */
export function nameOf({ grid, rows, columns }: Registrations, position: number): string {
  return cellText(grid[(rows[position] as number) - 1]?.[columns.name]);
}

/** Mã đăng ký, or the row's place in the tab. */
export function rowCode(registrations: Registrations, position: number): string {
  return idAt(registrations, position) || lineCode(registrations.rows[position] as number);
}

/** What questions name a registration by: its code, with its row where the code stands further up already. */
export function registrationKey({ idFaults, rows }: Registrations, { position, code }: ReportRow): string {
  return (idFaults.get(position) ?? -1) < 0 ? code : `${code} (${lineCode(rows[position] as number)})`;
}

/** How a row without a code is named: `dòng 12`. */
export function lineCode(row: number): string {
  return `${rowWord} ${row}`;
}
