/** Kết luận thẩm định: what the review allows is offered, and only that is written. */
import { describe, expect, test } from 'vitest';
import { addRecords, allValues, column, lastMessage, sheetOf } from './support/registerHost';
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

/** All that can be reviewed is under review: rows 2, 4, 5 and 6. */
function underReview(): ReviewHost {
  const host = reviewRegister({ user: 'lan@example.com' });
  selectRows(host, 2, 6);
  host.run('prepareReview');
  return host;
}

/** Kết luận for these rows, with what is typed into the prompts. */
function conclude(host: ReviewHost, rows: readonly [number, number], ...prompts: (string | null)[]) {
  selectRows(host, ...rows);
  host.person.prompts.push(...prompts);
  return host.run('concludeReview');
}

describe('a review that carries the registration', () => {
  function passed(): ReviewHost {
    const host = underReview();
    judge(host, 'ĐK-2024-001', { C1: 'Đạt', C2: 'Không' });
    return host;
  }

  test('shows what was met and what not, and offers every conclusion', () => {
    const host = passed();
    conclude(host, [2, 2], null);
    expect(lastMessage(host)).toBe(
      [
        'ĐK-2024-001 – Trần Thị Lan',
        '  Đạt 1/2 tiêu chí; không đạt: C2.',
        '  Đủ điều kiện kết luận Đạt.',
        '',
        'Ghi số của kết luận:',
        '1. Đạt (1 đăng ký)',
        '2. Không đạt (1 đăng ký)',
        '3. Trả lại (1 đăng ký)',
      ].join('\n'),
    );
  });

  test('becomes Đạt, sealed as it stands, with the reason in the journal', () => {
    const host = passed();
    conclude(host, [2, 2], '1', 'Hội đồng họp ngày 15/11');
    expect(statuses(host)[0]).toBe('Đạt');
    expect(sealOf(host, 2)).toMatchObject({
      id: 'ĐK-2024-001',
      s: 'passed',
      f: expect.stringMatching(/^[0-9a-f]{16}$/),
      x: { year: 2024, name: 'Trần Thị Lan', kind: 'Cá nhân', role: 'Giáo viên' },
    });
    expect(journal(host).at(-1)).toEqual([
      'lan@example.com',
      'Kết luận thẩm định',
      'ĐK-2024-001',
      'Trạng thái',
      'Đang thẩm định → Đạt; lý do: Hội đồng họp ngày 15/11',
    ]);
    expect(lastMessage(host)).toBe(
      'Đã kết luận “Đạt” cho 1 đăng ký: ĐK-2024-001.\nChạy Kiểm tra toàn bộ sổ để cập nhật Tổng hợp. Nếu nhầm, dùng Hoàn tác lần ghi gần nhất.',
    );
  });

  test('may become Đạt without a word, but not Trả lại', () => {
    const host = passed();
    conclude(host, [2, 2], '3', '');
    expect(lastMessage(host)).toMatch(/^Chưa ghi lý do nên chưa chuyển/);
    expect(statuses(host)[0]).toBe('Đang thẩm định');
    conclude(host, [2, 2], '1', '');
    expect(statuses(host)[0]).toBe('Đạt');
    expect(journal(host).at(-1)?.[4]).toBe('Đang thẩm định → Đạt');
  });

  test('is as it was after undo, seal and all', () => {
    const host = passed();
    const before = allValues(host, ['Nhật ký']);
    conclude(host, [2, 2], '1', '');
    host.run('undoLastWrite');
    expect(allValues(host, ['Nhật ký'])).toEqual(before);
  });

  test.each([
    { name: 'at the choice', prompts: [null] },
    { name: 'at the reason', prompts: ['2', null] },
    { name: 'by a number that is not offered', prompts: ['4'] },
    { name: 'by something that is no number', prompts: ['Đạt'] },
  ])('is left alone when the person stops $name', ({ prompts }) => {
    const host = passed();
    const before = JSON.stringify(host.document);
    conclude(host, [2, 2], ...prompts);
    expect(JSON.stringify(host.document)).toBe(before);
  });

  test('is not concluded when somebody has moved it meanwhile', () => {
    const host = passed();
    host.faults = {
      beforeDataCall: (_n, name) => {
        if (name === 'Lock.tryLock') sheetOf(host, 'Đăng ký').getRange('P2').setValue('Trả lại');
      },
    };
    conclude(host, [2, 2], '1', '');
    expect(lastMessage(host)).toMatch(/“Đăng ký” đã có người sửa ô P2 nên chưa ghi gì/);
    expect(statuses(host)[0]).toBe('Trả lại');
  });

  test('is found again where it has moved to meanwhile', () => {
    const host = passed();
    let moved = false;
    host.faults = {
      beforeDataCall: (_n, name) => {
        if (moved || name !== 'Lock.tryLock') return;
        moved = true;
        sheetOf(host, 'Đăng ký').insertRowsBefore(2, 1);
      },
    };
    conclude(host, [2, 2], '1', '');
    expect(statuses(host)).toEqual(['', 'Đạt', 'Nháp', 'Đang thẩm định', 'Đang thẩm định', 'Đang thẩm định']);
    expect(sealOf(host, 3)).toMatchObject({ id: 'ĐK-2024-001', s: 'passed' });
  });

  test('takes a reason that looks like a formula as text', () => {
    const host = passed();
    conclude(host, [2, 2], '2', '=HYPERLINK("x")');
    expect(journal(host).at(-1)?.[4]).toBe('Đang thẩm định → Không đạt; lý do: =HYPERLINK("x")');
    expect(sheetOf(host, 'Nhật ký').getDataRange().getFormulas().flat().join('')).toBe('');
  });
});

