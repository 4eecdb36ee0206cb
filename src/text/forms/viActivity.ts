/** Vietnamese: the form Ghi tuyên truyền, bồi dưỡng. */
import type { ActivityColumn, ActivityProblem } from '../../domain/followUps/activity';
import { dayMonthYear, quoted } from '../sentenceValues';
import type { ActivityText } from './activityText';

const fields: Readonly<Record<ActivityColumn, string>> = {
  date: 'Ngày',
  form: 'Hình thức',
  channel: 'Kênh',
  link: 'Liên kết',
  count: 'Số lượt',
  support: 'Nội dung hỗ trợ',
  difficulty: 'Khó khăn',
  measure: 'Biện pháp',
  follower: 'Người theo dõi',
  effect: 'Đánh giá tác dụng',
};

const hints: Readonly<Partial<Record<ActivityColumn, string>>> = {
  date: 'Ngày/tháng/năm.',
  channel: 'Ví dụ: Đài truyền thanh xã, trang thông tin của trường.',
  count: 'Số bài, số lần phát hoặc số người xem.',
};

const tabs = { communications: 'Tuyên truyền', nurture: 'Bồi dưỡng' } as const;

function found(problem: Extract<ActivityProblem, { kind: 'found' }>): string {
  const { finding } = problem;
  switch (finding.code) {
    case 'line_date_invalid':
      return `Không có ngày ${quoted(finding.params.value)}. Ghi ngày/tháng/năm, ví dụ 11/06/2026.`;
    case 'date_outside_period':
      return `${dayMonthYear(finding.params.date)} ở ngoài giai đoạn ${finding.params.from}–${finding.params.to} của kế hoạch: xem lại nếu ghi nhầm.`;
    case 'count_invalid':
      return 'Ghi một số nguyên, ví dụ 1.200; chưa đếm thì để trống.';
    default:
      return 'Chọn trong danh sách.';
  }
}

export const viActivity: ActivityText = {
  exemplarLabel: 'Đăng ký',
  exemplarHint: 'Gõ mã, tên hoặc đơn vị để tìm.',
  exemplarMissing: 'Chọn một đăng ký.',
  noExemplars:
    'Chưa có đăng ký nào ở trạng thái Đã gửi, Đang thẩm định hoặc Đạt để ghi. Ghi các đăng ký ở tab Đăng ký trước.',
  unfit: (row, status) =>
    status === ''
      ? `Dòng ${row} đang chọn không có đăng ký để ghi: chọn đăng ký khác ở dưới.`
      : `Dòng ${row} đang chọn có trạng thái ${quoted(status)}, hoặc chưa có mã đăng ký riêng, nên chưa ghi được: chọn đăng ký khác ở dưới.`,

  searchLabel: 'Tìm đăng ký',
  searchHint: (total) => `Sổ có ${total} đăng ký. Gõ mã, tên hoặc đơn vị rồi bấm Tìm.`,
  search: 'Tìm',
  found: (shown, total) => {
    if (total === 0) return 'Không có đăng ký nào phù hợp.';
    return shown < total
      ? `Có ${total} đăng ký phù hợp, danh sách hiện ${shown}: gõ thêm để thu hẹp.`
      : `Có ${total} đăng ký phù hợp: chọn ở danh sách dưới.`;
  },

  kindLegend: 'Ghi vào tab',
  kind: (kind) => tabs[kind],
  field: (column) => fields[column],
  hint: (column) => hints[column] ?? '',
  chooseForm: '– Chọn hình thức –',
  problem: (problem) => {
    switch (problem.kind) {
      case 'missing':
        return problem.column === 'date'
          ? 'Ghi ngày thực hiện.'
          : `Chọn ${fields[problem.column].toLowerCase()}.`;
      case 'too_long':
        return 'Dài quá 2.000 ký tự: ghi tóm tắt, phần còn lại để ở tệp riêng.';
      case 'says_nothing':
        return 'Ghi nội dung hỗ trợ, hoặc ít nhất một trong các ô bên dưới.';
      case 'found':
        return found(problem);
    }
  },

  send: 'Ghi',
  close: 'Đóng',
  leaveAsk: 'Những gì đang nhập chưa được ghi. Bấm Ghi để giữ lại, hoặc bấm Đóng lần nữa để bỏ.',
  sent: (outcome, kind, registration) => {
    switch (outcome) {
      case 'recorded':
        return `Đã ghi một dòng vào tab ${tabs[kind]} cho ${registration}. Ghi nhầm thì chọn Hoàn tác lần ghi gần nhất.`;
      case 'already':
        return `Tab ${tabs[kind]} đã có đúng dòng này cho ${registration}, nên không ghi thêm.`;
      case 'gone':
        return `Không còn đăng ký ${registration}, hoặc đăng ký đã bị trả lại, không đạt, đã rút. Những gì bạn nhập vẫn còn ở đây: chọn đăng ký khác.`;
      case 'unsound':
        return 'Chưa ghi được vì có ô cần sửa. Xem lại các ô ở trên.';
    }
  },

  latestTitle: 'Đã ghi gần đây',
  latestNone: 'Đăng ký này chưa có dòng nào.',
  undated: 'không ghi ngày',
};
