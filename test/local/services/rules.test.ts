/** Validation, protection, conditional formats, notes, merges and looks: platform.md §4.4 and §4.5. */
import { describe, expect, it } from 'vitest';
import { validationsOf } from '../../../local/document/resources';
import { openBook } from './openBook';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Book = ReturnType<typeof openBook>;

describe('rejecting validation (CF-30)', () => {
  const listed = (builder: Builder) => builder.requireValueInList(['Đạt', 'Không đạt', '5']);
  it.each<[string, (builder: Builder, opened: Book) => Builder, unknown, boolean]>([
    ['a listed word', listed, 'Đạt', true],
    ['another word', listed, 'đạt', false],
    ['a listed number', listed, 5, true],
    ['blank', listed, '', true],
    ['null', listed, null, true],
    ['below the bounds', (builder) => builder.requireNumberBetween(1, 3), 0.99, false],
    ['the lower bound', (builder) => builder.requireNumberBetween(1, 3), 1, true],
    ['the upper bound', (builder) => builder.requireNumberBetween(1, 3), 3, true],
    ['above the bounds', (builder) => builder.requireNumberBetween(1, 3), 3.01, false],
    ['a word for a number', (builder) => builder.requireNumberBetween(1, 3), 'hai', false],
    ['a truth value', (builder) => builder.requireCheckbox(), true, true],
    ['no truth value', (builder) => builder.requireCheckbox(), 'có', false],
    ['a date', (builder) => builder.requireDate(), new Date('2026-11-20T00:00:00+07:00'), true],
    ['a date with a time', (builder) => builder.requireDate(), '20/11/2026 08:30', true],
    ['no date', (builder) => builder.requireDate(), '31/02/2026', false],
    [
      'what the range holds',
      (builder, { sheet }) => builder.requireValueInRange(sheet.getRange('H1:H3')),
      'MN01',
      true,
    ],
    [
      'what the range does not hold',
      (builder, { sheet }) => builder.requireValueInRange(sheet.getRange('H1:H3')),
      'MN02',
      false,
    ],
  ])('%s', (_, criteria, value, accepted) => {
    const opened = openBook();
    opened.sheet.getRange('H1:H2').setValues([['MN01'], ['TH01']]);
    const rule = criteria(opened.SpreadsheetApp.newDataValidation(), opened).setAllowInvalid(false).build();
    const cell = opened.sheet.getRange('F1').setDataValidation(rule);
    const write = () => cell.setValue(value as string);
    if (accepted) expect(write).not.toThrow();
    else {
      expect(write).toThrow(
        'The data you entered in cell F1 violates the data validation rules set on this cell.',
      );
      expect(cell.isBlank()).toBe(true);
    }
  });

  it('fails the whole call', () => {
    const { sheet, SpreadsheetApp } = openBook();
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 9).setAllowInvalid(false).build();
    sheet.getRange('B1:B3').setDataValidation(rule);
    const write = () =>
      sheet.getRange('A1:B3').setValues([
        ['a', 1],
        ['b', 10],
        ['c', 3],
      ]);
    expect(write).toThrow('The data you entered in cell B2 violates');
    expect(sheet.getLastRow()).toBe(0);
  });

  it('only warns by default (CF-29, CF-31)', () => {
    const { sheet, SpreadsheetApp } = openBook();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
    sheet.getRange('A1').setDataValidation(rule).setValue('b');
    expect(sheet.getRange('A1').getValue()).toBe('b');
    expect(rule.getAllowInvalid()).toBe(true);
  });

  it('judges no formula', () => {
    const { sheet, SpreadsheetApp } = openBook();
    const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(rule).setFormula('=1=1');
    expect(sheet.getRange('A1').getFormula()).toBe('=1=1');
  });
});

describe('validation rules', () => {
  it('are read back with criteria, help and reaction', () => {
    const { sheet, SpreadsheetApp } = openBook();
    const builder = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('H2:H9'), false);
    sheet.getRange('A1').setDataValidation(builder.setAllowInvalid(false).setHelpText('Chọn mã').build());
    const rule = sheet.getRange('A1').getDataValidation();
    expect(rule?.getCriteriaType()).toBe(SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE);
    const [range, dropdown] = rule?.getCriteriaValues() ?? [];
    expect([range.getA1Notation(), dropdown, rule?.getHelpText(), rule?.getAllowInvalid()]).toEqual([
      'H2:H9',
      false,
      'Chọn mã',
      false,
    ]);
    const copy = rule?.copy().requireNumberBetween(1, 2).build();
    expect([copy?.getCriteriaValues(), copy?.getHelpText()]).toEqual([[1, 2], 'Chọn mã']);
    expect(rule?.getCriteriaType()).toBe(SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE);
  });

  it('are stored once for a whole block and cut where another rule goes', () => {
    const { sheet, SpreadsheetApp, document } = openBook();
    const number = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).build();
    sheet.getRange('A1:A9').setDataValidation(number);
    sheet.getRange('A4:A5').clearDataValidations();
    sheet.getRange('A9').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    const stored = validationsOf(document, 'sheet1').map(({ type, ranges }) => [
      type,
      ranges.map(({ startRow, endRow }) => [startRow + 1, endRow + 1]),
    ]);
    expect(stored).toEqual([
      [
        'decimal',
        [
          [1, 3],
          [6, 8],
        ],
      ],
      ['checkbox', [[9, 9]]],
    ]);
    sheet.getRange('A4:A5').setDataValidations([[number], [number]]);
    expect(validationsOf(document, 'sheet1')[0]?.ranges).toHaveLength(1);
    expect(sheet.getRange('A3:A10').getDataValidations().flat().map(Boolean)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('have the form the grid shows (host.md §5)', () => {
    const { sheet, SpreadsheetApp, document } = openBook();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false);
    sheet.getRange('B2').setDataValidation(rule.setHelpText('Chọn a hoặc b').build());
    const data = document.resources?.find(({ name }) => name === 'SHEET_DATA_VALIDATION_PLUGIN')?.data;
    expect(JSON.parse(data ?? '')).toEqual({
      sheet1: [
        {
          uid: 'validation1',
          type: 'list',
          allowBlank: true,
          formula1: '["a","b"]',
          showDropDown: true,
          errorStyle: 1,
          error: 'Chọn a hoặc b',
          showErrorMessage: true,
          ranges: [{ startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 }],
        },
      ],
    });
  });

  it.each([
    [500, true],
    [501, false],
  ])('take a list of %i items: %s (CF-33)', (items, accepted) => {
    const { SpreadsheetApp } = openBook();
    const require = () =>
      SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: items }, (_, i) => `m${i}`));
    if (accepted) expect(require).not.toThrow();
    else expect(require).toThrow();
  });
});
