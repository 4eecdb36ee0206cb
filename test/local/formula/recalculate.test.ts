/** Formulas computed in place: values, order, larger results, what is not ours to compute. */

import { beforeEach, describe, expect, test } from 'vitest';
import {
  addSheet,
  type SheetDocument,
  type StoredCell,
  setSpreadsheetLocale,
  type WorkbookDocument,
} from '../../../local/document/workbookDocument';
import { recalculate } from '../../../local/formula/recalculate';
import { type FormulaSheet, formulaSheet } from './formulaSheet';

let document: WorkbookDocument;
let sheet: SheetDocument;
let cell: FormulaSheet['cell'];
let put: FormulaSheet['put'];

beforeEach(() => {
  ({ document, sheet, cell, put } = formulaSheet());
});

/** What a formula gives: its value, with booleans and blanks told apart. */
function resultOf(formula: string): unknown {
  put({ Z9: formula });
  recalculate(document, {});
  const { v, t } = cell('Z9') ?? {};
  return v === undefined ? null : t === 3 ? v === 1 : v;
}

describe('results', () => {
  beforeEach(() => {
    const other = addSheet(document, 'Đăng ký');
    put({ A1: 'Loại', B1: 'Số', A2: 'Cá nhân', B2: 3, A3: 'Tập thể', B3: 4, A4: 'Cá nhân', B4: 5 }, other);
    put({ A1: 3, A2: 'chữ', A3: true });
  });

  test.each<[string, unknown]>([
    ['=1+2*3', 7],
    ['=A1', 3],
    ['=A2', 'chữ'],
    ['=A3', true],
    ['=A50', null],
    ['=A50=""', true],
    ['=""', ''],
    ['=SUM(A1:A3)', 3],
    ['=COUNTIF(\'Đăng ký\'!A2:A;"Cá nhân")', 2],
    ['=COUNTIFS(\'Đăng ký\'!A2:A4;"Cá nhân";\'Đăng ký\'!B2:B4;">3")', 1],
    ["=SUM('Đăng ký'!B2:B)", 12],
    ["=SUM('Đăng ký'!B:B)", 12],
    ["=COUNTA('Đăng ký'!2:2)", 2],
    ['=VLOOKUP("Tập thể";\'Đăng ký\'!A:B;2;FALSE)', 4],
    ['=IF(A1>2;"hơn";"kém")', 'hơn'],
    ['=IFERROR(1/0;"lỗi")', 'lỗi'],
    ['=1/0', '#DIV/0!'],
    ['=KHONGCO(1)', '#NAME?'],
    ['=1+', '#VALUE!'],
    ['=INDIRECT("A1")+1', 4],
    ['=TEXT(45301;"dd/MM/yyyy")', '10/01/2024'],
    ['=1,5*2', 3],
    ['=SUM(1,5;2)', 3.5],
    // Commas between arguments are understood as well where nothing else can be meant.
    ['=SUM(1,2,3)', 6],
    ['=SUM(A1,A1)', 6],
  ])('%s', (formula, result) => {
    expect(resultOf(formula)).toEqual(result);
  });

  test('an American sheet separates with commas', () => {
    setSpreadsheetLocale(document, 'en_US');
    expect(resultOf('=SUM(1.5,2)')).toBe(3.5);
    expect(resultOf('=SUM(1.5;2)')).toBe(3.5);
  });

  test('the number of formulas is returned; without any the document stays as it is', () => {
    const before = JSON.stringify(document);
    expect(recalculate(document, {})).toBe(0);
    expect(JSON.stringify(document)).toBe(before);
    put({ C1: '=1', C2: '=C1' });
    expect(recalculate(document, {})).toBe(2);
  });
});

describe('order', () => {
  test('each formula after the ones it stands on, wherever they are', () => {
    const other = addSheet(document, 'Xa');
    put({ A1: '=A2+1', A2: '=Xa!A1*10', A3: '=SUM(A1:A2)' });
    put({ A1: '=A2', A2: 7 }, other);
    recalculate(document, {});
    expect([cell('A1')?.v, cell('A2')?.v, cell('A3')?.v]).toEqual([71, 70, 141]);
  });

  test('a running total 3,000 rows deep', () => {
    put({ A3000: '=A2999+1' });
    for (let row = 2999; row > 1; row -= 1) put({ [`A${row}`]: `=A${row - 1}+1` });
    put({ A1: 1 });
    sheet.rowCount = 3000;
    recalculate(document, {});
    expect(cell('A3000')?.v).toBe(3000);
  });

  test('a circle is an error for those in it', () => {
    put({ A1: '=A2', A2: '=A1', B1: '=1+1' });
    recalculate(document, {});
    expect([cell('A1')?.v, cell('A2')?.v, cell('B1')?.v]).toEqual(['#REF!', '#REF!', 2]);
  });

  test('changing a value and recalculating gives the new result', () => {
    put({ A1: 1, B1: '=SUM(A1:A9)' });
    recalculate(document, {});
    put({ A2: 5 });
    recalculate(document, {});
    expect(cell('B1')?.v).toBe(6);
  });
});

