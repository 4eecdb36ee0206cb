/** A host that runs a small script of its own instead of the build, and a journal tab for what onEdit saw. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { emptyDocument } from '../../../local/document/workbookDocument';
import { createHost } from '../../../local/host/createHost';
import type { HostOptions } from '../../../local/host/host';

const script = `
var loads = (typeof loads === 'undefined' ? 0 : loads) + 1;
function onOpen(e) {
  SpreadsheetApp.getUi().createMenu('Gương Sáng').addItem('Kiểm tra', 'check').addToUi();
  return [String(e.authMode), typeof e.source, e.user.getEmail()];
}
function onEdit(e) {
  var keys = Object.keys(e).sort().join(' ');
  e.source.getSheetByName('Nhật ký').appendRow(["'" + JSON.stringify([keys, e.range, e.value, e.oldValue,
    String(e.authMode), e.range.getA1Notation(), e.range.rowStart, e.range.columnEnd])]);
}
function writeThree() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Một');
  sheet.getRange('A1').setValue(1);
  sheet.getRange('A2').setValue(2);
  sheet.getRange('A3').setValue(3);
}
function lastRow() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Một');
  var before = sheet.getLastRow();
  var values = sheet.getRange('A1:A9').getValues();
  return [before, sheet.getLastRow(), values[4][0]];
}
function locked() { return LockService.getDocumentLock().tryLock(1000); }
function dates() {
  var cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Một').getRange('A1');
  cell.setValue(new Date(2026, 10, 20));
  var read = cell.getValue();
  return [read instanceof Date, read.getTime(), new Date().getTime(), Date.now(), typeof Date(), new Date(0).getTime()];
}
function caught() {
  try { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Một').getRange(0, 1); }
  catch (error) { return [error instanceof Error, String(error), error.name]; }
}
function missing(names) { return names.filter(function (name) { return eval('typeof ' + name) !== 'undefined'; }); }
function fails() { throw new TypeError('sai'); }
function loadCount() { return loads; }
function add(a, b) { return a + b; }
function slow() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Một');
  for (var i = 0; i < 2000; i += 1) sheet.getRange('A1').setValue(i);
}
function sleepy() { Utilities.sleep(300000); Utilities.sleep(59000); return 'xong'; }
function ask() { return String(SpreadsheetApp.getUi().alert('Có chắc không?')); }
/**
 * @param {range} block A block.
 * @customfunction
 */
function GAP_DOI(block) { return block.map(function (row) { return row.map(function (cell) { return cell * 2; }); }); }
/** @customfunction */
function VIET() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Một').getRange('A1').setValue('x'); }
/** Not for cells. */
function HIDDEN() { return 1; }
`;

let buildDir = '';

beforeAll(() => {
  buildDir = mkdtempSync(join(tmpdir(), 'host-test-'));
  writeFileSync(join(buildDir, 'Code.js'), script);
  writeFileSync(join(buildDir, 'appsscript.json'), '{}');
});

afterAll(() => rmSync(buildDir, { recursive: true }));

export function openHost(options: Partial<HostOptions> = {}) {
  const document = emptyDocument('Sổ', 'Một');
  const host = createHost({ document, buildDir, now: () => new Date('2026-11-20T03:00:00Z'), ...options });
  return host;
}

/** What onEdit wrote down, newest last. */
export function events(host: ReturnType<typeof openHost>): unknown[] {
  return host.values('Nhật ký').map((row) => (row[0] === '' ? null : JSON.parse(String(row[0]))));
}

export function hostWithJournal(options: Partial<HostOptions> = {}) {
  const document = emptyDocument('Sổ', 'Một');
  const journal = emptyDocument('', 'Nhật ký').sheets.sheet1;
  document.sheets.journal = { ...journal, id: 'journal' };
  document.sheetOrder.push('journal');
  return openHost({ document, ...options });
}
