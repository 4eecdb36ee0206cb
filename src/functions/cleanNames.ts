/** DHTT_CHUANHOA: names as they should stand on a list. */
import { isErrorCell } from '../domain/cell';
import { cleanDisplayName } from '../domain/displayName';
import { type Answer, eachCell } from './eachCell';

/**
 * Viết lại tên cho sạch: bỏ khoảng trắng thừa và ký tự ẩn, đặt dấu thanh đúng chỗ, viết hoa đúng tên riêng. Số, ngày và chữ gõ bằng bảng mã cũ giữ nguyên.
 *
 * @param {string|Array<Array<string>>} vanBan Ô hoặc vùng chứa tên cần viết lại.
 * @return Tên đã viết lại, cùng số dòng và số cột với vùng đưa vào.
 * @customfunction
 */
export function cleanNames(vanBan: unknown): Answer | Answer[][] {
  return eachCell(vanBan, (cell) => {
    if (cell === null || cell === undefined) return '';
    return typeof cell === 'string' && !isErrorCell(cell) ? cleanDisplayName(cell) : cell;
  });
}
