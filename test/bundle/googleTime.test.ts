/**
 * What one click on Kiểm tra chỉ tiêu would take on Google, by the host's priced clock: performance.md §1 prices
 * the calls, and its table bounds the whole ("one batch each").
 */
import { describe, expect, test } from 'vitest';
import { registrationGrid } from '../../bench/registrationRows';
import { addRecords, newRegister, type Records, type TestHost } from './support/registerHost';

/** A register of KH 72 with made-up registrations, a tenth of them with something to mend. */
function registerOf(rows: number): TestHost {
  const host = newRegister({ year: '2024' });
  const [, ...units] = host.values('Đơn vị').map(([code, name, type, parent]) => ({
    code: String(code),
    name: String(name),
    type: String(type),
    parent: String(parent),
  }));
  const [header = [], ...cells] = registrationGrid(rows, units);
  const records: Records = cells.map((row) =>
    Object.fromEntries(row.map((cell, column) => [String(header[column]), cell])),
  );
  addRecords(host, 'Đăng ký', records);
  return host;
}

/** Seconds: of a later click, from the table; and what the first click adds, from the prices. */
const bounds = [
  { rows: 200, later: 1.2, first: 1.2 + secondRead(200) + firstMarks(200) },
  { rows: 2_000, later: 1.8, first: 1.8 + secondRead(2_000) + firstMarks(2_000) },
  { rows: 20_000, later: 7.4, first: 7.4 + secondRead(20_000) + firstMarks(20_000) },
];

/** Where cells change, `Đăng ký` (19 columns) is read again under the lock: 0.17 s and 8.8 µs a cell. */
function secondRead(rows: number): number {
  return 0.17 + rows * 19 * 8.8e-6;
}

/** The first click marks every row: 0.09 s and 55 µs a cell. */
function firstMarks(rows: number): number {
  return 0.09 + rows * 55e-6;
}

describe.each(bounds)('a check of $rows rows', ({ rows, first, later }) => {
  const host = registerOf(rows);
  const clicks = [host.run('checkQuotas'), host.run('checkQuotas')] as const;

  test(`would take at most ${first.toFixed(1)} s at the first click and ${later} s later`, () => {
    expect(clicks[0].virtualMilliseconds).toBeLessThanOrEqual(first * 1000);
    expect(clicks[1].virtualMilliseconds).toBeLessThanOrEqual(later * 1000);
  });

  test('makes at most 12 data calls', () => {
    expect(clicks[0].calls.data).toBeLessThanOrEqual(12);
    expect(clicks[1].calls.data).toBeLessThanOrEqual(12);
  });

  test('reads at least every cell of the registrations, or the clock would prove nothing', () => {
    expect(clicks[1].virtualMilliseconds).toBeGreaterThan(170 + rows * 19 * 0.0088);
  });
});
