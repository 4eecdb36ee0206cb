/** Vietnamese: what each command may have to say, whatever it does. */
import type { Totals } from '../domain/check/yearCheck';
import type { YearKind } from '../domain/programme';
import { viMenu } from './menuText';
import type { BasicText } from './text';
import { viErrors } from './viErrors';
import { viYearHead } from './yearName';

function checkSentence(year: number, yearKind: YearKind, totals: Totals): string {
  const { units, counted, met, short, over, none, rowsWithErrors } = totals;
  if (units === 0) {
    // Four of the five documents set no quotas: what counts is then the news.
    const news = counted === 0 ? 'chưa có' : `${counted} đăng ký được tính, không có`;
    return `${viYearHead(year, yearKind)}: ${news} đơn vị nào được giao chỉ tiêu; ${errorRows(rowsWithErrors)}.`;
  }
  const standing = [
    `${met} đạt`,
    `${short} thiếu`,
    `${over} vượt`,
    ...(none > 0 ? [`${none} chưa đăng ký`] : []),
  ];
  return `${viYearHead(year, yearKind)}: ${units} đơn vị – ${standing.join(', ')}; ${errorRows(rowsWithErrors)}.`;
}

function errorRows(count: number): string {
  return count === 0 ? 'không có dòng nào bị lỗi' : `${count} dòng có lỗi`;
}

export const viBasic: BasicText = {
  language: 'vi',
  errors: viErrors,
  ...viMenu,
  failedTitle: 'Chưa làm được',
  working: {
    registerExemplar: 'Đang mở biểu mẫu…',
    reviewQueue: 'Đang mở danh sách chờ thẩm định…',
    followProgress: 'Đang xem tiến độ…',
    recordActivity: 'Đang mở biểu mẫu…',
    makeReport: 'Đang mở phần lập báo cáo…',
    checkQuotas: 'Đang kiểm tra chỉ tiêu…',
    checkWholeRegister: 'Đang kiểm tra toàn bộ sổ…',
    dueSoon: 'Đang xem các mốc thời gian…',
    prepareReview: 'Đang lập phiếu thẩm định…',
    concludeReview: 'Đang xem kết quả thẩm định…',
    moveStatus: 'Đang xem trạng thái, giai đoạn…',
    changesAfterReview: 'Đang tìm thay đổi sau thẩm định…',
    compareYears: 'Đang so sánh các năm…',
    publishList: 'Đang lập danh sách công bố…',
    createRegister: 'Đang tạo sổ…',
    repairStructure: 'Đang kiểm tra cấu trúc…',
    undoLastWrite: 'Đang hoàn tác…',
  },
  step: (number, of, tab) => `Bước ${number}/${of}: tab ${tab}…`,

  checkSentence,
  seeTabs: 'Xem tab Tổng hợp và Kiểm tra.',
  keptAside: (tab, aside) => `Tab ${tab} có sẵn được giữ lại với tên “${aside}”.`,
  noMarkColumn: 'Tab Đăng ký không có cột Kết quả kiểm tra nên không ghi kết quả vào từng dòng.',

  unexpected:
    'Có trục trặc nên chưa làm xong; dữ liệu trong các tab nhập liệu được giữ như trước khi chạy. Chờ một phút rồi chạy lại. Nếu vẫn vậy, xem Nhật ký và Lịch sử phiên bản, rồi báo người phụ trách sổ.',
  resultsIncomplete: (tabs, command) =>
    `Có trục trặc nên chưa làm xong: tab ${tabs.join(', ')} có thể chưa đầy đủ hoặc còn kết quả cũ. Danh sách đăng ký vẫn nguyên vẹn. Chờ một phút rồi chạy lại ${command}.`,
  halfWritten: (tabs) =>
    `Có trục trặc khi đang ghi vào tab ${tabs.join(', ')} và chưa trả lại được như cũ. Mở Tệp > Lịch sử phiên bản để xem và khôi phục bản ngay trước đó.`,
};
