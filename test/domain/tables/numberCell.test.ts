/** Whole numbers and years as typed. */
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/domain/tables/cell';
import { readCountCell, readYearCell } from '../../../src/domain/tables/numberCell';

const vietnam = 'Asia/Ho_Chi_Minh';

describe('readCountCell', () => {
  it.each<[Cell, number]>([
    [9, 9],
    [0, 0],
    [99999, 99999],
    ['9', 9],
    ['09', 9],
    [' 9 ', 9],
    ['\u00a009\u200b', 9],
    ['9,0', 9],
    ['9.0', 9],
    ['9.00', 9],
    ['０９', 9],
    ["'09", 9],
    ['0', 0],
    ['99999', 99999],
  ])('%j counts %i', (cell, value) => {
    expect(readCountCell(cell)).toEqual({ kind: 'count', value });
  });

  it.each<[Cell]>([
    [-1],
    [9.5],
    [1e9],
    [100000],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    ['9-10'],
    ['9 - 10'],
    ['-1'],
    ['+9'],
    ['9.5'],
    ['9,5'],
    ['100000'],
    ['1000000000'],
    ['1.000'],
    ['1,000'],
    ['1e3'],
    ['0x10'],
    ['chín'],
    ['09 (chín)'],
    ['từ 9 đến 10'],
    ['9 10'],
    ['#REF!'],
    [true],
  ])('%j is invalid', (cell) => {
    expect(readCountCell(cell)).toEqual({ kind: 'invalid', value: String(cell) });
  });

  it('shows the date that Sheets has made of 9-10', () => {
    expect(readCountCell(new Date('2026-10-08T17:00:00Z'), vietnam)).toEqual({
      kind: 'invalid',
      value: '09/10/2026',
    });
  });

  it.each([[''], [null], [undefined], [' \u00a0']])('%j is blank', (cell) => {
    expect(readCountCell(cell)).toEqual({ kind: 'blank' });
  });
});

describe('readYearCell', () => {
  it.each<[Cell, number]>([
    [2024, 2024],
    [1990, 1990],
    [2100, 2100],
    ['2024', 2024],
    ['năm 2024', 2024],
    ['Năm 2024', 2024],
    ['NĂM 2024.', 2024],
    ['năm 2024'.normalize('NFD'), 2024],
    ['2024.0', 2024],
    ['2024,0', 2024],
    [' ２０２４ ', 2024],
  ])('%j is %i', (cell, value) => {
    expect(readYearCell(cell, vietnam)).toEqual({ kind: 'year', value });
  });

  it.each<[Cell]>([
    [1989],
    [2101],
    [24],
    [2024.5],
    [45296],
    [Number.NaN],
    ['24'],
    ['1989'],
    ['2101'],
    ['2023-2024'],
    ['2023–2024'],
    ['2024-2025'],
    ['năm học 2023-2024'],
    ['năm nay'],
    ['02024'],
    ['05/01/2024'],
    [false],
  ])('%j is invalid', (cell) => {
    expect(readYearCell(cell, vietnam)).toEqual({ kind: 'invalid', value: String(cell) });
  });

  it('does not take the year of a date', () => {
    expect(readYearCell(new Date('2024-01-04T17:00:00Z'), vietnam)).toEqual({
      kind: 'invalid',
      value: '05/01/2024',
    });
  });

  it.each([[''], [null], [undefined], ['  ']])('%j is blank', (cell) => {
    expect(readYearCell(cell, vietnam)).toEqual({ kind: 'blank' });
  });
});
