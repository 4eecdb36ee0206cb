/** What the command line says beyond the program's own sentences, complete in every language. */
import type { ReportKind, YearKind } from '../../../src/domain/programme';
import type { CommonFacts } from '../../../src/domain/reports/draft';
import type { Verification } from '../../../src/domain/reports/verifyReport';
import type { QuotaBlockId } from '../../../src/domain/summary/summary';
import type { QuotaResult } from '../../../src/domain/words/vocabulary';
import type { ReportGapTexts } from '../../../src/text/reportGapText';
import type { LostPart } from '../../xlsx/passedThrough';
import type { CommandProblem } from '../commandError';

export interface TableText {
  /** Unit, models, collectives, individuals, total, min, max, result, late, errors. */
  readonly columns: readonly string[];
  readonly blocks: Readonly<Record<QuotaBlockId, string>>;
  result(result: QuotaResult, difference: number): string;
}

/** The years of a document, and how it counts and names them. */
export type SpanOfYears = Pick<CommonFacts, 'from' | 'to' | 'yearKind' | 'lastNamed'>;

type Agreement = Pick<Verification, 'matched' | 'total'>;

export interface ReportText {
  readonly kinds: Readonly<Record<ReportKind, string>>;
  readonly gaps: ReportGapTexts;
  /** The register does not say which documents it uses. */
  allInUse(count: number): string;
  verified(kind: ReportKind, years: SpanOfYears, verification: Agreement): string;
  /** One of many letters; null: its number is left open. */
  letter(unit: string, number: number | null, verification: Agreement): string;
  letters(count: number, folder: string): string;
  /** Stands above what is to be settled before somebody signs. */
  readonly toSettle: string;
  mismatches(count: number): string;
  /** @param recounted null when it cannot be counted again */
  mismatch(label: string, printed: string, recounted: number | null): string;
}

export interface CliText {
  readonly help: string;
  readonly problems: Readonly<Record<CommandProblem, (detail: string) => string>>;
  /** A bug; its details follow on the next lines. */
  readonly unexpected: string;
  reading(file: string): string;
  readonly checking: string;
  writing(file: string): string;
  /** @param kept the copy of what stood there before */
  written(file: string, kept: string | null): string;
  year(year: number, yearKind: YearKind): string;
  readonly table: TableText;
  readonly report: ReportText;
  /** @param written the workbook that holds them row by row; null when none was asked for */
  findings(errors: number, warnings: number, written: string | null): string;
  /** Stands above what the whole check found, tab by tab. */
  readonly otherTabs: string;
  inTab(errors: number, warnings: number): string;
  /** What the file read held and the file written does not. */
  lost(parts: readonly LostPart[]): string;
  /** No year to check: either there are no registrations, or none of them has a year that can be read. */
  noYears(registrations: number): string;
}
