/** Vietnamese: the whole check, what is due, years side by side, the list for publication. */

import type { PlainDate } from '../domain/dates/plainDate';
import type { DueItem } from '../domain/followUps/dueItems';
import type { YearKind } from '../domain/programme';
import { dueText } from './derivedTabText';
import type { DueTexts, PublishTexts, WholeCheckTexts, YearsTexts } from './resultTexts';
import { cutText, quoted } from './sentenceValues';
import { schoolYear, viYear } from './yearName';

/** As many as a dialog shows without its buttons leaving the screen. */
const mostItems = 20;

function day({ year, month, day: date }: PlainDate): string {
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

export const viWholeCheck: WholeCheckTexts = {
  found: (errors, warnings) =>
    errors + warnings === 0 ? 'Cả sổ: không có gì phải sửa.' : `Cả sổ: ${errors} lỗi, ${warnings} cảnh báo.`,
  handMoves: (count) => `Đã ghi vào Nhật ký ${count} lần chuyển trạng thái, giai đoạn do sửa tay.`,
  handMovesLater: (count) =>
    `${count} lần chuyển trạng thái, giai đoạn do sửa tay sẽ được ghi vào Nhật ký ở lần kiểm tra sau: chạy lại lệnh này.`,
  noSealColumn:
    'Tab Đăng ký chưa có cột Dấu thẩm định nên không biết được chỗ nào sửa sau thẩm định: chạy Kiểm tra và sửa cấu trúc.',
};

function itemName({ source, name, year, yearKind }: DueItem): string {
  if (source === 'milestone') return cutText(name);
  return source === 'list' ? dueText.list(year, yearKind) : dueText.plan(year, yearKind);
}

function standing({ state, daysLeft, wholeYear }: DueItem): string {
  if (state === 'done') return 'đã xong';
  if (state === 'missed') return `quá hạn ${-daysLeft} ngày`;
  if (wholeYear) return 'trong năm, kế hoạch không nêu ngày';
  return daysLeft === 0 ? 'hạn hôm nay' : `còn ${daysLeft} ngày`;
}

function itemLine(item: DueItem): string {
  const { forWhom, open, units, recipient } = item;
  const parts = [
    forWhom === '' ? '' : cutText(forWhom),
    open.length > 0 ? dueText.open(open.length, units.length) : '',
    recipient === '' ? '' : dueText.recipient(cutText(recipient)),
    standing(item),
  ].filter((part) => part !== '');
  return `• ${day(item.date)}: ${itemName(item)} (${parts.join('; ')})`;
}

function section(title: string, list: readonly DueItem[], room: number): string[] {
  if (list.length === 0) return [];
  const more = list.length > room ? [`… ${dueText.more(list.length - room)}`] : [];
  return [title, ...list.slice(0, room).map(itemLine), ...more];
}

const howToMarkDone = 'Việc đã làm xong thì ghi năm vào cột Các năm đã thực hiện ở tab Mốc thời gian.';

export const viDue: DueTexts = {
  askDay: (today) =>
    `Xem việc trong 30 ngày kể từ ngày nào? Ghi ngày/tháng hoặc ngày/tháng/năm, ví dụ 15/12; ghi riêng một năm, ví dụ 2026, thì xem cả năm. Để trống thì lấy hôm nay, ${day(today)}.`,
  dayInvalid: (answer) =>
    `${quoted(answer)} không phải là ngày. Ghi ngày/tháng/năm, ví dụ 15/12/2026, rồi chạy lại.`,
  list: (items, today, days) => {
    if (items.length === 0) {
      return `Không có việc nào trong ${days} ngày kể từ ${day(today)}. Mốc thời gian lấy ở tab Mốc thời gian, hạn nộp lấy ở tab Chỉ tiêu.`;
    }
    const missed = items.filter(({ state }) => state === 'missed');
    const others = items.filter(({ state }) => state !== 'missed');
    return [
      ...section(`Trong ${days} ngày kể từ ${day(today)}:`, others, mostItems),
      ...section('Đã quá hạn trong năm:', missed.slice().reverse(), Math.max(5, mostItems - others.length)),
      '',
      howToMarkDone,
    ].join('\n');
  },
  year: (items, year) =>
    items.length === 0
      ? `Năm ${year} không có việc nào. Mốc thời gian lấy ở tab Mốc thời gian, hạn nộp lấy ở tab Chỉ tiêu.`
      : [...section(`Cả năm ${year}:`, items, mostItems), '', howToMarkDone].join('\n'),
};

export const viYears: YearsTexts = {
  askYears: (from, to, yearKind) =>
    `So sánh những năm nào? Ghi dạng 2022-2025${yearKind === 'school' ? ' (năm học 2025-2026 ghi là 2025)' : ''}. Để trống thì lấy ${from === to ? from : `${from}-${to}`}.`,
  yearsInvalid: (answer, most) =>
    `${quoted(answer)} không phải là khoảng năm, hoặc dài quá ${most} năm. Ghi dạng 2022-2025 rồi chạy lại.`,
  done: (from, to, yearKind, tab) =>
    `Đã lập tab ${tab} cho ${spanOfYears(from, to, yearKind)}. Dùng bảng này cho báo cáo sơ kết, tổng kết; sửa số liệu ở tab gốc rồi chạy lại.`,
};

function spanOfYears(from: number, to: number, yearKind: YearKind): string {
  if (from === to) return viYear(from, yearKind);
  return yearKind === 'school'
    ? `các năm học từ ${schoolYear(from)} đến ${schoolYear(to)}`
    : `các năm ${from}-${to}`;
}

export const viPublish: PublishTexts = {
  askYear: (suggested) => `Lập danh sách công bố cho năm nào? Để trống thì lấy năm ${suggested}.`,
  askChoice: 'Ghi 1 để lấy các đăng ký Đạt, 2 để lấy mọi đăng ký được tính. Để trống thì lấy 1.',
  choiceInvalid: (answer) =>
    `${quoted(answer)} không phải là 1 hoặc 2 nên chưa lập danh sách. Chạy lại và ghi 1 hoặc 2.`,
  done: (year, yearKind, shown, masked, tab) =>
    `Đã lập tab ${tab} ${viYear(year, yearKind)}: ${shown} điển hình, ${
      masked === 0 ? 'không ai phải che tên' : `${masked} người được che tên vì chưa có Đồng ý công bố`
    }. Đọc lại cả danh sách trước khi công bố.`,
};
