/** The plan of Công đoàn Giáo dục Hòa Bình as data, against the document, typed again. */
import { describe, expect, it } from 'vitest';
import { hoaBinh } from '../../src/programmes/hoaBinh';
import { baseLines, criterionLines, documentLine, milestoneLines } from './programmeFigures';

describe('the plan of Công đoàn Giáo dục Hòa Bình', () => {
  it('has no number, date or place, and runs 2017–2020', () => {
    expect(documentLine(hoaBinh)).toBe(
      '- | - | Công đoàn Giáo dục Hòa Bình | - | Lê Thị Thúy Hường | 2017-2020 | school | union',
    );
  });

  it('keeps the symbol and the issuer of its base as written, though they disagree', () => {
    expect(baseLines(hoaBinh)).toEqual([
      '17-KH-CĐGD | 2017-07-27 | Liên đoàn Lao động tỉnh Hòa Bình',
      '05-CT/TW | 2016-05-15 | Bộ Chính trị',
    ]);
  });

  it('judges by 16 criteria: two types of union, each with its year-end rating', () => {
    expect(criterionLines(hoaBinh)).toEqual([
      'HB-C1 all',
      'HB-C2 all',
      'HB-C3 all',
      'HB-C4 all',
      'HB-T1 model+collective+school_union',
      'HB-T2 model+collective+school_union',
      // "Phân loại cuối năm cơ quan, trường học phải đạt …"
      'HB-T3 model+collective+school_union !',
      'HB-T4 model+collective+office_union',
      'HB-T5 model+collective+office_union',
      'HB-T6 model+collective+office_union',
      // "Phân loại cuối năm đạt “Cơ quan, đơn vị đạt chuẩn văn hóa”"
      'HB-T7 model+collective+office_union !',
      // "CĐCS đạt danh hiệu CĐCS vững mạnh", in both paragraphs
      'HB-T8 model+collective !',
      'HB-N1 individual',
      'HB-N2 individual',
      'HB-N3 individual',
      'HB-L1 individual+leader → led_collective',
    ]);
  });

  it('has two phases that share 2018, three congresses of which one has a year, and no day', () => {
    expect(milestoneLines(hoaBinh)).toEqual([
      '2018 | due | -',
      '2020 | due | -',
      '- | due | Công đoàn ngành',
      '- | honour_day | -',
      // "Đại hội thi đua yêu nước tỉnh Hòa Bình lần thứ V năm 2020"
      '2020 | honour_day | -',
      '- | honour_day | -',
      '- | final_review | -',
      '- | report | Thường trực Công đoàn ngành',
    ]);
    expect(hoaBinh.quotas).toEqual([]);
  });

  it('goes to six recipients and asks for three documents', () => {
    expect(hoaBinh.recipients).toEqual([
      'Đảng uỷ Sở GD&ĐT',
      'LĐLĐ tỉnh Hòa Bình',
      'Lãnh đạo CĐGD',
      'CĐ các đơn vị trực thuộc',
      'Website ngành',
      'Lưu: VP',
    ]);
    expect(hoaBinh.reports.map(({ kind }) => kind)).toEqual([
      'award_proposal',
      'yearly_report',
      'closing_report',
    ]);
  });
});
