/** The documents of Sơn Trà, Thủ Thừa, Krông Pa and Hòa Bình, whose plans set no quotas, from small registers. */
import { describe, expect, it } from 'vitest';
import { readOffice, reportsInUse } from '../../../src/domain/reports/office';
import type { ReportRequest } from '../../../src/domain/reports/reportRequest';
import type { ReportGrids } from '../../../src/domain/reports/reportSources';
import { modelLines } from './modelText';
import { build, documentOf, gapCodes, request, verify } from './reportBook';
import { hoaBinhGrids, krongPaGrids, sonTraGrids, thuThuaGrids } from './schoolBook';
import { vanGiangGrids } from './vanGiangBook';

function said(grids: ReportGrids, asked: ReportRequest): readonly string[] {
  const { matched, total, mismatches } = verify(grids, asked);
  expect(mismatches).toEqual([]);
  expect(matched).toBe(total);
  return modelLines(documentOf(grids, asked)).filter((line) => !line.startsWith('~'));
}

describe('the documents each programme uses (domain.md 4.5)', () => {
  it.each([
    [
      'Văn Giang',
      vanGiangGrids,
      [
        'registration_list',
        'registration_report',
        'reminder',
        'review_sheet',
        'award_proposal',
        'closing_report',
        'communications_list',
      ],
    ],
    [
      'Sơn Trà',
      sonTraGrids,
      ['review_sheet', 'award_proposal', 'yearly_report', 'introduction', 'communications_list'],
    ],
    ['Thủ Thừa', thuThuaGrids, ['review_sheet', 'award_proposal', 'yearly_report', 'closing_report']],
    ['Hòa Bình', hoaBinhGrids, ['award_proposal', 'yearly_report', 'closing_report']],
    ['Krông Pa', krongPaGrids, ['closing_report']],
  ])('%s', (_name, grids, kinds) => {
    expect(reportsInUse(readOffice(grids.settings))).toEqual(kinds);
  });
});

