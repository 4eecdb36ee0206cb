/**
 * Kế hoạch 381/KH-GDĐT of Phòng GDĐT Krông Pa (04/8/2021), for 2021–2025.
 *
 * The text breaks off after III.3.2: it has no quota, no due date, no nơi nhận and no signature, so there are
 * none here.
 */
import type { Programme } from '../domain/programme';
import { basesOf, criteriaOf, milestonesOf } from './tableRows';

const clause = (place: string): string => `KH 381/KH-GDĐT, mục ${place}`;

export const krongPa: Programme = {
  id: 'krong-pa',
  number: '381/KH-GDĐT',
  title: 'Xây dựng và nhân rộng điển hình tiên tiến ngành Giáo dục và Đào tạo',
  issuer: 'Phòng GDĐT huyện Krông Pa',
  issuedOn: '2021-08-04',
  place: 'Krông Pa',
  signer: null,
  period: { from: 2021, to: 2025 },
  yearKind: 'calendar',
  level: 'district',
  authority: { aggregator: 'Phòng GDĐT huyện Krông Pa' },
  bases: basesOf([
    [
      '114/KH-UBND',
      '2021-07-30',
      'UBND huyện Krông Pa',
      'Xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2021-2025 trên địa bàn huyện',
    ],
    [
      'Nghị quyết Đại hội Đảng bộ huyện Krông Pa lần thứ XVII',
      null,
      'Đại hội Đảng bộ huyện Krông Pa',
      // Its name says it all: the resolution has no symbol.
      '',
    ],
    ['34-CT/TW', '2014-04-07', 'Bộ Chính trị', 'Tiếp tục đổi mới công tác thi đua, khen thưởng'],
  ]),
  // "Các đơn vị trường học": the plan names no level; these are the schools a Phòng GDĐT had.
  unitTypes: ['preschool', 'primary', 'lower_secondary', 'primary_lower_secondary'],
  kinds: ['model', 'collective', 'individual'],
  roles: [],
  collectiveTypes: ['school'],
  criteriaSet: 'Krông Pa 2021-2025',
  criteria: [
    ...criteriaOf({}, clause('III.2'), [
      ['KP-C1', 'Thành tích nổi bật trong phong trào, dạy và học'],
      ['KP-C2', 'Dẫn đầu phong trào thi đua'],
      ['KP-C3', 'Chấp hành đường lối, pháp luật; học tập và làm theo Bác'],
      ['KP-C4', 'Tương thân tương ái, giúp người khác tiến bộ'],
      ['KP-C5', 'Tham gia các quỹ, hoạt động nhân đạo, từ thiện'],
      ['KP-C6', 'Được tập thể suy tôn; có sức cổ vũ, nêu gương', { basis: clause('III.1') }],
    ]),
    ...criteriaOf({ kinds: ['collective'] }, clause('III.3.1'), [
      ['KP-T1', 'Chất lượng giáo dục tăng: học sinh khá giỏi, giáo viên giỏi, cơ sở vật chất'],
      ['KP-T2', 'Trường thân thiện, nền nếp học tập tốt'],
      ['KP-T3', 'Thầy cô nêu gương đạo đức, tự học, sáng tạo'],
      ['KP-T4', 'Giữ tốt phong trào của ngành: xanh - sạch - đẹp - an toàn, duy trì sĩ số'],
      ['KP-T5', 'Thầy và trò đạt nhiều thành tích cao'],
      ['KP-T6', 'Đoàn kết; Đoàn, Đội và hoạt động xã hội hiệu quả'],
      // "phải đạt": without it a school cannot be chosen.
      ['KP-T7', 'Hằng năm đạt chuẩn an toàn, an ninh trật tự', { required: true }],
    ]),
    ...criteriaOf({ kinds: ['individual'] }, clause('III.3.2'), [
      ['KP-N1', 'Trách nhiệm cao, năng động, sáng tạo'],
      // "hoàn thành xuất sắc" stands here in brackets, as an illustration; the bar is KP-N3.
      ['KP-N2', 'Gương mẫu mọi mặt và trong phong trào thi đua'],
      ['KP-N3', 'Hằng năm xếp loại từ hoàn thành tốt nhiệm vụ', { required: true }],
    ]),
    ...criteriaOf({ kinds: ['individual'], leader: true }, clause('III.3.2'), [
      ['KP-L1', 'Nêu cao trách nhiệm người đứng đầu'],
      [
        'KP-L2',
        'Tập thể mình đứng đầu là điển hình và hoàn thành xuất sắc nhiệm vụ',
        { condition: 'led_collective' },
      ],
      ['KP-L3', 'Được tin yêu, mến phục'],
    ]),
  ],
  quotas: [],
  // "Định kỳ": the text gives no day and no recipient.
  milestones: milestonesOf([
    ['Sơ kết, đánh giá điển hình trong từng giai đoạn', '', 'interim_review', '', clause('II.4')],
    ['Sơ kết, tổng kết phong trào và tôn vinh điển hình', '', 'final_review', '', clause('I.2')],
  ]),
  reports: [{ kind: 'closing_report', recipients: [], basis: clause('I.2, II.4') }],
  recipients: [],
  channels: ['Tham quan, học tập kinh nghiệm', 'Điển hình báo cáo kinh nghiệm'],
  workflow: [
    { step: 'Lập kế hoạch, đặt tiêu chí riêng', who: 'Trường', basis: clause('I.2, II.2') },
    { step: 'Phát hiện, lựa chọn qua phong trào', who: 'Trường', basis: clause('I.1, II.1') },
    { step: 'Hỗ trợ điển hình về tinh thần, vật chất, cơ chế', who: '', basis: clause('II.2') },
    { step: 'Kiểm tra tác dụng, giúp đỡ khi khó khăn', who: '', basis: clause('II.3') },
    { step: 'Sơ kết, chọn điển hình xuất sắc để tôn vinh', who: '', basis: clause('II.4') },
    { step: 'Tham quan, nghe điển hình báo cáo', who: '', basis: clause('II.5') },
    { step: 'Tuyên truyền, nhân rộng', who: '', basis: clause('II.6') },
    { step: 'Tổng kết, rút kinh nghiệm', who: '', basis: clause('I.2') },
  ],
  units: [],
};
