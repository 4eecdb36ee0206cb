/** Krông Pa: the one document of KH 381 (I.2, II.4), every word of its pages. */
import { expect, it } from 'vitest';
import { request } from '../../domain/reports/reportBook';
import { krongPaRegister } from './krongPaRegister';
import { printedLines } from './visibleLines';

const head = [
  '=== trang đứng',
  'ỦY BAN NHÂN DÂN / HUYỆN KRÔNG PA / PHÒNG GIÁO DỤC VÀ ĐÀO TẠO | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
];
const bases = [
  'Căn cứ Kế hoạch số 381/KH-GDĐT ngày 04 tháng 8 năm 2021 của Phòng GDĐT huyện Krông Pa về xây dựng và nhân rộng điển hình tiên tiến ngành Giáo dục và Đào tạo;',
  'Căn cứ Kế hoạch số 114/KH-UBND ngày 30 tháng 7 năm 2021 của UBND huyện Krông Pa về xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2021-2025 trên địa bàn huyện;',
  'Căn cứ Nghị quyết Đại hội Đảng bộ huyện Krông Pa lần thứ XVII;',
  'Căn cứ Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.',
];
const foot =
  'Nơi nhận: / - Như trên; / - Các trường trực thuộc; / - Lưu: VT. | TRƯỞNG PHÒNG / Nguyễn Thị Thử';

it('closes the five years of the plan: báo cáo tổng kết', async () => {
  const date = { day: 9, month: 1, year: 2026 };
  const asked = request({ kind: 'closing_report', from: 2021, to: 2025, number: 7, date });
  expect(await printedLines(krongPaRegister, asked)).toEqual([
    ...head,
    'Số: 07/BC-GDĐT | Krông Pa, ngày 09 tháng 01 năm 2026',
    'BÁO CÁO',
    'Tổng kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2021-2025',
    'Kính gửi:',
    '- Ủy ban nhân dân huyện;',
    '- Sở Giáo dục và Đào tạo.',
    ...bases,
    'I. KẾT QUẢ THỰC HIỆN',
    '1. Đăng ký, thẩm định',
    // Put forward: 2021 a school, 2022 a teacher, 2023 a model, 2024 a head and a teacher, 2025 a school under review.
    'Giai đoạn 2021-2025, có 03 đơn vị đăng ký với tổng số 06 trường hợp, gồm 01 mô hình, 02 tập thể và 03 cá nhân; 04 trường hợp được thẩm định đạt, gồm 01 mô hình, 01 tập thể và 02 cá nhân (danh sách tại Phụ lục kèm theo).',
    // Two of three people teach; Ia Thử twice and Buôn Thử once lie in difficult areas.
    'Lao động trực tiếp: 02/03 cá nhân (66,7%). Ở địa bàn khó khăn: 03/06 trường hợp (50%).',
    'Bảng 1. Kết quả qua các năm',
    '[STT | Nội dung | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024 | Năm 2025 | Cả giai đoạn]',
    '1 | Số trường hợp đăng ký | 01 | 01 | 01 | 02 | 01 | 06',
    '2 | Trong đó: mô hình | 0 | 0 | 01 | 0 | 0 | 01',
    '3 | Trong đó: tập thể | 01 | 0 | 0 | 0 | 01 | 02',
    '4 | Trong đó: cá nhân | 0 | 01 | 0 | 02 | 0 | 03',
    '5 | Số trường hợp thẩm định đạt | 01 | 01 | 01 | 01 | 0 | 04',
    '6 | Lượt bồi dưỡng, hỗ trợ | 0 | 0 | 01 | 02 | 0 | 03',
    '7 | Điển hình được tuyên dương | 0 | 0 | 02 | 0 | 0 | 02',
    // A proposal without a year of its own is of the year of its registration.
    '8 | Trường hợp đề nghị khen thưởng | 01 | 01 | 0 | 0 | 0 | 02',
    '9 | Trường hợp được khen thưởng | 01 | 0 | 0 | 0 | 0 | 01',
    '10 | Hoạt động tuyên truyền | 0 | 01 | 0 | 02 | 0 | 03',
    '11 | Lượt kiểm tra, giám sát | 0 | 0 | 01 | 01 | 0 | 02',
    'Bảng 2. Số trường hợp đăng ký theo đơn vị',
    '[STT | Đơn vị | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024 | Năm 2025 | Cả giai đoạn]',
    '1 | Trường TH-THCS Buôn Thử | 0 | 0 | 0 | 0 | 01 | 01',
    '2 | Trường THCS Krông Thử | 0 | 01 | 01 | 01 | 0 | 03',
    '3 | Trường Tiểu học Ia Thử | 01 | 0 | 0 | 01 | 0 | 02',
    'Tổng cộng | 01 | 01 | 01 | 02 | 01 | 06',
    '2. Bồi dưỡng, nhân rộng',
    'Có 03 lượt bồi dưỡng, hỗ trợ cho 02 điển hình, trong đó 01 lượt đã đánh giá tác dụng. Có 01 điển hình được nhân rộng.',
    '3. Biểu dương, khen thưởng',
    'Đã tuyên dương 02 điển hình. Đã đề nghị khen thưởng 02 trường hợp (01 khen thưởng thường xuyên và 01 khen thưởng chuyên đề): 01 được khen và 01 không được khen.',
    '4. Tuyên truyền',
    // 320 + 45
    'Đã tổ chức 03 hoạt động tuyên truyền: 01 bài viết, 01 buổi giao lưu và 01 chuyến tham quan, học tập. Tổng số lượt: 365.',
    '5. Kiểm tra, giám sát',
    'Đã kiểm tra, giám sát 02 lượt đơn vị.',
    'II. KHÓ KHĂN, VƯỚNG MẮC',
    'Có 03 khó khăn, vướng mắc được phản ánh, đã giải quyết 01 nội dung. Các nội dung chưa giải quyết:',
    '- Trường TH-THCS Buôn Thử: Thiếu kinh phí in tài liệu; kiến nghị: Phòng cấp thêm kinh phí.',
    // Of one day: by the name of the unit.
    '- Trường THCS Krông Thử: Đường đi khó.',
    'Trên đây là báo cáo tổng kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2021-2025 của Phòng Giáo dục và Đào tạo./.',
    foot,
    '=== trang ngang',
    'Phụ lục',
    'DANH SÁCH MÔ HÌNH, TẬP THỂ, CÁ NHÂN ĐƯỢC THẨM ĐỊNH ĐẠT GIAI ĐOẠN 2021-2025',
    '(Kèm theo Báo cáo số 07/BC-GDĐT ngày 09 tháng 01 năm 2026 của Phòng Giáo dục và Đào tạo)',
    '[STT | Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Phong trào thi đua | Tóm tắt thành tích]',
    'I | Trường THCS Krông Thử (03 trường hợp)',
    '1 | Tủ sách buôn làng | Mô hình | Trường THCS Krông Thử |  | ',
    // Both are called Mẫu: Ksor before Trần.
    '2 | Ksor Mẫu | Cá nhân (giáo viên) | Giáo viên Ngữ văn |  | ',
    '3 | Trần Văn Mẫu | Cá nhân (cán bộ quản lý) | Hiệu trưởng |  | ',
    'II | Trường Tiểu học Ia Thử (01 trường hợp)',
    '1 | Trường Tiểu học Ia Thử | Tập thể | Trường Tiểu học Ia Thử |  | Duy trì sĩ số 99%',
  ]);
});

