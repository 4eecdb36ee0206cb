/** Thay đổi sau thẩm định: what was changed in a judged registration is shown with old and new, accepted or put back. */
import { describe, expect, test } from 'vitest';
import { allValues, column, lastMessage, sheetOf } from './support/registerHost';
import { journal, judge, type ReviewHost, reviewRegister, sealOf, selectRows } from './support/reviewHost';

/** Two registrations that are Đạt, rows 2 and 5, sealed. */
function judged(): ReviewHost {
  const host = reviewRegister({ user: 'lan@example.com' });
  selectRows(host, 2, 6);
  host.run('prepareReview');
  judge(host, 'ĐK-2024-001', { C1: 'Đạt' });
  judge(host, 'ĐK-2024-004', { T1: 'Đạt' });
  host.person.prompts.push('1', '');
  selectRows(host, 2, 6);
  host.run('concludeReview');
  return host;
}

/** Types into cells of `Đăng ký` without the trigger: by hand, as Google may drop the event. */
function type(host: ReviewHost, cells: Readonly<Record<string, string | number>>): void {
  const sheet = sheetOf(host, 'Đăng ký');
  for (const [cell, value] of Object.entries(cells)) sheet.getRange(cell).setValue(value);
  host.adopt(host.document);
}

function decide(host: ReviewHost, ...prompts: (string | null)[]) {
  host.person.prompts.push(...prompts);
  return host.run('changesAfterReview');
}

const names = 'Tên mô hình, tập thể, cá nhân';
/** Name and achievements of the first, name of the second. */
const edits = { G2: 'Trần Thị Lan Anh', L2: '=1+1 giải nhất', G5: 'Tổ Toán - Tin' };
function edited(): ReviewHost {
  const host = judged();
  type(host, { G2: edits.G2, L2: `'${edits.L2}`, G5: edits.G5 });
  return host;
}

test('nothing changed is said, and nothing is asked', () => {
  const host = judged();
  decide(host);
  expect(lastMessage(host)).toBe('Không có ô nào bị sửa sau thẩm định.');
});

test("fields that no review has judged are nobody's business", () => {
  const host = judged();
  type(host, { S2: 'gọi lại', Q2: 'Đồng ý', A2: 7 });
  decide(host);
  expect(lastMessage(host)).toBe('Không có ô nào bị sửa sau thẩm định.');
});

test('each changed field is listed with its old and new value', () => {
  const host = edited();
  decide(host, null);
  expect(lastMessage(host)).toBe(
    [
      '3 ô đã sửa sau thẩm định:',
      '1. ĐK-2024-001, Tên mô hình, tập thể, cá nhân: “Trần Thị Lan” → “Trần Thị Lan Anh”',
      '2. ĐK-2024-001, Tóm tắt thành tích: “” → “=1+1 giải nhất”',
      '3. ĐK-2024-004, Tên mô hình, tập thể, cá nhân: “Tổ Toán” → “Tổ Toán - Tin”',
      '',
      'Ghi 1 để chấp nhận tất cả, 2 để trả tất cả về như lúc thẩm định, 3 để chọn từng ô:',
    ].join('\n'),
  );
});

describe('accepting all', () => {
  test('seals the cells as they are now, and tells the journal which columns', () => {
    const host = edited();
    const values = host.values('Đăng ký').map((row) => row.slice(0, 24));
    decide(host, '1');
    expect(host.values('Đăng ký').map((row) => row.slice(0, 24))).toEqual(values);
    expect(sealOf(host, 2)).toMatchObject({ x: { name: edits.G2, achievements: edits.L2 } });
    expect(sealOf(host, 5)).toMatchObject({ x: { name: edits.G5 } });
    expect(journal(host).slice(-2)).toEqual([
      [
        'lan@example.com',
        'Thay đổi sau thẩm định',
        'ĐK-2024-001, ĐK-2024-004',
        'Tên mô hình, tập thể, cá nhân',
        'chấp nhận nội dung sửa sau thẩm định',
      ],
      [
        'lan@example.com',
        'Thay đổi sau thẩm định',
        'ĐK-2024-001',
        'Tóm tắt thành tích',
        'chấp nhận nội dung sửa sau thẩm định',
      ],
    ]);
    decide(host);
    expect(lastMessage(host)).toBe('Không có ô nào bị sửa sau thẩm định.');
  });

  test('can be undone: then they are changes again', () => {
    const host = edited();
    const before = allValues(host, ['Nhật ký']);
    decide(host, '1');
    host.run('undoLastWrite');
    expect(allValues(host, ['Nhật ký'])).toEqual(before);
  });
});

