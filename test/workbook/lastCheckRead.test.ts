/** What the last check wrote is read back as it was written. */
import { describe, expect, test } from 'vitest';
import { checkYear } from '../../src/domain/check/check';
import { readRegister } from '../../src/domain/check/register';
import { summarise } from '../../src/domain/summary/summarise';
import type { Grid } from '../../src/domain/tables/cell';
import { lastCheckIn } from '../../src/workbook/lastCheckRead';
import { summaryLines } from '../../src/workbook/summaryTab';
import { grids, type Row, several, timeZone } from '../domain/registerGrids';

const rows: Row[] = [
  ...several(9, { unit: 'XA01' }),
  ...several(2, { unit: 'MN01' }),
  ...several(1, { unit: 'CQ01' }),
  { unit: 'Nơi không có' },
];

function written(years: readonly number[]): Grid {
  const register = readRegister(grids(rows), timeZone);
  return summaryLines(
    years.map((year) => summarise(register, checkYear(register, year, null))),
    { time: '13:02', date: '20/11/2026', sentence: () => 'một câu' },
  );
}

const of2024 = {
  year: 2024,
  counted: 12,
  units: [
    { name: 'Xã Cửu Cao', counted: 11, result: 'over', difference: 1 },
    { name: 'Xã Phụng Công', counted: 0, result: 'none', difference: -9 },
    { name: 'Cụm thi đua số 1', counted: 0, result: 'none', difference: -1 },
    { name: 'Hội Liên hiệp Phụ nữ', counted: 1, result: 'short', difference: -2 },
  ],
};

describe('a tab as a check has written it', () => {
  test('of one year', () => {
    expect(lastCheckIn(written([2024]))).toEqual({ time: '13:02', date: '20/11/2026', years: [of2024] });
  });

  test('of several years: each has its own units', () => {
    const read = lastCheckIn(written([2024, 2023]));
    expect(read?.years.map(({ year, counted }) => [year, counted])).toEqual([
      [2024, 12],
      [2023, 0],
    ]);
    expect(read?.years[0]).toEqual(of2024);
    expect(read?.years[1]?.units.map(({ counted, result }) => `${counted} ${result}`)).toEqual(
      Array(4).fill('0 none'),
    );
  });

  test('behind columns that a person has put before it', () => {
    const moved = written([2024]).map((line, index) => [`ghi chú ${index}`, 2024, ...line]);
    expect(lastCheckIn(moved)?.years).toEqual([of2024]);
  });

  test('whose second line was typed over: when is not known, the rest is', () => {
    const lines = written([2024]).map((line, index) => (index === 1 ? ['note', 'của tôi'] : line));
    expect(lastCheckIn(lines)).toEqual({ time: '', date: '', years: [of2024] });
  });
});

test('a tab of somebody else’s making says nothing', () => {
  expect(lastCheckIn([['Đơn vị', 'Tổng', 'Kết quả'], ['', ''], [], [], ['met', 'Xã Cửu Cao', 9]])).toBeNull();
  expect(lastCheckIn([])).toBeNull();
});