it('takes stock of one stage: báo cáo sơ kết', async () => {
  const date = { day: 30, month: 12, year: 2022 };
  const asked = request({ kind: 'closing_report', from: 2021, to: 2022, number: 120, date });
  expect((await printedLines(krongPaRegister, asked)).slice(0, -9)).toEqual([
    ...head,
    'Số: 120/BC-GDĐT | Krông Pa, ngày 30 tháng 12 năm 2022',
    'BÁO CÁO',
    'Sơ kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2021-2022',
    'Kính gửi:',
    '- Ủy ban nhân dân huyện;',
    '- Sở Giáo dục và Đào tạo.',
    ...bases,
    'I. KẾT QUẢ THỰC HIỆN',
    '1. Đăng ký, thẩm định',
    'Giai đoạn 2021-2022, có 02 đơn vị đăng ký với tổng số 02 trường hợp, gồm 01 tập thể và 01 cá nhân; 02 trường hợp được thẩm định đạt, gồm 01 tập thể và 01 cá nhân (danh sách tại Phụ lục kèm theo).',
    'Lao động trực tiếp: 01/01 cá nhân (100%). Ở địa bàn khó khăn: 01/02 trường hợp (50%).',
    'Bảng 1. Kết quả qua các năm',
    '[STT | Nội dung | Năm 2021 | Năm 2022 | Cả giai đoạn]',
    '1 | Số trường hợp đăng ký | 01 | 01 | 02',
    '2 | Trong đó: tập thể | 01 | 0 | 01',
    '3 | Trong đó: cá nhân | 0 | 01 | 01',
    '4 | Số trường hợp thẩm định đạt | 01 | 01 | 02',
    '5 | Trường hợp đề nghị khen thưởng | 01 | 01 | 02',
    '6 | Trường hợp được khen thưởng | 01 | 0 | 01',
    '7 | Hoạt động tuyên truyền | 0 | 01 | 01',
    'Bảng 2. Số trường hợp đăng ký theo đơn vị',
    '[STT | Đơn vị | Năm 2021 | Năm 2022 | Cả giai đoạn]',
    '1 | Trường THCS Krông Thử | 0 | 01 | 01',
    '2 | Trường Tiểu học Ia Thử | 01 | 0 | 01',
    'Tổng cộng | 01 | 01 | 02',
    '2. Bồi dưỡng, nhân rộng',
    'Chưa ghi nhận lượt bồi dưỡng, hỗ trợ điển hình nào. Có 01 điển hình được nhân rộng.',
    '3. Biểu dương, khen thưởng',
    'Chưa tuyên dương điển hình nào. Đã đề nghị khen thưởng 02 trường hợp (01 khen thưởng thường xuyên và 01 khen thưởng chuyên đề): 01 được khen và 01 không được khen.',
    '4. Tuyên truyền',
    'Đã tổ chức 01 hoạt động tuyên truyền: 01 bài viết. Tổng số lượt: 320.',
    '5. Kiểm tra, giám sát',
    'Chưa ghi nhận cuộc kiểm tra, giám sát nào.',
    'II. KHÓ KHĂN, VƯỚNG MẮC',
    'Không có khó khăn, vướng mắc nào được phản ánh.',
    'Trên đây là báo cáo sơ kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2021-2022 của Phòng Giáo dục và Đào tạo./.',
    foot,
  ]);
});
