/** Tells total lines and section titles, which stand among the data, from records (domain.md 3.2). */
import { cleanText } from './vietnameseText';

/** `Tổng phụ trách Đội` is a post, so a bare `Tổng` must stand alone or before a figure. */
const mayBeTotal = /^[^a-z0-9]*[ct]/i;
const totalLine = /^(tổng cộng|tổng số|cộng$|tổng$|(cộng|tổng)\s*[:(\d])/iu;

const numberingMark = /^([IVXLC]+|[A-Z]|\d{1,2})\s*[.)/]\s*\D/u;
const headingWord = /^(khối|các|danh sách|phần|nhóm|cấp|bậc)\s/iu;
/** Below a list: who made it, who signs, place and date. */
const footer = /^(người lập|thủ trưởng|xác nhận|nơi nhận|(\S+\s){0,4}ngày\s+\S+\s+tháng\s)/iu;

/** True for the text of a total line: `Tổng cộng`, `Cộng: 12`. */
export function isTotalText(text: string): boolean {
  return mayBeTotal.test(text) && totalLine.test(cleanText(text));
}

/** True for the text of a section title: `I. Các xã`, `KHỐI MẦM NON`. Only for a cell that stands alone in its row. */
export function isHeadingText(text: string): boolean {
  const clean = cleanText(text);
  if (numberingMark.test(clean) || headingWord.test(clean) || footer.test(clean)) return true;
  return clean.includes(' ') && clean === clean.toUpperCase() && clean !== clean.toLowerCase();
}
