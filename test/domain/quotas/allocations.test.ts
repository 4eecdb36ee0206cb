/** Parts of a commune's maximum handed to its schools (domain.md 4.3). */
import { describe, expect, test } from 'vitest';
import { check, several, units } from '../registerGrids';

const header = ['Năm', 'Đơn vị có chỉ tiêu', 'Đơn vị được phân bổ', 'Số lượng tối đa'];
const withGroup = [...units, ['TO1', 'Tổ 5 tuổi', 'Tổ chuyên môn', 'MN01', '', '', '', '', '']];

function allocated(lines: (string | number)[][], rows: Parameters<typeof check>[0]) {
  const result = check(rows, { units: withGroup, allocations: [header, ...lines] });
  return {
    checks: result.allocations,
    codes: result.findings.filter(({ place }) => place.table === 'allocations').map(({ code }) => code),
  };
}

describe('each part', () => {
  test.each([
    { counted: 1, over: 0, codes: [] },
    { counted: 2, over: 0, codes: [] },
    { counted: 3, over: 1, codes: ['allocation_over'] },
  ])('$counted of 2', ({ counted, over, codes }) => {
    const found = allocated([[2024, 'XA01', 'MN01', 2]], several(counted, { unit: 'MN01' }));
    expect(found.checks).toEqual([{ from: 'XA01', to: 'MN01', max: 2, counted, over }]);
    expect(found.codes).toEqual(codes);
  });

  test('a school’s groups use the school’s part', () => {
    const found = allocated([[2024, 'XA01', 'MN01', 1]], [{ unit: 'MN01' }, { unit: 'TO1' }]);
    expect(found.checks[0]).toMatchObject({ counted: 2, over: 1 });
  });

  test('what the commune keeps for itself is used by its own rows only', () => {
    const found = allocated([[2024, 'XA01', 'XA01', 1]], [{ unit: 'XA01' }, { unit: 'MN01' }]);
    expect(found.checks).toEqual([{ from: 'XA01', to: 'XA01', max: 1, counted: 1, over: 0 }]);
  });

  test('rows counted elsewhere or not at all use nothing', () => {
    const rows = [{ unit: 'MN01', via: 'CQ01' }, { unit: 'MN01', status: 'Nháp' }, { unit: 'MN01' }];
    expect(allocated([[2024, 'XA01', 'MN01', 2]], rows).checks[0]?.counted).toBe(1);
  });
});

describe('lines', () => {
  test('another year’s line is not this year’s; the year’s own line replaces the general one', () => {
    const found = allocated(
      [
        [2024, 'XA01', 'MN01', 1],
        ['', 'XA01', 'MN01', 5],
        [2023, 'XA01', 'MN01', 9],
      ],
      [],
    );
    expect(found.checks).toEqual([{ from: 'XA01', to: 'MN01', max: 1, counted: 0, over: 0 }]);
  });

  test.each([
    {
      name: 'the parts together exceed the whole',
      lines: [
        [2024, 'XA01', 'XA01', 6],
        [2024, 'XA01', 'MN01', 5],
      ],
      codes: ['allocation_sum_over'],
    },
    {
      name: 'the parts together are the whole',
      lines: [
        [2024, 'XA01', 'XA01', 6],
        [2024, 'XA01', 'MN01', 4],
      ],
      codes: [],
    },
    {
      name: 'an unknown unit',
      lines: [[2024, 'XA01', 'Trường Sao Mai', 5]],
      codes: ['allocation_unit_unknown'],
    },
    {
      name: 'a giver without quota',
      lines: [[2024, 'TH02', 'MN01', 5]],
      codes: ['allocation_without_quota'],
    },
    { name: 'no number', lines: [[2024, 'XA01', 'MN01', 'vài']], codes: ['allocation_limit_invalid'] },
    { name: 'no year', lines: [['năm nay', 'XA01', 'MN01', 1]], codes: ['allocation_year_invalid'] },
    { name: 'a total line', lines: [['', 'Tổng cộng', '', 10]], codes: [] },
  ])('$name', ({ lines, codes }) => {
    expect(allocated(lines, []).codes).toEqual(codes);
  });
});
