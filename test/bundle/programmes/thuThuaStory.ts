/**
 * The story of huyện Thủ Thừa, told from an empty workbook of 12/2020 to the closing review of 2025: what the office
 * does, and what it is told. "Năm 2020" is the school year 2020–2021, and so on.
 */

import { judgeSheet } from './support/judgedSheets';
import { agree, cancel, type Office, openOffice } from './support/office';
import { conclude, move, prepare } from './support/reviewing';
import { shownLines } from './support/shownLines';
import * as rows from './thuThuaRows';

const { names } = rows;
const doneYears = 'Các năm đã thực hiện';
const milestoneDay = 'Ngày hoặc dd/MM hằng năm';
const withCode = (id: string) => ({ 'Mã đăng ký': id });
const mark = (office: Office, name: string, years: string): void =>
  office.type('Mốc thời gian', { Tên: name }, doneYears, years);

/** Plays the whole story; each chapter gives what was seen in it. */
export function playThuThua() {
  const office = openOffice('10/12/2020', 'phong.gddt@example.vn');
  return {
    office,
    created: registerIsMade(office),
    plans: plansComeIn(office),
    rounds: headGoesRound(office),
    lists: listsComeIn(office),
    reviews: listsAreReviewed(office),
    yearEnd: schoolYearEnds(office),
    later: yearsGoBy(office),
    interim: interimReview(office),
    closing: closingReview(office),
  };
}

/** What a whole check says, shows and lists. */
function checked(office: Office) {
  return {
    said: office.run('checkWholeRegister')[0]?.split('\n')[0],
    summary: shownLines(office.host, 'Tổng hợp'),
    problems: shownLines(office.host, 'Kiểm tra').slice(3),
  };
}

function due(office: Office, day: string) {
  return office.run('dueSoon', ['ngày nào', day])[0]?.split('\n');
}

function registerIsMade(office: Office) {
  const said = office.run(
    'createRegister',
    ['kế hoạch mẫu', 'thu-thua'],
    ['năm nào', '2020'],
    ['Tiếp tục?', agree],
  );
  return {
    said,
    bases: office.column('Căn cứ', 'Số ký hiệu'),
    criteria: office.column('Tiêu chí', 'Mã'),
    milestones: office.column('Mốc thời gian', 'Tên'),
    workflow: office.record('Cấu hình', { Khóa: 'Quy trình' })['Giá trị'],
    first: checked(office),
  };
}

/** January 2021: the days the plan does not give are filled in, and each collective sends its own plan. */
function plansComeIn(office: Office) {
  office.today('04/01/2021');
  // The document has the office report to itself; it reports to Sở.
  office.type('Cấu hình', { Khóa: 'Nơi gửi báo cáo' }, 'Giá trị', 'Sở GDĐT');
  office.type('Mốc thời gian', { Tên: names.ministerList }, milestoneDay, '31/5');
  office.fill('Mốc thời gian', { Tên: names.yearlyReport }, { [milestoneDay]: '15/6', 'Nơi gửi': 'Sở GDĐT' });
  office.add('Đơn vị', rows.units);
  office.add('Chỉ tiêu', rows.plansWanted);
  office.add('Mốc thời gian', [
    {
      Tên: names.planDate,
      [milestoneDay]: '01/02',
      Loại: 'Hạn nộp',
      'Nơi gửi': 'Phòng GDĐT',
      'Áp dụng cho (loại hoặc mã đơn vị)': 'Trường MN, Trường TH, Trường THCS',
    },
  ]);
  office.today('25/01/2021');
  office.add('Kế hoạch đơn vị', rows.plans2020);
  const seen = { missing: checked(office), due: due(office, '') };
  office.today('30/01/2021');
  const own = { 'Đơn vị': 'Trường Tiểu học Nhị Hoà' };
  office.fill('Kế hoạch đơn vị', own, { 'Số ký hiệu': '07/KH-THNH', 'Ngày gửi': '29/01/2021' });
  mark(office, names.planDate, '2021');
  return { ...seen, complete: checked(office) };
}

/** March 2021: the head urges, checks and looks for what is new. */
function headGoesRound(office: Office) {
  office.today('25/03/2021');
  office.add('Kiểm tra thực tế', rows.rounds2021);
  const open = checked(office);
  const issue = { 'Loại việc': 'Vướng mắc' };
  office.fill('Kiểm tra thực tế', issue, {
    'Kết luận': 'Phòng GDĐT chuyển 3 máy tính',
    'Đã giải quyết (Có/Không)': 'Có',
  });
  return { open, settled: checked(office) };
}

