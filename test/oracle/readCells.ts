/** The oracle's own reading of years, dates and words in cells (domain.md 3.2, 4.1). */
import { cleaned, nameKey, withoutMarks } from './foldedText';

/** Days since 1899-12-30, the serial number of spreadsheets. */
export type Day = number;

const msPerDay = 86_400_000;
const serialOfEpoch = 25_569;

export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.getTime() / msPerDay + serialOfEpoch;
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date((day - serialOfEpoch) * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

export function isBlank(cell: unknown): boolean {
  return !isDate(cell) && cleaned(cell) === '';
}

export function isError(cell: unknown): boolean {
  return (
    typeof cell === 'string' &&
    /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)/.test(cell)
  );
}

/** The calendar day of a cell in Việt Nam (UTC+7), or null when blank or unreadable. Text is day first. */
export function readDay(cell: unknown): Day | null {
  if (isDate(cell)) return Math.floor((cell.getTime() + 7 * 3_600_000) / msPerDay) + serialOfEpoch;
  if (typeof cell === 'number') return cell >= 20_000 && cell < 80_000 ? Math.floor(cell) : null;
  const text = cleaned(cell);
  const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (dayFirst) return dayOf(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(text);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  return /^\d{5}$/.test(text) ? Number(text) : null;
}

/** `'blank'`, a year, or `'invalid'`. */
export function readYear(cell: unknown): number | 'blank' | 'invalid' {
  if (isBlank(cell)) return 'blank';
  if (isDate(cell)) return 'invalid';
  const text = cleaned(cell);
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return year >= 1900 && year <= 2100 ? year : 'invalid';
}

/** A whole number of at least 0, or null. */
export function readLimit(cell: unknown): number | null {
  const text = cleaned(cell);
  return /^\d+$/.test(text) ? Number(text) : null;
}

const wordsRead = new Map<unknown, Map<unknown, string | null>>();

/** Code of the word a cell holds in a list of `[code, spellings]`: exactly, else without diacritics if only one fits. */
function findWord<Code extends string>(
  words: readonly (readonly [Code, ...string[]])[],
  cell: unknown,
): Code | null {
  const exact = words.filter(([, ...spellings]) =>
    spellings.some((spelling) => nameKey(spelling) === nameKey(cell)),
  );
  if (exact[0] !== undefined) return exact[0][0];
  const bare = (text: unknown) => withoutMarks(cleaned(text).toLowerCase());
  const loose = words.filter(([, ...spellings]) =>
    spellings.some((spelling) => bare(spelling) === bare(cell)),
  );
  return loose.length === 1 && loose[0] !== undefined ? loose[0][0] : null;
}

/** The words of a cell that holds several, parted by commas, semicolons or line breaks. */
export function parts(cell: unknown): string[] {
  return isBlank(cell)
    ? []
    : String(cell)
        .split(/[,;\n]/)
        .map(cleaned)
        .filter((part) => part !== '');
}

/** As `findWord`; each cell is looked up once in each list. */
export function readWord<Code extends string>(
  words: readonly (readonly [Code, ...string[]])[],
  cell: unknown,
): Code | null {
  const known = wordsRead.get(words) ?? new Map<unknown, string | null>();
  wordsRead.set(words, known);
  if (!known.has(cell)) known.set(cell, findWord(words, cell));
  return known.get(cell) as Code | null;
}
