/** Văn Giang: the reports and review papers of KH 72 (IV.4.c–e), every word of their pages. */
import { describe, expect, it } from 'vitest';
import { request } from '../../domain/reports/reportBook';
import { bases, foot, head, listHeader, signed, vanGiangRegister } from './vanGiangRegister';
import { printedLines } from './visibleLines';

const pen = '\u2026'.repeat(20);
const dots = '\u2026'.repeat(2);

describe('báo cáo tổng hợp đăng ký (IV.4.d)', () => {
  it('says and draws how each unit stands', async () => {
    const asked = request({
      kind: 'registration_report',
      number: 12,
      date: { day: 6, month: 2, year: 2024 },
    });
    expect(await printedLines(vanGiangRegister, asked)).toEqual([
      ...head,
      'Số: 12/BC-NV | Văn Giang, ngày 06 tháng 02 năm 2024',
      'BÁO CÁO',
      'Tình hình đăng ký mô hình, gương điển hình tiên tiến năm 2024',
      'Kính gửi: Chủ tịch UBND huyện',
      ...bases,
      'I. KẾT QUẢ ĐĂNG KÝ',
      'Năm 2024, có 03/04 đơn vị được giao chỉ tiêu đã đăng ký với tổng số 12 trường hợp được tính, gồm 02 mô hình, 02 tập thể và 08 cá nhân.',
      'Bảng 1. Kết quả đăng ký theo đơn vị',
      '[STT | Đơn vị | Số trường hợp được tính | Chỉ tiêu | Kết quả]',
      '[ |  | Mô hình | Tập thể | Cá nhân | Tổng | Tối thiểu | Tối đa | ]',
      'I | Xã, phường, thị trấn',
      '1 | Xã Cửu Cao | 01 | 01 | 07 | 09 | 09 | 10 | Đạt',
      '2 | Xã Phụng Công | 0 | 01 | 01 | 02 | 09 | 10 | Thiếu 07',
      'II | Cụm thi đua',
      '1 | Cụm thi đua số 1 | 01 | 0 | 0 | 01 | 01 | 03 | Đạt',
      'III | Cơ quan, đơn vị chủ trì phong trào',
      '1 | Hội Liên hiệp Phụ nữ huyện | 0 | 0 | 0 | 0 | 03 | 07 | Chưa đăng ký',
      'Tổng cộng | 02 | 02 | 08 | 12 |  |  | ',
      'Biểu đồ 1. Tiến độ đăng ký theo đơn vị so với chỉ tiêu',
      'Xã, phường, thị trấn',
      'Xã Cửu Cao ▪ 09/09–10',
      'Xã Phụng Công ▪ 02/09–10',
      'Cụm thi đua',
      'Cụm thi đua số 1 ▪ 01/01–03',
      'Cơ quan, đơn vị chủ trì phong trào',
      'Hội Liên hiệp Phụ nữ huyện ▪ 0/03–07',
      'Sau dấu “/” là chỉ tiêu; phần nhạt là số còn thiếu so với tối thiểu.',
      'Biểu đồ 2. Số trường hợp đăng ký theo loại, đối tượng',
      'Theo loại',
      'Mô hình ▪ 02',
      'Tập thể ▪ 02',
      'Cá nhân ▪ 08',
      'Cá nhân theo đối tượng',
      'Cán bộ quản lý ▪ 01',
      // Lan, Ánh, Ân, Dũng, Bùi Thị An.
      'Giáo viên ▪ 05',
      'Nhân viên ▪ 01',
      'Học sinh ▪ 01',
      'II. TÌNH HÌNH THỰC HIỆN CHỈ TIÊU',
      '- Đạt chỉ tiêu: 02/04 đơn vị, đạt tỷ lệ 50%.',
      '- Chưa đăng ký: 01 đơn vị (Hội Liên hiệp Phụ nữ huyện).',
      '- Đăng ký thiếu: 01 đơn vị (xã Phụng Công thiếu 07).',
      '- Có trường hợp gửi sau thời hạn: 01 đơn vị (xã Phụng Công: 01).',
      '- Có trường hợp không thuộc loại, đối tượng được tính: 01 đơn vị (Cụm thi đua số 1: 01).',
      '- Chưa gửi kế hoạch kèm theo danh sách: 01 đơn vị (Cụm thi đua số 1).',
      '- Gửi kế hoạch sau thời hạn: 01 đơn vị (Hội Liên hiệp Phụ nữ huyện).',
      'Trên đây là báo cáo tình hình đăng ký mô hình, gương điển hình tiên tiến năm 2024 của Phòng Nội vụ./.',
      foot,
    ]);
  });
});

