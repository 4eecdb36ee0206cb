/** After 01/7/2025: the communes of today in a register of KH 72, and a commune that keeps a register of its own. */
import { describe, expect, test } from 'vitest';
import * as commune from './communeStory';
import { agree, openOffice } from './support/office';
import { conclude, prepare } from './support/reviewing';
import { deskOf, judgeAll } from './vanGiangDesk';
import { openRegister } from './vanGiangSteps';
import { codes, list2025, list2026 } from './vanGiangStory';

describe('2026: eleven communes have become four', () => {
  const office = openOffice('15/12/2025', 'noivu@example.vn');
  const { standing, view, told, due, compare, marks, workOn } = deskOf(office);
  /** Eleven communes of nine, two clusters with four, three lead agencies with nine. */
  const total2025 = 'TỔNG CỘNG | 36 | 38 | 38 | 112 | Đạt 16/16 | 0';

  test('a list for 2026 is due once the office carries the plan on, and of four communes only', () => {
    openRegister(office, '2025');
    office.add('Đăng ký', list2025);
    office.run('checkQuotas');
    expect(standing('Cơ quan chủ trì').at(-1)).toBe(total2025);
    expect(due('').filter((line) => line.includes('2026'))).toEqual([]);
    office.type('Cấu hình', { Khóa: 'Giai đoạn' }, 'Giá trị', '2022-2026');
    expect(due('').filter((line) => line.includes('2026'))).toEqual([
      '• 09/01/2026: Nộp danh sách đăng ký năm 2026 (Xã, Thị trấn; còn 4/4 đơn vị; còn 25 ngày)',
    ]);
  });

  test('a name of before counts for the commune that followed, a name used again for the one of today', () => {
    office.today('20/01/2026');
    const [said] = office.run(
      'createRegister',
      [/^3\. Kế hoạch 72/m, '3'],
      ['Sổ dùng cho năm nào?', '2026'],
      ['Năm đăng ký ở tab Cấu hình đổi thành 2026', agree],
    );
    // Units of every type are there already.
    expect(said).toBe('Đã chuyển sổ sang năm 2026. Việc tiếp theo: nhập danh sách vào tab Đăng ký.');
    office.add('Đăng ký', list2026);
    expect(office.run('checkQuotas')[0]).toMatch(
      /^Năm 2026: 4 đơn vị – 2 đạt, 0 thiếu, 1 vượt, 1 chưa đăng ký; không có dòng nào bị lỗi\./,
    );
    expect(standing('Xã, phường, thị trấn')).toEqual([
      // Seven of its own, three under the name of Liên Nghĩa.
      'Xã Văn Giang | 3 | 3 | 4 | 10 | Đạt | 0',
      // Eight of its own, one of a school that still stands below the commune of before.
      'Xã Phụng Công | 3 | 3 | 3 | 9 | Đạt | 0',
      // One quota for the new commune, not three times nine to ten.
      'Xã Nghĩa Trụ | 4 | 4 | 4 | 12 | Vượt 2 | 0',
      'Xã Mễ Sở | 0 | 0 | 0 | 0 | Chưa đăng ký | 0',
      'Cộng: Xã, phường, thị trấn | 10 | 10 | 11 | 31 | Đạt 2/4 | 0',
      'TỔNG CỘNG | 10 | 10 | 11 | 31 | Đạt 2/4 | 0',
    ]);
    expect(marks(codes(2026, 7, 8, 11))).toEqual([
      'Được tính',
      'Cảnh báo: tính cho đơn vị kế thừa',
      'Được tính',
    ]);
    expect(told('Lỗi')).toHaveLength(2);
    // Clusters and lead agencies ended with the district.
    expect(told('Cảnh báo', /chỉ tiêu “/)).toEqual([
      '[Chỉ tiêu] Chưa có đơn vị nào thuộc diện áp dụng chỉ tiêu “Cụm thi đua”.',
      '[Chỉ tiêu] Chưa có đơn vị nào thuộc diện áp dụng chỉ tiêu “Cơ quan chủ trì”.',
    ]);
  });

  test('years before keep their communes, and stand beside those of today', () => {
    compare('2025-2026');
    const communes = view('Nhiều năm', 'Theo xã, phường, thị trấn (được tính)');
    expect(communes.slice(0, 4)).toEqual([
      'Thị trấn Văn Giang | 9 | – | 9',
      'Xã Xuân Quan | 9 | – | 9',
      'Xã Cửu Cao | 9 | – | 9',
      'Xã Phụng Công (XA04) | 9 | – | 9',
    ]);
    expect(communes.slice(11)).toEqual([
      'Xã Văn Giang | – | 10 | 10',
      'Xã Phụng Công (XM02) | – | 9 | 9',
      'Xã Nghĩa Trụ (XM03) | – | 12 | 12',
      'Xã Mễ Sở (XM04) | – | 0 | 0',
    ]);
    workOn('2025');
    office.run('checkQuotas');
    expect(standing('Cơ quan chủ trì').at(-1)).toBe(total2025);
  });

  test('without carrying the plan on, every row of 2026 is outside it', () => {
    office.type('Cấu hình', { Khóa: 'Giai đoạn' }, 'Giá trị', '2022-2025');
    office.run('checkWholeRegister');
    const outside = told('Cảnh báo', /^Năm 2026 nằm ngoài giai đoạn 2022–2025/);
    expect(outside).toHaveLength(31);
  });
});

