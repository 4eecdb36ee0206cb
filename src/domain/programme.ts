/** One issued document being carried out, as data (design.md §1). */
import type { Kind, Role, UnitType } from './vocabulary';

export interface ProgrammeQuota {
  readonly code: string;
  /** Types of unit, or codes of units, this quota is for. */
  readonly appliesTo: readonly UnitType[];
  readonly min: number | null;
  readonly max: number | null;
  /** Null: every kind counts. */
  readonly kinds: readonly Kind[] | null;
  readonly roles: readonly Role[] | null;
  /** `dd/MM`, read as "trước ngày". */
  readonly dueDate: string | null;
  /** Year → `dd/MM`. */
  readonly dueExceptions: Readonly<Record<number, string>>;
  readonly planRequired: boolean;
  /** Clause of the document. */
  readonly basis: string;
}

export interface ProgrammeUnit {
  readonly code: string;
  readonly name: string;
  readonly type: UnitType;
  readonly parent?: string;
  readonly cluster?: string;
  readonly aliases?: readonly string[];
  readonly areaCode?: string;
  /** `YYYY-MM-DD` */
  readonly startDate?: string;
  /** `YYYY-MM-DD`, the last day. */
  readonly endDate?: string;
  readonly successor?: string;
  readonly note?: string;
}

export interface Programme {
  readonly id: string;
  /** Number and symbol as issued, e.g. `72/KH-UBND`. */
  readonly number: string;
  readonly title: string;
  /** Issuing body. */
  readonly issuer: string;
  readonly issuedOn: string | null;
  readonly period: { readonly from: number; readonly to: number };
  readonly quotas: readonly ProgrammeQuota[];
  /** Units the document or public sources name; an office adds the rest. */
  readonly units: readonly ProgrammeUnit[];
}
