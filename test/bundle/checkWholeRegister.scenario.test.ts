/** Kiểm tra toàn bộ sổ: every tab in one list, marks with what reviews say, seals, and moves made by hand in the journal. */
import { describe, expect, test } from 'vitest';
import { addRecords, column, day, lastMessage, sheetOf } from './support/registerHost';
import {
  journal,
  judge,
  type ReviewHost,
  registration,
  reviewRegister,
  sealOf,
  selectRows,
  statuses,
} from './support/reviewHost';

function marks(host: ReviewHost): unknown[] {
  return column(host, 'Đăng ký', 'Kết quả kiểm tra');
}

/** Problems of `Kiểm tra` with their row and code. */
function problems(host: ReviewHost): unknown[][] {
  return host
    .values('Kiểm tra')
    .slice(3)
    .map((row) => [row[1], row[2], row[4]]);
}

function type(host: ReviewHost, cells: Readonly<Record<string, unknown>>, tab = 'Đăng ký'): void {
  const sheet = sheetOf(host, tab);
  for (const [cell, value] of Object.entries(cells)) sheet.getRange(cell).setValue(value);
  host.adopt(host.document);
}

describe('a sound register', () => {
  test('is summarised, its rows marked and sealed', () => {
    const host = reviewRegister();
    host.run('checkWholeRegister');
    expect(lastMessage(host)).toBe(
      [
        'Năm 2024: 1 đơn vị – 1 đạt, 0 thiếu, 0 vượt; không có dòng nào bị lỗi.',
        'Cả sổ: không có gì phải sửa.',
        'Xem tab Tổng hợp và Kiểm tra.',
      ].join('\n'),
    );
    expect(marks(host)[0]).toBe('Được tính');
    expect([2, 3, 4, 5, 6].map((row) => sealOf(host, row)?.s)).toEqual([
      'sent',
      'draft',
      'sent',
      'sent',
      'sent',
    ]);
    expect(host.values('Tổng hợp')[0]).toContain('TỔNG HỢP ĐĂNG KÝ MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN – NĂM 2024');
    expect(journal(host)).toEqual([]);
  });

  test('checked again gives the same workbook', () => {
    const host = reviewRegister();
    host.run('checkWholeRegister');
    const before = JSON.stringify(host.document);
    host.run('checkWholeRegister');
    expect(JSON.stringify(host.document)).toBe(before);
  });
});

describe('what is wrong outside Đăng ký', () => {
  test('stands in the list with its tab, its row and whose it is', () => {
    const host = reviewRegister();
    addRecords(host, 'Thẩm định', [
      { 'Mã đăng ký': 'ĐK-2024-001', 'Mã tiêu chí': 'C1', 'Đạt/Không/Không áp dụng': 'Tốt' },
      { 'Mã đăng ký': 'ĐK-2024-099', 'Mã tiêu chí': 'C1', 'Đạt/Không/Không áp dụng': 'Đạt' },
    ]);
    addRecords(host, 'Bồi dưỡng', [{ 'Mã đăng ký': 'ĐK-2024-098', 'Nội dung hỗ trợ': 'Tập huấn' }]);
    addRecords(host, 'Mốc thời gian', [{ Tên: 'Báo cáo năm', 'Ngày hoặc dd/MM hằng năm': '31/02' }]);
    host.run('checkWholeRegister');
    const found = problems(host);
    expect(found).toContainEqual([2, 'ĐK-2024-001', expect.stringMatching(/^\[Thẩm định\] .*“Tốt”/)]);
    expect(found).toContainEqual([3, 'ĐK-2024-099', expect.stringMatching(/^\[Thẩm định\] .*ĐK-2024-099/)]);
    expect(found).toContainEqual([2, 'ĐK-2024-098', expect.stringMatching(/^\[Bồi dưỡng\] .*ĐK-2024-098/)]);
    expect(found).toContainEqual([2, 'Báo cáo năm', expect.stringMatching(/^\[Mốc thời gian\] .*31\/02/)]);
  });

  test('is not asked of by the quota check, which reads six tabs', () => {
    const host = reviewRegister();
    addRecords(host, 'Bồi dưỡng', [{ 'Mã đăng ký': 'ĐK-2024-098' }]);
    host.run('checkQuotas');
    expect(problems(host).filter(([, , problem]) => String(problem).includes('Bồi dưỡng'))).toEqual([]);
  });
});

