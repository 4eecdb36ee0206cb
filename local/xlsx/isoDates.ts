/** Dates that a file holds as ISO 8601 text (`<c t="d">`) instead of a serial number. */

import { isCalendarDay, serialOf } from '../document/dateSerial';

const pattern = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

export function isDateText(text: string): boolean {
  return serialOfIsoText(text) !== null;
}

/** Serial number of a date, a time of day or both; null for anything else. */
export function serialOfIsoText(text: string): number | null {
  const match = pattern.exec(text.trim());
  if (!match || text.trim() === '') return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null;
  return serialOf(Number(year), Number(month), Number(day)) + time;
}
