/** What counts, and for whom (domain.md 4.3). */
import { describe, expect, test } from 'vitest';
import { check, codesAt, quotaHeader, quotas, rowsOf, several, unitOf, units } from './registerGrids';

describe('the counting unit', () => {
  test.each([
    { name: 'a commune counts for itself', row: { unit: 'XA01' }, counting: 'XA01' },
    { name: 'a school counts for its commune', row: { unit: 'MN01' }, counting: 'XA01' },
    { name: 'Đăng ký qua decides', row: { unit: 'MN01', via: 'CQ01' }, counting: 'CQ01' },
    { name: 'a name does as well as a code', row: { unit: 'Trường MN Cửu Cao' }, counting: 'XA01' },
    { name: 'a unit nobody knows counts nowhere', row: { unit: 'Trường Mầm non Sao Mai' }, counting: null },
    {
      name: 'an unknown Đăng ký qua is not replaced by a guess',
      row: { via: 'Hội Cựu chiến binh' },
      counting: null,
    },
    { name: 'Đăng ký qua a unit without quota', row: { unit: 'MN01', via: 'TH02' }, counting: null },
  ])('$name', ({ row, counting }) => {
    const [only] = rowsOf(check([row]));
    expect(only?.countingUnit).toBe(counting);
    expect(only?.counted).toBe(counting !== null);
    if (counting === null) expect(only?.findings.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test('a row is counted against one quota only', () => {
    const result = check([{ unit: 'MN01', via: 'CQ01' }]);
    expect(unitOf(result, 'CQ01').counted).toBe(1);
    expect(unitOf(result, 'XA01').counted).toBe(0);
  });

  test('a school with a quota of its own keeps its rows', () => {
    const own = [...quotas, ['CT4', '', 'MN01', 1, 1, '', '', '', '', '']];
    const result = check([{ unit: 'MN01' }], { quotas: own });
    expect(unitOf(result, 'MN01').counted).toBe(1);
    expect(unitOf(result, 'XA01').counted).toBe(0);
  });

  test('a tổ of a school counts for the commune, two steps up', () => {
    const withGroup = [...units, ['TO1', 'Tổ 5 tuổi', 'Tổ chuyên môn', 'MN01', '', '', '', '', '']];
    expect(unitOf(check([{ unit: 'TO1' }], { units: withGroup }), 'XA01').counted).toBe(1);
  });

  test('a cluster that is not the school’s own is asked about', () => {
    const more = [...units, ['CUM2', 'Cụm thi đua số 2', 'Cụm thi đua', '', '', '', '', '', '']];
    const row = { unit: 'MN01', kind: 'Tập thể' };
    expect(codesAt(check([{ ...row, via: 'CUM2' }], { units: more }), 2)).toEqual(['via_unrelated']);
    expect(codesAt(check([{ ...row, via: 'CUM1' }], { units: more }), 2)).toEqual([]);
  });
});

describe('status decides', () => {
  test.each([
    ['Nháp', false, 'status'],
    ['Đã gửi', true, null],
    ['Trả lại', false, 'status'],
    ['Đang thẩm định', true, null],
    ['Đạt', true, null],
    ['Không đạt', false, 'status'],
    ['Đã rút', false, 'status'],
    ['đã gửi', true, null],
    ['ĐÃ GỬI ', true, null],
    ['Da gui', true, null],
    ['', false, 'incomplete'],
    ['Xong', false, 'incomplete'],
  ])('%s', (status, counted, leftOut) => {
    const [row] = rowsOf(check([{ status }]));
    expect(row).toMatchObject({ counted, leftOut });
  });

  test('the setting may let returned rows count', () => {
    const settings = [
      ['Khóa', 'Giá trị', 'Ghi chú'],
      ['Trạng thái được tính', 'Đã gửi, Trả lại', ''],
    ];
    const result = check([{ status: 'Trả lại' }, { status: 'Đã gửi' }, { status: 'Đạt' }], { settings });
    expect(rowsOf(result).map(({ counted }) => counted)).toEqual([true, true, false]);
  });

  test('a withdrawn row is settled: its faults are not reported any more', () => {
    const result = check([{ unit: 'CUM1', kind: 'Cá nhân', status: 'Đã rút' }]);
    expect(codesAt(result, 2)).toEqual([]);
    expect(unitOf(result, 'CUM1').leftOut).toEqual({ duplicate: 0, status: 1, kind: 0, incomplete: 0 });
  });
});

describe('kinds', () => {
  test.each([
    ['Mô hình', 'model'],
    ['mô hình', 'model'],
    ['MH', 'model'],
    ['Tập thể', 'collective'],
    ['TT', 'collective'],
    ['tap the', 'collective'],
    ['CN', 'individual'],
    ['Cá  nhân', 'individual'],
  ])('%s is read', (kind, code) => {
    expect(rowsOf(check([{ kind }]))[0]?.kind).toBe(code);
  });

  test('a cluster’s individual is an error and not counted', () => {
    const result = check([
      { unit: 'CUM1', kind: 'Cá nhân' },
      { unit: 'CUM1', kind: 'Tập thể' },
    ]);
    expect(codesAt(result, 2)).toEqual(['kind_not_allowed']);
    expect(unitOf(result, 'CUM1')).toMatchObject({
      counted: 1,
      byKind: { model: 0, collective: 1, individual: 0 },
      leftOut: { duplicate: 0, status: 0, kind: 1, incomplete: 0 },
      errorRows: 1,
    });
  });

  test('a quota for pupils only: other roles do not count, a blank role is asked for', () => {
    const pupils = [quotaHeader, ['CT', '', 'Xã', 1, 1, 'Cá nhân', 'Học sinh', '', '', '']];
    const result = check([{ role: 'HS' }, { role: 'Giáo viên' }, { role: '' }], { quotas: pupils });
    expect([2, 3, 4].map((row) => codesAt(result, row))).toEqual([
      [],
      ['role_not_allowed'],
      ['role_missing'],
    ]);
    expect(unitOf(result, 'XA01').leftOut).toEqual({ duplicate: 0, status: 0, kind: 1, incomplete: 1 });
  });
});

test('years never mix', () => {
  const rows = [...several(3), ...several(2, { year: 2023 }), { year: '' }, { year: '2023-2024' }];
  expect(unitOf(check(rows), 'XA01').counted).toBe(3);
  expect(unitOf(check(rows, {}, { year: 2023 }), 'XA01').counted).toBe(2);
  // A row without a readable year shows in both checks and counts in neither.
  for (const year of [2023, 2024]) {
    const result = check(rows, {}, { year });
    expect([codesAt(result, 7), codesAt(result, 8)]).toEqual([['year_missing'], ['year_invalid']]);
    expect(unitOf(result, 'XA01').leftOut).toEqual({ duplicate: 0, status: 0, kind: 0, incomplete: 0 });
  }
});

describe('lines that are not registrations', () => {
  test.each([
    {
      name: 'Tổng cộng',
      row: { id: '', year: '', unit: 'Tổng cộng', kind: 15, name: '', status: '', sent: '' },
    },
    {
      name: 'Cộng: 15',
      row: { id: '', year: '', unit: '', kind: '', name: 'Cộng: 15', status: '', sent: '' },
    },
    {
      name: 'a section title',
      row: { id: '', year: '', unit: 'I. Các xã', kind: '', name: '', status: '', sent: '' },
    },
    {
      name: 'capitals',
      row: { id: '', year: '', unit: '', kind: '', name: 'KHỐI MẦM NON', status: '', sent: '' },
    },
  ])('$name', ({ row }) => {
    const result = check([{}, row, {}]);
    expect(rowsOf(result).map((one) => one.row)).toEqual([2, 4]);
    expect(result.totals.ignoredRows).toBe(1);
  });

  test('Tổng phụ trách Đội is a person’s post, not a total', () => {
    expect(unitOf(check([{ name: 'Tổng phụ trách Đội' }]), 'XA01').counted).toBe(1);
  });

  test('a row prepared in advance with year, code and status says nothing yet', () => {
    expect(rowsOf(check([{ unit: '', kind: '', name: '', sent: '' }]))).toEqual([]);
  });

  test('a blank unit below a merged cell is a registration that lacks its unit', () => {
    const result = check([{}, { unit: '' }]);
    expect(codesAt(result, 3)).toEqual(['unit_missing']);
    expect(result.totals).toMatchObject({ counted: 1, unattributed: 1 });
  });
});

describe('plans', () => {
  const planHeader = ['Năm', 'Đơn vị', 'Số ký hiệu', 'Ngày gửi', 'Tệp'];
  test.each([
    { name: 'a number proves it', line: [2024, 'CUM1', '12/KH', '', ''], missing: false },
    { name: 'a date proves it', line: [2024, 'Cụm thi đua số 1', '', '01/02/2024', ''], missing: false },
    { name: 'a line laid out in advance does not', line: [2024, 'CUM1', '', '', ''], missing: true },
    { name: 'another year does not', line: [2023, 'CUM1', '12/KH', '', ''], missing: true },
  ])('$name', ({ line, missing }) => {
    const result = check([], { plans: [planHeader, line] });
    expect(unitOf(result, 'CUM1').planMissing).toBe(missing);
    expect(unitOf(result, 'XA01').planMissing).toBe(false);
  });
  test('without the tab nothing has been received', () => {
    expect(unitOf(check([]), 'CUM1').planMissing).toBe(true);
  });
});

describe('a role', () => {
  const teachers = [quotaHeader, ['CT', '', 'Xã', 1, 1, '', 'Giáo viên', '', '', '']];
  test.each([
    { name: 'strange where one is needed', quotas: teachers, severity: 'error', counted: false },
    { name: 'strange where none is needed', quotas, severity: 'warning', counted: true },
  ])('$name', ({ quotas: rows, severity, counted }) => {
    const [row] = rowsOf(check([{ role: 'Hiệu trưởng' }], { quotas: rows }));
    expect(row?.findings.map((found) => [found.code, found.severity])).toEqual([['role_unknown', severity]]);
    expect(row?.counted).toBe(counted);
  });
});

test.each(['Người lập biểu', 'Văn Giang, ngày 05 tháng 01 năm 2024', 'Thủ trưởng đơn vị'])(
  'a footer is no registration: %s',
  (text) => {
    const blank = { id: '', year: '', unit: '', kind: '', name: '', sent: '', status: '' };
    expect(rowsOf(check([{}, { ...blank, name: text }])).map((row) => row.row)).toEqual([2]);
    expect(rowsOf(check([{}, { ...blank, sent: text }])).map((row) => row.row)).toEqual([2]);
  },
);
