/** The one place that catches: a broken environment becomes its sentence, anything else is logged and told plainly. */
import { AppError } from '../domain/findings/appError';
import { formItems } from '../menu';
import { errorText } from '../text/errorText';
import type { BasicText, MenuItemId, Text } from '../text/text';
import { HalfWrittenError } from '../workbook/halfWritten';
import { personText } from '../workbook/personText';
import { ResultsIncompleteError } from '../workbook/resultsIncomplete';
import { activeSpreadsheet } from '../workbook/session';
import { say, showProgress } from '../workbook/ui';
import type { Spreadsheet } from './actionContext';

/** The note would lie over the form it announces, which mostly stands there by then. */
const secondsBeforeForm = 2;
const showsForm = (id: MenuItemId): boolean => (formItems as readonly MenuItemId[]).includes(id);

/**
 * Runs a menu command and always ends in a dialog or a sentence of the command's own.
 * @param vietnamese as many of the texts as the command needs (see personText)
 */
export function runCommand<Vietnamese extends BasicText>(
  id: MenuItemId,
  vietnamese: Vietnamese,
  command: (spreadsheet: Spreadsheet, text: Vietnamese | Text) => void,
): void {
  const text = personText(vietnamese);
  try {
    const spreadsheet = activeSpreadsheet();
    showProgress(spreadsheet, text, text.working[id], showsForm(id) ? secondsBeforeForm : null);
    command(spreadsheet, text);
  } catch (error) {
    const sentence = sentenceOf(error, text, id);
    say(text.failedTitle, sentence);
  }
}

/**
 * What to tell a person about a failure. Platform messages are localised and never shown or branched on.
 * @param id the command to run again where it left results half old
 */
export function sentenceOf(error: unknown, text: BasicText, id: MenuItemId = 'checkQuotas'): string {
  if (error instanceof AppError) return errorText(text.errors, error);
  logFailure(error);
  if (error instanceof ResultsIncompleteError) return text.resultsIncomplete(error.tabs, text.menu[id]);
  return error instanceof HalfWrittenError ? text.halfWritten(error.tabs) : text.unexpected;
}

/** A trigger has nobody to talk to: what goes wrong is logged, and the next check settles the rows. */
export function runQuietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    logFailure(error);
  }
}

function logFailure(error: unknown): void {
  console.error(error instanceof Error ? (error.stack ?? String(error)) : String(error));
}
