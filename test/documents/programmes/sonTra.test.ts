/** Sơn Trà: the five documents of KH 384 (B.II, B.III, B.IV), every word of their pages. */
import { describe, expect, it } from 'vitest';
import { request } from '../../domain/reports/reportBook';
import { sonTraRegister } from './sonTraRegister';
import { printedLines } from './visibleLines';

const head = [
  '=== trang đứng',
  'SỞ GDĐT / THÀNH PHỐ ĐÀ NẴNG / TRƯỜNG THPT SƠN TRÀ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
];
const bases = [
  'Căn cứ Kế hoạch số 384/KH-THPTST ngày 18 tháng 12 năm 2023 của Trường THPT Sơn Trà về tuyên truyền gương điển hình tiên tiến;',
  'Căn cứ Kế hoạch số 3776/KH-SGDĐT ngày 11 tháng 12 năm 2023 của Sở GDĐT thành phố Đà Nẵng về tuyên truyền gương điển hình tiên tiến giai đoạn 2023 - 2025 của ngành Giáo dục thành phố Đà Nẵng;',
  'Căn cứ Quyết định số 1526/QĐ-TTg ngày 09 tháng 12 năm 2022 của Thủ tướng Chính phủ về phê duyệt Đề án “Tuyên truyền gương điển hình tiên tiến giai đoạn 2022 - 2025”;',
  'Căn cứ Kế hoạch số 43/KH-UBND ngày 24 tháng 02 năm 2023 của UBND thành phố Đà Nẵng về tuyên truyền gương điển hình tiên tiến của thành phố giai đoạn 2023 - 2025;',
  'Căn cứ Kế hoạch số 180/KH-UBND ngày 25 tháng 9 năm 2023 của UBND thành phố Đà Nẵng về đẩy mạnh công tác tuyên truyền phong trào thi đua yêu nước và gương điển hình tiên tiến giai đoạn 2023 - 2025;',
  'Căn cứ Kế hoạch số 595/KH-BGDĐT ngày 10 tháng 4 năm 2023 của Bộ GDĐT về triển khai Đề án Tuyên truyền gương điển hình tiên tiến giai đoạn 2023-2025 của ngành Giáo dục.',
];
const signed = 'HIỆU TRƯỞNG / Đinh Văn Thử';
// Sở GDĐT is addressed already where it is.
const foot = `Nơi nhận: / - Như trên; / - Thông báo chung; / - Website Trường; / - Lưu: VT, VP. | ${signed}`;
const allRecipients = 'Nơi nhận: / - Sở GDĐT; / - Thông báo chung; / - Website Trường; / - Lưu: VT, VP.';
const listHeader =
  '[STT | Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Phong trào thi đua | Tóm tắt thành tích]';
const note = 'Ghi chú: Trường hợp chưa được đồng ý công bố thông tin thì ghi tắt họ tên hoặc không nêu tên.';
const pen = '\u2026'.repeat(20);
const dots = '\u2026'.repeat(2);
const date = { day: 8, month: 11, year: 2024 };
const dated = 'Đà Nẵng, ngày 08 tháng 11 năm 2024';

