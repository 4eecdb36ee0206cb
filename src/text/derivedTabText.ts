/** The words of the derived tabs beside the quota blocks: views by closed lists, balance, what is due, years, publication. */

import type { RowState } from '../domain/check/yearCheck';
import type { YearKind } from '../domain/programme';
import type { PlanStanding } from '../domain/quotas/latePlans';
import type { ComparisonSectionId, ComparisonWords } from '../domain/summary/comparison';
import type { PublishedEntry } from '../domain/summary/publishedList';
import type { QuotaBlockId, SchoolLevel, WordViewId } from '../domain/summary/summary';
import { viYear, viYearHead, viYearTitle } from './yearName';

/** The views of `Tổng hợp` by closed lists. Words of the lists themselves stand in domain/vocabulary.ts. */
export const wordViewText = {
  titles: {
    by_level: 'Theo cấp học',
    by_kind: 'Theo loại',
    by_role: 'Theo đối tượng',
    by_status: 'Theo trạng thái',
    by_stage: 'Theo giai đoạn',
  } satisfies Record<WordViewId, string>,
  /** Which registrations the view counts. */
  remarks: {
    by_level: 'đăng ký được tính, của trường hoặc đơn vị thuộc trường',
    by_kind: 'mọi đăng ký của năm, kể cả đăng ký không được tính',
    by_role: 'cá nhân được tính',
    by_status: 'mọi đăng ký của năm, kể cả đăng ký không được tính',
    by_stage: 'mọi đăng ký của năm đã Đạt hoặc đã ghi giai đoạn',
  } satisfies Record<WordViewId, string>,
  levels: {
    preschool: 'Mầm non',
    primary: 'Tiểu học',
    primary_lower_secondary: 'TH-THCS',
    lower_secondary: 'THCS',
    lower_upper_secondary: 'THCS-THPT',
    upper_secondary: 'THPT',
    continuing_education: 'Giáo dục thường xuyên',
    no_school: 'Không thuộc trường nào',
  } satisfies Record<SchoolLevel | 'no_school', string>,
  states: {
    counted: 'Được tính',
    status: 'Không tính: trạng thái',
    incomplete: 'Không tính: thiếu thông tin',
    kind: 'Không tính: loại hoặc đối tượng',
    duplicate: 'Không tính: trùng',
    unattributed: 'Không tính: chưa rõ đơn vị',
  } satisfies Record<RowState, string>,
  /** Lines for what none of a list's words says. */
  rest: {
    unwritten: 'Chưa ghi hoặc ghi sai đối tượng',
    unreadStatus: 'Chưa ghi hoặc ghi sai trạng thái',
    not_begun: 'Đạt, chưa ghi giai đoạn',
    unreadStage: 'Ghi sai giai đoạn',
  },
} as const;

/** Cân đối: direct workers, small collectives, difficult areas (F11, F50). */
export const balanceText = {
  title: 'Cơ cấu',
  remark: 'đăng ký được tính; phần trên tổng số',
  directWorkers: 'Lao động trực tiếp, trong số cá nhân',
  smallCollectives: 'Tổ chuyên môn, trong số tập thể',
  hardAreas: 'Địa bàn khó khăn, trong số đăng ký',
  /** `7/28 (25%)` */
  share: (part: number, whole: number, percent: number): string =>
    `${part}/${whole} (${String(percent).replace('.', ',')}%)`,
  /** Of whom the register says nothing. */
  unknown: (count: number): string => `chưa ghi: ${count}`,
} as const;

/** The charts of `Tổng hợp`, and the cells they are drawn from. */
export const chartText = {
  progress: 'Tiến độ đăng ký theo đơn vị',
  kinds: 'Đăng ký được tính theo loại, đối tượng',
  feed: 'Số liệu vẽ biểu đồ',
  within: (year: number, yearKind: YearKind): string => `Được tính ${viYear(year, yearKind)}`,
  over: 'Vượt tối đa',
  lacking: 'Còn thiếu',
  /** `Xã Cửu Cao: 8/9–10` */
  unit: (name: string, counted: number, min: number | null, max: number | null): string =>
    `${name}: ${counted}${limits(min, max)}`,
  role: (role: string): string => `Cá nhân: ${role.toLowerCase()}`,
} as const;

function limits(min: number | null, max: number | null): string {
  if (min === null) return max === null ? '' : `/đến ${max}`;
  if (max === null) return `/từ ${min}`;
  return min === max ? `/${min}` : `/${min}–${max}`;
}

/** Kế hoạch of a unit that must send one with its list (KH 72 IV.1.d). */
export const planStateText = {
  received: 'Đã có',
  late: 'Chậm',
  missing: 'Thiếu',
} satisfies Record<PlanStanding['state'], string>;

export const dueText = {
  title: (days: number): string => `${days} ngày tới`,
  remark: (from: string, to: string): string => `từ ${from} đến ${to}, và việc đã quá hạn trong năm`,
  list: (year: number, yearKind: YearKind): string => `Nộp danh sách đăng ký ${viYear(year, yearKind)}`,
  plan: (year: number, yearKind: YearKind): string => `Nộp kế hoạch ${viYear(year, yearKind)}`,
  /** How many of the units have not done it. */
  open: (open: number, units: number): string => `còn ${open}/${units} đơn vị`,
  recipient: (recipient: string): string => `gửi ${recipient}`,
  today: 'Hôm nay',
  left: (days: number): string => `Còn ${days} ngày`,
  missed: (days: number): string => `Quá hạn ${days} ngày`,
  done: 'Đã xong',
  more: (count: number): string => `và ${count} việc khác`,
} as const;

