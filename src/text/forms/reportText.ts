/** What the form Lập báo cáo says. */
import type { ReportKind } from '../../domain/programme';
import type { FormLanguage } from '../kitText';
import type { ReportGapTexts } from '../reportGapText';
import { enReport } from './enReport';
import { viReport } from './viReport';

export interface ReportFormText {
  readonly gaps: ReportGapTexts;
  readonly loading: string;
  readonly reload: string;
  /** When the tables were fetched: `HH:mm`. */
  fetchedAt(time: string): string;

  readonly document: string;
  readonly kinds: Readonly<Record<ReportKind, string>>;
  /** Ticked, the documents the programme does not use are listed as well. */
  readonly allKinds: string;
  readonly year: string;
  readonly schoolYear: string;
  readonly from: string;
  readonly to: string;
  readonly noYear: string;

  readonly letters: string;
  readonly letterChoices: Readonly<Record<'together' | 'one' | 'each', string>>;
  readonly unit: string;
  /** Of what is about all units when none is chosen. */
  readonly unitHint: string;
  readonly remindedHint: (count: number) => string;
  readonly unitNeeded: string;

  readonly registrations: string;
  readonly registrationsHint: Readonly<Record<'review_sheet' | 'award_proposal' | 'introduction', string>>;
  readonly remove: (name: string) => string;

  readonly number: string;
  readonly numberHint: string;
  /** Of the first of several letters. */
  readonly firstNumberHint: string;
  readonly numberInvalid: string;
  readonly date: string;
  readonly dateHint: string;
  readonly dateInvalid: string;
  readonly chair: string;
  readonly secretary: string;
  readonly signerHint: string;
  readonly sources: string;

  readonly result: string;
  matched(matched: number, total: number): string;
  /** Nothing is counted in it. */
  readonly noFigures: string;
  /** The program is at fault, and nobody should sign. */
  mismatched(labels: readonly string[]): string;
  readonly blocking: string;
  readonly toSettle: string;
  readonly nothingToSettle: string;
  letterCount(count: number): string;

  readonly download: string;
  readonly toTab: string;
  downloaded(file: string): string;
  readonly notMade: string;
  inTab(tab: string): string;
  keptAside(tab: string, aside: string): string;

  readonly preview: string;
  /** @param place of the table in the preview, from 1 */
  table(place: number): string;
  /** Rows that the preview leaves out; the file has them all. */
  moreRows(count: number): string;
  moreLetters(count: number): string;
}

export function reportFormText(language: FormLanguage): ReportFormText {
  return language === 'en' ? enReport : viReport;
}
