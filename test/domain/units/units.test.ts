/** `Đơn vị` as people keep it: titles, missing codes, codes used again (domain.md 2.2, 4.2). */
import { describe, expect, test } from 'vitest';
import { readUnits } from '../../../src/domain/units/units';
import { timeZone } from '../registerGrids';

const header = [
  'Mã đơn vị',
  'Tên đơn vị',
  'Loại đơn vị',
  'Đơn vị cấp trên',
  'Tên gọi khác',
  'Ngày bắt đầu',
  'Ngày kết thúc',
];

function read(...lines: (string | number)[][]) {
  const { units, findings } = readUnits([header, ...lines], timeZone);
  return {
    units: units.map(({ code, name, type, row }) => [row, code, name, type]),
    codes: findings.map(({ code, place }) => `${place.row} ${code}`),
    parents: units.map(({ parents }) => parents),
    aliases: units.map(({ aliases }) => aliases),
  };
}

describe('rows', () => {
  test('types are read in any accepted spelling', () => {
    const types = ['Xã', 'thị trấn', 'Trường Mầm non', 'TH & THCS', 'Cụm', 'cơ quan chủ trì', 'Trường TH'];
    expect(
      read(...types.map((type, index) => [`U${index}`, `Đơn vị ${index}`, type])).units.map(
        (unit) => unit[3],
      ),
    ).toEqual([
      'commune',
      'township',
      'preschool',
      'primary_lower_secondary',
      'cluster',
      'lead_agency',
      'primary',
    ]);
  });

  test('blank rows, titles and totals are passed over', () => {
    expect(
      read(['', '', ''], ['I. Các xã', '', ''], ['A', 'Xã A', 'Xã'], ['', 'Tổng số: 1', '']).units,
    ).toEqual([[4, 'A', 'Xã A', 'commune']]);
  });

  test.each([
    { name: 'no code', line: ['', 'Xã A', 'Xã'], codes: ['2 unit_code_missing'] },
    { name: 'no name', line: ['A', '', 'Xã'], codes: ['2 unit_name_missing'] },
    { name: 'no type', line: ['A', 'Xã A', ''], codes: ['2 unit_type_missing'] },
    { name: 'a strange type', line: ['A', 'Xã A', 'Làng'], codes: ['2 unit_type_unknown'] },
    { name: 'a strange parent', line: ['A', 'Xã A', 'Xã', 'Tỉnh'], codes: ['2 unit_link_unknown'] },
    {
      name: 'a strange date',
      line: ['A', 'Xã A', 'Xã', '', '', '31/02/2024', ''],
      codes: ['2 unit_dates_invalid'],
    },
  ])('$name', ({ line, codes }) => {
    expect(read(line).codes).toEqual(codes);
  });

  test('other names: parted by semicolons, or by commas when there are none', () => {
    expect(
      read(['A', 'Xã A', 'Xã', '', 'Tên 1; Tên, hai\nTên 3'], ['B', 'Xã B', 'Xã', '', 'B1, B2']).aliases,
    ).toEqual([
      ['Tên 1', 'Tên, hai', 'Tên 3'],
      ['B1', 'B2'],
    ]);
  });
});

describe('codes used again', () => {
  test('the same unit typed twice is one unit, and it is said', () => {
    const found = read(['A', 'Xã A', 'Xã'], ['a', 'xã a', 'Xã']);
    expect([found.units.length, found.codes]).toEqual([1, ['3 unit_code_duplicate']]);
  });

  test('after a merger the code may come back: no fault when the periods do not meet', () => {
    const found = read(
      ['A', 'Xã A', 'Xã', '', '', '', '30/06/2025'],
      ['A', 'Xã A', 'Xã', '', '', '01/07/2025', ''],
    );
    expect([found.units.length, found.codes]).toEqual([2, []]);
  });

  test('one day in common is a fault', () => {
    const found = read(
      ['A', 'Xã A', 'Xã', '', '', '', '01/07/2025'],
      ['A', 'Xã B', 'Xã', '', '', '01/07/2025', ''],
    );
    expect(found.codes).toEqual(['3 unit_code_duplicate']);
  });

  test('two units of one name at one time', () => {
    expect(read(['A', 'Xã A', 'Xã'], ['B', 'Xã A', 'Xã']).codes).toEqual(['3 unit_name_shared']);
  });
});
