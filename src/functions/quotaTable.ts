/** DHTT_CHITIEU: how every unit stands against its quota in a year. */
import { checkYear } from '../domain/check';
import type { UnitCheck } from '../domain/yearCheck';
import { functionText } from '../text/functionText';
import { resultText, summaryText } from '../text/workbookText';
import type { Answer } from './eachCell';
import { withPlainErrors } from './plainErrors';
import { registerFrom, yearFrom } from './registerArguments';

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
export function quotaTable(dangKy: unknown, donVi: unknown, chiTieu: unknown, nam: unknown): Answer[][] {
  return withPlainErrors(() => {
    const register = registerFrom(dangKy, donVi, chiTieu);
    const { units } = checkYear(register, yearFrom(nam, register.years), null);
    const header: Answer[] = [...functionText.quotaTable];
    const nothing = header.map((_, column) => (column === 1 ? summaryText.noUnits : ''));
    return [header, ...(units.length === 0 ? [nothing] : units.map(quotaLine))];
  });
}

/** An absent limit is a blank, so that it is not taken for a 0. */
function quotaLine(unit: UnitCheck): Answer[] {
  return [
    unit.code,
    unit.name,
    unit.byKind.model,
    unit.byKind.collective,
    unit.byKind.individual,
    unit.counted,
    unit.min ?? '',
    unit.max ?? '',
    resultText(unit.result, unit.difference),
    unit.difference,
  ];
}