/** May 2021: what the schools mailed is pasted, checked and mended. */
function listsComeIn(office: Office) {
  office.today('15/05/2021');
  office.add('Đăng ký', rows.registrations2020);
  const seen = { due: due(office, ''), asMailed: checked(office) };
  office.type('Đăng ký', withCode('ĐK-2020-008'), 'Đơn vị đăng ký', 'Trường Tiểu học Tân Lập');
  // Đã gửi may go to Trả lại, Đang thẩm định or Đã rút.
  const withdrawn = move(
    office,
    ['ĐK-2020-005'],
    '3. Trạng thái: Đã rút (1 đăng ký chuyển được)',
    'Ghi hai lần',
  );
  return { ...seen, withdrawn, mended: checked(office) };
}

/** The school of a head is judged before the head; until then there is nothing but Trả lại. */
const headTooEarly =
  /TT-Q2: tập thể phụ trách “ĐK-2020-002” chưa được kết luận Đạt\.\n\nGhi số của kết luận:\n1\. Trả lại/;

const sent2020 = [1, 2, 3, 4, 6, 7, 8].map((number) => `ĐK-2020-00${number}`);

function listsAreReviewed(office: Office) {
  office.today('18/05/2021');
  const prepared = prepare(office, sent2020);
  const sheet = office.records('Thẩm định').map((line) => `${line['Mã đăng ký']} ${line['Mã tiêu chí']}`);
  // All lines are Đạt but these.
  const otherwise = {
    'ĐK-2020-002': { 'TT-T3': 'Không' },
    'ĐK-2020-004': { 'TT-G3': 'Không' },
    'ĐK-2020-007': { 'TT-H1': 'Không', 'TT-H2': 'Không', 'TT-H4': 'Không áp dụng' },
    'ĐK-2020-008': { 'TT-G2': 'Không', 'TT-G3': 'Không' },
  };
  for (const id of sent2020) judgeSheet(office, id, otherwise[id as keyof typeof otherwise]);
  return {
    prepared,
    sheet,
    tooEarly: office.run('concludeReview', ['Ghi Mã đăng ký', 'ĐK-2020-003'], [headTooEarly, cancel]),
    passed: conclude(
      office,
      ['ĐK-2020-001', 'ĐK-2020-002', 'ĐK-2020-004', 'ĐK-2020-006', 'ĐK-2020-007'],
      '1. Đạt (5 đăng ký)',
      'Hội đồng họp ngày 18/5/2021',
    ),
    head: conclude(office, ['ĐK-2020-003'], '1. Đạt (1 đăng ký)'),
    refused: conclude(office, ['ĐK-2020-008'], '2. Không đạt (1 đăng ký)', 'Chưa có giải pháp đổi mới'),
  };
}

/** May to October 2021: the list for the Minister, the report with the list of the outstanding, what is published. */
function schoolYearEnds(office: Office) {
  office.today('25/05/2021');
  office.add('Đề nghị khen thưởng', rows.proposals2020);
  const listed = checked(office);
  office.type('Đề nghị khen thưởng', withCode('ĐK-2020-008'), 'Mã đăng ký', 'ĐK-2020-006');
  mark(office, names.ministerList, '2021');
  office.today('10/06/2021');
  office.add('Tuyên truyền', rows.communications2021);
  const spread = checked(office);
  office.type('Tuyên truyền', { Kênh: 'Họp hội đồng' }, 'Hình thức', 'Giao lưu');
  const unasked = published(office);
  office.type('Đăng ký', withCode('ĐK-2020-007'), 'Đồng ý công bố', 'Đồng ý');
  office.type('Đăng ký', withCode('ĐK-2020-006'), 'Đồng ý công bố', 'Không');
  const asked = published(office);
  mark(office, names.yearlyReport, '2021');
  office.today('01/10/2021');
  const minister = (id: string) => ({ 'Mã đăng ký': id, Năm: 2020 });
  for (const id of ['ĐK-2020-002', 'ĐK-2020-003', 'ĐK-2020-006'])
    office.type('Đề nghị khen thưởng', minister(id), 'Kết quả', 'Được khen');
  office.type('Đề nghị khen thưởng', minister('ĐK-2020-004'), 'Kết quả', 'Không được khen');
  for (const id of ['ĐK-2020-002', 'ĐK-2020-003'])
    office.type('Đề nghị khen thưởng', minister(id), 'Số quyết định', '2764/QĐ-BGDĐT');
  const decided = checked(office);
  office.type('Đề nghị khen thưởng', minister('ĐK-2020-006'), 'Số quyết định', '2764/QĐ-BGDĐT');
  return { listed, spread, unasked, asked, decided, mended: checked(office) };
}

