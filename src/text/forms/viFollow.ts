/** Vietnamese: the form Theo dõi tiến độ. */

import type { RollUp, Standing, UnitPlace, UnitProgress } from '../../domain/progress/progress';
import type { Situation } from '../../domain/progress/urgency';
import { dayMonthYear } from '../sentenceValues';
import { viYearHead } from '../yearName';
import type { FollowText } from './followText';

const situations: Readonly<Record<Situation, string>> = {
  lacking: 'Còn việc phải làm',
  overdue: 'Quá hạn',
  none: 'Chưa đăng ký',
  short: 'Thiếu',
  over: 'Vượt',
  plan: 'Chưa có kế hoạch',
  late: 'Gửi chậm',
  errors: 'Có dòng lỗi, sai loại',
  met: 'Đạt',
  all: 'Tất cả',
};

function hasQuotas({ met, short, over, none }: RollUp): boolean {
  return met + short + over + none > 0;
}

function notMet({ short, over, none }: RollUp): string[] {
  return [
    short > 0 ? `${short} thiếu` : '',
    over > 0 ? `${over} vượt` : '',
    none > 0 ? `${none} chưa đăng ký` : '',
  ].filter((part) => part !== '');
}

function registered({ units, counted }: RollUp): string {
  return units === 0 ? 'chưa có đăng ký nào' : `${units} đơn vị có ${counted} đăng ký được tính`;
}

function quota({ min, max }: UnitProgress): string {
  if (min === null && max === null) return '';
  if (min === null) return `không quá ${max}`;
  return max === null ? `ít nhất ${min}` : min === max ? String(min) : `${min}–${max}`;
}

function deadline({ dueDate, lastDay, daysLeft }: UnitProgress): string {
  if (dueDate === null || daysLeft === null) return '';
  const day = `${dueDate === lastDay ? 'đến' : 'trước'} ${dayMonthYear(dueDate)}`;
  if (daysLeft < 0) return `hạn ${day}, quá ${-daysLeft} ngày`;
  return daysLeft === 0 ? `hạn ${day}, hôm nay là ngày cuối` : `hạn ${day}, còn ${daysLeft} ngày`;
}

function standing(of: Standing | null): string {
  if (of === null) return 'không có';
  const { counted, result, difference } = of;
  const word =
    result === 'none'
      ? 'chưa đăng ký'
      : result === 'met'
        ? 'đạt'
        : result === 'short'
          ? `thiếu ${-difference}`
          : `vượt ${difference}`;
  return result === 'none' ? word : `${counted} (${word})`;
}

function placeText({ first, last }: UnitPlace['places'][number]): string {
  return first === last ? String(first) : `${first}–${last}`;
}

