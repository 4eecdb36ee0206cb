/** Registers without quotas: a school (Sơn Trà), a district's schools (Thủ Thừa, Krông Pa), a union (Hòa Bình). Every person is made up. */
import { hoaBinh } from '../../../src/programmes/hoaBinh';
import { krongPa } from '../../../src/programmes/krongPa';
import { sonTra } from '../../../src/programmes/sonTra';
import { thuThua } from '../../../src/programmes/thuThua';
import { programmeGrids } from './programmeBook';

export const sonTraGrids = programmeGrids(
  sonTra,
  2024,
  [
    ['Cơ quan chủ quản', 'Sở Giáo dục và Đào tạo'],
    ['Cơ quan ban hành', 'Trường THPT Sơn Trà'],
    ['Tên viết tắt', 'THPTST'],
    ['Địa danh', 'Đà Nẵng'],
    ['Người ký', 'Đinh Văn Thử'],
    ['Quyền hạn ký', 'HIỆU TRƯỞNG'],
  ],
  {
    units: [
      { code: 'TRUONG', name: 'Trường THPT Sơn Trà', type: 'Trường THPT' },
      { code: 'TO1', name: 'Tổ Toán', type: 'Tổ chuyên môn', parent: 'TRUONG' },
    ],
    registrations: [
      {
        id: 'ĐK-2024-001',
        year: 2024,
        unit: 'TO1',
        kind: 'Tập thể',
        name: 'Tổ Toán',
        collectiveType: 'Tổ chuyên môn',
        status: 'Đạt',
      },
      {
        id: 'ĐK-2024-002',
        year: 2024,
        unit: 'TO1',
        kind: 'Cá nhân',
        role: 'Giáo viên',
        name: 'Ngô Thị Thử',
        position: 'Giáo viên Toán',
        achievements: 'Bồi dưỡng học sinh giỏi cấp thành phố',
        evidence: 'https://example.com/ngo-thi-thu',
        status: 'Đạt',
        consent: 'Đồng ý',
      },
      {
        id: 'ĐK-2024-003',
        year: 2024,
        unit: 'TRUONG',
        kind: 'Cá nhân',
        role: 'Học sinh',
        name: 'Phan Văn Mẫu',
        position: 'Học sinh lớp 11A2',
        status: 'Đạt',
        consent: 'Chưa hỏi',
      },
      {
        id: 'ĐK-2024-004',
        year: 2024,
        unit: 'TO1',
        kind: 'Cá nhân',
        role: 'Giáo viên',
        name: 'Ngô Thị Thử',
        status: 'Đã gửi',
      },
      {
        id: 'ĐK-2024-005',
        year: 2024,
        unit: 'Tổ Văn',
        kind: 'Cá nhân',
        name: 'Võ Thị Lạc',
        status: 'Đã gửi',
      },
    ],
    reviews: [
      { registration: 'ĐK-2024-002', criterion: 'ST-G1', verdict: 'Đạt', reviewer: 'Phó Hiệu trưởng' },
      { registration: 'ĐK-2024-002', criterion: 'ST-G2', verdict: 'Đạt', reviewer: 'Chủ tịch Công đoàn' },
    ],
    communications: [
      { date: '02/02/2024', form: 'Bài viết', channel: 'Website Trường', registration: 'ĐK-2024-002' },
    ],
  },
);

const schools = [
  { code: 'PGD', name: 'Phòng Giáo dục và Đào tạo', type: 'Cơ quan tổng hợp' },
  { code: 'TH1', name: 'Trường Tiểu học Nhị Thành', type: 'Trường TH', parent: 'PGD' },
  { code: 'CS1', name: 'Trường THCS Nhị Thành', type: 'Trường THCS', parent: 'PGD' },
];

const schoolRows = [
  {
    id: 'ĐK-2023-001',
    year: 2023,
    unit: 'CS1',
    kind: 'Tập thể',
    name: 'Trường THCS Nhị Thành',
    collectiveType: 'Trường',
    status: 'Đạt',
  },
  {
    id: 'ĐK-2024-001',
    year: 2024,
    unit: 'TH1',
    kind: 'Cá nhân',
    role: 'Cán bộ quản lý',
    name: 'Mai Văn Thử',
    status: 'Đạt',
    consent: 'Đồng ý',
  },
  {
    id: 'ĐK-2024-002',
    year: 2024,
    unit: 'CS1',
    kind: 'Cá nhân',
    role: 'Giáo viên',
    name: 'Cao Thị Mẫu',
    status: 'Đang thẩm định',
  },
];

export const thuThuaGrids = programmeGrids(
  thuThua,
  2024,
  [
    ['Cơ quan chủ quản', 'UBND huyện Thủ Thừa'],
    ['Cơ quan ban hành', 'Phòng Giáo dục và Đào tạo'],
    ['Tên viết tắt', 'PGDĐT'],
    ['Địa danh', 'Thủ Thừa'],
    ['Quyền hạn ký', 'KT. TRƯỞNG PHÒNG; PHÓ TRƯỞNG PHÒNG'],
  ],
  { units: schools, registrations: schoolRows },
);

export const krongPaGrids = programmeGrids(
  krongPa,
  2024,
  [
    ['Cơ quan ban hành', 'Phòng Giáo dục và Đào tạo huyện Krông Pa'],
    ['Nơi gửi báo cáo', 'UBND huyện Krông Pa'],
  ],
  { units: schools, registrations: schoolRows },
);

export const hoaBinhGrids = programmeGrids(
  hoaBinh,
  2018,
  [
    ['Cơ quan chủ quản', 'Liên đoàn Lao động tỉnh Hòa Bình'],
    ['Cơ quan ban hành', 'Công đoàn Giáo dục Hòa Bình'],
    ['Tên viết tắt', 'CĐGD'],
    ['Địa danh', 'Hòa Bình'],
    ['Người ký', 'Bạch Thị Thử'],
    ['Quyền hạn ký', 'TM. BAN THƯỜNG VỤ; PHÓ CHỦ TỊCH'],
  ],
  {
    units: [{ code: 'CD1', name: 'CĐCS Trường Tiểu học Dân Chủ', type: 'CĐCS' }],
    registrations: [
      {
        id: 'ĐK-2018-001',
        year: 2018,
        unit: 'CD1',
        kind: 'Tập thể',
        name: 'CĐCS Trường Tiểu học Dân Chủ',
        collectiveType: 'Công đoàn trường học',
        status: 'Đạt',
      },
      { id: 'ĐK-2018-002', year: 2018, unit: 'CD1', kind: 'Cá nhân', name: 'Hà Thị Mẫu', status: 'Đạt' },
    ],
    proposals: [{ registration: 'ĐK-2018-001', type: 'Thường xuyên', award: 'Giấy khen' }],
  },
);
