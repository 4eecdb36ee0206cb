/**
 * The words written into the workbook itself. A workbook is shared, so they are Vietnamese whoever runs the
 * command; dialogs and menus follow the person instead (see text.ts).
 */

import type { YearKind } from '../domain/programme';
import type { QuotaBlockId, ViewId } from '../domain/summary/summary';
import type { QuotaResult } from '../domain/words/vocabulary';
import { schoolYear, viYearHead, viYearTitle } from './yearName';

/** Hidden tab with the closed lists that drop-downs read. */
export const listsTab = 'Danh mục';

/** The name under which a tab somebody else made is kept: the first, the second… */
export function asideName(tab: string, number: number): string {
  return `${tab} (${number === 1 ? 'cũ' : `cũ ${number}`})`;
}

/** How Google names the one tab of a new spreadsheet, in the languages our users have. */
export const newTabName = /^(trang tính|sheet)\s*\d+$/iu;

/** Closed lists no rule depends on; those a rule reads stand in domain/vocabulary.ts. */
export const freeLists = {
  consents: ['Chưa hỏi', 'Đồng ý', 'Không', 'Đã rút'],
  yesNo: ['Có', 'Không'],
  scopes: ['Toàn diện', 'Lĩnh vực'],
} as const;

export const listHeaders = {
  kinds: 'Loại',
  roles: 'Đối tượng',
  unitTypes: 'Loại đơn vị',
  statuses: 'Trạng thái',
  consents: 'Đồng ý công bố',
  yesNo: 'Có/Không',
  scopes: 'Phạm vi',
  collectiveTypes: 'Loại tập thể',
  stages: 'Giai đoạn',
  verdicts: 'Kết quả tiêu chí',
  conditions: 'Điều kiện kèm theo',
  communicationForms: 'Hình thức tuyên truyền',
  fieldWorks: 'Loại việc',
  proposalTypes: 'Loại hình khen thưởng',
  proposalResults: 'Kết quả đề nghị',
  milestoneTypes: 'Loại mốc',
} as const;

export type ListId = keyof typeof listHeaders;

/** What a person reads beside a cell with a drop-down. */
export const listHelp: Readonly<
  Record<ListId | 'unitNames' | 'movements' | 'registrationIds' | 'criterionCodes', string>
> = {
  kinds: 'Chọn Mô hình, Tập thể hoặc Cá nhân.',
  roles: 'Chỉ ghi cho cá nhân: chọn một đối tượng trong danh sách.',
  unitTypes: 'Chọn loại đơn vị trong danh sách.',
  statuses:
    'Chọn trạng thái. Nếu Cấu hình không ghi khác, chỉ đăng ký Đã gửi, Đang thẩm định và Đạt được tính vào chỉ tiêu.',
  consents: 'Ghi ý kiến của người được nêu gương. Chưa hỏi không có nghĩa là đồng ý.',
  yesNo: 'Chọn Có hoặc Không.',
  scopes: 'Chọn Toàn diện hoặc Lĩnh vực.',
  collectiveTypes: 'Chỉ ghi cho tập thể: chọn một loại trong danh sách.',
  stages: 'Chỉ ghi khi Trạng thái là Đạt: chọn một giai đoạn trong danh sách.',
  verdicts: 'Chọn Đạt, Không hoặc Không áp dụng.',
  conditions: 'Để trống nếu tiêu chí không phụ thuộc vào một điển hình khác.',
  communicationForms: 'Chọn hình thức tuyên truyền trong danh sách.',
  fieldWorks: 'Chọn Kiểm tra, giám sát hoặc Vướng mắc.',
  proposalTypes: 'Chọn Thường xuyên, Đột xuất hoặc Chuyên đề.',
  proposalResults: 'Chọn Chờ xét, Được khen hoặc Không được khen.',
  milestoneTypes: 'Chọn loại mốc trong danh sách.',
  registrationIds: 'Chọn mã đăng ký đã có ở tab Đăng ký.',
  criterionCodes: 'Chọn mã tiêu chí đã có ở tab Tiêu chí.',
  unitNames: 'Chọn tên đơn vị đã có ở tab Đơn vị. Tên mới thì thêm vào tab Đơn vị trước.',
  movements: 'Chọn phong trào đã ghi ở cột Phong trào chủ trì của tab Đơn vị.',
};

