/** Puts a document that the form has laid out into the tab `Báo cáo`. */
import type { FormAnswer } from '../../domain/formAnswer';
import { type PrintedReport, type PrintedSheet, readPrintedSheet } from '../../domain/tables/printedSheet';
import { claimTab } from '../../workbook/claimTab';
import { withDocumentLock } from '../../workbook/lock';
import { madeTab } from '../../workbook/madeTabs';
import { rewriteReportTab } from '../../workbook/reportTab';
import { rebuilding } from '../../workbook/resultsIncomplete';
import { showTab } from '../../workbook/session';
import { Tabs } from '../../workbook/tabs';
import { menuContext } from '../actionContext';
import { answerForm } from '../answerForm';

/** For the form: at most 12 data calls on a tab that is there, however long the document. */
export function printReport(given: PrintedSheet): FormAnswer<PrintedReport> {
  return answerForm((spreadsheet) => {
    const printed = readPrintedSheet(given);
    const claim = claimTab(spreadsheet, new Tabs(spreadsheet), madeTab('report'));
    rebuilding([claim], (begun) =>
      withDocumentLock(menuContext().lock, () => {
        begun();
        rewriteReportTab(spreadsheet, claim, printed);
      }),
    );
    const { tab } = claim.made;
    showTab(spreadsheet, tab);
    return { tab, aside: claim.aside };
  }, 'makeReport');
}