export const viFollow: FollowText = {
  headline: (year, yearKind, all) =>
    hasQuotas(all)
      ? `${viYearHead(year, yearKind)}: ${[`${all.met}/${all.units} đơn vị đạt chỉ tiêu`, ...notMet(all)].join(', ')}`
      : `${viYearHead(year, yearKind)}, không có chỉ tiêu: ${registered(all)}`,
  troubles: ({ overdue, plansMissing, late, rowsWithErrors, unattributed }) =>
    [
      overdue > 0 ? `${overdue} đơn vị quá hạn` : '',
      plansMissing > 0 ? `${plansMissing} đơn vị chưa có kế hoạch` : '',
      late > 0 ? `${late} đăng ký gửi chậm` : '',
      rowsWithErrors > 0 ? `${rowsWithErrors} dòng có lỗi` : '',
      unattributed > 0 ? `${unattributed} dòng chưa rõ đơn vị` : '',
    ].filter((part) => part !== ''),
  yearLabel: 'Năm',
  refresh: 'Cập nhật',
  refreshed: (time) => `Đã cập nhật lúc ${time}.`,

  progressTitle: 'Tiến độ',
  rollUpName: (id) =>
    ({
      all: 'Tất cả đơn vị',
      areas: 'Xã, phường, thị trấn',
      clusters: 'Cụm thi đua',
      lead_agencies: 'Cơ quan chủ trì',
      others: 'Trường, đơn vị khác',
    })[id],
  met: (group) =>
    hasQuotas(group) ? [`đạt ${group.met}/${group.units}`, ...notMet(group)].join(' · ') : registered(group),

  changesTitle: (since) => {
    if (since.kind === 'never') return 'Chưa kiểm tra lần nào';
    const { time, date } = since;
    const when = time === '' ? 'lần kiểm tra trước' : `lần kiểm tra ${time} ngày ${date}`;
    if (since.kind === 'other_years') return `Chưa so sánh được: ${when} là của năm khác`;
    return `Thay đổi từ ${when}: ${since.changes.length} đơn vị`;
  },
  countedThenNow: (before, now) => (before === null ? '' : `Đăng ký được tính: ${before} → ${now}.`),
  standing,
  noChanges: 'Không đơn vị nào thay đổi.',
  howToCheck:
    'Chạy Kiểm tra chỉ tiêu để ghi tab Tổng hợp; lần xem sau, chỗ này cho biết đơn vị nào đã thay đổi.',
  moreChanges: (count) => `và ${count} đơn vị khác`,

  unitsTitle: 'Đơn vị',
  noUnits:
    'Chưa có đơn vị nào để theo dõi. Ghi các đơn vị vào tab Đơn vị, số lượng được giao vào tab Chỉ tiêu, rồi bấm Cập nhật. Kế hoạch không giao chỉ tiêu thì đơn vị nào đăng ký sẽ hiện ở đây.',
  situationLabel: 'Tình trạng',
  situation: (situation, count) => `${situations[situation]} (${count})`,
  groupLabel: 'Nhóm',
  searchLabel: 'Tìm đơn vị',
  unitsFound: (count) => (count === 0 ? 'Không có đơn vị nào như vậy.' : `${count} đơn vị`),
  showMore: (count) => `Hiện thêm ${count} đơn vị`,
  result: ({ result, counted, missing, over }) => {
    if (result === null) return `${counted} đăng ký`;
    if (result === 'none') return 'Chưa đăng ký';
    if (result === 'met') return 'Đạt';
    return result === 'short' ? `Thiếu ${missing}` : `Vượt ${over}`;
  },
  details: (unit) => {
    const { counted, plan, late, wrongKind, errorRows } = unit;
    const limits = quota(unit);
    return [
      limits === '' ? '' : `có ${counted}, chỉ tiêu ${limits}`,
      deadline(unit),
      plan === 'missing' ? 'chưa có kế hoạch' : plan === 'late' ? 'kế hoạch gửi chậm' : '',
      wrongKind > 0 ? `${wrongKind} dòng sai loại` : '',
      errorRows > 0 ? `${errorRows} dòng có lỗi` : '',
      late > 0 ? `${late} đăng ký gửi chậm` : '',
    ].filter((part) => part !== '');
  },
  goTo: 'xem các dòng ở tab Đăng ký',

  wentTo: (unit, { count, places, more, selected }) => {
    if (count === 0) return `${unit} chưa có dòng nào trong tab Đăng ký của năm này.`;
    const rows = `${places.map(placeText).join(', ')}${more > 0 ? ` và ${more} chỗ khác` : ''}`;
    const where = `${unit}: ${count} dòng ở tab Đăng ký (dòng ${rows}).`;
    return selected === 'first' ? `${where} Đã chọn chỗ đầu tiên.` : `${where} Đã chọn trong bảng tính.`;
  },

  remind: 'Soạn tin nhắc',
  remindUnit: (unit) => `Soạn tin nhắc ${unit}`,
  remindAll: (count) => `Soạn tin nhắc chung (${count})`,
  messageLabel: 'Nội dung gửi qua Zalo, thư điện tử',
  messageHint: 'Có thể sửa trước khi sao chép.',
  copy: 'Sao chép',
  close: 'Đóng',
  copied: 'Đã sao chép. Dán vào Zalo hoặc thư bằng Ctrl+V.',
  copyByHand: 'Trình duyệt không cho sao chép tự động. Nội dung đã được chọn sẵn: bấm Ctrl+C để sao chép.',
};
