/** Answers a form: whatever goes wrong becomes a sentence, as a form must never see an exception. */

import type { FormAnswer } from '../domain/formAnswer';
import type { MenuItemId, Text } from '../text/text';
import { vi } from '../text/vi';
import { personText } from '../workbook/personText';
import { activeSpreadsheet } from '../workbook/session';
import type { Spreadsheet } from './actionContext';
import { sentenceOf } from './run';

/**
 * Runs what a form has asked for. Its arguments may be anything at all: `work` checks them before it uses them.
 * @param id the menu item of the form, to be named where results are left half old
 */
export function answerForm<T>(
  work: (spreadsheet: Spreadsheet, text: Text) => T,
  id?: MenuItemId,
): FormAnswer<T> {
  const text = personText(vi);
  try {
    return { ok: true, value: work(activeSpreadsheet(), text) };
  } catch (error) {
    return { ok: false, message: sentenceOf(error, text, id) };
  }
}
