/** Lập báo cáo: opens the form in which documents are chosen, looked at and downloaded (domain.md 4.5). */

import { isoDate } from '../../domain/dates/plainDate';
import { type SentOpening, sendTables } from '../../domain/tables/sentTables';
import type { FormLanguage } from '../../text';
import { vi } from '../../text/vi';
import { showForm } from '../../workbook/formPage';
import { readIfThere } from '../../workbook/readTables';
import { todayAt } from '../../workbook/session';
import { Tabs } from '../../workbook/tabs';
import { menuContext } from '../actionContext';
import { runCommand } from '../run';

/** The menu command: at most 1 data call. The other tables follow when the form asks for them. */
export function makeReport(): void {
  runCommand('makeReport', vi, (spreadsheet, text) => {
    const opening: SentOpening & { readonly language: FormLanguage } = {
      language: text.language,
      today: isoDate(todayAt(menuContext().now)),
      timeZone: spreadsheet.getSpreadsheetTimeZone(),
      settings: sendTables({ settings: readIfThere(new Tabs(spreadsheet), 'settings') }),
    };
    showForm('report', text.menu.makeReport, opening);
  });
}
