/**
 * The plan of Phòng GDĐT Thủ Thừa for the movement "Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập",
 * 2020–2025. What we have is a draft of December 2020: its number and day are blank, and so they are here.
 */
import type { Programme } from '../domain/programme';
import { basesOf, criteriaOf, milestonesOf } from './tableRows';

const clause = (place: string): string => `KH của Phòng GDĐT Thủ Thừa, mục ${place}`;

/** Literally the issuer itself ("báo cáo phòng Giáo dục và Đào tạo"): an office corrects it in `Cấu hình`. */
const reportsTo = 'Phòng GDĐT (qua Thường trực Thi đua, khen thưởng)';
const minister = 'Bộ trưởng Bộ GDĐT';

export const thuThua: Programme = {
  id: 'thu-thua',
  number: null,
  title: 'Phong trào thi đua “Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập”',
  issuer: 'Phòng GDĐT huyện Thủ Thừa',
  issuedOn: null,
  place: 'Thủ Thừa',
  signer: 'Trần Thị Kim Nhân',
  period: { from: 2020, to: 2025 },
  yearKind: 'school',
  level: 'district',
  authority: { aggregator: 'Phòng GDĐT huyện Thủ Thừa', approver: minister, reportsTo },
  bases: basesOf([
    [
      '4743/KH-SGDĐT',
      '2020-11-23',
      'Sở GDĐT',
      'Thực hiện Phong trào thi đua “Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập” ngành Giáo dục Long An giai đoạn 2020-2025',
    ],
    [
      '29-NQ/TW',
      '2013-11-04',
      'Ban Chấp hành Trung ương Đảng khóa XI',
      'Đổi mới căn bản, toàn diện giáo dục và đào tạo',
    ],
    ['34-CT/TW', '2014-04-07', 'Bộ Chính trị', 'Tiếp tục đổi mới công tác thi đua, khen thưởng'],
    [
      '05-CT/TW',
      '2016-05-15',
      'Bộ Chính trị',
      'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    ],
  ]),
  // Phòng GDĐT is itself among the collectives (II.1.1); clusters and units choose (III.2.1).
  unitTypes: ['preschool', 'primary', 'lower_secondary', 'cluster', 'aggregator'],
  kinds: ['collective', 'individual'],
  roles: ['manager', 'teacher', 'staff', 'student'],
  collectiveTypes: ['school', 'other_collective'],
  criteriaSet: 'Thủ Thừa 2020-2025',
  criteria: [
    ...criteriaOf({ kinds: ['collective'] }, clause('III.1.1'), [
      ['TT-T1', 'Phong trào thiết thực, hiệu quả cao'],
      ['TT-T2', 'Tạo và hỗ trợ môi trường sư phạm thuận lợi'],
      ['TT-T3', 'Nhiều người tự nguyện tham gia'],
    ]),
    ...criteriaOf({ roles: ['manager'] }, clause('III.1.2.a'), [
      ['TT-Q1', 'Đạo đức tốt, chấp hành pháp luật'],
      ['TT-Q2', 'Tập thể phụ trách có phong trào hiệu quả', { condition: 'led_collective' }],
      ['TT-Q3', 'Nhiều giải pháp đổi mới quản lý, được tập thể ghi nhận'],
      ['TT-Q4', 'Đoàn kết, dân chủ, gương mẫu'],
    ]),
    ...criteriaOf({ roles: ['teacher'] }, clause('III.1.2.b'), [
      ['TT-G1', 'Đạo đức tốt, chấp hành pháp luật'],
      ['TT-G2', 'Nhiều giải pháp đổi mới chăm sóc, dạy học, nghiên cứu'],
      ['TT-G3', 'Tích cực tự học nâng trình độ, được ghi nhận'],
    ]),
    ...criteriaOf({ roles: ['staff'] }, clause('III.1.2.c'), [
      ['TT-V1', 'Đạo đức tốt; có giải pháp đổi mới đạt hiệu quả, được ghi nhận'],
    ]),
    // Parted by semicolons in the text: read as alternatives (domain.md 1.4 [D]).
    ...criteriaOf({ roles: ['student'] }, clause('III.1.2.d'), [
      ['TT-H1', 'Xuất sắc học tập, rèn luyện, sáng tạo', { group: 'TT-H' }],
      ['TT-H2', 'Giải cao quốc gia, quốc tế; sáng kiến khoa học, kỹ thuật', { group: 'TT-H' }],
      ['TT-H3', 'Vượt khó học giỏi; dũng cảm, nghĩa cử đẹp', { group: 'TT-H' }],
      ['TT-H4', 'Tình nguyện, thiện nguyện được ghi nhận', { group: 'TT-H' }],
    ]),
  ],
  quotas: [],
  // "Kết thúc năm học hoặc năm công tác", "vào dịp tổng kết năm học": no day is given.
  milestones: milestonesOf([
    ['Danh sách đề nghị khen thưởng cuối năm học', '', 'due', minister, clause('III.2.1')],
    ['Báo cáo kết quả phong trào dịp tổng kết năm học', '', 'report', reportsTo, clause('IV')],
    [
      'Sơ kết phong trào, khen thưởng ngày 20/11',
      '20/11/2023',
      'interim_review',
      'Sở GDĐT',
      clause('III.2.2'),
    ],
    ['Tổng kết phong trào', '2025', 'final_review', 'Sở GDĐT', clause('III.2.3')],
  ]),
  reports: [
    { kind: 'review_sheet', recipients: [], basis: clause('III.1') },
    { kind: 'award_proposal', recipients: [minister], basis: clause('III.2.1') },
    { kind: 'yearly_report', recipients: [reportsTo], basis: clause('IV') },
    { kind: 'closing_report', recipients: ['Sở GDĐT'], basis: clause('III.2.2, III.2.3') },
  ],
  recipients: [
    'Sở GD&ĐT (để b/c)',
    'UBND huyện (để b/c)',
    'Liên đoàn lao động huyện (để ph/h)',
    'Phòng Nội vụ',
    'Các trường trực thuộc',
    'Lưu: VT, bộ phận TĐKT',
  ],
  channels: ['Chuyên trang, chuyên mục người tốt, việc tốt'],
  workflow: [
    { step: 'Lập kế hoạch theo 09 nhóm nhiệm vụ, 05 nhóm giải pháp', who: 'đơn vị', basis: clause('II.2.1') },
    { step: 'Đôn đốc, kiểm tra, đánh giá', who: 'người đứng đầu', basis: clause('I.2') },
    { step: 'Phát hiện mô hình, nhân tố mới', who: 'người đứng đầu', basis: clause('I.2') },
    { step: 'Lựa chọn cuối năm học', who: 'cụm thi đua, đơn vị', basis: clause('III.2.1') },
    { step: 'Tổng hợp, báo cáo, đề nghị khen thưởng', who: 'Phòng GDĐT', basis: clause('IV') },
    { step: 'Quan tâm tập thể nhỏ, lao động trực tiếp', who: 'đơn vị', basis: clause('II.2.1') },
    { step: 'Truyền thông người tốt, việc tốt', who: 'đơn vị', basis: clause('II.2.1') },
    { step: 'Hướng dẫn khi có vướng mắc', who: 'Phòng GDĐT', basis: clause('IV, đoạn cuối') },
    { step: 'Sơ kết 2023, tổng kết 2025', who: 'Sở GDĐT', basis: clause('III.2.2, III.2.3') },
  ],
  units: [{ code: 'PGD', name: 'Phòng Giáo dục và Đào tạo huyện Thủ Thừa', type: 'aggregator' }],
};
