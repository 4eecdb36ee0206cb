/** THPT Sơn Trà, 2023–2025, from an empty workbook to the last report (F58–F71): every figure here was counted by hand. */
import { describe, expect, test } from 'vitest';
import { channels, names } from './sonTraRows';
import { playSonTra } from './sonTraStory';
import { section } from './support/shownLines';

const story = playSonTra();
const { office, created, standards, lists, reviews, truth, care, awards, news, report2024, closing } = story;

/** Problems of one tab, without their remedies. */
function of(tab: string, problems: readonly string[]): string[] {
  return problems.filter((line) => line.includes(`[${tab}]`)).map(withoutRemedy);
}

function withoutRemedy(line: string): string {
  return line.split(' | ').slice(0, 4).join(' | ');
}

const nothing = [' |  |  | Không có gì phải sửa.'];

test('F71: the register opens with the channels of the plan, and owes nothing from before it', () => {
  expect(created.said).toEqual([
    'Đã thêm 26 mục trong Cấu hình, 1 đơn vị, 21 tiêu chí, 2 mốc thời gian, 6 văn bản căn cứ. Sổ dùng cho năm 2024. Việc tiếp theo: bổ sung Tổ chuyên môn vào tab Đơn vị; ghi ngày cho 1 mốc mà kế hoạch không nêu ngày ở tab Mốc thời gian; nhập danh sách vào tab Đăng ký.',
  ]);
  expect(created.channels).toBe(
    'Báo cáo viên, tuyên truyền viên; Phương tiện thông tin đại chúng; Mạng di động, Internet, nền tảng số; Trang thông tin điện tử của trường; Trang mạng xã hội của trường',
  );
  // The plan is of 18/12/2023: 30/11/2023 was before it.
  expect(created.first.problems).toEqual(nothing);
});

describe('standards', () => {
  test('F58: the school adds its own, for all or for one group', () => {
    expect(withoutRemedy(standards.written.problems[0] ?? '')).toBe(
      '25 | TR-3 | Lỗi | [Tiêu chí] Tiêu chí “TR-3” ghi đơn vị “Tổ Hóa học”, chưa xác định được là đơn vị nào nên chưa áp dụng cho ai.',
    );
    expect(standards.mended.problems).toEqual(nothing);
    // TR-1 is the school's and meets everybody below it; TR-2 asks of the mathematicians; TR-3 of teachers in the office.
    expect(reviews.sheets).toEqual([
      'ST-T1 ST-T2 ST-T3 ST-T4 ST-T5 TR-1',
      'ST-Q1 ST-Q2 ST-Q3 ST-Q4 TR-1',
      'ST-G1 ST-G2 ST-G3 ST-G4 TR-1',
      'ST-G1 ST-G2 ST-G3 ST-G4 TR-1 TR-2',
      'ST-V1 TR-1',
      'ST-H1 ST-H2a ST-H2b ST-H2c ST-H2d ST-H2e ST-H3 TR-1',
      'ST-H1 ST-H2a ST-H2b ST-H2c ST-H2d ST-H2e ST-H3 TR-1',
      'ST-G1 ST-G2 ST-G3 ST-G4 TR-1',
    ]);
    // 6 + 5 + 5 + 6 + 2 + 8 + 8 + 5.
    expect(reviews.prepared[0]).toMatch(/: thêm 45 dòng tiêu chí vào tab Thẩm định, chuyển 8 đăng ký sang/);
  });

  test('F58: what a group makes a condition of its own keeps its own teacher from passing', () => {
    expect(reviews.asked[1]).toBe(
      [
        'ĐK-2024-004 – Lê Thanh Tùng',
        '  Đạt 5/6 tiêu chí; không đạt: TR-2.',
        '  Chỉ được kết luận Không đạt hoặc Trả lại.',
        '  – Tiêu chí bắt buộc không đạt: TR-2.',
        '',
        'Ghi số của kết luận:',
        '1. Không đạt (1 đăng ký)',
        '2. Trả lại (1 đăng ký)',
      ].join('\n'),
    );
  });
});