export const yearsText = {
  title: (period: string): string => `SO SÁNH CÁC NĂM${period === '' ? '' : ` – GIAI ĐOẠN ${period}`}`,
  madeAt: (time: string, date: string): string =>
    `Lập lúc ${time} ngày ${date}. Bảng được lập lại mỗi lần so sánh, không nhập tay vào đây.`,
  remark: '“–”: năm không có trong sổ, hoặc đơn vị không có trong năm đó.',
  noYears: 'Sổ chưa có đăng ký của năm nào.',
  nothing: '–',
  /** The years and the period are written into the head line: how many there are is not known before. */
  columns: {
    label: 'Nội dung',
    figure1: '',
    figure2: '',
    figure3: '',
    figure4: '',
    figure5: '',
    figure6: '',
    figure7: '',
    figure8: '',
    figure9: '',
    figure10: '',
    figure11: '',
  },
  period: 'Cả giai đoạn',
  year: viYearHead,
  sections: {
    counted: 'Đăng ký',
    by_kind: 'Theo loại (được tính)',
    by_role: 'Cá nhân theo đối tượng (được tính)',
    areas: 'Theo xã, phường, thị trấn (được tính)',
    clusters: 'Theo cụm thi đua (được tính)',
    lead_agencies: 'Theo cơ quan chủ trì (được tính)',
    others: 'Theo đơn vị khác (được tính)',
    results: 'Thực hiện chỉ tiêu (lượt đơn vị)',
    balance: 'Cơ cấu (được tính)',
    by_status: 'Theo trạng thái (mọi đăng ký)',
    by_stage: 'Theo giai đoạn (mọi đăng ký)',
    honoured: 'Điển hình đã tuyên dương',
    proposals: 'Đề nghị khen thưởng',
    communications: 'Tuyên truyền',
    inspections: 'Kiểm tra thực tế',
    nurture: 'Bồi dưỡng',
  } satisfies Record<ComparisonSectionId, string>,
  /** Words of sections that no closed list spells. */
  words: {
    counted: { registered: 'Đăng ký', counted: 'Được tính' },
    results: {
      units: 'Đơn vị có chỉ tiêu',
      met: 'Đạt',
      short: 'Thiếu',
      over: 'Vượt',
      none: 'Chưa đăng ký',
      late: 'Đăng ký quá hạn',
      plans_missing: 'Thiếu kế hoạch',
    },
    balance: {
      direct_workers: 'Lao động trực tiếp',
      small_collectives: 'Tổ chuyên môn',
      hard_areas: 'Địa bàn khó khăn',
    },
    honoured: { lines: 'Được tuyên dương trong năm', competing: 'Tiếp tục đăng ký thi đua' },
    inspections: {
      inspections: 'Lần kiểm tra, giám sát',
      issues: 'Vướng mắc',
      settled: 'Vướng mắc đã giải quyết',
    },
    nurture: { lines: 'Lượt bồi dưỡng, hỗ trợ', evaluated: 'Đã đánh giá tác dụng' },
  } satisfies {
    readonly [Id in 'counted' | 'results' | 'balance' | 'honoured' | 'inspections' | 'nurture']: Record<
      ComparisonWords[Id],
      string
    >;
  },
  communicationLines: 'Tin, bài, hoạt động',
  communicationForm: (form: string): string => `– ${form}`,
  reach: 'Số lượt',
  untyped: 'Chưa rõ loại hình',
  proposalResult: (result: string): string => `Kết quả: ${result}`,
} as const;

export const publishedText = {
  title: (year: number, yearKind: YearKind): string =>
    `DANH SÁCH CÔNG BỐ MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN – ${viYearTitle(year, yearKind)}`,
  madeAt: (time: string, date: string): string =>
    `Lập lúc ${time} ngày ${date}. Bảng được lập lại mỗi lần lập danh sách, không nhập tay vào đây.`,
  chosen: {
    passed: 'Gồm các đăng ký có trạng thái Đạt.',
    counted: 'Gồm các đăng ký được tính vào chỉ tiêu, kể cả đăng ký chưa thẩm định xong.',
  },
  columns: {
    ordinal: 'STT',
    id: 'Mã',
    unit: 'Đơn vị',
    kind: 'Loại',
    name: 'Tên mô hình, tập thể, cá nhân',
    role: 'Đối tượng',
    workplace: 'Chức vụ, đơn vị công tác',
    movement: 'Phong trào',
    achievements: 'Tóm tắt thành tích',
    note: 'Ghi chú',
  },
  blocks: {
    areas: 'Xã, phường, thị trấn',
    clusters: 'Cụm thi đua',
    lead_agencies: 'Cơ quan chủ trì',
    others: 'Trường, đơn vị khác',
  } satisfies Record<QuotaBlockId, string>,
  nameless: 'Không nêu tên',
  remarks: {
    unasked: 'chưa hỏi ý kiến công bố',
    refused: 'không đồng ý công bố',
    withdrawn: 'đã rút đồng ý công bố',
  } satisfies Record<NonNullable<PublishedEntry['remark']>, string>,
  /** Of a pupil who has not been asked: silence is no consent. */
  unaskedPupil: 'chưa có đồng ý công bố',
  none: 'Không có đăng ký nào để công bố.',
  foot: (shown: number, masked: number): string =>
    masked === 0
      ? `Cộng: ${shown} trường hợp.`
      : `Cộng: ${shown} trường hợp, trong đó ${masked} trường hợp được che tên vì chưa có hoặc không có đồng ý công bố.`,
} as const;