/** Who keeps the register and signs what leaves it. */
export const issuerSetting = 'Cơ quan ban hành';

/** Settings a new register lists besides those a check reads: they fill reports. Blank until the office types them. */
export const officeSettings: readonly { readonly key: string; readonly note: string }[] = [
  { key: 'Cơ quan chủ quản', note: 'Ghi ở dòng đầu văn bản, ví dụ UBND huyện' },
  { key: issuerSetting, note: 'Cơ quan lập danh sách và báo cáo' },
  { key: 'Tên viết tắt', note: 'Dùng trong số ký hiệu văn bản' },
  { key: 'Địa danh', note: 'Ghi trước ngày tháng trên văn bản' },
  { key: 'Người ký', note: 'Họ và tên người ký văn bản' },
  { key: 'Quyền hạn ký', note: 'Ví dụ: CHỦ TỊCH, TRƯỞNG PHÒNG' },
];

export const settingLabels = {
  programme: 'Kế hoạch',
  period: 'Giai đoạn',
  programmeNote: 'Số ký hiệu kế hoạch mà sổ này theo',
  periodNote: 'Thời gian thực hiện kế hoạch',
  yearNote: 'Năm được kiểm tra; để trống thì kiểm tra mọi năm có trong tab Đăng ký',
  dueDayNote: 'Chọn một trong hai: Không tính ngày đó · Tính cả ngày đó',
  countedStatusesNote: 'Các trạng thái được tính vào chỉ tiêu, cách nhau dấu phẩy',
  overMaximumNote: 'Khi đăng ký bằng biểu mẫu mà quá số tối đa hoặc số được phân bổ: Chặn · Chỉ nhắc',
} as const;

export const journalHeaders = {
  time: 'Thời gian',
  person: 'Người',
  action: 'Thao tác',
  id: 'Mã đăng ký',
  column: 'Trường',
  note: 'Ghi chú',
  entry: 'Mã lần ghi',
  payload: 'Dữ liệu hoàn tác',
} as const;

export const journalText = {
  unknownPerson: 'không xác định',
  /** How one write is told in numbers; never a person's data (domain.md 2.4). */
  counts: (tab: string, added: number, changed: number, retired: number): string => {
    const parts = [
      added > 0 ? `thêm ${added} dòng` : '',
      changed > 0 ? `sửa ${changed} ô` : '',
      retired > 0 ? `xóa ${retired} dòng` : '',
    ].filter((part) => part !== '');
    return `${tab}: ${parts.join(', ')}`;
  },
  others: (count: number): string => `và ${count} mã khác`,
  continued: (part: number, parts: number): string => `phần ${part}/${parts}`,
  undone: (entry: string): string => `Hoàn tác lần ghi ${entry}`,
  /** A move of status or stage; `why` '' when nobody said. */
  moved: (from: string, to: string, why: string): string => {
    const move = `${from === '' ? '(trống)' : from} → ${to === '' ? '(trống)' : to}`;
    return why === '' ? move : `${move}; ${why}`;
  },
  reason: (reason: string): string => `lý do: ${reason}`,
  byHand: 'sửa tay trong sổ, chương trình ghi nhận lại',
  /** A sealed field: what was decided of its change; its values are people's data. */
  accepted: 'chấp nhận nội dung sửa sau thẩm định',
  putBack: 'trả về nội dung lúc thẩm định',
} as const;

/** Action names as the journal shows them, by command id. */
export const actionNames: Readonly<Record<string, string>> = {
  registerExemplar: 'Đăng ký điển hình',
  checkQuotas: 'Kiểm tra chỉ tiêu',
  createRegister: 'Tạo sổ từ kế hoạch mẫu',
  repairStructure: 'Kiểm tra và sửa cấu trúc',
  undoLastWrite: 'Hoàn tác',
  checkWholeRegister: 'Kiểm tra toàn bộ sổ',
  prepareReview: 'Lập phiếu thẩm định',
  concludeReview: 'Kết luận thẩm định',
  reviewQueue: 'Thẩm định từng hồ sơ',
  moveStatus: 'Chuyển trạng thái, giai đoạn',
  changesAfterReview: 'Thay đổi sau thẩm định',
  recordActivity: 'Ghi tuyên truyền, bồi dưỡng',
};

