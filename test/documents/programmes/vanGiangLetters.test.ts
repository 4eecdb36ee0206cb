/** Văn Giang: the lists and letters of KH 72 (IV.1.d, IV.3, IV.4), every word of their pages. */
import { describe, expect, it } from 'vitest';
import { request } from '../../domain/reports/reportBook';
import { bases, foot, head, listHeader, note, signed, vanGiangRegister } from './vanGiangRegister';
import { printedLines } from './visibleLines';

const date = { day: 20, month: 2, year: 2024 };
const dated = 'Văn Giang, ngày 20 tháng 02 năm 2024';

describe('danh sách đăng ký (IV.1.d)', () => {
  it('names everybody who counts', async () => {
    const asked = request({ kind: 'registration_list', number: 2, date });
    expect(await printedLines(vanGiangRegister, asked)).toEqual([
      ...head,
      `Số: 02/NV-TĐ / V/v đăng ký mô hình, gương điển hình tiên tiến năm 2024 | ${dated}`,
      'Kính gửi: UBND huyện',
      ...bases,
      'Phòng Nội vụ gửi danh sách đăng ký mô hình, gương điển hình tiên tiến năm 2024 với tổng số 12 (mười hai) trường hợp của 03 đơn vị, gồm 02 mô hình, 02 tập thể và 08 cá nhân (danh sách tại Phụ lục kèm theo).',
      'Đề nghị UBND huyện xem xét, tổng hợp./.',
      foot,
      '=== trang ngang',
      'Phụ lục',
      'DANH SÁCH ĐĂNG KÝ MÔ HÌNH, GƯƠNG ĐIỂN HÌNH TIÊN TIẾN NĂM 2024',
      '(Kèm theo Công văn số 02/NV-TĐ ngày 20 tháng 02 năm 2024 của Phòng Nội vụ)',
      listHeader,
      'I | Xã Cửu Cao (09 trường hợp)',
      '1 | Camera an ninh do dân góp | Mô hình | Xã Cửu Cao |  | ',
      '2 | Thôn Hạ | Tập thể | Xã Cửu Cao |  | Thôn nông thôn mới kiểu mẫu',
      // By given name: An, An, Ánh, Ân, Dũng, Đào, Lan.
      '3 | Bùi Thị An | Cá nhân (giáo viên) | Xã Cửu Cao |  | ',
      '4 | Phạm Văn An | Cá nhân (cán bộ quản lý) | Xã Cửu Cao |  | ',
      '5 | Trần Văn Ánh | Cá nhân (giáo viên) | Xã Cửu Cao |  | ',
      '6 | Lê Thị Ân | Cá nhân (giáo viên) | Xã Cửu Cao |  | ',
      '7 | Vũ Văn Dũng | Cá nhân (giáo viên) | Xã Cửu Cao |  | ',
      '8 | Hoàng Thị Đào | Cá nhân (nhân viên) | Xã Cửu Cao |  | ',
      '9 | Nguyễn Thị Lan | Cá nhân (giáo viên) | Giáo viên, Trường Mầm non Cửu Cao | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Giáo viên dạy giỏi cấp huyện',
      'II | Xã Phụng Công (02 trường hợp)',
      '1 | Hội Nông dân xã Phụng Công | Tập thể | Xã Phụng Công |  | ',
      '2 | L.G.B. | Cá nhân (học sinh) | Học sinh, Trường Tiểu học Phụng Công |  | ',
      'III | Cụm thi đua số 1 (01 trường hợp)',
      '1 | Chấm điểm thi đua chéo | Mô hình | Cụm thi đua số 1 |  | ',
      note,
    ]);
  });
});