describe('openness and truth', () => {
  test('F70: the lists are as they were sent, without titles, and a lost unit is asked for', () => {
    expect(lists.sent.problems.map(withoutRemedy)).toEqual([
      '10 | ĐK-2024-008 | Lỗi | Chưa ghi đơn vị đăng ký.',
    ]);
    // One group, one head, three teachers, one of the staff, two pupils; the title among them is no registration.
    expect(section(lists.mended.summary, 'Theo đối tượng', 'Theo trạng thái').slice(1)).toEqual([
      'Cán bộ quản lý |  |  | 1 | 1',
      'Giáo viên |  |  | 3 | 3',
      'Nhân viên |  |  | 1 | 1',
      'Học sinh |  |  | 2 | 2',
    ]);
    expect(section(lists.mended.summary, 'TỔNG CỘNG', 'Theo đối tượng')[0]).toBe(
      'TỔNG CỘNG | 0 | 1 | 7 | 8 |  |  |  |  | 0 | 0',
    );
  });

  test('F70: the right person passes: bars, alternatives and the group of its head decide', () => {
    expect(reviews.asked[0]).toContain('– ST-Q3: tập thể phụ trách “ĐK-2024-001” chưa được kết luận Đạt.');
    expect(reviews.asked[2]).toContain(
      '– Phải đạt ít nhất một trong các tiêu chí ST-H2a; ST-H2b; ST-H2c; ST-H2d; ST-H2e, nhưng không tiêu chí nào đạt.',
    );
    expect(reviews.asked[3]).toContain('– Tiêu chí bắt buộc chưa ghi kết quả: ST-G1.');
    expect(office.column('Đăng ký', 'Trạng thái', { Năm: 2024 })).toEqual([
      ...['Đạt', 'Đạt', 'Đạt', 'Không đạt', 'Đạt', 'Đạt', 'Không đạt', 'Trả lại'],
    ]);
  });

  test('F70: a prize made greater after the review is shown with what it was, and put back', () => {
    expect(truth.found.problems.slice(0, 2).map(withoutRemedy)).toEqual([
      '6 | ĐK-2024-005 | Lỗi | Cột “Chức vụ, đơn vị công tác” đã sửa sau thẩm định: trước là “Nhân viên y tế”, nay là “Nhân viên y tế trường học”.',
      '8 | ĐK-2024-006 | Lỗi | Cột “Tóm tắt thành tích” đã sửa sau thẩm định: trước là “Giải Ba cấp thành phố về khoa học kỹ thuật”, nay là “Giải Nhất quốc gia về khoa học kỹ thuật”.',
    ]);
    expect(truth.shown).toMatch(
      /^2 ô đã sửa sau thẩm định:\n1\. ĐK-2024-005, .*\n2\. ĐK-2024-006, Tóm tắt thành tích: “Giải Ba/,
    );
    expect(truth.decided).toEqual([
      'Đã chấp nhận 1 ô, trả lại 1 ô. Chạy Kiểm tra toàn bộ sổ để cập nhật cột Kết quả kiểm tra.',
    ]);
    expect(truth.mended.problems.map(withoutRemedy)).toEqual([
      '8 | ĐK-2024-006 | Cảnh báo | Học sinh đã đạt nhưng chưa hỏi ý kiến về việc công bố, nên danh sách công bố chỉ ghi tên viết tắt.',
    ]);
  });

  test('F68 F70: the list for Sở names those who passed, and nobody against his word', () => {
    const rowsOf = (lines: readonly string[]) => section(lines, 'Trường, đơn vị khác').slice(1);
    expect(rowsOf(report2024.unasked.lines)).toEqual([
      '1 | ĐK-2024-001 | Tổ Toán - Tin | Tập thể | Tổ Toán - Tin |  |  |  | Dẫn đầu phong trào ba năm',
      '2 | ĐK-2024-002 | Tổ Toán - Tin | Cá nhân | Nguyễn Hữu Phước | Cán bộ quản lý | Tổ trưởng |  | Đổi mới sinh hoạt tổ | chưa hỏi ý kiến công bố',
      '3 | ĐK-2024-003 | Tổ Ngữ văn | Cá nhân | Trần Thị Hồng Vân | Giáo viên | Giáo viên Ngữ văn |  | Câu lạc bộ đọc sách | chưa hỏi ý kiến công bố',
      '4 | ĐK-2024-005 | Tổ Văn phòng | Cá nhân | Phan Thị Nga | Nhân viên | Nhân viên y tế trường học |  | Giúp dân trong đợt mưa lũ | chưa hỏi ý kiến công bố',
      '5 | ĐK-2024-006 | Đoàn trường | Cá nhân | H.G.M. | Học sinh | Học sinh |  |  | chưa có đồng ý công bố',
      'Cộng: 5 trường hợp, trong đó 1 trường hợp được che tên vì chưa có hoặc không có đồng ý công bố.',
    ]);
    // The pupil agrees, the head takes his word back; the prize is the one that was reviewed.
    expect(rowsOf(report2024.agreed.lines).filter((line) => /^[25]/.test(line))).toEqual([
      '2 | ĐK-2024-002 | Tổ Toán - Tin | Cá nhân | N.H.P. | Cán bộ quản lý |  |  |  | đã rút đồng ý công bố',
      '5 | ĐK-2024-006 | Đoàn trường | Cá nhân | Hoàng Gia Minh | Học sinh | Học sinh lớp 12A3 |  | Giải Ba cấp thành phố về khoa học kỹ thuật',
    ]);
  });

  test('F68: every year has its introduction', () => {
    expect(closing.list.said).toEqual([
      'Đã lập tab Danh sách công bố năm 2025: 3 điển hình, không ai phải che tên. Đọc lại cả danh sách trước khi công bố.',
    ]);
    expect(section(closing.list.lines, 'Trường, đơn vị khác').slice(1)).toEqual([
      '1 | ĐK-2025-002 | Tổ Toán - Tin | Cá nhân | Lê Thanh Tùng | Giáo viên | Giáo viên Toán |  | Kho bài giảng số | chưa hỏi ý kiến công bố',
      '2 | ĐK-2025-001 | Tổ Ngữ văn | Tập thể | Tổ Ngữ văn |  |  |  | Ngày hội sách',
      '3 | ĐK-2025-003 | Đoàn trường | Cá nhân | Nguyễn Bảo Trâm | Học sinh | Học sinh lớp 10A2 |  | Vượt khó học giỏi',
      'Cộng: 3 trường hợp.',
    ]);
  });
});

