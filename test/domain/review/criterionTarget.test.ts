/** Áp dụng cho: words of four lists in one cell, each word read by what it means in this column (domain.md 4.2, 4.4). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CriterionTarget } from '../../../src/domain/programme';
import { readCondition, readTarget, storedTarget } from '../../../src/domain/review/criterionTarget';

const cases: readonly (readonly [string, CriterionTarget])[] = [
  ['', {}],
  ['  \u00a0 ', {}],
  ['Chung', {}],
  ['mọi loại', {}],
  ['Mọi đối tượng', {}],
  ['Cá nhân', { kinds: ['individual'] }],
  ['CÁ NHÂN', { kinds: ['individual'] }],
  ['ca nhan', { kinds: ['individual'] }],
  ['Cá nhân'.normalize('NFD'), { kinds: ['individual'] }],
  ['Mô hình; Tập thể', { kinds: ['model', 'collective'] }],
  ['Tập thể, mô hình', { kinds: ['model', 'collective'] }],
  ['Mô hình và tập thể', { kinds: ['model', 'collective'] }],
  ['Chung; Cá nhân', { kinds: ['individual'] }],
  ['Giáo viên', { roles: ['teacher'] }],
  ['CBQL', { roles: ['manager'] }],
  ['Khác', { roles: ['other'] }],
  ['Tập thể khác', { collectiveTypes: ['other_collective'] }],
  ['Đơn vị khác', { unitTypes: ['other'] }],
  ['TT', { kinds: ['collective'] }],
  ['Thị trấn', { unitTypes: ['township'] }],
  ['Trường', { collectiveTypes: ['school'] }],
  ['Tổ', { collectiveTypes: ['subject_group'] }],
  ['Tổ chuyên môn', { collectiveTypes: ['subject_group'] }],
  ['Tập thể tổ', { collectiveTypes: ['subject_group'] }],
  ['Đơn vị là tổ chuyên môn', { unitTypes: ['subject_group'] }],
  ['Trường TH', { unitTypes: ['primary'] }],
  ['TH & THCS', { unitTypes: ['primary_lower_secondary'] }],
  ['Trường MN; Trường TH', { unitTypes: ['preschool', 'primary'] }],
  ['Cụm thi đua', { unitTypes: ['cluster'] }],
  ['Cơ quan, đơn vị chủ trì', { unitTypes: ['lead_agency'] }],
  ['Công đoàn trường học', { collectiveTypes: ['school_union'] }],
  ['Lãnh đạo', { leader: true }],
  ['Lãnh đạo, quản lý', { leader: true }],
  ['Cá nhân; Lãnh đạo', { kinds: ['individual'], leader: true }],
  ['Đề nghị khen thưởng', { proposal: true }],
  ['Tập thể; Công đoàn cơ quan', { kinds: ['collective'], collectiveTypes: ['office_union'] }],
];

describe('readTarget', () => {
  test.each(cases)('reads %j', (cell, target) => {
    expect(readTarget(cell)).toEqual({ target, unknown: [] });
  });

  test.each([
    ['Hợp tác xã', {}, ['Hợp tác xã']],
    ['Cá nhân; đoàn viên', { kinds: ['individual'] }, ['đoàn viên']],
    ['Cá nhân, x, y', { kinds: ['individual'] }, ['x', 'y']],
    ['#N/A', {}, ['#N/A']],
    [12, {}, ['12']],
    [true, {}, ['true']],
  ])('hands back what it does not know in %j', (cell, target, unknown) => {
    expect(readTarget(cell)).toEqual({ target, unknown });
  });

  test('takes a pasted page for one unknown word', () => {
    const page = 'giáo viên '.repeat(5000);
    expect(readTarget(page).target).toEqual({});
    expect(readTarget(page).unknown).toHaveLength(1);
  });
});

describe('storedTarget', () => {
  test.each([
    [{}, 'Chung'],
    [{ kinds: ['collective'], collectiveTypes: ['subject_group'] }, 'Tập thể; Tổ chuyên môn'],
    [{ roles: ['other'] }, 'Khác'],
    [{ collectiveTypes: ['other_collective'] }, 'Tập thể khác'],
    [{ unitTypes: ['subject_group', 'other'] }, 'Đơn vị là tổ chuyên môn; Đơn vị khác'],
    [{ unitTypes: ['township'], leader: true, proposal: true }, 'Thị trấn; Lãnh đạo; Đề nghị khen thưởng'],
  ] as const)('writes %j', (target, text) => {
    expect(storedTarget(target)).toBe(text);
  });

  test('is read back as the same target', () => {
    const some = <T>(...all: T[]) => fc.option(fc.subarray(all, { minLength: 1 }), { nil: undefined });
    const target = fc.record({
      kinds: some('model', 'collective', 'individual'),
      roles: some('manager', 'teacher', 'staff', 'student', 'other'),
      collectiveTypes: some('school', 'subject_group', 'school_union', 'office_union', 'other_collective'),
      unitTypes: some(
        ...(['commune', 'ward', 'township', 'special_zone', 'cluster', 'lead_agency', 'preschool'] as const),
        ...(['primary', 'lower_secondary', 'primary_lower_secondary', 'upper_secondary'] as const),
        ...(['lower_upper_secondary', 'continuing_education', 'union', 'subject_group'] as const),
        ...(['aggregator', 'other'] as const),
      ),
      leader: fc.option(fc.constant(true), { nil: undefined }),
      proposal: fc.option(fc.constant(true), { nil: undefined }),
    });
    fc.assert(
      fc.property(target, (all) => {
        const given = Object.fromEntries(
          Object.entries(all).filter(([, value]) => value !== undefined),
        ) as CriterionTarget;
        expect(readTarget(storedTarget(given))).toEqual({ target: given, unknown: [] });
      }),
    );
  });
});

test.each([
  ['Tập thể phụ trách là điển hình', 'led_collective'],
  ['tập thể phụ trách là điển hình', 'led_collective'],
  ['Tap the phu trach la dien hinh', 'led_collective'],
  ['Có sáng kiến', null],
])('reads the condition %j', (text, condition) => {
  expect(readCondition(text)).toBe(condition);
});
