/**
 * The plan of Công đoàn Giáo dục Hòa Bình, from an empty workbook to the closing review: the sector's union at its
 * register, 2017–2020. The tests are chapters of one story: each goes on where the one before stopped.
 */
import { describe, expect, test } from 'vitest';
import { closing, milestones, sheets2017 } from './hoaBinhFigures';
import * as story from './hoaBinhStory';
import { checkYear, problemsOf } from './support/checking';
import { criteriaOf, judgeSheet, pass } from './support/judgedSheets';
import { agree, cancel, openOffice } from './support/office';
import { conclude, move, prepare } from './support/reviewing';

const when = 'Ngày hoặc dd/MM hằng năm';
const done = 'Các năm đã thực hiện';
const askDay = 'Xem việc trong 30 ngày';
const askYears = 'So sánh những năm nào?';
/** The last day for plans was 29/10/2017; nothing can be done about it any more. */
const latePlan =
  '5 : [Kế hoạch đơn vị] Đơn vị “CĐCS Trường PT DTNT tỉnh” gửi kế hoạch ngày 05/12/2017 là muộn, hạn chậm nhất là ngày 29/10/2017.';
const noPlan = (row: number, code: string, unit: string, year = ''): string =>
  `${row} ${code}: [Đơn vị] ${year}Chưa nhận được kế hoạch phải gửi kèm của đơn vị “${unit}”.`;
const notNurtured = 'Giai đoạn là Bồi dưỡng nhưng tab Bồi dưỡng chưa có nội dung nào cho đăng ký này.';
const missed = (row: number, { Tên }: { Tên: string }, day: string): string =>
  `${row} ${Tên}: [Mốc thời gian] Mốc “${Tên}” đã qua hạn ngày ${day} mà chưa ghi là đã thực hiện.`;

