/** Vietnamese: the form Lập báo cáo. */
import { reportWords } from '../programmeText';
import { viReportGaps } from '../viReportGaps';
import type { ReportFormText } from './reportText';

export const viReport: ReportFormText = {
  gaps: viReportGaps,
  loading: 'Đang lấy dữ liệu từ các tab…',
  reload: 'Lấy lại dữ liệu',
  fetchedAt: (time) => `Dữ liệu lấy lúc ${time}. Nếu sổ vừa sửa, bấm Lấy lại dữ liệu.`,

  document: 'Văn bản',
  kinds: reportWords,
  allKinds: 'Hiện cả văn bản mà kế hoạch không yêu cầu',
  year: 'Năm',
  schoolYear: 'Năm học',
  from: 'Từ năm',
  to: 'Đến năm',
  noYear: 'Tab Đăng ký chưa có năm nào.',

  letters: 'Gửi cho',
  letterChoices: {
    together: 'Các đơn vị, một công văn chung',
    one: 'Một đơn vị',
    each: 'Từng đơn vị, mỗi đơn vị một công văn (cùng một tệp)',
  },
  unit: 'Đơn vị',
  unitHint: 'Để trống thì lấy mọi đơn vị.',
  remindedHint: (count) => `${count} đơn vị cần đôn đốc.`,
  unitNeeded: 'Chọn đơn vị nhận công văn.',

  registrations: 'Điển hình',
  registrationsHint: {
    review_sheet:
      'Chọn một thì lập phiếu, chọn nhiều thì lập biên bản. Để trống thì lấy mọi đăng ký đã đưa ra thẩm định.',
    award_proposal: 'Để trống thì lấy theo tab Đề nghị khen thưởng và các đăng ký đã Đạt.',
    introduction: 'Để trống thì giới thiệu mọi đăng ký đã Đạt và được đồng ý công bố.',
  },
  remove: (name) => `Bỏ ${name}`,

  number: 'Số',
  numberHint: 'Để trống để ghi tay.',
  firstNumberHint: 'Số của công văn đầu; các công văn sau ghi số tiếp theo.',
  numberInvalid: 'Số là số nguyên từ 1 đến 99999.',
  date: 'Ngày',
  dateHint: 'Ngày/tháng/năm. Để trống để ghi tay.',
  dateInvalid: 'Ghi ngày/tháng/năm, ví dụ 20/02/2026.',
  chair: 'Người chủ trì',
  secretary: 'Thư ký',
  signerHint: 'Chỉ in trên biên bản. Để trống để ghi tay.',
  sources: 'In kèm phụ lục nguồn số liệu (mỗi con số lấy từ những dòng nào)',

  result: 'Kiểm tra trước khi ký',
  matched: (matched, total) => `Khớp ${matched}/${total}: mọi con số đếm lại từ sổ đều đúng.`,
  noFigures: 'Văn bản không có con số nào phải đếm.',
  mismatched: (labels) =>
    `Có con số đếm lại không khớp: ${labels.join('; ')}. Đừng ký; báo người phụ trách chương trình.`,
  blocking: 'Phải xong những việc này mới lập được văn bản:',
  toSettle: 'Cần xem lại trước khi ký:',
  nothingToSettle: 'Không còn gì phải xem lại.',
  letterCount: (count) => `${count} công văn trong một tệp, mỗi công văn bắt đầu ở trang mới.`,

  download: 'Tải .docx',
  toTab: 'Đưa vào tab Báo cáo',
  downloaded: (file) =>
    `Đã tạo tệp ${file}, xem trong thư mục Tải xuống. Nếu trình duyệt không cho tải, bấm Đưa vào tab Báo cáo rồi dùng Tệp > Tải xuống.`,
  notMade: 'Chưa lập được văn bản: xem các việc phải xong ở trên.',
  inTab: (tab) =>
    `Đã đưa vào tab ${tab}. Để in: bấm Ctrl+P, chọn khổ A4, hướng dọc, tỷ lệ Vừa với chiều rộng.`,
  keptAside: (tab, aside) => `Tab ${tab} có sẵn được giữ lại với tên “${aside}”.`,

  preview: 'Xem trước',
  table: (place) => `Bảng thứ ${place}, cuộn ngang để xem hết`,
  moreRows: (count) => `Còn ${count} dòng nữa, tệp tải về có đủ.`,
  moreLetters: (count) => `Còn ${count} công văn nữa, tệp tải về có đủ.`,
};
