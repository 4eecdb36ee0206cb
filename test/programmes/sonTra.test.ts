/** Kế hoạch 384/KH-THPTST as data, against the document, typed again. */
import { describe, expect, it } from 'vitest';
import { sonTra } from '../../src/programmes/sonTra';
import { baseLines, criterionLines, documentLine, milestoneLines } from './programmeFigures';

describe('384/KH-THPTST', () => {
  it('is of Trường THPT Sơn Trà, 18/12/2023, for 2023–2025', () => {
    expect(documentLine(sonTra)).toBe(
      '384/KH-THPTST | 2023-12-18 | Trường THPT Sơn Trà | Đà Nẵng | Bùi Minh Quảng | 2023-2025 | calendar | school',
    );
  });

  it('rests on five documents', () => {
    expect(baseLines(sonTra)).toEqual([
      '3776/KH-SGDĐT | 2023-12-11 | Sở GDĐT thành phố Đà Nẵng',
      '1526/QĐ-TTg | 2022-12-09 | Thủ tướng Chính phủ',
      '43/KH-UBND | 2023-02-24 | UBND thành phố Đà Nẵng',
      '180/KH-UBND | 2023-09-25 | UBND thành phố Đà Nẵng',
      '595/KH-BGDĐT | 2023-04-10 | Bộ GDĐT',
    ]);
  });

  it('judges tổ and four roles by 21 criteria; a rating that is a line of its own is hard', () => {
    expect(criterionLines(sonTra)).toEqual([
      'ST-T1 collective',
      'ST-T2 collective !',
      'ST-T3 collective',
      'ST-T4 collective',
      'ST-T5 collective',
      'ST-Q1 manager !',
      'ST-Q2 manager',
      // "Tập thể tổ do cá nhân lãnh đạo, quản lý phải đáp ứng các tiêu chuẩn của tập thể điển hình tiên tiến"
      'ST-Q3 manager → led_collective',
      'ST-Q4 manager',
      'ST-G1 teacher !',
      'ST-G2 teacher',
      'ST-G3 teacher',
      'ST-G4 teacher',
      'ST-V1 staff !',
      'ST-H1 student !',
      // five things joined by "hoặc"
      'ST-H2a student [ST-H2]',
      'ST-H2b student [ST-H2]',
      'ST-H2c student [ST-H2]',
      'ST-H2d student [ST-H2]',
      'ST-H2e student [ST-H2]',
      'ST-H3 student !',
    ]);
  });

  it('reports to Sở GDĐT before 30/11 every year, and honours its own once a year on no named day', () => {
    expect(milestoneLines(sonTra)).toEqual(['30/11 | report | Sở GDĐT', '- | honour_day | -']);
    expect(sonTra.quotas).toEqual([]);
  });

  it('goes to four recipients', () => {
    expect(sonTra.recipients).toEqual(['Sở GDĐT', 'Thông báo chung', 'Website Trường', 'Lưu: VT, VP']);
  });

  it('holds one school and its tổ', () => {
    expect(sonTra.units.map(({ name, type }) => [name, type])).toEqual([
      ['Trường THPT Sơn Trà', 'upper_secondary'],
    ]);
    expect(sonTra.collectiveTypes).toEqual(['subject_group']);
  });
});
