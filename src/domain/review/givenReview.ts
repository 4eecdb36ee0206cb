/** What a reviewer may hand in: the same limits in the form, beside the field, and on the server. */

import { cellText } from '../text/cellText';
import type { Conclusion, Judgements } from './dossier';

/** Characters. A remark is a note, not a report; the reason has to be read in `Nhật ký`. */
export const longestRemark = 2_000;
export const longestReason = 1_000;
export const longestReviewer = 120;

export interface ReviewDraft {
  readonly judgements: Judgements;
  /** Null: to be saved, not concluded. */
  readonly conclusion: Conclusion | null;
  readonly reason: string;
  /** Signs the lines that change. */
  readonly reviewer: string;
}

export interface SaveRequest extends ReviewDraft {
  readonly id: string;
  /** `Dossier.seen` of what the reviewer has before him, and when it was opened, in milliseconds. */
  readonly seen: string;
  readonly at: number;
  /** Code of the registration to be opened afterwards; '' for none. */
  readonly next: string;
}

export interface DraftProblems {
  readonly reason: 'missing' | 'too_long' | null;
  readonly reviewer: 'too_long' | null;
  /** Codes of the criteria whose remark is too long. */
  readonly remarks: readonly string[];
}

/** Who sends a registration back, or fails it, says why (KH 72 IV.4.c; domain.md 4.1). */
export function draftProblems({ judgements, conclusion, reason, reviewer }: ReviewDraft): DraftProblems {
  const needsReason = conclusion === 'returned' || conclusion === 'failed';
  const isMissing = needsReason && cellText(reason) === '';
  return {
    reason: isMissing ? 'missing' : conclusion !== null && reason.length > longestReason ? 'too_long' : null,
    reviewer: reviewer.length > longestReviewer ? 'too_long' : null,
    remarks: Object.keys(judgements).filter((code) => (judgements[code]?.remark.length ?? 0) > longestRemark),
  };
}

export function hasProblems({ reason, reviewer, remarks }: DraftProblems): boolean {
  return reason !== null || reviewer !== null || remarks.length > 0;
}
