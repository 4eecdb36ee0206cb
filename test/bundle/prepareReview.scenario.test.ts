/** Lập phiếu thẩm định: the lines to be judged, the move to Đang thẩm định, and everything that keeps them from being written. */
import { describe, expect, test } from 'vitest';
import { addRecords, allValues, column, lastMessage, sheetOf } from './support/registerHost';
import {
  journal,
  type ReviewHost,
  registration,
  reviewRegister,
  sealOf,
  selectRows,
  statuses,
} from './support/reviewHost';

/** Code of the registration and of the criterion of each line. */
function lines(host: ReviewHost): unknown[][] {
  return host
    .values('Thẩm định')
    .slice(1)
    .map((row) => row.slice(0, 3));
}

/** Lập phiếu for the rows selected. */
function prepare(host: ReviewHost, first: number, last: number = first) {
  selectRows(host, first, last);
  return host.run('prepareReview');
}

describe('the selected registration', () => {
  test('gets a line for each criterion that applies to it, and goes on to Đang thẩm định', () => {
    const host = reviewRegister({ user: 'lan@example.com' });
    prepare(host, 2);
    expect(lines(host)).toEqual([
      ['ĐK-2024-001', 'C1', ''],
      ['ĐK-2024-001', 'C2', ''],
    ]);
    expect(statuses(host)).toEqual(['Đang thẩm định', 'Nháp', 'Đã gửi', 'Đã gửi', 'Đã gửi']);
    expect(sealOf(host, 2)).toMatchObject({ id: 'ĐK-2024-001', s: 'reviewing' });
    expect(lastMessage(host)).toBe(
      [
        'Đã lập phiếu cho ĐK-2024-001: thêm 2 dòng tiêu chí vào tab Thẩm định, chuyển 1 đăng ký sang Đang thẩm định.',
        'Tiếp theo: ở tab Thẩm định chọn Đạt, Không hoặc Không áp dụng cho từng dòng, rồi chạy Kết luận thẩm định.',
      ].join('\n'),
    );
    expect(journal(host)).toEqual([
      ['lan@example.com', 'Lập phiếu thẩm định', 'ĐK-2024-001', 'Trạng thái', 'Đã gửi → Đang thẩm định'],
      ['lan@example.com', 'Lập phiếu thẩm định', 'ĐK-2024-001', 'Mã tiêu chí', 'Thẩm định: thêm 2 dòng'],
    ]);
  });

  test('is not asked about: one row costs one click', () => {
    const host = reviewRegister();
    prepare(host, 2);
    expect(host.dialogs.map(({ kind, buttons }) => [kind, buttons])).toEqual([['alert', ['OK']]]);
  });

  test('of a pupil is judged by the alternatives as well, a head by the collective', () => {
    const host = reviewRegister();
    prepare(host, 4);
    prepare(host, 6);
    expect(lines(host).map(([, criterion]) => criterion)).toEqual(['C1', 'C2', 'H1', 'H2', 'C1', 'C2', 'L1']);
  });

  test('keeps the lines it has and gets those that are missing', () => {
    const host = reviewRegister();
    addRecords(host, 'Thẩm định', [
      { 'Mã đăng ký': 'ĐK-2024-001', 'Mã tiêu chí': 'C2', 'Đạt/Không/Không áp dụng': 'Đạt' },
    ]);
    prepare(host, 2);
    prepare(host, 2);
    expect(lines(host)).toEqual([
      ['ĐK-2024-001', 'C2', 'Đạt'],
      ['ĐK-2024-001', 'C1', ''],
    ]);
    expect(lastMessage(host)).toMatch(/^Phiếu thẩm định đã đủ tiêu chí\./);
  });

  test('is taken back whole by undo', () => {
    const host = reviewRegister();
    const before = allValues(host, ['Nhật ký']);
    prepare(host, 2);
    host.run('undoLastWrite');
    expect(allValues(host, ['Nhật ký'])).toEqual(before);
  });

  test('is refused with the reason, and nothing is written, when it is still a draft', () => {
    const host = reviewRegister();
    const before = JSON.stringify(host.document);
    prepare(host, 3);
    expect(lastMessage(host)).toBe(
      'Không lập được phiếu nào.\n\nGiữ nguyên:\n• ĐK-2024-002: chỉ lập phiếu khi Trạng thái là Đã gửi hoặc Đang thẩm định, hiện là “Nháp”',
    );
    expect(JSON.stringify(host.document)).toBe(before);
  });

  test('without criteria for it is refused: an empty sheet would let it pass unjudged', () => {
    const host = reviewRegister();
    sheetOf(host, 'Tiêu chí').getRange('A2:J7').clearContent();
    host.adopt(host.document);
    prepare(host, 2);
    expect(lastMessage(host)).toMatch(/ĐK-2024-001: tab Tiêu chí không có tiêu chí nào áp dụng/);
    expect(statuses(host)[0]).toBe('Đã gửi');
  });
});

