/** Hòa Bình: the three documents of the union's plan (III.1.2, III.2, IV), every word of their pages. */
import { describe, expect, it } from 'vitest';
import { request } from '../../domain/reports/reportBook';
import { hoaBinhRegister } from './hoaBinhRegister';
import { printedLines } from './visibleLines';

const head = [
  '=== trang đứng',
  'LIÊN ĐOÀN LAO ĐỘNG / TỈNH HÒA BÌNH / CÔNG ĐOÀN GIÁO DỤC | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
];
// The plan itself has no number to cite.
const bases = [
  'Căn cứ Kế hoạch số 17-KH-CĐGD ngày 27 tháng 7 năm 2017 của Liên đoàn Lao động tỉnh Hòa Bình về xây dựng và nhân rộng điển hình tiên tiến trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh giai đoạn 2017-2020;',
  'Căn cứ Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
];
const foot =
  'Nơi nhận: / - Như trên; / - Đảng uỷ Sở GD&ĐT; / - LĐLĐ tỉnh Hòa Bình; / - Lãnh đạo CĐGD; / - CĐ các đơn vị trực thuộc; / - Website ngành; / - Lưu: VP. | TM. BAN THƯỜNG VỤ / PHÓ CHỦ TỊCH / Bạch Thị Thử';
const listHeader =
  '[STT | Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Phong trào thi đua | Tóm tắt thành tích]';
const awardHeader =
  '[STT | Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Tóm tắt thành tích | Hình thức đề nghị | Cấp quyết định]';

describe('tờ trình đề nghị khen thưởng (III.1.2)', () => {
  it('puts forward the two whose proposals wait', async () => {
    const date = { day: 20, month: 5, year: 2019 };
    const asked = request({ kind: 'award_proposal', from: 2018, number: 45, date });
    expect(await printedLines(hoaBinhRegister, asked)).toEqual([
      ...head,
      'Số: 45/TTr-CĐGD | Hòa Bình, ngày 20 tháng 5 năm 2019',
      'TỜ TRÌNH',
      'Về việc đề nghị khen thưởng mô hình, gương điển hình tiên tiến năm học 2018-2019',
      'Kính gửi: Công đoàn ngành',
      ...bases,
      'Trên cơ sở kết quả đăng ký, thẩm định năm học 2018-2019, Công đoàn Giáo dục kính đề nghị Công đoàn ngành xem xét, khen thưởng 02 (hai) điển hình tiên tiến, gồm 01 tập thể và 01 cá nhân.',
      'Hình thức khen thưởng đề nghị:',
      '- Bằng khen: 01 tập thể.',
      '- Giấy khen: 01 cá nhân.',
      'Danh sách đề nghị khen thưởng tại các Phụ lục kèm theo.',
      'Kính trình Công đoàn ngành xem xét, quyết định./.',
      foot,
      '=== trang ngang',
      'Phụ lục I',
      'DANH SÁCH MÔ HÌNH, TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2018-2019',
      '(Kèm theo Tờ trình số 45/TTr-CĐGD ngày 20 tháng 5 năm 2019 của Công đoàn Giáo dục)',
      awardHeader,
      '1 | CĐCS Trường Tiểu học Sông Thử | Tập thể | CĐCS Trường Tiểu học Sông Thử | CĐCS vững mạnh 03 năm liền | Bằng khen | LĐLĐ tỉnh Hòa Bình',
      '=== trang ngang',
      'Phụ lục II',
      'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2018-2019',
      '(Kèm theo Tờ trình số 45/TTr-CĐGD ngày 20 tháng 5 năm 2019 của Công đoàn Giáo dục)',
      awardHeader,
      '1 | Hà Thị Mẫu | Cá nhân (giáo viên) | Tổ trưởng Công đoàn |  | Giấy khen | Công đoàn ngành',
    ]);
  });
});

