/** DHTT_CHUANHOA: the same shape back, names cleaned. */
import { describe, expect, it } from 'vitest';
import { cleanNames } from '../../src/functions/cleanNames';
import { withBlankRows } from './smallRegister';

describe('DHTT_CHUANHOA', () => {
  it.each([
    ['  Nguyễn   Thị\u00a0Hoa ', 'Nguyễn Thị Hoa'],
    ['Nguyễn Thị Hoa'.normalize('NFD'), 'Nguyễn Thị Hoa'],
    ['Lê Thị Thuý', 'Lê Thị Thúy'],
    ['', ''],
    [undefined, ''],
    [null, ''],
    [12, 12],
    [true, true],
    ['#N/A', '#N/A'],
  ])('gives %j as %j', (given, expected) => {
    expect(cleanNames(given)).toBe(expected);
  });

  it('answers a range with a range, dates and numbers untouched', () => {
    const day = new Date(2024, 0, 5);
    expect(
      cleanNames([
        ['Trần  Văn Nam', 3],
        ['', day],
      ]),
    ).toEqual([
      ['Trần Văn Nam', 3],
      ['', day],
    ]);
  });

  it('stops at the last filled row of a whole column', () => {
    expect(cleanNames(withBlankRows([['Họ và tên'], ['Lê  Văn Bình']]))).toEqual([
      ['Họ và tên'],
      ['Lê Văn Bình'],
    ]);
  });

  it('reads what no sheet would send as a failed formula', () => {
    expect(cleanNames({ toString: () => 'x' })).toBe('#VALUE!');
    expect(cleanNames([[() => 'x'], ['Lê Văn Bình']])).toEqual([['#VALUE!'], ['Lê Văn Bình']]);
  });
});
