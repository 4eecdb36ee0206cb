/** Thủ Thừa: the four documents of its movement (III, IV), every word of their pages. */
import { describe, expect, it } from 'vitest';
import { request } from '../../domain/reports/reportBook';
import { thuThuaRegister } from './thuThuaRegister';
import { printedLines } from './visibleLines';

const head = [
  '=== trang đứng',
  'ỦY BAN NHÂN DÂN / HUYỆN THỦ THỪA / PHÒNG GIÁO DỤC VÀ ĐÀO TẠO | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
];
const bases = [
  'Căn cứ Kế hoạch số 4743/KH-SGDĐT ngày 23 tháng 11 năm 2020 của Sở GDĐT về thực hiện Phong trào thi đua “Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập” ngành Giáo dục Long An giai đoạn 2020-2025;',
  'Căn cứ Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Ban Chấp hành Trung ương Đảng khóa XI về đổi mới căn bản, toàn diện giáo dục và đào tạo;',
  'Căn cứ Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng;',
  'Căn cứ Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
];
const others =
  '- Sở GD&ĐT (để b/c); / - UBND huyện (để b/c); / - Liên đoàn lao động huyện (để ph/h); / - Phòng Nội vụ; / - Các trường trực thuộc; / - Lưu: VT, bộ phận TĐKT.';
const signed = 'KT. TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG / Trần Thị Thử';
const foot = `Nơi nhận: / - Như trên; / ${others} | ${signed}`;
const listHeader =
  '[STT | Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Phong trào thi đua | Tóm tắt thành tích]';
const awardHeader =
  '[STT | Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Tóm tắt thành tích | Hình thức đề nghị | Cấp quyết định]';
const note = 'Ghi chú: Trường hợp chưa được đồng ý công bố thông tin thì ghi tắt họ tên hoặc không nêu tên.';
const pen = '\u2026'.repeat(20);
const dots = '\u2026'.repeat(2);
const date = { day: 2, month: 6, year: 2025 };