describe('biên bản, phiếu thẩm định (B.II)', () => {
  it('records all that came to a review, with places left for those who are not known', async () => {
    const asked = request({ kind: 'review_sheet', number: null, date });
    expect(await printedLines(sonTraRegister, asked)).toEqual([
      ...head,
      `Số: ${'\u00a0'.repeat(5)}/BB-THPTST | `,
      'BIÊN BẢN',
      'Thẩm định mô hình, gương điển hình tiên tiến năm 2024',
      ...bases,
      'I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN',
      `- Thời gian bắt đầu: ${pen}`,
      `- Địa điểm: ${pen}`,
      `- Thành phần tham dự: ${pen}`,
      `- Chủ trì: ${pen}`,
      `- Thư ký: ${pen}`,
      'II. NỘI DUNG, KẾT QUẢ THẨM ĐỊNH',
      'Trường THPT Sơn Trà tổ chức thẩm định 05 trường hợp, gồm 01 tập thể và 04 cá nhân; kết quả: 04 đạt và 01 chưa kết luận.',
      'Bảng 1. Kết quả thẩm định từng trường hợp',
      '[STT | Tên mô hình, tập thể, cá nhân | Đơn vị | Tiêu chí đạt | Kết quả]',
      '[ |  |  | Bắt buộc | Xem xét thêm | ]',
      '1 | Đặng Thị Ái | Tổ Ngữ văn | 0/01 | 0/03 | Đạt',
      '2 | Tổ Toán | Tổ Toán | 01/01 | 01/04 | Đạt',
      '3 | Ngô Thị Thử | Tổ Toán | 01/01 | 01/03 | Đạt',
      // ST-H1 and ST-H3; the alternatives are no count.
      '4 | P.V.M. | Trường THPT Sơn Trà | 02/02 | – | Đạt',
      '5 | Tạ Thị Mẫu | Trường THPT Sơn Trà | 0/01 | – | Chưa kết luận',
      note,
      'III. KẾT LUẬN',
      'Các thành viên dự họp thống nhất kết quả thẩm định nêu trên.',
      'Biên bản được đọc lại cho các thành viên dự họp cùng nghe và thống nhất thông qua.',
      `Cuộc họp kết thúc vào ${dots} giờ ${dots}, ngày ${dots} tháng ${dots} năm ${dots}./.`,
      'THƯ KÝ | CHỦ TRÌ',
      `${allRecipients} | `,
    ]);
  });

  it('judges a pupil, named in full on a paper that stays in the school', async () => {
    const asked = request({ kind: 'review_sheet', registrations: ['ĐK-2024-004'], date });
    expect(await printedLines(sonTraRegister, asked)).toEqual([
      ...head,
      ` | ${dated}`,
      'PHIẾU THẨM ĐỊNH',
      'Mô hình, gương điển hình tiên tiến năm 2024',
      ...bases,
      'I. THÔNG TIN ĐĂNG KÝ',
      '- Mã đăng ký: ĐK-2024-004',
      '- Tên: Phan Văn Mẫu',
      '- Loại, đối tượng: Cá nhân (học sinh)',
      '- Đơn vị đăng ký: Trường THPT Sơn Trà',
      '- Chức vụ, đơn vị công tác: Học sinh lớp 11A2, Trường THPT Sơn Trà',
      '- Tóm tắt thành tích: Cứu bạn đuối nước',
      '- Người thẩm định: Đoàn trường',
      'II. KẾT QUẢ THEO TIÊU CHÍ',
      '[STT | Tiêu chí | Yêu cầu | Kết quả | Nhận xét]',
      '1 | ST-H1. Đạo đức tốt, chấp hành pháp luật | Bắt buộc | Đạt | ',
      '2 | ST-H2a. Xuất sắc trong học tập, rèn luyện, trải nghiệm | Đạt một trong nhóm | Chưa ghi | ',
      '3 | ST-H2b. Giải cao kỳ thi quốc gia, quốc tế | Đạt một trong nhóm | Chưa ghi | ',
      '4 | ST-H2c. Sáng kiến nghiên cứu khoa học, kỹ thuật | Đạt một trong nhóm | Chưa ghi | ',
      '5 | ST-H2d. Vượt khó học giỏi | Đạt một trong nhóm | Chưa ghi | ',
      '6 | ST-H2e. Hành động dũng cảm, nghĩa cử đẹp | Đạt một trong nhóm | Đạt | ',
      '7 | ST-H3. Tình nguyện, thiện nguyện được ghi nhận | Bắt buộc | Đạt | ',
      'III. KẾT LUẬN',
      '- Tiêu chí bắt buộc: đạt 02/02.',
      'Kết luận: Đạt./.',
      `NGƯỜI THẨM ĐỊNH / Đoàn trường | ${signed}`,
      'Nơi nhận: / - Lưu: VT, VP. | ',
    ]);
  });
});

