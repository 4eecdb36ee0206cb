/** "Khớp 24/24": every figure of a document counted again from the tabs by a second path, and what does not agree. */
import { printedFigures } from '../documents/figures';
import type { Figure, OfficialDocument } from '../documents/officialDocument';
import { readFigureId } from './figureQuery';
import { readRecount } from './recount';
import { type Recounted, recountFigure } from './recountFigure';
import type { ReportRequest } from './reportRequest';
import type { ReportGrids } from './reportSources';

export interface Mismatch {
  readonly id: string;
  readonly label: string;
  /** What the document says. */
  readonly value: number;
  readonly text: string;
  readonly rows: readonly string[];
  /** What the rows say; null when the question cannot be answered from them. */
  readonly recounted: Recounted | null;
}

export interface Verification {
  readonly matched: number;
  readonly total: number;
  readonly mismatches: readonly Mismatch[];
}

/**
 * A figure agrees when its value, its printed text and the codes of its rows are those of the second path, in every place
 * where it is printed or drawn as a bar; it is one figure all the same. What is read from a cell is read as everywhere;
 * what counts, and for whom, is decided anew (recount*.ts).
 * @throws AppError column_missing
 */
export function verifyReport(
  document: Pick<OfficialDocument, 'body' | 'annexes'>,
  request: ReportRequest,
  grids: ReportGrids,
  timeZone: string,
): Verification {
  const recount = readRecount(grids, request, timeZone);
  const answers = new Map<string, Recounted | null>();
  const mismatches = new Map<string, Mismatch>();
  for (const { id, label, value, text, rows } of printedFigures(document)) {
    const query = readFigureId(id);
    const recounted = answers.get(id) ?? (query === null ? null : recountFigure(recount, query));
    answers.set(id, recounted);
    if (recounted !== null && agrees({ value, text, rows }, recounted)) continue;
    if (!mismatches.has(id)) mismatches.set(id, { id, label, value, text, rows, recounted });
  }
  const total = answers.size;
  return { matched: total - mismatches.size, total, mismatches: [...mismatches.values()] };
}

function agrees(
  { value, text, rows }: Pick<Figure, 'value' | 'text' | 'rows'>,
  recounted: Recounted,
): boolean {
  if (value !== recounted.value || printedValue(text) !== recounted.value) return false;
  const own = [...rows].sort();
  const other = [...recounted.rows].sort();
  return own.length === other.length && own.every((code, index) => code === other[index]);
}

/** "1.234" → 1234, "09" → 9, "33,3%" → 33.3; NaN for anything else. */
function printedValue(text: string): number {
  const plain = /^(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d))?%?$/.exec(text);
  return plain === null ? Number.NaN : Number(`${plain[1]?.replace(/\./g, '')}.${plain[2] ?? 0}`);
}