function published(office: Office) {
  const said = office.run('publishList', ['Ghi 1', '1']);
  return { said, lines: shownLines(office.host, 'Danh sách công bố') };
}

/** One more school year: plans, the list, its review. What is not in `otherwise` is Đạt throughout. */
function schoolYear(
  office: Office,
  year: number,
  otherwise: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): string[] {
  office.type('Cấu hình', { Khóa: 'Năm đăng ký' }, 'Giá trị', String(year));
  office.today(`20/01/${year + 1}`);
  office.add('Kế hoạch đơn vị', rows.laterPlans(year, year !== 2022));
  for (const name of [names.planDate, names.ministerList, names.yearlyReport])
    mark(office, name, `2021-${year + 1}`);
  office.today(`20/05/${year + 1}`);
  const list = rows.laterRegistrations[year] ?? [];
  office.add('Đăng ký', list);
  const ids = list.map((row) => String(row['Mã đăng ký']));
  prepare(office, ids);
  for (const id of ids) judgeSheet(office, id, otherwise[id]);
  return ids;
}

/** 2021–2022 and 2022–2023. The teacher found on the rounds is nurtured; one of the staff is refused. */
function yearsGoBy(office: Office) {
  const [found = '', group = '', staff = ''] = schoolYear(office, 2021, {
    'ĐK-2021-003': { 'TT-V1': 'Không' },
  });
  conclude(office, [found, group], '1. Đạt (2 đăng ký)');
  conclude(office, [staff], '2. Không đạt (1 đăng ký)', 'Chưa đủ thành tích');
  move(office, [found], '2. Giai đoạn: Bồi dưỡng (1 đăng ký chuyển được)', 'Nhân tố mới của trường');
  const untold = checked(office);
  office.today('12/06/2022');
  office.add('Bồi dưỡng', rows.nurture2022);
  const told = checked(office);
  // One alternative is enough for the pupil; the others are still blank.
  const pupil = { 'TT-H2': '', 'TT-H3': '', 'TT-H4': '' };
  conclude(office, schoolYear(office, 2022, { 'ĐK-2022-002': pupil }), '1. Đạt (2 đăng ký)');
  office.type('Đăng ký', withCode('ĐK-2022-002'), 'Đồng ý công bố', 'Đồng ý');
  return { untold, told, second: checked(office) };
}

/** November 2023: the interim review of Sở, with awards on the 20th. */
function interimReview(office: Office) {
  office.today('01/11/2023');
  const seen = { due: due(office, '') };
  office.add('Đề nghị khen thưởng', rows.proposals2023);
  office.add('Điển hình đã tuyên dương', rows.honoured2023);
  const awarded = ['ĐK-2020-002', 'ĐK-2021-001'];
  office.today('25/11/2023');
  move(office, awarded, '5. Giai đoạn: Đã khen thưởng (2 đăng ký chuyển được)', 'Khen thưởng ngày 20/11');
  const unmarked = checked(office);
  mark(office, names.interim, '2023');
  return { ...seen, unmarked, marked: checked(office), years: compared(office, '2020-2022') };
}

function compared(office: Office, span: string) {
  const said = office.run('compareYears', ['So sánh những năm nào', span]);
  return { said, lines: shownLines(office.host, 'Nhiều năm') };
}

/** 2024 and 2025: two more school years, then the final review of Sở. */
function closingReview(office: Office) {
  // The head's own collective was commended at the interim review: no verdict is typed for TT-Q2.
  conclude(office, schoolYear(office, 2023, { 'ĐK-2023-001': { 'TT-Q2': '' } }), '1. Đạt (2 đăng ký)');
  const [office2024 = ''] = schoolYear(office, 2024, { 'ĐK-2024-002': { 'TT-G2': '', 'TT-G3': '' } });
  conclude(office, [office2024], '1. Đạt (1 đăng ký)');
  office.today('10/06/2025');
  const seen = { last: checked(office), due: due(office, '15/12') };
  mark(office, names.closing, '2025');
  return { ...seen, years: compared(office, ''), list: published(office) };
}
