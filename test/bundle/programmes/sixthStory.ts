/** The story of a programme nobody issued, in xã Bình An: the same however its register was made. */
import * as rows from './sixthRows';
import { criteriaOf, judgeSheet } from './support/judgedSheets';
import type { Office } from './support/office';
import { conclude, move, prepare } from './support/reviewing';
import { shownLines } from './support/shownLines';

const withCode = (id: string) => ({ 'Mã đăng ký': id });
const code = (number: number): string => `ĐK-2026-${String(number).padStart(3, '0')}`;
const done = (office: Office, milestone: string, years: string): void =>
  office.type('Mốc thời gian', { Tên: milestone }, 'Các năm đã thực hiện', years);

/** What a whole check says, shows and lists. */
function checked(office: Office) {
  return {
    said: office.run('checkWholeRegister'),
    summary: shownLines(office.host, 'Tổng hợp'),
    problems: shownLines(office.host, 'Kiểm tra').slice(3),
  };
}

/** Two years in a register for 2026 that holds the programme and no registration yet. */
export function playBinhAn(office: Office) {
  const empty = checked(office);
  office.today('05/05/2026');
  office.add('Kế hoạch đơn vị', rows.plans);
  office.add('Đăng ký', rows.registrations2026);
  const sent = checked(office);
  const mended = listsAreMended(office);
  const reviews = listsAreReviewed(office);
  const lived = registersLiveOn(office);
  return { empty, sent, mended, reviews, lived, closing: secondYear(office) };
}

function listsAreMended(office: Office) {
  office.today('15/05/2026');
  office.add('Đăng ký', rows.more2026);
  // Đã gửi may go to Trả lại, Đang thẩm định or Đã rút.
  move(office, [code(11)], '3. Trạng thái: Đã rút (1 đăng ký chuyển được)', 'Trường chọn lại');
  move(office, [code(13)], '1. Trạng thái: Trả lại (1 đăng ký chuyển được)', 'Xã không đăng ký tập thể');
  const plan = { Năm: 2026, 'Đơn vị': 'THCS Bình An' };
  office.fill('Kế hoạch đơn vị', plan, { 'Số ký hiệu': '09/KH-THCS', 'Ngày gửi': '14/05/2026' });
  return checked(office);
}

/** A model, a group, its head, a pupil, a school. */
const reviewed = [1, 3, 4, 5, 14].map(code);

function listsAreReviewed(office: Office) {
  office.today('01/06/2026');
  prepare(office, reviewed);
  const sheets = reviewed.map((id) => criteriaOf(office, id));
  judgeSheet(office, code(1), { 'BA-2': 'Không' });
  judgeSheet(office, code(3), { 'BA-1': 'Không' });
  judgeSheet(office, code(4), { 'BA-6': '' });
  judgeSheet(office, code(5), { 'BA-5a': 'Không' });
  judgeSheet(office, code(14));
  conclude(office, [3, 5, 14].map(code), '1. Đạt (3 đăng ký)');
  conclude(office, [code(4)], '1. Đạt (1 đăng ký)');
  conclude(office, [code(1)], '1. Không đạt (1 đăng ký)', 'Chưa được giới thiệu');
  office.type('Đăng ký', withCode(code(5)), 'Đồng ý công bố', 'Không');
  // Somebody touches up a name that was reviewed; it is put back.
  office.type('Đăng ký', withCode(code(3)), 'Tên mô hình, tập thể, cá nhân', 'Tổ 4-5 xuất sắc');
  const touched = checked(office);
  office.run('changesAfterReview', ['3 để chọn từng ô', '2']);
  const published = office.run('publishList', ['Ghi 1', '1']);
  return { sheets, touched, published, list: shownLines(office.host, 'Danh sách công bố') };
}

/** The rest of 2026: help, news, visits, an award, and what is due. */
function registersLiveOn(office: Office) {
  office.today('20/08/2026');
  const due = office.run('dueSoon', ['ngày nào', '']);
  done(office, 'Gửi danh sách bổ sung', '2026');
  move(office, [code(3)], '2. Giai đoạn: Bồi dưỡng (1 đăng ký chuyển được)', 'Nhân rộng trong xã');
  office.add('Bồi dưỡng', rows.nurture);
  office.add('Tuyên truyền', rows.communications.slice(0, 1));
  office.add('Kiểm tra thực tế', rows.inspections);
  office.today('05/12/2026');
  office.add('Đề nghị khen thưởng', rows.proposals);
  // Who is proposed is asked one question more.
  const again = prepare(office, [code(3), code(14)]);
  office.type('Thẩm định', { ...withCode(code(3)), 'Mã tiêu chí': 'BA-8' }, 'Đạt/Không/Không áp dụng', 'Đạt');
  return { due, again, sheet: criteriaOf(office, code(3)), check: checked(office) };
}

/** 2027: everything in time, the day of honour, the years side by side. */
function secondYear(office: Office) {
  office.type('Cấu hình', { Khóa: 'Năm đăng ký' }, 'Giá trị', '2027');
  done(office, 'Báo cáo năm', '2026');
  done(office, 'Gửi danh sách bổ sung', '2026-2027');
  office.today('20/03/2027');
  office.add('Đăng ký', rows.registrations2027);
  office.today('21/11/2027');
  office.add('Điển hình đã tuyên dương', rows.honoured);
  office.add('Tuyên truyền', rows.communications.slice(1));
  done(office, 'Ngày hội nêu gương', '2027');
  const check = checked(office);
  const said = office.run('compareYears', ['So sánh những năm nào', '2026-2027']);
  return { check, said, years: shownLines(office.host, 'Nhiều năm') };
}
