/** The date of a document in words. */
import { formWords } from './formWords';
import type { DocumentDate } from './officialDocument';

/** Room for a pen where a part is not known yet; no-break, so that it is neither folded nor broken. */
export const openPlace = '\u00a0'.repeat(5);

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** "ngày 05 tháng 01 năm 2024": a zero before days under 10, and before months 1 and 2 only (domain.md 2.3). */
export function dateInWords({ day, month, year }: DocumentDate): string {
  const dayText = day === null ? openPlace : twoDigits(day);
  const monthText = month === null ? openPlace : month <= 2 ? twoDigits(month) : String(month);
  return `${formWords.day} ${dayText} ${formWords.month} ${monthText} ${formWords.year} ${year ?? openPlace}`;
}

/** True when no part is left open. */
export function isFullDate(date: DocumentDate): boolean {
  return date.day !== null && date.month !== null && date.year !== null;
}