describe('báo cáo kết quả hằng năm (IV)', () => {
  it('tells of a school year, which runs to July', async () => {
    const date = { day: 3, month: 8, year: 2019 };
    const asked = request({ kind: 'yearly_report', from: 2018, number: 8, date });
    expect(await printedLines(hoaBinhRegister, asked)).toEqual([
      ...head,
      'Số: 08/BC-CĐGD | Hòa Bình, ngày 03 tháng 8 năm 2019',
      'BÁO CÁO',
      'Kết quả xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến năm học 2018-2019',
      'Kính gửi: Thường trực Công đoàn ngành',
      ...bases,
      'I. KẾT QUẢ ĐĂNG KÝ, THẨM ĐỊNH',
      '1. Đăng ký',
      // 001–004; one was refused, one stands twice, one is a draft.
      'Năm học 2018-2019, có 03 đơn vị đăng ký với tổng số 04 trường hợp, gồm 01 mô hình, 01 tập thể và 02 cá nhân. Trong số cá nhân có 01 cán bộ quản lý và 01 giáo viên.',
      'Lao động trực tiếp: 01/02 cá nhân (50%).',
      '2. Thẩm định',
      // 004 waits; what stands twice does not wait a second time.
      'Có 03 trường hợp được thẩm định đạt, gồm 01 mô hình, 01 tập thể và 01 cá nhân (danh sách tại Phụ lục kèm theo). Có 01 trường hợp không đạt. Còn 01 trường hợp chờ thẩm định.',
      'II. BỒI DƯỠNG, BIỂU DƯƠNG, KHEN THƯỞNG',
      '1. Bồi dưỡng, nhân rộng',
      // October 2018 and March 2019 are one school year.
      'Có 02 lượt bồi dưỡng, hỗ trợ cho 02 điển hình, trong đó 01 lượt đã đánh giá tác dụng. Có 01 điển hình được nhân rộng.',
      '2. Biểu dương, khen thưởng',
      'Chưa tuyên dương điển hình nào. Đã đề nghị khen thưởng 02 trường hợp (02 khen thưởng thường xuyên): 02 đang chờ xét.',
      'III. TUYÊN TRUYỀN',
      'Đã tổ chức 01 hoạt động tuyên truyền: 01 bài viết. Tổng số lượt: 1.500.',
      'IV. KIỂM TRA, GIÁM SÁT; KHÓ KHĂN, VƯỚNG MẮC',
      // On 31/7/2019, the last day.
      'Đã kiểm tra, giám sát 01 lượt đơn vị.',
      'Không có khó khăn, vướng mắc nào được phản ánh.',
      'Trên đây là báo cáo kết quả xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến năm học 2018-2019 của Công đoàn Giáo dục./.',
      foot,
      '=== trang ngang',
      'Phụ lục',
      'DANH SÁCH MÔ HÌNH, TẬP THỂ, CÁ NHÂN ĐƯỢC THẨM ĐỊNH ĐẠT NĂM HỌC 2018-2019',
      '(Kèm theo Báo cáo số 08/BC-CĐGD ngày 03 tháng 8 năm 2019 của Công đoàn Giáo dục)',
      listHeader,
      'I | CĐCS Trường THCS Đà Thử (01 trường hợp)',
      '1 | Nhà giáo đỡ đầu học sinh nghèo | Mô hình | CĐCS Trường THCS Đà Thử |  | ',
      'II | CĐCS Trường Tiểu học Sông Thử (02 trường hợp)',
      '1 | CĐCS Trường Tiểu học Sông Thử | Tập thể | CĐCS Trường Tiểu học Sông Thử |  | CĐCS vững mạnh 03 năm liền',
      '2 | Hà Thị Mẫu | Cá nhân (giáo viên) | Tổ trưởng Công đoàn |  | ',
    ]);
  });
});