describe('Hòa Bình', () => {
  const office = openOffice('15/08/2017', 'vanphong@cdgdhoabinh.example.vn');
  const { add, block, record, records, run, today, type } = office;
  /** But for milestones that nobody has dated yet. */
  const problems = (about = ''): string[] =>
    problemsOf(office).filter((line) => line.includes(about) && !line.endsWith('chưa ghi thời gian.'));
  const date = (milestone: { Tên: string }, day: string): void => type('Mốc thời gian', milestone, when, day);

  test('the plan brings its 16 criteria, eight milestones and two bases, and no quota nobody set', () => {
    const [said] = run(
      'createRegister',
      ['kế hoạch mẫu', 'hoa-binh'],
      ['Sổ dùng cho năm nào?', '2017'],
      ['Tiếp tục?', agree],
    );
    expect(said).toContain('16 tiêu chí, 8 mốc thời gian, 2 văn bản căn cứ. Sổ dùng cho năm 2017.');
    expect(said).toContain('ghi ngày cho 5 mốc mà kế hoạch không nêu ngày');
    expect(
      ['Tiêu chí', 'Mốc thời gian', 'Căn cứ', 'Chỉ tiêu', 'Đơn vị'].map((tab) => records(tab).length),
    ).toEqual([16, 8, 2, 0, 0]);
  });

  test('F12: three of four unions send their plan by the day, the fourth late', () => {
    add('Đơn vị', story.units);
    add('Chỉ tiêu', story.planRule);
    add('Kế hoạch đơn vị', story.plans[2017].slice(0, 3));
    expect(run('dueSoon', [askDay, '05/10'])[0]).toContain(
      '• 29/10/2017: Nộp kế hoạch năm học 2017-2018 (CĐCS; còn 1/4 đơn vị; còn 24 ngày)',
    );
    today('31/10/2017');
    run('checkWholeRegister');
    expect(problems()).toEqual([noPlan(5, 'C03', 'CĐCS Trường PT DTNT tỉnh')]);
    add('Kế hoạch đơn vị', story.plans[2017].slice(3));
    today('06/12/2017');
    run('checkWholeRegister');
    expect(problems()).toEqual([latePlan]);
    expect(block('Tổng hợp', 'Trường, đơn vị khác').map((row) => row[12])).toEqual([
      'Đã có',
      'Đã có',
      'Chậm',
      'Đã có',
      undefined,
      undefined,
    ]);
  });

  test('F13: each is judged by the criteria of its kind of union; a head falls with the union led', () => {
    add('Đăng ký', story.lists2017);
    run('checkWholeRegister');
    expect(problems('ĐK-')).toEqual([
      '6 ĐK-2017-005: Năm 2016 nằm ngoài giai đoạn 2017–2020 của kế hoạch.',
      '8 ĐK-2017-007: Chưa rõ loại tập thể nên chưa biết các tiêu chí này có áp dụng hay không: HB-T1; HB-T2; HB-T3; HB-T4; HB-T5; và 2 mục khác.',
    ]);
    type('Đăng ký', { 'Mã đăng ký': 'ĐK-2017-005' }, 'Năm', '2017');
    const ids = Object.keys(story.verdicts2017);
    const [said] = prepare(office, ids);
    expect(said).toContain('thêm 48 dòng tiêu chí vào tab Thẩm định, chuyển 6 đăng ký');
    expect(said).toContain('ĐK-2017-007: chưa ghi đúng Loại tập thể nên chưa biết tiêu chí nào áp dụng');
    type('Đăng ký', { 'Mã đăng ký': 'ĐK-2017-007' }, 'Loại tập thể', 'Công đoàn trường học');
    prepare(office, ['ĐK-2017-007']);
    expect(ids.map((id) => criteriaOf(office, id))).toEqual(sheets2017);
    for (const [id, verdicts] of Object.entries(story.verdicts2017)) judgeSheet(office, id, verdicts);
    run(
      'concludeReview',
      ['Ghi Mã đăng ký', 'ĐK-2017-004'],
      ['HB-L1: tập thể phụ trách “ĐK-2017-003” chưa được kết luận Đạt.', cancel],
    );
    conclude(office, ['ĐK-2017-003'], '1. Không đạt (1 đăng ký)', 'Trường chưa đạt chuẩn văn hóa');
    run(
      'concludeReview',
      ['Ghi Mã đăng ký', 'ĐK-2017-004'],
      [
        /Chỉ được kết luận Không đạt hoặc Trả lại\.\n.*HB-L1: tập thể phụ trách “ĐK-2017-003” không đạt\./,
        '1',
      ],
      ['Lý do chuyển sang “Không đạt”', 'Tập thể mình đứng đầu không đạt'],
    );
    conclude(office, ['ĐK-2017-001', 'ĐK-2017-005', 'ĐK-2017-006', 'ĐK-2017-007'], '1. Đạt (4 đăng ký)');
    conclude(office, ['ĐK-2017-002'], '1. Đạt (1 đăng ký)');
    run('checkWholeRegister');
    expect(problems()).toEqual([
      '33 ĐK-2017-004: [Thẩm định] Tiêu chí “HB-L1” của đăng ký “ĐK-2017-004” ghi Đạt, nhưng tập thể “ĐK-2017-003” không được công nhận.',
      latePlan,
    ]);
    judgeSheet(office, 'ĐK-2017-004', { 'HB-L1': 'Không' });
    run('checkWholeRegister');
    expect(problems()).toEqual([latePlan]);
    // Mô hình, tập thể, cá nhân, tổng.
    expect(block('Tổng hợp', 'Theo trạng thái')).toEqual([
      ['Đạt', 2, 1, 2, 5],
      ['Không đạt', 0, 1, 1, 2],
    ]);
  });

  test('F14: plans to nurture the chosen ones, and what is done for each of them', () => {
    add('Kế hoạch đơn vị', story.plans[2018]);
    const chosen = ['ĐK-2017-001', 'ĐK-2017-005'];
    move(office, chosen, '2. Giai đoạn: Bồi dưỡng (2 đăng ký chuyển được)', 'Kế hoạch bồi dưỡng năm 2018');
    today('02/04/2018');
    checkYear(office, 2018);
    expect(problems()).toEqual([
      noPlan(6, 'C04', 'CĐCS Công ty Sách và Thiết bị trường học', 'Năm học 2018-2019: '),
      `2 ĐK-2017-001: ${notNurtured}`,
      `6 ĐK-2017-005: ${notNurtured}`,
    ]);
    type('Kế hoạch đơn vị', { Năm: 2018, 'Đơn vị': 'CĐCS Công ty Sách' }, 'Số ký hiệu', '02/KH-CĐ');
    add('Bồi dưỡng', story.nurture[2018]);
    today('07/04/2018');
    run('checkWholeRegister');
    expect(problems()).toEqual([]);
  });

  test('F15: the yearly file asks only for those who passed, and what was granted has its decision', () => {
    date(milestones.file, '15/06');
    expect(run('dueSoon', [askDay, '20/05/2018'])[0]).toContain(
      `• 14/06/2018: ${milestones.file.Tên} (gửi Công đoàn ngành; còn 25 ngày)`,
    );
    add('Đề nghị khen thưởng', story.proposals[2018]);
    type('Mốc thời gian', milestones.file, done, '2018');
    today('16/06/2018');
    run('checkWholeRegister');
    expect(problems()).toEqual([
      '3 ĐK-2017-003: [Đề nghị khen thưởng] Đăng ký “ĐK-2017-003” được đề nghị khen thưởng nhưng trạng thái là “Không đạt”.',
      '2 ĐK-2017-001: [Đề nghị khen thưởng] Đăng ký “ĐK-2017-001” đã được khen nhưng chưa ghi số quyết định.',
    ]);
    const first = { 'Mã đăng ký': 'ĐK-2017-001' };
    type('Đề nghị khen thưởng', first, 'Số quyết định', '15/QĐ-LĐLĐ ngày 12/6/2018');
    const wrong = { 'Mã đăng ký': 'ĐK-2017-003' };
    office.fill('Đề nghị khen thưởng', wrong, {
      'Số quyết định': '27/QĐ-CĐGD ngày 13/6/2018',
      'Kết quả': 'Được khen',
    });
    type('Đề nghị khen thưởng', wrong, 'Mã đăng ký', 'ĐK-2017-002');
    run('checkWholeRegister');
    expect(problems()).toEqual([]);
  });

  test('F22: the yearly report is asked for, missed, made, and filled from the summary of 2017', () => {
    date(milestones.report, '30/06');
    expect(run('dueSoon', [askDay, '05/06/2018'])[0]).toContain(
      `• 29/06/2018: ${milestones.report.Tên} (gửi Thường trực Công đoàn ngành; còn 24 ngày)`,
    );
    today('05/07/2018');
    run('checkWholeRegister');
    expect(problems()).toEqual([missed(9, milestones.report, '29/06/2018')]);
    checkYear(office, 2017);
    // Mô hình, tập thể, cá nhân, tổng.
    expect(block('Tổng hợp', 'Trường, đơn vị khác').map((row) => row.slice(0, 5))).toEqual([
      ['CĐCS Trường THPT Kim Bôi', 0, 1, 1, 2],
      ['CĐCS Trường THPT Mai Châu', 0, 0, 0, 0],
      ['CĐCS Trường PT DTNT tỉnh', 1, 0, 1, 2],
      ['CĐCS Công ty Sách và Thiết bị trường học', 1, 0, 0, 1],
      ['Cộng: Trường, đơn vị khác', 2, 1, 2, 5],
      ['TỔNG CỘNG', 2, 1, 2, 5],
    ]);
    type('Mốc thời gian', milestones.report, done, '2018');
    checkYear(office, 2018);
    expect(problems()).toEqual([]);
  });

  test('F16 F19: new factors of 2018 stand beside those of 2017, two of them of the movement to learn from exemplars', () => {
    add('Đăng ký', story.lists2018);
    today('15/11/2018');
    pass(office, 'ĐK-2018-001', 'ĐK-2018-002', 'ĐK-2018-003');
    run('checkWholeRegister');
    expect(block('Tổng hợp', 'Theo phong trào thi đua')).toEqual([
      [`${story.movements.example} (Công đoàn Giáo dục Hòa Bình)`, 0, 0, 1, 1],
      [`${story.movements.weekly} (CĐCS Trường THPT Kim Bôi)`, 1, 0, 1, 2],
    ]);
    run('compareYears', [askYears, '2017-2018']);
    expect(block('Nhiều năm', 'Đăng ký')).toEqual([
      ['Đăng ký', 7, 3, 10],
      ['Được tính', 5, 3, 8],
    ]);
  });

  test('F17: the end of a phase is in view, a new model is followed, and whose plan was not adjusted is told', () => {
    expect(run('dueSoon', [askDay, '10/12'])[0]).toContain(
      `• 31/12/2018: ${milestones.phaseOne.Tên} (trong năm, kế hoạch không nêu ngày)`,
    );
    move(office, ['ĐK-2018-003'], '2. Giai đoạn: Bồi dưỡng (1 đăng ký chuyển được)', 'Mô hình mới');
    today('05/01/2019');
    run('checkWholeRegister');
    expect(problems()).toEqual([
      `11 ĐK-2018-003: ${notNurtured}`,
      missed(2, milestones.phaseOne, '31/12/2018'),
    ]);
    type('Mốc thời gian', milestones.phaseOne, done, '2018');
    add('Bồi dưỡng', story.nurture.later);
    add('Đăng ký', story.listsLater.slice(0, 2));
    add('Kế hoạch đơn vị', story.plans.later.slice(0, 1));
    add('Đề nghị khen thưởng', story.proposals.later.slice(0, 2));
    office.fill('Mốc thời gian', milestones.file, { [done]: '2018, 2019' });
    office.fill('Mốc thời gian', milestones.report, { [done]: '2018-2019' });
    today('15/11/2019');
    pass(office, 'ĐK-2019-001');
    prepare(office, ['ĐK-2019-002']);
    // Nobody has written a verdict: nothing is offered but to return it, though nothing is required of a person.
    conclude(office, ['ĐK-2019-002'], '1. Trả lại (1 đăng ký)', 'Thiếu minh chứng');
    checkYear(office, 2019);
    expect(problems()).toEqual([
      noPlan(4, 'C02', 'CĐCS Trường THPT Mai Châu', 'Năm học 2019-2020: '),
      noPlan(5, 'C03', 'CĐCS Trường PT DTNT tỉnh', 'Năm học 2019-2020: '),
      noPlan(6, 'C04', 'CĐCS Công ty Sách và Thiết bị trường học', 'Năm học 2019-2020: '),
    ]);
  });

  test('F18: an exemplar is made known in its own unit first, then in the media', () => {
    add('Tuyên truyền', story.communications);
    run('checkWholeRegister');
    expect(problems('Tuyên truyền')).toEqual([]);
    const channels = (id: string) => records('Tuyên truyền', { 'Mã đăng ký': id }).map((line) => line.Kênh);
    const [own, media, website] = String(record('Cấu hình', { Khóa: 'Kênh tuyên truyền' })['Giá trị']).split(
      '; ',
    );
    expect(channels('ĐK-2017-001')).toEqual([own, website, media]);
    expect(channels('ĐK-2018-003')).toEqual([own, website]);
  });

  test('F20: the congresses of 2020 are in view, and three are honoured there', () => {
    date(milestones.local, '20/08/2020');
    date(milestones.province, '25/09/2020');
    date(milestones.nation, '2020');
    expect(run('dueSoon', [askDay, '01/09/2020'])[0]).toContain(
      `• 25/09/2020: ${milestones.province.Tên} (còn 24 ngày)`,
    );
    expect(run('dueSoon', [askDay, '05/12/2020'])[0]).toContain(
      `• 31/12/2020: ${milestones.nation.Tên} (trong năm, kế hoạch không nêu ngày)`,
    );
    add('Điển hình đã tuyên dương', story.honoured);
    add('Đề nghị khen thưởng', story.proposals.later.slice(2));
    for (const name of [milestones.local, milestones.province, milestones.nation])
      type('Mốc thời gian', name, done, '2020');
    move(
      office,
      ['ĐK-2017-001'],
      '2. Giai đoạn: Biểu dương (1 đăng ký chuyển được)',
      'Đại hội tỉnh lần thứ V',
    );
    move(office, ['ĐK-2017-005'], '4. Giai đoạn: Đã khen thưởng (1 đăng ký chuyển được)', '88/QĐ-LĐLĐ');
    today('10/12/2020');
    run('checkWholeRegister');
    expect(problems('tuyên dương')).toEqual([]);
    expect(problems('Đại hội')).toEqual([]);
  });

  test('F21: the closing review of 2020 puts four years side by side', () => {
    add('Đăng ký', story.listsLater.slice(2));
    add('Kế hoạch đơn vị', story.plans.later.slice(1));
    pass(office, 'ĐK-2020-001');
    date(milestones.closing, '15/05/2021');
    checkYear(office, 2020);
    expect(problems(milestones.closing.Tên)).toEqual([
      `8 ${milestones.closing.Tên}: [Mốc thời gian] Ngày 15/05/2021 nằm ngoài giai đoạn 2017–2020.`,
    ]);
    date(milestones.closing, '18/12/2020');
    for (const name of [milestones.closing, milestones.phaseTwo]) type('Mốc thời gian', name, done, '2020');
    for (const name of [milestones.file, milestones.report]) type('Mốc thời gian', name, done, '2018-2020');
    today('31/12/2020');
    run('checkWholeRegister');
    expect(problems()).toEqual([]);
    run('compareYears', [askYears, '']);
    for (const [title, lines] of Object.entries(closing)) expect(block('Nhiều năm', title)).toEqual(lines);
    expect(office.titles('Nhiều năm')).toEqual(Object.keys(closing));
  });
});
