/** What commands cost on Google: data calls that do not grow with rows, and the host's priced clock (performance.md §1). */
import { describe, expect, test } from 'vitest';
import {
  addRecords,
  column,
  day,
  emptyHost,
  newRegister,
  sheetOf,
  sound,
  spreadsheetOf,
  type TestHost,
} from './support/registerHost';

const communes = ['Xã Xuân Quan', 'Xã Cửu Cao', 'Xã Nghĩa Trụ', 'Xã Long Hưng', 'Xã Mễ Sở'];

/** Every tab filled and every mark still to be written: a check cannot cost more. */
function fullRegister(rows: number): TestHost {
  const host = newRegister({ year: '2024' });
  const perUnit = rows / communes.length;
  addRecords(
    host,
    'Đăng ký',
    communes.flatMap((unit, index) => sound(unit, index * perUnit + 1, perUnit)),
  );
  addRecords(host, 'Phân bổ', [
    {
      Năm: 2024,
      'Đơn vị có chỉ tiêu': communes[0],
      'Đơn vị được phân bổ': communes[0],
      'Số lượng tối đa': 3,
    },
  ]);
  addRecords(host, 'Kế hoạch đơn vị', [
    { Năm: 2024, 'Đơn vị': communes[0], 'Số ký hiệu': '01/KH', 'Ngày gửi': day(2024, 1, 2) },
  ]);
  return host;
}

describe('a full check', () => {
  test.each([
    { rows: 20, seconds: 2 },
    { rows: 200, seconds: 2.2 },
    { rows: 2_000, seconds: 2.5 },
    // 25 columns are read where a register had 19 before reviews.
    { rows: 20_000, seconds: 8 },
  ])(
    'of $rows rows makes 10 data calls and would take less than $seconds s on Google',
    ({ rows, seconds }) => {
      const { calls, virtualMilliseconds } = fullRegister(rows).run('checkQuotas');
      // The lock, six tabs, the marks, two derived tabs.
      expect(calls.data).toBe(10);
      expect(calls.navigation).toBeLessThan(120);
      expect(virtualMilliseconds).toBeLessThan(seconds * 1000);
    },
  );

  test('that changes no mark makes one call less', () => {
    const host = fullRegister(200);
    host.run('checkQuotas');
    expect(host.run('checkQuotas').calls.data).toBe(9);
  });

  test('that has to make Tổng hợp and Kiểm tra as well takes 64 calls more, once', () => {
    const host = fullRegister(20);
    const spreadsheet = spreadsheetOf(host);
    for (const tab of ['Tổng hợp', 'Kiểm tra']) spreadsheet.deleteSheet(sheetOf(host, tab));
    host.adopt(host.document);
    const { calls, virtualMilliseconds } = host.run('checkQuotas');
    expect(calls.data).toBe(10 + 64);
    expect(virtualMilliseconds).toBeLessThan(9_000);
    expect(host.run('checkQuotas').calls.data).toBe(9);
  });

  test('finds its way by as many calls at 2,000 rows as at 20', () => {
    const few = fullRegister(20).run('checkQuotas').calls;
    const many = fullRegister(2_000).run('checkQuotas').calls;
    // Growing the grid for more than 1,000 rows asks nothing more.
    expect(many.navigation).toBe(few.navigation);
  });
});

describe('two marks far apart', () => {
  /** Checked, then a status at each end is changed: two marks differ, with `rows` − 2 between them. */
  function bothEnds(host: TestHost, rows: number) {
    host.run('checkQuotas');
    const status = sheetOf(host, 'Đăng ký');
    for (const row of [2, rows + 1]) status.getRange(row, 16).setValue('Nháp');
    host.adopt(host.document);
    return host.run('checkQuotas');
  }

  function plainRegister(rows: number): TestHost {
    const host = newRegister({ year: '2024' });
    addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, rows));
    return host;
  }

  test.each([
    { rows: 1_602, writes: 3 },
    { rows: 1_603, writes: 4 },
    { rows: 20_000, writes: 4 },
  ])(
    'at both ends of $rows rows take $writes writes, those of two derived tabs included',
    ({ rows, writes }) => {
      const host = plainRegister(rows);
      const { calls, virtualMilliseconds } = bothEnds(host, rows);
      expect(calls.byName['Range.setValues']).toBe(writes);
      expect(calls.data).toBeLessThanOrEqual(12);
      // Reading alone takes 6 s at 20,000 rows; rewriting the cells between would take 1.1 s more.
      expect([rows, virtualMilliseconds < 7_000]).toEqual([rows, true]);
      const marks = column(host, 'Đăng ký', 'Kết quả kiểm tra');
      const drafts = marks.flatMap((mark, index) => (String(mark).startsWith('Không tính: ') ? [index] : []));
      expect(drafts).toEqual([0, rows - 1]);
    },
  );

  test('are written in one call when every tab has to be read', () => {
    const { calls } = bothEnds(fullRegister(2_000), 2_000);
    expect(calls.data).toBe(10);
  });
});

test('opening a file costs no data call', () => {
  expect(newRegister().open().calls.data).toBe(0);
});

test('undoing costs as many calls for a thousand rows as for one', () => {
  const calls = [1, 1_000].map((rows) => {
    const host = newRegister();
    addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, rows, { 'Mã đăng ký': '' }));
    host.run('repairStructure');
    return host.run('undoLastWrite').calls.data;
  });
  expect(calls[1]).toBe(calls[0]);
});

test('creating a register of 19 tabs takes less than 50 s on Google', () => {
  const { calls, virtualMilliseconds } = emptyHost().run('createRegister');
  expect(calls.data).toBeLessThanOrEqual(480);
  expect(virtualMilliseconds).toBeLessThan(50_000);
});
