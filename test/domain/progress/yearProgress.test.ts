/** How a year goes, unit by unit; every figure counted by hand from the rows (domain.md 4.3, KH 72 IV.1.d). */
import { describe, expect, test } from 'vitest';
import { checkYear } from '../../../src/domain/check/check';
import { type RegisterGrids, readRegister } from '../../../src/domain/check/register';
import type { PlainDate } from '../../../src/domain/dates/plainDate';
import type { Progress, UnitProgress } from '../../../src/domain/progress/progress';
import { unitRows } from '../../../src/domain/progress/unitRows';
import { yearProgress, yearToFollow } from '../../../src/domain/progress/yearProgress';
import { grids, quotaHeader, type Row, several, timeZone } from '../registerGrids';

const plans = [['Năm', 'Đơn vị', 'Số ký hiệu', 'Ngày gửi', 'Tệp']];

function progress(
  rows: readonly Row[],
  today: PlainDate,
  others: Partial<RegisterGrids> = {},
  year = 2024,
): Progress {
  const register = readRegister(grids(rows, others), timeZone);
  return yearProgress(register, checkYear(register, year, today), today, null);
}

function unitOf({ units }: Progress, code: string): UnitProgress {
  const found = units.find((unit) => unit.code === code);
  if (found === undefined) throw new Error(`no unit ${code}`);
  return found;
}

const before: PlainDate = { year: 2024, month: 1, day: 2 };

describe('a unit', () => {
  test('that is short says how much is missing, and how many days are left until the last day in time', () => {
    const unit = unitOf(progress(several(7), before), 'XA01');
    // "Trước ngày 10/01": the last day is the 9th, seven days after the 2nd.
    expect(unit).toEqual({
      code: 'XA01',
      name: 'Xã Cửu Cao',
      type: 'commune',
      block: 'areas',
      counted: 7,
      min: 9,
      max: 10,
      result: 'short',
      missing: 2,
      over: 0,
      late: 0,
      wrongKind: 0,
      errorRows: 0,
      plan: null,
      dueDate: '2024-01-10',
      lastDay: '2024-01-09',
      daysLeft: 7,
    });
  });

  test.each([
    { count: 0, result: 'none', missing: 9, over: 0 },
    { count: 8, result: 'short', missing: 1, over: 0 },
    { count: 9, result: 'met', missing: 0, over: 0 },
    { count: 10, result: 'met', missing: 0, over: 0 },
    { count: 11, result: 'over', missing: 0, over: 1 },
  ])('with $count of 9 to 10 is $result', ({ count, ...stands }) => {
    expect(unitOf(progress(several(count), before), 'XA01')).toMatchObject(stands);
  });

  test.each([
    { today: { year: 2024, month: 1, day: 9 }, daysLeft: 0 },
    { today: { year: 2024, month: 1, day: 10 }, daysLeft: -1 },
    { today: { year: 2023, month: 12, day: 31 }, daysLeft: 9 },
  ])('has $daysLeft days left on $today.day/$today.month', ({ today, daysLeft }) => {
    expect(unitOf(progress([], today), 'XA01').daysLeft).toBe(daysLeft);
  });

  test('counts what came late, what is of a wrong kind, and rows with errors', () => {
    const rows: Row[] = [
      ...several(2, { unit: 'CUM1', kind: 'Tập thể', sent: '10/02/2024' }),
      { unit: 'CUM1', kind: 'Cá nhân', name: 'Người của cụm' },
    ];
    expect(unitOf(progress(rows, before), 'CUM1')).toMatchObject({
      counted: 2,
      late: 2,
      wrongKind: 1,
      errorRows: 1,
    });
  });

  test.each([
    { line: null, plan: 'missing' },
    { line: [2024, 'CUM1', '01/KH', '04/02/2024', ''], plan: 'received' },
    { line: [2024, 'CUM1', '01/KH', '05/02/2024', ''], plan: 'late' },
    { line: [2023, 'CUM1', '01/KH', '04/02/2023', ''], plan: 'missing' },
  ])('whose plan must come with the list: $plan for $line', ({ line, plan }) => {
    const given = { plans: [...plans, ...(line === null ? [] : [line])] };
    expect(unitOf(progress([], before, given), 'CUM1').plan).toBe(plan);
  });

  test('registrations of a school count for its commune', () => {
    expect(unitOf(progress(several(3, { unit: 'MN01' }), before), 'XA01').counted).toBe(3);
  });
});

describe('roll-ups', () => {
  test('are all units, then communes, clusters and lead agencies', () => {
    const rows = [
      ...several(9, { unit: 'XA01' }),
      ...several(4, { unit: 'CUM1', kind: 'Mô hình' }),
      ...several(1, { unit: 'CQ01' }),
    ];
    expect(progress(rows, before).rollUps).toEqual([
      { id: 'all', units: 4, met: 1, short: 1, over: 1, none: 1, counted: 14 },
      { id: 'areas', units: 2, met: 1, short: 0, over: 0, none: 1, counted: 9 },
      { id: 'clusters', units: 1, met: 0, short: 0, over: 1, none: 0, counted: 4 },
      { id: 'lead_agencies', units: 1, met: 0, short: 1, over: 0, none: 0, counted: 1 },
    ]);
  });
});

describe('a year without quotas', () => {
  test('shows the units that have put somebody forward, without limits', () => {
    const rows = [...several(2, { unit: 'MN01' }), ...several(1, { unit: 'XA02', status: 'Nháp' })];
    const none = progress(rows, before, { quotas: [quotaHeader] });
    expect(none.units.map(({ code, counted, result }) => [code, counted, result])).toEqual([
      ['XA02', 0, null],
      ['MN01', 2, null],
    ]);
    expect(none.rollUps[0]).toMatchObject({ id: 'all', met: 0, short: 0, over: 0, none: 0, counted: 2 });
  });
});

describe('the year', () => {
  const settings = (year: unknown) => [
    ['Khóa', 'Giá trị'],
    ['Năm đăng ký', year as number],
  ];
  test.each([
    { set: '', rows: [{ year: 2022 }, { year: 2023 }], year: 2023 },
    { set: 2022, rows: [{ year: 2022 }, { year: 2023 }], year: 2022 },
    { set: '', rows: [], year: 2024 },
  ])('is $year when $set is set', ({ set, rows, year }) => {
    const register = readRegister(grids(rows, { settings: settings(set) }), timeZone);
    expect(yearToFollow(register, before)).toBe(year);
  });

  test('one may look at every year of the register and the one that is set, newest first', () => {
    const given = { settings: settings(2025) };
    expect(progress([{ year: 2022 }, { year: 2024 }], before, given, 2022).years).toEqual([2025, 2024, 2022]);
  });
});

describe('the rows of a unit', () => {
  const rows: Row[] = [
    { unit: 'XA01' },
    { unit: 'XA02' },
    { unit: 'MN01' },
    { unit: 'XA01', status: 'Nháp' },
    { unit: 'XA01', year: 2023 },
    { unit: 'XA01', via: 'CUM1', kind: 'Tập thể' },
  ];
  const register = readRegister(grids(rows), timeZone);
  const rowsOf = (code: string) => unitRows(register, checkYear(register, 2024, null), code);

  test('are those that use its quota, counted or not, of schools below it as well', () => {
    expect([rowsOf('XA01'), rowsOf('XA02'), rowsOf('CUM1')]).toEqual([[2, 4, 5], [3], [7]]);
  });

  test('are none for a unit that is not there', () => {
    expect(rowsOf('XA99')).toEqual([]);
  });
});
