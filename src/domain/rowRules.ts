/** The rules of one registration: what is wrong with it and whether it consumes a quota (domain.md 4.3). */
import { isDateCell } from './cell';
import { cellText, isFilledCell } from './cellText';
import { type Finding, finding } from './finding';
import { lateFindings } from './lateness';
import { detectLegacyEncoding } from './legacyEncoding';
import type { Quota } from './quotas';
import { isRelated, type NamedUnitOfYear, nameUnitOfYear, type UnitColumn } from './registeringUnit';
import {
  blankCode,
  type CodedColumn,
  codeAt,
  errorCode,
  kindCodes,
  type Registrations,
  roleCodes,
  statusCodes,
  textAt,
} from './registrations';
import type { Settings } from './settings';
import { tables } from './tables';
import type { LeftOutReason } from './yearCheck';
import type { YearContext } from './yearContext';

/** A name longer than this is text pasted into the wrong column. */
export const longestName = 300;

/** What the rules say of one row; one object is used again for all rows. */
export interface RowVerdict {
  unit: number;
  counting: number;
  /** Null when nothing keeps the row from counting, duplicates apart. */
  leftOut: LeftOutReason | null;
  late: boolean;
  /** Null when there is nothing to say, as for most rows. */
  findings: Finding[] | null;
}

type StatusGroup = 'counted' | 'open' | 'final';

const individualCode = kindCodes.indexOf('individual');

/** Judges rows one by one; what a text means in the year is settled once per distinct text. */
export class RowRules {
  private readonly named: Record<UnitColumn, (NamedUnitOfYear | undefined)[]> = { unit: [], via: [] };
  private readonly statusGroups: readonly StatusGroup[];
  private readonly registrations: Registrations;
  private readonly context: YearContext;

  constructor(registrations: Registrations, settings: Settings, context: YearContext) {
    this.registrations = registrations;
    this.context = context;
    this.statusGroups = statusCodes.map((status) => {
      if (settings.countedStatuses.includes(status)) return 'counted';
      return status === 'failed' || status === 'withdrawn' ? 'final' : 'open';
    });
  }

  judge(position: number, verdict: RowVerdict): void {
    verdict.findings = null;
    verdict.leftOut = null;
    verdict.late = false;
    const status = codeAt(this.registrations.status, position);
    const group = status < 0 ? 'counted' : (this.statusGroups[status] as StatusGroup);
    this.judgeUnits(position, verdict, group !== 'final');
    if (group === 'final') {
      // Refused or withdrawn is settled for the year: its faults need no mending any more.
      verdict.leftOut = 'status';
      return;
    }
    if (status < 0) this.unreadWord(position, verdict, 'status', status);
    this.judgeName(position, verdict);
    this.judgeKindAndRole(position, verdict);
    if (group === 'open') verdict.leftOut = 'status';
    this.judgeDate(position, verdict, group === 'counted');
  }

  private judgeUnits(position: number, verdict: RowVerdict, tell: boolean): void {
    const { unit, via } = this.registrations;
    const own = this.nameUnit('unit', position);
    const viaCode = codeAt(via, position);
    const through = viaCode === blankCode ? null : this.nameUnit('via', position);
    verdict.unit = own === null ? -1 : own.unit;
    // A failed formula in "Đăng ký qua" names nobody: falling back on the unit itself would be a guess.
    const named = viaCode === errorCode ? null : (through ?? own);
    verdict.counting = verdict.unit < 0 || named === null ? -1 : named.counting;
    if (!tell) return;
    if (own === null) {
      const code = codeAt(unit, position);
      if (code === errorCode) this.tellError(position, verdict, 'unit', unit);
      else this.tell(position, verdict, 'unit', (place) => finding('unit_missing', place, {}));
    } else if (own.hasFindings) {
      for (const found of own.findings(this.rowOf(position))) {
        // Which quota the unit itself would consume does not matter when it registers through another.
        if (through === null || found.code !== 'no_counting_unit') this.add(verdict, found);
      }
    }
    if (through === null) {
      if (viaCode !== blankCode) this.tellError(position, verdict, 'via', via);
      return;
    }
    if (through.hasFindings) {
      for (const found of through.findings(this.rowOf(position))) this.add(verdict, found);
    } else if (
      verdict.unit >= 0 &&
      through.unit >= 0 &&
      !isRelated(this.context, verdict.unit, through.unit)
    ) {
      const name = (index: number): string => this.context.units[index]?.name ?? '';
      const params = { unit: name(verdict.unit), via: name(through.unit) };
      this.tell(position, verdict, 'via', (place) => finding('via_unrelated', place, params));
    }
  }

  /** Null for a blank cell and for a failed formula. */
  private nameUnit(column: UnitColumn, position: number): NamedUnitOfYear | null {
    const { ids, codes, texts } = this.registrations[column];
    const id = ids[position] as number;
    const known = this.named[column][id];
    if (known !== undefined) return known;
    if (codes[id] === blankCode || codes[id] === errorCode) return null;
    const named = nameUnitOfYear(this.context, column, texts[id] as string);
    this.named[column][id] = named;
    return named;
  }

