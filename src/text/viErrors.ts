/** What a Vietnamese clerk reads when a command or function cannot run at all. */
import type { ErrorTexts } from './errorText';
import { rangeExamples } from './rangeExamples';
import { quoted } from './sentenceValues';
import { viListed, viNamed, viSuggested } from './viWords';

function rangeInvalid(name: string): string {
  const example = rangeExamples[name];
  return `Đối số ${name} phải là một vùng có dòng tiêu đề ở trên cùng${
    example === undefined ? '' : `, ví dụ ${example}`
  }.`;
}

export const viErrors: ErrorTexts = {
  tab_missing: ({ tab, present }) =>
    `Không có tab ${quoted(tab)}; tệp đang có: ${viNamed(present, 'tab')}. Đổi lại đúng tên tab, hoặc chạy Kiểm tra và sửa cấu trúc trong menu Gương Sáng.`,
  column_missing: ({ tab, columns, present, headerRow }) => {
    const there = present.length === 0 ? 'dòng 1 đang trống' : `dòng 1 đang có: ${viNamed(present, 'cột')}`;
    const remedy =
      headerRow === null
        ? 'Ghi lại đúng tên cột ở dòng 1.'
        : `Dòng tiêu đề có vẻ nằm ở dòng ${headerRow}, hãy chuyển lên dòng 1.`;
    return `Tab ${quoted(tab)} thiếu cột ${viNamed(columns, 'cột')}. Hiện ${there}. ${remedy}`;
  },
  tab_unclear: ({ tab, candidates }) =>
    `Không có tab ${quoted(tab)}, mà các tab ${viListed(candidates)} đều có các cột của tab này. Đổi tên tab đúng thành ${quoted(tab)} rồi chạy lại.`,
  range_invalid: ({ name }) => rangeInvalid(name),
  year_invalid: ({ value }) =>
    value === ''
      ? 'Chưa có năm để tính. Ghi năm bằng bốn chữ số, ví dụ 2024.'
      : `${quoted(value)} không phải là năm. Ghi năm bằng bốn chữ số, ví dụ 2024.`,
  unit_unknown: ({ value, suggestions }) =>
    value === ''
      ? 'Chưa ghi đơn vị. Ghi mã hoặc tên đơn vị như trong tab Đơn vị.'
      : `${quoted(value)} không xác định được là đơn vị nào. Ghi mã hoặc tên như trong tab Đơn vị.${viSuggested(suggestions)}`,
  no_document_lock: () =>
    'Lệnh này phải chạy trong một bảng tính nên chưa ghi gì. Mở sổ đăng ký rồi chọn lại lệnh trong menu Gương Sáng.',
  tab_protected: ({ tab }) =>
    `Tab ${quoted(tab)} đang được bảo vệ nên không ghi vào được. Nhờ chủ sở hữu tệp cho phép sửa tab này rồi chạy lại.`,
  busy: () => 'Có người khác đang chạy lệnh trên sổ này nên chưa ghi gì. Chờ một phút rồi chạy lại.',
  changed_meanwhile: ({ tab, cells }) =>
    cells.length === 0
      ? `Tab ${quoted(tab)} đã có người sửa nên chưa ghi gì. Xem lại các dòng đã chọn trước khi chạy lại.`
      : `Tab ${quoted(tab)} đã có người sửa ô ${viListed(cells)} nên chưa ghi gì. Xem lại các ô này trước khi chạy lại.`,
  nothing_to_undo: () => 'Nhật ký không có lần ghi nào để hoàn tác, sổ giữ nguyên.',
  undo_damaged: ({ entry }) =>
    `Mục ${quoted(entry)} trong Nhật ký không còn nguyên vẹn nên không hoàn tác được. Nếu cần, khôi phục bằng Lịch sử phiên bản của Google Trang tính.`,
  programme_unknown: ({ value, known }) =>
    `Không có kế hoạch mẫu ${quoted(value)}. Chọn một trong các mẫu: ${viListed(known)}.`,
  programme_other: ({ present, chosen }) =>
    `Sổ này đang theo kế hoạch ${quoted(present)}, mỗi sổ chỉ theo một kế hoạch nên chưa ghi gì. Mở một bảng tính mới rồi tạo sổ cho ${quoted(chosen)} ở đó; nếu mục Kế hoạch ở tab Cấu hình ghi nhầm thì sửa lại trước.`,
  part_missing: ({ file }) =>
    `Tiện ích cài đặt chưa đủ: thiếu tệp ${quoted(file)} nên chưa làm được gì. Nhờ người đã cài đặt chạy lại npm run build và npx clasp push.`,
  not_derived_tab: ({ tab }) =>
    `Tab ${quoted(tab)} không do chương trình này lập nên không ghi đè lên. Đổi tên tab đó rồi chạy lại.`,
};
