/** Serial numbers, wall clocks and zones, the years before Vietnam's present offset included (platform.md CF-5). */
import { describe, expect, it } from 'vitest';
import { isCalendarDay, serialOf, wallClock, zoneClock } from '../../../local/document/dateSerial';
import { isDatePattern } from '../../../local/document/numberPattern';

describe('serials', () => {
  it.each([
    [1899, 12, 30, 0],
    [1899, 12, 31, 1],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25569],
    [2026, 1, 1, 46023],
    [2026, 11, 20, 46346],
  ])('%i-%i-%i', (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
    expect(wallClock(serial).toISOString().slice(0, 10)).toBe(
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    );
  });
});

describe('instants in a zone', () => {
  it.each([
    ['Asia/Ho_Chi_Minh', 46346, '2026-11-19T17:00:00.000Z'],
    // A time alone lies on 1899-12-30, when Saigon was 7 h 6 min 30 s ahead.
    ['Asia/Ho_Chi_Minh', 8 / 24, '1899-12-30T00:53:30.000Z'],
    // 1960–1975 the south was 8 hours ahead.
    ['Asia/Ho_Chi_Minh', 25569, '1969-12-31T16:00:00.000Z'],
    ['America/New_York', 46346.5, '2026-11-20T17:00:00.000Z'],
    ['America/New_York', 46204.5, '2026-07-01T16:00:00.000Z'],
    ['Etc/UTC', 46346, '2026-11-20T00:00:00.000Z'],
  ])('%s %d', (zone, serial, instant) => {
    expect(new Date(zoneClock(zone).instantOf(serial)).toISOString()).toBe(instant);
    expect(zoneClock(zone).serialAt(Date.parse(instant))).toBeCloseTo(serial, 9);
  });

  it('refuses a zone nobody knows', () => {
    expect(() => zoneClock('Asia/Sai_Gon')).toThrow(RangeError);
  });
});

describe('days that exist', () => {
  it.each([
    [2026, 2, 28, true],
    [2026, 2, 29, false],
    [2024, 2, 29, true],
    [2026, 4, 31, false],
    [2026, 0, 1, false],
    [2026, 13, 1, false],
    [2026, 1, 0, false],
  ])('%i-%i-%i: %s', (year, month, day, exists) => {
    expect(isCalendarDay(year, month, day)).toBe(exists);
  });
});

describe('patterns that show a date', () => {
  it.each([
    ['d/M/yyyy', true],
    ['dd/mm/yyyy', true],
    ['H:mm', true],
    ['[h]:mm', true],
    ['yyyy', true],
    ['"ngày" 0', false],
    ['0" đồng"', false],
    ['#,##0', false],
    ['0.00E+00', false],
    ['General', false],
    ['@', false],
    ['', false],
    ['[Red]0', false],
    ['[$-42A]d/m/yyyy', true],
  ])('%j: %s', (pattern, isDate) => {
    expect(isDatePattern(pattern)).toBe(isDate);
  });
});
