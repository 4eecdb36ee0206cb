/** The tab Báo cáo: what a form sends, cell by cell; whole, in few calls, and nothing of anybody's lost. */
import { describe, expect, test } from 'vitest';
import { setDefinedNames } from '../../local/document/definedNames';
import { styleOf } from '../../local/document/styles';
import { storedRows } from '../../local/document/workbookDocument';
import type { PrintedSheet } from '../../src/domain/tables/printedSheet';
import { answered, callOf, dataCalls } from './support/openedForm';
import { newRegister, sheetOf, spreadsheetOf, type TestHost } from './support/registerHost';

const small: PrintedSheet = {
  widths: [100, 50],
  rows: [
    [
      [0, '  UBND XÃ A', 0],
      [2, 'ĐỘC LẬP', 1],
    ],
    [],
    [
      [0, '1', 4],
      [1, '=HYPERLINK("https://example.com")', 0],
      [2, '09', 12],
      [3, '+84 912', 2],
    ],
    [[0, 'Tổng', 1]],
  ],
  boxes: [[2, 0, 1, 4]],
  frames: [[3, 0, 1, 4]],
};

const print = (host: TestHost, sheet: unknown) => callOf(host, 'printReport', sheet);
/** The tab without its hidden first column. */
const printed = (host: TestHost) => host.values('Báo cáo').map((row) => row.slice(1));

function styleAt(host: TestHost, row: number, column: number): Readonly<Record<string, unknown>> {
  const sheet = Object.values(host.document.sheets).find(({ name }) => name === 'Báo cáo');
  if (sheet === undefined) throw new Error('no tab Báo cáo');
  return styleOf(host.document, storedRows(sheet as never)[row]?.[column]) as Readonly<
    Record<string, unknown>
  >;
}