describe('care and awards', () => {
  test('F59: new factors and those recognised before are both helped and followed', () => {
    // Row 6 is being nurtured, and its line in Bồi dưỡng only names it.
    expect(withoutRemedy(care.empty.problems[0] ?? '')).toBe(
      '6 | ĐK-2024-005 | Cảnh báo | Giai đoạn là Bồi dưỡng nhưng tab Bồi dưỡng chưa có nội dung nào cho đăng ký này.',
    );
    expect(care.helped.problems.filter((line) => line.includes('Bồi dưỡng'))).toEqual([]);
    expect(closing.years).toContain('Bồi dưỡng | – | 1 | 0 | 1');
    expect(closing.years.slice(-2)).toEqual([
      'Lượt bồi dưỡng, hỗ trợ | – | 2 | 0 | 2',
      'Đã đánh giá tác dụng | – | 2 | 0 | 2',
    ]);
    // Cô Vân was commended in 2022, before the years compared; both go on competing: she in 2024, Tổ Ngữ văn in 2025.
    expect(section(closing.years, 'Điển hình đã tuyên dương', 'Đề nghị khen thưởng').slice(1)).toEqual([
      'Được tuyên dương trong năm | 1 | 0 | 0 | 1',
      'Tiếp tục đăng ký thi đua | – | 1 | 1 | 2',
    ]);
    expect(office.column('Điển hình đã tuyên dương', 'Lộ trình khen cấp trên')[0]).toBe(
      'Điển hình xuất sắc của thành phố năm 2025',
    );
  });

  test('F60: commendation is regular, exceptional or thematic, and nothing else', () => {
    expect(of('Đề nghị khen thưởng', awards.listed.problems)).toEqual([
      '2 | ĐK-2024-001 | Cảnh báo | [Đề nghị khen thưởng] Cột “Loại hình khen thưởng” ghi “Hằng năm”, không có trong danh sách.',
    ]);
    expect(of('Đề nghị khen thưởng', awards.late.problems)).toEqual([]);
    // 2024: 001 and 003 regular, 005 exceptional, 006 thematic; 2025: two in one line.
    for (const line of [
      'Thường xuyên | – | 2 | 2 | 4',
      'Đột xuất | – | 1 | 0 | 1',
      'Chuyên đề | – | 1 | 0 | 1',
    ])
      expect(closing.years).toContain(line);
  });

  test('F61: the yearly awards of the school are due on their day, and counted', () => {
    expect(awards.due?.[1]).toBe('• 20/11/2024: Trao thưởng, tôn vinh điển hình trong trường (còn 6 ngày)');
    expect(of('Mốc thời gian', awards.late.problems)).toEqual([
      `3 | ${names.award} | Cảnh báo | [Mốc thời gian] Mốc “${names.award}” đã qua hạn ngày 20/11/2024 mà chưa ghi là đã thực hiện.`,
    ]);
    // By the head of the school: 001, 005, 006 in 2024; 2025-001 and 002. The city has not answered on 003.
    expect(office.records('Đề nghị khen thưởng', { 'Cấp quyết định': 'Hiệu trưởng' })).toHaveLength(4);
    expect(closing.years).toContain('Kết quả: Được khen | – | 3 | 2 | 5');
    expect(closing.years).toContain('Kết quả: Chờ xét | – | 1 | 0 | 1');
  });

  test('F66: inspection and supervision are written down', () => {
    expect(of('Kiểm tra thực tế', news.noted.problems)).toEqual([]);
    // 28/3 and 29/3/2024, one without a type; 27/3/2025.
    expect(section(closing.years, 'Kiểm tra thực tế', 'Bồi dưỡng').slice(1)).toEqual([
      'Lần kiểm tra, giám sát | – | 2 | 1 | 3',
    ]);
  });
});

