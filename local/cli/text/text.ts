/** What the command line says beyond the program's own sentences, complete in every language. */
import type { QuotaBlockId } from '../../../src/domain/summary';
import type { QuotaResult } from '../../../src/domain/vocabulary';
import type { LostPart } from '../../xlsx/passedThrough';
import type { CommandProblem } from '../commandError';

export interface TableText {
  /** Unit, models, collectives, individuals, total, min, max, result, late, errors. */
  readonly columns: readonly string[];
  readonly blocks: Readonly<Record<QuotaBlockId, string>>;
  result(result: QuotaResult, difference: number): string;
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
  year(year: number): string;
  readonly table: TableText;
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
