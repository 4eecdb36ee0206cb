/** Counting and pricing of calls: performance.md §1. */
import { describe, expect, it } from 'vitest';
import { openBook } from './openBook';

describe('data calls and navigation', () => {
  it('are counted apart, by name', () => {
    const { SpreadsheetApp, context, sheet, LockService, PropertiesService } = openBook();
    const { calls } = context.settings.meter;
    const before = { ...calls };
    sheet.getRange(1, 1, 2, 2).setValues([
      [1, 2],
      [3, 4],
    ]);
    sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).getValues();
    LockService.getDocumentLock().tryLock(1);
    PropertiesService.getDocumentProperties()?.getProperty('a');
    sheet.insertRowsAfter(1, 1);
    sheet.getRange('A1').setNumberFormat('@');
    SpreadsheetApp.newDataValidation().requireDate().build();
    SpreadsheetApp.flush();
    expect(calls.data - before.data).toBe(6);
    expect(calls.byName).toMatchObject({
      'Sheet.getRange': 3,
      'Range.setValues': 1,
      'Range.getValues': 1,
      'Lock.tryLock': 1,
      'Properties.getProperty': 1,
      'Sheet.insertRowsAfter': 1,
      'Range.setNumberFormat': 1,
      'DataValidationBuilder.requireDate': 1,
    });
  });

  it.each<[string, number, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown]>([
    // 0.17 s + 8.8 µs × 360,000 cells, and one look-up of a range.
    ['getValues of 20,000 × 18', 170 + 3168 + 1, (sheet) => sheet.getRange(1, 1, 20_000, 18).getValues()],
    // 0.09 s + 55 µs × 20,000 cells.
    [
      'setValues of 20,000 × 1',
      90 + 1100 + 1,
      (sheet) => sheet.getRange(1, 1, 20_000, 1).setValues(new Array(20_000).fill(['x'])),
    ],
    ['appendRow', 110, (sheet) => sheet.appendRow(['x'])],
    ['one getValue', 100 + 1, (sheet) => sheet.getRange('A1').getValue()],
    ['one setValue', 260 + 1, (sheet) => sheet.getRange('A1').setValue(1)],
    ['getLastRow', 1, (sheet) => sheet.getLastRow()],
  ])('%s takes %d ms', (_, milliseconds, call) => {
    const { sheet, context } = openBook();
    sheet.insertRowsAfter(1000, 19_000);
    const { meter } = context.settings;
    const before = meter.virtualMilliseconds;
    call(sheet);
    expect(meter.virtualMilliseconds - before).toBeCloseTo(milliseconds, 6);
  });

  it('tells of a data call before it happens', () => {
    const seen: string[] = [];
    const { sheet } = openBook({ meter: { beforeDataCall: (n, name) => seen.push(`${n} ${name}`) } });
    sheet.getRange('A1').setValue('x');
    sheet.getLastRow();
    sheet.getRange('A1').getValues();
    expect(seen).toEqual(['1 Range.setValue', '2 Range.getValues']);
  });
});