describe('Sơn Trà', () => {
  it('reports the year to the Sở (B.IV.1.b)', () => {
    const asked = request({ kind: 'yearly_report', date: { day: 29, month: 11, year: 2024 } });
    expect(said(sonTraGrids, asked)).toEqual([
      'Sở Giáo dục và Đào tạo / Trường THPT Sơn Trà',
      'Số 12/BC-THPTST; Đà Nẵng, 29/11/2024',
      'Báo cáo: Kết quả xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến năm 2024',
      'Kính gửi: Sở GDĐT',
      '# Kết quả đăng ký, thẩm định',
      '## Đăng ký',
      // The repeated teacher and the unknown tổ are left out, and wait for no review.
      'Năm 2024, có 02 đơn vị đăng ký với tổng số 03 trường hợp, gồm 01 tập thể và 02 cá nhân. Trong số cá nhân có 01 giáo viên và 01 học sinh.',
      'Lao động trực tiếp: 01/02 cá nhân (50%). Tổ chuyên môn: 01/01 tập thể (100%).',
      '## Thẩm định',
      'Có 03 trường hợp được thẩm định đạt, gồm 01 tập thể và 02 cá nhân (danh sách tại Phụ lục kèm theo).',
      '# Bồi dưỡng, biểu dương, khen thưởng',
      '## Bồi dưỡng, nhân rộng',
      'Chưa ghi nhận lượt bồi dưỡng, hỗ trợ điển hình nào.',
      '## Biểu dương, khen thưởng',
      'Chưa tuyên dương điển hình nào. Chưa đề nghị khen thưởng trường hợp nào.',
      '# Tuyên truyền',
      'Đã tổ chức 01 hoạt động tuyên truyền: 01 bài viết.',
      '# Kiểm tra, giám sát; khó khăn, vướng mắc',
      'Chưa ghi nhận cuộc kiểm tra, giám sát nào.',
      'Không có khó khăn, vướng mắc nào được phản ánh.',
      'Trên đây là báo cáo kết quả xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến năm 2024 của Trường THPT Sơn Trà.',
      // Sở GDĐT is addressed already.
      'Nơi nhận: Thông báo chung; Website Trường | Lưu: VT, VP',
      'Ký: HIỆU TRƯỞNG: Đinh Văn Thử',
      'Phụ lục (landscape): Danh sách mô hình, tập thể, cá nhân được thẩm định đạt năm 2024',
      '[Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Phong trào thi đua | Tóm tắt thành tích]',
      '== Tổ Toán (02 trường hợp)',
      'Tổ Toán | Tập thể | Tổ Toán |  | ',
      'Ngô Thị Thử | Cá nhân (giáo viên) | Giáo viên Toán |  | Bồi dưỡng học sinh giỏi cấp thành phố',
      '== Trường THPT Sơn Trà (01 trường hợp)',
      'P.V.M. | Cá nhân (học sinh) | Học sinh |  | ',
      'Ghi chú: Trường hợp chưa được đồng ý công bố thông tin thì ghi tắt họ tên hoặc không nêu tên.',
    ]);
  });

  it('introduces those who may be named (B.III.4.đ)', () => {
    const asked = request({ kind: 'introduction' });
    expect(said(sonTraGrids, asked).slice(1)).toEqual([
      'Số 12/THPTST; Đà Nẵng, 20/2/2024',
      'V/v: giới thiệu điển hình tiên tiến năm 2024',
      'Kính gửi: Sở GDĐT',
      'Trường THPT Sơn Trà giới thiệu 02 (hai) điển hình tiên tiến tiêu biểu năm 2024, gồm 01 tập thể và 01 cá nhân (danh sách tại Phụ lục kèm theo).',
      'Các cá nhân được giới thiệu đã đồng ý công bố thông tin.',
      'Kính đề nghị Sở GDĐT xem xét, tổng hợp để tuyên truyền, biểu dương và nhân rộng.',
      'Nơi nhận: Thông báo chung; Website Trường | Lưu: VT, VP',
      'Ký: HIỆU TRƯỞNG: Đinh Văn Thử',
      'Phụ lục (landscape): Danh sách điển hình tiên tiến được giới thiệu năm 2024',
      '[Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Phong trào thi đua | Tóm tắt thành tích | Minh chứng]',
      'Tổ Toán | Tập thể | Tổ Toán |  |  | ',
      'Ngô Thị Thử | Cá nhân (giáo viên) | Giáo viên Toán |  | Bồi dưỡng học sinh giỏi cấp thành phố | https://example.com/ngo-thi-thu',
    ]);
    expect(build(sonTraGrids, asked).gaps).toEqual([
      { code: 'left_out_without_consent', blocking: false, params: { ids: ['ĐK-2024-003'] } },
      { code: 'achievements_missing', blocking: false, params: { ids: ['ĐK-2024-001'] } },
    ]);
  });

  it('has no column for evidence where none was given', () => {
    const asked = request({ kind: 'introduction', registrations: ['ĐK-2024-001'] });
    expect(said(sonTraGrids, asked).slice(-2)).toEqual([
      '[Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Phong trào thi đua | Tóm tắt thành tích]',
      'Tổ Toán | Tập thể | Tổ Toán |  | ',
    ]);
  });

  it('refuses to introduce a pupil who has not agreed', () => {
    const asked = request({ kind: 'introduction', registrations: ['ĐK-2024-002', 'ĐK-2024-003'] });
    const { document, gaps } = build(sonTraGrids, asked);
    expect(document).toBeNull();
    expect(gaps[0]).toEqual({ code: 'consent_missing', blocking: true, params: { ids: ['ĐK-2024-003'] } });
  });

  it('reviews a teacher against the criteria of teachers (B.II.2.b)', () => {
    const lines = said(sonTraGrids, request({ kind: 'review_sheet', registrations: ['ĐK-2024-002'] }));
    expect(lines.slice(lines.indexOf('# Kết quả theo tiêu chí') + 2)).toEqual([
      'ST-G1. Chấp hành pháp luật; xếp loại từ hoàn thành tốt nhiệm vụ | Bắt buộc | Đạt | ',
      'ST-G2. Tận tụy, thương yêu học trò; tài năng, uy tín sư phạm | Xem xét thêm | Đạt | ',
      'ST-G3. Nhiều giải pháp đổi mới giáo dục, giảng dạy, nghiên cứu | Xem xét thêm | Chưa ghi | ',
      'ST-G4. Dẫn đầu, tạo chuyển biến, lan tỏa trong ngành và địa phương | Xem xét thêm | Chưa ghi | ',
      '# Kết luận',
      '- Tiêu chí bắt buộc: đạt 01/01.',
      '- Tiêu chí xem xét thêm: đạt 01/03.',
      'Kết luận: Đạt.',
      'Nơi nhận:  | Lưu: VT, VP',
      'Ký: HIỆU TRƯỞNG: Đinh Văn Thử',
      // Two reviewed it: both are named above, nobody signs for both.
      'Ký bên trái: Người thẩm định: …',
    ]);
    expect(lines).toContain('- Người thẩm định: Phó Hiệu trưởng; Chủ tịch Công đoàn');
  });

  it('shows a pupil every alternative (B.II.2.d)', () => {
    const lines = said(sonTraGrids, request({ kind: 'review_sheet', registrations: ['ĐK-2024-003'] }));
    expect(lines.filter((line) => line.includes('Đạt một trong nhóm'))).toHaveLength(5);
    expect(lines).toContain('- Tên: Phan Văn Mẫu');
    expect(lines).toContain('- Tiêu chí bắt buộc: đạt 0/02.');
  });

  it('proposes all that are Đạt while no proposal is written (B.III.2)', () => {
    const asked = request({ kind: 'award_proposal' });
    const lines = said(sonTraGrids, asked);
    expect(gapCodes(build(sonTraGrids, asked).gaps)).toEqual([
      'proposals_unwritten',
      'award_unwritten',
      'names_masked',
    ]);
    expect(lines.slice(3, 9)).toEqual([
      'Kính gửi: Sở GDĐT',
      'Trên cơ sở kết quả đăng ký, thẩm định năm 2024, Trường THPT Sơn Trà kính đề nghị Sở GDĐT xem xét, khen thưởng 03 (ba) điển hình tiên tiến, gồm 01 tập thể và 02 cá nhân.',
      'Danh sách đề nghị khen thưởng tại các Phụ lục kèm theo.',
      'Kính trình Sở GDĐT xem xét, quyết định.',
      'Nơi nhận: Thông báo chung; Website Trường | Lưu: VT, VP',
      'Ký: HIỆU TRƯỞNG: Đinh Văn Thử',
    ]);
    expect(lines.filter((line) => line.startsWith('Phụ lục'))).toEqual([
      'Phụ lục (landscape): Danh sách mô hình, tập thể đề nghị khen thưởng năm 2024',
      'Phụ lục (landscape): Danh sách cá nhân đề nghị khen thưởng năm 2024',
    ]);
  });

  it('lists what was published (B.III.2, B.III.4)', () => {
    expect(said(sonTraGrids, request({ kind: 'communications_list' })).slice(4, 7)).toEqual([
      'Đã tổ chức 01 hoạt động tuyên truyền: 01 bài viết.',
      '[Ngày | Hình thức | Kênh | Điển hình được tuyên truyền | Liên kết | Số lượt]',
      '02/02/2024 | Bài viết | Website Trường | Ngô Thị Thử |  | ',
    ]);
  });
});

