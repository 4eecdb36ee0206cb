/** The small cells of a row as plain strings and Dates, for the two plain peers. */
import type { Cell } from '../../src/domain/tables/cell';
import { foldName } from './foldByPatterns';

export type State = 'counts' | 'open' | 'refused' | 'withdrawn';
/** What a cell is when it holds none of its words. */
export type NoWord = 'blank' | 'unknown' | 'failed';

const kindWords = [
  ['mô hình', 'mh', 'mo hinh'],
  ['tập thể', 'tt', 'tap the'],
  ['cá nhân', 'cn', 'ca nhan'],
].map((words) => words.map(foldName));
const roleWords = [
  ['cán bộ quản lý', 'cbql'],
  ['giáo viên', 'gv'],
  ['nhân viên', 'nhan vien'],
  ['học sinh'],
].map((words) => words.map(foldName));
const statusWords = [
  ['đã gửi', 'da gui', 'gửi'],
  ['đang thẩm định', 'thẩm định'],
  ['đạt'],
  ['nháp'],
  ['trả lại'],
  ['không đạt'],
  ['đã rút'],
].map((words) => words.map(foldName));

export function isNoWord(word: string): word is NoWord {
  return word === 'blank' || word === 'unknown' || word === 'failed';
}

/** The word's first spelling. */
function wordOf(lists: readonly (readonly string[])[], cell: Cell): string {
  const text = String(cell).trim();
  if (text === '') return 'blank';
  if (text.startsWith('#')) return 'failed';
  const word = foldName(text);
  return lists.find((list) => list.includes(word))?.[0] ?? 'unknown';
}

export const plainKind = (cell: Cell): string => wordOf(kindWords, cell);
export const plainRole = (cell: Cell): string => wordOf(roleWords, cell);

/** @param counted the folded statuses that the settings name */
export function plainState(cell: Cell, counted: readonly string[]): State | NoWord {
  const status = wordOf(statusWords, cell);
  if (isNoWord(status)) return status;
  if (counted.includes(status)) return 'counts';
  if (status === foldName('không đạt')) return 'refused';
  return status === foldName('đã rút') ? 'withdrawn' : 'open';
}

export function plainYear(cell: Cell): number | 'blank' | 'unknown' {
  const text = String(cell).trim().toLowerCase().replace('năm ', '');
  if (text === '') return 'blank';
  const year = Number(text);
  return Number.isNaN(year) ? 'unknown' : year;
}

/** Midnight of the day. */
export function plainDay(cell: Cell): Date | NoWord {
  if (typeof cell === 'number') return new Date(1899, 11, 30 + cell);
  if (typeof cell === 'object') {
    const day = new Date((cell as Date).getTime());
    day.setHours(0, 0, 0, 0);
    return day;
  }
  const text = String(cell).trim();
  if (text === '') return 'blank';
  if (text.startsWith('#')) return 'failed';
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dayFirst = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  const [year, month, date] = (yearFirst?.slice(1) ?? dayFirst?.slice(1).reverse() ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return 'unknown';
  const day = new Date(year, month - 1, date);
  return day.getDate() === date ? day : 'unknown';
}

/** The date with day and month exchanged, null when it has none. */
export function swappedDay(day: Date): Date | null {
  const [date, month] = [day.getDate(), day.getMonth() + 1];
  return date > 12 || date === month ? null : new Date(day.getFullYear(), date - 1, month);
}

export function isoDay(day: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The font from before Unicode in which a name was typed. */
export function plainFont(name: string): string | null {
  if (/[§¨©ª«¬®¯°±²³µ¶·¸¹»¼½¾Þ]/.test(name)) return 'TCVN3';
  return /[äåëïöøûüñ]/i.test(name) ? 'VNI' : null;
}

/** What a row without a kind is: a registration, nothing at all, or a total or title among the data. */
export function plainLine(cell: (header: string) => Cell): 'registration' | 'nothing' | 'title' {
  const text = (header: string): string => String(cell(header)).trim();
  const title = /^(Tổng cộng|Cộng:|I\. |II$|KHỐI )/;
  if (title.test(text('STT')) || title.test(text('Mã đăng ký'))) return 'title';
  const others = ['Tên mô hình, tập thể, cá nhân', 'Đăng ký qua', 'Đối tượng', 'Ngày gửi'].map(text);
  if (others.some((other) => other !== '')) return 'registration';
  const unit = text('Đơn vị đăng ký');
  if (unit === '') return 'nothing';
  return title.test(unit) ? 'title' : 'registration';
}
