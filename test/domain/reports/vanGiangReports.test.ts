/** The reports, review papers and communications list of KH 72 (Văn Giang), word for word, from a small register. */
import { describe, expect, it } from 'vitest';
import { modelLines } from './modelText';
import { build, documentOf, gapCodes, request, verify } from './reportBook';
import { vanGiangGrids } from './vanGiangBook';

const basis =
  '~ Căn cứ Kế hoạch số 72/KH-UBND ngày 10 tháng 5 năm 2022 của UBND huyện Văn Giang về bồi dưỡng và nhân rộng gương điển hình tiên tiến';
const signed = 'Ký: KT.TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG: Nguyễn Văn Thử';
const foot = ['Nơi nhận: Lãnh đạo UBND huyện | Lưu: VT, TĐ', signed];

/** Without the lines that are the same in all. */
function body(lines: readonly string[]): readonly string[] {
  return lines.slice(lines.indexOf(basis) + 1);
}

describe('the report on registration (KH 72 IV.4.d)', () => {
  const asked = request({ kind: 'registration_report' });

  it('says how each unit stands', () => {
    const lines = modelLines(documentOf(vanGiangGrids, asked));
    expect(lines.slice(0, 5)).toEqual([
      'UBND huyện Văn Giang / Phòng Nội vụ',
      'Số 12/BC-NV; Văn Giang, 20/2/2024',
      'Báo cáo: Tình hình đăng ký mô hình, gương điển hình tiên tiến năm 2024',
      'Kính gửi: Chủ tịch UBND huyện',
      basis,
    ]);
    expect(body(lines)).toEqual([
      '# Kết quả đăng ký',
      'Năm 2024, có 03/04 đơn vị được giao chỉ tiêu đã đăng ký với tổng số 12 trường hợp được tính, gồm 02 mô hình, 02 tập thể và 08 cá nhân.',
      'Bảng: Kết quả đăng ký theo đơn vị',
      '[Đơn vị | Mô hình | Tập thể | Cá nhân | Tổng | Tối thiểu | Tối đa | Kết quả]',
      '== Xã, phường, thị trấn',
      'Xã Cửu Cao | 01 | 01 | 07 | 09 | 09 | 10 | Đạt',
      'Xã Phụng Công | 0 | 01 | 01 | 02 | 09 | 10 | Thiếu 07',
      '== Cụm thi đua',
      'Cụm thi đua số 1 | 01 | 0 | 0 | 01 | 01 | 03 | Đạt',
      '== Cơ quan, đơn vị chủ trì phong trào',
      'Hội Liên hiệp Phụ nữ huyện | 0 | 0 | 0 | 0 | 03 | 07 | Chưa đăng ký',
      'Tổng cộng | 02 | 02 | 08 | 12 |  |  | ',
      'Biểu đồ: Tiến độ đăng ký theo đơn vị so với chỉ tiêu',
      '== Xã, phường, thị trấn',
      'Xã Cửu Cao: 09 (09, 10)',
      'Xã Phụng Công: 02 (09, 10)',
      '== Cụm thi đua',
      'Cụm thi đua số 1: 01 (01, 03)',
      '== Cơ quan, đơn vị chủ trì phong trào',
      'Hội Liên hiệp Phụ nữ huyện: 0 (03, 07)',
      'Sau dấu “/” là chỉ tiêu; phần nhạt là số còn thiếu so với tối thiểu.',
      'Biểu đồ: Số trường hợp đăng ký theo loại, đối tượng',
      '== Theo loại',
      'Mô hình: 02',
      'Tập thể: 02',
      'Cá nhân: 08',
      '== Cá nhân theo đối tượng',
      // An (Phạm) leads; Lan, Ánh, Ân, Dũng, An (Bùi) teach.
      'Cán bộ quản lý: 01',
      'Giáo viên: 05',
      'Nhân viên: 01',
      'Học sinh: 01',
      '# Tình hình thực hiện chỉ tiêu',
      '- Đạt chỉ tiêu: 02/04 đơn vị, đạt tỷ lệ 50%.',
      '- Chưa đăng ký: 01 đơn vị (Hội Liên hiệp Phụ nữ huyện).',
      '- Đăng ký thiếu: 01 đơn vị (xã Phụng Công thiếu 07).',
      '- Có trường hợp gửi sau thời hạn: 01 đơn vị (xã Phụng Công: 01).',
      '- Có trường hợp không thuộc loại, đối tượng được tính: 01 đơn vị (Cụm thi đua số 1: 01).',
      '- Chưa gửi kế hoạch kèm theo danh sách: 01 đơn vị (Cụm thi đua số 1).',
      '- Gửi kế hoạch sau thời hạn: 01 đơn vị (Hội Liên hiệp Phụ nữ huyện).',
      'Trên đây là báo cáo tình hình đăng ký mô hình, gương điển hình tiên tiến năm 2024 của Phòng Nội vụ.',
      ...foot,
    ]);
  });

  it('has figures that a second count confirms', () => {
    // 4 × (model, collective, individual, total, min, max), 4 in all, 2 kinds of units, 8 in the lines, 1 of the table,
    // 4 roles in the chart, whose other bars are figures of the table
    expect(verify(vanGiangGrids, asked)).toEqual({ matched: 45, total: 45, mismatches: [] });
  });
});