describe('larger results', () => {
  test('fill blank neighbours and can be referred to', () => {
    put({ A1: '=SUM(C1:D9)', C1: '={1\\2;3\\4}' });
    recalculate(document, {});
    expect([cell('C1')?.v, cell('D1')?.v, cell('C2')?.v, cell('D2')?.v, cell('A1')?.v]).toEqual([
      1, 2, 3, 4, 10,
    ]);
    expect(cell('D2')?.f).toBeUndefined();
  });

  test('leave nothing behind when they get smaller', () => {
    put({ C1: '={1\\2;3\\4}' });
    recalculate(document, {});
    (cell('C1') as StoredCell).f = '=5';
    recalculate(document, {});
    expect(sheet.cellData).toEqual({ 0: { 2: { f: '=5', v: 5, t: 2 } }, 1: {} });
  });

  test('are refused when something stands in their way, and come when it is gone', () => {
    put({ C1: '={1\\2;3\\4}', D2: 'của tôi' });
    recalculate(document, {});
    expect([cell('C1')?.v, cell('D1'), cell('D2')?.v]).toEqual(['#REF!', undefined, 'của tôi']);
    expect(cell('C1')?.custom).toEqual({
      error: 'Array result was not expanded because it would overwrite data in D2.',
    });
    delete sheet.cellData[1]?.[3];
    recalculate(document, {});
    expect([cell('C1')?.v, cell('D2')?.v, cell('C1')?.custom]).toEqual([1, 4, undefined]);
  });

  test('a value typed over a spilled cell is not taken away', () => {
    put({ C1: '={1\\2}' });
    recalculate(document, {});
    (cell('D1') as StoredCell).v = 'gõ đè';
    recalculate(document, {});
    expect([cell('C1')?.v, cell('D1')?.v]).toEqual(['#REF!', 'gõ đè']);
  });

  test('make the grid larger when it ends', () => {
    sheet.rowCount = 2;
    sheet.columnCount = 3;
    put({ C2: '={1\\2;3\\4}' });
    recalculate(document, {});
    expect([sheet.rowCount, sheet.columnCount, cell('D3')?.v]).toEqual([3, 4, 4]);
  });

  test('ARRAYFORMULA computes over whole ranges', () => {
    put({ A1: 1, A2: 2, B1: '=ARRAYFORMULA(A1:A2*10)' });
    recalculate(document, {});
    expect([cell('B1')?.v, cell('B2')?.v]).toEqual([10, 20]);
  });
});

describe('what only Google or Excel can compute keeps its last result', () => {
  test.each(['=QUERY(A1:B9;"select A")', '=SUM([1]Tệp!A1)', '=SUM(Bảng1[Số])', '=Vùng_của_tôi'])(
    '%s',
    (formula) => {
      sheet.cellData = { 0: { 0: { f: formula, v: 42, t: 2 }, 1: { f: '=A1+1' } } };
      recalculate(document, {});
      expect([cell('A1')?.v, cell('B1')?.v]).toEqual([42, 43]);
    },
  );

  test('and what it spilled', () => {
    sheet.cellData = {
      0: { 0: { f: '=QUERY(D1:E9;"select D")', v: 'a', t: 1 }, 2: { f: '=A2' } },
      1: { 0: { v: 'b', t: 1, custom: { spilled: 'b' } } },
    };
    recalculate(document, {});
    expect([cell('A1')?.v, cell('A2')?.v, cell('C1')?.v]).toEqual(['a', 'b', 'b']);
  });

  test('an error is no result to keep', () => {
    sheet.cellData = { 0: { 0: { f: '=QUERY(B1;"x")', v: '#N/A', t: 1 } } };
    recalculate(document, {});
    expect(cell('A1')?.v).toBe('#NAME?');
  });
});
