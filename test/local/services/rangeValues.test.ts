/** Contents in and out of ranges: platform.md §4.1 and §4.2. */
import { describe, expect, it } from 'vitest';
import { openBook } from './openBook';

const d = (iso: string) => new Date(`${iso}T00:00:00+07:00`);

describe('reading', () => {
  it('gives blank as an empty string and always rows of cells', () => {
    const { sheet } = openBook();
    expect(sheet.getRange('A1').getValue()).toBe('');
    expect(sheet.getRange('A1').getValues()).toEqual([['']]);
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('has a 1×1 data range and no last row on an empty tab (CF-7)', () => {
    const { sheet } = openBook();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
  });

  it('counts contents, not formats, for the last row and column', () => {
    const { sheet } = openBook();
    sheet.getRange('B3').setValue('x');
    sheet.getRange('H90').setBackground('#ff0000');
    sheet.getRange('D2').setValue(false);
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 4]);
    sheet.getRange('D2').clearContent();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 2]);
  });

  it('returns dates of the spreadsheet’s zone', () => {
    const { sheet, book } = openBook();
    sheet.getRange('A1').setValue(d('2026-11-20'));
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2026-11-19T17:00:00Z'));
    expect(sheet.getRange('A1').getNumberFormat()).toBe('d/M/yyyy');
    expect(sheet.getRange('A1').getDisplayValue()).toBe('20/11/2026');
    // The cell holds a calendar day; another zone means another instant (CF-6).
    book.setSpreadsheetTimeZone('America/New_York');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2026-11-20T05:00:00Z'));
  });

  it('shows numbers by the locale', () => {
    const { sheet, book } = openBook();
    sheet.getRange('A1:C1').setValues([[1234.5, 0.5, true]]);
    sheet.getRange('A1').setNumberFormat('#,##0.00');
    expect(sheet.getRange('A1:C1').getDisplayValues()).toEqual([['1.234,50', '0,5', 'TRUE']]);
    book.setSpreadsheetLocale('en_US');
    expect(sheet.getRange('A1:C1').getDisplayValues()).toEqual([['1,234.50', '0.5', 'TRUE']]);
  });
});

describe('writing', () => {
  it.each<[string, string | number | boolean | Date | null | undefined, unknown]>([
    ['a name', 'Lê Văn Tám', 'Lê Văn Tám'],
    ['a leading zero', '0123', 123],
    ['ISO text', '2026-08-17', d('2026-08-17')],
    ['day and month as in Vietnam', '10/01/2026', d('2026-01-10')],
    ['a percentage', '50%', 0.5],
    ['an apostrophe', "'0123", '0123'],
    ['an apostrophe before =', "'=1+1", '=1+1'],
    ['TRUE', 'TRUE', true],
    ['false', false, false],
    ['a number', 1.25, 1.25],
    ['no number', Number.NaN, '#NUM!'],
    ['null', null, ''],
    ['undefined', undefined, ''],
    ['nothing', '', ''],
  ])('%s', (_, written, read) => {
    const { sheet } = openBook();
    const cell = sheet.getRange('B2');
    cell.setValue('trước');
    cell.setValue(written as string);
    expect(cell.getValue()).toEqual(read);
  });

  it.each<[string, unknown, unknown]>([
    ['digits', '0123', '0123'],
    ['a telephone number', '+84912345678', '+84912345678'],
    ['a date', '20/11/2026', '20/11/2026'],
    ['a number', 12, '12'],
    ['a truth value', true, 'true'],
    ['a Date', d('2026-11-20'), '20/11/2026'],
    ['an apostrophe', "'0123", '0123'],
  ])('keeps %s as text in a text cell (CF-17)', (_, written, read) => {
    const { sheet } = openBook();
    const cell = sheet.getRange('A1').setNumberFormat('@');
    cell.setValue(written as string);
    expect(cell.getValue()).toBe(read);
  });

  it('makes a formula of a leading = even in a text cell (CF-17)', () => {
    const { sheet } = openBook();
    const cell = sheet.getRange('A1').setNumberFormat('@');
    cell.setValue('=1+1');
    expect(cell.getFormula()).toBe('=1+1');
  });

  it('keeps a format of the cell’s own when a date comes in', () => {
    const { sheet } = openBook();
    const cell = sheet.getRange('A1').setNumberFormat('dd/mm/yyyy');
    cell.setValue(d('2026-02-01'));
    expect(cell.getNumberFormat()).toBe('dd/mm/yyyy');
    expect(cell.getDisplayValue()).toBe('01/02/2026');
  });

  it('clears by null and leaves the format', () => {
    const { sheet } = openBook();
    const cell = sheet.getRange('A1').setNumberFormat('0.00').setValue(3);
    cell.setValue(null);
    expect([cell.getValue(), cell.getNumberFormat(), cell.isBlank()]).toEqual(['', '0.00', true]);
  });

  it.each([49_999, 50_000])('takes %i characters', (length) => {
    const { sheet } = openBook();
    sheet.getRange('A1').setValue('x'.repeat(length));
    expect(sheet.getRange('A1').getValue()).toHaveLength(length);
  });

  it('refuses 50,001 characters and writes nothing of the call', () => {
    const { sheet } = openBook();
    const write = () => sheet.getRange('A1:B1').setValues([['trước', 'x'.repeat(50_001)]]);
    expect(write).toThrow('Your input contains more than the maximum of 50000 characters in a single cell.');
    expect(sheet.getRange('A1').getValue()).toBe('');
  });
});