  private judgeName(position: number, verdict: RowVerdict): void {
    const { grid, rows, columns } = this.registrations;
    const cell = grid[(rows[position] as number) - 1]?.[columns.name];
    const name = typeof cell === 'string' ? cell : cellText(cell);
    const first = name.charCodeAt(0);
    if (first === 35 && cellText(name) === '') {
      verdict.leftOut = 'incomplete';
      const params = { column: tables.registrations.columns.name, value: name };
      this.tell(position, verdict, 'name', (place) => finding('cell_error', place, params));
      return;
    }
    if (!isFilledCell(name)) {
      verdict.leftOut = 'incomplete';
      this.tell(position, verdict, 'name', (place) => finding('name_missing', place, {}));
      return;
    }
    if (name.length > longestName) {
      const params = { column: tables.registrations.columns.name, length: name.length };
      this.tell(position, verdict, 'name', (place) => finding('text_too_long', place, params));
    }
    const encoding = detectLegacyEncoding(name.length > longestName ? name.slice(0, longestName) : name);
    if (encoding !== null) {
      const params = { column: tables.registrations.columns.name, encoding };
      this.tell(position, verdict, 'name', (place) => finding('legacy_encoding', place, params));
    }
  }

  private judgeKindAndRole(position: number, verdict: RowVerdict): void {
    const { kind: kindColumn, role: roleColumn } = this.registrations;
    const kind = codeAt(kindColumn, position);
    if (kind < 0) this.unreadWord(position, verdict, 'kind', kind);
    const role = codeAt(roleColumn, position);
    const quota = verdict.counting < 0 ? null : (this.context.quotas[verdict.counting] ?? null);
    const roles = kind === individualCode ? (quota?.roles ?? null) : null;
    if (role < 0 && role !== blankCode) this.unreadRole(position, verdict, role, roles !== null);
    if (quota === null || kind < 0) return;
    if (quota.kinds !== null) this.judgeKind(position, verdict, kind, quota.kinds);
    if (roles !== null) this.judgeRole(position, verdict, role, roles);
  }

  /** Only where the quota asks for roles does a strange one keep the row from counting. */
  private unreadRole(position: number, verdict: RowVerdict, code: number, needed: boolean): void {
    const { role } = this.registrations;
    if (code === errorCode) {
      this.tellError(position, verdict, 'role', role);
      return;
    }
    const params = { value: textAt(role, position) };
    const severity = needed ? 'error' : 'warning';
    this.tell(position, verdict, 'role', (place) => finding('role_unknown', place, params, severity));
  }

  private judgeKind(
    position: number,
    verdict: RowVerdict,
    code: number,
    allowed: NonNullable<Quota['kinds']>,
  ): void {
    const kind = kindCodes[code];
    if (kind === undefined || allowed.includes(kind)) return;
    verdict.leftOut ??= 'kind';
    const params = { kind, unit: this.context.units[verdict.counting]?.name ?? '', allowed };
    this.tell(position, verdict, 'kind', (place) => finding('kind_not_allowed', place, params));
  }

  private judgeRole(
    position: number,
    verdict: RowVerdict,
    code: number,
    allowed: NonNullable<Quota['roles']>,
  ): void {
    const unit = this.context.units[verdict.counting]?.name ?? '';
    const role = roleCodes[code];
    if (role === undefined) {
      verdict.leftOut = 'incomplete';
      // An unreadable role has been told of already.
      if (code !== blankCode) return;
      this.tell(position, verdict, 'role', (place) => finding('role_missing', place, { unit, allowed }));
    } else if (!allowed.includes(role)) {
      verdict.leftOut ??= 'kind';
      this.tell(position, verdict, 'role', (place) =>
        finding('role_not_allowed', place, { role, unit, allowed }),
      );
    }
  }

  private judgeDate(position: number, verdict: RowVerdict, sent: boolean): void {
    const { sent: column, columns } = this.registrations;
    if (columns.sentDate < 0) return;
    const serial = codeAt(column, position);
    if (serial === errorCode) this.tellError(position, verdict, 'sentDate', column);
    else if (serial === blankCode) {
      if (sent) this.tell(position, verdict, 'sentDate', (place) => finding('date_missing', place, {}));
    } else if (serial < 0) {
      const value = textAt(column, position);
      this.tell(position, verdict, 'sentDate', (place) => finding('date_invalid', place, { value }));
    } else if (sent && verdict.counting >= 0) {
      if (serial <= (this.context.lastDaySerials[verdict.counting] as number)) return;
      verdict.late = true;
      const place = { table: 'registrations', row: this.rowOf(position), column: 'sentDate' } as const;
      const cell = this.registrations.grid[place.row - 1]?.[columns.sentDate];
      const isRealDate = isDateCell(cell);
      for (const found of lateFindings(this.context, verdict.counting, serial, isRealDate, place)) {
        this.add(verdict, found);
      }
    }
  }

  private unreadWord(position: number, verdict: RowVerdict, column: 'status' | 'kind', code: number): void {
    verdict.leftOut = 'incomplete';
    const coded = this.registrations[column];
    const value = textAt(coded, position);
    if (code === errorCode) this.tellError(position, verdict, column, coded);
    else if (code === blankCode) {
      this.tell(position, verdict, column, (place) => finding(`${column}_missing`, place, {}));
    } else this.tell(position, verdict, column, (place) => finding(`${column}_unknown`, place, { value }));
  }

  private tellError(
    position: number,
    verdict: RowVerdict,
    column: 'unit' | 'via' | 'kind' | 'role' | 'status' | 'sentDate',
    coded: CodedColumn,
  ): void {
    const params = { column: tables.registrations.columns[column], value: textAt(coded, position) };
    this.tell(position, verdict, column, (place) => finding('cell_error', place, params));
  }

  private tell(
    position: number,
    verdict: RowVerdict,
    column: string,
    say: (place: { table: 'registrations'; row: number; column: string }) => Finding,
  ): void {
    this.add(verdict, say({ table: 'registrations', row: this.rowOf(position), column }));
  }

  private add(verdict: RowVerdict, found: Finding): void {
    if (verdict.findings === null) verdict.findings = [found];
    else verdict.findings.push(found);
  }

  private rowOf(position: number): number {
    return this.registrations.rows[position] as number;
  }
}
