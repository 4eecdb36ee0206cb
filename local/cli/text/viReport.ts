/** What `report` says in Vietnamese. */
import { reportWords } from '../../../src/text/programmeText';
import { yearPhrase } from '../../../src/text/reports/phrases';
import { viReportGaps } from '../../../src/text/viReportGaps';
import type { ReportText } from './text';

const agreeing = ({ matched, total }: { readonly matched: number; readonly total: number }): string =>
  total === 0 ? 'Không có số liệu phải đối chiếu' : `Khớp ${matched}/${total} số liệu`;

export const viReport: ReportText = {
  kinds: reportWords,
  gaps: viReportGaps,
  allInUse: (count) => `Sổ chưa ghi mục “Báo cáo sử dụng” ở tab Cấu hình nên lập được cả ${count} văn bản.`,
  verified: (kind, years, verification) =>
    `${reportWords[kind]}, ${yearPhrase(years)}. ${agreeing(verification)}.`,
  letter: (unit, number, verification) =>
    `${unit}${number === null ? '' : ` (số ${number})`}. ${agreeing(verification)}.`,
  letters: (count, folder) => `Đã lập ${count} công văn trong thư mục ${folder}.`,
  toSettle: 'Cần xem lại trước khi ký:',
  mismatches: (count) =>
    `CHƯA DÙNG VĂN BẢN NÀY: ${count} số liệu tính lại không khớp. Gửi các dòng dưới đây cho người hỗ trợ.`,
  mismatch: (label, printed, recounted) =>
    `${label}: in ${printed}, tính lại ${recounted === null ? 'không được' : `được ${recounted}`}`,
};
