/** One issued document being carried out, as data (design.md §1). */
import type { OverMaximum } from './quotas/settings';
import type { MilestoneType } from './words/followUpWords';
import type { CollectiveType, Kind, Role, UnitType } from './words/vocabulary';

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

/** A condition that another record decides. `led_collective`: the collective the person heads is an exemplar. */
export type CriterionCondition = 'led_collective';

/** To whom a criterion applies: every named dimension must fit, any one of the words within it. */
export interface CriterionTarget {
  readonly kinds?: readonly Kind[];
  readonly roles?: readonly Role[];
  readonly collectiveTypes?: readonly CollectiveType[];
  readonly unitTypes?: readonly UnitType[];
  /** Only persons marked Là lãnh đạo. */
  readonly leader?: true;
  /** Only when an award is proposed. */
  readonly proposal?: true;
}

export interface ProgrammeCriterion {
  readonly code: string;
  /** Our own short wording. */
  readonly label: string;
  readonly target: CriterionTarget;
  /** A registration cannot be Đạt without it. */
  readonly required?: true;
  /** Criteria of one group are alternatives: one of them is enough. */
  readonly group?: string;
  readonly condition?: CriterionCondition;
  /** Clause of the document. */
  readonly basis: string;
}

export interface ProgrammeMilestone {
  readonly name: string;
  /** `dd/MM` for every year, `dd/MM/yyyy` for one, `yyyy` where only the year is named, '' where no date is: the office fills it in. */
  readonly date: string;
  readonly type: MilestoneType;
  readonly recipient: string;
  readonly basis: string;
  /** Empty: the office that keeps the register. */
  readonly appliesTo?: readonly UnitType[];
}

export interface ProgrammeBasis {
  readonly number: string;
  /** `YYYY-MM-DD`, null where the document does not say. */
  readonly date: string | null;
  readonly issuer: string;
  readonly title: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Dùng cho, in the words of the tab `Căn cứ`; left out: every document cites it. */
  readonly usedFor?: string;
}

/** Who registers, gathers, approves and is reported to: data, since the levels of government change (domain.md 2.2). */
export interface AuthorityLevel {
  readonly id: AuthorityLevelId;
  /** Cấp xã, Cấp tỉnh, Cấp huyện (lưu trữ), Trường, Công đoàn. */
  readonly name: string;
  readonly registers: readonly UnitType[];
  readonly aggregator: string;
  readonly approver: string;
  readonly reportsTo: string;
}

export type AuthorityLevelId = 'commune' | 'province' | 'district' | 'school' | 'union';

/** The nine documents of domain.md 4.5. */
export type ReportKind =
  | 'registration_list'
  | 'registration_report'
  | 'reminder'
  | 'review_sheet'
  | 'award_proposal'
  | 'yearly_report'
  | 'introduction'
  | 'closing_report'
  | 'communications_list';

export interface ProgrammeReport {
  readonly kind: ReportKind;
  readonly recipients: readonly string[];
  readonly basis: string;
}

/** Whether Năm means a calendar year or the school year that begins in it (domain.md 4.3). */
export type YearKind = 'calendar' | 'school';

export interface Programme {
  readonly id: string;
  /** Number and symbol as issued, e.g. `72/KH-UBND`; null where the document leaves it blank. */
  readonly number: string | null;
  readonly title: string;
  /** Issuing body; '' when nobody issued it (the blank programme). */
  readonly issuer: string;
  readonly issuedOn: string | null;
  /** Before the date on the document; '' where it does not say. */
  readonly place: string;
  readonly signer: string | null;
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly yearKind: YearKind;
  readonly level: AuthorityLevelId;
  /** Bodies the document itself names; the level's stand in for the others. */
  readonly authority?: Partial<Pick<AuthorityLevel, 'aggregator' | 'approver' | 'reportsTo'>>;
  readonly bases: readonly ProgrammeBasis[];
  /** Unit types that register. */
  readonly unitTypes: readonly UnitType[];
  /** Empty, like the next two: the document sets no limit. */
  readonly kinds: readonly Kind[];
  readonly roles: readonly Role[];
  readonly collectiveTypes: readonly CollectiveType[];
  /** Name of the criteria set, as it stands in Bộ tiêu chí. */
  readonly criteriaSet: string;
  readonly criteria: readonly ProgrammeCriterion[];
  readonly quotas: readonly ProgrammeQuota[];
  /** What becomes of a registration above the maximum at entry; refused where it is left out (design.md §3). */
  readonly overMaximum?: OverMaximum;
  readonly milestones: readonly ProgrammeMilestone[];
  readonly reports: readonly ProgrammeReport[];
  /** Nơi nhận, as issued. */
  readonly recipients: readonly string[];
  readonly channels: readonly string[];
  /** Steps of the workflow in order, with who takes them. */
  readonly workflow: readonly { readonly step: string; readonly who: string; readonly basis: string }[];
  /** Units the document or public sources name; an office adds the rest. */
  readonly units: readonly ProgrammeUnit[];
}
