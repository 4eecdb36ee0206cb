/** A register under KH 72 with two communes, a school, a cluster and a lead agency; every person is made up. */
import { vanGiang } from '../../../src/programmes/vanGiang';
import type { Lines } from '../followUpTabs';
import { programmeGrids } from './programmeBook';
import type { ReportTabs } from './reportBook';

type Row = Lines<'registrations'>[number];

function row(number: number, line: Row): Row {
  return {
    id: `ĐK-2024-${String(number).padStart(3, '0')}`,
    year: 2024,
    unit: 'XA01',
    kind: 'Cá nhân',
    role: 'Giáo viên',
    sentDate: '05/01/2024',
    status: 'Đã gửi',
    consent: 'Đồng ý',
    ...line,
  };
}

const schoolMovement = 'Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập';

/** Xã Cửu Cao has nine that count, Xã Phụng Công two, the cluster one of the wrong kind, the agency none. */
export const vanGiangRegistrations: readonly Row[] = [
  row(1, { kind: 'Mô hình', role: '', name: 'Camera an ninh do dân góp', status: 'Đạt', stage: 'Bồi dưỡng' }),
  row(2, {
    kind: 'Tập thể',
    role: '',
    name: 'Thôn Hạ',
    status: 'Đạt',
    stage: 'Nhân rộng',
    achievements: 'Thôn nông thôn mới kiểu mẫu',
  }),
  row(3, {
    name: 'Nguyễn Thị Lan',
    status: 'Đạt',
    stage: 'Đề nghị khen thưởng',
    position: 'Giáo viên, Trường Mầm non Cửu Cao',
    movement: schoolMovement,
    achievements: 'Giáo viên dạy giỏi cấp huyện',
  }),
  row(4, { name: 'Đỗ Văn Hùng', status: 'Không đạt' }),
  row(5, { name: 'Trần Văn Ánh', status: 'Đang thẩm định' }),
  row(6, { name: 'Lê Thị Ân' }),
  row(7, { name: 'Phạm Văn An', role: 'Cán bộ quản lý' }),
  row(8, { name: 'Hoàng Thị Đào', role: 'Nhân viên' }),
  row(9, { name: 'Vũ Văn Dũng' }),
  row(10, { name: 'Bùi Thị An' }),
  row(11, {
    unit: 'XA02',
    kind: 'Tập thể',
    role: '',
    name: 'Hội Nông dân xã Phụng Công',
    sentDate: '12/01/2024',
  }),
  row(12, {
    unit: 'TH02',
    name: 'Lý Gia Bảo',
    role: 'Học sinh',
    position: 'Học sinh lớp 4A, Trường Tiểu học Phụng Công',
    achievements: 'Vượt khó học giỏi',
    consent: 'Chưa hỏi',
  }),
  row(13, { unit: 'CUM1', kind: 'Mô hình', role: '', name: 'Chấm điểm thi đua chéo', status: 'Đạt' }),
  row(14, { unit: 'CUM1', name: 'Đặng Văn Khoa' }),
];

export const vanGiangTabs: ReportTabs = {
  units: [
    { code: 'XA01', name: 'Xã Cửu Cao', type: 'Xã' },
    { code: 'XA02', name: 'Xã Phụng Công', type: 'Xã' },
    { code: 'TH02', name: 'Trường Tiểu học Phụng Công', type: 'Trường TH', parent: 'XA02' },
    { code: 'CUM1', name: 'Cụm thi đua số 1', type: 'Cụm thi đua' },
    { code: 'CQ01', name: 'Hội Liên hiệp Phụ nữ huyện', type: 'Cơ quan chủ trì' },
  ],
  registrations: vanGiangRegistrations,
  plans: [{ year: 2024, unit: 'CQ01', number: '03/KH-HPN', sentDate: '20/02/2024' }],
  reviews: [
    { registration: 'ĐK-2024-001', criterion: 'VG-1', verdict: 'Đạt', reviewer: 'Lê Minh Thử' },
    { registration: 'ĐK-2024-001', criterion: 'VG-2', verdict: 'Đạt' },
    { registration: 'ĐK-2024-001', criterion: 'VG-3', verdict: 'Không', remark: 'Chi phí còn cao' },
    { registration: 'ĐK-2024-001', criterion: 'VG-4', verdict: 'Không áp dụng' },
    { registration: 'ĐK-2024-003', criterion: 'VG-1', verdict: 'Đạt' },
    { registration: 'ĐK-2024-003', criterion: 'VG-9', verdict: 'Đạt' },
  ],
  proposals: [
    {
      registration: 'ĐK-2024-003',
      year: 2024,
      type: 'Thường xuyên',
      award: 'Giấy khen của Chủ tịch UBND huyện',
      authority: 'UBND huyện',
    },
    {
      registration: 'ĐK-2024-002',
      year: 2024,
      type: 'Chuyên đề',
      result: 'Được khen',
      decision: '15/QĐ-UBND',
    },
  ],
  honoured: [{ name: 'Thôn Hạ', kind: 'Tập thể', unit: 'XA01', occasion: 'Hội nghị điển hình năm 2024' }],
  nurture: [
    { registration: 'ĐK-2024-001', support: 'Hỗ trợ kinh phí', date: '01/03/2024', effect: 'Tốt' },
    { registration: 'ĐK-2024-001', support: 'Tập huấn', date: '01/04/2024' },
  ],
  communications: [
    {
      date: '10/02/2024',
      form: 'Bài viết',
      channel: 'Trang tin huyện',
      registration: 'ĐK-2024-012',
      count: 1250,
    },
    { date: '05/02/2024', form: 'Giao lưu', channel: 'Hội trường xã', registration: 'ĐK-2024-002' },
    { date: '05/02/2023', form: 'Bài viết', channel: 'Năm trước' },
  ],
  inspections: [
    { date: '11/03/2024', unit: 'XA01', subject: 'Kiểm tra mô hình' },
    {
      date: '12/03/2024',
      unit: 'XA02',
      subject: 'Thiếu kinh phí nhân rộng',
      request: 'UBND huyện hỗ trợ',
      type: 'Vướng mắc',
    },
  ],
};

/** What Phòng Nội vụ types into `Cấu hình`. */
export const vanGiangOffice = [
  ['Cơ quan chủ quản', 'UBND huyện Văn Giang'],
  ['Cơ quan ban hành', 'Phòng Nội vụ'],
  ['Tên viết tắt', 'NV'],
  ['Địa danh', 'Văn Giang'],
  ['Người ký', 'Nguyễn Văn Thử'],
  ['Quyền hạn ký', 'KT. TRƯỞNG PHÒNG PHÓ TRƯỞNG PHÒNG'],
  ['Nơi nhận', 'Lãnh đạo UBND huyện; Lưu: VT, TĐ'],
] as const;

export const vanGiangGrids = programmeGrids(vanGiang, 2024, vanGiangOffice, {
  ...vanGiangTabs,
  bases: [
    {
      number: '72/KH-UBND',
      date: '10/05/2022',
      issuer: 'UBND huyện Văn Giang',
      title: 'Bồi dưỡng và nhân rộng gương điển hình tiên tiến',
    },
  ],
});
