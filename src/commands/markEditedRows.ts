/** onEdit: says at once what is wrong with the rows just edited. Events get lost, so the full check settles the truth. */
import { checkEditedRows } from '../domain/editedRows';
import type { Finding, FindingCode } from '../domain/finding';
import { workbookLanguage } from '../text';
import { rowMark } from '../text/rowMark';
import { type EditEvent, readEditedBlock, readUnitsOf, writeMarks } from '../workbook/editedBlock';

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
  const timeZone = block.sheet.getParent().getSpreadsheetTimeZone();
  const checked = checkEditedRows(
    { header: block.header, rows: block.rows, firstRow: block.firstRow, units: readUnitsOf(block.sheet) },
    timeZone,
  );
  const marks = new Map(checked.map(({ row, findings }) => [row, markOf(findings)]));
  writeMarks(
    block,
    block.rows.map((_, index) => marks.get(block.firstRow + index) ?? ''),
  );
}

function markOf(findings: readonly Finding[]): string {
  const told = findings.filter(({ code }) => !notYetTyped.includes(code));
  return rowMark(workbookLanguage, { counted: false, leftOut: null, findings: told });
}