describe('Thủ Thừa, in school years', () => {
  it('reports at the end of the school year (IV)', () => {
    const asked = request({ kind: 'yearly_report' });
    const lines = said(thuThuaGrids, asked);
    expect(lines.slice(1, 4)).toEqual([
      'Số 12/BC-PGDĐT; Thủ Thừa, 20/2/2024',
      'Báo cáo: Kết quả xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến năm học 2024-2025',
      'Kính gửi: Phòng GDĐT (qua Thường trực Thi đua, khen thưởng)',
    ]);
    expect(lines).toContain(
      'Năm học 2024-2025, có 02 đơn vị đăng ký với tổng số 02 trường hợp, gồm 02 cá nhân. Trong số cá nhân có 01 cán bộ quản lý và 01 giáo viên.',
    );
    expect(lines).toContain(
      'Có 01 trường hợp được thẩm định đạt, gồm 01 cá nhân (danh sách tại Phụ lục kèm theo). Còn 01 trường hợp đang thẩm định.',
    );
    expect(gapCodes(build(thuThuaGrids, asked).gaps)).toEqual(['signatory_missing']);
  });

  it('closes the movement with a table of school years (III.2.3)', () => {
    const asked = request({ kind: 'closing_report', from: 2023, to: 2024 });
    const lines = said(thuThuaGrids, asked);
    expect(lines[2]).toBe(
      'Báo cáo: Tổng kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2023-2025',
    );
    expect(lines[3]).toBe('Kính gửi: Sở GDĐT');
    expect(lines.slice(9, 16)).toEqual([
      // Under "Năm học".
      '[Nội dung | 2023-2024 | 2024-2025 | Cả giai đoạn]',
      'Số trường hợp đăng ký | 01 | 02 | 03',
      'Trong đó: tập thể | 01 | 0 | 01',
      'Trong đó: cá nhân | 0 | 02 | 02',
      'Số trường hợp thẩm định đạt | 01 | 01 | 02',
      'Bảng: Số trường hợp đăng ký theo đơn vị',
      '[Đơn vị | 2023-2024 | 2024-2025 | Cả giai đoạn]',
    ]);
  });

  it('puts forward to the Minister (III.2.1) and reviews the head of a school (III.1.2.a)', () => {
    const proposal = said(thuThuaGrids, request({ kind: 'award_proposal' }));
    expect(proposal[3]).toBe('Kính gửi: Bộ trưởng Bộ GDĐT');
    expect(proposal[4]).toContain('thẩm định năm học 2024-2025, Phòng Giáo dục và Đào tạo kính đề nghị');
    const form = said(thuThuaGrids, request({ kind: 'review_sheet', registrations: ['ĐK-2024-001'] }));
    expect(form.filter((line) => line.startsWith('TT-')).map((line) => line.split('.')[0])).toEqual([
      'TT-Q1',
      'TT-Q2',
      'TT-Q3',
      'TT-Q4',
    ]);
    expect(form).toContain(
      'TT-Q2. Tập thể phụ trách có phong trào hiệu quả | Theo tập thể phụ trách | Chưa ghi | ',
    );
  });
});

