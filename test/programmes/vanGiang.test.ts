/** KH 72/KH-UBND as data, against clause IV.1.d and the communes of huyện Văn Giang, typed again. */
import { describe, expect, it } from 'vitest';
import { vanGiang } from '../../src/programmes/vanGiang';
import { baseLines, criterionLines, documentLine, milestoneLines } from './programmeFigures';

describe('the quotas of KH 72', () => {
  const figures = vanGiang.quotas.map(
    ({ appliesTo, min, max, kinds, roles, dueDate, dueExceptions, planRequired }) => [
      [...appliesTo],
      min,
      max,
      kinds,
      roles,
      dueDate,
      dueExceptions,
      planRequired,
    ],
  );

  it('are three', () => {
    expect(figures).toEqual([
      // "09 đến 10 mô hình, tập thể, cá nhân … trước ngày 10/01 hằng năm (năm 2022 … trước ngày 30/5)"
      [['commune', 'township'], 9, 10, null, null, '10/01', { 2022: '30/5' }, false],
      // "từ 01 đến 03 mô hình, tập thể … (kèm theo Kế hoạch) trước ngày 05/02 hàng năm (năm 2022 … 05/6)"
      [['cluster'], 1, 3, ['model', 'collective'], null, '05/02', { 2022: '05/6' }, true],
      // "từ 03 đến 07 mô hình, tập thể, cá nhân …", the same dates, with the plan
      [['lead_agency'], 3, 7, null, null, '05/02', { 2022: '05/6' }, true],
    ]);
  });

  it('name their clause', () => {
    for (const quota of vanGiang.quotas) expect(quota.basis).toContain('IV.1.d');
  });
});

describe('the document', () => {
  it('is KH 72/KH-UBND of 10/5/2022, to 2025', () => {
    expect(documentLine(vanGiang)).toBe(
      '72/KH-UBND | 2022-05-10 | UBND huyện Văn Giang | Văn Giang | Chu Quốc Hiệu | 2022-2025 | calendar | district',
    );
  });

  it('rests on the plans of the province, and came to schools with the letter of 09/9/2022', () => {
    expect(baseLines(vanGiang)).toEqual([
      '79/KH-UBND | 2022-04-21 | UBND tỉnh',
      '90/KH-UBND | 2020-06-11 | UBND tỉnh',
      '1737/SGDDĐT-CTTT-GDCN | 2022-09-07 | Sở GDĐT',
      '316 /PGDDĐT | 2022-09-09 | Phòng GD&ĐT huyện Văn Giang',
    ]);
    // The two letters are between Sở, Phòng GD&ĐT and schools: no document of KH 72 rests on them.
    expect(vanGiang.bases.map(({ usedFor }) => usedFor ?? '')).toEqual([
      ...['', '', 'Không đưa vào văn bản', 'Không đưa vào văn bản'],
    ]);
  });

  it('names ten things to look at, none of them a bar', () => {
    const schools = 'preschool+primary+lower_secondary+primary_lower_secondary';
    expect(criterionLines(vanGiang)).toEqual([
      'VG-1 all',
      'VG-2 all',
      'VG-3 all',
      'VG-4 all',
      // The letter, to "các trường MN, TH, THCS trong huyện; Trường TH-THCS Phụng Công"
      `VG-5 ${schools}`,
      `VG-6 ${schools}`,
      `VG-7 ${schools}`,
      `VG-8 ${schools}`,
      'VG-9 proposal',
      'VG-10 cluster',
    ]);
  });

  it('has 11/6 every year and the conference of 2025; the days lists are due stand with the quotas', () => {
    expect(milestoneLines(vanGiang)).toEqual(['11/6 | honour_day | -', '2025 | final_review | UBND huyện']);
  });

  it('goes to seven recipients and asks for seven documents', () => {
    expect(vanGiang.recipients).toEqual([
      'Sở Nội vụ',
      'Thường trực Huyện uỷ',
      'Lãnh đạo UBND huyện',
      'Các cơ quan, đơn vị thuộc các Cụm thi đua của huyện',
      'Văn phòng HĐND và UBND huyện',
      'Thường trực Hội đồng TĐ-KT huyện',
      'Lưu: VT, NV',
    ]);
    expect(vanGiang.reports.map(({ kind }) => kind)).toEqual([
      'registration_list',
      'registration_report',
      'reminder',
      'review_sheet',
      'award_proposal',
      'closing_report',
      'communications_list',
    ]);
  });
});

describe('the communes', () => {
  const lines = vanGiang.units.map(({ code, name, areaCode, successor, startDate, endDate }) =>
    [code, name, areaCode, successor, startDate, endDate].map((part) => part ?? '-').join(' | '),
  );

  it('are the 11 of the district until 30/6/2025 and the 4 that followed them', () => {
    expect(lines).toEqual([
      'XA01 | Thị trấn Văn Giang | 12019 | XM01 | - | 2025-06-30',
      'XA02 | Xã Xuân Quan | 12022 | XM02 | - | 2025-06-30',
      'XA03 | Xã Cửu Cao | 12025 | XM02 | - | 2025-06-30',
      'XA04 | Xã Phụng Công | 12028 | XM02 | - | 2025-06-30',
      'XA05 | Xã Nghĩa Trụ | 12031 | XM03 | - | 2025-06-30',
      'XA06 | Xã Long Hưng | 12034 | XM03 | - | 2025-06-30',
      'XA07 | Xã Vĩnh Khúc | 12037 | XM03 | - | 2025-06-30',
      'XA08 | Xã Liên Nghĩa | 12040 | XM01 | - | 2025-06-30',
      'XA09 | Xã Tân Tiến | 12043 | XM01 | - | 2025-06-30',
      'XA10 | Xã Thắng Lợi | 12046 | XM04 | - | 2025-06-30',
      'XA11 | Xã Mễ Sở | 12049 | XM04 | - | 2025-06-30',
      'XM01 | Xã Văn Giang | 12019 | - | 2025-07-01 | -',
      'XM02 | Xã Phụng Công | 12025 | - | 2025-07-01 | -',
      'XM03 | Xã Nghĩa Trụ | 12031 | - | 2025-07-01 | -',
      'XM04 | Xã Mễ Sở | 12049 | - | 2025-07-01 | -',
    ]);
  });

  it('are one township and otherwise communes', () => {
    const types = vanGiang.units.map((unit) => unit.type);
    expect(types).toEqual(['township', ...Array.from({ length: 14 }, () => 'commune')]);
  });
});
