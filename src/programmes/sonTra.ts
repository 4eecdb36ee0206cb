/** Kế hoạch 384/KH-THPTST of Trường THPT Sơn Trà (18/12/2023), for 2023–2025: one school, its tổ and its people. */
import type { Programme } from '../domain/programme';
import { basesOf, criteriaOf, milestonesOf } from './tableRows';

const clause = (place: string): string => `KH 384/KH-THPTST, mục ${place}`;

const required = { required: true } as const;
/** Joined by "hoặc" in the text: one of them is enough. */
const oneOf = { group: 'ST-H2' } as const;

export const sonTra: Programme = {
  id: 'son-tra',
  number: '384/KH-THPTST',
  title: 'Tuyên truyền gương điển hình tiên tiến',
  issuer: 'Trường THPT Sơn Trà',
  issuedOn: '2023-12-18',
  place: 'Đà Nẵng',
  signer: 'Bùi Minh Quảng',
  period: { from: 2023, to: 2025 },
  yearKind: 'calendar',
  level: 'school',
  authority: { aggregator: 'Trường THPT Sơn Trà', reportsTo: 'Sở GDĐT' },
  bases: basesOf([
    [
      '3776/KH-SGDĐT',
      '2023-12-11',
      'Sở GDĐT thành phố Đà Nẵng',
      'Tuyên truyền gương điển hình tiên tiến giai đoạn 2023 - 2025 của ngành Giáo dục thành phố Đà Nẵng',
    ],
    [
      '1526/QĐ-TTg',
      '2022-12-09',
      'Thủ tướng Chính phủ',
      'Phê duyệt Đề án “Tuyên truyền gương điển hình tiên tiến giai đoạn 2022 - 2025”',
    ],
    [
      '43/KH-UBND',
      '2023-02-24',
      'UBND thành phố Đà Nẵng',
      'Tuyên truyền gương điển hình tiên tiến của thành phố giai đoạn 2023 - 2025',
    ],
    [
      '180/KH-UBND',
      '2023-09-25',
      'UBND thành phố Đà Nẵng',
      'Đẩy mạnh công tác tuyên truyền phong trào thi đua yêu nước và gương điển hình tiên tiến giai đoạn 2023 - 2025',
    ],
    [
      '595/KH-BGDĐT',
      '2023-04-10',
      'Bộ GDĐT',
      'Triển khai Đề án Tuyên truyền gương điển hình tiên tiến giai đoạn 2023-2025 của ngành Giáo dục',
    ],
  ]),
  // Lãnh đạo trường, tổ and đoàn thể propose (B.IV).
  unitTypes: ['upper_secondary', 'subject_group', 'other'],
  kinds: ['collective', 'individual'],
  roles: ['manager', 'teacher', 'staff', 'student'],
  collectiveTypes: ['subject_group'],
  criteriaSet: 'Sơn Trà 2023-2025',
  // Where a rating is a line of its own ("hoàn thành xuất sắc", "hoàn thành tốt … trở lên") it is a bar to pass.
  criteria: [
    ...criteriaOf({ kinds: ['collective'] }, clause('B.II.1'), [
      ['ST-T1', 'Đoàn kết, gương mẫu, chấp hành pháp luật'],
      ['ST-T2', 'Hoàn thành xuất sắc nhiệm vụ', required],
      ['ST-T3', 'Phong trào hiệu quả; mô hình mới, sáng kiến; dẫn đầu'],
      ['ST-T4', 'Nhiều giải pháp hỗ trợ môi trường sư phạm'],
      ['ST-T5', 'Tương thân tương ái, nhân đạo, an sinh'],
    ]),
    ...criteriaOf({ roles: ['manager'] }, clause('B.II.2.a'), [
      ['ST-Q1', 'Chấp hành pháp luật; xếp loại từ hoàn thành tốt nhiệm vụ', required],
      ['ST-Q2', 'Đạo đức, tâm huyết, uy tín chuyên môn, có ảnh hưởng'],
      ['ST-Q3', 'Tổ phụ trách đạt chuẩn tập thể điển hình', { condition: 'led_collective' }],
      ['ST-Q4', 'Nhiều giải pháp đổi mới quản lý; dẫn đầu; tương thân tương ái'],
    ]),
    ...criteriaOf({ roles: ['teacher'] }, clause('B.II.2.b'), [
      ['ST-G1', 'Chấp hành pháp luật; xếp loại từ hoàn thành tốt nhiệm vụ', required],
      ['ST-G2', 'Tận tụy, thương yêu học trò; tài năng, uy tín sư phạm'],
      ['ST-G3', 'Nhiều giải pháp đổi mới giáo dục, giảng dạy, nghiên cứu'],
      ['ST-G4', 'Dẫn đầu, tạo chuyển biến, lan tỏa trong ngành và địa phương'],
    ]),
    ...criteriaOf({ roles: ['staff'] }, clause('B.II.2.c'), [
      ['ST-V1', 'Gương mẫu; xếp loại từ hoàn thành tốt; có giải pháp hiệu quả', required],
    ]),
    ...criteriaOf({ roles: ['student'] }, clause('B.II.2.d'), [
      ['ST-H1', 'Đạo đức tốt, chấp hành pháp luật', required],
      ['ST-H2a', 'Xuất sắc trong học tập, rèn luyện, trải nghiệm', oneOf],
      ['ST-H2b', 'Giải cao kỳ thi quốc gia, quốc tế', oneOf],
      ['ST-H2c', 'Sáng kiến nghiên cứu khoa học, kỹ thuật', oneOf],
      ['ST-H2d', 'Vượt khó học giỏi', oneOf],
      ['ST-H2e', 'Hành động dũng cảm, nghĩa cử đẹp', oneOf],
      ['ST-H3', 'Tình nguyện, thiện nguyện được ghi nhận', required],
    ]),
  ],
  quotas: [],
  milestones: milestonesOf([
    ['Báo cáo kết quả và giới thiệu điển hình tiêu biểu', '30/11', 'report', 'Sở GDĐT', clause('B.IV.1.b')],
    ['Trao thưởng, tôn vinh điển hình trong trường', '', 'honour_day', '', clause('B.III.2')],
  ]),
  reports: [
    { kind: 'review_sheet', recipients: [], basis: clause('B.II') },
    { kind: 'award_proposal', recipients: ['Sở GDĐT'], basis: clause('B.III.2, B.IV.2') },
    { kind: 'yearly_report', recipients: ['Sở GDĐT'], basis: clause('B.IV.1.b') },
    { kind: 'introduction', recipients: ['Sở GDĐT'], basis: clause('B.III.4.đ, B.IV.1.b') },
    { kind: 'communications_list', recipients: [], basis: clause('B.III.2, B.III.4') },
  ],
  recipients: ['Sở GDĐT', 'Thông báo chung', 'Website Trường', 'Lưu: VT, VP'],
  channels: [
    'Báo cáo viên, tuyên truyền viên',
    'Phương tiện thông tin đại chúng',
    'Mạng di động, Internet, nền tảng số',
    'Trang thông tin điện tử của trường',
    'Trang mạng xã hội của trường',
  ],
  workflow: [
    { step: 'Lập kế hoạch, tiêu chuẩn riêng', who: 'Lãnh đạo trường', basis: clause('A.II.1, B.IV.1.a') },
    { step: 'Phát hiện, đề xuất', who: 'Phó Hiệu trưởng, đoàn thể, tổ', basis: clause('B.III.1, B.IV.2') },
    { step: 'Bồi dưỡng nhân tố mới', who: 'Nhà trường', basis: clause('B.III.1') },
    { step: 'Theo dõi, hỗ trợ điển hình đã công nhận', who: 'Nhà trường', basis: clause('B.III.1') },
    { step: 'Khen thưởng công khai, kịp thời, đúng thành tích', who: '', basis: clause('A.II.3, B.III.2') },
    { step: 'Tuyên truyền, giao lưu, thi viết', who: '', basis: clause('B.III.2, B.III.4') },
    { step: 'Tập huấn người làm thi đua, tuyên truyền', who: '', basis: clause('B.III.3') },
    { step: 'Kiểm tra, giám sát', who: '', basis: clause('B.III.2') },
    { step: 'Báo cáo, giới thiệu về Sở GDĐT', who: 'Lãnh đạo trường', basis: clause('B.III.4.đ, B.IV.1.b') },
  ],
  units: [{ code: 'TRUONG', name: 'Trường THPT Sơn Trà', type: 'upper_secondary' }],
};