describe('biên bản, phiếu thẩm định (IV.4.c)', () => {
  it('records all that came to a review', async () => {
    const people = { chair: 'Đào Văn Thử', secretary: 'Hồ Thị Thử' };
    const asked = request({ kind: 'review_sheet', number: 4, ...people });
    expect(await printedLines(vanGiangRegister, asked)).toEqual([
      ...head,
      'Số: 04/BB-NV | ',
      'BIÊN BẢN',
      'Thẩm định mô hình, gương điển hình tiên tiến năm 2024',
      ...bases,
      'I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN',
      `- Thời gian bắt đầu: ${pen}`,
      `- Địa điểm: ${pen}`,
      `- Thành phần tham dự: ${pen}`,
      '- Chủ trì: Đào Văn Thử',
      '- Thư ký: Hồ Thị Thử',
      'II. NỘI DUNG, KẾT QUẢ THẨM ĐỊNH',
      'Phòng Nội vụ tổ chức thẩm định 06 trường hợp, gồm 02 mô hình, 01 tập thể và 03 cá nhân; kết quả: 04 đạt, 01 không đạt và 01 chưa kết luận.',
      'Bảng 1. Kết quả thẩm định từng trường hợp',
      '[STT | Tên mô hình, tập thể, cá nhân | Đơn vị | Tiêu chí đạt | Kết quả]',
      '[ |  |  | Bắt buộc | Xem xét thêm | ]',
      // VG-4 does not apply to it.
      '1 | Camera an ninh do dân góp | Xã Cửu Cao | – | 02/03 | Đạt',
      // VG-9 is asked of those proposed or awarded, VG-10 of the cluster.
      '2 | Thôn Hạ | Xã Cửu Cao | – | 0/05 | Đạt',
      '3 | Trần Văn Ánh | Xã Cửu Cao | – | 0/04 | Chưa kết luận',
      '4 | Đỗ Văn Hùng | Xã Cửu Cao | – | 0/04 | Không đạt',
      '5 | Nguyễn Thị Lan | Xã Cửu Cao | – | 02/05 | Đạt',
      '6 | Chấm điểm thi đua chéo | Cụm thi đua số 1 | – | 0/05 | Đạt',
      'III. KẾT LUẬN',
      'Các thành viên dự họp thống nhất kết quả thẩm định nêu trên.',
      'Biên bản được đọc lại cho các thành viên dự họp cùng nghe và thống nhất thông qua.',
      `Cuộc họp kết thúc vào ${dots} giờ ${dots}, ngày ${dots} tháng ${dots} năm ${dots}./.`,
      'THƯ KÝ / Hồ Thị Thử | CHỦ TRÌ / Đào Văn Thử',
      'Nơi nhận: / - Các cấp, các ngành; / - Lãnh đạo UBND huyện; / - Lưu: VT, TĐ. | ',
    ]);
  });

  it('judges one model', async () => {
    const date = { day: 1, month: 3, year: 2024 };
    const asked = request({ kind: 'review_sheet', registrations: ['ĐK-2024-001'], date });
    expect(await printedLines(vanGiangRegister, asked)).toEqual([
      ...head,
      ' | Văn Giang, ngày 01 tháng 3 năm 2024',
      'PHIẾU THẨM ĐỊNH',
      'Mô hình, gương điển hình tiên tiến năm 2024',
      ...bases,
      'I. THÔNG TIN ĐĂNG KÝ',
      '- Mã đăng ký: ĐK-2024-001',
      '- Tên: Camera an ninh do dân góp',
      '- Loại, đối tượng: Mô hình',
      '- Đơn vị đăng ký: Xã Cửu Cao',
      '- Chức vụ, đơn vị công tác: Xã Cửu Cao',
      '- Người thẩm định: Lê Minh Thử',
      'II. KẾT QUẢ THEO TIÊU CHÍ',
      '[STT | Tiêu chí | Yêu cầu | Kết quả | Nhận xét]',
      '1 | VG-1. Thành tích nổi bật, xuất sắc | Xem xét thêm | Đạt | ',
      '2 | VG-2. Có sức lan tỏa, nêu gương được | Xem xét thêm | Đạt | ',
      '3 | VG-3. Có khả năng bồi dưỡng, nhân rộng tại địa phương | Xem xét thêm | Không đạt | Chi phí còn cao',
      '4 | VG-4. Phù hợp tiêu chí riêng của đơn vị và phong trào | Xem xét thêm | Không áp dụng | ',
      'III. KẾT LUẬN',
      '- Tiêu chí xem xét thêm: đạt 02/03.',
      'Kết luận: Đạt./.',
      `NGƯỜI THẨM ĐỊNH / Lê Minh Thử | ${signed}`,
      'Nơi nhận: / - Lưu: VT, TĐ. | ',
    ]);
  });
});

