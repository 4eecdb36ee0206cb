/** DHTT_CONLAI: how many registrations a unit may still send in. */
import { checkYear } from '../domain/check/check';
import { yearContext } from '../domain/quotas/yearContext';
import { functionText } from '../text/functionText';
import type { Answer } from './eachCell';
import { eachUnit } from './eachUnit';
import { withPlainErrors } from './plainErrors';
import { registerFrom, yearFrom } from './registerArguments';

/** Places left, not below 0, for a unit or a column of them; units below a quota share its. An Error when arguments are wrong. */
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
