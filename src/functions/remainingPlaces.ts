/** DHTT_CONLAI: how many registrations a unit may still send in. */
import { checkYear } from '../domain/check';
import { yearContext } from '../domain/yearContext';
import { functionText } from '../text/functionText';
import type { Answer } from './eachCell';
import { eachUnit } from './eachUnit';
import { withPlainErrors } from './plainErrors';
import { registerFrom, yearFrom } from './registerArguments';

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
export function remainingPlaces(
  maDonVi: unknown,
  dangKy: unknown,
  donVi: unknown,
  chiTieu: unknown,
  nam: unknown,
): Answer | Answer[][] {
  return withPlainErrors(() => {
    const register = registerFrom(dangKy, donVi, chiTieu);
    const year = yearFrom(nam, register.years);
    const context = yearContext(register.unitTable, register.quotas, register.settings, year);
    const { units } = checkYear(register, year, null);
    const counted = new Map(units.map((unit) => [unit.index, unit.counted]));
    return eachUnit(maDonVi, context, functionText.remaining, (unit) => {
      const max = context.quotas[unit]?.max ?? null;
      return max === null ? functionText.noMaximum : Math.max(0, max - (counted.get(unit) ?? 0));
    });
  });
}