describe('a review that does not', () => {
  test('with a required criterion unmet offers Không đạt and Trả lại alone, and says why', () => {
    const host = underReview();
    judge(host, 'ĐK-2024-001', { C1: 'Không', C2: 'Đạt' });
    conclude(host, [2, 2], '1', 'Chưa gương mẫu');
    expect(host.dialogs.at(-3)?.message).toMatch(
      /Chỉ được kết luận Không đạt hoặc Trả lại\.\n {2}– Tiêu chí bắt buộc không đạt: C1\.\n\nGhi số của kết luận:\n1\. Không đạt \(1 đăng ký\)\n2\. Trả lại \(1 đăng ký\)$/,
    );
    expect(statuses(host)[0]).toBe('Không đạt');
    expect(sealOf(host, 2)).toEqual({ v: 1, id: 'ĐK-2024-001', s: 'failed' });
  });

  test('with a line still blank may only be returned', () => {
    const host = underReview();
    conclude(host, [2, 2], null);
    expect(lastMessage(host)).toMatch(
      /Đạt 0\/2 tiêu chí; chưa ghi: C1; C2\.\n {2}Chưa kết luận Đạt hay Không đạt được\.\n {2}– Tiêu chí bắt buộc chưa ghi kết quả: C1\.\n\nGhi số của kết luận:\n1\. Trả lại/,
    );
  });

  test('of a pupil needs one of the alternatives, not both', () => {
    const host = underReview();
    judge(host, 'ĐK-2024-003', { C1: 'Đạt', C2: 'Đạt', H1: 'Không' });
    conclude(host, [4, 4], null);
    expect(lastMessage(host)).toMatch(
      /Phải đạt ít nhất một trong các tiêu chí H1; H2, còn tiêu chí chưa ghi/,
    );
    judge(host, 'ĐK-2024-003', { H2: 'Đạt' });
    conclude(host, [4, 4], '1', '');
    expect(statuses(host)[2]).toBe('Đạt');
  });
});

describe('a head, whose collective decides', () => {
  test('waits until the collective is Đạt', () => {
    const host = underReview();
    judge(host, 'ĐK-2024-005', { C1: 'Đạt', C2: 'Đạt', L1: 'Đạt' });
    conclude(host, [6, 6], null);
    expect(lastMessage(host)).toMatch(/– L1: tập thể phụ trách “ĐK-2024-004” chưa được kết luận Đạt\./);
    judge(host, 'ĐK-2024-004', { T1: 'Đạt' });
    conclude(host, [5, 5], '1', '');
    conclude(host, [6, 6], '1', '');
    expect(statuses(host).slice(3)).toEqual(['Đạt', 'Đạt']);
  });

  test('passes when the collective has been commended before', () => {
    const host = underReview();
    addRecords(host, 'Điển hình đã tuyên dương', [
      { Tên: 'Tổ Toán', Loại: 'Tập thể', 'Đơn vị': 'Trường Tiểu học Xuân Quan' },
    ]);
    judge(host, 'ĐK-2024-005', { C1: 'Đạt', C2: 'Đạt', L1: 'Đạt' });
    conclude(host, [6, 6], '1', '');
    expect(statuses(host)[4]).toBe('Đạt');
  });
});

