/** A register made by the built bundle itself, and plain ways to fill and read its tabs in a test. */
import { emptyDocument, type WorkbookDocument } from '../../../local/document/workbookDocument';
import { createHost } from '../../../local/host/createHost';
import type { Host, HostOptions } from '../../../local/host/host';
import { createServices } from '../../../local/services/createServices';
import type { Dialog, DialogAnswer } from '../../../local/services/serviceContext';

/** 20/11/2026, 13:02 in Việt Nam. */
export const testMoment = new Date('2026-11-20T06:02:00Z');

export interface TestHost extends Host {
  /** Dialogs shown so far, newest last, in all executions. */
  readonly dialogs: readonly Dialog[];
  /** Presses Cancel from now on. */
  refuse(): void;
}

/** Agrees to everything; where asked, chooses KH 72 and types `year`. */
function answering(year: string, dialogs: Dialog[], willing: { yes: boolean }) {
  return (dialog: Dialog): DialogAnswer => {
    dialogs.push(dialog);
    if (!willing.yes) return { button: 'CANCEL' };
    if (dialog.kind === 'alert') return { button: dialog.buttons[0] ?? 'OK' };
    const choice = /^(\d+)\. .*72\/KH-UBND/m.exec(dialog.message)?.[1];
    return { button: 'OK', text: choice ?? year };
  };
}

export function testHost(
  document: WorkbookDocument,
  options: Partial<HostOptions> & { year?: string } = {},
): TestHost {
  const dialogs: Dialog[] = [];
  const willing = { yes: true };
  const host = createHost({
    document,
    now: () => testMoment,
    answer: answering(options.year ?? '2024', dialogs, willing),
    ...options,
  });
  return Object.assign(host, {
    dialogs,
    refuse: () => {
      willing.yes = false;
    },
  });
}

export function emptyHost(options: Partial<HostOptions> & { year?: string } = {}): TestHost {
  return testHost(emptyDocument('thử'), options);
}

/** A register for KH 72 and 2024, made by the menu command. */
export function newRegister(options: Partial<HostOptions> & { year?: string } = {}): TestHost {
  const host = emptyHost(options);
  host.run('createRegister');
  return host;
}

export function spreadsheetAppOf(host: Pick<Host, 'document'>): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  return createServices(host.document).SpreadsheetApp;
}

/** The spreadsheet as the test itself sees and changes it, outside every execution. */
export function spreadsheetOf(host: Pick<Host, 'document'>): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return spreadsheetAppOf(host).getActiveSpreadsheet();
}

export function sheetOf(host: Pick<Host, 'document'>, tab: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheetOf(host).getSheetByName(tab);
  if (sheet === null) throw new Error(`no tab ${tab}`);
  return sheet;
}

export type Records = readonly Readonly<Record<string, unknown>>[];

/** Writes records below the last row of a tab, by header, as values and not as typed text. */
export function addRecords(host: Host, tab: string, records: Records): void {
  const sheet = sheetOf(host, tab);
  const header = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  const rows = records.map((record) => {
    const unknown = Object.keys(record).filter((name) => !header.includes(name));
    if (unknown.length > 0) throw new Error(`no column ${unknown.join(', ')}`);
    return header.map((name) => record[String(name)] ?? '');
  });
  const first = sheet.getLastRow() + 1;
  const missing = first + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(first, 1, rows.length, header.length).setValues(rows);
  host.adopt(host.document);
}

/** The cells of a column below its header. */
export function column(host: Host, tab: string, header: string): unknown[] {
  const [heads = [], ...rows] = host.values(tab);
  const position = heads.indexOf(header);
  if (position < 0) throw new Error(`no column ${header}`);
  return rows.map((row) => row[position]);
}

/** Midnight in Việt Nam: what a date cell holds. */
export function day(year: number, month: number, date: number): Date {
  return new Date(Date.UTC(year, month - 1, date, -7));
}

/** Every tab's values, to compare a workbook with itself. */
export function allValues(host: Host, except: readonly string[] = []): Record<string, unknown[][]> {
  const names = host.document.sheetOrder.map((id) => String(host.document.sheets[id]?.name));
  return Object.fromEntries(
    names.filter((name) => !except.includes(name)).map((name) => [name, host.values(name)]),
  );
}

/** `count` sound registrations of a unit, from the number `first` on, sent in time for 2024. */
export function sound(
  unit: string,
  first: number,
  count: number,
  more: Readonly<Record<string, unknown>> = {},
): Records {
  return Array.from({ length: count }, (_, index) => ({
    'Mã đăng ký': `ĐK-2024-${String(first + index).padStart(3, '0')}`,
    Năm: 2024,
    'Đơn vị đăng ký': unit,
    Loại: 'Cá nhân',
    'Tên mô hình, tập thể, cá nhân': `Người thứ ${spelt(first + index)}`,
    'Đối tượng': 'Giáo viên',
    'Ngày gửi': day(2023, 12, 20),
    'Trạng thái': 'Đã gửi',
    ...more,
  }));
}

/** A name of letters for a number: digits in a name are a finding of their own. */
function spelt(number: number): string {
  return [...String(number)].map((digit) => 'ABCDEGHIKL'[Number(digit)]).join('');
}

/** 11 communes: one in its interval of 9–10, one short, one over, eight without; one row in nobody's name. */
export function workedRegister(): TestHost {
  const host = newRegister({ year: '2024' });
  addRecords(host, 'Đăng ký', [
    ...sound('Xã Xuân Quan', 1, 9),
    ...sound('Xã Cửu Cao', 10, 8),
    ...sound('Xã Phụng Công', 18, 11),
    ...sound('Xã Không Có', 29, 1),
    ...sound('Xã Xuân Quan', 30, 1, { 'Trạng thái': 'Nháp' }),
    ...sound('Xã Xuân Quan', 31, 1, { Năm: 2023, 'Mã đăng ký': 'ĐK-2023-001' }),
  ]);
  return host;
}

/** What the newest dialog says. */
export function lastMessage(host: TestHost): string | undefined {
  return host.dialogs[host.dialogs.length - 1]?.message;
}