describe('codes', () => {
  test('are asked for when another tab is in front', () => {
    const host = reviewRegister();
    host.person.prompts.push('đk-2024-001');
    host.run('prepareReview');
    expect(lines(host).map(([id]) => id)).toEqual(['ĐK-2024-001', 'ĐK-2024-001']);
  });

  test('are asked for when the selected row holds no registration', () => {
    const host = reviewRegister();
    sheetOf(host, 'Đăng ký').getRange('S8').setValue('ghi chú riêng');
    host.adopt(host.document);
    host.person.prompts.push('ĐK-2024-004');
    prepare(host, 7);
    expect(lines(host)).toEqual([['ĐK-2024-004', 'T1', '']]);
  });

  test('that are not there are named, and nothing is written', () => {
    const host = reviewRegister();
    const before = JSON.stringify(host.document);
    host.person.prompts.push('ĐK-2024-001, ĐK-2024-099');
    host.run('prepareReview');
    expect(lastMessage(host)).toBe('Tab Đăng ký không có mã ĐK-2024-099. Xem lại mã rồi chạy lại.');
    expect(JSON.stringify(host.document)).toBe(before);
  });

  test.each([[null], ['  ,; ']])('typed as %j end the command', (typed) => {
    const host = reviewRegister();
    const before = JSON.stringify(host.document);
    host.person.prompts.push(typed);
    host.run('prepareReview');
    expect(JSON.stringify(host.document)).toBe(before);
    expect(host.dialogs).toHaveLength(1);
  });
});

describe('several registrations', () => {
  test('are shown first, and written once agreed to', () => {
    const host = reviewRegister();
    prepare(host, 2, 6);
    expect(host.dialogs[0]?.message).toBe(
      [
        'Lập phiếu cho 4 đăng ký: ĐK-2024-001; ĐK-2024-003; ĐK-2024-004; ĐK-2024-005.',
        'Sẽ thêm 10 dòng tiêu chí vào tab Thẩm định, chuyển 4 đăng ký sang Đang thẩm định. Tiếp tục?',
        '',
        'Giữ nguyên:',
        '• ĐK-2024-002: chỉ lập phiếu khi Trạng thái là Đã gửi hoặc Đang thẩm định, hiện là “Nháp”',
      ].join('\n'),
    );
    expect(lines(host)).toHaveLength(10);
    expect(statuses(host).filter((status) => status === 'Đang thẩm định')).toHaveLength(4);
  });

  test('are left alone when the person says no', () => {
    const host = reviewRegister();
    const before = JSON.stringify(host.document);
    host.refuse();
    prepare(host, 2, 6);
    expect(JSON.stringify(host.document)).toBe(before);
  });

  test('are left alone when what was agreed to no longer stands', () => {
    const host = reviewRegister();
    let typed = false;
    host.faults = {
      beforeDataCall: (_n, name) => {
        // The question has been answered; the person at another desk types before the lock is taken.
        if (typed || name !== 'Lock.tryLock') return;
        typed = true;
        sheetOf(host, 'Đăng ký').getRange('P4').setValue('Đã rút');
      },
    };
    prepare(host, 2, 6);
    expect(lastMessage(host)).toMatch(/^Tab “Đăng ký” đã có người sửa nên chưa ghi gì/);
    expect(lines(host)).toEqual([]);
  });
});