describe('công văn đôn đốc (IV.4.a)', () => {
  it('to all says of each unit only what it lacks', async () => {
    const asked = request({ kind: 'reminder', number: 31, date });
    expect(await printedLines(vanGiangRegister, asked)).toEqual([
      ...head,
      `Số: 31/NV-TĐ / V/v đôn đốc đăng ký mô hình, gương điển hình tiên tiến năm 2024 | ${dated}`,
      'Kính gửi:',
      '- Ủy ban nhân dân xã Phụng Công;',
      '- Cụm thi đua số 1;',
      '- Hội Liên hiệp Phụ nữ huyện.',
      ...bases,
      'Qua tổng hợp đăng ký mô hình, gương điển hình tiên tiến năm 2024, Phòng Nội vụ nhận thấy một số đơn vị còn nội dung phải bổ sung, rút kinh nghiệm (chi tiết tại Phụ lục kèm theo).',
      'Đề nghị các đơn vị căn cứ Phụ lục, bổ sung, hoàn thiện và gửi về Phòng Nội vụ đúng thời hạn để tổng hợp; đơn vị đã quá thời hạn khẩn trương thực hiện./.',
      `Nơi nhận: / - Như trên; / - Lưu: VT, TĐ. | ${signed}`,
      '=== trang đứng',
      'Phụ lục',
      'NỘI DUNG CÁC ĐƠN VỊ PHẢI BỔ SUNG, RÚT KINH NGHIỆM',
      '(Kèm theo Công văn số 31/NV-TĐ ngày 20 tháng 02 năm 2024 của Phòng Nội vụ)',
      '[STT | Đơn vị | Nội dung | Thời hạn]',
      '1 | Xã Phụng Công | Đã đăng ký 02 trường hợp, còn thiếu 07 so với mức tối thiểu 09. Có 01 trường hợp gửi sau thời hạn. | Trước ngày 10 tháng 01 năm 2024 (đã quá hạn)',
      '2 | Cụm thi đua số 1 | Có 01 trường hợp không thuộc loại, đối tượng được tính (mã ĐK-2024-014); đơn vị chỉ đăng ký mô hình và tập thể. Chưa gửi kế hoạch phải kèm theo danh sách đăng ký. | Trước ngày 05 tháng 02 năm 2024 (đã quá hạn)',
      '3 | Hội Liên hiệp Phụ nữ huyện | Chưa có trường hợp đăng ký nào được tính; chỉ tiêu từ 03 đến 07 trường hợp. Kế hoạch gửi ngày 20 tháng 02 năm 2024, sau thời hạn. | Trước ngày 05 tháng 02 năm 2024 (đã quá hạn)',
    ]);
  });

  it('to one commune goes to its committee', async () => {
    const asked = request({ kind: 'reminder', unit: 'XA02', number: 32, date });
    expect(await printedLines(vanGiangRegister, asked)).toEqual([
      ...head,
      `Số: 32/NV-TĐ / V/v đôn đốc đăng ký mô hình, gương điển hình tiên tiến năm 2024 | ${dated}`,
      'Kính gửi: Ủy ban nhân dân xã Phụng Công',
      ...bases,
      'Qua tổng hợp đăng ký mô hình, gương điển hình tiên tiến năm 2024, Phòng Nội vụ nhận thấy xã Phụng Công còn nội dung phải bổ sung, rút kinh nghiệm như sau:',
      '- Đã đăng ký 02 trường hợp, còn thiếu 07 so với mức tối thiểu 09.',
      '- Có 01 trường hợp gửi sau thời hạn.',
      'Thời hạn gửi (trước ngày 10 tháng 01 năm 2024) đã qua. Đề nghị Ủy ban nhân dân xã Phụng Công khẩn trương bổ sung, hoàn thiện các nội dung trên và gửi về Phòng Nội vụ để tổng hợp./.',
      `Nơi nhận: / - Như trên; / - Lưu: VT, TĐ. | ${signed}`,
    ]);
  });
});

describe('tờ trình đề nghị khen thưởng (IV.4.d)', () => {
  it('puts forward the teacher whose proposal waits', async () => {
    const asked = request({ kind: 'award_proposal', number: 40, date: { day: 1, month: 6, year: 2024 } });
    expect(await printedLines(vanGiangRegister, asked)).toEqual([
      ...head,
      'Số: 40/TTr-NV | Văn Giang, ngày 01 tháng 6 năm 2024',
      'TỜ TRÌNH',
      'Về việc đề nghị khen thưởng mô hình, gương điển hình tiên tiến năm 2024',
      'Kính gửi: Chủ tịch UBND huyện',
      ...bases,
      'Trên cơ sở kết quả đăng ký, thẩm định năm 2024, Phòng Nội vụ kính đề nghị Chủ tịch UBND huyện xem xét, khen thưởng 01 (một) điển hình tiên tiến, gồm 01 cá nhân.',
      'Hình thức khen thưởng đề nghị:',
      '- Giấy khen của Chủ tịch UBND huyện: 01 cá nhân.',
      'Danh sách đề nghị khen thưởng tại Phụ lục kèm theo.',
      'Kính trình Chủ tịch UBND huyện xem xét, quyết định./.',
      foot,
      '=== trang ngang',
      'Phụ lục',
      'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024',
      '(Kèm theo Tờ trình số 40/TTr-NV ngày 01 tháng 6 năm 2024 của Phòng Nội vụ)',
      '[STT | Tên mô hình, tập thể, cá nhân | Loại, đối tượng | Chức vụ, đơn vị công tác | Tóm tắt thành tích | Hình thức đề nghị | Cấp quyết định]',
      '1 | Nguyễn Thị Lan | Cá nhân (giáo viên) | Giáo viên, Trường Mầm non Cửu Cao | Giáo viên dạy giỏi cấp huyện | Giấy khen của Chủ tịch UBND huyện | UBND huyện',
    ]);
  });
});

describe('danh mục tuyên truyền (IV.3, IV.4.g)', () => {
  it('lists the year by date, the pupil under initials', async () => {
    const asked = request({ kind: 'communications_list', date });
    expect(await printedLines(vanGiangRegister, asked)).toEqual([
      ...head,
      ` | ${dated}`,
      'DANH MỤC',
      'Tuyên truyền gương điển hình tiên tiến năm 2024',
      ...bases,
      'Đã tổ chức 02 hoạt động tuyên truyền: 01 bài viết và 01 buổi giao lưu. Tổng số lượt: 1.250.',
      '[STT | Ngày | Hình thức | Kênh | Điển hình được tuyên truyền | Liên kết | Số lượt]',
      '1 | 05/02/2024 | Giao lưu | Hội trường xã | Thôn Hạ |  | ',
      '2 | 10/02/2024 | Bài viết | Trang tin huyện | L.G.B. |  | 1.250',
      note,
      'Trên đây là danh mục tuyên truyền gương điển hình tiên tiến năm 2024 của Phòng Nội vụ./.',
      `Nơi nhận: / - Lãnh đạo UBND huyện; / - Lưu: VT, TĐ. | ${signed}`,
    ]);
  });
});
