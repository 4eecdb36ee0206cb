/** Duplicates in two tiers: an error within a unit, a question across units (domain.md 3.2, 4.3). */
import { describe, expect, test } from 'vitest';
import { check, codesAt, rowsOf, unitOf } from '../registerGrids';

describe('one nominee typed twice in a unit: the first row counts', () => {
  test.each([
    ['the same', 'Nguyễn Thị Hòa', 'Nguyễn Thị Hòa'],
    ['capitals', 'Nguyễn Thị Hòa', 'NGUYỄN THỊ HÒA'],
    ['tone placement', 'Nguyễn Thị Hòa', 'Nguyễn Thị Hoà'],
    ['composed and decomposed', 'Nguyễn Thị Hòa', 'Nguyễn Thị Hòa'.normalize('NFD')],
    ['double, hard and zero-width blanks', 'Nguyễn Thị Hòa', ' Nguyễn\u00a0 Thị\u200b Hòa '],
    ['dashes', 'Trường TH-THCS', 'Trường TH–THCS'],
  ])('%s', (_, first, second) => {
    const result = check([{ name: first }, { name: second }]);
    expect(codesAt(result, 2)).toEqual([]);
    expect(codesAt(result, 3)).toEqual(['duplicate']);
    expect(rowsOf(result)[1]?.findings[0]?.params).toEqual({ firstRow: 2 });
    expect(unitOf(result, 'XA01')).toMatchObject({ counted: 1, leftOut: { duplicate: 1 } });
    expect(result.suspectedDuplicates).toEqual([]);
  });
});

describe('two nominees', () => {
  test.each([
    ['Hoa is not Hòa', {}, 'Nguyễn Thị Hoa', 'Nguyễn Thị Hòa'],
    ['Lan is not Lân', {}, 'Trần Thị Lan', 'Trần Thị Lân'],
    ['Dung is not Đung', {}, 'Trần Dung', 'Trần Đung'],
  ])('%s', (_, other, first, second) => {
    const result = check([{ name: first }, { name: second, ...other }]);
    expect([codesAt(result, 2), codesAt(result, 3)]).toEqual([[], []]);
    expect(unitOf(result, 'XA01').counted).toBe(2);
  });

  test('the same name in another year', () => {
    expect(unitOf(check([{ name: 'A B' }, { name: 'A B', year: 2023 }]), 'XA01').counted).toBe(1);
    const rows = [{ name: 'A B' }, { name: 'A B', year: 2023, sent: '05/01/2023' }];
    expect(codesAt(check(rows, {}, { year: 2023 }), 3)).toEqual([]);
  });

  test('the same name as another kind', () => {
    const result = check([
      { name: 'Tổ 1', kind: 'Mô hình' },
      { name: 'Tổ 1', kind: 'Tập thể' },
    ]);
    expect([codesAt(result, 2), codesAt(result, 3)]).toEqual([[], []]);
  });
});

describe('only rows that would count can be twins', () => {
  test.each(['Nháp', 'Trả lại', 'Đã rút', 'Không đạt'])(
    'a first row that is %s does not push out the second',
    (status) => {
      const result = check([{ name: 'A B', status }, { name: 'A B' }]);
      expect(codesAt(result, 3)).toEqual([]);
      expect(unitOf(result, 'XA01').counted).toBe(1);
    },
  );
});

describe('suspected across units: a warning, never merged', () => {
  test('both rows count and name each other', () => {
    const result = check([{ name: 'Lê Văn Bình' }, { unit: 'XA02', name: 'lê văn bình' }]);
    expect([codesAt(result, 2), codesAt(result, 3)]).toEqual([
      ['suspected_duplicate'],
      ['suspected_duplicate'],
    ]);
    expect(rowsOf(result).map((row) => row.findings[0]?.params)).toEqual([
      { rows: [3], others: 1 },
      { rows: [2], others: 1 },
    ]);
    expect([unitOf(result, 'XA01').counted, unitOf(result, 'XA02').counted]).toEqual([1, 1]);
    expect(result.suspectedDuplicates).toEqual([{ name: 'Lê Văn Bình', kind: 'individual', rows: [2, 3] }]);
  });

  test('three units, and a twin inside one of them stays an error', () => {
    const name = 'Lê Văn Bình';
    const result = check([{ name }, { name, unit: 'XA02' }, { name, unit: 'MN01' }, { name }]);
    expect(codesAt(result, 5)).toEqual(['duplicate']);
    expect(result.suspectedDuplicates).toEqual([{ name, kind: 'individual', rows: [2, 3, 4] }]);
  });

  test('Hoa here and Hòa there are two people', () => {
    const result = check([{ name: 'Nguyễn Thị Hoa' }, { unit: 'XA02', name: 'Nguyễn Thị Hòa' }]);
    expect(result.suspectedDuplicates).toEqual([]);
  });

  test('Lý and Lí in one unit may be one person: asked, both count', () => {
    const result = check([{ name: 'Trần Thị Lý' }, { name: 'Trần Thị Lí' }]);
    expect([codesAt(result, 2), codesAt(result, 3)]).toEqual([
      ['suspected_duplicate'],
      ['suspected_duplicate'],
    ]);
    expect(unitOf(result, 'XA01').counted).toBe(2);
  });
});

describe('codes', () => {
  test('a code used twice is an error on the later row, in whatever year the first stands', () => {
    const result = check([{ id: 'ĐK-1', year: 2023 }, { id: 'ĐK-1 ' }, { id: '' }]);
    expect(codesAt(result, 3)).toEqual(['id_duplicate']);
    expect(codesAt(result, 4)).toEqual(['id_missing']);
    expect(unitOf(result, 'XA01').counted).toBe(2);
  });
});

test('a name in a hundred units: each row names a few others and counts the rest', () => {
  const header = ['Mã đơn vị', 'Tên đơn vị', 'Loại đơn vị'];
  const many = Array.from({ length: 100 }, (_, index) => [`X${index}`, `Xã số ${index + 1}`, 'Xã']);
  const rows = many.map(([code]) => ({ unit: code as string, name: 'Ngày Chủ nhật xanh' }));
  const result = check(rows, { units: [header, ...many] });
  expect(result.suspectedDuplicates[0]?.rows).toHaveLength(100);
  const params = [0, 50, 99].map((place) => result.rowAt(place).findings[0]?.params);
  expect(params).toEqual([
    { rows: [3, 4, 5, 6, 7, 8], others: 99 },
    { rows: [2, 3, 4, 5, 6, 7], others: 99 },
    { rows: [2, 3, 4, 5, 6, 7], others: 99 },
  ]);
});