describe('a registration changed after its review', () => {
  function judged(): ReviewHost {
    const host = reviewRegister();
    selectRows(host, 2);
    host.run('prepareReview');
    judge(host, 'ĐK-2024-001', { C1: 'Đạt' });
    host.person.prompts.push('1', '');
    host.run('concludeReview');
    host.run('checkWholeRegister');
    return host;
  }

  test('is marked, listed with old and new value, and stays so until somebody decides', () => {
    const host = judged();
    expect(marks(host)[0]).toBe('Được tính');
    type(host, { G2: 'Trần Thị Lan Anh' });
    host.run('checkWholeRegister');
    expect(marks(host)[0]).toMatch(/^Lỗi: đã sửa sau thẩm định/);
    expect(problems(host)).toContainEqual([
      2,
      'ĐK-2024-001',
      expect.stringMatching(/trước là “Trần Thị Lan”, nay là “Trần Thị Lan Anh”/),
    ]);
    host.run('checkWholeRegister');
    expect(marks(host)[0]).toMatch(/^Lỗi: đã sửa sau thẩm định/);
    host.person.prompts.push('1');
    host.run('changesAfterReview');
    host.run('checkWholeRegister');
    expect(marks(host)[0]).toBe('Được tính');
  });

  test('of an earlier year is told of as well, though that year is not the one being worked on', () => {
    const host = judged();
    type(host, { B2: '2025' }, 'Cấu hình');
    type(host, { G2: 'Trần Thị Lan Anh' });
    host.run('checkWholeRegister');
    expect(host.values('Tổng hợp')[0]).toContain('TỔNG HỢP ĐĂNG KÝ MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN – NĂM 2025');
    expect(marks(host)[0]).toMatch(/^Lỗi: đã sửa sau thẩm định/);
    // How units stood in 2024 is nobody's work any more.
    expect(problems(host).filter(([, , problem]) => String(problem).startsWith('Năm 2024'))).toEqual([]);
  });
});

test('a list that came late is told of in its own year, and stands in its mark ever after', () => {
  const host = reviewRegister();
  type(host, { H2: '10/01' }, 'Chỉ tiêu');
  type(host, { O2: day(2024, 1, 10) });
  host.run('checkWholeRegister');
  const late = () => problems(host).filter(([, , problem]) => /là muộn/.test(String(problem)));
  expect(late()).toHaveLength(1);
  type(host, { B2: '2025' }, 'Cấu hình');
  host.run('checkWholeRegister');
  expect([late(), marks(host)[0]]).toEqual([[], 'Cảnh báo: nộp muộn']);
});

describe('statuses typed by hand', () => {
  function recorded(): ReviewHost {
    const host = reviewRegister({ user: 'lan@example.com' });
    host.run('checkWholeRegister');
    return host;
  }

  test('that are allowed are recorded and told to the journal once', () => {
    const host = recorded();
    type(host, { P2: 'Trả lại', P4: 'Trả lại', P3: 'Đã rút' });
    host.run('checkWholeRegister');
    expect([2, 3, 4].map((row) => sealOf(host, row)?.s)).toEqual(['returned', 'withdrawn', 'returned']);
    const told = [
      [
        'lan@example.com',
        'Kiểm tra toàn bộ sổ',
        'ĐK-2024-001, ĐK-2024-003',
        'Trạng thái',
        'Đã gửi → Trả lại; sửa tay trong sổ, chương trình ghi nhận lại',
      ],
      [
        'lan@example.com',
        'Kiểm tra toàn bộ sổ',
        'ĐK-2024-002',
        'Trạng thái',
        'Nháp → Đã rút; sửa tay trong sổ, chương trình ghi nhận lại',
      ],
    ];
    expect(journal(host)).toEqual(told);
    expect(lastMessage(host)).toContain('Đã ghi vào Nhật ký 3 lần chuyển trạng thái, giai đoạn do sửa tay.');
    host.run('checkWholeRegister');
    expect(journal(host)).toEqual(told);
  });

  test('that are not allowed are errors, and the record stays', () => {
    const host = recorded();
    type(host, { P3: 'Đạt' });
    host.run('checkWholeRegister');
    expect(marks(host)[1]).toMatch(/^Lỗi: /);
    expect(sealOf(host, 3)?.s).toBe('draft');
    expect(journal(host)).toEqual([]);
    type(host, { P3: 'Nháp' });
    host.run('checkWholeRegister');
    expect(marks(host)[1]).toMatch(/^Không tính: trạng thái/);
  });

  test('told to the journal are no write that undo could offer', () => {
    const host = recorded();
    type(host, { P2: 'Trả lại' });
    host.run('checkWholeRegister');
    host.run('undoLastWrite');
    expect(lastMessage(host)).toBe('Nhật ký không có lần ghi nào để hoàn tác, sổ giữ nguyên.');
    expect(statuses(host)[0]).toBe('Trả lại');
  });
});

test('a tab of before, without the column Dấu thẩm định, is checked all the same and the person is told', () => {
  const host = reviewRegister();
  sheetOf(host, 'Đăng ký').deleteColumns(25, 1);
  host.adopt(host.document);
  host.run('checkWholeRegister');
  expect(lastMessage(host)).toContain('Tab Đăng ký chưa có cột Dấu thẩm định');
  expect(marks(host)[0]).toBe('Được tính');
});

