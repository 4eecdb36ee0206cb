/** Ghi tuyên truyền, bồi dưỡng: what the form is sent, the row it adds, and what that costs. */
import { describe, expect, test } from 'vitest';
import type { ActivityLine, ActivityStart } from '../../src/domain/followUps/activityRecord';
import type { FoundExemplars } from '../../src/domain/followUps/exemplars';
import { help, openedAt, publicity, register, rowsOf, send } from './support/activityRegister';
import { answered, callOf, dataCalls, openingOf } from './support/openedForm';
import { addRecords, allValues, column, day, newRegister, sheetOf, sound } from './support/registerHost';

describe('opening', () => {
  test('offers the registrations that are sent, being reviewed or Đạt, and the day in Việt Nam', () => {
    const opening = openingOf<ActivityStart>(register().run('recordActivity'));
    expect(opening).toMatchObject({ today: '20/11/2026', chosen: null, unfit: null, latest: [] });
    expect(opening.period).toEqual({ from: 2022, to: 2025 });
    expect(opening.exemplars.total).toBe(3);
    expect(opening.exemplars.list.map(({ id }) => id)).toEqual(['ĐK-2024-001', 'ĐK-2024-002', 'ĐK-2024-005']);
  });

  test('with a row selected starts from it, with what was recorded for it', () => {
    const host = register();
    addRecords(host, 'Tuyên truyền', [
      { Ngày: day(2024, 3, 1), 'Hình thức': 'Bài viết', 'Mã đăng ký': 'ĐK-2024-002', Kênh: 'Báo' },
      { Ngày: day(2024, 3, 2), 'Hình thức': 'Bài viết', 'Mã đăng ký': 'ĐK-2024-001' },
    ]);
    const opening = openedAt(host, 3);
    expect(opening.chosen).toMatchObject({ id: 'ĐK-2024-002', unit: 'Xã Xuân Quan' });
    expect(opening.latest).toEqual([
      { kind: 'communications', row: 2, date: '2024-03-01', text: 'Bài viết · Báo' },
    ]);
  });

  test.each([
    { row: 4, status: 'Nháp' },
    { row: 5, status: 'Trả lại' },
  ])('with a row that is $status selected says that nothing can be recorded for it', ({ row, status }) => {
    expect(openedAt(register(), row)).toMatchObject({ chosen: null, unfit: { row, status } });
  });

  test('of more than 300 registrations sends none, and searches for them', () => {
    const host = newRegister({ year: '2024' });
    addRecords(host, 'Đăng ký', sound('Xã Xuân Quan', 1, 300));
    expect(openingOf<ActivityStart>(host.run('recordActivity')).exemplars.list).toHaveLength(300);
    addRecords(host, 'Đăng ký', sound('Xã Cửu Cao', 301, 1));
    expect(openingOf<ActivityStart>(host.run('recordActivity')).exemplars).toEqual({ list: [], total: 301 });
    const found = answered(callOf<FoundExemplars>(host, 'findExemplars', 'cuu cao'));
    expect([found.total, found.list.map(({ id }) => id)]).toEqual([1, ['ĐK-2024-301']]);
    const many = answered(callOf<FoundExemplars>(host, 'findExemplars', 'xuân quan'));
    expect([many.total, many.list.length]).toEqual([300, 50]);
  });
});