describe('báo cáo tổng kết (IV.1.e, IV.4.e)', () => {
  it('closes 2022-2025 with a table and a chart of its years', async () => {
    const date = { day: 20, month: 12, year: 2025 };
    const asked = request({ kind: 'closing_report', from: 2022, to: 2025, number: 215, date });
    expect(await printedLines(vanGiangRegister, asked)).toEqual([
      ...head,
      'Số: 215/BC-NV | Văn Giang, ngày 20 tháng 12 năm 2025',
      'BÁO CÁO',
      'Tổng kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2022-2025',
      'Kính gửi: UBND huyện',
      ...bases,
      'I. KẾT QUẢ THỰC HIỆN',
      '1. Đăng ký, thẩm định',
      'Giai đoạn 2022-2025, có 03 đơn vị đăng ký với tổng số 12 trường hợp, gồm 02 mô hình, 02 tập thể và 08 cá nhân; 04 trường hợp được thẩm định đạt, gồm 02 mô hình, 01 tập thể và 01 cá nhân (danh sách tại Phụ lục kèm theo).',
      // Teachers and staff; the register says nothing of the pupil.
      'Lao động trực tiếp: 06/08 cá nhân (75%).',
      'Bảng 1. Kết quả qua các năm',
      '[STT | Nội dung | Năm 2022 | Năm 2023 | Năm 2024 | Năm 2025 | Cả giai đoạn]',
      '1 | Số trường hợp đăng ký | 0 | 0 | 12 | 0 | 12',
      '2 | Trong đó: mô hình | 0 | 0 | 02 | 0 | 02',
      '3 | Trong đó: tập thể | 0 | 0 | 02 | 0 | 02',
      '4 | Trong đó: cá nhân | 0 | 0 | 08 | 0 | 08',
      '5 | Số trường hợp thẩm định đạt | 0 | 0 | 04 | 0 | 04',
      '6 | Lượt bồi dưỡng, hỗ trợ | 0 | 0 | 02 | 0 | 02',
      '7 | Điển hình được tuyên dương | 0 | 0 | 01 | 0 | 01',
      '8 | Trường hợp đề nghị khen thưởng | 0 | 0 | 02 | 0 | 02',
      '9 | Trường hợp được khen thưởng | 0 | 0 | 01 | 0 | 01',
      '10 | Hoạt động tuyên truyền | 0 | 01 | 02 | 0 | 03',
      '11 | Lượt kiểm tra, giám sát | 0 | 0 | 01 | 0 | 01',
      'Biểu đồ 1. Số trường hợp đăng ký, thẩm định đạt qua các năm',
      ...['Năm 2022', 'Đăng ký ▪ 0', 'Thẩm định đạt ▪ 0'],
      ...['Năm 2023', 'Đăng ký ▪ 0', 'Thẩm định đạt ▪ 0'],
      ...['Năm 2024', 'Đăng ký ▪ 12', 'Thẩm định đạt ▪ 04'],
      ...['Năm 2025', 'Đăng ký ▪ 0', 'Thẩm định đạt ▪ 0'],
      'Bảng 2. Số trường hợp đăng ký theo đơn vị',
      '[STT | Đơn vị | Năm 2022 | Năm 2023 | Năm 2024 | Năm 2025 | Cả giai đoạn]',
      'I | Xã, phường, thị trấn',
      '1 | Xã Cửu Cao | 0 | 0 | 09 | 0 | 09',
      '2 | Xã Phụng Công | 0 | 0 | 02 | 0 | 02',
      'II | Cụm thi đua',
      '1 | Cụm thi đua số 1 | 0 | 0 | 01 | 0 | 01',
      'III | Cơ quan, đơn vị chủ trì phong trào',
      '1 | Hội Liên hiệp Phụ nữ huyện | 0 | 0 | 0 | 0 | 0',
      'Tổng cộng | 0 | 0 | 12 | 0 | 12',
      '2. Bồi dưỡng, nhân rộng',
      'Có 02 lượt bồi dưỡng, hỗ trợ cho 01 điển hình, trong đó 01 lượt đã đánh giá tác dụng. Có 01 điển hình được nhân rộng.',
      '3. Biểu dương, khen thưởng',
      'Đã tuyên dương 01 điển hình. Đã đề nghị khen thưởng 02 trường hợp (01 khen thưởng thường xuyên và 01 khen thưởng chuyên đề): 01 được khen và 01 đang chờ xét.',
      '4. Tuyên truyền',
      'Đã tổ chức 03 hoạt động tuyên truyền: 02 bài viết và 01 buổi giao lưu. Tổng số lượt: 1.250.',
      '5. Kiểm tra, giám sát',
      'Đã kiểm tra, giám sát 01 lượt đơn vị.',
      'II. KHÓ KHĂN, VƯỚNG MẮC',
      'Có 01 khó khăn, vướng mắc được phản ánh, chưa nội dung nào được giải quyết. Các nội dung chưa giải quyết:',
      '- Xã Phụng Công: Thiếu kinh phí nhân rộng; kiến nghị: UBND huyện hỗ trợ.',
      'Trên đây là báo cáo tổng kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2022-2025 của Phòng Nội vụ./.',
      foot,
      '=== trang ngang',
      'Phụ lục',
      'DANH SÁCH MÔ HÌNH, TẬP THỂ, CÁ NHÂN ĐƯỢC THẨM ĐỊNH ĐẠT GIAI ĐOẠN 2022-2025',
      '(Kèm theo Báo cáo số 215/BC-NV ngày 20 tháng 12 năm 2025 của Phòng Nội vụ)',
      listHeader,
      'I | Xã Cửu Cao (03 trường hợp)',
      '1 | Camera an ninh do dân góp | Mô hình | Xã Cửu Cao |  | ',
      '2 | Thôn Hạ | Tập thể | Xã Cửu Cao |  | Thôn nông thôn mới kiểu mẫu',
      '3 | Nguyễn Thị Lan | Cá nhân (giáo viên) | Giáo viên, Trường Mầm non Cửu Cao | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Giáo viên dạy giỏi cấp huyện',
      'II | Cụm thi đua số 1 (01 trường hợp)',
      '1 | Chấm điểm thi đua chéo | Mô hình | Cụm thi đua số 1 |  | ',
    ]);
  });
});
