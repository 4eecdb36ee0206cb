/** Reminders as they are pasted: every word of two of them, and what each lack is called. */
import { describe, expect, test } from 'vitest';
import { type ChasedUnit, type ChaseFacts, chaseAll, chaseUnit } from '../../src/text/forms/chaseText';

const facts: ChaseFacts = { year: 2024, yearKind: 'calendar', today: '2024-01-05', office: 'Phòng Nội vụ' };

function unit(more: Partial<ChasedUnit>): ChasedUnit {
  return {
    code: 'XA01',
    name: 'Xã Cửu Cao',
    type: 'commune',
    block: 'areas',
    counted: 8,
    min: 9,
    max: 10,
    result: 'short',
    missing: 1,
    over: 0,
    late: 0,
    wrongKind: 0,
    errorRows: 0,
    plan: null,
    dueDate: '2024-01-10',
    lastDay: '2024-01-09',
    daysLeft: 4,
    canMend: true,
    ...more,
  };
}

const met = { missing: 0, counted: 9, result: 'met' } as const;

test('a school year is named as one', () => {
  expect(chaseUnit(unit({}), { ...facts, yearKind: 'school' })).toContain(
    'Qua tổng hợp đăng ký mô hình, gương điển hình tiên tiến năm học 2024-2025 đến ngày 05/01/2024, xã Cửu Cao',
  );
});

test('to one unit, in time', () => {
  expect(chaseUnit(unit({}), facts)).toBe(
    [
      'Kính gửi: Ủy ban nhân dân xã Cửu Cao',
      '',
      'Qua tổng hợp đăng ký mô hình, gương điển hình tiên tiến năm 2024 đến ngày 05/01/2024, xã Cửu Cao còn các nội dung sau:',
      '- Đã đăng ký 8, còn thiếu 1 (chỉ tiêu từ 9 đến 10).',
      '',
      'Đề nghị Ủy ban nhân dân xã Cửu Cao bổ sung, hoàn thiện và gửi về Phòng Nội vụ trước ngày 10/01/2024.',
      'Trân trọng.',
      '',
      'Phòng Nội vụ',
    ].join('\n'),
  );
});

test('to all that lack something, without an office', () => {
  const cluster = unit({
    name: 'Cụm thi đua số 1',
    type: 'cluster',
    counted: 0,
    missing: 1,
    min: 1,
    max: 3,
    plan: 'missing',
    dueDate: null,
    lastDay: null,
    daysLeft: null,
  });
  expect(chaseAll([unit({ daysLeft: -3 }), cluster], { ...facts, office: '' })).toBe(
    [
      'Kính gửi: Các đơn vị',
      '',
      'Qua tổng hợp đăng ký mô hình, gương điển hình tiên tiến năm 2024 đến ngày 05/01/2024, các đơn vị sau còn nội dung phải bổ sung, hoàn thiện:',
      '1. Xã Cửu Cao: đã đăng ký 8, còn thiếu 1 (chỉ tiêu từ 9 đến 10); thời hạn trước ngày 10/01/2024 (đã quá hạn).',
      '2. Cụm thi đua số 1: chưa có đăng ký nào được tính (chỉ tiêu từ 1 đến 3); chưa gửi kế hoạch kèm theo danh sách.',
      '',
      'Đề nghị các đơn vị bổ sung, hoàn thiện và gửi về cơ quan tổng hợp đúng thời hạn; đơn vị đã quá hạn khẩn trương thực hiện.',
      'Trân trọng.',
    ].join('\n'),
  );
});

describe('what is lacking', () => {
  test.each([
    [
      { over: 2, counted: 12, missing: 0 },
      '- Đã đăng ký 12, vượt 2 so với tối đa 10 (cần rà soát, lựa chọn lại).',
    ],
    [{ ...met, plan: 'missing' }, '- Chưa gửi kế hoạch kèm theo danh sách.'],
    [{ ...met, plan: 'late' }, '- Kế hoạch gửi sau thời hạn.'],
    [{ ...met, wrongKind: 2 }, '- 2 đăng ký không thuộc loại, đối tượng được tính.'],
    [{ ...met, errorRows: 3 }, '- 3 dòng đăng ký còn sai sót phải sửa.'],
    [{ ...met, late: 1 }, '- 1 đăng ký gửi sau thời hạn.'],
    [{ max: null }, '- Đã đăng ký 8, còn thiếu 1 (chỉ tiêu 9).'],
  ] as const)('%o', (more, line) => {
    expect(
      chaseUnit(unit(more), facts)
        .split('\n')
        .filter((each) => each.startsWith('- ')),
    ).toEqual([line]);
  });
});

describe('what is asked', () => {
  const asked = (more: Partial<ChasedUnit>) =>
    chaseUnit(unit(more), facts)
      .split('\n')
      .find((line) => /ề nghị/.test(line));

  test('after the deadline', () => {
    expect(asked({ daysLeft: -1 })).toBe(
      'Thời hạn gửi (trước ngày 10/01/2024) đã qua. Đề nghị Ủy ban nhân dân xã Cửu Cao khẩn trương bổ sung, hoàn thiện và gửi về Phòng Nội vụ.',
    );
  });

  test('where the office counts the day itself in', () => {
    expect(asked({ lastDay: '2024-01-10' })).toContain('gửi về Phòng Nội vụ chậm nhất ngày 10/01/2024.');
  });

  test('without a date', () => {
    expect(asked({ dueDate: null, lastDay: null, daysLeft: null })).toMatch(/gửi về Phòng Nội vụ\.$/);
  });

  test('when nothing can be mended any more', () => {
    expect(asked({ ...met, late: 1, canMend: false })).toBe(
      'Đề nghị Ủy ban nhân dân xã Cửu Cao rút kinh nghiệm, gửi đúng thời hạn trong những lần sau.',
    );
  });
});
