/** Getting ranges: bounds and their errors (platform.md CF-8), A1 notation, offsets. */
import { describe, expect, it } from 'vitest';
import { openBook } from './openBook';

const outside = 'The coordinates of the range are outside the dimensions of the sheet.';

describe('getRange', () => {
  it.each<[number[], string]>([
    [[2, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[2, 1, -1], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1001, 1], outside],
    [[1, 27], outside],
    [[1000, 1, 2], outside],
    [[1, 26, 1, 2], outside],
  ])('%j', (given, message) => {
    const { sheet } = openBook();
    const [row = 1, column = 1, rows, columns] = given;
    const get = () => {
      if (columns !== undefined) return sheet.getRange(row, column, rows as number, columns);
      return rows === undefined ? sheet.getRange(row, column) : sheet.getRange(row, column, rows);
    };
    expect(get).toThrow(message);
  });

  it.each([
    [1000, 26, 1, 1, 'Z1000'],
    [1, 1, 1000, 26, 'A1:Z1000'],
    [2, 3, 4, 5, 'C2:G5'],
  ])('%i %i %i %i', (row, column, rows, columns, a1) => {
    const range = openBook().sheet.getRange(row, column, rows, columns);
    expect(range.getA1Notation()).toBe(a1);
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
      row,
      column,
      rows,
      columns,
    ]);
    expect([range.getLastRow(), range.getLastColumn()]).toEqual([row + rows - 1, column + columns - 1]);
  });

  it.each([
    ['B2', 'B2'],
    ['B2:C3', 'B2:C3'],
    ['A:B', 'A1:B1000'],
    ['2:3', 'A2:Z3'],
    ['C5:C', 'C5:C1000'],
    ["'Một'!D4", 'D4'],
  ])('%s', (text, a1) => {
    expect(openBook().sheet.getRange(text).getA1Notation()).toBe(a1);
  });

  it('finds another tab by its quoted name', () => {
    const { book, sheet } = openBook();
    book.insertSheet('Đơn vị');
    expect(sheet.getRange("'Đơn vị'!B2").getSheet().getName()).toBe('Đơn vị');
  });

  it.each(['xin chào', 'A0', "'Không có'!A1"])('%j is not found', (text) => {
    expect(() => openBook().sheet.getRange(text)).toThrow('Range not found');
  });

  it.each<[unknown[], string]>([
    [['1', 2], '(String,number)'],
    [[1.5, 2], '(number,number)'],
    [[1], '(number)'],
    [[], '()'],
    [[1, undefined], '(number,null)'],
  ])('%j is no argument list', (given, types) => {
    const { sheet } = openBook();
    const get = sheet.getRange as unknown as (...args: unknown[]) => object;
    expect(() => get(...given)).toThrow(
      `The parameters ${types} don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
    );
  });
});

describe('offset', () => {
  it('moves and resizes', () => {
    const range = openBook().sheet.getRange('B2:C3');
    expect(range.offset(1, 2).getA1Notation()).toBe('D3:E4');
    expect(range.offset(-1, -1, 1).getA1Notation()).toBe('A1:B1');
    expect(range.offset(0, 0, 3, 1).getA1Notation()).toBe('B2:B4');
  });

  it('needs at least one row (CF-38)', () => {
    const range = openBook().sheet.getRange('B2:C3');
    expect(() => range.offset(0, 0, 0)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => range.offset(-2, 0)).toThrow('The starting row of the range is too small.');
  });
});

describe('messages in Vietnamese (platform.md §4.9)', () => {
  it('are those of the table, and English where none is known', () => {
    const { sheet } = openBook({ locale: 'vi' });
    expect(() => sheet.getRange('không')).toThrow('Không tìm thấy dải ô');
    expect(() => sheet.getRange(1001, 1)).toThrow('Tọa độ của dải ô nằm ngoài kích thước của trang tính.');
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
  });
});