test('text that looks like a formula stays text in the review sheet', () => {
  const host = reviewRegister();
  addRecords(host, 'Đăng ký', [registration(6, '=1+1', { 'Mã đăng ký': "'=SUM(1;2)" })]);
  addRecords(host, 'Tiêu chí', [
    { Mã: "'+C9", 'Áp dụng cho (Loại/Đối tượng)': 'Cá nhân', Nhãn: "'=IMPORTXML(1)" },
  ]);
  prepare(host, 7);
  const sheet = sheetOf(host, 'Thẩm định');
  expect(lines(host).at(-1)?.slice(0, 2)).toEqual(['=SUM(1;2)', '+C9']);
  expect(sheet.getDataRange().getFormulas().flat().join('')).toBe('');
  expect(column(host, 'Nhật ký', 'Mã đăng ký').at(-1)).toBe('=SUM(1;2)');
});

test('one registration costs at most 12 data calls, whatever has to be read and however long the tabs are', () => {
  const host = reviewRegister();
  // Criteria by type of unit and for those proposed: units, quotas and proposals have to be read as well.
  addRecords(host, 'Tiêu chí', [
    { Mã: 'U1', 'Áp dụng cho (Loại/Đối tượng)': 'Trường TH', Nhãn: 'Của trường' },
    { Mã: 'P1', 'Áp dụng cho (Loại/Đối tượng)': 'Đề nghị khen thưởng', Nhãn: 'Đủ tiêu chuẩn khen' },
  ]);
  addRecords(host, 'Đề nghị khen thưởng', [
    { 'Mã đăng ký': 'ĐK-2024-003', 'Loại hình khen thưởng': 'Thường xuyên' },
  ]);
  addRecords(
    host,
    'Đăng ký',
    Array.from({ length: 3_000 }, (_, index) => registration(index + 100, `Người ${index}`)),
  );
  // As many lines as the grid has rows: room has to be made.
  const reviews = sheetOf(host, 'Thẩm định');
  addRecords(
    host,
    'Thẩm định',
    Array.from({ length: reviews.getMaxRows() - 1 }, (_, index) => ({
      'Mã đăng ký': `ĐK-2024-${index + 100}`,
      'Mã tiêu chí': 'C1',
    })),
  );
  // The journal is nearly full as well: it has room for this write, and the next one with a call to spare makes more.
  const journal = sheetOf(host, 'Nhật ký');
  const kept = journal.getLastRow() + 40;
  journal.deleteRows(kept + 1, journal.getMaxRows() - kept);
  host.adopt(host.document);
  const { calls } = prepare(host, 2);
  expect(calls.byName).toMatchObject({ 'Sheet.insertRowsAfter': 1, 'Lock.tryLock': 1 });
  expect(calls.data).toBe(12);
  expect(lines(host).slice(-3)).toEqual([
    ['ĐK-2024-001', 'C1', ''],
    ['ĐK-2024-001', 'C2', ''],
    ['ĐK-2024-001', 'U1', ''],
  ]);
});

test('a lock held elsewhere is told of, and nothing is written', () => {
  const host = reviewRegister();
  const before = JSON.stringify(host.document);
  host.faults = { lockHeldByAnother: true };
  prepare(host, 2);
  expect(lastMessage(host)).toMatch(/^Có người khác đang chạy lệnh trên sổ này nên chưa ghi gì/);
  expect(JSON.stringify(host.document)).toBe(before);
});
