/** Nhật ký: who wrote what, no person's data in sight, and undo no further back than its records. */
import { describe, expect, test } from 'vitest';
import {
  addRecords,
  column,
  lastMessage,
  newRegister,
  sheetOf,
  sound,
  testHost,
} from './support/registerHost';

describe('an entry', () => {
  const host = newRegister({ user: 'hoa@example.com' });
  addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 25, { 'Mã đăng ký': '' }));
  host.run('repairStructure');
  const [, , entry = []] = host.values('Nhật ký');

  test('says when, who, what, whose code and which column', () => {
    expect(sheetOf(host, 'Nhật ký').getRange('A3').getDisplayValue()).toBe('20/11/2026 13:02:00');
    expect(entry.slice(1, 3)).toEqual(['hoa@example.com', 'Kiểm tra và sửa cấu trúc']);
    expect(entry[3]).toMatch(/^ĐK-2024-001, ĐK-2024-002, .*ĐK-2024-020 và 5 mã khác$/);
    expect(entry.slice(4, 6)).toEqual(['Mã đăng ký', 'Đăng ký: sửa 25 ô']);
  });

  test('keeps what takes it back out of sight', () => {
    const sheet = sheetOf(host, 'Nhật ký');
    expect([6, 7, 8].map((place) => sheet.isColumnHiddenByUser(place))).toEqual([false, true, true]);
    const names = column(host, 'Đăng ký', 'Tên mô hình, tập thể, cá nhân');
    const visible = host
      .values('Nhật ký')
      .map((row) => row.slice(0, 6).join(' '))
      .join(' ');
    expect(names.filter((name) => visible.includes(String(name)))).toEqual([]);
  });
});

test('a check writes no entry: its marks are rebuilt at will', () => {
  const host = newRegister();
  addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 2));
  const before = host.values('Nhật ký');
  host.run('checkQuotas');
  expect(host.values('Nhật ký')).toEqual(before);
});

test('a write of thousands of records is kept in parts, and taken back whole', () => {
  const host = newRegister();
  addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 3_000, { 'Mã đăng ký': '' }));
  host.run('repairStructure');
  const parts = host.values('Nhật ký').slice(2);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.map((row) => row[5]).slice(1)).toEqual(
    parts.slice(1).map((_, index) => `phần ${index + 2}/${parts.length}`),
  );
  expect(Math.max(...parts.map((row) => String(row[7]).length))).toBeLessThanOrEqual(50_000);
  host.run('undoLastWrite');
  expect(column(host, 'Đăng ký', 'Mã đăng ký').every((id) => id === '')).toBe(true);
});

test('writes more than 60 rows up can no longer be taken back, and their records hold no data any more', () => {
  const first = newRegister({ year: '2024' });
  const runs = 62;
  for (let run = 0; run < runs; run++) {
    testHost(first.document, { year: run % 2 === 0 ? '2025' : '2024' }).run('createRegister');
  }
  const payloads = column(first, 'Nhật ký', 'Dữ liệu hoàn tác');
  // The creation and 62 changes of the year: the newest stands 60 rows below the oldest that is kept.
  expect(payloads.map((payload) => payload !== '')).toEqual([
    ...Array(2).fill(false),
    ...Array(61).fill(true),
  ]);
  for (let run = 0; run < 61; run++) first.run('undoLastWrite');
  expect(lastMessage(first)).toBe('Đã hoàn tác “Tạo sổ từ kế hoạch mẫu”.');
  first.run('undoLastWrite');
  expect(lastMessage(first)).toBe('Nhật ký không có lần ghi nào để hoàn tác, sổ giữ nguyên.');
}, 60_000);

test("a person's own Nhật ký is not written into, and the write is refused", () => {
  const host = newRegister();
  addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 2, { 'Mã đăng ký': '' }));
  sheetOf(host, 'Nhật ký').setName('cũ');
  const own = sheetOf(host, 'Đăng ký').getParent().insertSheet('Nhật ký');
  own.getRange('A1').setValue('Họp ngày 12/3');
  host.adopt(host.document);
  host.run('repairStructure');
  expect(lastMessage(host)).toMatch(/“Nhật ký” không do chương trình này lập/);
  expect(column(host, 'Đăng ký', 'Mã đăng ký')).toEqual(['', '']);
});

test('an unknown person is not guessed', () => {
  const host = newRegister({ user: '' });
  expect(host.values('Nhật ký')[1]?.[1]).toBe('không xác định');
});

describe('room for entries', () => {
  /** The journal of a new register, its grid cut to `free` rows below the last entry. */
  function withFreeRows(free: number) {
    const host = newRegister();
    addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 2, { 'Mã đăng ký': '' }));
    const journal = sheetOf(host, 'Nhật ký');
    const last = journal.getLastRow() + free;
    journal.deleteRows(last + 1, journal.getMaxRows() - last);
    host.adopt(host.document);
    host.run('repairStructure');
    return sheetOf(host, 'Nhật ký').getMaxRows() - last;
  }

  test.each([
    { free: 0, made: 500 },
    { free: 1, made: 500 },
    { free: 100, made: 500 },
    { free: 101, made: 0 },
  ])(
    'is made by a write with calls to spare while fewer than 100 rows stay free: $free',
    ({ free, made }) => {
      expect(withFreeRows(free)).toBe(made);
    },
  );
});
