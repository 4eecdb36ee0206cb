/** What must be settled before a document is signed, or keeps it from being made, as data; sentences live in `text/`. */
import type { DocumentGap } from '../documents/documentGaps';
import type { ReportKind } from '../programme';

type Nothing = Record<string, never>;
interface Codes {
  /** Codes of registrations, or `dòng n` for those without one. */
  readonly ids: readonly string[];
}
interface OfUnit {
  /** The one unit that was asked for; null for all. */
  readonly unit: string | null;
}

/** The values each gap's sentence needs. */
export interface ReportGapParams extends Readonly<Record<DocumentGap, Nothing>> {
  // Settings of the office
  /** No abbreviation for the symbol. */
  abbreviation_missing: Nothing;
  /** The last line is for somebody (TM., KT., TL., TUQ.) and the title of the one who signs is missing. */
  authority_incomplete: Nothing;
  recipients_missing: Nothing;
  // Legal bases
  bases_missing: Nothing;
  /** Days as `YYYY-MM-DD`; null when open. `date` is the document's. */
  base_not_in_force: { number: string; from: string | null; to: string | null; date: string };
  base_date_missing: { number: string };
  /** A date of the tab that cannot be read: whether the base is in force is open. */
  base_date_invalid: { number: string; value: string };
  /** Dùng cho names no known document. */
  base_use_unknown: { number: string; value: string };
  // What was asked for
  report_unused: { kind: ReportKind };
  years_reversed: { from: number; to: number };
  /** Asked for several years of a document about one. */
  one_year_only: { from: number; to: number };
  years_too_many: { most: number };
  unit_unknown: { value: string };
  registration_unknown: Codes;
  // The register
  nothing_registered: { from: number; to: number } & OfUnit;
  nobody_lacking: { year: number };
  unit_lacks_nothing: { unit: string; year: number };
  nothing_to_review: { year: number } & OfUnit;
  nothing_proposed: { year: number };
  nothing_to_introduce: { year: number } & OfUnit;
  /** Registrations were chosen, and none of them is Đạt. */
  none_chosen_passed: Codes;
  nothing_to_report: { from: number; to: number };
  nothing_communicated: { from: number; to: number };
  /** Rows of the year that must be mended before they count. */
  rows_not_counted: Codes;
  /** Written in an encoding before Unicode: they print as they stand. */
  names_unreadable: Codes;
  ids_missing: { rows: readonly number[] };
  ids_repeated: Codes;
  // Reviews and proposals
  criteria_missing: Nothing;
  review_open: Codes;
  not_passed: Codes;
  proposals_unwritten: { year: number };
  award_unwritten: Codes;
  achievements_missing: Codes;
  // People
  /** Chosen for a document that names them, without consent where it is needed. */
  consent_missing: Codes;
  /** Adults nobody has asked. */
  consent_unasked: Codes;
  /** Named by initials only. */
  names_masked: Codes;
  /** Left out of what is for publication. */
  left_out_without_consent: Codes;
}

export type ReportGapCode = keyof ReportGapParams;

export type ReportGap<C extends ReportGapCode = ReportGapCode> = {
  readonly [Code in C]: {
    readonly code: Code;
    /** True when there is no document until it is settled. */
    readonly blocking: boolean;
    readonly params: ReportGapParams[Code];
  };
}[C];

const blockingCodes: readonly ReportGapCode[] = [
  'issuer_missing',
  'years_reversed',
  'one_year_only',
  'years_too_many',
  'unit_unknown',
  'registration_unknown',
  'nothing_registered',
  'nobody_lacking',
  'unit_lacks_nothing',
  'nothing_to_review',
  'nothing_proposed',
  'nothing_to_introduce',
  'none_chosen_passed',
  'nothing_to_report',
  'nothing_communicated',
  'consent_missing',
];

export function reportGap<C extends ReportGapCode>(code: C, params: ReportGapParams[C]): ReportGap<C> {
  return { code, blocking: blockingCodes.includes(code), params } as ReportGap<C>;
}
