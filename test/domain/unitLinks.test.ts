/** Parents, mergers and loops among units (domain.md 2.2, 4.3). */
import { describe, expect, test } from 'vitest';
import { check, codesAt, rowsOf, several, unitHeader, unitOf } from './registerGrids';

describe('links between units', () => {
  test('a unit that is its own ancestor is a finding and its rows are not lost', () => {
    const rows = [
      unitHeader,
      ['A', 'Trường A', 'Trường TH', 'B', '', '', '', '', ''],
      ['B', 'Trường B', 'Trường TH', 'A', '', '', '', '', ''],
      ['C', 'Xã C', 'Xã', 'C', '', '', '', '', ''],
    ];
    const result = check([{ unit: 'A' }, { unit: 'C' }], { units: rows });
    expect(result.findings.filter(({ code }) => code === 'unit_cycle').map(({ place }) => place.row)).toEqual(
      [2, 4],
    );
    expect(codesAt(result, 2)).toEqual(['no_counting_unit']);
    expect(unitOf(result, 'C').counted).toBe(1);
  });

  test('a merged commune: old years keep the old unit, later years take the successor', () => {
    const rows = [
      unitHeader,
      ['XA05', 'Xã Nghĩa Trụ', 'Xã', '', '', '', '', '30/06/2025', 'XM03'],
      ['XA06', 'Xã Long Hưng', 'Xã', '', '', '', '', '30/06/2025', 'XM03'],
      ['XM03', 'Xã Nghĩa Trụ', 'Xã', '', '', '', '01/07/2025', '', ''],
      ['TH1', 'Trường TH Long Hưng', 'Trường TH', 'XA06', '', '', '', '', ''],
    ];
    const named = [{ unit: 'Xã Nghĩa Trụ' }, { unit: 'TH1' }];
    const at = (year: number) =>
      check(
        named.map((row) => ({ ...row, year })),
        { units: rows },
        { year },
      );
    expect(rowsOf(at(2024)).map((row) => row.countingUnit)).toEqual(['XA05', 'XA06']);
    // Due on 10/01/2025, when the old communes still stood.
    expect(rowsOf(at(2025)).map((row) => row.countingUnit)).toEqual(['XA05', 'XA06']);
    expect(rowsOf(at(2026)).map((row) => row.countingUnit)).toEqual(['XM03', 'XM03']);
    expect(at(2025).units.map(({ code }) => code)).toEqual(['XA05', 'XA06']);
    expect(at(2026).units.map(({ code }) => code)).toEqual(['XM03']);
    const replaced = check([{ unit: 'Xã Long Hưng', year: 2026 }], { units: rows }, { year: 2026 });
    expect(codesAt(replaced, 2)).toEqual(['unit_replaced']);
    expect(unitOf(replaced, 'XM03').counted).toBe(1);
  });

  test('a unit that was split asks which successor is meant', () => {
    const rows = [
      unitHeader,
      ['X', 'Xã Cũ', 'Xã', '', '', '', '', '30/06/2023', 'Y; Z'],
      ['Y', 'Xã Một', 'Xã', '', '', '', '01/07/2023', '', ''],
      ['Z', 'Xã Hai', 'Xã', '', '', '', '01/07/2023', '', ''],
    ];
    const result = check([{ unit: 'Xã Cũ' }], { units: rows });
    expect(rowsOf(result)[0]?.findings[0]).toMatchObject({
      code: 'unit_ambiguous',
      params: { suggestions: ['Xã Một', 'Xã Hai'] },
    });
  });

  test('successors that lead back to the unit do not hang the check', () => {
    const rows = [
      unitHeader,
      ['X', 'Xã X', 'Xã', '', '', '', '', '30/06/2023', 'Y'],
      ['Y', 'Xã Y', 'Xã', '', '', '', '', '30/06/2023', 'X'],
    ];
    const result = check([{ unit: 'X' }], { units: rows });
    expect(result.findings.map(({ code }) => code)).toContain('successor_cycle');
    expect(codesAt(result, 2)).toEqual(['unit_inactive']);
  });
});

describe('a line of Phân bổ that names an ended unit', () => {
  const merged = [
    unitHeader,
    ['XA05', 'Xã Cũ', 'Xã', '', '', '', '', '30/06/2023', 'XM03'],
    ['XM03', 'Xã Mới', 'Xã', '', '', '', '01/07/2023', '', ''],
    ['TH1', 'Trường TH Một', 'Trường TH', 'XA05', '', '', '', '', ''],
  ];
  const allocations = [
    ['Năm', 'Đơn vị có chỉ tiêu', 'Đơn vị được phân bổ', 'Số lượng tối đa'],
    ['', 'XA05', 'TH1', 1],
  ];
  test.each([
    { year: 2023, from: 'XA05' },
    { year: 2024, from: 'XM03' },
  ])('means $from in $year', ({ year, from }) => {
    const rows = several(2, { unit: 'TH1', year });
    expect(check(rows, { units: merged, allocations }, { year }).allocations).toEqual([
      { from, to: 'TH1', max: 1, counted: 2, over: 1 },
    ]);
  });
});
