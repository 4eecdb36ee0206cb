/**
 * The story of Trường THPT Sơn Trà, told from an empty workbook of 12/2023 to the last report of 2025: what the school
 * does, and what it is told.
 */
import * as rows from './sonTraRows';
import { criteriaOf, judgeSheet } from './support/judgedSheets';
import { agree, cancel, type Office, openOffice } from './support/office';
import { conclude, move, prepare } from './support/reviewing';
import { shownLines } from './support/shownLines';

const { names } = rows;
const withCode = (id: string) => ({ 'Mã đăng ký': id });
const done = (office: Office, milestone: string, years: string): void =>
  office.type('Mốc thời gian', { Tên: milestone }, 'Các năm đã thực hiện', years);
const code = (number: number): string => `ĐK-2024-00${number}`;

/** Plays the whole story; each chapter gives what was seen in it. */
export function playSonTra() {
  const office = openOffice('20/12/2023', 'thpt.sontra@example.vn');
  return {
    office,
    created: registerIsMade(office),
    standards: schoolWritesStandards(office),
    lists: groupsPropose(office),
    reviews: proposalsAreReviewed(office),
    truth: recordIsTouchedUp(office),
    care: bothTracksAreCaredFor(office),
    awards: awardsAreGiven(office),
    news: newsIsSpread(office),
    report2024: schoolReports(office),
    closing: lastYear(office),
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

function published(office: Office) {
  const said = office.run('publishList', ['Ghi 1', '']);
  return { said, lines: shownLines(office.host, 'Danh sách công bố') };
}

function registerIsMade(office: Office) {
  const said = office.run(
    'createRegister',
    ['kế hoạch mẫu', '384/KH-THPTST'],
    ['năm nào', '2024'],
    ['Tiếp tục?', agree],
  );
  office.add('Đơn vị', rows.units);
  office.type('Mốc thời gian', { Tên: names.award }, 'Ngày hoặc dd/MM hằng năm', '20/11');
  return {
    said,
    channels: office.record('Cấu hình', { Khóa: 'Kênh tuyên truyền' })['Giá trị'],
    first: checked(office),
  };
}

/** January 2024: what the plan leaves to the school, and to its groups. */
function schoolWritesStandards(office: Office) {
  office.today('15/01/2024');
  office.add('Tiêu chí', rows.ownCriteria);
  const written = checked(office);
  office.type('Tiêu chí', { Mã: 'TR-3' }, 'Đơn vị (trống = mọi đơn vị)', 'Tổ Văn phòng');
  office.add('Điển hình đã tuyên dương', rows.honoured);
  return { written, mended: checked(office) };
}

/** October 2024: groups and the youth union put forward their own. */
function groupsPropose(office: Office) {
  office.today('08/10/2024');
  office.add('Đăng ký', rows.registrations2024);
  const sent = checked(office);
  office.type('Đăng ký', withCode(code(8)), 'Đơn vị đăng ký', 'Tổ Ngữ văn');
  return { sent, mended: checked(office) };
}

function proposalsAreReviewed(office: Office) {
  office.today('15/10/2024');
  const ids = [1, 2, 3, 4, 5, 6, 7, 8].map(code);
  const prepared = prepare(office, ids);
  const sheets = ids.map((id) => criteriaOf(office, id));
  const none = { 'ST-H2a': 'Không', 'ST-H2b': 'Không', 'ST-H2d': 'Không', 'ST-H2e': 'Không' };
  // All lines are Đạt but these.
  const otherwise = {
    'ĐK-2024-004': { 'TR-2': 'Không' },
    'ĐK-2024-005': { 'TR-1': 'Không' },
    'ĐK-2024-006': none,
    'ĐK-2024-007': { ...none, 'ST-H2c': 'Không' },
    'ĐK-2024-008': { 'ST-G1': '' },
  };
  for (const id of ids) judgeSheet(office, id, otherwise[id as keyof typeof otherwise]);
  return {
    prepared,
    sheets,
    asked: [2, 4, 7, 8].map((number) => standing(office, code(number))),
    passed: conclude(office, [1, 3, 5, 6].map(code), '1. Đạt (4 đăng ký)', 'Họp hội đồng 15/10'),
    head: conclude(office, [code(2)], '1. Đạt (1 đăng ký)'),
    failed: conclude(office, [4, 7].map(code), '1. Không đạt (2 đăng ký)', 'Chưa đủ tiêu chuẩn'),
    returned: conclude(office, [code(8)], '1. Trả lại (1 đăng ký)', 'Bổ sung xếp loại'),
  };
}

/** What the conclusion shows of one registration; nothing is chosen. */
function standing(office: Office, id: string): string | undefined {
  office.run('concludeReview', ['Ghi Mã đăng ký', id], ['Ghi số của kết luận', cancel]);
  return office.host.lastExecution?.dialogs.at(-1)?.message;
}

/** After the review somebody makes more of a prize than it was; somebody else mends a post. */
function recordIsTouchedUp(office: Office) {
  office.today('20/10/2024');
  office.type('Đăng ký', withCode(code(6)), 'Tóm tắt thành tích', 'Giải Nhất quốc gia về khoa học kỹ thuật');
  office.type('Đăng ký', withCode(code(5)), 'Chức vụ, đơn vị công tác', 'Nhân viên y tế trường học');
  const found = checked(office);
  // The prize goes back to what was reviewed, the post is accepted.
  const decided = office.run('changesAfterReview', ['3 để chọn từng ô', '3'], ['Ghi số các ô', '1, -2']);
  const shown = office.host.lastExecution?.dialogs[0]?.message;
  return { found, shown, decided, mended: checked(office) };
}

/** New factors and those recognised before: each is helped and followed. */
function bothTracksAreCaredFor(office: Office) {
  office.today('25/10/2024');
  // Of those who are Đạt, Bồi dưỡng is the first stage offered.
  move(office, [code(5)], '2. Giai đoạn: Bồi dưỡng (1 đăng ký chuyển được)', 'Nhân tố mới');
  office.add('Bồi dưỡng', rows.nurture);
  const empty = checked(office);
  office.fill('Bồi dưỡng', withCode(code(5)), {
    'Nội dung hỗ trợ': 'Tủ thuốc lưu động',
    'Khó khăn': 'Chưa có kinh phí',
    'Biện pháp': 'Hội Chữ thập đỏ hỗ trợ',
    'Người theo dõi': 'Chủ tịch Công đoàn',
    Ngày: '28/10/2024',
  });
  return { empty, helped: checked(office) };
}

/** November 2024: three kinds of commendation, the yearly awards in the school. */
function awardsAreGiven(office: Office) {
  office.today('14/11/2024');
  office.add('Đề nghị khen thưởng', rows.proposals2024);
  const seen = { listed: checked(office), due: due(office, '') };
  office.type('Đề nghị khen thưởng', withCode(code(1)), 'Loại hình khen thưởng', 'Thường xuyên');
  office.today('21/11/2024');
  const late = checked(office);
  move(office, [code(1)], '5. Giai đoạn: Đã khen thưởng (1 đăng ký chuyển được)', 'Trao ngày 20/11');
  move(office, [code(3)], '4. Giai đoạn: Đề nghị khen thưởng (1 đăng ký chuyển được)', 'Gửi thành phố');
  done(office, names.award, '2024');
  return { ...seen, late };
}

/** What was told of them in two years, and where. */
function newsIsSpread(office: Office) {
  office.add('Tuyên truyền', rows.communications);
  office.add('Kiểm tra thực tế', rows.inspections);
  const noted = checked(office);
  office.type('Tuyên truyền', { 'Hình thức': 'Video' }, 'Số lượt', '100');
  return { noted, channels: office.column('Tuyên truyền', 'Kênh') };
}

/** The yearly report and the introduction to Sở, before 30/11. */
function schoolReports(office: Office) {
  office.today('20/11/2024');
  const asked = ['30/10/2024', '29/11', '30/11'].map((day) => due(office, day));
  const unasked = published(office);
  office.type('Đăng ký', withCode(code(6)), 'Đồng ý công bố', 'Đồng ý');
  office.type('Đăng ký', withCode(code(2)), 'Đồng ý công bố', 'Đã rút');
  const agreed = published(office);
  done(office, names.report, '2024');
  return { due: asked, unasked, agreed, reported: due(office, '15/11') };
}

/** 2025: the last lists, the last report, the years side by side. */
function lastYear(office: Office) {
  office.type('Cấu hình', { Khóa: 'Năm đăng ký' }, 'Giá trị', '2025');
  office.today('10/10/2025');
  office.add('Đăng ký', rows.registrations2025);
  const ids = ['ĐK-2025-001', 'ĐK-2025-002', 'ĐK-2025-003'];
  prepare(office, ids);
  for (const id of ids) judgeSheet(office, id);
  conclude(office, ids, '1. Đạt (3 đăng ký)');
  office.type('Đăng ký', withCode('ĐK-2025-003'), 'Đồng ý công bố', 'Đồng ý');
  office.type('Bồi dưỡng', withCode(code(5)), 'Đánh giá tác dụng', 'Ba trường bạn làm theo');
  office.today('21/11/2025');
  office.add('Đề nghị khen thưởng', rows.proposals2025);
  done(office, names.award, '2024, 2025');
  const seen = { last: checked(office), due: due(office, ''), list: published(office) };
  done(office, names.report, '2024-2025');
  const said = office.run('compareYears', ['So sánh những năm nào', '']);
  return { ...seen, after: checked(office), said, years: shownLines(office.host, 'Nhiều năm') };
}
