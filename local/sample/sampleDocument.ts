/** The sample register as a workbook: made by the add-on's own command, then filled with the sample's rows. */
import type { Cell, Grid } from '../../src/domain/tables/cell';
import { type TableKey, tables } from '../../src/domain/tables/tables';
import { emptyDocument, type WorkbookDocument } from '../document/workbookDocument';
import { createHost } from '../host/createHost';
import { createServices } from '../services/createServices';
import type { Dialog, DialogAnswer } from '../services/serviceContext';
import { sampleRows, sampleYear } from './sampleRows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The lists of 2024 are in: the moment the journal gives for making the register. */
const madeAt = new Date('2024-02-20T02:00:00Z');

/** 11/6 has been kept since the plan came out in May 2022. */
const honourDay = { date: '11/6', done: '2022, 2023' };

/** What the office types into `Cấu hình` before its first document. */
const officeSettings: readonly (readonly [string, string])[] = [
  ['Cơ quan chủ quản', 'UBND huyện Văn Giang'],
  ['Cơ quan ban hành', 'Phòng Nội vụ'],
  ['Tên viết tắt', 'PNV'],
  ['Địa danh', 'Văn Giang'],
  ['Người ký', 'Lê Minh Thuận'],
  ['Quyền hạn ký', 'KT. TRƯỞNG PHÒNG; PHÓ TRƯỞNG PHÒNG'],
  ['Nơi nhận', 'Lãnh đạo UBND huyện; Thường trực Hội đồng TĐ-KT huyện; Lưu: VT, TĐ'],
];

/** The unit's name stands once over three rows of Trường Mầm non Long Hưng, as in lists typed for printing. */
const mergedUnit = { firstId: 'ĐK-2024-056', rows: 3 };

/**
 * Runs `createRegister` of the built add-on and writes the sample's rows.
 * The same document every time, sample and build being the same.
 *
 * @param options.buildDir folder of the built files; default that of the local host
 * @throws when the add-on is not built, or its register lacks a tab or column of the sample
 */
export function sampleDocument(options: { buildDir?: string } = {}): WorkbookDocument {
  const document = emptyDocument('Sổ đăng ký gương điển hình tiên tiến 2024 (mẫu)');
  const host = createHost({ ...options, document, now: () => madeAt, answer: chooseVanGiang });
  host.run('createRegister');
  const { SpreadsheetApp } = createServices(host.document, { now: () => madeAt });
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  for (const [table, rows] of Object.entries(sampleRows) as [TableKey, Grid][]) {
    const { tab } = tables[table];
    const sheet = spreadsheet.getSheetByName(tab);
    if (sheet === null) throw new Error(`createRegister made no tab ${tab}`);
    fillTab(sheet, rows);
    if (table === 'registrations') layOutForPrint(sheet, rows);
  }
  tickHonourDay(spreadsheet);
  fillOffice(spreadsheet);
  return host.document;
}

function chooseVanGiang({ kind, message, buttons }: Dialog): DialogAnswer {
  if (kind === 'alert') return { button: buttons[0] ?? 'OK' };
  // Where there are several programmes they are listed by number.
  const listed = /^(\d+)\. .*72\/KH-UBND/m.exec(message)?.[1];
  return { button: 'OK', text: listed ?? String(sampleYear) };
}

/** Writes the rows under the tab's header row, each cell below the header of the same text. */
function fillTab(sheet: Sheet, grid: Grid): void {
  const [headers = [], ...rows] = grid;
  const places = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  const positions = headers.map((header) => places.indexOf(header));
  const lacking = headers.filter((_, index) => (positions[index] as number) < 0);
  if (lacking.length > 0) throw new Error(`${sheet.getName()} has no column ${lacking.join(', ')}`);
  const values = rows.map((row) => {
    const cells: Cell[] = places.map(() => '');
    row.forEach((cell, index) => {
      cells[positions[index] as number] = asGiven(headers[index], cell);
    });
    return cells;
  });
  sheet.getRange(2, 1, values.length, places.length).setValues(values);
}

function tickHonourDay(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const { tab, columns } = tables.milestones;
  const [headers = [], ...rows] = spreadsheet.getSheetByName(tab)?.getDataRange().getValues() ?? [];
  const row = rows.findIndex((cells) => cells[headers.indexOf(columns.date)] === honourDay.date);
  if (row < 0) throw new Error(`${tab} has no ${honourDay.date}`);
  const cell = spreadsheet.getSheetByName(tab)?.getRange(row + 2, headers.indexOf(columns.done) + 1);
  cell?.setValue(honourDay.done);
}

function fillOffice(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const { tab, columns } = tables.settings;
  const sheet = spreadsheet.getSheetByName(tab);
  const [headers = [], ...rows] = sheet?.getDataRange().getValues() ?? [];
  for (const [key, value] of officeSettings) {
    const row = rows.findIndex((cells) => cells[headers.indexOf(columns.key)] === key);
    if (row < 0) throw new Error(`${tab} has no ${key}`);
    sheet?.getRange(row + 2, headers.indexOf(columns.value) + 1).setValue(value);
  }
}

/** A date typed as text stays text: the apostrophe keeps the sheet from reading it, and is not stored (CF-16). */
function asGiven(header: Cell, cell: Cell): Cell {
  const { sentDate } = tables.registrations.columns;
  return header === sentDate && typeof cell === 'string' && cell !== '' ? `'${cell}` : (cell ?? '');
}

/** What a clerk does to the list by hand: bold titles and total, one unit cell over several rows, a bare serial number. */
function layOutForPrint(sheet: Sheet, [headers = [], ...rows]: Grid): void {
  const { id, unit, sentDate } = tables.registrations.columns;
  const at = (header: string): number => headers.indexOf(header);
  rows.forEach((row, index) => {
    if (row[at(id)] === '') sheet.getRange(index + 2, 1, 1, headers.length).setFontWeight('bold');
    if (row[at(id)] === mergedUnit.firstId) {
      sheet.getRange(index + 2, at(unit) + 1, mergedUnit.rows, 1).merge();
    }
    if (typeof row[at(sentDate)] === 'number') {
      sheet.getRange(index + 2, at(sentDate) + 1).setNumberFormat('0');
    }
  });
}
