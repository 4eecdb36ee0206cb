/** Chuyển trạng thái, giai đoạn: only the moves of domain.md 4.1, each with its reason. */
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

/** Rows 2 to 9: one of each status, and a second that is Đạt and being nurtured. */
function everyStatus(): ReviewHost {
  const host = reviewRegister({ user: 'lan@example.com' });
  sheetOf(host, 'Đăng ký').getRange('A2:Y6').clearContent();
  host.adopt(host.document);
  addRecords(host, 'Đăng ký', [
    registration(1, 'Người A', { 'Trạng thái': 'Nháp' }),
    registration(2, 'Người B', { 'Trạng thái': 'Đã gửi' }),
    registration(3, 'Người C', { 'Trạng thái': 'Trả lại' }),
    registration(4, 'Người D', { 'Trạng thái': 'Đang thẩm định' }),
    registration(5, 'Người E', { 'Trạng thái': 'Đạt' }),
    registration(6, 'Người G', { 'Trạng thái': 'Không đạt' }),
    registration(7, 'Người H', { 'Trạng thái': 'Đã rút' }),
    registration(8, 'Người I', { 'Trạng thái': 'Đạt', 'Giai đoạn': 'Bồi dưỡng' }),
  ]);
  return host;
}

function move(host: ReviewHost, rows: readonly [number, number], ...prompts: (string | null)[]) {
  selectRows(host, ...rows);
  host.person.prompts.push(...prompts);
  return host.run('moveStatus');
}

function stages(host: ReviewHost): unknown[] {
  return column(host, 'Đăng ký', 'Giai đoạn');
}

describe('the targets offered', () => {
  // domain.md 4.1; Đạt and Không đạt are given by Kết luận thẩm định alone.
  test.each([
    { row: 2, from: 'Nháp', offered: ['Trạng thái: Đã gửi', 'Trạng thái: Đã rút'] },
    {
      row: 3,
      from: 'Đã gửi',
      offered: ['Trạng thái: Trả lại', 'Trạng thái: Đang thẩm định', 'Trạng thái: Đã rút'],
    },
    { row: 4, from: 'Trả lại', offered: ['Trạng thái: Đã gửi', 'Trạng thái: Đã rút'] },
    { row: 5, from: 'Đang thẩm định', offered: ['Trạng thái: Trả lại'] },
    {
      row: 6,
      from: 'Đạt',
      offered: [
        'Trạng thái: Đang thẩm định',
        'Giai đoạn: Bồi dưỡng',
        'Giai đoạn: Biểu dương',
        'Giai đoạn: Đề nghị khen thưởng',
        'Giai đoạn: Đã khen thưởng',
        'Giai đoạn: Nhân rộng',
        'Giai đoạn: Kết thúc',
      ],
    },
    {
      row: 9,
      from: 'Đạt, Bồi dưỡng',
      offered: [
        'Trạng thái: Đang thẩm định',
        'Giai đoạn: Biểu dương',
        'Giai đoạn: Đề nghị khen thưởng',
        'Giai đoạn: Đã khen thưởng',
        'Giai đoạn: Nhân rộng',
        'Giai đoạn: Kết thúc',
        'Giai đoạn: để trống',
      ],
    },
  ])('from $from', ({ row, offered }) => {
    const host = everyStatus();
    move(host, [row, row], null);
    const [, ...lines] = lastMessage(host)?.split('\n') ?? [];
    expect(lines).toEqual(offered.map((target, index) => `${index + 1}. ${target} (1 đăng ký chuyển được)`));
  });

  test.each([
    { row: 7, word: 'Không đạt' },
    { row: 8, word: 'Đã rút' },
  ])('from $word are none: it is final for the year', ({ row, word }) => {
    const host = everyStatus();
    move(host, [row, row]);
    expect(lastMessage(host)).toContain(`“${word}” là kết quả cuối, không chuyển tiếp trong năm`);
  });
});

