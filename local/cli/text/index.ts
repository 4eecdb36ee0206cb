/** The command line's sentences in the language asked for. */
import { en } from './en';
import type { CliText } from './text';
import { vi } from './vi';

export type { CliText, ReportText, SpanOfYears, TableText } from './text';

export function cliTextFor(language: string): CliText {
  return language === 'en' ? en : vi;
}
