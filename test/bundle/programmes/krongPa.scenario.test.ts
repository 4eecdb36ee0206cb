/**
 * Kế hoạch 381/KH-GDĐT, from an empty workbook to the closing review: Phòng GDĐT Krông Pa at its register, 2021–2025.
 * The tests are chapters of one story: each goes on where the one before stopped.
 */
import { describe, expect, test } from 'vitest';
import { closing, final, interim, sheets, told } from './krongPaFigures';
import * as story from './krongPaStory';
import { checkYear, problemsOf } from './support/checking';
import { criteriaOf, judgeSheet, pass } from './support/judgedSheets';
import { agree, cancel, openOffice } from './support/office';
import { conclude, move, prepare } from './support/reviewing';

describe('Krông Pa', () => {
  const office = openOffice('09/08/2021', 'phonggddt@krongpa.example.vn');
  const { add, block, records, run, today, type } = office;
  const problems = (about = ''): string[] =>
    problemsOf(office).filter((line) => line.includes(about) && !told.undated.includes(line));

  test('the plan brings its 19 criteria, two undated milestones and four bases, and no quota nobody set', () => {
    const [said] = run(
      'createRegister',
      ['kế hoạch mẫu', '381/KH-GDĐT'],
      ['Sổ dùng cho năm nào?', '2021'],
      ['Tiếp tục?', agree],
    );
    expect(said).toContain('19 tiêu chí, 2 mốc thời gian, 4 văn bản căn cứ. Sổ dùng cho năm 2021.');
    expect(
      ['Tiêu chí', 'Mốc thời gian', 'Căn cứ', 'Chỉ tiêu', 'Đơn vị'].map((tab) => records(tab).length),
    ).toEqual([19, 2, 4, 0, 0]);
  });

  test('F01: three of five schools have sent their plan; a criterion of a school nobody knows is found', () => {
    add('Đơn vị', story.units);
    add('Chỉ tiêu', story.planRule);
    add('Tiêu chí', story.ownCriteria);
    add('Kế hoạch đơn vị', story.plans.slice(0, 3));
    today('20/09/2021');
    run('checkWholeRegister');
    expect(problems()).toEqual([
      '24 PT-1: [Tiêu chí] Tiêu chí “PT-1” ghi đơn vị “Trường Tiểu học Phú Thọ”, chưa xác định được là đơn vị nào nên chưa áp dụng cho ai.',
      '6 CS01: [Đơn vị] Chưa nhận được kế hoạch phải gửi kèm của đơn vị “Trường THCS Krông Năng”.',
      '7 HC01: [Đơn vị] Chưa nhận được kế hoạch phải gửi kèm của đơn vị “Trường TH-THCS Ia HDreh”.',
    ]);
    type('Tiêu chí', { Mã: 'PT-1' }, 'Đơn vị (trống = mọi đơn vị)', 'Trường Tiểu học Phú Túc');
    run('checkWholeRegister');
    expect(problems('Tiêu chí')).toEqual([]);
  });

  test('F02: eight candidates come through two movements, one of them twice', () => {
    add('Đăng ký', story.lists2021);
    today('27/09/2021');
    run('checkWholeRegister');
    expect(problems('ĐK-')).toEqual([
      '9 ĐK-2021-008: Trùng đơn vị, loại và tên với dòng 4 trong cùng năm nên không được tính.',
      '8 ĐK-2021-007: Tên “TH Phu Tuc” viết khác danh sách, đang được hiểu là đơn vị “Trường Tiểu học Phú Túc”.',
    ]);
    // Green: the library, Trần Thị Bích. Attendance: the school, H’Lan, Nay Y Phương. Mô hình, tập thể, cá nhân, tổng.
    expect(block('Tổng hợp', 'Theo phong trào thi đua')).toEqual([
      ['Phòng GDĐT huyện Krông Pa', 1, 1, 3, 5],
      [`– ${story.movements.green}`, 1, 0, 1, 2],
      [`– ${story.movements.attendance}`, 0, 1, 2, 3],
    ]);
    move(
      office,
      ['ĐK-2021-008'],
      '3. Trạng thái: Đã rút (1 đăng ký chuyển được)',
      'Ghi trùng với ĐK-2021-003',
    );
    type('Đăng ký', { 'Mã đăng ký': 'ĐK-2021-007' }, 'Đơn vị đăng ký', 'Trường Tiểu học Phú Túc');
    run('checkWholeRegister');
    expect(problems('ĐK-')).toEqual([]);
    expect(block('Tổng hợp', 'Theo trạng thái')).toEqual([
      ['Đã gửi', 1, 2, 4, 7],
      ['Đã rút', 0, 0, 1, 1],
    ]);
  });

  test('F11: three of four people work directly, five of seven candidates come from difficult places', () => {
    const [said] = run('checkQuotas');
    expect(said).toContain('không có dòng nào bị lỗi');
    // Not direct: the head. Difficult: Ia Rmok (3), Krông Năng (1), Ia HDreh (1).
    expect(block('Tổng hợp', 'Cơ cấu').map((row) => row.filter((cell) => cell !== ''))).toEqual([
      ['Lao động trực tiếp, trong số cá nhân', 3, 3, '3/4 (75%)'],
      ['Tổ chuyên môn, trong số tập thể', 0, 0, '0/2 (0%)'],
      ['Địa bàn khó khăn, trong số đăng ký', 1, 1, 3, 5, '5/7 (71,4%)'],
    ]);
  });

  test('F01: at last one plan is late and one is missing, and the summary says so beside each school', () => {
    add('Kế hoạch đơn vị', story.plans.slice(3));
    today('01/11/2021');
    run('checkWholeRegister');
    expect(problems('kế hoạch')).toEqual([
      '7 HC01: [Đơn vị] Chưa nhận được kế hoạch phải gửi kèm của đơn vị “Trường TH-THCS Ia HDreh”.',
      '5 : [Kế hoạch đơn vị] Đơn vị “Trường THCS Krông Năng” gửi kế hoạch ngày 28/10/2021 là muộn, hạn chậm nhất là ngày 29/09/2021.',
    ]);
    // Đơn vị, tổng, kế hoạch.
    const schools = block('Tổng hợp', 'Trường, đơn vị khác').slice(0, 5);
    expect(schools.map((row) => [row[0], row[4], row[12]])).toEqual([
      ['Trường Mầm non Phú Túc', 1, 'Đã có'],
      ['Trường Tiểu học Ia Rmok', 3, 'Đã có'],
      ['Trường Tiểu học Phú Túc', 1, 'Đã có'],
      ['Trường THCS Krông Năng', 1, 'Chậm'],
      ['Trường TH-THCS Ia HDreh', 1, 'Thiếu'],
    ]);
  });

  test('F03: each sheet merges the plan’s criteria with those of the kind of school and of the school itself', () => {
    today('15/11/2021');
    const ids = [1, 2, 3, 4, 5, 6, 7].map((number) => `ĐK-2021-00${number}`);
    // 14 + 12 + 10 + 6 + 10 + 9 + 14.
    expect(prepare(office, ids)[0]).toContain('thêm 75 dòng tiêu chí vào tab Thẩm định, chuyển 7 đăng ký');
    expect(ids.map((id) => criteriaOf(office, id))).toEqual([
      `${sheets.collective} IR-1`,
      `${sheets.person} KP-L1 KP-L2 KP-L3`,
      `${sheets.person} CV-1`,
      sheets.model,
      `${sheets.person} CV-1`,
      sheets.person,
      `${sheets.collective} PT-1`,
    ]);
  });

  test('F03: a head waits for the school; the rating of a teacher and the safety of a school decide', () => {
    const head = 'ĐK-2021-002';
    for (const [id, verdicts] of Object.entries(story.verdicts2021)) judgeSheet(office, id, verdicts);
    run(
      'concludeReview',
      ['Ghi Mã đăng ký', head],
      ['KP-L2: tập thể phụ trách “ĐK-2021-001” chưa được kết luận Đạt.', cancel],
    );
    conclude(office, ['ĐK-2021-001', 'ĐK-2021-003', 'ĐK-2021-004', 'ĐK-2021-006'], '1. Đạt (4 đăng ký)');
    conclude(office, [head], '1. Đạt (1 đăng ký)');
    conclude(office, ['ĐK-2021-005'], '1. Không đạt (1 đăng ký)', 'Năm 2020 xếp loại hoàn thành nhiệm vụ');
    conclude(
      office,
      ['ĐK-2021-007'],
      '2. Trả lại (1 đăng ký)',
      'Chưa được công nhận an toàn, an ninh trật tự',
    );
    run('checkWholeRegister');
    // Mô hình, tập thể, cá nhân, tổng.
    expect(block('Tổng hợp', 'Theo trạng thái')).toEqual([
      ['Trả lại', 0, 1, 0, 1],
      ['Đạt', 1, 1, 3, 5],
      ['Không đạt', 0, 0, 1, 1],
      ['Đã rút', 0, 0, 1, 1],
    ]);
    expect(problems('ĐK-2021')).toEqual([]);
  });

  test('F04: whoever is being nurtured needs a line that says how: in spirit, in means, in rules', () => {
    today('05/01/2022');
    const ids = ['ĐK-2021-001', 'ĐK-2021-003', 'ĐK-2021-004'];
    move(office, ids, '2. Giai đoạn: Bồi dưỡng (3 đăng ký chuyển được)', 'Theo kế hoạch bồi dưỡng năm 2022');
    run('checkWholeRegister');
    const missing = 'Giai đoạn là Bồi dưỡng nhưng tab Bồi dưỡng chưa có nội dung nào cho đăng ký này.';
    expect(problems('ĐK-2021')).toEqual([
      `2 ĐK-2021-001: ${missing}`,
      `4 ĐK-2021-003: ${missing}`,
      `5 ĐK-2021-004: ${missing}`,
    ]);
    add('Bồi dưỡng', story.support);
    today('20/02/2022');
    run('checkWholeRegister');
    expect(problems('ĐK-2021')).toEqual([]);
  });

  test('F02 F03: the list of 2022, with a criterion of nursery schools and the school that comes back', () => {
    today('20/09/2022');
    add('Đăng ký', story.lists2022);
    const ids = story.lists2022.map((row) => String(row['Mã đăng ký']));
    pass(office, ...ids);
    expect(ids.map((id) => criteriaOf(office, id))).toEqual([
      `${sheets.collective} PT-1`,
      `${sheets.collective} MN-1`,
      sheets.person,
      `${sheets.person} CV-1`,
    ]);
    expect(checkYear(office, 2022)).toContain(
      'Năm 2022: 4 đăng ký được tính, không có đơn vị nào được giao chỉ tiêu; không có dòng nào bị lỗi.',
    );
    expect(block('Tổng hợp', 'Theo trạng thái')).toEqual([['Đạt', 0, 2, 2, 4]]);
  });

  test('F05 F06: effect, difficulties and help stand with the exemplar; a line of nobody is found', () => {
    add('Bồi dưỡng', story.evaluations);
    add('Kiểm tra thực tế', story.visitsToSchools.slice(0, 2));
    today('25/10/2022');
    run('checkWholeRegister');
    expect(problems('Bồi dưỡng').concat(problems('Kiểm tra thực tế'))).toEqual([
      '6 ĐK-2021-040: [Bồi dưỡng] Mã đăng ký “ĐK-2021-040” không có ở tab Đăng ký.',
    ]);
    type('Bồi dưỡng', { 'Mã đăng ký': 'ĐK-2021-040' }, 'Mã đăng ký', 'ĐK-2021-004');
    run('checkWholeRegister');
    expect(problems('Bồi dưỡng')).toEqual([]);
    run('compareYears', ['So sánh những năm nào?', '2021-2022']);
    // Three lines of support and two evaluations; two schools visited.
    expect(block('Nhiều năm', 'Bồi dưỡng')).toEqual([
      ['Lượt bồi dưỡng, hỗ trợ', 0, 5, 5],
      ['Đã đánh giá tác dụng', 0, 2, 2],
    ]);
    expect(block('Nhiều năm', 'Kiểm tra thực tế')).toEqual([['Lần kiểm tra, giám sát', 0, 2, 2]]);
  });

  test('F06: a difficulty that a school reports is told of until it is settled', () => {
    add('Kiểm tra thực tế', story.visitsToSchools.slice(2));
    today('10/04/2023');
    checkYear(office, 2023);
    expect(problems()).toEqual([told.unasked, told.openIssue]);
    type('Kiểm tra thực tế', { 'Loại việc': 'Vướng mắc' }, 'Đã giải quyết (Có/Không)', 'Có');
    run('checkWholeRegister');
    expect(problems()).toEqual([told.unasked]);
  });

  test('F07: the interim review of 2023 is asked for, told of when missed, held; three are honoured', () => {
    add('Đăng ký', story.listsLater.slice(0, 3));
    today('15/10/2023');
    pass(office, 'ĐK-2023-001', 'ĐK-2023-002');
    type('Mốc thời gian', interim, 'Ngày hoặc dd/MM hằng năm', '15/12/2023');
    expect(run('dueSoon', ['Xem việc trong 30 ngày', '20/11'])[0]).toContain(
      `• 15/12/2023: ${interim.Tên} (còn 25 ngày)`,
    );
    today('18/12/2023');
    run('checkWholeRegister');
    expect(problems()).toEqual([
      told.unasked,
      `2 ${interim.Tên}: [Mốc thời gian] Mốc “${interim.Tên}” đã qua hạn ngày 15/12/2023 mà chưa ghi là đã thực hiện.`,
    ]);
    type('Mốc thời gian', interim, 'Các năm đã thực hiện', '2023');
    move(
      office,
      ['ĐK-2021-001', 'ĐK-2021-003'],
      '2. Giai đoạn: Biểu dương (2 đăng ký chuyển được)',
      'Sơ kết 2023',
    );
    move(office, ['ĐK-2021-004'], '5. Giai đoạn: Nhân rộng (1 đăng ký chuyển được)', 'Sơ kết 2023');
    add('Điển hình đã tuyên dương', story.honoured2023);
    run('checkWholeRegister');
    expect(problems()).toEqual([told.unasked]);
    run('compareYears', ['So sánh những năm nào?', '2021-2023']);
    // What counts: 5 + 4 + 2; of 2023 one was never sent.
    expect(block('Nhiều năm', 'Đăng ký')).toEqual([
      ['Đăng ký', 8, 4, 3, 15],
      ['Được tính', 5, 4, 2, 11],
    ]);
    expect(block('Nhiều năm', 'Theo giai đoạn (mọi đăng ký)')).toEqual([
      ['Biểu dương', 2, 0, 0, 2],
      ['Nhân rộng', 1, 0, 0, 1],
      ['Đạt, chưa ghi giai đoạn', 2, 4, 2, 8],
    ]);
    expect(block('Nhiều năm', 'Điển hình đã tuyên dương')).toEqual([
      ['Được tuyên dương trong năm', 0, 0, 3, 3],
    ]);
  });

  test('F08 F09: visits, talks and reports are counted by form and by how many they reached', () => {
    today('20/11/2025');
    add('Đăng ký', story.listsLater.slice(3));
    add('Tuyên truyền', story.communications);
    run('compareYears', ['So sánh những năm nào?', '']);
    expect(block('Nhiều năm', 'Tuyên truyền')).toEqual(closing['Tuyên truyền']);
  });

  test('F09: a list made public hides the pupil whom nobody has asked', () => {
    checkYear(office, 2022);
    const [said] = run('publishList', ['Ghi 1 để lấy các đăng ký Đạt', '']);
    expect(said).toContain('năm 2022: 4 điển hình, 1 người được che tên');
    const listed = block('Danh sách công bố', 'Trường, đơn vị khác').slice(0, 4);
    expect(listed.map((row) => [row[2], row[4], row[9] ?? ''])).toEqual([
      ['Trường Mầm non Phú Túc', 'Trường Mầm non Phú Túc', ''],
      ['Trường Tiểu học Phú Túc', 'Trường Tiểu học Phú Túc', ''],
      ['Trường THCS Krông Năng', 'S.H.', 'chưa có đồng ý công bố'],
      ['Trường TH-THCS Ia HDreh', 'Nay Y Phương', 'chưa hỏi ý kiến công bố'],
    ]);
  });

  test('F10: the closing review of 2025 puts five years side by side, with those honoured', () => {
    pass(office, 'ĐK-2024-001', 'ĐK-2025-001');
    type('Mốc thời gian', final, 'Ngày hoặc dd/MM hằng năm', '20/12/2025');
    move(
      office,
      ['ĐK-2022-002', 'ĐK-2023-001'],
      '3. Giai đoạn: Biểu dương (2 đăng ký chuyển được)',
      'Tổng kết',
    );
    add('Điển hình đã tuyên dương', story.honoured2025);
    expect(run('dueSoon', ['Xem việc trong 30 ngày', '20/12/2025'])[0]).toContain(
      `• 20/12/2025: ${final.Tên} (hạn hôm nay)`,
    );
    type('Mốc thời gian', final, 'Các năm đã thực hiện', '2025');
    today('21/12/2025');
    checkYear(office, 2025);
    expect(problems()).toEqual([told.unasked]);
    run('compareYears', ['So sánh những năm nào?', '']);
    for (const [title, lines] of Object.entries(closing)) expect(block('Nhiều năm', title)).toEqual(lines);
    expect(office.titles('Nhiều năm')).toEqual(Object.keys(closing));
  });
});