describe('putting all back', () => {
  test('gives the cells what they held at the review', () => {
    const host = edited();
    const seals = [sealOf(host, 2), sealOf(host, 5)];
    decide(host, '2');
    expect(column(host, 'Đăng ký', names).slice(0, 4)).toEqual([
      'Trần Thị Lan',
      'Lê Văn Hùng',
      'Phạm Gia Bảo',
      'Tổ Toán',
    ]);
    expect(column(host, 'Đăng ký', 'Tóm tắt thành tích')[0]).toBe('');
    expect([sealOf(host, 2), sealOf(host, 5)]).toEqual(seals);
    expect(lastMessage(host)).toMatch(/^Đã chấp nhận 0 ô, trả lại 3 ô\./);
  });

  test('can be undone', () => {
    const host = edited();
    const before = allValues(host, ['Nhật ký']);
    decide(host, '2');
    host.run('undoLastWrite');
    expect(allValues(host, ['Nhật ký'])).toEqual(before);
    expect(sheetOf(host, 'Đăng ký').getRange('L2').getFormula()).toBe('');
  });

  test('is refused whole when a cell has been changed again meanwhile', () => {
    const host = edited();
    host.faults = {
      beforeDataCall: (_n, name) => {
        if (name === 'Lock.tryLock') sheetOf(host, 'Đăng ký').getRange('G5').setValue('Tổ Văn');
      },
    };
    decide(host, '2');
    expect(lastMessage(host)).toMatch(/“Đăng ký” đã có người sửa ô G5 nên chưa ghi gì/);
    expect(column(host, 'Đăng ký', names)[0]).toBe(edits.G2);
  });

  test('is not possible for a text that was too long to be kept, which is said', () => {
    const host = judged();
    type(host, { L2: 'a'.repeat(49_500) });
    decide(host, '1');
    type(host, { L2: 'ngắn hơn' });
    decide(host, '2');
    expect(host.dialogs.at(-2)?.message).toContain('(nội dung cũ quá dài, không trả lại được)');
    expect(lastMessage(host)).toMatch(
      /trả lại 0 ô, còn 1 ô chưa xử lý.*\n1 ô không còn nội dung cũ để trả lại/,
    );
  });
});

describe('deciding one by one', () => {
  test('accepts numbers, puts back those with a minus, leaves the rest', () => {
    const host = edited();
    decide(host, '3', '1, -3');
    expect(column(host, 'Đăng ký', names).filter((_, row) => row === 0 || row === 3)).toEqual([
      edits.G2,
      'Tổ Toán',
    ]);
    expect(lastMessage(host)).toMatch(/^Đã chấp nhận 1 ô, trả lại 1 ô, còn 1 ô chưa xử lý\./);
    decide(host, null);
    expect(lastMessage(host)).toMatch(/^1 ô đã sửa sau thẩm định:\n1\. ĐK-2024-001, Tóm tắt thành tích/);
  });

  test.each([
    { name: 'numbers that are not in the list', prompts: ['3', '4'] },
    { name: 'one number decided twice', prompts: ['3', '1, -1'] },
    { name: 'words', prompts: ['3', 'tất cả'] },
    { name: 'nothing', prompts: ['3', ''] },
    { name: 'a way that is none', prompts: ['4'] },
    { name: 'Cancel at the way', prompts: [null] },
    { name: 'Cancel at the numbers', prompts: ['3', null] },
  ])('writes nothing for $name', ({ prompts }) => {
    const host = edited();
    const before = JSON.stringify(host.document);
    decide(host, ...prompts);
    expect(JSON.stringify(host.document)).toBe(before);
  });
});

test('a seal that somebody has written into is told of, and made anew when the row is confirmed', () => {
  const host = judged();
  const seal = String(column(host, 'Đăng ký', 'Dấu thẩm định')[0]).replace('Trần Thị Lan', 'Ai đó');
  type(host, { Y2: seal });
  decide(host, '1');
  expect(host.dialogs.at(-2)?.message).toContain('1. ĐK-2024-001: dấu thẩm định bị hỏng');
  expect(sealOf(host, 2)).toMatchObject({ x: { name: 'Trần Thị Lan' } });
  decide(host);
  expect(lastMessage(host)).toBe('Không có ô nào bị sửa sau thẩm định.');
});
