/** The plan of Phòng GDĐT Thủ Thừa as data, against the document, typed again. */
import { describe, expect, it } from 'vitest';
import { thuThua } from '../../src/programmes/thuThua';
import { baseLines, criterionLines, documentLine, milestoneLines } from './programmeFigures';

describe('the plan of Phòng GDĐT Thủ Thừa', () => {
  it('is a draft: its number and day are blank', () => {
    expect(documentLine(thuThua)).toBe(
      '- | - | Phòng GDĐT huyện Thủ Thừa | Thủ Thừa | Trần Thị Kim Nhân | 2020-2025 | school | district',
    );
  });

  it('rests on four documents', () => {
    expect(baseLines(thuThua)).toEqual([
      '4743/KH-SGDĐT | 2020-11-23 | Sở GDĐT',
      '29-NQ/TW | 2013-11-04 | Ban Chấp hành Trung ương Đảng khóa XI',
      '34-CT/TW | 2014-04-07 | Bộ Chính trị',
      '05-CT/TW | 2016-05-15 | Bộ Chính trị',
    ]);
  });

  it('judges collectives and four roles by 15 criteria, pupils by one of four', () => {
    expect(criterionLines(thuThua)).toEqual([
      'TT-T1 collective',
      'TT-T2 collective',
      'TT-T3 collective',
      'TT-Q1 manager',
      // "tập thể do cá nhân lãnh đạo, quản lý phải có Phong trào thi đua thiết thực, hiệu quả"
      'TT-Q2 manager → led_collective',
      'TT-Q3 manager',
      'TT-Q4 manager',
      'TT-G1 teacher',
      'TT-G2 teacher',
      'TT-G3 teacher',
      'TT-V1 staff',
      'TT-H1 student [TT-H]',
      'TT-H2 student [TT-H]',
      'TT-H3 student [TT-H]',
      'TT-H4 student [TT-H]',
    ]);
  });

  it('puts forward collectives and individuals, no models', () => {
    expect(thuThua.kinds).toEqual(['collective', 'individual']);
    expect(thuThua.roles).toEqual(['manager', 'teacher', 'staff', 'student']);
    expect(thuThua.unitTypes).toEqual(['preschool', 'primary', 'lower_secondary', 'cluster', 'aggregator']);
    expect(thuThua.quotas).toEqual([]);
  });

  it('has the awards of 20/11/2023, the end in 2025, and two yearly events without a day', () => {
    expect(milestoneLines(thuThua)).toEqual([
      '- | due | Bộ trưởng Bộ GDĐT',
      '- | report | Phòng GDĐT (qua Thường trực Thi đua, khen thưởng)',
      '20/11/2023 | interim_review | Sở GDĐT',
      '2025 | final_review | Sở GDĐT',
    ]);
  });

  it('goes to six recipients, with what each gets it for', () => {
    expect(thuThua.recipients).toEqual([
      'Sở GD&ĐT (để b/c)',
      'UBND huyện (để b/c)',
      'Liên đoàn lao động huyện (để ph/h)',
      'Phòng Nội vụ',
      'Các trường trực thuộc',
      'Lưu: VT, bộ phận TĐKT',
    ]);
  });

  it('ties plans to 09 groups of tasks and 05 of solutions', () => {
    expect(thuThua.workflow[0]?.step).toBe('Lập kế hoạch theo 09 nhóm nhiệm vụ, 05 nhóm giải pháp');
  });
});