describe('the tab Báo cáo', () => {
  test('holds the document cell by cell, below our mark, and comes to the front', () => {
    const host = newRegister();
    expect(answered(print(host, small))).toEqual({ tab: 'Báo cáo', aside: null });
    expect(host.values('Báo cáo')[0]?.[0]).toBe('guong-sang');
    expect(printed(host).slice(1)).toEqual([
      ['  UBND XÃ A', '', 'ĐỘC LẬP', ''],
      ['', '', '', ''],
      ['1', '=HYPERLINK("https://example.com")', '09', '+84 912'],
      ['Tổng', '', '', ''],
    ]);
    expect(spreadsheetOf(host).getSheetByName('Báo cáo')?.getRange('C4').getFormula()).toBe('');
    expect(host.document.sheets[host.activeSheetId]?.name).toBe('Báo cáo');
  });

  test('has the letters of official documents, what is bold bold, and lines where the table has them', () => {
    const host = newRegister();
    print(host, small);
    expect(styleAt(host, 1, 1)).toMatchObject({ ff: 'Times New Roman', fs: 13, ht: 1 });
    expect(styleAt(host, 1, 3)).toMatchObject({ ff: 'Times New Roman', bl: 1 });
    expect(styleAt(host, 3, 1)).toMatchObject({ ht: 2, tb: 3, bd: { t: {}, b: {}, l: {}, r: {} } });
    expect(styleAt(host, 3, 4)).toMatchObject({ it: 1 });
    expect(Object.keys(styleAt(host, 4, 1).bd as object).sort()).toEqual(['b', 'l', 't']);
    expect(Object.keys(styleAt(host, 4, 2).bd as object).sort()).toEqual(['b', 't']);
    expect(styleAt(host, 1, 1).bd ?? null).toBeNull();
    const sheet = sheetOf(host, 'Báo cáo');
    expect([2, 3, 4, 15].map((column) => sheet.getColumnWidth(column))).toEqual([42, 100, 50, 50]);
    expect(sheet.isColumnHiddenByUser(1)).toBe(true);
  });

  test('is rebuilt whole: nothing of a longer document stays, neither words nor lines', () => {
    const host = newRegister();
    const long = {
      ...small,
      rows: Array.from({ length: 1_500 }, () => small.rows[2]),
      boxes: [[0, 0, 1_500, 4]],
    };
    answered(print(host, long));
    answered(print(host, small));
    expect(printed(host)).toHaveLength(5);
    expect(sheetOf(host, 'Báo cáo').getMaxRows()).toBe(6);
    expect([2, 4, 5].map((row) => styleAt(host, row, 2).bd ?? null)).toEqual([null, expect.anything(), null]);
  });

  test.each([
    { rows: 4, repeated: 1 },
    { rows: 40_000, repeated: 10_000 },
  ])('is rewritten in 12 data calls with $rows rows', ({ repeated }) => {
    const host = newRegister();
    answered(print(host, small));
    const rows = Array.from({ length: repeated }, () => small.rows).flat();
    const boxes = Array.from({ length: repeated }, (_, index) => [index * 4 + 2, 0, 1, 4]);
    answered(print(host, { ...small, rows, boxes }));
    expect(dataCalls(host)).toBe(12);
  });

  test('of somebody else is kept under another name', () => {
    const host = newRegister();
    spreadsheetOf(host)
      .insertSheet('Báo cáo')
      .getRange('A1:B2')
      .setValues([
        ['Báo cáo của tôi', ''],
        ['Năm', 2023],
      ]);
    host.adopt(host.document);
    expect(answered(print(host, small))).toEqual({ tab: 'Báo cáo', aside: 'Báo cáo (cũ)' });
    expect(host.values('Báo cáo (cũ)')).toEqual([
      ['Báo cáo của tôi', ''],
      ['Năm', 2023],
    ]);
    expect(printed(host)).toHaveLength(5);
    expect(answered(print(host, small))).toEqual({ tab: 'Báo cáo', aside: null });
  });

  test('is ours again after a trip that took its name along', () => {
    const host = newRegister();
    print(host, small);
    setDefinedNames(host.document, []);
    host.adopt(host.document);
    expect(answered(print(host, { ...small, rows: [[[0, 'mới', 0]]], boxes: [], frames: [] }))).toEqual({
      tab: 'Báo cáo',
      aside: null,
    });
    expect(printed(host).map(([text]) => text)).toEqual(['', 'mới']);
  });

  test.each([
    ['nothing', []],
    ['a text', ['=1+1']],
    ['rows without end', [{ ...small, rows: Array.from({ length: 60_001 }, () => []) }]],
    ['a box over other columns', [{ ...small, boxes: [[0, 0, 1, 99]] }]],
  ])('takes no %s for a document, and stays as it was', (_, given) => {
    const host = newRegister();
    print(host, small);
    const before = host.values('Báo cáo');
    expect(host.call('printReport', JSON.stringify(given))).toEqual({
      ok: true,
      value: { ok: false, message: expect.stringMatching(/^Có trục trặc nên chưa làm xong/) },
    });
    expect(host.values('Báo cáo')).toEqual(before);
  });

  test('waits for another run, and leaves the tab alone while it has to', () => {
    const host = newRegister();
    print(host, small);
    host.faults.lockHeldByAnother = true;
    const other = { ...small, rows: [[[0, 'khác', 0]]], boxes: [], frames: [] };
    expect(print(host, other)).toEqual({
      ok: false,
      message: expect.stringMatching(/đang/i),
    });
    expect(printed(host)).toHaveLength(5);
    host.faults.lockHeldByAnother = false;
    expect(print(host, other).ok).toBe(true);
    expect(printed(host)).toHaveLength(2);
  });

  test('that is half rewritten is said to be so, with what to press again', () => {
    const host = newRegister();
    print(host, small);
    host.faults.failAtDataCall = 6;
    expect(print(host, small)).toEqual({
      ok: false,
      message: expect.stringMatching(/tab Báo cáo có thể chưa đầy đủ.*chạy lại Lập báo cáo/),
    });
    delete host.faults.failAtDataCall;
    expect(print(host, small).ok).toBe(true);
    expect(printed(host)).toHaveLength(5);
  });
});

test('checking and mending the structure leaves the tab alone', () => {
  const host = newRegister();
  print(host, small);
  const before = host.values('Báo cáo');
  host.run('repairStructure');
  host.run('checkQuotas');
  expect(host.dialogs.map(({ message }) => message).join()).not.toContain('Báo cáo');
  expect(host.values('Báo cáo')).toEqual(before);
});