describe('tờ trình đề nghị khen thưởng (B.III.2)', () => {
  it('puts forward the teacher whose proposal waits', async () => {
    const asked = request({ kind: 'award_proposal', number: 31, date });
    expect(await printedLines(sonTraRegister, asked)).toEqual([
      ...head,
      `Số: 31/TTr-THPTST | ${dated}`,
      'TỜ TRÌNH',
      'Về việc đề nghị khen thưởng mô hình, gương điển hình tiên tiến năm 2024',
      'Kính gửi: Sở GDĐT',
      ...bases,
      'Trên cơ sở kết quả đăng ký, thẩm định năm 2024, Trường THPT Sơn Trà kính đề nghị Sở GDĐT xem xét, khen thưởng 01 (một) điển hình tiên tiến, gồm 01 cá nhân.',
      'Hình thức khen thưởng đề nghị:',
      '- Giấy khen của Giám đốc Sở: 01 cá nhân.',
      'Danh sách đề nghị khen thưởng tại Phụ lục kèm theo.',
      'Kính trình Sở GDĐT xem xét, quyết định./.',
      foot,
      '=== trang ngang',
      'Phụ lục',
      'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024',
      '(Kèm theo Tờ trình số 31/TTr-THPTST ngày 08 tháng 11 năm 2024 của Trường THPT Sơn Trà)',
      '[STT | Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Tóm tắt thành tích | Hình thức đề nghị | Cấp quyết định]',
      '1 | Ngô Thị Thử | Cá nhân (giáo viên) | Giáo viên Toán | Bồi dưỡng học sinh giỏi cấp thành phố | Giấy khen của Giám đốc Sở | Sở GDĐT',
    ]);
  });
});

describe('báo cáo kết quả hằng năm (B.IV.1.b)', () => {
  it('goes to the Sở before 30/11', async () => {
    const asked = request({ kind: 'yearly_report', number: 402, date });
    expect(await printedLines(sonTraRegister, asked)).toEqual([
      ...head,
      `Số: 402/BC-THPTST | ${dated}`,
      'BÁO CÁO',
      'Kết quả xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến năm 2024',
      'Kính gửi: Sở GDĐT',
      ...bases,
      'I. KẾT QUẢ ĐĂNG KÝ, THẨM ĐỊNH',
      '1. Đăng ký',
      // 001–005; nobody knows the tổ of 006, which waits for no review either.
      'Năm 2024, có 03 đơn vị đăng ký với tổng số 05 trường hợp, gồm 01 tập thể và 04 cá nhân. Trong số cá nhân có 02 giáo viên, 01 nhân viên và 01 học sinh.',
      'Lao động trực tiếp: 03/04 cá nhân (75%). Tổ chuyên môn: 01/01 tập thể (100%).',
      '2. Thẩm định',
      'Có 04 trường hợp được thẩm định đạt, gồm 01 tập thể và 03 cá nhân (danh sách tại Phụ lục kèm theo). Còn 01 trường hợp đang thẩm định.',
      'II. BỒI DƯỠNG, BIỂU DƯƠNG, KHEN THƯỞNG',
      '1. Bồi dưỡng, nhân rộng',
      'Có 02 lượt bồi dưỡng, hỗ trợ cho 02 điển hình, trong đó 01 lượt đã đánh giá tác dụng. Có 01 điển hình được nhân rộng.',
      '2. Biểu dương, khen thưởng',
      'Đã tuyên dương 01 điển hình. Đã đề nghị khen thưởng 02 trường hợp (01 khen thưởng thường xuyên và 01 khen thưởng đột xuất): 01 được khen và 01 đang chờ xét.',
      'III. TUYÊN TRUYỀN',
      // 1.250 + 900 + 86
      'Đã tổ chức 04 hoạt động tuyên truyền: 02 bài viết, 01 phóng sự/video và 01 cuộc thi viết. Tổng số lượt: 2.236.',
      'IV. KIỂM TRA, GIÁM SÁT; KHÓ KHĂN, VƯỚNG MẮC',
      'Đã kiểm tra, giám sát 01 lượt đơn vị.',
      'Không có khó khăn, vướng mắc nào được phản ánh.',
      'Trên đây là báo cáo kết quả xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến năm 2024 của Trường THPT Sơn Trà./.',
      foot,
      '=== trang ngang',
      'Phụ lục',
      'DANH SÁCH MÔ HÌNH, TẬP THỂ, CÁ NHÂN ĐƯỢC THẨM ĐỊNH ĐẠT NĂM 2024',
      '(Kèm theo Báo cáo số 402/BC-THPTST ngày 08 tháng 11 năm 2024 của Trường THPT Sơn Trà)',
      listHeader,
      'I | Tổ Ngữ văn (01 trường hợp)',
      '1 | Đặng Thị Ái | Cá nhân (giáo viên) | Giáo viên Ngữ văn |  | Dạy chuyên đề cho 3 trường bạn',
      'II | Tổ Toán (02 trường hợp)',
      '1 | Tổ Toán | Tập thể | Tổ Toán |  | 100% giáo viên có sáng kiến được áp dụng',
      '2 | Ngô Thị Thử | Cá nhân (giáo viên) | Giáo viên Toán | Đổi mới, sáng tạo | Bồi dưỡng học sinh giỏi cấp thành phố',
      'III | Trường THPT Sơn Trà (01 trường hợp)',
      '1 | P.V.M. | Cá nhân (học sinh) | Học sinh, Trường THPT Sơn Trà |  | ',
      note,
    ]);
  });
});