describe('a move', () => {
  test('is written with its seal and its reason', () => {
    const host = everyStatus();
    move(host, [2, 2], '1', 'Trường gửi bổ sung');
    expect(statuses(host)[0]).toBe('Đã gửi');
    expect(sealOf(host, 2)).toEqual({ v: 1, id: 'ĐK-2024-001', s: 'sent' });
    expect(journal(host).at(-1)).toEqual([
      'lan@example.com',
      'Chuyển trạng thái, giai đoạn',
      'ĐK-2024-001',
      'Trạng thái',
      'Nháp → Đã gửi; lý do: Trường gửi bổ sung',
    ]);
    expect(lastMessage(host)).toMatch(/^Đã chuyển 1 đăng ký sang trạng thái “Đã gửi”: ĐK-2024-001\./);
  });

  test('shows what goes and what stays before it is agreed to', () => {
    const host = everyStatus();
    host.refuse();
    const before = JSON.stringify(host.document);
    move(host, [2, 9], '1', 'Trường gửi bổ sung');
    expect(lastMessage(host)).toBe(
      [
        'Chuyển 2 đăng ký sang “Đã gửi”: ĐK-2024-001; ĐK-2024-003.',
        'Tiếp tục?',
        '',
        'Giữ nguyên:',
        '• ĐK-2024-002: đang là “Đã gửi”',
        '• ĐK-2024-004: không chuyển thẳng từ “Đang thẩm định” sang “Đã gửi”',
        '• ĐK-2024-005: không chuyển thẳng từ “Đạt” sang “Đã gửi”',
        '• ĐK-2024-006: “Không đạt” là kết quả cuối, không chuyển tiếp trong năm',
        '• ĐK-2024-007: “Đã rút” là kết quả cuối, không chuyển tiếp trong năm',
        '• ĐK-2024-008: không chuyển thẳng từ “Đạt” sang “Đã gửi”',
      ].join('\n'),
    );
    expect(JSON.stringify(host.document)).toBe(before);
  });

  test('of a stage keeps what the review has sealed', () => {
    const host = everyStatus();
    move(host, [6, 6], '3', 'Biểu dương tại hội nghị');
    expect(stages(host)[4]).toBe('Biểu dương');
    expect(sealOf(host, 6)).toMatchObject({ s: 'passed', g: 'honoured', x: { name: 'Người E' } });
  });

  test('to Kết thúc is the last one', () => {
    const host = everyStatus();
    move(host, [9, 9], '6', 'Hết giai đoạn');
    expect(stages(host)[7]).toBe('Kết thúc');
    move(host, [9, 9]);
    expect(lastMessage(host)).toContain('“Kết thúc” là kết quả cuối');
  });

  test('away from Đạt takes the stage with it, and says so', () => {
    const host = everyStatus();
    move(host, [9, 9], '1', 'Có đơn kiến nghị');
    expect(host.dialogs.at(-2)?.message).toContain('Giai đoạn của 1 đăng ký được bỏ trống.');
    expect([statuses(host)[7], stages(host)[7]]).toEqual(['Đang thẩm định', '']);
    host.run('undoLastWrite');
    expect([statuses(host)[7], stages(host)[7]]).toEqual(['Đạt', 'Bồi dưỡng']);
  });

  test('is taken back whole by undo', () => {
    const host = everyStatus();
    const before = allValues(host, ['Nhật ký']);
    move(host, [2, 9], '1', 'Trường gửi bổ sung');
    host.run('undoLastWrite');
    expect(allValues(host, ['Nhật ký'])).toEqual(before);
  });

  test.each([
    { name: 'at the target', prompts: [null] },
    { name: 'at the reason', prompts: ['1', null] },
    { name: 'without a reason', prompts: ['1', ''] },
    { name: 'with a number that is not in the list', prompts: ['12'] },
    { name: 'with nought', prompts: ['0'] },
  ])('is not made when the person stops $name', ({ prompts }) => {
    const host = everyStatus();
    const before = JSON.stringify(host.document);
    move(host, [2, 2], ...prompts);
    expect(JSON.stringify(host.document)).toBe(before);
  });

  test('goes on from what was typed by hand only where that was allowed, and tells of it', () => {
    const host = everyStatus();
    move(host, [2, 2], '1', 'Gửi');
    const sheet = sheetOf(host, 'Đăng ký');
    // Đã gửi → Trả lại is allowed, Đã gửi → Đạt is not.
    sheet.getRange('P2').setValue('Trả lại');
    host.adopt(host.document);
    move(host, [2, 2], '2', 'Xin rút');
    expect(
      journal(host)
        .slice(-2)
        .map((line) => line[4]),
    ).toEqual([
      'Đã gửi → Trả lại; sửa tay trong sổ, chương trình ghi nhận lại',
      'Trả lại → Đã rút; lý do: Xin rút',
    ]);
    move(host, [4, 4], '1', 'Gửi lại');
    sheet.getRange('P4').setValue('Đạt');
    host.adopt(host.document);
    move(host, [4, 4]);
    expect(lastMessage(host)).toContain(
      'ĐK-2024-003: đã bị sửa tay từ “Đã gửi” thành “Đạt”, không đúng trình tự; sửa lại rồi chạy lại',
    );
  });

  test('leaves rows without a code, or with one that is not theirs alone', () => {
    const host = everyStatus();
    const sheet = sheetOf(host, 'Đăng ký');
    sheet.getRange('B2').setValue('');
    sheet.getRange('B4').setValue('ĐK-2024-002');
    host.adopt(host.document);
    move(host, [2, 4]);
    expect(lastMessage(host)).toMatch(
      /dòng 2 chưa có Mã đăng ký;.*\n• ĐK-2024-002: mã này ghi ở nhiều dòng;.*\n• ĐK-2024-002: mã này ghi ở nhiều dòng/,
    );
  });

  test('of one registration costs at most 8 data calls, of three hundred the same', () => {
    const calls = [1, 300].map((count) => {
      const host = reviewRegister();
      addRecords(
        host,
        'Đăng ký',
        Array.from({ length: count }, (_, index) => registration(index + 100, `Người ${index}`)),
      );
      return move(host, [7, 6 + count], '3', 'Xin rút').calls.data;
    });
    // Đăng ký, the lock, the rows again, status, seal, journal.
    expect(calls).toEqual([6, 6]);
  });
});
