/** Every global that Apps Script can call, one line each and nothing else; the build makes a stub of each. */
import { checkQuotas as checkQuotasCommand } from './commands/checkQuotas';
import { formCall, menuCommand } from './commands/fromPart';
import { markEditedRows } from './commands/markEditedRows';
import type { OpenResult } from './commands/registering/ownRegistration';
import type { UnitAnswer } from './commands/registering/standingOfUnit';
import { runQuietly } from './commands/run';
import { showMenu } from './commands/showMenu';
import type { ActivityDraft } from './domain/followUps/activity';
import type { ActivityLine, SentActivity } from './domain/followUps/activityRecord';
import type { FoundExemplars } from './domain/followUps/exemplars';
import type { FormAnswer } from './domain/formAnswer';
import type { Following, UnitPlace } from './domain/progress/progress';
import type { RegistrationRequest, WithdrawRequest } from './domain/registering/registrationRequest';
import type { SendResult, WithdrawResult } from './domain/registering/sendResult';
import type { SaveRequest } from './domain/review/givenReview';
import type { OpenOutcome, SaveOutcome } from './domain/review/reviewOutcome';
import type { QueueFilter, QueuePage } from './domain/review/reviewQueue';
import type { PrintedReport, PrintedSheet } from './domain/tables/printedSheet';
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

/** Menu: Đăng ký điển hình. */
export function registerExemplar(): void {
  menuCommand((commands) => commands.registerExemplar());
}

/** Form Đăng ký điển hình: how a unit stands in a year. */
export function unitStanding(unit: string, year: number): FormAnswer<UnitAnswer> {
  return formCall((commands) => commands.unitStanding(unit, year));
}

/** Form Đăng ký điển hình: one registration in full. */
export function ownRegistration(id: string): FormAnswer<OpenResult> {
  return formCall((commands) => commands.ownRegistration(id));
}

/** Form Đăng ký điển hình: saves or sends a registration. */
export function sendRegistration(request: RegistrationRequest): FormAnswer<SendResult> {
  return formCall((commands) => commands.sendRegistration(request));
}

/** Form Đăng ký điển hình: withdraws a registration. */
export function withdrawRegistration(request: WithdrawRequest): FormAnswer<WithdrawResult> {
  return formCall((commands) => commands.withdrawRegistration(request));
}

/** Menu: Theo dõi tiến độ. */
export function followProgress(): void {
  menuCommand((commands) => commands.followProgress());
}

/** Form Theo dõi tiến độ: a year as it stands now. */
export function progressNow(year: number): FormAnswer<Following> {
  return formCall((commands) => commands.progressNow(year));
}

/** Form Theo dõi tiến độ: selects the rows of a unit. */
export function goToUnit(year: number, code: string): FormAnswer<UnitPlace> {
  return formCall((commands) => commands.goToUnit(year, code));
}

/** Menu: Ghi tuyên truyền, bồi dưỡng. */
export function recordActivity(): void {
  menuCommand((commands) => commands.recordActivity());
}

/** Form Ghi tuyên truyền, bồi dưỡng: registrations meant by what was typed. */
export function findExemplars(typed: string): FormAnswer<FoundExemplars> {
  return formCall((commands) => commands.findExemplars(typed));
}

/** Form Ghi tuyên truyền, bồi dưỡng: what has been recorded for a registration. */
export function activitiesOf(registration: string): FormAnswer<readonly ActivityLine[]> {
  return formCall((commands) => commands.activitiesOf(registration));
}

/** Form Ghi tuyên truyền, bồi dưỡng: adds a row. */
export function sendActivity(draft: ActivityDraft): FormAnswer<SentActivity> {
  return formCall((commands) => commands.sendActivity(draft));
}

/** Menu: Thẩm định từng hồ sơ. */
export function reviewQueue(): void {
  menuCommand((commands) => commands.reviewQueue());
}

/** For its form: a page of the queue. */
export function reviewQueuePage(filter: QueueFilter, from: number): FormAnswer<QueuePage> {
  return formCall((commands) => commands.reviewQueuePage(filter, from));
}

/** For its form: one registration to be reviewed. */
export function openReview(id: string): FormAnswer<OpenOutcome> {
  return formCall((commands) => commands.openReview(id));
}

/** For its form: what the reviewer has decided. */
export function saveReview(given: SaveRequest): FormAnswer<SaveOutcome> {
  return formCall((commands) => commands.saveReview(given));
}

/** Menu: Lập báo cáo. */
export function makeReport(): void {
  menuCommand((commands) => commands.makeReport());
}

/** Form Lập báo cáo: what the tabs hold. */
export function reportTables(): FormAnswer<string> {
  return formCall((commands) => commands.reportTables());
}

/** Form Lập báo cáo: puts a document into the tab Báo cáo. */
export function printReport(printed: PrintedSheet): FormAnswer<PrintedReport> {
  return formCall((commands) => commands.printReport(printed));
}

/** Menu: Kiểm tra chỉ tiêu. */
export function checkQuotas(): void {
  checkQuotasCommand();
}

/** Menu: Kiểm tra toàn bộ sổ. */
export function checkWholeRegister(): void {
  menuCommand((commands) => commands.checkWholeRegister());
}

/** Menu: Việc 30 ngày tới. */
export function dueSoon(): void {
  menuCommand((commands) => commands.dueSoon());
}

/** Menu: Lập phiếu thẩm định. */
export function prepareReview(): void {
  menuCommand((commands) => commands.prepareReview());
}

/** Menu: Kết luận thẩm định. */
export function concludeReview(): void {
  menuCommand((commands) => commands.concludeReview());
}

/** Menu: Chuyển trạng thái, giai đoạn. */
export function moveStatus(): void {
  menuCommand((commands) => commands.moveStatus());
}

/** Menu: Thay đổi sau thẩm định. */
export function changesAfterReview(): void {
  menuCommand((commands) => commands.changesAfterReview());
}

/** Menu: So sánh các năm. */
export function compareYears(): void {
  menuCommand((commands) => commands.compareYears());
}

/** Menu: Danh sách công bố. */
export function publishList(): void {
  menuCommand((commands) => commands.publishList());
}

/** Menu: Tạo sổ từ kế hoạch mẫu. */
export function createRegister(): void {
  menuCommand((commands) => commands.createRegister());
}

/** Menu: Kiểm tra và sửa cấu trúc. */
export function repairStructure(): void {
  menuCommand((commands) => commands.repairStructure());
}

/** Menu: Hoàn tác lần ghi gần nhất. */
export function undoLastWrite(): void {
  menuCommand((commands) => commands.undoLastWrite());
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
