/** The tab `Thẩm định`: one line is one verdict on one criterion of one registration (domain.md 4.2; F13, F40). */

import { readDateCell } from '../dates/dateCell';
import { dateToSerial, type PlainDate, serialToDate } from '../dates/plainDate';
import { type Finding, finding } from '../findings/finding';
import { type CodedColumn, codeAt, unknownCode } from '../registrations/registrations';
import type { Cell, Grid } from '../tables/cell';
import { codeCells } from '../tables/codedCells';
import { type Columns, requireColumns } from '../tables/headers';
import type { ColumnKey } from '../tables/tables';
import { cellText, isFilledCell } from '../text/cellText';
import { isHeadingText, isTotalText } from '../text/headings';
import { type Verdict, verdicts } from '../words/vocabulary';
import { wordReader } from '../words/words';

/** Codes of the verdict column are positions in the vocabulary. */
export const verdictCodes: readonly Verdict[] = verdicts.map((word) => word.code);

/** The lines in the order of the tab, as columns: a register may have hundreds of thousands. */
export interface Reviews {
  readonly count: number;
  /** Spreadsheet row of each line, header = 1. */
  readonly rows: Int32Array;
  /** Only the texts matter here: whom and what they mean is settled by reviewLines.ts. */
  readonly registration: CodedColumn;
  readonly criterion: CodedColumn;
  readonly verdict: CodedColumn;
  /** Null when blank or not readable. */
  dateAt(line: number): PlainDate | null;
  reviewerAt(line: number): string;
  remarkAt(line: number): string;
  /** True when somebody has signed, dated or remarked the line. */
  isBegun(line: number): boolean;
  readonly findings: readonly Finding[];
}

/**
 * Reads the lines; blank lines, total lines and titles are passed over.
 * @param timeZone the spreadsheet's zone, in which its date cells are calendar dates
 * @throws AppError column_missing
 */
export function readReviews(grid: Grid | null, timeZone: string): Reviews {
  const { columns, repeated } =
    grid === null ? { columns: null, repeated: [] } : requireColumns('reviews', grid);
  const findings: Finding[] = repeated.map((header) =>
    finding('header_duplicate', { table: 'reviews', row: 1 }, { header }),
  );
  const rows = columns === null ? new Int32Array(0) : linesOf(grid ?? [], columns);
  const column = (key: ColumnKey<'reviews'>): ((line: number) => Cell) | null => {
    const place = columns?.[key] ?? -1;
    return place < 0 ? null : (line) => grid?.[(rows[line] as number) - 1]?.[place];
  };
  const words = wordReader(verdicts);
  const coded = (key: ColumnKey<'reviews'>, read: (cell: Cell, text: string) => number): CodedColumn =>
    codeCells(rows.length, column(key), read);
  const date = coded('date', (cell) => {
    const reading = readDateCell(cell, timeZone);
    return reading.kind === 'date' ? dateToSerial(reading.date) : unknownCode;
  });
  noteDates(date, rows, findings);
  const text = (key: ColumnKey<'reviews'>): ((line: number) => string) => {
    const cellAt = column(key);
    return (line) => (cellAt === null ? '' : cellText(cellAt(line)));
  };
  const reviewerAt = text('reviewer');
  const remarkAt = text('remark');
  return {
    count: rows.length,
    rows,
    registration: coded('registration', () => unknownCode),
    criterion: coded('criterion', () => unknownCode),
    verdict: coded('verdict', (_cell, word) => {
      const verdict = words.read(word);
      return verdict === null ? unknownCode : verdictCodes.indexOf(verdict);
    }),
    dateAt(line) {
      const serial = codeAt(date, line);
      return serial < 0 ? null : serialToDate(serial);
    },
    reviewerAt,
    remarkAt,
    isBegun: (line) => codeAt(date, line) >= 0 || reviewerAt(line) !== '' || remarkAt(line) !== '',
    findings,
  };
}

const needed = ['registration', 'criterion', 'verdict'] as const;

function linesOf(grid: Grid, columns: Columns<'reviews'>): Int32Array {
  const rows = new Int32Array(Math.max(0, grid.length - 1));
  let count = 0;
  for (let index = 1; index < grid.length; index++) {
    const row = grid[index] ?? [];
    const filled = needed.filter((column) => isFilledCell(row[columns[column]]));
    if (filled.length === 0 || (filled.length < 3 && isNoLine(row))) continue;
    rows[count++] = index + 1;
  }
  return rows.subarray(0, count);
}

/** A total line, or a title that stands alone. */
function isNoLine(row: readonly Cell[]): boolean {
  const texts = row.map(cellText).filter((text) => text !== '');
  const first = texts[0] ?? '';
  return isTotalText(first) || (texts.length === 1 && isHeadingText(first));
}

function noteDates(date: CodedColumn, rows: Int32Array, findings: Finding[]): void {
  if (!date.codes.some((code) => code === unknownCode)) return;
  for (let line = 0; line < rows.length; line++) {
    if (codeAt(date, line) !== unknownCode) continue;
    const place = { table: 'reviews', row: rows[line] as number, column: 'date' } as const;
    const value = date.texts[date.ids[line] as number] as string;
    findings.push(finding('line_date_invalid', place, { value }));
  }
}
