/** DHTT_CHITIEU: how every unit stands against its quota in a year. */
import { checkYear } from '../domain/check/check';
import type { UnitCheck } from '../domain/check/yearCheck';
import { functionText } from '../text/functionText';
import { resultText, summaryText } from '../text/workbookText';
import type { Answer } from './eachCell';
import { withPlainErrors } from './plainErrors';
import { registerFrom, yearFrom } from './registerArguments';

/** A table with its heads, one line a unit with a quota. An Error with a Vietnamese sentence when arguments are wrong. */
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
