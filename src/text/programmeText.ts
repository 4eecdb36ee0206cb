/** What a programme leaves in `Cấu hình`: keys, remarks and words, Vietnamese like the rest of the workbook. */
import type { ReportKind, YearKind } from '../domain/programme';

/** The rows of `Cấu hình` that say what the programme prescribes; an office may write over each. */
export const programmeSettings = {
  yearKind: { key: 'Kiểu năm', note: 'Năm dương lịch hoặc Năm học; năm học 2024-2025 thì ghi Năm là 2024' },
  level: {
    key: 'Cấp tổng hợp',
    note: 'Cấp xã · Cấp tỉnh · Cấp huyện (lưu trữ) · Trường · Công đoàn',
  },
  aggregator: {
    key: 'Cơ quan tổng hợp',
    note: 'Nơi nhận danh sách, thẩm định và tổng hợp; sửa theo thực tế',
  },
  approver: { key: 'Cơ quan phê duyệt', note: 'Nơi quyết định công nhận, khen thưởng; sửa theo thực tế' },
  reportsTo: { key: 'Nơi gửi báo cáo', note: 'Ghi ở phần Kính gửi của báo cáo; sửa theo thực tế' },
  unitTypes: { key: 'Loại đơn vị đăng ký', note: 'Các loại đơn vị lập danh sách' },
  kinds: { key: 'Loại được đăng ký', note: 'Để trống: mọi loại' },
  roles: { key: 'Đối tượng', note: 'Để trống: mọi đối tượng' },
  collectiveTypes: { key: 'Loại tập thể', note: 'Để trống: mọi loại tập thể' },
  criteriaSet: { key: 'Bộ tiêu chí', note: 'Tên bộ tiêu chí ở tab Tiêu chí' },
  workflow: { key: 'Quy trình', note: 'Các bước theo thứ tự, trong ngoặc là nơi thực hiện' },
  reports: { key: 'Báo cáo sử dụng', note: 'Các văn bản kế hoạch yêu cầu, trong ngoặc là nơi gửi' },
  recipients: { key: 'Nơi nhận', note: 'Như trên kế hoạch; sửa theo văn bản của cơ quan' },
  channels: { key: 'Kênh tuyên truyền', note: 'Các kênh kế hoạch nêu' },
} as const;

export const yearKindWords: Readonly<Record<YearKind, string>> = {
  calendar: 'Năm dương lịch',
  school: 'Năm học',
};

/** The nine documents of domain.md 4.5. */
export const reportWords: Readonly<Record<ReportKind, string>> = {
  registration_list: 'Danh sách đăng ký',
  registration_report: 'Báo cáo tổng hợp đăng ký',
  reminder: 'Công văn đôn đốc',
  review_sheet: 'Phiếu thẩm định',
  award_proposal: 'Tờ trình đề nghị khen thưởng',
  yearly_report: 'Báo cáo kết quả hằng năm',
  introduction: 'Công văn giới thiệu điển hình',
  closing_report: 'Báo cáo sơ kết, tổng kết',
  communications_list: 'Danh mục tuyên truyền',
};

/** One thing with who does it or gets it, in brackets. */
export function withWhom(thing: string, whom: string): string {
  return whom === '' ? thing : `${thing} (${whom})`;
}

/** Steps in the order they are taken. */
export function inOrder(steps: readonly string[]): string {
  return steps.join(' → ');
}
