/**
 * Who registers, gathers, approves and is reported to at each level, as a register is first filled in
 * (domain.md 2.2: two presets of today, the district for archives, and the levels of ST and HB).
 * They are only a beginning: an office writes its own bodies over them in `Cấu hình`.
 */
import type { AuthorityLevel, AuthorityLevelId } from '../domain/programme';

export const authorityLevels: Readonly<Record<AuthorityLevelId, AuthorityLevel>> = {
  // Since 01/7/2025 a commune keeps the registers of its schools.
  commune: {
    id: 'commune',
    name: 'Cấp xã',
    registers: ['preschool', 'primary', 'lower_secondary', 'primary_lower_secondary'],
    aggregator: 'Phòng Văn hóa - Xã hội',
    approver: 'UBND cấp xã',
    reportsTo: 'Sở Nội vụ, Sở GDĐT',
  },
  province: {
    id: 'province',
    name: 'Cấp tỉnh',
    registers: ['commune', 'ward', 'special_zone', 'cluster', 'lead_agency', 'upper_secondary'],
    aggregator: 'Sở Nội vụ, Sở GDĐT',
    approver: 'UBND cấp tỉnh',
    reportsTo: 'Bộ Nội vụ, Bộ GDĐT',
  },
  // Ended with 30/6/2025; old registers stay readable as they were.
  district: {
    id: 'district',
    name: 'Cấp huyện (lưu trữ)',
    registers: ['commune', 'township', 'cluster', 'lead_agency', 'preschool', 'primary', 'lower_secondary'],
    aggregator: 'Phòng Nội vụ, Phòng GDĐT',
    approver: 'UBND cấp huyện',
    reportsTo: 'UBND cấp tỉnh',
  },
  school: {
    id: 'school',
    name: 'Trường',
    registers: ['subject_group', 'other'],
    aggregator: 'Bộ phận thi đua, khen thưởng của trường',
    approver: 'Hiệu trưởng',
    reportsTo: 'Cơ quan quản lý trực tiếp của trường',
  },
  union: {
    id: 'union',
    name: 'Công đoàn',
    registers: ['union'],
    aggregator: 'Công đoàn cấp trên trực tiếp',
    approver: 'Ban Thường vụ công đoàn cấp trên',
    reportsTo: 'Thường trực công đoàn cấp trên',
  },
};