describe('the review paper (KH 72 IV.4.c)', () => {
  it('of one registration is a form that names the person and every criterion', () => {
    const asked = request({ kind: 'review_sheet', registrations: ['ĐK-2024-001'] });
    const lines = modelLines(documentOf(vanGiangGrids, asked));
    expect(lines.slice(1, 3)).toEqual([
      'Số 12/-; Văn Giang, 20/2/2024',
      'Phiếu thẩm định: Mô hình, gương điển hình tiên tiến năm 2024',
    ]);
    expect(body(lines)).toEqual([
      '# Thông tin đăng ký',
      '- Mã đăng ký: ĐK-2024-001',
      '- Tên: Camera an ninh do dân góp',
      '- Loại, đối tượng: Mô hình',
      '- Đơn vị đăng ký: Xã Cửu Cao',
      '- Chức vụ, đơn vị công tác: Xã Cửu Cao',
      '- Người thẩm định: Lê Minh Thử',
      '# Kết quả theo tiêu chí',
      '[Tiêu chí | Yêu cầu | Kết quả | Nhận xét]',
      'VG-1. Thành tích nổi bật, xuất sắc | Xem xét thêm | Đạt | ',
      'VG-2. Có sức lan tỏa, nêu gương được | Xem xét thêm | Đạt | ',
      'VG-3. Có khả năng bồi dưỡng, nhân rộng tại địa phương | Xem xét thêm | Không đạt | Chi phí còn cao',
      'VG-4. Phù hợp tiêu chí riêng của đơn vị và phong trào | Xem xét thêm | Không áp dụng | ',
      '# Kết luận',
      '- Tiêu chí xem xét thêm: đạt 02/03.',
      'Kết luận: Đạt.',
      'Nơi nhận:  | Lưu: VT, TĐ',
      signed,
      'Ký bên trái: Người thẩm định: Lê Minh Thử',
    ]);
    expect(verify(vanGiangGrids, asked)).toEqual({ matched: 2, total: 2, mismatches: [] });
  });

  it('of all is minutes, with the criterion of proposals for the one that is proposed', () => {
    const asked = request({ kind: 'review_sheet', chair: 'Đào Văn Thử', secretary: 'Hồ Thị Thử' });
    const document = documentOf(vanGiangGrids, asked);
    // Nobody has written a single verdict on one that is still under review.
    expect(build(vanGiangGrids, asked).gaps).toMatchObject([
      { code: 'review_open', blocking: false, params: { ids: ['ĐK-2024-005'] } },
    ]);
    const lines = modelLines(document);
    expect(lines.slice(1, 3)).toEqual([
      'Số 12/BB-NV; -, 20/2/2024',
      'Biên bản: Thẩm định mô hình, gương điển hình tiên tiến năm 2024',
    ]);
    expect(body(lines).slice(3)).toEqual([
      `- Thành phần tham dự: ${'…'.repeat(20)}`,
      '- Chủ trì: Đào Văn Thử',
      '- Thư ký: Hồ Thị Thử',
      '# Nội dung, kết quả thẩm định',
      'Phòng Nội vụ tổ chức thẩm định 06 trường hợp, gồm 02 mô hình, 01 tập thể và 03 cá nhân; kết quả: 04 đạt, 01 không đạt và 01 chưa kết luận.',
      'Bảng: Kết quả thẩm định từng trường hợp',
      '[Tên mô hình, tập thể, cá nhân | Đơn vị | Bắt buộc | Xem xét thêm | Kết quả]',
      'Camera an ninh do dân góp | Xã Cửu Cao | – | 02/03 | Đạt',
      // Proposed or awarded: VG-9 is asked as well.
      'Thôn Hạ | Xã Cửu Cao | – | 0/05 | Đạt',
      'Trần Văn Ánh | Xã Cửu Cao | – | 0/04 | Chưa kết luận',
      'Đỗ Văn Hùng | Xã Cửu Cao | – | 0/04 | Không đạt',
      'Nguyễn Thị Lan | Xã Cửu Cao | – | 02/05 | Đạt',
      // VG-10 is the cluster's.
      'Chấm điểm thi đua chéo | Cụm thi đua số 1 | – | 0/05 | Đạt',
      '# Kết luận',
      'Các thành viên dự họp thống nhất kết quả thẩm định nêu trên.',
      'Biên bản được đọc lại cho các thành viên dự họp cùng nghe và thống nhất thông qua.',
      'Cuộc họp kết thúc vào …… giờ ……, ngày …… tháng …… năm …….',
      'Nơi nhận: Các cấp, các ngành; Lãnh đạo UBND huyện | Lưu: VT, TĐ',
      'Ký: Chủ trì: Đào Văn Thử',
      'Ký bên trái: Thư ký: Hồ Thị Thử',
    ]);
    // 4 kinds, 3 conclusions that are printed, 6 × 2
    expect(verify(vanGiangGrids, asked)).toEqual({ matched: 19, total: 19, mismatches: [] });
  });
});

