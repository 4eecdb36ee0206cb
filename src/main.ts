/** Every global that Apps Script can call, one line each and nothing else; the build makes a stub of each. */
import { changesAfterReview as changesAfterReviewCommand } from './commands/changesAfterReview';
import { checkQuotas as checkQuotasCommand } from './commands/checkQuotas';
import { checkWholeRegister as checkWholeRegisterCommand } from './commands/checkWholeRegister';
import { compareYears as compareYearsCommand } from './commands/compareYears';
import { concludeReview as concludeReviewCommand } from './commands/concludeReview';
import { createRegister as createRegisterCommand } from './commands/createRegister';
import { dueSoon as dueSoonCommand } from './commands/dueSoon';
import { markEditedRows } from './commands/markEditedRows';
import { moveStatus as moveStatusCommand } from './commands/moveStatus';
import { prepareReview as prepareReviewCommand } from './commands/prepareReview';
import { publishList as publishListCommand } from './commands/publishList';
import { repairStructure as repairStructureCommand } from './commands/repairStructure';
import { runQuietly } from './commands/run';
import { showMenu } from './commands/showMenu';
import { undoLastWrite as undoLastWriteCommand } from './commands/undoLastWrite';
import { cleanNames } from './functions/cleanNames';
import { dueDates } from './functions/dueDates';
import { findingList } from './functions/findingList';
import { quotaTable } from './functions/quotaTable';
import { remainingPlaces } from './functions/remainingPlaces';
import type { EditEvent } from './workbook/editedBlock';

/** Runs when the file is opened: builds the menu. */
export function onOpen(e: { readonly authMode?: unknown } | undefined): void {
  showMenu(e);
}

/** Runs once when the add-on is installed: a menu must appear at once. */
export function onInstall(e: { readonly authMode?: unknown } | undefined): void {
  showMenu(e);
}

/** Runs after a person has edited cells: marks the edited rows. */
export function onEdit(e: EditEvent | undefined): void {
  runQuietly(() => markEditedRows(e));
}

/** Menu: Kiểm tra chỉ tiêu. */
export function checkQuotas(): void {
  checkQuotasCommand();
}

/** Menu: Kiểm tra toàn bộ sổ. */
export function checkWholeRegister(): void {
  checkWholeRegisterCommand();
}

/** Menu: Việc 30 ngày tới. */
export function dueSoon(): void {
  dueSoonCommand();
}

/** Menu: Lập phiếu thẩm định. */
export function prepareReview(): void {
  prepareReviewCommand();
}

/** Menu: Kết luận thẩm định. */
export function concludeReview(): void {
  concludeReviewCommand();
}

/** Menu: Chuyển trạng thái, giai đoạn. */
export function moveStatus(): void {
  moveStatusCommand();
}

/** Menu: Thay đổi sau thẩm định. */
export function changesAfterReview(): void {
  changesAfterReviewCommand();
}

/** Menu: So sánh các năm. */
export function compareYears(): void {
  compareYearsCommand();
}

/** Menu: Danh sách công bố. */
export function publishList(): void {
  publishListCommand();
}

/** Menu: Tạo sổ từ kế hoạch mẫu. */
export function createRegister(): void {
  createRegisterCommand();
}

/** Menu: Kiểm tra và sửa cấu trúc. */
export function repairStructure(): void {
  repairStructureCommand();
}

/** Menu: Hoàn tác lần ghi gần nhất. */
export function undoLastWrite(): void {
  undoLastWriteCommand();
}

/**
 * Bảng chỉ tiêu của từng đơn vị trong một năm: số đăng ký được tính theo loại, tối thiểu, tối đa, kết quả và chênh lệch.
 *
 * @param {Array<Array<string>>} dangKy Vùng của tab Đăng ký kể cả dòng tiêu đề, ví dụ 'Đăng ký'!A:S.
 * @param {Array<Array<string>>} donVi Vùng của tab Đơn vị kể cả dòng tiêu đề, ví dụ 'Đơn vị'!A:N.
 * @param {Array<Array<string>>} chiTieu Vùng của tab Chỉ tiêu kể cả dòng tiêu đề, ví dụ 'Chỉ tiêu'!A:K.
 * @param {number} nam Năm cần xem; để trống thì lấy năm mới nhất trong sổ đăng ký.
 * @return Bảng có dòng tiêu đề, mỗi đơn vị có chỉ tiêu một dòng.
 * @customfunction
 */