describe('sending', () => {
  test('adds one row to the tab of its kind, a date and a number among its cells', () => {
    const host = register({ user: 'lan@example.com' });
    expect(answered(send(host, publicity))).toEqual({
      outcome: 'recorded',
      latest: [
        {
          kind: 'communications',
          row: 2,
          date: '2024-06-11',
          text: 'Bài viết · Đài truyền thanh xã · 1200',
        },
      ],
    });
    expect(rowsOf(host, 'Tuyên truyền')).toEqual([
      [day(2024, 6, 11), 'Bài viết', 'Đài truyền thanh xã', 'ĐK-2024-001', '', 1200],
    ]);
    expect(answered(send(host, help)).outcome).toBe('recorded');
    expect(rowsOf(host, 'Bồi dưỡng')).toEqual([
      ['ĐK-2024-005', 'Tập huấn', '', '', '', day(2024, 6, 12), 'Tiến bộ'],
    ]);
    const journal = host.values('Nhật ký').slice(-2);
    expect(journal.map(([, person, action, , , note]) => [person, action, note])).toEqual([
      ['lan@example.com', 'Ghi tuyên truyền, bồi dưỡng', 'Tuyên truyền: thêm 1 dòng'],
      ['lan@example.com', 'Ghi tuyên truyền, bồi dưỡng', 'Bồi dưỡng: thêm 1 dòng'],
    ]);
  });

  test('can be taken back', () => {
    const host = register();
    const before = allValues(host, ['Nhật ký']);
    send(host, publicity);
    host.run('undoLastWrite');
    expect(allValues(host, ['Nhật ký'])).toEqual(before);
  });

  test('a second time, as when the answer was lost, adds nothing and says so', () => {
    const host = register();
    host.faults.calls = 'answer_lost';
    expect(host.call('sendActivity', JSON.stringify([publicity])).ok).toBe(false);
    host.faults.calls = null;
    const entries = host.values('Nhật ký').length;
    expect(answered(send(host, publicity)).outcome).toBe('already');
    expect([rowsOf(host, 'Tuyên truyền').length, host.values('Nhật ký').length]).toEqual([1, entries]);
    // Another day is another line.
    const later = { ...publicity, values: { ...publicity.values, date: '12/06/2024' } };
    expect(answered(send(host, later)).outcome).toBe('recorded');
    expect(rowsOf(host, 'Tuyên truyền')).toHaveLength(2);
  });

  test('text that looks like a formula or markup stays text', () => {
    const host = register();
    const values = { ...publicity.values, channel: '=HYPERLINK("x")', link: '<img src=x onerror=alert(1)>' };
    expect(answered(send(host, { ...publicity, values })).outcome).toBe('recorded');
    const row = sheetOf(host, 'Tuyên truyền').getRange(2, 1, 1, 6);
    expect(row.getFormulas()[0]).toEqual(['', '', '', '', '', '']);
    expect(row.getValues()[0]?.slice(2, 5)).toEqual([
      '=HYPERLINK("x")',
      'ĐK-2024-001',
      '<img src=x onerror=alert(1)>',
    ]);
    expect(answered(send(host, { ...publicity, values })).outcome).toBe('already');
  });

  test('the code is written as the register spells it', () => {
    const host = register();
    send(host, { ...publicity, registration: 'đk-2024-001'.normalize('NFD') });
    expect(column(host, 'Tuyên truyền', 'Mã đăng ký')).toEqual(['ĐK-2024-001']);
  });

  test('finds its columns by their headers', () => {
    const host = register();
    const sheet = sheetOf(host, 'Tuyên truyền');
    sheet.insertColumnsAfter(2, 1);
    sheet.getRange(1, 3).setValue('Của tôi');
    host.adopt(host.document);
    send(host, publicity);
    expect([column(host, 'Tuyên truyền', 'Kênh'), column(host, 'Tuyên truyền', 'Của tôi')]).toEqual([
      ['Đài truyền thanh xã'],
      [''],
    ]);
  });
});

describe('the cost', () => {
  test.each([
    { rows: 200, sending: 9 },
    // The tab is full and has to grow.
    { rows: 2_000, sending: 10 },
  ])('with $rows registrations and as many lines', ({ rows, sending }) => {
    const host = newRegister({ year: '2024' });
    addRecords(host, 'Đăng ký', sound('Xã Xuân Quan', 1, rows));
    addRecords(
      host,
      'Tuyên truyền',
      Array.from({ length: rows }, (_, index) => ({
        Ngày: day(2024, 3, 1),
        'Hình thức': 'Bài viết',
        'Mã đăng ký': `ĐK-2024-${String(index + 1).padStart(3, '0')}`,
      })),
    );
    addRecords(host, 'Bồi dưỡng', [{ 'Mã đăng ký': 'ĐK-2024-001', 'Nội dung hỗ trợ': 'Tập huấn' }]);
    openedAt(host, 2);
    const costs = { opening: dataCalls(host), choosing: 0, searching: 0, sending: 0, helping: 0, again: 0 };
    expect(answered(callOf<readonly ActivityLine[]>(host, 'activitiesOf', 'ĐK-2024-001'))).toHaveLength(2);
    costs.choosing = dataCalls(host);
    answered(callOf<FoundExemplars>(host, 'findExemplars', 'thứ A'));
    costs.searching = dataCalls(host);
    answered(send(host, publicity));
    costs.sending = dataCalls(host);
    // Every second column is filled, and each run of columns is a call of its own.
    const apart = { date: '12/06/2024', difficulty: 'Thiếu kinh phí', follower: 'Bà Mẫu' };
    answered(send(host, { kind: 'nurture', registration: 'ĐK-2024-001', values: apart }));
    costs.helping = dataCalls(host);
    answered(send(host, publicity));
    costs.again = dataCalls(host);
    expect(costs).toEqual({ opening: 7, choosing: 2, searching: 4, sending, helping: 10, again: 6 });
  });
});
