/**
 * KH 72/KH-UBND of huyện Văn Giang (10/5/2022), to 2025, and what its cover letter, CV 316 /PGDDĐT, asks of schools.
 *
 * No cluster, lead agency or school is listed among the units: neither text names one as a nominator (Trường
 * TH-THCS Phụng Công is only an addressee of the letter). An office adds its own.
 */
import type { Programme } from '../domain/programme';
import { basesOf, criteriaOf, milestonesOf } from './tableRows';
import { vanGiangCommunes } from './vanGiangCommunes';

const clause = (place: string): string => `KH 72/KH-UBND, mục ${place}`;

/** To whom the letter goes: "các trường MN, TH, THCS trong huyện; Trường TH-THCS Phụng Công". */
const schools = ['preschool', 'primary', 'lower_secondary', 'primary_lower_secondary'] as const;

/** Both letters are about the same. */
const letterSubject =
  'Tăng cường thực hiện phong trào thi đua yêu nước, xây dựng, giới thiệu, bồi dưỡng điển hình tiên tiến';
/** Kept in `Căn cứ` to be looked up; an office that is bound by it writes its own documents into the cell. */
const notPrinted = 'Không đưa vào văn bản';

/** The closing paragraph of IV.1.d, for clusters and lead agencies alike. */
const withPlan = { roles: null, dueDate: '05/02', dueExceptions: { 2022: '05/6' }, planRequired: true };

