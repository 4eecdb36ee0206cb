/** DHTT_HANNOP: the date before which a unit's list is due. */
import type { PlainDate } from '../domain/dates/plainDate';
import { readQuotas } from '../domain/quotas/quotas';
import { defaultSettings } from '../domain/quotas/settings';
import { yearContext } from '../domain/quotas/yearContext';
import { readUnits } from '../domain/units/units';
import { functionText } from '../text/functionText';
import type { Answer } from './eachCell';
import { eachUnit } from './eachUnit';
import { withPlainErrors } from './plainErrors';
import { rangeFrom, timeZone, yearFrom } from './registerArguments';

/** Days before which lists are due, for a unit or a column of them; an Error with a Vietnamese sentence when arguments are wrong. */
export function dueDates(
  maDonVi: unknown,
  donVi: unknown,
  chiTieu: unknown,
  nam: unknown,
): Answer | Answer[][] {
  return withPlainErrors(() => {
    const unitTable = readUnits(rangeFrom(donVi, 'donVi'), timeZone);
    const { quotas } = readQuotas(rangeFrom(chiTieu, 'chiTieu'), unitTable, timeZone);
    // There is no register here to take the latest year from, so the year must be given.
    const context = yearContext(unitTable, quotas, defaultSettings, yearFrom(nam, []));
    return eachUnit(maDonVi, context, functionText.dueDate, (unit) => {
      const due = context.dueDates[unit];
      return due === null || due === undefined ? functionText.noDueDate : dateForSheet(due);
    });
  });
}

/**
 * Local midnight: Sheets takes a Date from a custom function as a calendar date in the script's time zone,
 * which the manifest sets to Asia/Ho_Chi_Minh, and shows it as the sheet's locale writes dates (dd/MM/yyyy).
 */
function dateForSheet({ year, month, day }: PlainDate): Date {
  return new Date(year, month - 1, day);
}
