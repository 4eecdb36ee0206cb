/** What somebody asks for: which document, for which years, of whom, with which number and date. */
import type { DocumentDate } from '../documents/officialDocument';
import type { ReportKind } from '../programme';

export interface ReportRequest {
  readonly kind: ReportKind;
  /** First and last year, both included; the same one but for a closing report and a communications list. */
  readonly from: number;
  readonly to: number;
  /** Code or name of the unit a list, a reminder or a report is about; null for all. */
  readonly unit: string | null;
  /** Codes of registrations to review, propose or introduce; none: those the register itself says. */
  readonly registrations: readonly string[];
  /** Null leaves the place open. */
  readonly number: number | null;
  readonly date: DocumentDate;
  /** Who presides over and writes the minutes; null leaves the place open. */
  readonly chair: string | null;
  readonly secretary: string | null;
}