export const vanGiang: Programme = {
  id: 'van-giang',
  number: '72/KH-UBND',
  title: 'Bồi dưỡng và nhân rộng gương điển hình tiên tiến',
  issuer: 'UBND huyện Văn Giang',
  // The seed holds no header: number and date are those the cover letter gives, and the place is the letter's.
  issuedOn: '2022-05-10',
  place: 'Văn Giang',
  signer: 'Chu Quốc Hiệu',
  // "từ ngày ban hành Kế hoạch đến năm 2025" (III.1)
  period: { from: 2022, to: 2025 },
  yearKind: 'calendar',
  level: 'district',
  authority: { aggregator: 'Phòng Nội vụ', approver: 'Chủ tịch UBND huyện', reportsTo: 'UBND huyện' },
  bases: basesOf([
    ['79/KH-UBND', '2022-04-21', 'UBND tỉnh', 'Bồi dưỡng và nhân rộng gương điển hình tiên tiến'],
    [
      '90/KH-UBND',
      '2020-06-11',
      'UBND tỉnh',
      'Tiếp tục phong trào thi đua yêu nước, xây dựng điển hình tiên tiến giai đoạn 2021-2025',
    ],
    // KH 72 rests on neither letter: the first asks Phòng GD&ĐT for the second, which asks the schools.
    ['1737/SGDDĐT-CTTT-GDCN', '2022-09-07', 'Sở GDĐT', letterSubject, notPrinted],
    // The blank before the stroke is the document's own.
    ['316 /PGDDĐT', '2022-09-09', 'Phòng GD&ĐT huyện Văn Giang', letterSubject, notPrinted],
  ]),
  unitTypes: ['commune', 'township', 'cluster', 'lead_agency', ...schools],
  kinds: ['model', 'collective', 'individual'],
  roles: [],
  collectiveTypes: [],
  criteriaSet: 'Văn Giang 2022-2025',
  // The plan lists no criteria and has each unit write its own (II.1.b, IV.1.a); these are what both texts name.
  criteria: [
    ...criteriaOf({}, clause('II.1.e'), [
      ['VG-1', 'Thành tích nổi bật, xuất sắc', { basis: clause('II.2.a') }],
      ['VG-2', 'Có sức lan tỏa, nêu gương được'],
      ['VG-3', 'Có khả năng bồi dưỡng, nhân rộng tại địa phương', { basis: clause('IV.1.d') }],
      ['VG-4', 'Phù hợp tiêu chí riêng của đơn vị và phong trào', { basis: clause('II.1.b, IV.1.a') }],
    ]),
    ...criteriaOf({ unitTypes: schools }, 'CV 316 /PGDDĐT, mục 2', [
      ['VG-5', 'Đổi mới, sáng tạo trong quản lý, dạy và học'],
      ['VG-6', 'Có sáng kiến, đề tài được viết và ứng dụng'],
      ['VG-7', 'Tham gia thi Sáng tạo Khoa học Kỹ thuật'],
      ['VG-8', 'Học tập và làm theo Bác'],
    ]),
    ...criteriaOf({ proposal: true }, clause('IV.1.c'), [
      ['VG-9', 'Đạt tiêu chuẩn khen thưởng; ưu tiên điển hình đã được tuyên dương'],
    ]),
    ...criteriaOf({ unitTypes: ['cluster'] }, clause('I.2.a'), [
      ['VG-10', 'Đơn vị làm tốt thi đua, khen thưởng trong cụm'],
    ]),
  ],
  overMaximum: 'refused',
  quotas: [
    {
      code: 'KH72-XA',
      appliesTo: ['commune', 'township'],
      min: 9,
      max: 10,
      kinds: null,
      roles: null,
      dueDate: '10/01',
      dueExceptions: { 2022: '30/5' },
      planRequired: false,
      basis: 'KH 72/KH-UBND, mục IV.1.d, gạch đầu dòng 1',
    },
    {
      code: 'KH72-CUM',
      appliesTo: ['cluster'],
      min: 1,
      max: 3,
      kinds: ['model', 'collective'],
      ...withPlan,
      basis: 'KH 72/KH-UBND, mục IV.1.d, gạch đầu dòng 2 và đoạn cuối',
    },
    {
      code: 'KH72-CQ',
      appliesTo: ['lead_agency'],
      min: 3,
      max: 7,
      kinds: null,
      ...withPlan,
      basis: 'KH 72/KH-UBND, mục IV.1.d, gạch đầu dòng 3 và đoạn cuối',
    },
  ],
  // The days lists are due stand with the quotas.
  milestones: milestonesOf([
    ['Khen thưởng dịp Ngày Truyền thống Thi đua yêu nước', '11/6', 'honour_day', '', clause('IV.1.đ')],
    [
      'Hội nghị điển hình tiên tiến, tổng kết kế hoạch',
      '2025',
      'final_review',
      'UBND huyện',
      clause('IV.4.e'),
    ],
  ]),
  reports: [
    { kind: 'registration_list', recipients: ['UBND huyện'], basis: clause('IV.1.d') },
    { kind: 'registration_report', recipients: ['Chủ tịch UBND huyện'], basis: clause('IV.4.d') },
    { kind: 'reminder', recipients: ['Các cơ quan, đơn vị, địa phương'], basis: clause('IV.4.a') },
    { kind: 'review_sheet', recipients: ['Các cấp, các ngành'], basis: clause('IV.4.c') },
    { kind: 'award_proposal', recipients: ['Chủ tịch UBND huyện'], basis: clause('IV.4.d') },
    { kind: 'closing_report', recipients: ['UBND huyện'], basis: clause('IV.1.e, IV.4.e') },
    { kind: 'communications_list', recipients: [], basis: clause('IV.3, IV.4.g') },
  ],
  recipients: [
    'Sở Nội vụ',
    'Thường trực Huyện uỷ',
    'Lãnh đạo UBND huyện',
    'Các cơ quan, đơn vị thuộc các Cụm thi đua của huyện',
    'Văn phòng HĐND và UBND huyện',
    'Thường trực Hội đồng TĐ-KT huyện',
    'Lưu: VT, NV',
  ],
  channels: [
    'Phương tiện thông tin đại chúng',
    'Trang thông tin điện tử của cơ quan, đơn vị, địa phương',
    'Trung tâm Văn hoá và Truyền thanh',
  ],
  workflow: [
    { step: 'Lập kế hoạch, đặt tiêu chí riêng', who: 'cụm, cơ quan, địa phương', basis: clause('IV.1.a') },
    { step: 'Đăng ký hằng năm', who: 'xã, thị trấn, cụm, cơ quan chủ trì', basis: clause('IV.1.d') },
    { step: 'Hướng dẫn, kiểm tra, đôn đốc', who: 'Phòng Nội vụ', basis: clause('IV.4.a') },
    { step: 'Thẩm định, thông báo', who: 'Phòng Nội vụ', basis: clause('IV.4.c') },
    { step: 'Tổng hợp, đề xuất khen thưởng', who: 'Phòng Nội vụ', basis: clause('IV.4.d') },
    { step: 'Bồi dưỡng, đề nghị khen bậc cao', who: 'đơn vị', basis: clause('II.1.a, IV.1.c') },
    { step: 'Tuyên truyền', who: 'Trung tâm Văn hoá và Truyền thanh', basis: clause('IV.1.b, IV.3') },
    { step: 'Tham quan, trao đổi kinh nghiệm', who: 'Hội đồng TĐ-KT', basis: clause('IV.1.đ, IV.4.đ') },
    { step: 'Kiểm tra tác dụng, giúp đỡ', who: 'Hội đồng TĐ-KT', basis: clause('II.1.đ, IV.4.b') },
    { step: 'Giải quyết vướng mắc', who: 'Phòng Nội vụ, UBND huyện', basis: clause('IV, đoạn cuối') },
    { step: 'Hướng dẫn dự toán Quỹ TĐ-KT', who: 'Phòng Tài chính - Kế hoạch', basis: clause('III.2, IV.2') },
    { step: 'Đánh giá, tổng kết', who: 'UBND huyện', basis: clause('IV.1.e, IV.4.e') },
  ],
  units: vanGiangCommunes,
};
