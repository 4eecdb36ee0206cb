/** What the office of Văn Giang does, step by step: one file tells of 2022, another goes on from there. */
import { agree, type Office } from './support/office';
import { conclude, move, prepare } from './support/reviewing';
import { judgeAll } from './vanGiangDesk';
import * as noted from './vanGiangFollowUps';
import * as story from './vanGiangStory';
import { code, codes } from './vanGiangStory';

/** Those reviewed in June 2022: Xuân Quan with two of its schools, one of a cluster, one of a school of Phụng Công. */
export const reviewed2022 = codes(2022, [1, 8], 93, 94, 97, 102);

/** Tạo sổ từ kế hoạch mẫu for KH 72, and the units the plan does not name. @returns what was said */
export function openRegister(office: Office, year: string): string {
  const [said = ''] = office.run(
    'createRegister',
    [/^3\. Kế hoạch 72\/KH-UBND của UBND huyện Văn Giang, 2022-2025/m, '3'],
    ['Sổ dùng cho năm nào?', year],
    ['15 đơn vị', agree],
  );
  office.add('Đơn vị', story.units);
  for (const [commune, cluster] of story.members)
    office.type('Đơn vị', { 'Mã đơn vị': commune }, 'Cụm thi đua', cluster);
  return said;
}

export function receiveLists2022(office: Office): void {
  office.today('06/06/2022');
  office.add('Đăng ký', story.list2022);
  office.add('Kế hoạch đơn vị', noted.plans2022);
  office.add('Điển hình đã tuyên dương', noted.honoured2020);
}

/** Vĩnh Khúc, Cửu Cao and Hội Nông dân send what was missing; what was too much is taken back. */
export function receiveUrged2022(office: Office): void {
  office.today('08/06/2022');
  office.add('Đăng ký', story.urged2022);
  office.add('Kế hoạch đơn vị', noted.urgedPlan2022);
  const rows = codes(2022, 55, 95, 98);
  move(office, rows, '3. Trạng thái: Đã rút (3 đăng ký chuyển được)', 'Đơn vị rút sau đôn đốc');
}

/** @returns what was said */
export function prepareReview2022(office: Office): string {
  office.add('Tiêu chí', [noted.ownCriterion]);
  return prepare(office, reviewed2022)[0] ?? '';
}

/** All lines are met but one. @returns what was said of those that passed */
export function concludeReview2022(office: Office): string {
  judgeAll(office, { [`${code(2022, 8)} XQ-1`]: 'Không' });
  const [said = ''] = conclude(office, reviewed2022, '1. Đạt (11 đăng ký)', 'Họp thẩm định ngày 10/6/2022');
  conclude(office, [code(2022, 8)], '1. Không đạt (1 đăng ký)', 'Không giữ nghề trồng hoa');
  return said;
}

export function nurture2022(office: Office): void {
  office.today('30/11/2022');
  const rows = codes(2022, 1, 93);
  move(office, rows, '2. Giai đoạn: Bồi dưỡng (2 đăng ký chuyển được)', 'Kế hoạch 15/KH-UBND');
}

export function mendInspection2022(office: Office): void {
  office.type('Kiểm tra thực tế', { 'Đơn vị': 'Xã Xuân Quang' }, 'Đơn vị', 'Xã Xuân Quan');
}

export function settleIssue2022(office: Office): void {
  office.type('Kiểm tra thực tế', { 'Loại việc': 'Vướng mắc' }, 'Đã giải quyết (Có/Không)', 'Có');
}

/** The office as it stands at the end of 2022. */
export function liveThrough2022(office: Office): void {
  openRegister(office, '2022');
  receiveLists2022(office);
  receiveUrged2022(office);
  prepareReview2022(office);
  concludeReview2022(office);
  nurture2022(office);
  office.add('Bồi dưỡng', noted.inYear(noted.nurture, 2022));
  office.add('Kiểm tra thực tế', noted.inYear(noted.fieldWork, 2022));
  mendInspection2022(office);
  settleIssue2022(office);
  office.add('Tuyên truyền', noted.inYear(noted.communications, 2022));
}

/** What came in from 2023 to May 2025, as it was noted down. */
export function takeIn2025(office: Office): void {
  office.add('Điển hình đã tuyên dương', noted.inYear(noted.honouredLater, 2024));
  office.add('Bồi dưỡng', noted.inYear(noted.nurture, 2023, 2024));
  office.add('Kiểm tra thực tế', noted.inYear(noted.fieldWork, 2024));
  office.add('Tuyên truyền', noted.inYear(noted.communications, 2024));
  office.add('Đăng ký', story.list2025);
  office.add('Đề nghị khen thưởng', noted.proposals2025);
}
