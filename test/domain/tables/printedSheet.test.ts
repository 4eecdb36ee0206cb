/** What a page may send as a printed sheet, and what is refused. */
import { describe, expect, it } from 'vitest';
import { printedColumns, readPrintedSheet } from '../../../src/domain/tables/printedSheet';

const sound = {
  widths: [120, 60],
  rows: [
    [[0, 'Số:', 0]],
    [],
    [
      [1, '=1+1', 5],
      [13, 'x', 15],
    ],
  ],
  boxes: [[0, 0, 3, 14]],
  frames: [[2, 13, 1, 1]],
};

describe('a printed sheet', () => {
  it('is read as it is', () => {
    expect(readPrintedSheet(JSON.parse(JSON.stringify(sound)))).toEqual(sound);
    expect(readPrintedSheet({ widths: [10, 624], rows: [], boxes: [], frames: [] }).rows).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'x'],
    ['no rows', { ...sound, rows: undefined }],
    ['rows that are none', { ...sound, rows: { length: 1, 0: [] } }],
    ['a row that is none', { ...sound, rows: ['x'] }],
    ['a cell that is none', { ...sound, rows: [['x']] }],
    ['a cell with too much in it', { ...sound, rows: [[[0, 'x', 0, 1]]] }],
    ['a cell with too little in it', { ...sound, rows: [[[0, 'x']]] }],
    [
      'more cells than columns',
      { ...sound, rows: [Array.from({ length: printedColumns + 1 }, () => [0, '', 0])] },
    ],
    ['a number for a text', { ...sound, rows: [[[0, 1, 0]]] }],
    ['an object for a text', { ...sound, rows: [[[0, { toString: 'x' }, 0]]] }],
    ['a column before the first', { ...sound, rows: [[[-1, 'x', 0]]] }],
    ['a column behind the last', { ...sound, rows: [[[printedColumns, 'x', 0]]] }],
    ['a part of a column', { ...sound, rows: [[[0.5, 'x', 0]]] }],
    ['a column by name', { ...sound, rows: [[['0', 'x', 0]]] }],
    ['unknown looks', { ...sound, rows: [[[0, 'x', 16]]] }],
    ['a text too long', { ...sound, rows: [[[0, 'x'.repeat(50_001), 0]]] }],
    ['a box outside', { ...sound, boxes: [[0, 0, 4, 1]] }],
    ['a box that begins outside', { ...sound, boxes: [[3, 0, 1, 1]] }],
    ['a box too wide', { ...sound, boxes: [[0, 1, 1, 14]] }],
    ['a frame of nothing', { ...sound, frames: [[0, 0, 0, 1]] }],
    ['a frame that is none', { ...sound, frames: [['A1']] }],
    ['a width too small', { ...sound, widths: [9, 60] }],
    ['a width too great', { ...sound, widths: [60, 625] }],
    ['a width too many', { ...sound, widths: [60, 60, 60] }],
    ['a width too few', { ...sound, widths: [60] }],
    ['not a number for a width', { ...sound, widths: [60, Number.NaN] }],
  ])('is refused: %s', (_, given) => {
    expect(() => readPrintedSheet(given)).toThrow(TypeError);
  });

  it('may be as long as our longest documents, and no longer', () => {
    const rows = (count: number) => ({
      ...sound,
      boxes: [],
      frames: [],
      rows: Array.from({ length: count }, () => []),
    });
    expect(readPrintedSheet(rows(60_000)).rows).toHaveLength(60_000);
    expect(() => readPrintedSheet(rows(60_001))).toThrow(TypeError);
    const areas = (count: number) => ({
      ...sound,
      frames: Array.from({ length: count }, () => [0, 0, 1, 1]),
    });
    expect(readPrintedSheet(areas(60_000)).frames).toHaveLength(60_000);
    expect(() => readPrintedSheet(areas(60_001))).toThrow(TypeError);
    const text = 'x'.repeat(50_000);
    const letters = (count: number) => ({
      ...sound,
      rows: Array.from({ length: count }, () => [[0, text, 0]]),
    });
    expect(readPrintedSheet(letters(400)).rows).toHaveLength(400);
    expect(() => readPrintedSheet(letters(401))).toThrow(TypeError);
  });
});
