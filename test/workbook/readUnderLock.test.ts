/** Tables read under the lock are not read again, unless a row or column has been put in or taken out since. */
import { describe, expect, test } from 'vitest';
import { emptyDocument } from '../../local/document/workbookDocument';
import type { Grid } from '../../src/domain/tables/cell';
import type { ChangeSet } from '../../src/domain/tables/changeSet';
import { type ApplyContext, applyUnderLock } from '../../src/workbook/applyChangeSet';
import { documentLock } from '../../src/workbook/lock';
import { Tabs } from '../../src/workbook/tabs';
import { asExecution } from './support/nodeServices';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const header = [
  'Mã đăng ký',
  'Năm',
  'Đơn vị đăng ký',
  'Loại',
  'Tên mô hình, tập thể, cá nhân',
  'Trạng thái',
  'Kết quả kiểm tra',
];

const marks: ChangeSet = {
  action: 'test',
  tables: [
    {
      table: 'registrations',
      added: [],
      changed: ['A', 'B'].map((key, index) => ({
        key,
        row: index + 2,
        column: 'checkResult',
        before: '',
        after: `của ${key}`,
      })),
      retired: [],
    },
  ],
};

/** Reads `Đăng ký`, lets somebody else act, then writes the marks. Gives the rows as they stand then, and the reads. */
function marked(act: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void) {
  let reads = 0;
  let counting = false;
  const document = emptyDocument('thử');
  const meter = {
    beforeDataCall: (_n: number, name: string) => {
      if (counting && name === 'Range.getValues') reads += 1;
    },
  };
  const rows = asExecution(document, { meter }, (spreadsheet: Spreadsheet) => {
    const sheet = spreadsheet.insertSheet('Đăng ký');
    sheet.getRange(1, 1, 1, header.length).setValues([header]);
    sheet.getRange('A2:A3').setValues([['A'], ['B']]);
    const grid = sheet.getDataRange().getValues() as Grid;
    act(sheet);
    const context: ApplyContext = {
      lock: documentLock,
      user: '',
      now: new Date('2026-11-20T06:02:00Z'),
      timeZone: 'Asia/Ho_Chi_Minh',
      readUnderLock: { registrations: { grid, formulas: null } },
    };
    counting = true;
    applyUnderLock(spreadsheet, new Tabs(spreadsheet), marks, context);
    counting = false;
    const [heads = [], ...cells] = sheet.getDataRange().getValues();
    return cells.map((row) => [row[heads.indexOf('Mã đăng ký')], row[heads.indexOf('Kết quả kiểm tra')]]);
  });
  return { rows, reads };
}

describe('marks worked out from a table read under the lock', () => {
  test('are written without reading it again', () => {
    expect(marked(() => undefined)).toEqual({
      rows: [
        ['A', 'của A'],
        ['B', 'của B'],
      ],
      reads: 0,
    });
  });

  test('find their rows again when one was put in above them', () => {
    const { rows, reads } = marked((sheet) => sheet.insertRowsBefore(2, 1));
    expect(rows).toEqual([
      ['', ''],
      ['A', 'của A'],
      ['B', 'của B'],
    ]);
    expect(reads).toBeGreaterThan(0);
  });

  test('find their column again when one was put in before it', () => {
    const { rows } = marked((sheet) => sheet.insertColumnsBefore(1, 1));
    expect(rows).toEqual([
      ['A', 'của A'],
      ['B', 'của B'],
    ]);
  });

  test('are refused when their row was taken out', () => {
    expect(() => marked((sheet) => sheet.deleteRow(3))).toThrow(
      expect.objectContaining({ code: 'changed_meanwhile' }),
    );
  });
});
