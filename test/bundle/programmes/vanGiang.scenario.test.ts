/** KH 72/KH-UBND in huyện Văn Giang, 2022: from an empty workbook to the first reviews, visits and reports. */
import { describe, expect, test } from 'vitest';
import { day } from '../support/registerHost';
import { openOffice } from './support/office';
import { deskOf } from './vanGiangDesk';
import * as figures from './vanGiangFigures';
import * as noted from './vanGiangFollowUps';
import * as steps from './vanGiangSteps';
import { code, codes, movements } from './vanGiangStory';

/** One office through the year: each test goes on where the one before it ended. */
const office = openOffice('16/05/2022', 'noivu@example.vn');
const { standing, view, told, due, compare, marks } = deskOf(office);

describe('2022: lists', () => {
  test('F43 F44: the register of KH 72 names its channels, and whose money it is', () => {
    const said = steps.openRegister(office, '2022');
    expect(said).toContain('15 đơn vị, 3 dòng chỉ tiêu, 10 tiêu chí, 2 mốc thời gian, 5 văn bản căn cứ');
    const setting = (key: string) => String(office.record('Cấu hình', { Khóa: key })['Giá trị']);
    expect(setting('Kênh tuyên truyền').split('; ')).toEqual([
      'Phương tiện thông tin đại chúng',
      'Trang thông tin điện tử của cơ quan, đơn vị, địa phương',
      'Trung tâm Văn hoá và Truyền thanh',
    ]);
    const workflow = setting('Quy trình').split(' → ');
    expect(workflow).toContain('Tuyên truyền (Trung tâm Văn hoá và Truyền thanh)');
    expect(workflow).toContain('Hướng dẫn dự toán Quỹ TĐ-KT (Phòng Tài chính - Kế hoạch)');
  });

  test('F25: lists of 2022 are due before 30/5 and 05/6, those of other years before 10/01 and 05/02', () => {
    const dates = office.records('Chỉ tiêu').map((row) => [row['Nộp trước ngày'], row['Ngoại lệ theo năm']]);
    expect(dates).toEqual([
      ['10/01', '2022: 30/5'],
      ['05/02', '2022: 05/6'],
      ['05/02', '2022: 05/6'],
    ]);
    expect(due('')).toEqual(figures.dueMay2022);
    // No exception in the year after: 09/01 is 25 days from 15/12, 04/02 too far ahead.
    expect(due('15/12/2022')[1]).toBe(
      '• 09/01/2023: Nộp danh sách đăng ký năm 2023 (Xã, Thị trấn; còn 11/11 đơn vị; còn 25 ngày)',
    );
  });

  test('F24: each of the three kinds of nominator is held against its quota and its kinds', () => {
    steps.receiveLists2022(office);
    // 11 + 2 + 3 units: Cửu Cao has 7 of 9, Long Hưng 11 of 10, Vĩnh Khúc none. A repeated row, and a cluster's person.
    expect(office.run('checkQuotas')[0]).toMatch(
      /^Năm 2022: 16 đơn vị – 13 đạt, 1 thiếu, 1 vượt, 1 chưa đăng ký; 2 dòng có lỗi\./,
    );
    expect(standing('Xã, phường, thị trấn')).toEqual(figures.communes2022);
    expect(standing('Cụm thi đua')).toEqual(figures.clusters2022);
    expect(standing('Cơ quan chủ trì')).toEqual(figures.agencies2022);
    expect(marks(codes(2022, 83, 95, 98))).toEqual([
      'Được tính',
      'Lỗi: trùng với dòng 84',
      'Lỗi: chỉ tiêu không tính cá nhân',
    ]);
  });

  test('F25: 29/5 and 04/6 are in time in 2022, 30/5 and 05/6 are late and still counted', () => {
    expect(marks(codes(2022, 35, 36, 100))).toEqual(['Được tính', 'Cảnh báo: nộp muộn', 'Được tính']);
    // Nine rows of Nghĩa Trụ on 30/5, three of Phòng Văn hóa và Thông tin on 05/6.
    const late = told('Cảnh báo', /^Gửi ngày/);
    expect(late).toHaveLength(12);
    expect([late[0], late[11]]).toEqual([
      'Gửi ngày 30/05/2022 là muộn, hạn nộp chậm nhất là ngày 29/05/2022.',
      'Gửi ngày 05/06/2022 là muộn, hạn nộp chậm nhất là ngày 04/06/2022.',
    ]);
  });

  test('F26: who must send a plan with the list has sent it, was late, or still owes it', () => {
    office.run('checkWholeRegister');
    const plans = ['Cụm thi đua', 'Cơ quan chủ trì'].flatMap((block) =>
      office.block('Tổng hợp', block).map((line) => `${line[0]}: ${line[12] ?? ''}`),
    );
    expect(plans).toEqual(
      expect.arrayContaining([
        'Cụm thi đua số 1: Đã có',
        'Cụm thi đua số 2: Chậm',
        'Phòng Giáo dục và Đào tạo: Đã có',
        'Hội Nông dân huyện: Thiếu',
        'Phòng Văn hóa và Thông tin: Đã có',
      ]),
    );
    expect(told('Cảnh báo', /kế hoạch/)).toEqual([
      '[Kế hoạch đơn vị] Đơn vị “Cụm thi đua số 2” gửi kế hoạch ngày 05/06/2022 là muộn, hạn chậm nhất là ngày 04/06/2022.',
    ]);
  });

  test('F28: the one lead agency nobody of which was ever commended is told of, and still counted', () => {
    expect(told('Cảnh báo', /Cơ quan chủ trì/)).toEqual([
      '[Đơn vị] Cơ quan chủ trì “Phòng Văn hóa và Thông tin” đã đăng ký nhưng chưa có điển hình nào được tuyên dương, chưa đủ điều kiện đăng ký.',
    ]);
  });

  test('F29 F30: the same rows are seen by movement and by cluster, and counted once', () => {
    // A teacher on the list of Xuân Quan, put forward in the movement of Phòng GDĐT.
    office.type('Đăng ký', { 'Mã đăng ký': code(2022, 94) }, 'Phong trào thi đua', movements.education);
    office.run('checkWholeRegister');
    expect(view('Tổng hợp', 'Theo phong trào thi đua')).toEqual([
      // Four on its own list, and the teacher.
      `${movements.education} (Phòng Giáo dục và Đào tạo) | 1 | 1 | 3 | 5`,
      `${movements.farming} (Hội Nông dân huyện) | 0 | 0 | 3 | 3`,
      `${movements.culture} (Phòng Văn hóa và Thông tin) | 1 | 1 | 1 | 3`,
    ]);
    expect(view('Tổng hợp', 'Theo cụm thi đua')).toEqual([
      // Six communes 10+10+7+10+9+11, three through Phòng GDĐT of schools in them, two of the cluster itself.
      'Cụm thi đua số 1 | 16 | 20 | 26 | 62',
      // Five communes 0+9+9+9+10, two of the cluster itself.
      'Cụm thi đua số 2 | 9 | 14 | 16 | 39',
    ]);
    expect(standing('Cơ quan chủ trì')).toEqual(figures.agencies2022);
  });

  test('F38: whom to urge stands in the list, and nobody once they have made good', () => {
    expect(due('').slice(2)).toEqual([
      'Đã quá hạn trong năm:',
      '• 04/06/2022: Nộp kế hoạch năm 2022 (Cơ quan chủ trì; còn 1/3 đơn vị; quá hạn 2 ngày)',
      '• 29/05/2022: Nộp danh sách đăng ký năm 2022 (Xã, Thị trấn; còn 3/11 đơn vị; quá hạn 8 ngày)',
    ]);
    expect(told('Lỗi')).toEqual(figures.toUrge2022);
    steps.receiveUrged2022(office);
    // 108 and nine of Vĩnh Khúc and two of Cửu Cao, less one of Long Hưng; 12 late rows and these 11.
    expect(office.run('checkQuotas')[0]).toMatch(
      /^Năm 2022: 16 đơn vị – 16 đạt, 0 thiếu, 0 vượt; không có dòng nào bị lỗi\./,
    );
    expect(standing('Cơ quan chủ trì').at(-1)).toBe('TỔNG CỘNG | 30 | 40 | 48 | 118 | Đạt 16/16 | 23');
    expect(told('Lỗi')).toEqual([]);
  });
});

