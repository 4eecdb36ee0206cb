/**
 * The plan of Công đoàn Giáo dục Hòa Bình for 2017–2020. The text we have bears no number, date or place, names
 * no quota, and no day for what it asks for every year: an office fills those in.
 */
import type { Programme } from '../domain/programme';
import { basesOf, criteriaOf, milestonesOf } from './tableRows';

const clause = (place: string): string => `KH của CĐGD Hòa Bình, mục ${place}`;

export const hoaBinh: Programme = {
  id: 'hoa-binh',
  number: null,
  title:
    'Xây dựng và nhân rộng điển hình tiên tiến trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  issuer: 'Công đoàn Giáo dục Hòa Bình',
  issuedOn: null,
  place: '',
  signer: 'Lê Thị Thúy Hường',
  period: { from: 2017, to: 2020 },
  yearKind: 'school',
  level: 'union',
  authority: {
    aggregator: 'Công đoàn Giáo dục Hòa Bình',
    approver: 'Ban Thường vụ Công đoàn Giáo dục Hòa Bình',
    reportsTo: 'Thường trực Công đoàn ngành',
  },
  bases: basesOf([
    [
      // As written: the symbol is that of CĐGD, the issuer the provincial federation.
      '17-KH-CĐGD',
      '2017-07-27',
      'Liên đoàn Lao động tỉnh Hòa Bình',
      'Xây dựng và nhân rộng điển hình tiên tiến trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh giai đoạn 2017-2020',
    ],
    [
      '05-CT/TW',
      '2016-05-15',
      'Bộ Chính trị',
      'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    ],
  ]),
  unitTypes: ['union'],
  kinds: ['model', 'collective', 'individual'],
  roles: [],
  collectiveTypes: ['school_union', 'office_union'],
  criteriaSet: 'Công đoàn Hòa Bình 2017-2020',
  criteria: [
    ...criteriaOf({}, clause('II.2'), [
      ['HB-C1', 'Nổi bật trong hoạt động công đoàn, giảng dạy, công tác'],
      ['HB-C2', 'Dẫn đầu phong trào thi đua; được tập thể suy tôn', { basis: clause('II.1, II.2') }],
      ['HB-C3', 'Chấp hành pháp luật; học tập và làm theo Bác'],
      ['HB-C4', 'Tương thân tương ái; tham gia các quỹ, từ thiện'],
    ]),
    ...criteriaOf(
      { kinds: ['model', 'collective'], collectiveTypes: ['school_union'] },
      clause('II.3.1, loại 1'),
      [
        ['HB-T1', 'Cùng chuyên môn nâng chất lượng giáo dục theo quy chuẩn của Bộ'],
        ['HB-T2', 'Vận động nhà giáo nêu gương; trường thân thiện; đổi mới sáng tạo'],
        ['HB-T3', 'Được xếp loại trường học đạt chuẩn văn hóa khi hết năm', { required: true }],
      ],
    ),
    ...criteriaOf(
      { kinds: ['model', 'collective'], collectiveTypes: ['office_union'] },
      clause('II.3.1, loại 2'),
      [
        ['HB-T4', 'Phong trào và hoạt động công đoàn đổi mới, hiệu quả'],
        ['HB-T5', 'Thực hiện dân chủ cơ sở; chăm lo đời sống đoàn viên'],
        ['HB-T6', 'Cải cách hành chính; tiết kiệm, chống lãng phí'],
        ['HB-T7', 'Được xếp loại cơ quan, đơn vị đạt chuẩn văn hóa khi hết năm', { required: true }],
      ],
    ),
    ...criteriaOf({ kinds: ['model', 'collective'] }, clause('II.3.1'), [
      ['HB-T8', 'Công đoàn cơ sở vững mạnh', { required: true }],
    ]),
    ...criteriaOf({ kinds: ['individual'] }, clause('II.3.2, đoạn 1'), [
      ['HB-N1', 'Hưởng ứng phong trào, có kỷ luật, sáng tạo'],
      // The yearly "xuất sắc" stands in brackets as an illustration of "gương mẫu": no bar of its own.
      ['HB-N2', 'Gương mẫu mọi mặt; hằng năm hoàn thành xuất sắc nhiệm vụ'],
      ['HB-N3', 'Xây dựng đơn vị, gia đình văn hóa; đổi mới lề lối làm việc'],
    ]),
    ...criteriaOf({ kinds: ['individual'], leader: true }, clause('II.3.2, đoạn 2'), [
      ['HB-L1', 'Trách nhiệm đứng đầu; tập thể mình là điển hình', { condition: 'led_collective' }],
    ]),
  ],
  quotas: [],
  // The two phases share the year 2018, as written.
  milestones: milestonesOf([
    [
      'Xong giai đoạn I (2017-2018): chọn điển hình, có kế hoạch bồi dưỡng',
      '2018',
      'due',
      '',
      clause('III.1'),
    ],
    ['Xong giai đoạn II (2018-2020): bổ sung điển hình, nhân rộng', '2020', 'due', '', clause('III.2')],
    ['Hồ sơ đề nghị biểu dương, khen thưởng hằng năm', '', 'due', 'Công đoàn ngành', clause('III.1.2')],
    ['Đại hội thi đua yêu nước các cấp', '', 'honour_day', '', clause('III.2')],
    ['Đại hội thi đua yêu nước tỉnh Hòa Bình lần thứ V', '2020', 'honour_day', '', clause('III.2')],
    ['Đại hội thi đua yêu nước CNVCLĐ toàn quốc lần thứ IX', '', 'honour_day', '', clause('III.2')],
    ['Tổng kết 05 năm thực hiện Chỉ thị 05-CT/TW', '', 'final_review', '', clause('III.2')],
    ['Báo cáo kết quả hằng năm', '', 'report', 'Thường trực Công đoàn ngành', clause('IV')],
  ]),
  reports: [
    { kind: 'award_proposal', recipients: ['Công đoàn ngành'], basis: clause('III.1.2') },
    { kind: 'yearly_report', recipients: ['Thường trực Công đoàn ngành'], basis: clause('IV') },
    { kind: 'closing_report', recipients: [], basis: clause('III.2') },
  ],
  recipients: [
    'Đảng uỷ Sở GD&ĐT',
    'LĐLĐ tỉnh Hòa Bình',
    'Lãnh đạo CĐGD',
    'CĐ các đơn vị trực thuộc',
    'Website ngành',
    'Lưu: VP',
  ],
  channels: ['Tại cơ quan, đơn vị', 'Phương tiện thông tin đại chúng', 'Website ngành'],
  workflow: [
    { step: 'Lập kế hoạch tại đơn vị', who: 'CĐCS', basis: clause('IV') },
    { step: 'Phát hiện, lựa chọn theo tiêu chí', who: 'CĐCS', basis: clause('III.1.1') },
    { step: 'Lập kế hoạch bồi dưỡng, nhân rộng', who: 'CĐCS', basis: clause('III.1.2') },
    { step: 'Gửi hồ sơ đề nghị hằng năm', who: 'CĐCS', basis: clause('III.1.2') },
    { step: 'Theo dõi, điều chỉnh, bổ sung nhân tố mới', who: 'CĐCS', basis: clause('III.2') },
    { step: 'Tuyên truyền, phát động học tập điển hình', who: 'CĐCS', basis: clause('III.2') },
    { step: 'Biểu dương dịp Đại hội thi đua yêu nước', who: '', basis: clause('III.2') },
    { step: 'Tổng kết, tôn vinh', who: '', basis: clause('III.2') },
    { step: 'Báo cáo kết quả hằng năm', who: 'CĐCS', basis: clause('IV') },
  ],
  units: [],
};
