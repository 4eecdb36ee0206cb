/** Ghi tuyên truyền, bồi dưỡng: the form for one line of either tab, opened for the selected registration. */

import { displayDate } from '../../domain/dates/plainDate';
import type { ActivityStart } from '../../domain/followUps/activityRecord';
import { exemplarAt, exemplarRows } from '../../domain/followUps/exemplars';
import { readSettings } from '../../domain/quotas/settings';
import { tables } from '../../domain/tables/tables';
import { cellText } from '../../domain/text/cellText';
import type { FormLanguage } from '../../text';
import { vi } from '../../text/vi';
import { showForm } from '../../workbook/formPage';
import { readIfThere } from '../../workbook/readTables';
import { selectedRows } from '../../workbook/selection';
import { todayAt } from '../../workbook/session';
import { Tabs } from '../../workbook/tabs';
import { menuContext } from '../actionContext';
import { runCommand } from '../run';
import { latestOf } from './activitiesOf';
import { readExemplars } from './exemplarTable';
import { listed } from './findExemplars';

/** The menu command: at most 7 data calls. */
export function recordActivity(): void {
  runCommand('recordActivity', vi, (spreadsheet, text) => {
    const selected = selectedRows(spreadsheet, tables.registrations.tab);
    const tabs = new Tabs(spreadsheet);
    const timeZone = spreadsheet.getSpreadsheetTimeZone();
    const { settings } = readSettings(readIfThere(tabs, 'settings'), timeZone);
    const table = readExemplars(tabs);
    const rows = exemplarRows(table, timeZone);
    const row = selected === null || !rows.includes(selected.first) ? null : selected.first;
    const chosen = row === null ? null : exemplarAt(table, row);
    const opening: ActivityStart & { readonly language: FormLanguage } = {
      language: text.language,
      today: displayDate(todayAt(menuContext().now)),
      period: settings.period,
      exemplars: listed(table, rows),
      chosen,
      unfit:
        selected === null || row !== null
          ? null
          : { row: selected.first, status: cellText(table.cell(selected.first, 'status')) },
      latest: chosen === null ? [] : latestOf(tabs, chosen.id, timeZone),
    };
    showForm('activity', text.menu.recordActivity, opening);
  });
}