describe('biên bản, phiếu thẩm định (III.1)', () => {
  it('records all that came to a review', async () => {
    const people = { chair: 'Trần Thị Thử', secretary: 'Lê Văn Duyệt Thử' };
    const asked = request({ kind: 'review_sheet', number: 3, date, ...people });
    expect(await printedLines(thuThuaRegister, asked)).toEqual([
      ...head,
      'Số: 03/BB-PGDĐT | ',
      'BIÊN BẢN',
      'Thẩm định mô hình, gương điển hình tiên tiến năm học 2024-2025',
      ...bases,
      'I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN',
      `- Thời gian bắt đầu: ${pen}`,
      `- Địa điểm: ${pen}`,
      `- Thành phần tham dự: ${pen}`,
      '- Chủ trì: Trần Thị Thử',
      '- Thư ký: Lê Văn Duyệt Thử',
      'II. NỘI DUNG, KẾT QUẢ THẨM ĐỊNH',
      // 001–004; the one sent back is not among them.
      'Phòng Giáo dục và Đào tạo tổ chức thẩm định 04 trường hợp, gồm 01 tập thể và 03 cá nhân; kết quả: 03 đạt và 01 chưa kết luận.',
      'Bảng 1. Kết quả thẩm định từng trường hợp',
      '[STT | Tên mô hình, tập thể, cá nhân | Đơn vị | Tiêu chí đạt | Kết quả]',
      '[ |  |  | Bắt buộc | Xem xét thêm | ]',
      // A pupil's criteria are alternatives, no counts.
      '1 | L.G.M. | Trường THCS Bình Thử | – | – | Đạt',
      '2 | Cao Thị Ước | Trường THCS Bình Thử | – | 01/03 | Chưa kết luận',
      '3 | Trường Tiểu học Mỹ Thử | Trường Tiểu học Mỹ Thử | – | 0/03 | Đạt',
      // TT-Q2 is about the school he leads.
      '4 | Mai Văn Mẫu | Trường Tiểu học Mỹ Thử | – | 02/03 | Đạt',
      note,
      'III. KẾT LUẬN',
      'Các thành viên dự họp thống nhất kết quả thẩm định nêu trên.',
      'Biên bản được đọc lại cho các thành viên dự họp cùng nghe và thống nhất thông qua.',
      `Cuộc họp kết thúc vào ${dots} giờ ${dots}, ngày ${dots} tháng ${dots} năm ${dots}./.`,
      'THƯ KÝ / Lê Văn Duyệt Thử | CHỦ TRÌ / Trần Thị Thử',
      `Nơi nhận: / ${others} | `,
    ]);
  });

  it('judges a head of school against the criteria of heads', async () => {
    const asked = request({ kind: 'review_sheet', registrations: ['ĐK-2024-002'], date });
    expect(await printedLines(thuThuaRegister, asked)).toEqual([
      ...head,
      ' | Thủ Thừa, ngày 02 tháng 6 năm 2025',
      'PHIẾU THẨM ĐỊNH',
      'Mô hình, gương điển hình tiên tiến năm học 2024-2025',
      ...bases,
      'I. THÔNG TIN ĐĂNG KÝ',
      '- Mã đăng ký: ĐK-2024-002',
      '- Tên: Mai Văn Mẫu',
      '- Loại, đối tượng: Cá nhân (cán bộ quản lý)',
      '- Đơn vị đăng ký: Trường Tiểu học Mỹ Thử',
      '- Chức vụ, đơn vị công tác: Hiệu trưởng',
      '- Tóm tắt thành tích: Đổi mới sinh hoạt chuyên môn',
      '- Người thẩm định: Lê Văn Duyệt Thử',
      'II. KẾT QUẢ THEO TIÊU CHÍ',
      '[STT | Tiêu chí | Yêu cầu | Kết quả | Nhận xét]',
      '1 | TT-Q1. Đạo đức tốt, chấp hành pháp luật | Xem xét thêm | Đạt | ',
      '2 | TT-Q2. Tập thể phụ trách có phong trào hiệu quả | Theo tập thể phụ trách | Đạt | ',
      '3 | TT-Q3. Nhiều giải pháp đổi mới quản lý, được tập thể ghi nhận | Xem xét thêm | Đạt | ',
      '4 | TT-Q4. Đoàn kết, dân chủ, gương mẫu | Xem xét thêm | Không đạt | Còn ý kiến khác nhau',
      'III. KẾT LUẬN',
      '- Tiêu chí xem xét thêm: đạt 02/03.',
      'Kết luận: Đạt./.',
      `NGƯỜI THẨM ĐỊNH / Lê Văn Duyệt Thử | ${signed}`,
      'Nơi nhận: / - Lưu: VT, bộ phận TĐKT. | ',
    ]);
  });
});

