/** Rows of a tab written as text, so that a person can read and mend the sample data. */
import type { Cell, Grid } from '../../src/domain/tables/cell';

/** Midnight in Asia/Ho_Chi_Minh (UTC+7, no summer time since 1975): what `getValues()` returns for a date cell. */
export function vietnamDate(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day, -7));
}

/**
 * One written cell as a person types it in a Vietnamese sheet: `2024` is a number, `05/01/2024` a date,
 * a leading `'` forces text, nothing is blank.
 */
function typedCell(written: string): Cell {
  if (written.startsWith("'")) return written.slice(1);
  if (/^\d+$/.test(written)) return Number(written);
  const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(written);
  if (date) return vietnamDate(Number(date[3]), Number(date[2]), Number(date[1]));
  return written;
}

/** Only plain blanks are padding; NBSP and zero-width characters are data. */
function trimPlainSpaces(text: string): string {
  return text.replace(/^ +| +$/g, '');
}

/**
 * Reads one row per line, cells parted by `|`, into the tab's own column order.
 *
 * @param headers every column of the tab, in order
 * @param written the columns that the lines give, in the lines' order; the other columns stay blank
 * @throws when a line does not have exactly one cell per written column
 */
export function writtenRows(headers: readonly string[], written: readonly string[], text: string): Grid {
  const positions = written.map((header) => {
    const position = headers.indexOf(header);
    if (position < 0) throw new Error(`No such column: ${header}`);
    return position;
  });
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('|').map(trimPlainSpaces);
      if (cells.length !== written.length)
        throw new Error(`${cells.length} cells, not ${written.length}: ${line.trim()}`);
      const row: Cell[] = headers.map(() => '');
      cells.forEach((cell, index) => {
        row[positions[index] as number] = typedCell(cell);
      });
      return row;
    });
}
