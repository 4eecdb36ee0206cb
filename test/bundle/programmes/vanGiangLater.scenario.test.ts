/** KH 72/KH-UBND in huyện Văn Giang, 2024 and 2025: awards of 11/6, the closing conference and its report. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openOffice } from './support/office';
import { conclude, move, prepare } from './support/reviewing';
import { shownLines } from './support/shownLines';
import { deskOf, judgeAll } from './vanGiangDesk';
import * as figures from './vanGiangFigures';
import * as noted from './vanGiangFollowUps';
import * as steps from './vanGiangSteps';
import * as story from './vanGiangStory';
import { code, codes } from './vanGiangStory';

/** The office of vanGiang.scenario.test.ts, two years on: each test goes on where the one before it ended. */
const office = openOffice('16/05/2022', 'noivu@example.vn');
const { standing, view, told, due, compare, marks, workOn } = deskOf(office);

beforeAll(() => steps.liveThrough2022(office));

describe('2024', () => {
  test('F24 F26: two years later the same is asked before 10/01 and 05/02', () => {
    office.today('10/02/2024');
    workOn('2024');
    office.add('Đăng ký', story.list2024);
    office.add('Kế hoạch đơn vị', noted.plans2024and2025);
    expect(office.run('checkQuotas')[0]).toMatch(
      /^Năm 2024: 16 đơn vị – 13 đạt, 1 thiếu, 0 vượt, 2 chưa đăng ký; không có dòng nào bị lỗi\./,
    );
    expect(standing('Xã, phường, thị trấn')).toEqual(figures.communes2024);
    expect(standing('Cơ quan chủ trì')).toEqual(figures.agencies2024);
    expect(told('Lỗi')).toEqual(figures.toUrge2024);
    // 09/01 is the last day in time: Cửu Cao (20–28) has met it, Liên Nghĩa (64–72) not.
    expect(marks(codes(2024, 20, 64))).toEqual(['Được tính', 'Cảnh báo: nộp muộn']);
  });

  const nominated = codes(2024, 1, 82, 97, 98);

  test('F35: who is to be commended on 11/6 is put forward for that day, which the list of dates tells', () => {
    office.today('01/06/2024');
    office.add('Đề nghị khen thưởng', noted.proposals2024);
    expect(due('')[1]).toBe('• 11/06/2024: Khen thưởng dịp Ngày Truyền thống Thi đua yêu nước (còn 10 ngày)');
    expect(office.column('Đề nghị khen thưởng', 'Dịp')).toEqual(['11/6', '11/6', '11/6', '11/6']);
    office.run('checkWholeRegister');
    // Nobody may be proposed before the review.
    expect(told('Lỗi', /đề nghị khen thưởng/)).toEqual(
      nominated.map(
        (id) =>
          `[Đề nghị khen thưởng] Đăng ký “${id}” được đề nghị khen thưởng nhưng trạng thái là “Đã gửi”.`,
      ),
    );
  });

  test('F41: the proposals are reviewed against the award’s own standard and gathered with their results', () => {
    prepare(office, nominated);
    // A model of Xuân Quan: four for all, the commune's own, and the one for awards.
    expect(office.column('Thẩm định', 'Mã tiêu chí', { 'Mã đăng ký': code(2024, 1) })).toEqual([
      ...['VG-1', 'VG-2', 'VG-3', 'VG-4', 'VG-9', 'XQ-1'],
    ]);
    judgeAll(office);
    conclude(office, nominated, '1. Đạt (4 đăng ký)');
    office.today('12/06/2024');
    const results = ['Được khen', 'Được khen', 'Được khen', 'Không được khen'];
    nominated.forEach((id, index) => {
      office.type('Đề nghị khen thưởng', { 'Mã đăng ký': id }, 'Kết quả', results[index]);
    });
    office.type('Đề nghị khen thưởng', { 'Mã đăng ký': code(2024, 1) }, 'Số quyết định', '1105/QĐ-UBND');
    office.type('Đề nghị khen thưởng', { 'Mã đăng ký': code(2024, 82) }, 'Số quyết định', '512/QĐ-UBND');
    office.run('checkWholeRegister');
    expect(told('Cảnh báo', /quyết định/)).toEqual([
      '[Đề nghị khen thưởng] Đăng ký “ĐK-2024-097” đã được khen nhưng chưa ghi số quyết định.',
    ]);
    office.type('Đề nghị khen thưởng', { 'Mã đăng ký': code(2024, 97) }, 'Số quyết định', '513/QĐ-UBND');
    move(office, nominated.slice(0, 3), '5. Giai đoạn: Đã khen thưởng (3 đăng ký chuyển được)', '11/6/2024');
    office.run('checkWholeRegister');
    // The award's line of 098 stands, though that award was not granted.
    expect(told('Cảnh báo', /khen|VG-9/)).toEqual([]);
    expect(view('Tổng hợp', 'Theo giai đoạn')).toEqual([
      'Đã khen thưởng | 2 | 0 | 1 | 3',
      'Đạt, chưa ghi giai đoạn | 1 | 0 | 0 | 1',
    ]);
  });

  test('a pupil nobody has asked is counted, and masked where the list is published', () => {
    expect(told('Cảnh báo', /^Học sinh/)).toHaveLength(1);
    expect(office.run('publishList', ['Ghi 1 để lấy các đăng ký Đạt', ''])[0]).toContain(
      'năm 2024: 4 điển hình, 1 người được che tên',
    );
    expect(office.table('Danh sách công bố', 'STT').find((row) => row.Mã === code(2024, 97))).toMatchObject({
      'Tên mô hình, tập thể, cá nhân': 'N.M.K.',
      'Chức vụ, đơn vị công tác': 'Học sinh, Trường THCS Long Hưng',
      'Ghi chú': 'chưa có đồng ý công bố',
    });
  });
});