test('F62 F63 F64 F65 F67: contests, posts, films, meetings and training are counted by form, with those they reach', () => {
  expect(of('Tuyên truyền', news.noted.problems)).toEqual([
    // Told of a registration of 2025 that was yet to come.
    '12 | ĐK-2025-002 | Lỗi | [Tuyên truyền] Mã đăng ký “ĐK-2025-002” không có ở tab Đăng ký.',
    '12 | ĐK-2025-002 | Cảnh báo | [Tuyên truyền] Cột “Số lượt” ghi “một trăm”, không phải số nguyên từ 0 trở lên.',
  ]);
  expect(section(closing.years, 'Tuyên truyền', 'Kiểm tra thực tế').slice(1)).toEqual([
    'Tin, bài, hoạt động | – | 8 | 3 | 11',
    // 10/10 and 12/11/2024, 15/9/2025.
    '– Bài viết | – | 2 | 1 | 3',
    '– Phóng sự/video | – | 1 | 1 | 2',
    // In person and online.
    '– Giao lưu | – | 2 | 0 | 2',
    '– Chuyên mục | – | 1 | 0 | 1',
    '– Thi viết | – | 1 | 0 | 1',
    '– Tập huấn | – | 1 | 1 | 2',
    // 12 + 35 + 210 + 450 + 1.300 + 85 + 300 + 120; 15 + 90 + 100.
    'Số lượt | – | 2512 | 205 | 2717',
  ]);
});

test('F71: each thing that was spread has a channel of the list', () => {
  const times = (channel: string) => news.channels.filter((each) => each === channel).length;
  expect(channels.map(times)).toEqual([3, 1, 1, 5, 1]);
});

test('F69: the yearly report is due the day before 30/11, on whatever day one asks', () => {
  const report = 'Báo cáo kết quả và giới thiệu điển hình tiêu biểu (gửi Sở GDĐT;';
  // 30/10 + 30 days is 29/11.
  expect(report2024.due.map((lines) => lines?.find((line) => line.includes(names.report)))).toEqual([
    `• 29/11/2024: ${report} còn 30 ngày)`,
    `• 29/11/2024: ${report} hạn hôm nay)`,
    `• 29/11/2024: ${report} quá hạn 1 ngày)`,
  ]);
  expect(report2024.due[2]?.[0]).toBe('Đã quá hạn trong năm:');
  expect(report2024.reported?.[2]).toBe(`• 29/11/2024: ${report} đã xong)`);
  expect(closing.due?.[1]).toBe(`• 29/11/2025: ${report} còn 8 ngày)`);
});

test('F69: the last report has the three years side by side', () => {
  expect(closing.after.problems).toEqual(nothing);
  // Nobody registered in 2023. 2024: 001, 002, 003, 005, 006 count; 2025 all three.
  expect(section(closing.years, 'Đăng ký', 'Điển hình đã tuyên dương')).toEqual([
    'Đăng ký',
    'Đăng ký | – | 8 | 3 | 11',
    'Được tính | – | 5 | 3 | 8',
    'Theo loại (được tính)',
    'Tập thể | – | 1 | 1 | 2',
    'Cá nhân | – | 4 | 2 | 6',
    'Cá nhân theo đối tượng (được tính)',
    'Cán bộ quản lý | – | 1 | 0 | 1',
    'Giáo viên | – | 1 | 1 | 2',
    'Nhân viên | – | 1 | 0 | 1',
    'Học sinh | – | 1 | 1 | 2',
    'Theo đơn vị khác (được tính)',
    'Tổ Toán - Tin | – | 2 | 1 | 3',
    'Tổ Ngữ văn | – | 1 | 1 | 2',
    'Tổ Văn phòng | – | 1 | 0 | 1',
    'Đoàn trường | – | 1 | 1 | 2',
    'Cơ cấu (được tính)',
    'Lao động trực tiếp | – | 2 | 1 | 3',
    'Tổ chuyên môn | – | 1 | 1 | 2',
    'Theo trạng thái (mọi đăng ký)',
    'Trả lại | – | 1 | 0 | 1',
    'Đạt | – | 5 | 3 | 8',
    'Không đạt | – | 2 | 0 | 2',
    'Theo giai đoạn (mọi đăng ký)',
    'Bồi dưỡng | – | 1 | 0 | 1',
    'Đề nghị khen thưởng | – | 1 | 0 | 1',
    'Đã khen thưởng | – | 1 | 0 | 1',
    'Đạt, chưa ghi giai đoạn | – | 2 | 3 | 5',
  ]);
});