describe('several registrations', () => {
  test('are shown each by itself, and those that may go go together once agreed to', () => {
    const host = underReview();
    judge(host, 'ĐK-2024-001', { C1: 'Đạt' });
    judge(host, 'ĐK-2024-004', { T1: 'Đạt' });
    conclude(host, [2, 6], '1', '');
    expect(host.dialogs.at(-2)?.message).toBe(
      [
        'Chuyển 2 đăng ký sang “Đạt”: ĐK-2024-001; ĐK-2024-004.',
        'Tiếp tục?',
        '',
        'Giữ nguyên:',
        '• ĐK-2024-002: chỉ kết luận khi Trạng thái là Đang thẩm định, hiện là “Nháp”; chạy Lập phiếu thẩm định trước',
        '• ĐK-2024-003: thẩm định chưa xong, còn điều kiện chưa rõ',
        '• ĐK-2024-005: thẩm định chưa xong, còn điều kiện chưa rõ',
      ].join('\n'),
    );
    expect(statuses(host)).toEqual(['Đạt', 'Nháp', 'Đang thẩm định', 'Đạt', 'Đang thẩm định']);
  });

  test('are left alone when the person says no at the end', () => {
    const host = underReview();
    judge(host, 'ĐK-2024-001', { C1: 'Đạt' });
    judge(host, 'ĐK-2024-004', { T1: 'Đạt' });
    const before = JSON.stringify(host.document);
    host.refuse();
    conclude(host, [2, 6], '1', '');
    expect(JSON.stringify(host.document)).toBe(before);
  });
});

test('what is not under review is refused without a question', () => {
  const host = reviewRegister();
  conclude(host, [2, 2]);
  expect(lastMessage(host)).toMatch(
    /^Không có đăng ký nào để kết luận\.\n\nGiữ nguyên:\n• ĐK-2024-001: chỉ kết luận khi Trạng thái là Đang thẩm định, hiện là “Đã gửi”/,
  );
});

describe('one registration costs at most 12 data calls', () => {
  /** Everything a verdict may depend on has to be read, in tabs of thousands of lines. */
  function demanding(): ReviewHost {
    const host = reviewRegister();
    addRecords(host, 'Tiêu chí', [
      { Mã: 'U1', 'Áp dụng cho (Loại/Đối tượng)': 'Trường TH', Nhãn: 'Của trường' },
      { Mã: 'P1', 'Áp dụng cho (Loại/Đối tượng)': 'Đề nghị khen thưởng', Nhãn: 'Đủ tiêu chuẩn khen' },
    ]);
    addRecords(host, 'Đề nghị khen thưởng', [
      { 'Mã đăng ký': 'ĐK-2024-003', 'Loại hình khen thưởng': 'Thường xuyên' },
    ]);
    addRecords(host, 'Điển hình đã tuyên dương', [
      { Tên: 'Tổ Toán', Loại: 'Tập thể', 'Đơn vị': 'Trường Tiểu học Xuân Quan' },
    ]);
    addRecords(
      host,
      'Đăng ký',
      Array.from({ length: 2_000 }, (_, index) => registration(index + 100, `Người ${index}`)),
    );
    selectRows(host, 6);
    host.run('prepareReview');
    judge(host, 'ĐK-2024-005', { C1: 'Đạt', C2: 'Đạt', L1: 'Đạt', U1: 'Đạt' });
    return host;
  }

  test('with every tab read that a verdict depends on', () => {
    const host = demanding();
    const { calls } = conclude(host, [6, 6], '1', '');
    expect(column(host, 'Đăng ký', 'Trạng thái')[4]).toBe('Đạt');
    expect(calls.data).toBe(12);
  });

  test('and less when nothing but criteria and verdicts matters', () => {
    const host = underReview();
    judge(host, 'ĐK-2024-001', { C1: 'Đạt' });
    // Three tabs, the lock, the row again, status, seal, journal.
    expect(conclude(host, [2, 2], '1', '').calls.data).toBe(8);
  });
});
