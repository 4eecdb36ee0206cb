/** Several years side by side as data: sections of lines, a figure per year. */
import type { YearKind } from '../programme';
import type { CommunicationForm, ProposalResult, ProposalType } from '../words/followUpWords';
import type { Kind, Role, Stage, Status } from '../words/vocabulary';
import type { QuotaBlockId } from './summary';

/** The lines that each section may have, besides those of units. */
export interface ComparisonWords {
  readonly counted: 'registered' | 'counted';
  readonly by_kind: Kind;
  readonly by_role: Role | 'unwritten';
  /** Units with a quota by result, and what came late or is missing. */
  readonly results: 'units' | 'met' | 'short' | 'over' | 'none' | 'late' | 'plans_missing';
  readonly balance: 'direct_workers' | 'small_collectives' | 'hard_areas';
  readonly by_status: Status | 'unread';
  readonly by_stage: Stage | 'not_begun' | 'unread';
  /** By year of the conference; then counted registrations of exemplars commended in a year before (F27). */
  readonly honoured: 'lines' | 'competing';
  /** Exemplars proposed, by type; then what came of it. */
  readonly proposals: ProposalType | 'untyped' | ProposalResult;
  /** Lines by form, all lines, and Số lượt added up. */
  readonly communications: CommunicationForm | 'lines' | 'reach';
  readonly inspections: 'inspections' | 'issues' | 'settled';
  readonly nurture: 'lines' | 'evaluated';
}

export type WordSectionId = keyof ComparisonWords;
export type ComparisonSectionId = WordSectionId | QuotaBlockId;

/** One figure per year; null where there was no such year, or no such unit in it. */
export type Values = readonly (number | null)[];

export interface ComparisonLine<Label extends string = string> {
  /** A word of the section, or the name of a unit. */
  readonly label: Label;
  readonly values: Values;
  /** Over the period; null when no year has a figure. */
  readonly total: number | null;
}

export type ComparisonSection =
  | {
      [Id in WordSectionId]: {
        readonly id: Id;
        readonly lines: readonly ComparisonLine<ComparisonWords[Id]>[];
      };
    }[WordSectionId]
  | { readonly id: QuotaBlockId; readonly lines: readonly ComparisonLine[] };

export interface YearComparison {
  /** Ascending: the newest stands on the right. At most `mostYears`. */
  readonly years: readonly number[];
  readonly yearKind: YearKind;
  /** Sections without a single figure are left out. */
  readonly sections: readonly ComparisonSection[];
}

/** Figures of one section for one year, by word. */
export type Figures<Word extends string> = Readonly<Partial<Record<Word, number>>>;
