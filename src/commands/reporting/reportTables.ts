/** Sends the form that makes documents what the tabs hold, once; from then on the form needs nobody. */
import type { FormAnswer } from '../../domain/formAnswer';
import { sendTables } from '../../domain/tables/sentTables';
import { readReportTables } from '../../workbook/readTables';
import { Tabs } from '../../workbook/tabs';
import { answerForm } from '../answerForm';

/** For the form: one data call a tab that is there, at most 15; `sendTables` says how to read the answer. */
export function reportTables(): FormAnswer<string> {
  return answerForm((spreadsheet) => sendTables({ ...readReportTables(new Tabs(spreadsheet)) }));
}