describe('Hòa Bình, a union', () => {
  it('asks the sector union for awards (III.1.2)', () => {
    const lines = said(hoaBinhGrids, request({ kind: 'award_proposal', from: 2018 }));
    expect(lines[1]).toBe('Số 12/TTr-CĐGD; Hòa Bình, 20/2/2024');
    expect(lines[3]).toBe('Kính gửi: Công đoàn ngành');
    expect(lines[6]).toBe('- Giấy khen: 01 tập thể.');
    expect(lines).toContain('Ký: TM.BAN THƯỜNG VỤ / PHÓ CHỦ TỊCH: Bạch Thị Thử');
    expect(lines).toContain(
      'Nơi nhận: Đảng uỷ Sở GD&ĐT; LĐLĐ tỉnh Hòa Bình; Lãnh đạo CĐGD; CĐ các đơn vị trực thuộc; Website ngành | Lưu: VP',
    );
  });

  it('reports every year (IV) and on the whole period (III.2)', () => {
    const yearly = said(hoaBinhGrids, request({ kind: 'yearly_report', from: 2018 }));
    expect(yearly[3]).toBe('Kính gửi: Thường trực Công đoàn ngành');
    expect(yearly).toContain(
      'Năm học 2018-2019, có 01 đơn vị đăng ký với tổng số 02 trường hợp, gồm 01 tập thể và 01 cá nhân.',
    );
    const closing = said(hoaBinhGrids, request({ kind: 'closing_report', from: 2017, to: 2020 }));
    expect(closing[2]).toContain('Tổng kết công tác');
    expect(closing).toContain('CĐCS Trường Tiểu học Dân Chủ | 0 | 02 | 0 | 0 | 02');
  });
});

describe('Krông Pa', () => {
  it('reports to whom the settings say, with room for what they do not (I.2, II.4)', () => {
    const asked = request({ kind: 'closing_report', from: 2023, to: 2024 });
    const lines = said(krongPaGrids, asked);
    expect(lines.slice(0, 4)).toEqual([
      '- / Phòng Giáo dục và Đào tạo huyện Krông Pa',
      'Số 12/BC; …………, 20/2/2024',
      'Báo cáo: Sơ kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2023-2024',
      'Kính gửi: UBND huyện Krông Pa',
    ]);
    expect(gapCodes(build(krongPaGrids, asked).gaps).sort()).toEqual([
      'abbreviation_missing',
      'authority_missing',
      // The resolution of the district's Party congress: the plan gives no day.
      'base_date_missing',
      'place_missing',
      'recipients_missing',
      'signatory_missing',
    ]);
  });
});