describe('tờ trình đề nghị khen thưởng (III.2.1)', () => {
  it('goes to the Minister, a pupil who refused under initials', async () => {
    const asked = request({ kind: 'award_proposal', number: 9, date });
    expect(await printedLines(thuThuaRegister, asked)).toEqual([
      ...head,
      'Số: 09/TTr-PGDĐT | Thủ Thừa, ngày 02 tháng 6 năm 2025',
      'TỜ TRÌNH',
      'Về việc đề nghị khen thưởng mô hình, gương điển hình tiên tiến năm học 2024-2025',
      'Kính gửi: Bộ trưởng Bộ GDĐT',
      ...bases,
      'Trên cơ sở kết quả đăng ký, thẩm định năm học 2024-2025, Phòng Giáo dục và Đào tạo kính đề nghị Bộ trưởng Bộ GDĐT xem xét, khen thưởng 03 (ba) điển hình tiên tiến, gồm 01 tập thể và 02 cá nhân.',
      'Hình thức khen thưởng đề nghị:',
      '- Bằng khen của Bộ trưởng Bộ GDĐT: 01 tập thể và 01 cá nhân.',
      '- Giấy khen của Giám đốc Sở GDĐT: 01 cá nhân.',
      'Danh sách đề nghị khen thưởng tại các Phụ lục kèm theo.',
      'Kính trình Bộ trưởng Bộ GDĐT xem xét, quyết định./.',
      foot,
      '=== trang ngang',
      'Phụ lục I',
      'DANH SÁCH MÔ HÌNH, TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024-2025',
      '(Kèm theo Tờ trình số 09/TTr-PGDĐT ngày 02 tháng 6 năm 2025 của Phòng Giáo dục và Đào tạo)',
      awardHeader,
      '1 | Trường Tiểu học Mỹ Thử | Tập thể | Trường Tiểu học Mỹ Thử | Thư viện thân thiện dùng chung cho 3 xã | Bằng khen của Bộ trưởng Bộ GDĐT | Bộ GDĐT',
      '=== trang ngang',
      'Phụ lục II',
      'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2024-2025',
      '(Kèm theo Tờ trình số 09/TTr-PGDĐT ngày 02 tháng 6 năm 2025 của Phòng Giáo dục và Đào tạo)',
      awardHeader,
      '1 | L.G.M. | Cá nhân (học sinh) | Học sinh |  | Giấy khen của Giám đốc Sở GDĐT | Sở GDĐT',
      '2 | Mai Văn Mẫu | Cá nhân (cán bộ quản lý) | Hiệu trưởng | Đổi mới sinh hoạt chuyên môn | Bằng khen của Bộ trưởng Bộ GDĐT | Bộ GDĐT',
      note,
    ]);
  });
});

describe('báo cáo kết quả năm học (IV)', () => {
  it('says what the school year brought', async () => {
    const asked = request({ kind: 'yearly_report', number: 88, date });
    expect(await printedLines(thuThuaRegister, asked)).toEqual([
      ...head,
      'Số: 88/BC-PGDĐT | Thủ Thừa, ngày 02 tháng 6 năm 2025',
      'BÁO CÁO',
      'Kết quả xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến năm học 2024-2025',
      // Literally the issuer itself, as the plan has it.
      'Kính gửi: Phòng GDĐT (qua Thường trực Thi đua, khen thưởng)',
      ...bases,
      'I. KẾT QUẢ ĐĂNG KÝ, THẨM ĐỊNH',
      '1. Đăng ký',
      'Năm học 2024-2025, có 02 đơn vị đăng ký với tổng số 04 trường hợp, gồm 01 tập thể và 03 cá nhân. Trong số cá nhân có 01 cán bộ quản lý, 01 giáo viên và 01 học sinh.',
      'Lao động trực tiếp: 01/03 cá nhân (33,3%).',
      '2. Thẩm định',
      'Có 03 trường hợp được thẩm định đạt, gồm 01 tập thể và 02 cá nhân (danh sách tại Phụ lục kèm theo). Còn 01 trường hợp đang thẩm định và 01 trường hợp trả lại để bổ sung.',
      'II. BỒI DƯỠNG, BIỂU DƯƠNG, KHEN THƯỞNG',
      '1. Bồi dưỡng, nhân rộng',
      'Có 01 lượt bồi dưỡng, hỗ trợ cho 01 điển hình, trong đó 01 lượt đã đánh giá tác dụng. Có 01 điển hình được nhân rộng.',
      '2. Biểu dương, khen thưởng',
      // Commended on 20/11/2023, the year before.
      'Chưa tuyên dương điển hình nào. Đã đề nghị khen thưởng 03 trường hợp (03 khen thưởng chuyên đề): 03 đang chờ xét.',
      'III. TUYÊN TRUYỀN',
      // September 2024 and January 2025.
      'Đã tổ chức 02 hoạt động tuyên truyền: 01 bài viết và 01 chuyên mục. Tổng số lượt: 2.400.',
      'IV. KIỂM TRA, GIÁM SÁT; KHÓ KHĂN, VƯỚNG MẮC',
      'Đã kiểm tra, giám sát 01 lượt đơn vị.',
      'Có 01 khó khăn, vướng mắc được phản ánh, chưa nội dung nào được giải quyết. Các nội dung chưa giải quyết:',
      '- Trường Mẫu giáo Nhị Thử: Chưa có mẫu kế hoạch gắn 09 nhóm nhiệm vụ; kiến nghị: Phòng GDĐT hướng dẫn.',
      'Trên đây là báo cáo kết quả xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến năm học 2024-2025 của Phòng Giáo dục và Đào tạo./.',
      foot,
      '=== trang ngang',
      'Phụ lục',
      'DANH SÁCH MÔ HÌNH, TẬP THỂ, CÁ NHÂN ĐƯỢC THẨM ĐỊNH ĐẠT NĂM HỌC 2024-2025',
      '(Kèm theo Báo cáo số 88/BC-PGDĐT ngày 02 tháng 6 năm 2025 của Phòng Giáo dục và Đào tạo)',
      listHeader,
      'I | Trường THCS Bình Thử (01 trường hợp)',
      '1 | L.G.M. | Cá nhân (học sinh) | Học sinh |  | ',
      'II | Trường Tiểu học Mỹ Thử (02 trường hợp)',
      '1 | Trường Tiểu học Mỹ Thử | Tập thể | Trường Tiểu học Mỹ Thử |  | Thư viện thân thiện dùng chung cho 3 xã',
      '2 | Mai Văn Mẫu | Cá nhân (cán bộ quản lý) | Hiệu trưởng |  | Đổi mới sinh hoạt chuyên môn',
      note,
    ]);
  });
});