describe('the closing report (KH 72 IV.4.e)', () => {
  it('of the last year of the plan is a tổng kết, of several years a table', () => {
    const asked = request({
      kind: 'closing_report',
      from: 2022,
      to: 2025,
      date: { day: 20, month: 12, year: 2025 },
    });
    const lines = modelLines(documentOf(vanGiangGrids, asked));
    expect(lines[2]).toBe(
      'Báo cáo: Tổng kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2022-2025',
    );
    expect(lines[3]).toBe('Kính gửi: UBND huyện');
    expect(body(lines)).toEqual([
      '# Kết quả thực hiện',
      '## Đăng ký, thẩm định',
      'Giai đoạn 2022-2025, có 03 đơn vị đăng ký với tổng số 12 trường hợp, gồm 02 mô hình, 02 tập thể và 08 cá nhân; 04 trường hợp được thẩm định đạt, gồm 02 mô hình, 01 tập thể và 01 cá nhân (danh sách tại Phụ lục kèm theo).',
      // Teachers and staff: An (Bùi), Ánh, Ân, Dũng, Đào, Lan; the register says nothing of the pupil.
      'Lao động trực tiếp: 06/08 cá nhân (75%).',
      'Bảng: Kết quả qua các năm',
      '[Nội dung | Năm 2022 | Năm 2023 | Năm 2024 | Năm 2025 | Cả giai đoạn]',
      'Số trường hợp đăng ký | 0 | 0 | 12 | 0 | 12',
      'Trong đó: mô hình | 0 | 0 | 02 | 0 | 02',
      'Trong đó: tập thể | 0 | 0 | 02 | 0 | 02',
      'Trong đó: cá nhân | 0 | 0 | 08 | 0 | 08',
      'Số trường hợp thẩm định đạt | 0 | 0 | 04 | 0 | 04',
      'Lượt bồi dưỡng, hỗ trợ | 0 | 0 | 02 | 0 | 02',
      'Điển hình được tuyên dương | 0 | 0 | 01 | 0 | 01',
      'Trường hợp đề nghị khen thưởng | 0 | 0 | 02 | 0 | 02',
      'Trường hợp được khen thưởng | 0 | 0 | 01 | 0 | 01',
      'Hoạt động tuyên truyền | 0 | 01 | 02 | 0 | 03',
      'Lượt kiểm tra, giám sát | 0 | 0 | 01 | 0 | 01',
      'Biểu đồ: Số trường hợp đăng ký, thẩm định đạt qua các năm',
      '== Năm 2022',
      'Đăng ký: 0',
      'Thẩm định đạt: 0',
      '== Năm 2023',
      'Đăng ký: 0',
      'Thẩm định đạt: 0',
      '== Năm 2024',
      'Đăng ký: 12',
      'Thẩm định đạt: 04',
      '== Năm 2025',
      'Đăng ký: 0',
      'Thẩm định đạt: 0',
      'Bảng: Số trường hợp đăng ký theo đơn vị',
      '[Đơn vị | Năm 2022 | Năm 2023 | Năm 2024 | Năm 2025 | Cả giai đoạn]',
      '== Xã, phường, thị trấn',
      'Xã Cửu Cao | 0 | 0 | 09 | 0 | 09',
      'Xã Phụng Công | 0 | 0 | 02 | 0 | 02',
      '== Cụm thi đua',
      'Cụm thi đua số 1 | 0 | 0 | 01 | 0 | 01',
      // Bound by the plan, and has put nobody forward.
      '== Cơ quan, đơn vị chủ trì phong trào',
      'Hội Liên hiệp Phụ nữ huyện | 0 | 0 | 0 | 0 | 0',
      'Tổng cộng | 0 | 0 | 12 | 0 | 12',
      '## Bồi dưỡng, nhân rộng',
      'Có 02 lượt bồi dưỡng, hỗ trợ cho 01 điển hình, trong đó 01 lượt đã đánh giá tác dụng. Có 01 điển hình được nhân rộng.',
      '## Biểu dương, khen thưởng',
      'Đã tuyên dương 01 điển hình. Đã đề nghị khen thưởng 02 trường hợp (01 khen thưởng thường xuyên và 01 khen thưởng chuyên đề): 01 được khen và 01 đang chờ xét.',
      '## Tuyên truyền',
      'Đã tổ chức 03 hoạt động tuyên truyền: 02 bài viết và 01 buổi giao lưu. Tổng số lượt: 1.250.',
      '## Kiểm tra, giám sát',
      'Đã kiểm tra, giám sát 01 lượt đơn vị.',
      '# Khó khăn, vướng mắc',
      'Có 01 khó khăn, vướng mắc được phản ánh, chưa nội dung nào được giải quyết. Các nội dung chưa giải quyết:',
      '- Xã Phụng Công: Thiếu kinh phí nhân rộng; kiến nghị: UBND huyện hỗ trợ.',
      'Trên đây là báo cáo tổng kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2022-2025 của Phòng Nội vụ.',
      ...foot,
      'Phụ lục (landscape): Danh sách mô hình, tập thể, cá nhân được thẩm định đạt giai đoạn 2022-2025',
      '[Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Phong trào thi đua | Tóm tắt thành tích]',
      '== Xã Cửu Cao (03 trường hợp)',
      'Camera an ninh do dân góp | Mô hình | Xã Cửu Cao |  | ',
      'Thôn Hạ | Tập thể | Xã Cửu Cao |  | Thôn nông thôn mới kiểu mẫu',
      'Nguyễn Thị Lan | Cá nhân (giáo viên) | Giáo viên, Trường Mầm non Cửu Cao | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Giáo viên dạy giỏi cấp huyện',
      '== Cụm thi đua số 1 (01 trường hợp)',
      'Chấm điểm thi đua chéo | Mô hình | Cụm thi đua số 1 |  | ',
    ]);
    const { matched, total } = verify(vanGiangGrids, asked);
    expect([matched, total > 60]).toEqual([total, true]);
  });

  it('before the last year is a sơ kết, of one year without a column of its own for the period', () => {
    const asked = request({ kind: 'closing_report', from: 2024 });
    const lines = modelLines(documentOf(vanGiangGrids, asked));
    expect(lines[2]).toBe(
      'Báo cáo: Sơ kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến năm 2024',
    );
    expect(lines).toContain('[Nội dung | Năm 2024]');
    expect(lines).toContain('Số trường hợp đăng ký | 12');
    expect(lines).toContain('Tổng cộng | 12');
  });
});