describe('công văn giới thiệu điển hình (B.III.4.đ)', () => {
  it('introduces those who may be named, the pupil left out', async () => {
    const asked = request({ kind: 'introduction', number: 5, date });
    expect(await printedLines(sonTraRegister, asked)).toEqual([
      ...head,
      `Số: 05/THPTST / V/v giới thiệu điển hình tiên tiến năm 2024 | ${dated}`,
      'Kính gửi: Sở GDĐT',
      ...bases,
      'Trường THPT Sơn Trà giới thiệu 03 (ba) điển hình tiên tiến tiêu biểu năm 2024, gồm 01 tập thể và 02 cá nhân (danh sách tại Phụ lục kèm theo).',
      'Các cá nhân được giới thiệu đã đồng ý công bố thông tin.',
      'Kính đề nghị Sở GDĐT xem xét, tổng hợp để tuyên truyền, biểu dương và nhân rộng./.',
      foot,
      '=== trang ngang',
      'Phụ lục',
      'DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN ĐƯỢC GIỚI THIỆU NĂM 2024',
      '(Kèm theo Công văn số 05/THPTST ngày 08 tháng 11 năm 2024 của Trường THPT Sơn Trà)',
      '[STT | Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Phong trào thi đua | Tóm tắt thành tích | Minh chứng]',
      '1 | Đặng Thị Ái | Cá nhân (giáo viên) | Giáo viên Ngữ văn |  | Dạy chuyên đề cho 3 trường bạn | ',
      '2 | Tổ Toán | Tập thể | Tổ Toán |  | 100% giáo viên có sáng kiến được áp dụng | ',
      '3 | Ngô Thị Thử | Cá nhân (giáo viên) | Giáo viên Toán | Đổi mới, sáng tạo | Bồi dưỡng học sinh giỏi cấp thành phố | https://example.com/ngo-thi-thu',
    ]);
  });
});

describe('danh mục tuyên truyền (B.III.2, B.III.4)', () => {
  it('lists the year by date, the pupil under initials', async () => {
    const asked = request({ kind: 'communications_list', date });
    expect(await printedLines(sonTraRegister, asked)).toEqual([
      ...head,
      ` | ${dated}`,
      'DANH MỤC',
      'Tuyên truyền gương điển hình tiên tiến năm 2024',
      ...bases,
      'Đã tổ chức 04 hoạt động tuyên truyền: 02 bài viết, 01 phóng sự/video và 01 cuộc thi viết. Tổng số lượt: 2.236.',
      '[STT | Ngày | Hình thức | Kênh | Điển hình được tuyên truyền | Liên kết | Số lượt]',
      '1 | 02/02/2024 | Bài viết | Website Trường | Ngô Thị Thử | https://example.com/tin-1 | 1.250',
      '2 | 20/03/2024 | Phóng sự/video | Đài thành phố | P.V.M. |  | 900',
      '3 | 19/04/2024 | Thi viết | Toàn trường | Phong trào chung |  | 86',
      '4 | 10/09/2024 | Bài viết | Trang mạng xã hội | Tổ Toán; Đặng Thị Ái |  | ',
      note,
      'Trên đây là danh mục tuyên truyền gương điển hình tiên tiến năm 2024 của Trường THPT Sơn Trà./.',
      `${allRecipients} | ${signed}`,
    ]);
  });
});