describe('báo cáo sơ kết, tổng kết (III.2.2, III.2.3)', () => {
  it('closes 2020-2025 with its five school years side by side', async () => {
    const asked = request({ kind: 'closing_report', from: 2020, to: 2024, number: 99, date });
    expect(await printedLines(thuThuaRegister, asked)).toEqual([
      ...head,
      'Số: 99/BC-PGDĐT | Thủ Thừa, ngày 02 tháng 6 năm 2025',
      'BÁO CÁO',
      'Tổng kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2020-2025',
      'Kính gửi: Sở GDĐT',
      ...bases,
      'I. KẾT QUẢ THỰC HIỆN',
      '1. Đăng ký, thẩm định',
      'Giai đoạn 2020-2025, có 02 đơn vị đăng ký với tổng số 05 trường hợp, gồm 02 tập thể và 03 cá nhân; 04 trường hợp được thẩm định đạt, gồm 02 tập thể và 02 cá nhân (danh sách tại Phụ lục kèm theo).',
      'Lao động trực tiếp: 01/03 cá nhân (33,3%).',
      'Bảng 1. Kết quả qua các năm',
      '[STT | Nội dung | Năm học | Cả giai đoạn]',
      '[ |  | 2020-2021 | 2021-2022 | 2022-2023 | 2023-2024 | 2024-2025 | ]',
      '1 | Số trường hợp đăng ký | 0 | 0 | 0 | 01 | 04 | 05',
      '2 | Trong đó: tập thể | 0 | 0 | 0 | 01 | 01 | 02',
      '3 | Trong đó: cá nhân | 0 | 0 | 0 | 0 | 03 | 03',
      '4 | Số trường hợp thẩm định đạt | 0 | 0 | 0 | 01 | 03 | 04',
      '5 | Lượt bồi dưỡng, hỗ trợ | 0 | 0 | 0 | 0 | 01 | 01',
      '6 | Điển hình được tuyên dương | 0 | 0 | 0 | 01 | 0 | 01',
      '7 | Trường hợp đề nghị khen thưởng | 0 | 0 | 0 | 01 | 03 | 04',
      '8 | Trường hợp được khen thưởng | 0 | 0 | 0 | 01 | 0 | 01',
      '9 | Hoạt động tuyên truyền | 0 | 0 | 0 | 0 | 02 | 02',
      '10 | Lượt kiểm tra, giám sát | 0 | 0 | 0 | 0 | 01 | 01',
      'Bảng 2. Số trường hợp đăng ký theo đơn vị',
      '[STT | Đơn vị | Năm học | Cả giai đoạn]',
      '[ |  | 2020-2021 | 2021-2022 | 2022-2023 | 2023-2024 | 2024-2025 | ]',
      '1 | Trường THCS Bình Thử | 0 | 0 | 0 | 01 | 02 | 03',
      '2 | Trường Tiểu học Mỹ Thử | 0 | 0 | 0 | 0 | 02 | 02',
      'Tổng cộng | 0 | 0 | 0 | 01 | 04 | 05',
      '2. Bồi dưỡng, nhân rộng',
      'Có 01 lượt bồi dưỡng, hỗ trợ cho 01 điển hình, trong đó 01 lượt đã đánh giá tác dụng. Có 01 điển hình được nhân rộng.',
      '3. Biểu dương, khen thưởng',
      'Đã tuyên dương 01 điển hình. Đã đề nghị khen thưởng 04 trường hợp (04 khen thưởng chuyên đề): 01 được khen và 03 đang chờ xét.',
      '4. Tuyên truyền',
      'Đã tổ chức 02 hoạt động tuyên truyền: 01 bài viết và 01 chuyên mục. Tổng số lượt: 2.400.',
      '5. Kiểm tra, giám sát',
      'Đã kiểm tra, giám sát 01 lượt đơn vị.',
      'II. KHÓ KHĂN, VƯỚNG MẮC',
      'Có 01 khó khăn, vướng mắc được phản ánh, chưa nội dung nào được giải quyết. Các nội dung chưa giải quyết:',
      '- Trường Mẫu giáo Nhị Thử: Chưa có mẫu kế hoạch gắn 09 nhóm nhiệm vụ; kiến nghị: Phòng GDĐT hướng dẫn.',
      'Trên đây là báo cáo tổng kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2020-2025 của Phòng Giáo dục và Đào tạo./.',
      foot,
      '=== trang ngang',
      'Phụ lục',
      'DANH SÁCH MÔ HÌNH, TẬP THỂ, CÁ NHÂN ĐƯỢC THẨM ĐỊNH ĐẠT GIAI ĐOẠN 2020-2025',
      '(Kèm theo Báo cáo số 99/BC-PGDĐT ngày 02 tháng 6 năm 2025 của Phòng Giáo dục và Đào tạo)',
      listHeader,
      'I | Trường THCS Bình Thử (02 trường hợp)',
      '1 | Trường THCS Bình Thử | Tập thể | Trường THCS Bình Thử |  | ',
      '2 | L.G.M. | Cá nhân (học sinh) | Học sinh |  | ',
      'II | Trường Tiểu học Mỹ Thử (02 trường hợp)',
      '1 | Trường Tiểu học Mỹ Thử | Tập thể | Trường Tiểu học Mỹ Thử |  | Thư viện thân thiện dùng chung cho 3 xã',
      '2 | Mai Văn Mẫu | Cá nhân (cán bộ quản lý) | Hiệu trưởng |  | Đổi mới sinh hoạt chuyên môn',
      note,
    ]);
  });

  it('takes stock in 2023 of one school year', async () => {
    const asked = request({ kind: 'closing_report', from: 2023, date: { day: 20, month: 11, year: 2023 } });
    const lines = await printedLines(thuThuaRegister, asked);
    expect(lines[4]).toBe(
      'Sơ kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến năm học 2023-2024',
    );
    expect(lines.slice(lines.indexOf('Bảng 2. Số trường hợp đăng ký theo đơn vị')).slice(0, 4)).toEqual([
      'Bảng 2. Số trường hợp đăng ký theo đơn vị',
      '[STT | Đơn vị | Năm học 2023-2024]',
      '1 | Trường THCS Bình Thử | 01',
      'Tổng cộng | 01',
    ]);
  });
});