describe('shapes', () => {
  it.each<[unknown[][], string]>([
    [
      [['a', 'b']],
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      [['a'], ['b']],
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      [
        ['a', 'b'],
        ['c', 'd', 'e'],
      ],
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
  ])('%j', (data, message) => {
    const { sheet } = openBook();
    expect(() => sheet.getRange('A1:B2').setValues(data)).toThrow(message);
    expect(sheet.getLastRow()).toBe(0);
  });

  it.each<[unknown, string]>([
    [
      [1, 2],
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ['a', "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues."],
    [null, "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setValues."],
  ])('not rows of cells: %j', (data, message) => {
    const { sheet } = openBook();
    expect(() => sheet.getRange('A1:B1').setValues(data as string[][])).toThrow(message);
  });

  it('refuses an object as a cell', () => {
    const { sheet } = openBook();
    expect(() => sheet.getRange('A1').setValue({ a: 1 })).toThrow(
      "The parameters (Object) don't match the method signature for SpreadsheetApp.Range.setValue.",
    );
    expect(() => sheet.getRange('A1:B1').setValues([['x', { a: 1 }]])).toThrow('method signature');
    expect(sheet.getLastRow()).toBe(0);
  });
});

describe('formulas', () => {
  it('asks for the results before the next read, once for many writes (CF-10)', () => {
    let calculations = 0;
    const { sheet } = openBook({
      recalculate: (document) => {
        calculations += 1;
        const cell = document.sheets.sheet1?.cellData?.[0]?.[0];
        if (cell) Object.assign(cell, { v: 42, t: 2 });
      },
    });
    sheet.getRange('A1').setFormula('SUM(B1:B2)');
    sheet.getRange('B1').setValue(40);
    sheet.getRange('B2').setValue(2);
    expect(calculations).toBe(0);
    expect(sheet.getRange('A1').getValue()).toBe(42);
    expect(sheet.getRange('A1:B1').getFormulas()).toEqual([['=SUM(B1:B2)', '']]);
    expect(calculations).toBe(1);
  });

  it('costs nothing without formulas', () => {
    const { sheet } = openBook({
      recalculate: () => {
        throw new Error('nothing to calculate');
      },
    });
    sheet.getRange('A1').setValue(1);
    expect(sheet.getRange('A1').getValue()).toBe(1);
  });
});