describe('2022: review and help', () => {
  test('F23: a commune that plans with criteria of its own has them on its sheets and on nobody else’s', () => {
    expect(office.record('Kế hoạch đơn vị', { 'Số ký hiệu': '15/KH-UBND' })).toMatchObject({
      Năm: 2022,
      'Đơn vị': 'Xã Xuân Quan',
    });
    // Eight of Xuân Quan 4 + 1 lines, two of its schools 4 + 4 + 1, a cluster’s 4 + 1, a school’s of Phụng Công 4 + 4.
    expect(steps.prepareReview2022(office)).toContain('thêm 71 dòng tiêu chí vào tab Thẩm định');
    const lines = (id: string) => office.column('Thẩm định', 'Mã tiêu chí', { 'Mã đăng ký': id });
    expect(lines(code(2022, 1))).toEqual(['VG-1', 'VG-2', 'VG-3', 'VG-4', 'XQ-1']);
    expect(lines(code(2022, 94))).toEqual([
      ...['VG-1', 'VG-2', 'VG-3', 'VG-4', 'VG-5', 'VG-6', 'VG-7', 'VG-8', 'XQ-1'],
    ]);
    expect(lines(code(2022, 97))).toEqual(['VG-1', 'VG-2', 'VG-3', 'VG-4', 'VG-10']);
    expect(lines(code(2022, 102))).not.toContain('XQ-1');
  });

  test('F40: the review is concluded as its sheets allow, written down, and told to all levels', () => {
    expect(steps.concludeReview2022(office)).toContain(
      `• ${code(2022, 8)}: có điều kiện bắt buộc không đạt, chỉ kết luận Không đạt hoặc Trả lại`,
    );
    expect(office.record('Nhật ký', { 'Mã đăng ký': code(2022, 8) })).toMatchObject({
      Người: 'noivu@example.vn',
      'Thao tác': 'Kết luận thẩm định',
      'Ghi chú': 'Đang thẩm định → Không đạt; lý do: Không giữ nghề trồng hoa',
    });
    expect(office.run('publishList', ['Ghi 1 để lấy các đăng ký Đạt', ''])[0]).toContain(
      'năm 2022: 11 điển hình, không ai phải che tên',
    );
    office.run('checkWholeRegister');
    // 121 rows: two models, five collectives and four people passed; a model and two people were withdrawn.
    expect(view('Tổng hợp', 'Theo trạng thái')).toEqual([
      'Đã gửi | 28 | 35 | 43 | 106',
      'Đạt | 2 | 5 | 4 | 11',
      'Không đạt | 0 | 0 | 1 | 1',
      'Đã rút | 1 | 0 | 2 | 3',
    ]);
    // One fewer counts, and Xuân Quan still has nine.
    expect(standing('Xã, phường, thị trấn')[1]).toBe('Xã Xuân Quan | 2 | 3 | 4 | 9 | Đạt | 0');
  });

  test('F31: who is said to be nurtured has aims, skills and conditions written down', () => {
    steps.nurture2022(office);
    office.run('checkWholeRegister');
    expect(marks(codes(2022, 1, 93))).toEqual([
      'Cảnh báo: chưa ghi nội dung bồi dưỡng',
      'Cảnh báo: chưa ghi nội dung bồi dưỡng',
    ]);
    office.add('Bồi dưỡng', noted.inYear(noted.nurture, 2022));
    office.run('checkWholeRegister');
    expect(marks(codes(2022, 1, 93))).toEqual(['Được tính', 'Được tính']);
    expect(view('Tổng hợp', 'Theo giai đoạn')).toEqual([
      'Bồi dưỡng | 1 | 1 | 0 | 2',
      'Đạt, chưa ghi giai đoạn | 1 | 4 | 4 | 9',
    ]);
  });

  test('F36 F39: inspections are held, difficulties and help stand with the exemplar', () => {
    office.add('Kiểm tra thực tế', noted.inYear(noted.fieldWork, 2022));
    const [visited] = office.records('Kiểm tra thực tế', { 'Đơn vị': 'Xã Xuân Quang' });
    expect(visited?.['Nội dung']).toBe('Tác dụng của các mô hình đã đăng ký');
    office.run('checkWholeRegister');
    // A commune of another name is nobody here.
    expect(told('Lỗi')).toEqual([
      '[Kiểm tra thực tế] Đơn vị “Xã Xuân Quang” chưa xác định được ở tab Đơn vị.',
    ]);
    steps.mendInspection2022(office);
    office.run('checkWholeRegister');
    expect(told('Lỗi')).toEqual([]);
    compare('2022');
    expect(view('Nhiều năm', 'Kiểm tra thực tế')).toEqual([
      'Lần kiểm tra, giám sát | 2 | 2',
      'Vướng mắc | 1 | 1',
    ]);
    expect(visited).toMatchObject({ 'Kết luận': 'Lan ra bốn thôn', 'Kiến nghị': 'Hỗ trợ kinh phí' });
    expect(office.record('Bồi dưỡng', { 'Mã đăng ký': code(2022, 1) })).toMatchObject({
      'Khó khăn': 'Thiếu kinh phí mua cây giống',
      'Biện pháp': 'Trích Quỹ thi đua, khen thưởng của xã',
    });
  });

  test('F45: a difficulty a commune reports stays in the list until it is settled', () => {
    const open =
      '[Kiểm tra thực tế] Vướng mắc của đơn vị “Xã Nghĩa Trụ” phản ánh ngày 25/10/2022 chưa được giải quyết.';
    expect(told('Cảnh báo', /Vướng mắc/)).toEqual([open]);
    steps.settleIssue2022(office);
    office.run('checkWholeRegister');
    expect(told('Cảnh báo', /Vướng mắc/)).toEqual([]);
  });

  test('F34 F43: news by channel, and visits to exemplars', () => {
    office.add('Tuyên truyền', noted.inYear(noted.communications, 2022));
    compare('2022');
    // An article read 1,200 times, a film shown three times, a visit of 45.
    expect(view('Nhiều năm', 'Tuyên truyền')).toEqual(figures.communications2022);
    expect(office.column('Tuyên truyền', 'Kênh')).toContain('Trung tâm Văn hoá và Truyền thanh');
  });

  test('F46 F47: what the letter of 09/9/2022 brought to schools, and what schools sent back', () => {
    const letter = { 'Số ký hiệu': '316 /PGDDĐT' };
    office.type('Căn cứ', letter, 'Dùng cho', 'Gửi các trường MN, TH, THCS và Trường TH-THCS Phụng Công');
    expect(office.record('Căn cứ', letter)).toMatchObject({
      Ngày: day(2022, 9, 9),
      'Cơ quan': 'Phòng GD&ĐT huyện Văn Giang',
      'Trích yếu':
        'Tăng cường thực hiện phong trào thi đua yêu nước, xây dựng, giới thiệu, bồi dưỡng điển hình tiên tiến',
    });
    expect(office.column('Căn cứ', 'Số ký hiệu')).toEqual([
      ...['72/KH-UBND', '79/KH-UBND', '90/KH-UBND', '1737/SGDDĐT-CTTT-GDCN', '316 /PGDDĐT'],
    ]);
    office.add('Kế hoạch đơn vị', noted.schoolPlans);
    office.run('checkWholeRegister');
    expect([told('Lỗi'), told('Cảnh báo', /trường/i)]).toEqual([[], []]);
    // Two of Xuân Quan on its list, three through Phòng GDĐT; 117 count in all.
    expect(view('Tổng hợp', 'Theo cấp học')).toEqual([
      'Mầm non | 0 | 1 | 0 | 1',
      'Tiểu học | 0 | 0 | 1 | 1',
      'TH-THCS | 0 | 1 | 1 | 2',
      'THCS | 0 | 0 | 1 | 1',
      'Không thuộc trường nào | 30 | 38 | 44 | 112',
    ]);
  });
});
