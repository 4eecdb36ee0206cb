/**
 * A small script and workbook of the tests' own: a rejecting rule, an `onEdit` that writes down its event, and
 * commands that ask, wait before they write, fail, or say something.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setValidations, type ValidationRule } from '../../../local/document/resources';
import {
  emptyDocument,
  sheetsInOrder,
  storedRows,
  type WorkbookDocument,
} from '../../../local/document/workbookDocument';

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Gương Sáng')
    .addItem('Hỏi', 'ask').addItem('Chờ', 'wait').addItem('Hỏng', 'fail').addItem('Nhắn', 'say')
    .addToUi();
}
function onEdit(e) {
  var sheet = e.range.getSheet();
  sheet.getRange(1, 8).setValue([e.range.getA1Notation(), e.value, e.oldValue].join('|'));
}
function ask() {
  var ui = SpreadsheetApp.getUi();
  var note = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Dữ liệu').getRange(1, 10);
  note.setValue('đang hỏi');
  var name = ui.prompt('Tên', 'Tên của bạn?', ui.ButtonSet.OK_CANCEL);
  var sure = ui.alert('Chắc chưa', name.getResponseText(), ui.ButtonSet.YES_NO);
  note.setValue([name.getSelectedButton(), name.getResponseText(), sure].join('|'));
}
function wait() {
  SpreadsheetApp.getUi().alert('Đợi');
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.getSheetByName('Dữ liệu').getRange(9, 1).setValue('từ lệnh');
  spreadsheet.insertSheet('Tab mới');
  spreadsheet.getSheetByName('Dữ liệu').activate();
}
function fail() {
  throw new Error('hỏng thật');
}
function say() {
  SpreadsheetApp.getActiveSpreadsheet().toast('Đã ghi 3 dòng', 'Gương Sáng', 60);
}
`;

export interface ListenerScript {
  buildDir: string;
  remove(): Promise<void>;
}

export async function listenerScript(): Promise<ListenerScript> {
  const buildDir = await mkdtemp(path.join(tmpdir(), 'guong-sang-page-'));
  await writeFile(path.join(buildDir, 'Code.js'), code);
  return { buildDir, remove: () => rm(buildDir, { recursive: true }) };
}

/** One tab `Dữ liệu`, words in A1:B8, and in C a rule that takes numbers from 1 to 10. */
export function listenerWorkbook(): WorkbookDocument {
  const document = emptyDocument('Sổ thử', 'Dữ liệu');
  const [sheet] = sheetsInOrder(document);
  if (!sheet) throw new Error('an empty document has one tab');
  const rows = storedRows(sheet);
  for (let row = 0; row < 8; row += 1) {
    rows[row] = { 0: { v: `a${row + 1}`, t: 1 }, 1: { v: row + 1, t: 2 } };
  }
  setValidations(document, sheet.id, [
    {
      uid: 'oneToTen',
      type: 'decimal',
      operator: 'between' as NonNullable<ValidationRule['operator']>,
      formula1: '1',
      formula2: '10',
      ranges: [{ startRow: 0, endRow: 99, startColumn: 2, endColumn: 2 }],
      errorStyle: 1,
      error: 'Nhập số từ 1 đến 10.',
    },
  ]);
  return document;
}
