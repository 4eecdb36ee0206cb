/** What has changed since Tổng hợp was written, compared by hand. */
import { expect, test } from 'vitest';
import type { YearCheck } from '../../../src/domain/check/yearCheck';
import type { LastCheck } from '../../../src/domain/progress/lastCheck';
import { sinceLastCheck } from '../../../src/domain/progress/sinceLastCheck';
import { check, several } from '../registerGrids';

/** XA01 has 9 and is met, CUM1 has 4 and is 1 over, XA02 and CQ01 have nothing. */
const now: YearCheck = check([
  ...several(9, { unit: 'XA01' }),
  ...several(4, { unit: 'CUM1', kind: 'Mô hình' }),
]);

const written: LastCheck['years'][number] = {
  year: 2024,
  counted: 11,
  units: [
    { name: 'Xã Cửu Cao', counted: 8, result: 'short', difference: -1 },
    { name: 'Xã Phụng Công', counted: 0, result: 'none', difference: -9 },
    { name: 'Cụm thi đua số 1', counted: 3, result: 'met', difference: 0 },
    { name: 'Hội Liên hiệp Phụ nữ', counted: 0, result: 'none', difference: -3 },
  ],
};
const last = (years: LastCheck['years']): LastCheck => ({ time: '08:05', date: '03/01/2024', years });

test('no check has been run', () => {
  expect(sinceLastCheck(now, null)).toEqual({ kind: 'never' });
});

test('the last check was of another year', () => {
  expect(sinceLastCheck(now, last([{ ...written, year: 2023 }]))).toEqual({
    kind: 'other_years',
    time: '08:05',
    date: '03/01/2024',
  });
});

test('only units that stand otherwise are told, with how they stood', () => {
  expect(sinceLastCheck(now, last([{ ...written, year: 2023, units: [] }, written]))).toEqual({
    kind: 'compared',
    time: '08:05',
    date: '03/01/2024',
    countedThen: 11,
    changes: [
      {
        name: 'Xã Cửu Cao',
        code: 'XA01',
        before: { counted: 8, result: 'short', difference: -1 },
        now: { counted: 9, result: 'met', difference: 0 },
      },
      {
        name: 'Cụm thi đua số 1',
        code: 'CUM1',
        before: { counted: 3, result: 'met', difference: 0 },
        now: { counted: 4, result: 'over', difference: 1 },
      },
    ],
  });
});

test('a unit that is new, and one that is gone', () => {
  const [, ...others] = written.units;
  const gone = { name: 'Xã Đã Sáp Nhập', counted: 2, result: 'short', difference: -7 } as const;
  const since = sinceLastCheck(now, last([{ ...written, units: [...others, gone] }]));
  expect(
    since.kind === 'compared' && since.changes.map(({ name, before, now: is }) => [name, before, is]),
  ).toEqual([
    ['Xã Cửu Cao', null, { counted: 9, result: 'met', difference: 0 }],
    [
      'Cụm thi đua số 1',
      { counted: 3, result: 'met', difference: 0 },
      { counted: 4, result: 'over', difference: 1 },
    ],
    ['Xã Đã Sáp Nhập', { counted: 2, result: 'short', difference: -7 }, null],
  ]);
});

test('the spelling of a name does not matter as long as it is the same name', () => {
  const units = written.units.map((unit) => ({ ...unit, name: unit.name.toUpperCase().normalize('NFD') }));
  const since = sinceLastCheck(now, last([{ ...written, units }]));
  expect(since.kind === 'compared' && since.changes.length).toBe(2);
});

test('of two units of one name each is held against the line of its place', () => {
  const [first] = now.units;
  if (first === undefined) throw new Error('the check has no units');
  const twins = {
    ...now,
    units: [first, { ...first, code: 'XA99', counted: 3, result: 'short', difference: -6 } as const],
  };
  const lines = [
    { name: first.name, counted: 9, result: 'met', difference: 0 },
    { name: first.name, counted: 3, result: 'short', difference: -6 },
  ] as const;
  const since = sinceLastCheck(twins, last([{ ...written, units: lines }]));
  expect(since.kind === 'compared' && since.changes).toEqual([]);
});
