/** A1 notation read and written. */
import { describe, expect, it } from 'vitest';
import {
  absoluteReference,
  columnIndex,
  columnLetters,
  parseA1,
  rectangleName,
  resolveA1,
} from '../../../local/document/a1';

describe('columns', () => {
  it.each([
    ['A', 0],
    ['Z', 25],
    ['AA', 26],
    ['AZ', 51],
    ['ZZ', 701],
    ['AAA', 702],
    ['ZZZ', 18277],
  ])('%s', (letters, index) => {
    expect(columnIndex(letters)).toBe(index);
    expect(columnLetters(index)).toBe(letters);
  });
});

describe('references', () => {
  it.each([
    ['B2', [null, 1, 1, 1, 1]],
    ['$B$2', [null, 1, 1, 1, 1]],
    ['b2:d5', [null, 1, 4, 1, 3]],
    ['D5:B2', [null, 1, 4, 1, 3]],
    ['A:C', [null, null, null, 0, 2]],
    ['2:5', [null, 1, 4, null, null]],
    ['A2:A', [null, 1, null, 0, 0]],
    ["'Đơn vị'!B2:B", ['Đơn vị', 1, null, 1, 1]],
    ["'It''s'!A1", ["It's", 0, 0, 0, 0]],
    ["'a!b'!A1", ['a!b', 0, 0, 0, 0]],
    ['Sheet1!A1', ['Sheet1', 0, 0, 0, 0]],
  ])('%s', (text, [sheet, startRow, endRow, startColumn, endColumn]) => {
    expect(parseA1(text)).toEqual({ sheet, startRow, endRow, startColumn, endColumn });
  });

  it.each(['', 'A', '5', 'A0', 'ABCD1', 'A1:B2:C3', "'Đơn vị!A1", 'xin chào', 'A1B'])('not %j', (text) => {
    expect(parseA1(text)).toBeNull();
  });

  it('reaches the edge where the text leaves an end open', () => {
    const reference = parseA1('B2:B');
    expect(reference && resolveA1(reference, 1000, 26)).toEqual({
      startRow: 1,
      endRow: 999,
      startColumn: 1,
      endColumn: 1,
    });
  });

  it('is written as getA1Notation gives it', () => {
    expect(rectangleName({ startRow: 1, endRow: 1, startColumn: 2, endColumn: 2 })).toBe('C2');
    expect(rectangleName({ startRow: 0, endRow: 9, startColumn: 0, endColumn: 27 })).toBe('A1:AB10');
    const area = { startRow: 1, endRow: 9, startColumn: 0, endColumn: 0 };
    expect(absoluteReference("It's", area)).toBe("='It''s'!$A$2:$A$10");
  });
});