test('text that looks like a formula stays text in the results', () => {
  const host = reviewRegister();
  addRecords(host, 'Bồi dưỡng', [{ 'Mã đăng ký': "'=1+1", 'Nội dung hỗ trợ': "'+84" }]);
  host.run('checkWholeRegister');
  expect(problems(host)).toContainEqual([2, '=1+1', expect.any(String)]);
  expect(sheetOf(host, 'Kiểm tra').getDataRange().getFormulas().flat().join('')).toBe('');
});

describe('the calls', () => {
  /** All 14 tabs filled, every mark and seal to be written, one row moved by hand, every row with a finding. */
  function fullRegister(rows: number): ReviewHost {
    const host = reviewRegister();
    host.run('checkWholeRegister');
    addRecords(
      host,
      'Đăng ký',
      Array.from({ length: rows }, (_, index) =>
        registration(index + 100, `Người ${index}`, { 'Đơn vị đăng ký': 'Trường Không Có' }),
      ),
    );
    addRecords(host, 'Phân bổ', [
      { 'Đơn vị có chỉ tiêu': 'XA01', 'Đơn vị được phân bổ': 'TH01', 'Số lượng tối đa': 3 },
    ]);
    addRecords(host, 'Kế hoạch đơn vị', [{ Năm: 2024, 'Đơn vị': 'XA01', 'Số ký hiệu': '1/KH' }]);
    addRecords(host, 'Thẩm định', [{ 'Mã đăng ký': 'ĐK-2024-001', 'Mã tiêu chí': 'C1' }]);
    addRecords(host, 'Điển hình đã tuyên dương', [{ Tên: 'Tổ Toán', Loại: 'Tập thể', 'Đơn vị': 'TH01' }]);
    addRecords(host, 'Bồi dưỡng', [{ 'Mã đăng ký': 'ĐK-2024-001', 'Nội dung hỗ trợ': 'Tập huấn' }]);
    addRecords(host, 'Tuyên truyền', [{ 'Hình thức': 'Bài viết', Ngày: day(2024, 3, 2), 'Số lượt': 5 }]);
    addRecords(host, 'Kiểm tra thực tế', [{ 'Đơn vị': 'TH01', 'Nội dung': 'Kiểm tra phong trào' }]);
    addRecords(host, 'Đề nghị khen thưởng', [
      { 'Mã đăng ký': 'ĐK-2024-001', 'Loại hình khen thưởng': 'Thường xuyên' },
    ]);
    addRecords(host, 'Mốc thời gian', [{ Tên: 'Báo cáo năm', 'Ngày hoặc dd/MM hằng năm': '30/11' }]);
    addRecords(host, 'Căn cứ', [{ 'Số ký hiệu': '72/KH-UBND' }]);
    type(host, { P2: 'Trả lại' });
    return host;
  }

  test.each([
    { rows: 20, seconds: 4 },
    { rows: 200, seconds: 4.2 },
  ])('for $rows rows are 20, and take less than $seconds s on Google', ({ rows, seconds }) => {
    const host = fullRegister(rows);
    const { calls, virtualMilliseconds } = host.run('checkWholeRegister');
    // 14 tabs, the lock, marks, seals, journal, two derived tabs.
    expect(calls.data).toBe(20);
    expect(virtualMilliseconds).toBeLessThan(seconds * 1000);
    expect(journal(host)).toHaveLength(1);
    expect(sealOf(host, 7)?.s).toBe('sent');
  });

  // Room has to be made in Kiểm tra once: hand moves wait for the next check, which finds them again.
  test.each([
    { rows: 2_000, seconds: 6 },
    { rows: 20_000, seconds: 26 },
  ])(
    'for $rows rows with a finding each are 20 as well, and nothing is lost',
    ({ rows, seconds }) => {
      const host = fullRegister(rows);
      const { calls, virtualMilliseconds } = host.run('checkWholeRegister');
      expect(calls.byName['Sheet.insertRowsAfter']).toBe(1);
      expect(calls.data).toBeLessThanOrEqual(20);
      expect(virtualMilliseconds).toBeLessThan(seconds * 1000);
      expect(lastMessage(host)).toContain(
        '1 lần chuyển trạng thái, giai đoạn do sửa tay sẽ được ghi vào Nhật ký',
      );
      expect([journal(host).length, sealOf(host, 2)?.s, sealOf(host, 7)?.s]).toEqual([0, 'sent', 'sent']);
      const again = host.run('checkWholeRegister');
      expect(again.calls.data).toBeLessThanOrEqual(20);
      expect([journal(host).length, sealOf(host, 2)?.s]).toEqual([1, 'returned']);
    },
    60_000,
  );

  test('of navigation do not grow with rows', () => {
    const [few, many] = [2_000, 4_000].map(
      (rows) => fullRegister(rows).run('checkWholeRegister').calls.navigation,
    );
    expect(many).toBe(few);
  });

  test('of a second check write no mark and no seal', () => {
    const host = fullRegister(20);
    host.run('checkWholeRegister');
    expect(host.run('checkWholeRegister').calls.data).toBe(17);
  });
});