describe('2025, the closing year', () => {
  test('F27 F32: commended exemplars are kept with their road to awards of the State, and compete again', () => {
    office.today('10/05/2025');
    workOn('2025');
    steps.takeIn2025(office);
    const [first] = office.records('Điển hình đã tuyên dương');
    expect(first).toMatchObject({
      Tên: 'Mô hình tuyến đường nở hoa xã Xuân Quan',
      'Lộ trình khen cấp trên': '2024: Bằng khen UBND tỉnh; 2025: Huân chương Lao động',
    });
    compare('');
    // Two of 2024. 2022: two of the list of 2020; 2024: one of them; 2025: that one again, and both of 2024.
    expect(view('Nhiều năm', 'Điển hình đã tuyên dương')).toEqual([
      'Được tuyên dương trong năm | 0 | – | 2 | 0 | 2',
      'Tiếp tục đăng ký thi đua | 2 | – | 1 | 3 | 6',
    ]);
    office.run('checkWholeRegister');
    // Phòng Văn hóa và Thông tin has an exemplar of its own by now.
    expect(told('Cảnh báo', /Cơ quan chủ trì/)).toEqual([]);
  });

  test('F37: what became of commended exemplars is evaluated and counted', () => {
    const evaluated = office
      .records('Bồi dưỡng')
      .filter((line) => line['Đánh giá tác dụng'] !== '')
      .map((line) => line['Mã đăng ký']);
    expect(evaluated).toEqual([code(2022, 1), code(2024, 82)]);
    expect(office.record('Điển hình đã tuyên dương', { 'Mã đăng ký': code(2024, 82) })).toMatchObject({
      'Đang theo dõi': 'Có',
    });
    // One of four lines was written in 2023, of which the register has no list.
    expect(view('Nhiều năm', 'Bồi dưỡng')).toEqual([
      'Lượt bồi dưỡng, hỗ trợ | 2 | 1 | 1 | 0 | 4',
      'Đã đánh giá tác dụng | 0 | 1 | 1 | 0 | 2',
    ]);
  });

  test('F33: a commended exemplar is put forward for an award of the State', () => {
    const reviewed = codes(2025, 10, 91, 100, 105, 110);
    prepare(office, reviewed);
    expect(office.column('Thẩm định', 'Mã tiêu chí', { 'Mã đăng ký': code(2025, 10) })).toContain('VG-9');
    expect(office.column('Thẩm định', 'Mã tiêu chí', { 'Mã đăng ký': code(2025, 110) })).not.toContain(
      'VG-9',
    );
    judgeAll(office);
    conclude(office, reviewed, '1. Đạt (5 đăng ký)');
    move(
      office,
      reviewed.slice(0, 2),
      '4. Giai đoạn: Đề nghị khen thưởng (2 đăng ký chuyển được)',
      'Tờ trình',
    );
    move(office, reviewed.slice(2), '3. Giai đoạn: Biểu dương (3 đăng ký chuyển được)', 'Hội nghị 2025');
    office.run('checkWholeRegister');
    expect(view('Tổng hợp', 'Theo giai đoạn')).toEqual([
      'Biểu dương | 1 | 2 | 0 | 3',
      'Đề nghị khen thưởng | 2 | 0 | 0 | 2',
    ]);
    expect(told('Lỗi')).toEqual([]);
  });

  test('F42: the conference of 2025 gets its day, is held, and the years stand side by side for its report', () => {
    const conference = { Tên: 'Hội nghị điển hình tiên tiến, tổng kết kế hoạch' };
    expect(due('05/12/2025').at(1)).toBe(
      '• 31/12/2025: Hội nghị điển hình tiên tiến, tổng kết kế hoạch (gửi UBND huyện; trong năm, kế hoạch không nêu ngày)',
    );
    office.type('Mốc thời gian', conference, 'Ngày hoặc dd/MM hằng năm', '20/6/2025');
    // 11/6 is 32 days ahead.
    expect(due('')).toEqual([]);
    expect(due('01/06/2025').slice(1)).toEqual([
      '• 11/06/2025: Khen thưởng dịp Ngày Truyền thống Thi đua yêu nước (còn 10 ngày)',
      '• 20/06/2025: Hội nghị điển hình tiên tiến, tổng kết kế hoạch (gửi UBND huyện; còn 19 ngày)',
    ]);
    office.today('25/06/2025');
    office.add('Điển hình đã tuyên dương', noted.inYear(noted.honouredLater, 2025));
    office.add('Tuyên truyền', noted.inYear(noted.communications, 2025));
    office.run('checkWholeRegister');
    expect(told('Cảnh báo', /đã qua hạn/)).toHaveLength(2);
    office.type('Mốc thời gian', conference, 'Các năm đã thực hiện', '2025');
    office.type('Mốc thời gian', { Loại: 'Ngày biểu dương' }, 'Các năm đã thực hiện', '2022-2025');
    office.run('checkWholeRegister');
    expect(told('Cảnh báo', /đã qua hạn/)).toEqual([]);
    compare('');
    expect(shownLines(office.host, 'Nhiều năm').slice(3)).toEqual(figures.closing);
  });
});
