/** Which registrations publicity and help are recorded for, and how they are found. */
import { describe, expect, test } from 'vitest';
import {
  type ExemplarCell,
  type ExemplarRows,
  exemplarAt,
  exemplarRows,
  findExemplar,
  searchExemplars,
} from '../../../src/domain/followUps/exemplars';
import { timeZone } from '../registerGrids';

type Line = Partial<Record<ExemplarCell, string | number>>;

function table(lines: readonly Line[]): ExemplarRows {
  return { lastRow: lines.length + 1, cell: (row, column) => lines[row - 2]?.[column] ?? '' };
}

function sound(id: string, more: Line = {}): Line {
  return { id, year: 2024, unit: 'Xã Cửu Cao', name: `Người ${id}`, status: 'Đã gửi', ...more };
}

const ids = (lines: readonly Line[]) => {
  const read = table(lines);
  return exemplarRows(read, timeZone).map((row) => exemplarAt(read, row).id);
};

test.each([
  ['Nháp', false],
  ['Đã gửi', true],
  ['Trả lại', false],
  ['Đang thẩm định', true],
  ['Đạt', true],
  ['đạt', true],
  ['Không đạt', false],
  ['Đã rút', false],
  ['', false],
  ['Lạ', false],
])('a registration that is “%s”: %s', (status, is) => {
  expect(ids([sound('A', { status })])).toEqual(is ? ['A'] : []);
});

test('without a code there is nothing to record for; of one code the first is meant', () => {
  const lines = [sound(''), sound('A', { name: 'Một' }), sound('A', { name: 'Hai' })];
  expect(exemplarRows(table(lines), timeZone)).toEqual([3]);
});

test('the newest year comes first, years that cannot be read last', () => {
  const lines = [
    sound('A', { year: 2022 }),
    sound('B', { year: 'x' }),
    sound('C', { year: 2024 }),
    sound('D', { year: 2022 }),
  ];
  expect(ids(lines)).toEqual(['C', 'A', 'D', 'B']);
});

describe('searching', () => {
  const lines = [
    sound('ĐK-2024-001', { name: 'Trần Thị Hòa', unit: 'Xã Long Hưng' }),
    sound('ĐK-2024-002', { name: 'Trần Văn Hoa', unit: 'Xã Cửu Cao' }),
    sound('ĐK-2024-010', { name: '<b>Tổ</b> =1+1', unit: 'Trường Mầm non Cửu Cao' }),
  ];
  const read = table(lines);
  const rows = exemplarRows(read, timeZone);

  test.each([
    ['hoa', [2, 3]],
    ['tran hòa', [2]],
    ['tràn hoa', [2, 3]],
    ['hòa', [2]],
    ['tran', [2, 3]],
    ['cửu cao tran', [3]],
    ['cuu cao', [3, 4]],
    ['001', [2]],
    ['đk-2024-010', [4]],
    ['mầm', [4]],
    ['ran', []],
    ['', [2, 3, 4]],
  ])('“%s” finds rows %j', (typed, found) => {
    expect(searchExemplars(read, rows, typed)).toEqual(found);
  });

  test('a code finds its row, whatever its case', () => {
    expect(findExemplar(read, rows, 'đk-2024-002')).toBe(3);
    expect(findExemplar(read, rows, 'ĐK-2024-003')).toBeNull();
    expect(findExemplar(read, rows, '')).toBeNull();
  });
});
