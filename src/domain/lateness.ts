/** What is to be said of a registration that was sent after the last day in time (domain.md 4.3). */
import { type Finding, type FindingPlace, finding } from './finding';
import { dateToSerial, isoDate, serialToDate, swapDayMonth } from './plainDate';
import type { YearContext } from './yearContext';

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
  const due = context.lastDays[counting] ?? null;
  if (due === null) return [];
  const sent = serialToDate(serial);
  const date = isoDate(sent);
  const findings = [finding('late', place, { date, due: isoDate(due) })];
  const swapped = isRealDate ? swapDayMonth(sent) : null;
  if (swapped === null) return findings;
  const daysBefore = (context.lastDaySerials[counting] as number) - dateToSerial(swapped);
  if (daysBefore >= 0 && daysBefore <= swapWindow) {
    findings.push(finding('date_maybe_swapped', place, { date, swapped: isoDate(swapped) }));
  }
  return findings;
}