export function DHTT_CHITIEU(dangKy: unknown, donVi: unknown, chiTieu: unknown, nam: unknown): unknown {
  return quotaTable(dangKy, donVi, chiTieu, nam);
}

/**
 * Danh sách những chỗ cần sửa hoặc cần xem lại trong một năm, kèm cách xử lý.
 *
 * @param {Array<Array<string>>} dangKy Vùng của tab Đăng ký kể cả dòng tiêu đề, ví dụ 'Đăng ký'!A:S.
 * @param {Array<Array<string>>} donVi Vùng của tab Đơn vị kể cả dòng tiêu đề, ví dụ 'Đơn vị'!A:N.
 * @param {Array<Array<string>>} chiTieu Vùng của tab Chỉ tiêu kể cả dòng tiêu đề, ví dụ 'Chỉ tiêu'!A:K.
 * @param {number} nam Năm cần kiểm tra; để trống thì lấy năm mới nhất trong sổ đăng ký.
 * @return Bảng có dòng tiêu đề: dòng, mã đăng ký, mức, vấn đề, cách xử lý. Số dòng tính từ dòng đầu của vùng.
 * @customfunction
 */
export function DHTT_KIEMTRA(dangKy: unknown, donVi: unknown, chiTieu: unknown, nam: unknown): unknown {
  return findingList(dangKy, donVi, chiTieu, nam);
}

/**
 * Số đăng ký đơn vị còn được gửi: tối đa trừ số đã được tính, không nhỏ hơn 0. Đơn vị không có chỉ tiêu riêng (trường, tổ) dùng chung số còn lại với đơn vị cấp trên có chỉ tiêu.
 *
 * @param {string} maDonVi Mã hoặc tên đơn vị; có thể là một ô hoặc cả một cột.
 * @param {Array<Array<string>>} dangKy Vùng của tab Đăng ký kể cả dòng tiêu đề, ví dụ 'Đăng ký'!A:S.
 * @param {Array<Array<string>>} donVi Vùng của tab Đơn vị kể cả dòng tiêu đề, ví dụ 'Đơn vị'!A:N.
 * @param {Array<Array<string>>} chiTieu Vùng của tab Chỉ tiêu kể cả dòng tiêu đề, ví dụ 'Chỉ tiêu'!A:K.
 * @param {number} nam Năm cần xem; để trống thì lấy năm mới nhất trong sổ đăng ký.
 * @return Số còn được đăng ký; "Không giới hạn" khi chỉ tiêu không ghi tối đa.
 * @customfunction
 */
export function DHTT_CONLAI(
  maDonVi: unknown,
  dangKy: unknown,
  donVi: unknown,
  chiTieu: unknown,
  nam: unknown,
): unknown {
  return remainingPlaces(maDonVi, dangKy, donVi, chiTieu, nam);
}

/**
 * Hạn nộp danh sách của đơn vị, đúng như ghi ở cột Nộp trước ngày (kể cả ngoại lệ theo năm). Danh sách phải gửi trước ngày này. Đơn vị không có chỉ tiêu riêng theo hạn của đơn vị cấp trên có chỉ tiêu.
 *
 * @param {string} maDonVi Mã hoặc tên đơn vị; có thể là một ô hoặc cả một cột.
 * @param {Array<Array<string>>} donVi Vùng của tab Đơn vị kể cả dòng tiêu đề, ví dụ 'Đơn vị'!A:N.
 * @param {Array<Array<string>>} chiTieu Vùng của tab Chỉ tiêu kể cả dòng tiêu đề, ví dụ 'Chỉ tiêu'!A:K.
 * @param {number} nam Năm cần xem, ví dụ 2024.
 * @return Ngày; "Không có hạn nộp" khi chỉ tiêu không ghi ngày.
 * @customfunction
 */
export function DHTT_HANNOP(maDonVi: unknown, donVi: unknown, chiTieu: unknown, nam: unknown): unknown {
  return dueDates(maDonVi, donVi, chiTieu, nam);
}

/**
 * Viết lại tên cho sạch: bỏ khoảng trắng thừa và ký tự ẩn, đặt dấu thanh đúng chỗ, viết hoa đúng tên riêng. Số, ngày và chữ gõ bằng bảng mã cũ giữ nguyên.
 *
 * @param {string|Array<Array<string>>} vanBan Ô hoặc vùng chứa tên cần viết lại.
 * @return Tên đã viết lại, cùng số dòng và số cột với vùng đưa vào.
 * @customfunction
 */
export function DHTT_CHUANHOA(vanBan: unknown): unknown {
  return cleanNames(vanBan);
}
