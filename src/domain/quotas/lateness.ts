/** What is to be said of a registration that was sent after the last day in time (domain.md 4.3). */

import { dateToSerial, isoDate, serialToDate, swapDayMonth } from '../dates/plainDate';
import { type Finding, type FindingPlace, finding } from '../findings/finding';
import type { YearContext } from './yearContext';

/** Few days, many late rows: each day is written once. */
const isoBySerial = new Map<number, string>();
const mostDays = 4096;

function isoOfDay(serial: number): string {
  let text = isoBySerial.get(serial);
  if (text === undefined) {
    text = isoDate(serialToDate(serial));
    if (isoBySerial.size >= mostDays) isoBySerial.clear();
    isoBySerial.set(serial, text);
  }
  return text;
}

/** How far before the last day a swapped date must fall to be likely, in days. */
const swapWindow = 200;

/**
 * @param serial day number of the date sent, later than the unit's last day
 * @param isRealDate a sheet in a US locale turns 09/01 into 1 September; text is read day first, so only a
 *   real date can have been swapped (domain.md 3.2)
 */
export function lateFindings(
  context: YearContext,
  counting: number,
  serial: number,
  isRealDate: boolean,
  place: FindingPlace,
): Finding[] {
  const lastDay = context.lastDaySerials[counting] as number;
  const date = isoOfDay(serial);
  const findings = [finding('late', place, { date, due: isoOfDay(lastDay) })];
  const swapped = isRealDate ? swapDayMonth(serialToDate(serial)) : null;
  if (swapped === null) return findings;
  const daysBefore = lastDay - dateToSerial(swapped);
  if (daysBefore >= 0 && daysBefore <= swapWindow) {
    findings.push(finding('date_maybe_swapped', place, { date, swapped: isoDate(swapped) }));
  }
  return findings;
}
