/**
 * The closed word lists of a register: each code with the one spelling that is stored (domain.md 4.1).
 * `variants` are other spellings accepted on reading; case, spaces, tone placement and missing
 * diacritics need no entry of their own.
 */

export interface Word<Code extends string> {
  readonly code: Code;
  readonly stored: string;
  readonly variants?: readonly string[];
}

export type Kind = 'model' | 'collective' | 'individual';

export const kinds: readonly Word<Kind>[] = [
  { code: 'model', stored: 'Mô hình', variants: ['MH'] },
  { code: 'collective', stored: 'Tập thể', variants: ['TT'] },
  { code: 'individual', stored: 'Cá nhân', variants: ['CN'] },
];

export type Role = 'manager' | 'teacher' | 'staff' | 'student' | 'other';

export const roles: readonly Word<Role>[] = [
  { code: 'manager', stored: 'Cán bộ quản lý', variants: ['CBQL', 'Quản lý'] },
  { code: 'teacher', stored: 'Giáo viên', variants: ['GV'] },
  { code: 'staff', stored: 'Nhân viên', variants: ['NV'] },
  { code: 'student', stored: 'Học sinh', variants: ['HS'] },
  { code: 'other', stored: 'Khác' },
];

export type Status = 'draft' | 'sent' | 'returned' | 'reviewing' | 'passed' | 'failed' | 'withdrawn';

export const statuses: readonly Word<Status>[] = [
  { code: 'draft', stored: 'Nháp', variants: ['Bản nháp'] },
  { code: 'sent', stored: 'Đã gửi', variants: ['Gửi'] },
  { code: 'returned', stored: 'Trả lại', variants: ['Đã trả lại', 'Bị trả lại'] },
  { code: 'reviewing', stored: 'Đang thẩm định', variants: ['Thẩm định'] },
  { code: 'passed', stored: 'Đạt' },
  { code: 'failed', stored: 'Không đạt' },
  { code: 'withdrawn', stored: 'Đã rút', variants: ['Rút'] },
];

/** Statuses that count towards a quota unless the settings say otherwise (domain.md 4.3). */
export const countedStatuses: readonly Status[] = ['sent', 'reviewing', 'passed'];

export type UnitType =
  | 'commune'
  | 'ward'
  | 'township'
  | 'special_zone'
  | 'cluster'
  | 'lead_agency'
  | 'preschool'
  | 'primary'
  | 'lower_secondary'
  | 'primary_lower_secondary'
  | 'upper_secondary'
  | 'lower_upper_secondary'
  | 'continuing_education'
  | 'union'
  | 'subject_group'
  | 'aggregator'
  | 'other';

export const unitTypes: readonly Word<UnitType>[] = [
  { code: 'commune', stored: 'Xã' },
  { code: 'ward', stored: 'Phường' },
  { code: 'township', stored: 'Thị trấn', variants: ['TT'] },
  { code: 'special_zone', stored: 'Đặc khu' },
  { code: 'cluster', stored: 'Cụm thi đua', variants: ['Cụm'] },
  { code: 'lead_agency', stored: 'Cơ quan chủ trì', variants: ['Cơ quan, đơn vị chủ trì'] },
  {
    code: 'preschool',
    stored: 'Trường MN',
    variants: ['Mầm non', 'Trường Mầm non', 'Trường Mẫu giáo', 'MN'],
  },
  { code: 'primary', stored: 'Trường TH', variants: ['Tiểu học', 'Trường Tiểu học', 'TH'] },
  {
    code: 'lower_secondary',
    stored: 'Trường THCS',
    variants: ['Trung học cơ sở', 'Trường Trung học cơ sở', 'THCS'],
  },
  {
    code: 'primary_lower_secondary',
    stored: 'Trường TH-THCS',
    variants: ['TH-THCS', 'Trường TH và THCS', 'TH và THCS', 'TH & THCS', 'Trường TH & THCS', 'PTCS'],
  },
  {
    code: 'upper_secondary',
    stored: 'Trường THPT',
    variants: ['Trung học phổ thông', 'Trường Trung học phổ thông', 'THPT'],
  },
  {
    code: 'lower_upper_secondary',
    stored: 'Trường THCS-THPT',
    variants: ['THCS-THPT', 'Trường THCS và THPT', 'THCS & THPT'],
  },
  { code: 'continuing_education', stored: 'Trung tâm GDTX', variants: ['GDTX', 'TT GDTX'] },
  { code: 'union', stored: 'CĐCS', variants: ['Công đoàn cơ sở'] },
  { code: 'subject_group', stored: 'Tổ chuyên môn', variants: ['Tổ'] },
  { code: 'aggregator', stored: 'Cơ quan tổng hợp' },
  { code: 'other', stored: 'Khác' },
];

/** Whether a unit's counted rows lie inside its interval (domain.md 4.3). */
export type QuotaResult = 'met' | 'short' | 'over' | 'none';

/** Giai đoạn: what becomes of an exemplar once its registration is Đạt. */
export type Stage = 'nurturing' | 'honoured' | 'proposed' | 'awarded' | 'replicated' | 'ended';

export const stages: readonly Word<Stage>[] = [
  { code: 'nurturing', stored: 'Bồi dưỡng' },
  { code: 'honoured', stored: 'Biểu dương', variants: ['Tuyên dương'] },
  { code: 'proposed', stored: 'Đề nghị khen thưởng', variants: ['Đề nghị khen'] },
  { code: 'awarded', stored: 'Đã khen thưởng', variants: ['Khen thưởng', 'Được khen thưởng'] },
  { code: 'replicated', stored: 'Nhân rộng' },
  { code: 'ended', stored: 'Kết thúc' },
];

/** Đồng ý công bố. A blank cell means nobody has asked. */
export type Consent = 'unasked' | 'given' | 'refused' | 'withdrawn';

export const consents: readonly Word<Consent>[] = [
  { code: 'unasked', stored: 'Chưa hỏi' },
  { code: 'given', stored: 'Đồng ý', variants: ['Có'] },
  { code: 'refused', stored: 'Không', variants: ['Không đồng ý'] },
  { code: 'withdrawn', stored: 'Đã rút' },
];

export type CollectiveType =
  | 'school'
  | 'subject_group'
  | 'school_union'
  | 'office_union'
  | 'other_collective';

export const collectiveTypes: readonly Word<CollectiveType>[] = [
  { code: 'school', stored: 'Trường' },
  { code: 'subject_group', stored: 'Tổ chuyên môn', variants: ['Tổ'] },
  { code: 'school_union', stored: 'Công đoàn trường học', variants: ['CĐ trường học'] },
  { code: 'office_union', stored: 'Công đoàn cơ quan', variants: ['CĐ cơ quan'] },
  { code: 'other_collective', stored: 'Khác' },
];

/** What a reviewer says of one criterion. */
export type Verdict = 'met' | 'unmet' | 'not_applicable';

export const verdicts: readonly Word<Verdict>[] = [
  { code: 'met', stored: 'Đạt', variants: ['Có'] },
  { code: 'unmet', stored: 'Không', variants: ['Không đạt', 'Chưa đạt'] },
  { code: 'not_applicable', stored: 'Không áp dụng', variants: ['KAD'] },
];

export type YesNo = 'yes' | 'no';

export const yesNoWords: readonly Word<YesNo>[] = [
  { code: 'yes', stored: 'Có', variants: ['x', 'C'] },
  { code: 'no', stored: 'Không', variants: ['K'] },
];
