/** The closed word lists of domain.md 4.1, spelled again by hand so that the oracle shares nothing with the program. */

export const kindWords = [
  ['model', 'Mô hình', 'MH'],
  ['collective', 'Tập thể', 'TT'],
  ['individual', 'Cá nhân', 'CN'],
] as const;
export type KindCode = (typeof kindWords)[number][0];

export const roleWords = [
  ['manager', 'Cán bộ quản lý', 'CBQL', 'Quản lý'],
  ['teacher', 'Giáo viên', 'GV'],
  ['staff', 'Nhân viên', 'NV'],
  ['student', 'Học sinh', 'HS'],
  ['other', 'Khác'],
] as const;
export type RoleCode = (typeof roleWords)[number][0];

export const statusWords = [
  ['draft', 'Nháp', 'Bản nháp'],
  ['sent', 'Đã gửi', 'Gửi'],
  ['returned', 'Trả lại', 'Đã trả lại', 'Bị trả lại'],
  ['reviewing', 'Đang thẩm định', 'Thẩm định'],
  ['passed', 'Đạt'],
  ['failed', 'Không đạt'],
  ['withdrawn', 'Đã rút', 'Rút'],
] as const;
export type StatusCode = (typeof statusWords)[number][0];

export const unitTypeWords = [
  ['commune', 'Xã'],
  ['ward', 'Phường'],
  ['township', 'Thị trấn', 'TT'],
  ['special_zone', 'Đặc khu'],
  ['cluster', 'Cụm thi đua', 'Cụm'],
  ['lead_agency', 'Cơ quan chủ trì'],
  ['preschool', 'Trường MN', 'Mầm non', 'Trường Mầm non', 'MN'],
  ['primary', 'Trường TH', 'Tiểu học', 'Trường Tiểu học', 'TH'],
  ['lower_secondary', 'Trường THCS', 'Trung học cơ sở', 'THCS'],
  ['primary_lower_secondary', 'Trường TH-THCS', 'TH-THCS'],
  ['upper_secondary', 'Trường THPT', 'Trung học phổ thông', 'THPT'],
  ['lower_upper_secondary', 'Trường THCS-THPT', 'THCS-THPT'],
  ['continuing_education', 'Trung tâm GDTX', 'GDTX'],
  ['union', 'CĐCS', 'Công đoàn cơ sở'],
  ['subject_group', 'Tổ chuyên môn', 'Tổ'],
  ['aggregator', 'Cơ quan tổng hợp'],
  ['other', 'Khác'],
] as const;
export type UnitTypeCode = (typeof unitTypeWords)[number][0];
