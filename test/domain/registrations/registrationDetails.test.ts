/** The columns of Đăng ký that reviews need, as dirty as the others (domain.md 3.2). */
import { describe, expect, test } from 'vitest';
import { codeAt, unknownCode } from '../../../src/domain/registrations/registrations';
import { writeSeal } from '../../../src/domain/review/seal';
import type { Cell } from '../../../src/domain/tables/cell';
import { nominee, type ReviewTabs, readReviewBook } from '../reviewBook';

type Line = NonNullable<ReviewTabs['registrations']>[number];

function detailsOf(line: Line) {
  const { details } = readReviewBook({ registrations: [nominee({ id: 'A', ...line })] });
  return details.at(0);
}

describe('Là lãnh đạo', () => {
  test.each<[Line, boolean]>([
    [{ role: 'Cán bộ quản lý' }, true],
    [{ role: 'CBQL', leader: 'Không' }, false],
    [{ role: 'Cán bộ quản lý', leader: false }, false],
    [{ role: 'Giáo viên' }, false],
    [{ role: 'Giáo viên', leader: 'Có' }, true],
    [{ role: 'Giáo viên', leader: 'x' }, true],
    [{ role: 'Giáo viên', leader: true }, true],
    [{ role: 'Giáo viên', leader: 'CÓ'.normalize('NFD') }, true],
    [{ role: 'Cán bộ quản lý', leader: 'chưa rõ' }, true],
    [{ role: '', leader: '#N/A' }, false],
    [{ kind: 'Tập thể', role: '', leader: 'Có' }, false],
  ])('%j gives %j', (line, leader) => {
    expect(detailsOf(line).leader).toBe(leader);
  });
});

describe('Lao động trực tiếp', () => {
  test.each<[Line, boolean | null]>([
    [{ role: 'Giáo viên' }, true],
    [{ role: 'Nhân viên' }, true],
    [{ role: 'Cán bộ quản lý' }, false],
    [{ role: 'Học sinh' }, null],
    [{ role: 'Khác' }, null],
    [{ role: '' }, null],
    [{ kind: 'Tập thể', role: '' }, null],
    [{ kind: 'Tập thể', role: 'Giáo viên' }, null],
    [{ role: 'Giáo viên', directWorker: 'Không' }, false],
    [{ role: 'Cán bộ quản lý', directWorker: 'có' }, true],
    [{ role: 'Giáo viên', directWorker: 'một phần' }, true],
  ])('%j gives %j', (line, directWorker) => {
    expect(detailsOf(line).directWorker).toBe(directWorker);
  });
});

describe('words', () => {
  test.each<[Line, Partial<ReturnType<typeof detailsOf>>]>([
    [{ stage: 'Bồi dưỡng' }, { stage: 'nurturing' }],
    [{ stage: 'TUYÊN DƯƠNG' }, { stage: 'honoured' }],
    [{ stage: 'boi duong' }, { stage: 'nurturing' }],
    [{ stage: 'đang chạy' }, { stage: null }],
    [{ stage: '#REF!' }, { stage: null }],
    [{ stage: '\u00a0' }, { stage: null }],
    [{ kind: 'Tập thể', collectiveType: 'Tổ' }, { collectiveType: 'subject_group' }],
    [{ kind: 'Tập thể', collectiveType: 'Khác' }, { collectiveType: 'other_collective' }],
    [{ kind: 'Mô hình', collectiveType: 'CĐ trường học' }, { collectiveType: 'school_union' }],
    [{ kind: 'Cá nhân', collectiveType: 'Trường' }, { collectiveType: null }],
    [{ consent: '' }, { consent: 'unasked' }],
    [{ consent: 'Đồng ý' }, { consent: 'given' }],
    [{ consent: 'Không đồng ý' }, { consent: 'refused' }],
    [{ consent: 'Đã rút' }, { consent: 'withdrawn' }],
    [{ consent: 'để hỏi lại' }, { consent: 'unasked' }],
    [{ ledCollective: ' ĐK-1\u00a0' }, { ledCollective: 'ĐK-1' }],
    [{ ledCollective: '#N/A' }, { ledCollective: '' }],
    [{ ledCollective: 12 }, { ledCollective: '12' }],
  ])('%j', (line, expected) => {
    expect(detailsOf(line)).toMatchObject(expected);
  });

  test('a word of no list is kept apart from a blank one', () => {
    const { details } = readReviewBook({
      registrations: [nominee({ id: 'A', stage: 'đang chạy' }), nominee({ id: 'B' })],
    });
    expect(codeAt(details.stage, 0)).toBe(unknownCode);
    expect(codeAt(details.stage, 1)).not.toBe(unknownCode);
  });
});

describe('a tab without the new columns', () => {
  test('reads as if they were blank', () => {
    const { details } = readReviewBook({
      registrationGrid: [
        [
          'Mã đăng ký',
          'Năm',
          'Đơn vị đăng ký',
          'Loại',
          'Tên mô hình, tập thể, cá nhân',
          'Đối tượng',
          'Trạng thái',
        ],
        ['A', 2024, 'XA01', 'Cá nhân', 'Nguyễn Văn An', 'Cán bộ quản lý', 'Đạt'],
      ],
    });
    expect(details.at(0)).toEqual({
      collectiveType: null,
      leader: true,
      ledCollective: '',
      directWorker: false,
      stage: null,
      consent: 'unasked',
      seal: null,
    });
  });
});

describe('Dấu thẩm định', () => {
  const seal = { id: 'A', status: 'sent', stage: null, fields: null } as const;

  test('is read for its own registration only', () => {
    const lines: readonly (readonly [Cell, unknown])[] = [
      [writeSeal(seal), seal],
      [writeSeal({ ...seal, id: 'B' }), null],
      ['', null],
    ];
    for (const [cell, expected] of lines) expect(detailsOf({ seal: cell }).seal).toEqual(expected);
  });

  test.each(['{', 'Nguyễn Văn An', '{"v":1}', '{"v":2,"id":"A","s":"sent"}', 12, true, '[]', 'null'])(
    'is damaged when it says %j',
    (cell) => {
      const { details } = readReviewBook({ registrations: [nominee({ id: 'A', seal: cell })] });
      expect(details.sealAt(0)).toBe('damaged');
      expect(details.at(0).seal).toBe(null);
    },
  );
});
