/** Takes the person who follows progress to the rows of a unit in `Đăng ký`. */

import { checkYear } from '../../domain/check/check';
import type { FormAnswer } from '../../domain/formAnswer';
import type { UnitPlace } from '../../domain/progress/progress';
import { unitRows } from '../../domain/progress/unitRows';
import { tables } from '../../domain/tables/tables';
import { runsOf } from '../../workbook/runs';
import { selectRows } from '../../workbook/selectRows';
import { Tabs } from '../../workbook/tabs';
import { answerForm } from '../answerForm';
import { askedYear } from './askedYear';
import { readForProgress } from './registerRead';

/** More would not be read in a sentence. */
const mostPlaces = 12;
/** A longer text is no code of a unit. */
const longestCode = 300;

/**
 * For the form: selects the unit's rows of the year, those that consume its quota. At most 7 data calls.
 * @param code of the unit, as in `UnitProgress`
 */
export function goToUnit(year: unknown, code: unknown): FormAnswer<UnitPlace> {
  return answerForm((spreadsheet) => {
    const asked = askedYear(year);
    if (typeof code !== 'string' || code.length > longestCode) {
      throw new TypeError('a form asked for a unit without its code');
    }
    const tabs = new Tabs(spreadsheet);
    const { register } = readForProgress(tabs, spreadsheet.getSpreadsheetTimeZone());
    const rows = unitRows(register, checkYear(register, asked, null), code);
    const runs = runsOf(rows);
    return {
      count: rows.length,
      places: runs.slice(0, mostPlaces),
      more: Math.max(0, runs.length - mostPlaces),
      selected: selectRows(spreadsheet, tabs.need(tables.registrations.tab), runs),
    };
  });
}