describe('the communications list (KH 72 IV.3, IV.4.g)', () => {
  it('names what was done by date, and no pupil without consent', () => {
    const asked = request({ kind: 'communications_list' });
    const lines = modelLines(documentOf(vanGiangGrids, asked));
    expect(lines.slice(1, 3)).toEqual([
      'Số 12/-; Văn Giang, 20/2/2024',
      'Danh mục: Tuyên truyền gương điển hình tiên tiến năm 2024',
    ]);
    expect(body(lines)).toEqual([
      'Đã tổ chức 02 hoạt động tuyên truyền: 01 bài viết và 01 buổi giao lưu. Tổng số lượt: 1.250.',
      '[Ngày | Hình thức | Kênh | Điển hình được tuyên truyền | Liên kết | Số lượt]',
      '05/02/2024 | Giao lưu | Hội trường xã | Thôn Hạ |  | ',
      '10/02/2024 | Bài viết | Trang tin huyện | L.G.B. |  | 1.250',
      'Ghi chú: Trường hợp chưa được đồng ý công bố thông tin thì ghi tắt họ tên hoặc không nêu tên.',
      'Trên đây là danh mục tuyên truyền gương điển hình tiên tiến năm 2024 của Phòng Nội vụ.',
      ...foot,
    ]);
    expect(gapCodes(build(vanGiangGrids, asked).gaps)).toEqual(['names_masked']);
    expect(verify(vanGiangGrids, asked)).toEqual({ matched: 4, total: 4, mismatches: [] });
  });
});