describe('báo cáo tổng kết (III.2)', () => {
  it('closes 2017-2020 with its three school years side by side', async () => {
    const date = { day: 15, month: 9, year: 2020 };
    const asked = request({ kind: 'closing_report', from: 2017, to: 2019, number: 101, date });
    expect(await printedLines(hoaBinhRegister, asked)).toEqual([
      ...head,
      'Số: 101/BC-CĐGD | Hòa Bình, ngày 15 tháng 9 năm 2020',
      'BÁO CÁO',
      'Tổng kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2017-2020',
      'Kính gửi: Thường trực Công đoàn ngành',
      ...bases,
      'I. KẾT QUẢ THỰC HIỆN',
      '1. Đăng ký, thẩm định',
      'Giai đoạn 2017-2020, có 03 đơn vị đăng ký với tổng số 06 trường hợp, gồm 01 mô hình, 03 tập thể và 02 cá nhân; 05 trường hợp được thẩm định đạt, gồm 01 mô hình, 03 tập thể và 01 cá nhân (danh sách tại Phụ lục kèm theo).',
      'Lao động trực tiếp: 01/02 cá nhân (50%).',
      'Bảng 1. Kết quả qua các năm',
      '[STT | Nội dung | Năm học | Cả giai đoạn]',
      '[ |  | 2017-2018 | 2018-2019 | 2019-2020 | ]',
      '1 | Số trường hợp đăng ký | 01 | 04 | 01 | 06',
      '2 | Trong đó: mô hình | 0 | 01 | 0 | 01',
      '3 | Trong đó: tập thể | 01 | 01 | 01 | 03',
      '4 | Trong đó: cá nhân | 0 | 02 | 0 | 02',
      '5 | Số trường hợp thẩm định đạt | 01 | 03 | 01 | 05',
      '6 | Lượt bồi dưỡng, hỗ trợ | 0 | 02 | 0 | 02',
      // "Tổng kết năm học 2017-2018"
      '7 | Điển hình được tuyên dương | 01 | 0 | 0 | 01',
      '8 | Trường hợp đề nghị khen thưởng | 01 | 02 | 0 | 03',
      '9 | Trường hợp được khen thưởng | 01 | 0 | 0 | 01',
      // May 2020 is of 2019-2020.
      '10 | Hoạt động tuyên truyền | 0 | 01 | 01 | 02',
      '11 | Lượt kiểm tra, giám sát | 0 | 01 | 0 | 01',
      'Bảng 2. Số trường hợp đăng ký theo đơn vị',
      '[STT | Đơn vị | Năm học | Cả giai đoạn]',
      '[ |  | 2017-2018 | 2018-2019 | 2019-2020 | ]',
      '1 | CĐCS Cơ quan Sở GD&ĐT | 0 | 01 | 01 | 02',
      '2 | CĐCS Trường THCS Đà Thử | 01 | 01 | 0 | 02',
      '3 | CĐCS Trường Tiểu học Sông Thử | 0 | 02 | 0 | 02',
      'Tổng cộng | 01 | 04 | 01 | 06',
      '2. Bồi dưỡng, nhân rộng',
      'Có 02 lượt bồi dưỡng, hỗ trợ cho 02 điển hình, trong đó 01 lượt đã đánh giá tác dụng. Có 01 điển hình được nhân rộng.',
      '3. Biểu dương, khen thưởng',
      'Đã tuyên dương 01 điển hình. Đã đề nghị khen thưởng 03 trường hợp (03 khen thưởng thường xuyên): 01 được khen và 02 đang chờ xét.',
      '4. Tuyên truyền',
      'Đã tổ chức 02 hoạt động tuyên truyền: 01 bài viết và 01 phóng sự/video. Tổng số lượt: 1.500.',
      '5. Kiểm tra, giám sát',
      'Đã kiểm tra, giám sát 01 lượt đơn vị.',
      'II. KHÓ KHĂN, VƯỚNG MẮC',
      'Không có khó khăn, vướng mắc nào được phản ánh.',
      'Trên đây là báo cáo tổng kết công tác xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2017-2020 của Công đoàn Giáo dục./.',
      foot,
      '=== trang ngang',
      'Phụ lục',
      'DANH SÁCH MÔ HÌNH, TẬP THỂ, CÁ NHÂN ĐƯỢC THẨM ĐỊNH ĐẠT GIAI ĐOẠN 2017-2020',
      '(Kèm theo Báo cáo số 101/BC-CĐGD ngày 15 tháng 9 năm 2020 của Công đoàn Giáo dục)',
      listHeader,
      'I | CĐCS Cơ quan Sở GD&ĐT (01 trường hợp)',
      '1 | CĐCS Cơ quan Sở GD&ĐT | Tập thể | CĐCS Cơ quan Sở GD&ĐT |  | ',
      'II | CĐCS Trường THCS Đà Thử (02 trường hợp)',
      '1 | Nhà giáo đỡ đầu học sinh nghèo | Mô hình | CĐCS Trường THCS Đà Thử |  | ',
      '2 | CĐCS Trường THCS Đà Thử | Tập thể | CĐCS Trường THCS Đà Thử |  | ',
      'III | CĐCS Trường Tiểu học Sông Thử (02 trường hợp)',
      '1 | CĐCS Trường Tiểu học Sông Thử | Tập thể | CĐCS Trường Tiểu học Sông Thử |  | CĐCS vững mạnh 03 năm liền',
      '2 | Hà Thị Mẫu | Cá nhân (giáo viên) | Tổ trưởng Công đoàn |  | ',
    ]);
  });
});
