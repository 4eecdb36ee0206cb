/** Which rows of `Đăng ký` are registrations at all (domain.md 3.2): not blank, no total line, no section title. */
import { cleaned } from './foldedText';
import { type TabRow, tabRows } from './oracleUnits';
import { isBlank, readWord } from './readCells';
import { kindWords } from './vocabulary';

export const nameHeader = 'Tên mô hình, tập thể, cá nhân';

/** Columns that make a row more than a prepared line: a number, a code, a year or a status alone say nothing yet. */
const content = ['Đơn vị đăng ký', 'Đăng ký qua', 'Loại', nameHeader, 'Đối tượng', 'Ngày gửi'];

export interface RegistrationRow {
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  readonly cells: TabRow;
}

export function registrationRows(grid: readonly (readonly unknown[])[]): {
  rows: readonly RegistrationRow[];
  ignored: number;
} {
  const filled = tabRows(grid)
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => !isEmptyRow(cells));
  const rows = filled.filter(
    ({ cells }) => readWord(kindWords, cells.Loại) !== null || !isTotalOrTitleRow(cells),
  );
  return { rows, ignored: filled.length - rows.length };
}

function isEmptyRow(row: TabRow): boolean {
  if (content.some((header) => !isBlank(row[header]))) return false;
  return !['STT', 'Mã đăng ký', 'Năm'].some((header) => {
    const text = cleaned(row[header]);
    return isTotal(text) || isTitle(text);
  });
}

/** `Tổng phụ trách Đội` is a post: a bare Tổng or Cộng must stand alone or before a figure. */
function isTotal(text: string): boolean {
  return /^(tổng cộng|tổng số|(tổng|cộng)( ?(:|\d).*)?$)/iu.test(text);
}

function isTitle(text: string): boolean {
  if (/^([IVXLC]+|[A-Z]|\d{1,2}) ?[.)/] ?\D/u.test(text)) return true;
  if (/^(khối|các|danh sách|phần|nhóm|cấp|bậc) /iu.test(text)) return true;
  return text.includes(' ') && text === text.toUpperCase() && text !== text.toLowerCase();
}

function isTotalOrTitleRow(row: TabRow): boolean {
  const totalsStandIn = ['STT', 'Mã đăng ký', 'Năm', 'Đơn vị đăng ký', 'Loại', nameHeader];
  if (totalsStandIn.some((header) => isTotal(cleaned(row[header])))) return true;
  const own = [...content, 'Mã đăng ký', 'Năm', 'Trạng thái'];
  const filled = own.map((header) => cleaned(row[header])).filter((text) => text !== '');
  const ordinal = cleaned(row.STT);
  if (ordinal !== '' && !/^\d+$/.test(ordinal)) filled.push(ordinal);
  if (filled.length === 1) return isTitle(filled[0] as string);
  // "II" in STT and the title's text beside it.
  return filled.length === 2 && /^([IVXLC]+|[A-Z])[.)]?$/.test(ordinal);
}
