/** RangeList: places apart, given one look in one call; and letters set cell by cell (platform.md §4.6). */
import { describe, expect, it } from 'vitest';
import { openBook } from './openBook';

describe('a list of ranges', () => {
  const bordersAt = (document: ReturnType<typeof openBook>['document'], row: number, column: number) =>
    Object.keys(
      document.styles[String(document.sheets.sheet1?.cellData?.[row]?.[column]?.s)]?.bd ?? {},
    ).sort();

  it('is ruled place by place: inner lines are those of each place', () => {
    const { sheet, document } = openBook();
    sheet.getRangeList(['A1:B1', 'D3']).setBorder(true, true, true, true, null, null);
    expect([bordersAt(document, 0, 0), bordersAt(document, 0, 1)]).toEqual([
      ['b', 'l', 't'],
      ['b', 'r', 't'],
    ]);
    expect(bordersAt(document, 2, 3)).toEqual(['b', 'l', 'r', 't']);
    expect(bordersAt(document, 1, 0)).toEqual([]);
  });

  it('takes the looks of a single range, each place its own, and leaves the cells between alone', () => {
    const { sheet, document } = openBook();
    sheet
      .getRangeList(['A1:B1', 'D1'])
      .setNumberFormat('@')
      .setFontColor('#5b8def')
      .setFontSize(8)
      .setHorizontalAlignment('right')
      .setWrap(true);
    const styles = [0, 1, 2, 3].map(
      (column) => document.styles[String(document.sheets.sheet1?.cellData?.[0]?.[column]?.s)],
    );
    const given = { n: { pattern: '@' }, cl: { rgb: '#5b8def' }, fs: 8, ht: 3, tb: 3 };
    expect(styles).toEqual([given, given, undefined, given]);
    expect(() => sheet.getRangeList(['A1']).setHorizontalAlignment('middle' as never)).toThrow();
  });

  it('costs one data call, however many places', () => {
    const { sheet, context } = openBook();
    const names = Array.from({ length: 500 }, (_, index) => `A${index + 1}:C${index + 1}`);
    const before = context.settings.meter.calls.data;
    sheet.getRangeList(names).setWrap(true).setBorder(true, true, true, true, true, true);
    expect(context.settings.meter.calls.data - before).toBe(2);
  });

  it('gives its ranges back, and refuses a place that is none', () => {
    const { sheet } = openBook();
    const list = sheet.getRangeList(['B2', 'D3:E4']);
    expect(list.getRanges().map((range) => range.getA1Notation())).toEqual(['B2', 'D3:E4']);
    expect(() => sheet.getRangeList(['khác'])).toThrow();
    expect(() => sheet.getRangeList(['A1:A9999999'])).toThrow();
  });
});

it('weights and styles of letters are set cell by cell', () => {
  const { sheet, document } = openBook();
  sheet
    .getRange('A1:B1')
    .setFontWeights([['bold', 'normal']])
    .setFontStyles([['normal', 'italic']]);
  const [first, second] = [0, 1].map(
    (column) => document.styles[String(document.sheets.sheet1?.cellData?.[0]?.[column]?.s)],
  );
  expect([first?.bl, first?.it, second?.bl, second?.it]).toEqual([1, undefined, undefined, 1]);
  expect(() => sheet.getRange('A1').setFontStyles([['oblique' as never]])).toThrow();
  expect(() => sheet.getRange('A1').setFontWeights([['bold', 'bold']])).toThrow(/columns/);
});
