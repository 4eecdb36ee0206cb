/** onEdit: says at once what is wrong with the rows just edited. Events get lost, so the full check settles the truth. */

import type { Finding, FindingCode } from '../domain/findings/finding';
import { checkEditedRows } from '../domain/registrations/editedRows';
import { rowMark } from '../text/rowMark';
import { workbookLanguage } from '../text/workbookLanguage';
import { type EditEvent, readEditedBlock, writeMarks } from '../workbook/editedBlock';
import { readIfThere } from '../workbook/readTables';
import { Tabs } from '../workbook/tabs';

/** A row being typed lacks most of its cells: what is not there yet is the full check's business. */
const notYetTyped: readonly FindingCode[] = [
  'unit_missing',
  'year_missing',
  'kind_missing',
  'role_missing',
  'name_missing',
  'status_missing',
  'id_missing',
  'date_missing',
];

/** At most 4 data calls in `Đăng ký`, none anywhere else. */
export function markEditedRows(event: EditEvent | undefined): void {
  if (event?.range === undefined) return;
  const block = readEditedBlock(event);
  if (block === null) return;
  const spreadsheet = block.sheet.getParent();
  const { header, rows, firstRow, before } = block;
  const units = readIfThere(new Tabs(spreadsheet), 'units');
  const checked = checkEditedRows(
    { header, rows, firstRow, units, before },
    spreadsheet.getSpreadsheetTimeZone(),
  );
  const marks = new Map(checked.map(({ row, findings }) => [row, markOf(findings)]));
  writeMarks(
    block,
    rows.map((_, index) => marks.get(firstRow + index) ?? ''),
  );
}

function markOf(findings: readonly Finding[]): string {
  const told = findings.filter(({ code }) => !notYetTyped.includes(code));
  return rowMark(workbookLanguage, { counted: false, leftOut: null, findings: told });
}
