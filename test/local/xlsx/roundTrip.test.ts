/** A document written to a file and read back is the same document. */

import { describe, expect, test } from 'vitest';
import { type CellStyle, internStyle } from '../../../local/document/styles';
import {
  addSheet,
  setSpreadsheetLocale,
  type WorkbookDocument,
} from '../../../local/document/workbookDocument';
import { generatedRegister } from '../../../local/sample/generatedRegister';
import { gridsDocument } from '../../fixtures/gridsDocument';
import { blankBook, expectSame, roundTrip } from './roundTripping';
import { comparable } from './storedCells';

function styled(document: WorkbookDocument, style: CellStyle): { s: string } {
  return { s: internStyle(document, style) ?? '' };
}

describe('what is carried', () => {
  test('an empty workbook', async () => {
    await expectSame(blankBook().document);
  });

  test('values, and text that looks like something else', async () => {
    const { document, sheet } = blankBook();
    const texts = [
      '=1+1',
      '0123',
      '+84912345678',
      '-A1',
      '@x',
      "'nháy",
      ' hai đầu ',
      'một\nhai\r\nba',
      'a\tb',
      '<&>"\'',
      '_x0041_',
      '_x005F_',
      'TRUE',
      '1/2',
      '\u0001',
      '😀 Đ̀',
      'x'.repeat(50_000),
    ];
    sheet.cellData = {
      0: Object.fromEntries(texts.map((v, column) => [column, { v, t: 1 }])),
      1: {
        0: { v: 1, t: 3 },
        1: { v: 0, t: 3 },
        2: { v: 0.1 + 0.2, t: 2 },
        3: { v: -1e-7, t: 2 },
        4: { v: 1e21, t: 2 },
        5: { v: '#N/A', t: 1 },
        6: { v: '#ERROR!', t: 1 },
      },
    };
    await expectSame(document);
  });

  test('dates and number formats', async () => {
    const { document, sheet } = blankBook();
    const pattern = (text: string) => styled(document, { n: { pattern: text } });
    sheet.cellData = {
      0: {
        0: { v: 45301, t: 2, ...pattern('dd/MM/yyyy') },
        1: { v: 45301.75, t: 2, ...pattern('d/M/yyyy H:mm:ss') },
        2: { v: 1 / 3, t: 2, ...pattern('H:mm') },
        3: { v: 59, t: 2, ...pattern('dd/MM/yyyy') },
        4: { v: '0123', t: 1, ...pattern('@') },
        5: { v: 0.5, t: 2, ...pattern('0%') },
        6: { v: 1234567.5, t: 2, ...pattern('#,##0.00" đồng"') },
        7: pattern('@'),
      },
    };
    await expectSame(document);
  });

  test('formulas with their results, larger results, and what stands in their way', async () => {
    const { document, sheet } = blankBook();
    addSheet(document, "Đơn vị 'mới' 1");
    sheet.cellData = {
      0: {
        0: { f: "=COUNTIF('Đơn vị ''mới'' 1'!A2:A;\"x\")", v: 3, t: 2 },
        1: { f: '=IF(A1>1,5;"có";"")', v: '', t: 1 },
        2: { f: '={1\\2;3\\4}', v: 1, t: 2 },
        3: { v: 2, t: 2, custom: { spilled: 2 } },
        4: { f: '=1/0', v: '#DIV/0!', t: 1 },
        5: { f: '=TRUE', v: 1, t: 3 },
      },
      1: { 2: { v: 3, t: 2, custom: { spilled: 3 } }, 3: { v: 4, t: 2, custom: { spilled: 4 } } },
      4: {
        0: { f: '=DHTT_CHITIEU(A1:B2;C1)', v: 'Mã "A"', t: 1 },
        1: { v: 'Tên', t: 1, custom: { spilled: 'Tên' } },
      },
      5: { 0: { v: 'XA01', t: 1, custom: { spilled: 'XA01' } }, 1: { v: 7, t: 2, custom: { spilled: 7 } } },
    };
    const expected = comparable(document) as {
      sheets: Record<string, { cellData: Record<string, object> }>;
    };
    // A blank result is stored as no value at all.
    Object.assign(expected.sheets['Đăng ký']?.cellData ?? {}, { B1: { f: '=IF(A1>1,5;"có";"")' } });
    expect(comparable(await roundTrip(document))).toEqual(expected);
  });

  test('the locale, and with it how formulas are spelled', async () => {
    const { document, sheet } = blankBook();
    setSpreadsheetLocale(document, 'en_US');
    sheet.cellData = { 0: { 0: { f: '=SUM(1.5,A2:A)', v: 1.5, t: 2 } } };
    await expectSame(document);
  });

  test('styles', async () => {
    const { document, sheet } = blankBook();
    const styles: CellStyle[] = [
      { bl: 1, it: 1, ul: { s: 1 }, st: { s: 1 }, cl: { rgb: '#ffffff' }, bg: { rgb: '#1F4E79' } },
      { ff: 'Times New Roman', fs: 13, ht: 2, vt: 2, tb: 3 },
      { ht: 1, vt: 1 },
      { ht: 3, vt: 3, pd: { l: 18 } },
      { tr: { a: -45 } },
      { tr: { a: 45 } },
      { tr: { a: 0, v: 1 } },
      { va: 2 },
      { va: 3 },
    ];
    const borders = Array.from(
      { length: 13 },
      (_, i): CellStyle => ({
        bd: { t: { s: i + 1, cl: { rgb: '#112233' } }, l: { s: i + 1, cl: { rgb: '#000000' } } },
      }),
    );
    const row = [...styles, ...borders].map((style, column) => [
      column,
      { v: column, t: 2, ...styled(document, style) },
    ]);
    sheet.cellData = { 0: Object.fromEntries(row) };
    document.defaultStyle = { ff: 'Be Vietnam Pro', fs: 11 };
    await expectSame(document);
  });

  test('the shape of tabs', async () => {
    const { document, sheet } = blankBook();
    Object.assign(sheet, {
      cellData: { 0: { 0: { v: 'Mã', t: 1 } } },
      mergeData: [{ startRow: 2, endRow: 3, startColumn: 0, endColumn: 4 }],
      freeze: { xSplit: 2, ySplit: 1, startRow: 1, startColumn: 2 },
      columnData: { 0: { w: 61 }, 2: { w: 340, hd: 1 }, 7: { w: 100 } },
      rowData: { 0: { h: 42 }, 6: { hd: 1 }, 9: { h: 21 } },
      tabColor: '#ff9900',
      showGridlines: 0,
    });
    const hidden = addSheet(document, 'Nhật ký');
    Object.assign(hidden, { hidden: 1, rowCount: 100, columnCount: 8 });
    await expectSame(document);
  });

  test('a generated register with dirt in every column', async () => {
    await expectSame(gridsDocument(generatedRegister({ rows: 400, units: 40, seed: 7 })));
  });

  test('a register of 300 rows, twice over', async () => {
    const { document, sheet } = blankBook();
    for (let row = 0; row < 300; row += 1) {
      sheet.cellData[row] = {
        0: { v: row, t: 2 },
        1: { v: `ĐK-2024-${row}`, t: 1, ...styled(document, { n: { pattern: '@' } }) },
      };
    }
    const once = await roundTrip(document);
    const twice = await roundTrip(once);
    expect(comparable(twice)).toEqual(comparable(document));
  });
});
