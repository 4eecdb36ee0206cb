/** The rules of one registration: what is wrong with it and whether it consumes a quota (domain.md 4.3). */

import type { LeftOutReason } from '../check/yearCheck';
import {
  type Finding,
  type FindingCode,
  type FindingParams,
  finding,
  type Severity,
} from '../findings/finding';
import { lateFindings } from '../quotas/lateness';
import type { Quota } from '../quotas/quotas';
import type { Settings } from '../quotas/settings';
import type { YearContext } from '../quotas/yearContext';
import { isDateCell } from '../tables/cell';
import { type ColumnKey, tables } from '../tables/tables';
import { isRelated, type NamedUnitOfYear, nameUnitOfYear, type UnitColumn } from './registeringUnit';
import {
  blankCode,
  type CodedColumn,
  codeAt,
  errorCode,
  kindCodes,
  nameAt,
  type Registrations,
  roleCodes,
  statusCodes,
  textAt,
} from './registrations';

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
      else this.tell(position, verdict, 'unit', 'unit_missing', {});
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
      const params = { unit: this.unitName(verdict.unit), via: this.unitName(through.unit) };
      this.tell(position, verdict, 'via', 'via_unrelated', params);
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
    const fault = this.registrations.names.faults.get(position);
    if (fault === undefined) return;
    const column = tables.registrations.columns.name;
    const name = nameAt(this.registrations, position);
    if (fault.missing !== null) verdict.leftOut = 'incomplete';
    if (fault.missing === 'blank') this.tell(position, verdict, 'name', 'name_missing', {});
    if (fault.missing === 'failed')
      this.tell(position, verdict, 'name', 'cell_error', { column, value: name });
    if (fault.isLong) this.tell(position, verdict, 'name', 'text_too_long', { column, length: name.length });
    if (fault.encoding !== null) {
      this.tell(position, verdict, 'name', 'legacy_encoding', { column, encoding: fault.encoding });
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
    this.tell(position, verdict, 'role', 'role_unknown', params, severity);
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
    const params = { kind, unit: this.unitName(verdict.counting), allowed };
    this.tell(position, verdict, 'kind', 'kind_not_allowed', params);
  }

  private judgeRole(
    position: number,
    verdict: RowVerdict,
    code: number,
    allowed: NonNullable<Quota['roles']>,
  ): void {
    const unit = this.unitName(verdict.counting);
    const role = roleCodes[code];
    if (role === undefined) {
      verdict.leftOut = 'incomplete';
      // An unreadable role has been told of already.
      if (code !== blankCode) return;
      this.tell(position, verdict, 'role', 'role_missing', { unit, allowed });
    } else if (!allowed.includes(role)) {
      verdict.leftOut ??= 'kind';
      this.tell(position, verdict, 'role', 'role_not_allowed', { role, unit, allowed });
    }
  }

  private judgeDate(position: number, verdict: RowVerdict, sent: boolean): void {
    const { sent: column, columns } = this.registrations;
    if (columns.sentDate < 0) return;
    const serial = codeAt(column, position);
    if (serial === errorCode) this.tellError(position, verdict, 'sentDate', column);
    else if (serial === blankCode) {
      if (sent) this.tell(position, verdict, 'sentDate', 'date_missing', {});
    } else if (serial < 0) {
      const value = textAt(column, position);
      this.tell(position, verdict, 'sentDate', 'date_invalid', { value });
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
      this.tell(position, verdict, column, `${column}_missing`, {});
    } else this.tell(position, verdict, column, `${column}_unknown`, { value });
  }

  private tellError(
    position: number,
    verdict: RowVerdict,
    column: 'unit' | 'via' | 'kind' | 'role' | 'status' | 'sentDate',
    coded: CodedColumn,
  ): void {
    const params = { column: tables.registrations.columns[column], value: textAt(coded, position) };
    this.tell(position, verdict, column, 'cell_error', params);
  }

  private tell<C extends FindingCode>(
    position: number,
    verdict: RowVerdict,
    column: ColumnKey<'registrations'>,
    code: C,
    params: FindingParams[C],
    severity?: Severity,
  ): void {
    const place = { table: 'registrations', row: this.rowOf(position), column } as const;
    this.add(verdict, finding(code, place, params, severity));
  }

  private add(verdict: RowVerdict, found: Finding): void {
    if (verdict.findings === null) verdict.findings = [found];
    else verdict.findings.push(found);
  }

  private unitName(index: number): string {
    return this.context.units[index]?.name ?? '';
  }

  private rowOf(position: number): number {
    return this.registrations.rows[position] as number;
  }
}
