/** The words of the column Kết quả kiểm tra: what a check found about one row, worst first. */

import type { LeftOutReason, RowCheck } from '../domain/check/yearCheck';
import type { Finding, Severity } from '../domain/findings/finding';
import { type FindingTexts, findingText } from './findingText';
import { cutText } from './sentenceValues';

export interface RowMarkTexts {
  readonly severity: Readonly<Record<Severity, string>>;
  /** The row consumes a quota and nothing is to be said about it. */
  readonly countedLabel: string;
  /** The row consumes none although nothing is wrong with it. */
  readonly leftOutLabel: Readonly<Record<LeftOutReason, string>>;
}

/** Characters a mark may take. */
const longestMark = 200;

/**
 * `Lỗi: …; Cảnh báo: …`, then why the row is not counted when no error says so (a status that does not
 * count is no error); `Được tính` when there is nothing to say. At most `longestMark` characters.
 */
export function rowMark(
  texts: { readonly findings: FindingTexts; readonly rowMarks: RowMarkTexts },
  row: Pick<RowCheck, 'counted' | 'leftOut' | 'findings'>,
): string {
  const parts = (['error', 'warning'] as const)
    .map((severity) => ({ severity, labels: labelsOf(texts.findings, row.findings, severity) }))
    .filter(({ labels }) => labels.length > 0)
    .map(({ severity, labels }) => `${texts.rowMarks.severity[severity]}: ${labels.join(', ')}`);
  const explained = row.leftOut !== 'status' && row.findings.some(({ severity }) => severity === 'error');
  if (row.leftOut !== null && !explained) parts.push(texts.rowMarks.leftOutLabel[row.leftOut]);
  if (parts.length === 0 && row.counted) parts.push(texts.rowMarks.countedLabel);
  return cutText(parts.join('; '), longestMark);
}

/** Labels as the middle of a line, each once: a label opens with a capital because it can stand alone. */
function labelsOf(texts: FindingTexts, findings: readonly Finding[], severity: Severity): string[] {
  const labels = findings
    .filter((finding) => finding.severity === severity)
    .map((finding) => findingText(texts, finding).label)
    .map((label) => label.charAt(0).toLowerCase() + label.slice(1));
  return [...new Set(labels)];
}