describe('2026: the office of xã Phụng Công keeps its own register', () => {
  const office = openOffice('05/01/2026', 'vanhoaxahoi@example.vn');
  const { standing, view, told, due, marks } = deskOf(office);

  test('made from the blank programme, it is one of Cấp xã and asks for the office’s own plan', () => {
    const [said] = office.run(
      'createRegister',
      [/^6\. Chương trình trống/m, '6'],
      ['Sổ dùng cho năm nào?', ''],
      ['Chương trình trống', agree],
    );
    expect(said).toBe(
      'Đã thêm 26 mục trong Cấu hình. Sổ dùng cho năm 2026. Việc tiếp theo: ghi vào các tab Đơn vị, Chỉ tiêu, Tiêu chí, Mốc thời gian và Căn cứ theo kế hoạch của cơ quan; nhập danh sách vào tab Đăng ký.',
    );
    const setting = (key: string) => office.record('Cấu hình', { Khóa: key })['Giá trị'];
    expect([setting('Cấp tổng hợp'), setting('Cơ quan tổng hợp'), setting('Cơ quan phê duyệt')]).toEqual([
      'Cấp xã',
      'Phòng Văn hóa - Xã hội',
      'UBND cấp xã',
    ]);
    expect(setting('Loại đơn vị đăng ký')).toBe('Trường MN, Trường TH, Trường THCS, Trường TH-THCS');
    for (const [key, value] of commune.settings) office.type('Cấu hình', { Khóa: key }, 'Giá trị', value);
    for (const [tab, records] of commune.plan) office.add(tab, records);
    office.run('checkWholeRegister');
    // Four schools that have sent nothing yet, nothing else.
    expect([told('Lỗi'), told('Cảnh báo')]).toEqual([[], commune.schoolsWithoutList]);
    // "Trước ngày 20/01".
    expect(due('')).toEqual([
      'Trong 30 ngày kể từ 05/01/2026:',
      '• 19/01/2026: Nộp danh sách đăng ký năm 2026 (Trường MN, Trường TH, Trường THCS, Trường TH-THCS; còn 4/4 đơn vị; còn 14 ngày)',
    ]);
  });

  test('its schools are held against the quota of its plan', () => {
    office.today('21/01/2026');
    office.add('Đăng ký', commune.registrations);
    expect(office.run('checkQuotas')[0]).toMatch(
      /^Năm 2026: 4 đơn vị – 2 đạt, 0 thiếu, 1 vượt, 1 chưa đăng ký; không có dòng nào bị lỗi\./,
    );
    expect(standing('Trường, đơn vị khác')).toEqual([
      'Trường Mầm non Cửu Cao | 1 | 1 | 0 | 2 | Đạt | 0',
      'Trường Tiểu học Phụng Công | 0 | 0 | 2 | 2 | Đạt | 0',
      'Trường TH-THCS Phụng Công | 0 | 1 | 3 | 4 | Vượt 1 | 4',
      'Trường THCS Xuân Quan | 0 | 0 | 0 | 0 | Chưa đăng ký | 0',
      'Cộng: Trường, đơn vị khác | 1 | 2 | 5 | 8 | Đạt 2/4 | 4',
      'TỔNG CỘNG | 1 | 2 | 5 | 8 | Đạt 2/4 | 4',
    ]);
    expect(view('Tổng hợp', 'Theo đơn vị cấp trên')[0]).toBe('Xã Phụng Công | 1 | 2 | 5 | 8');
  });

  test('a head passes once the school she leads has, and a pupil is published by initials', () => {
    const [school = '', head = '', pupil = ''] = codes(2026, 5, 6, 4);
    prepare(office, [school, head, pupil]);
    judgeAll(office);
    const [said] = conclude(office, [school, head, pupil], '1. Đạt (2 đăng ký)');
    expect(said).toContain(`• ${head}: thẩm định chưa xong, còn điều kiện chưa rõ`);
    conclude(office, [head], '1. Đạt (1 đăng ký)');
    expect(office.run('publishList', ['Ghi 1 để lấy các đăng ký Đạt', ''])[0]).toContain(
      'năm 2026: 3 điển hình, 1 người được che tên',
    );
    expect(office.column('Đăng ký', 'Trạng thái', { 'Mã đăng ký': head })).toEqual(['Đạt']);
    const published = office.table('Danh sách công bố', 'STT').map((row) => row[commune.name]);
    expect(published).toEqual(expect.arrayContaining(['Đ.G.H.', 'Phạm Thu Hà', 'Trường TH-THCS Phụng Công']));
    office.run('checkWholeRegister');
    expect(marks([pupil])).toEqual(['Cảnh báo: chưa hỏi học sinh về việc công bố']);
  });

  test('its reports go to the province, on the days of its plan', () => {
    expect(due('05/11/2026').slice(0, 3)).toEqual([
      'Trong 30 ngày kể từ 05/11/2026:',
      '• 20/11/2026: Biểu dương điển hình ngành giáo dục (còn 15 ngày)',
      '• 29/11/2026: Báo cáo kết quả năm (gửi Sở Nội vụ, Sở GDĐT; còn 24 ngày)',
    ]);
  });
});
