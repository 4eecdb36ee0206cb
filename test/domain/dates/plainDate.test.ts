/** Calendar arithmetic against an independent computation by Date.UTC. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  dateToSerial,
  daysInMonth,
  displayDate,
  isoDate,
  parseIsoDate,
  plainDate,
  serialToDate,
  swapDayMonth,
} from '../../../src/domain/dates/plainDate';

const day = 86400000;
/** 1900-01-01 to 2199-12-31. */
const instant = fc.integer({ min: -25567, max: 84005 }).map((days) => days * day);

function viaUtc(milliseconds: number) {
  const date = new Date(milliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

describe('plainDate', () => {
  it.each([
    [2024, 1, 1],
    [2024, 2, 29],
    [2000, 2, 29],
    [2023, 2, 28],
    [2024, 12, 31],
    [2024, 4, 30],
    [1, 1, 1],
    [9999, 12, 31],
  ])('%i-%i-%i is a day', (year, month, dayOfMonth) => {
    expect(plainDate(year, month, dayOfMonth)).toEqual({ year, month, day: dayOfMonth });
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2100, 2, 29],
    [2024, 2, 30],
    [2024, 2, 31],
    [2024, 4, 31],
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 1, 0],
    [2024, 1, 32],
    [0, 1, 1],
    [10000, 1, 1],
    [2024, 1, 1.5],
    [2024.5, 1, 1],
    [Number.NaN, 1, 1],
  ])('%d-%d-%d is none', (year, month, dayOfMonth) => {
    expect(plainDate(year, month, dayOfMonth)).toBeNull();
  });

  it('knows the length of every month', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    expect(lengths.map((_, i) => daysInMonth(2023, i + 1))).toEqual(lengths);
    expect(daysInMonth(2024, 2)).toBe(29);
  });
});

describe('serial numbers', () => {
  it.each([
    [0, '1899-12-30'],
    [1, '1899-12-31'],
    [2, '1900-01-01'],
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [32874, '1990-01-01'],
    [45296, '2024-01-05'],
    [45351, '2024-02-29'],
    [73415, '2100-12-31'],
    [-1, '1899-12-29'],
  ])('%i is %s', (serial, iso) => {
    expect(isoDate(serialToDate(serial))).toBe(iso);
    expect(dateToSerial(serialToDate(serial))).toBe(serial);
  });

  it('leaves the time of day out', () => {
    expect(isoDate(serialToDate(45296.99))).toBe('2024-01-05');
  });

  it('agrees with Date in UTC, both ways', () => {
    fc.assert(
      fc.property(instant, (milliseconds) => {
        const serial = milliseconds / day + 25569;
        expect(serialToDate(serial)).toEqual(viaUtc(milliseconds));
        expect(dateToSerial(viaUtc(milliseconds))).toBe(serial);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('addDays and compareDates', () => {
  it.each([
    ['2024-01-10', -1, '2024-01-09'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-06-15', 0, '2024-06-15'],
    ['2024-03-01', 366, '2025-03-02'],
  ])('%s and %i days is %s', (from, days, to) => {
    const start = parseIsoDate(from);
    expect(start).not.toBeNull();
    if (start !== null) expect(isoDate(addDays(start, days))).toBe(to);
  });

  it('agrees with Date in UTC', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -800, max: 800 }), (milliseconds, days) => {
        const later = viaUtc(milliseconds + days * day);
        expect(addDays(viaUtc(milliseconds), days)).toEqual(later);
        expect(Math.sign(compareDates(later, viaUtc(milliseconds)))).toBe(Math.sign(days));
      }),
    );
  });
});

describe('written forms', () => {
  it('pads', () => {
    expect(isoDate({ year: 2024, month: 1, day: 5 })).toBe('2024-01-05');
    expect(isoDate({ year: 987, month: 11, day: 25 })).toBe('0987-11-25');
    expect(displayDate({ year: 2024, month: 1, day: 5 })).toBe('05/01/2024');
  });

  it.each(['2024-1-5', '05/01/2024', '2024-02-30', '2024-01-05T00:00', '', ' 2024-01-05'])(
    'does not read %j as an ISO date',
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
    },
  );

  it('reads what it writes', () => {
    fc.assert(
      fc.property(instant, (milliseconds) => {
        const date = viaUtc(milliseconds);
        expect(parseIsoDate(isoDate(date))).toEqual(date);
      }),
    );
  });
});

describe('swapDayMonth', () => {
  it('exchanges day and month where that is another day', () => {
    expect(swapDayMonth({ year: 2024, month: 9, day: 1 })).toEqual({ year: 2024, month: 1, day: 9 });
    expect(swapDayMonth({ year: 2024, month: 1, day: 12 })).toEqual({ year: 2024, month: 12, day: 1 });
    expect(swapDayMonth({ year: 2024, month: 1, day: 13 })).toBeNull();
    expect(swapDayMonth({ year: 2024, month: 5, day: 5 })).toBeNull();
  });
});
