/** What `Cấu hình` and `Căn cứ` call documents and the facts about the office, as stored in their cells (domain.md 4.2, 4.5). */
import type { ReportKind } from '../programme';
import type { Word } from '../words/vocabulary';

/** Keys of `Cấu hình` that documents are filled from. */
export const officeKeys = {
  parentBody: 'Cơ quan chủ quản',
  issuer: 'Cơ quan ban hành',
  abbreviation: 'Tên viết tắt',
  place: 'Địa danh',
  signatory: 'Người ký',
  authority: 'Quyền hạn ký',
  reportsTo: 'Nơi gửi báo cáo',
  reports: 'Báo cáo sử dụng',
  recipients: 'Nơi nhận',
} as const;

export type OfficeKey = keyof typeof officeKeys;

/** The nine documents of domain.md 4.5. */
export const reportKinds: readonly Word<ReportKind>[] = [
  { code: 'registration_list', stored: 'Danh sách đăng ký', variants: ['Phụ lục danh sách đăng ký'] },
  {
    code: 'registration_report',
    stored: 'Báo cáo tổng hợp đăng ký',
    variants: ['Báo cáo tổng hợp tình hình đăng ký', 'Báo cáo tình hình đăng ký'],
  },
  { code: 'reminder', stored: 'Công văn đôn đốc', variants: ['Đôn đốc'] },
  {
    code: 'review_sheet',
    stored: 'Phiếu thẩm định',
    variants: ['Biên bản thẩm định', 'Phiếu, biên bản thẩm định'],
  },
  {
    code: 'award_proposal',
    stored: 'Tờ trình đề nghị khen thưởng',
    variants: ['Tờ trình khen thưởng', 'Danh sách đề nghị khen thưởng'],
  },
  {
    code: 'yearly_report',
    stored: 'Báo cáo kết quả hằng năm',
    variants: ['Báo cáo kết quả hàng năm', 'Báo cáo năm'],
  },
  {
    code: 'introduction',
    stored: 'Công văn giới thiệu điển hình',
    variants: ['Công văn giới thiệu điển hình tiên tiến', 'Giới thiệu điển hình'],
  },
  {
    code: 'closing_report',
    stored: 'Báo cáo sơ kết, tổng kết',
    variants: ['Báo cáo sơ kết', 'Báo cáo tổng kết', 'Báo cáo sơ kết, tổng kết giai đoạn'],
  },
  {
    code: 'communications_list',
    stored: 'Danh mục tuyên truyền',
    variants: ['Danh sách tuyên truyền'],
  },
];

/** In `Dùng cho`: a base that every document cites. */
export const everyDocument: readonly string[] = ['Mọi văn bản', 'Tất cả', 'Tất cả các văn bản', 'Chung'];

/** In `Dùng cho`: a base kept to be looked up, which no document cites. */
export const noDocument: readonly string[] = ['Không đưa vào văn bản', 'Chỉ tra cứu', 'Để tra cứu', 'Không'];

/** A row that has no code of its own is named by its place in the tab. */
export const rowWord = 'dòng';

/** The line of `Nơi nhận` that says who files the document. */
export const filingLine = /^-?\s*lưu\s*:\s*/iu;

/** Everybody files with these; they do not say which section drafted a document. */
export const filingOffices = /^(VT|VP)$/u;

/** Words with which the name of a body begins: a comma before one of them parts two bodies, any other is part of a name. */
export const bodyStart =
  /^(UBND|Ủy ban|Uỷ ban|HĐND|Hội|Hội đồng|Sở|Phòng|Ban|Bộ|Bộ trưởng|Chủ tịch|Thường trực|Công đoàn|Liên đoàn|LĐLĐ|Trường|Trung tâm|Lãnh đạo|Đảng|Đảng uỷ|Đảng ủy|Đoàn|Huyện|Tỉnh|Thành|Văn phòng|Cục|Chi cục|Mặt trận|Cơ quan|Các)(\s|$)/u;

/** Beginnings of the lines in which somebody says for whom he signs: "KT.", and as people type it, "KT", "K/T", "T/M". */
export const authorityPrefixes = /^(T\/?M|T\/?U\/?Q|T\/?L|K\/?T)(?:\s*\.\s*|\s+)|^Q\s*\.\s*/iu;

/** A deputy's title follows the one he signs for, often in the same line. */
export const deputyTitle = /\s+(?=phó\s)/iu;
