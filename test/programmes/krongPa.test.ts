/** Kế hoạch 381/KH-GDĐT as data, against the document, typed again. */
import { describe, expect, it } from 'vitest';
import { krongPa } from '../../src/programmes/krongPa';
import { baseLines, criterionLines, documentLine, milestoneLines } from './programmeFigures';

describe('381/KH-GDĐT', () => {
  it('is of Phòng GDĐT Krông Pa, 04/8/2021, for 2021–2025, and unsigned', () => {
    expect(documentLine(krongPa)).toBe(
      '381/KH-GDĐT | 2021-08-04 | Phòng GDĐT huyện Krông Pa | Krông Pa | - | 2021-2025 | calendar | district',
    );
  });

  it('rests on three documents', () => {
    expect(baseLines(krongPa)).toEqual([
      '114/KH-UBND | 2021-07-30 | UBND huyện Krông Pa',
      'Nghị quyết Đại hội Đảng bộ huyện Krông Pa lần thứ XVII | - | Đại hội Đảng bộ huyện Krông Pa',
      '34-CT/TW | 2014-04-07 | Bộ Chính trị',
    ]);
  });

  it('judges by 19 criteria: safety and the yearly rating are hard, a head needs an exemplary collective', () => {
    expect(criterionLines(krongPa)).toEqual([
      'KP-C1 all',
      'KP-C2 all',
      'KP-C3 all',
      'KP-C4 all',
      'KP-C5 all',
      'KP-C6 all',
      'KP-T1 collective',
      'KP-T2 collective',
      'KP-T3 collective',
      'KP-T4 collective',
      'KP-T5 collective',
      'KP-T6 collective',
      // "hàng năm, đơn vị trường học phải đạt tiêu chuẩn an toàn về an ninh trật tự"
      'KP-T7 collective !',
      'KP-N1 individual',
      'KP-N2 individual',
      // "hàng năm được đánh giá, xếp loại hoàn thành tốt nhiệm vụ trở lên"
      'KP-N3 individual !',
      'KP-L1 individual+leader',
      // "tập thể do người đó đứng đầu là tập thể điển hình hoàn thành xuất sắc nhiệm vụ"
      'KP-L2 individual+leader → led_collective',
      'KP-L3 individual+leader',
    ]);
  });

  it('has neither quota nor recipient, and reviews without a day', () => {
    expect([krongPa.quotas, krongPa.recipients, krongPa.units]).toEqual([[], [], []]);
    expect(milestoneLines(krongPa)).toEqual(['- | interim_review | -', '- | final_review | -']);
    expect(krongPa.reports.map(({ kind, recipients }) => [kind, recipients])).toEqual([
      ['closing_report', []],
    ]);
  });
});