export const summaryText = {
  /** Without a year where there are several. */
  title: 'TỔNG HỢP ĐĂNG KÝ MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN',
  titleOfYear: (year: number, yearKind: YearKind): string =>
    `TỔNG HỢP ĐĂNG KÝ MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN – ${viYearTitle(year, yearKind)}`,
  madeAt: (time: string, date: string): string =>
    `Lập lúc ${time} ngày ${date} từ tab Đăng ký. Bảng được lập lại sau mỗi lần kiểm tra, không nhập tay vào đây.`,
  manyYears: (years: readonly number[], yearKind: YearKind): string =>
    yearKind === 'school'
      ? `Các năm học có trong sổ: ${years.map(schoolYear).join(', ')}`
      : `Các năm có trong sổ: ${years.join(', ')}`,
  yearHeading: viYearTitle,
  columns: {
    unit: 'Đơn vị',
    model: 'Mô hình',
    collective: 'Tập thể',
    individual: 'Cá nhân',
    total: 'Tổng',
    min: 'Tối thiểu',
    max: 'Tối đa',
    difference: 'Còn thiếu/Vượt',
    result: 'Kết quả',
    late: 'Quá hạn',
    errors: 'Lỗi',
    progress: 'Tiến độ',
    plan: 'Kế hoạch',
    due: 'Hạn nộp',
    // Beside the table: room for the charts, and the cells they are drawn from.
    charts: '',
    chartLabel: '',
    chartWithin: '',
    chartOver: '',
    chartLacking: '',
  },
  blocks: {
    areas: 'Xã, phường, thị trấn',
    clusters: 'Cụm thi đua',
    lead_agencies: 'Cơ quan chủ trì',
    others: 'Trường, đơn vị khác',
  } satisfies Record<QuotaBlockId, string>,
  views: {
    by_parent: 'Theo đơn vị cấp trên',
    by_cluster: 'Theo cụm thi đua',
    by_movement: 'Theo phong trào thi đua',
  } satisfies Record<ViewId, string>,
  viewRemark: 'xem thêm, không tính hai lần',
  blockTotal: (block: string): string => `Cộng: ${block}`,
  grandTotal: 'TỔNG CỘNG',
  noUnits: 'Chưa có đơn vị nào được giao chỉ tiêu trong năm này.',
  unattributed: 'Chưa rõ đơn vị',
  metOf: (met: number, units: number): string => `Đạt ${met}/${units}`,
} as const;

/** Kết quả chỉ tiêu (domain.md 4.1). */
export function resultText(result: QuotaResult, difference: number): string {
  if (result === 'none') return 'Chưa đăng ký';
  if (result === 'met') return 'Đạt';
  return result === 'short' ? `Thiếu ${-difference}` : `Vượt ${difference}`;
}

export const findingsText = {
  title: 'KẾT QUẢ KIỂM TRA',
  madeAt: (time: string, date: string, errors: number, warnings: number): string =>
    `Lập lúc ${time} ngày ${date}: ${errors} lỗi, ${warnings} cảnh báo. Sửa ở tab gốc rồi kiểm tra lại.`,
  columns: { row: 'Dòng', id: 'Mã', severity: 'Mức', problem: 'Vấn đề', remedy: 'Cách xử lý' },
  error: 'Lỗi',
  warning: 'Cảnh báo',
  nothing: 'Không có gì phải sửa.',
  /** Findings outside `Đăng ký` name their tab. */
  inTab: (tab: string, problem: string): string => `[${tab}] ${problem}`,
  inYear: (year: number, yearKind: YearKind, problem: string): string =>
    `${viYearHead(year, yearKind)}: ${problem}`,
} as const;

export const protectionText = {
  header: 'Gương Sáng: dòng tiêu đề',
  derived: 'Gương Sáng: bảng tự lập',
} as const;

/** `ĐK-2024-001`: the code of a registration (domain.md 4.2). */
export function registrationId(year: number, number: number): string {
  return `ĐK-${year}-${String(number).padStart(3, '0')}`;
}

/** The number in a code of that form for that year, null for any other code. Marks and case do not matter. */
export function registrationNumber(id: string, year: number): number | null {
  const match = /^[đd]k\s*-\s*(\d{4})\s*-\s*(\d{1,9})$/iu.exec(id.normalize('NFC').trim());
  return match !== null && Number(match[1]) === year ? Number(match[2]) : null;
}
