/** Conditional formats, notes, merges and looks (platform.md §4.5). */
import { describe, expect, it } from 'vitest';
import { conditionalFormatsOf } from '../../../local/document/resources';
import { openBook } from './openBook';

describe('conditional formats', () => {
  it('are stored as the grid shows them and read back in order', () => {
    const { sheet, SpreadsheetApp, document } = openBook();
    const build = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:A9')]);
    sheet.setConditionalFormatRules([
      build().whenTextEqualTo('Đạt').setBackground('#d9ead3').setBold(true).build(),
      build().whenTextContains('Lỗi').setFontColor('#cc0000').setItalic(true).build(),
      build().whenTextStartsWith('C').build(),
      build().whenCellNotEmpty().build(),
      build().whenFormulaSatisfied('=COUNTIF($A$2:$A;A2)>1').setBackground('#fff2cc').build(),
    ]);
    const ranges = [{ startRow: 1, endRow: 8, startColumn: 0, endColumn: 0 }];
    const text = (operator: string, value: string) => ({
      type: 'highlightCell',
      subType: 'text',
      operator,
      value,
    });
    expect(conditionalFormatsOf(document, 'sheet1')).toEqual(
      [
        { ...text('equal', 'Đạt'), style: { bg: { rgb: '#d9ead3' }, bl: 1 } },
        { ...text('containsText', 'Lỗi'), style: { cl: { rgb: '#cc0000' }, it: 1 } },
        text('beginsWith', 'C'),
        text('notContainsBlanks', ''),
        {
          type: 'highlightCell',
          subType: 'formula',
          value: '=COUNTIF($A$2:$A;A2)>1',
          style: { bg: { rgb: '#fff2cc' } },
        },
      ].map((rule, i) => ({ cfId: `format${i + 1}`, ranges, stopIfTrue: false, rule })),
    );
    const read = sheet.getConditionalFormatRules().map((rule) => {
      const condition = rule.getBooleanCondition();
      return [String(condition?.getCriteriaType()), condition?.getCriteriaValues()];
    });
    expect(read).toEqual([
      ['TEXT_EQUAL_TO', ['Đạt']],
      ['TEXT_CONTAINS', ['Lỗi']],
      ['TEXT_STARTS_WITH', ['C']],
      ['CELL_NOT_EMPTY', []],
      ['CUSTOM_FORMULA', ['=COUNTIF($A$2:$A;A2)>1']],
    ]);
    // Setting what was read changes nothing.
    const before = document.resources?.map(({ data }) => data);
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
    expect(document.resources?.map(({ data }) => data)).toEqual(before);
  });

  it('cannot reach another tab (CF-37)', () => {
    const { book, sheet, SpreadsheetApp } = openBook();
    const other = book.insertSheet('Hai');
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenCellNotEmpty()
      .setRanges([other.getRange('A1')])
      .build();
    expect(() => sheet.setConditionalFormatRules([rule])).toThrow(
      'Conditional format rule cannot reference a different sheet.',
    );
  });
});

describe('notes', () => {
  it('are set, read and cleared per cell, and survive the contents', () => {
    const { sheet } = openBook();
    sheet.getRange('A1:B2').setNotes([
      ['một', ''],
      ['', 'hai'],
    ]);
    sheet.getRange('A1').setValue('x').clearContent();
    expect(sheet.getRange('A1:B2').getNotes()).toEqual([
      ['một', ''],
      ['', 'hai'],
    ]);
    sheet.getRange('A1').clearNote();
    sheet.getRange('B2').setNote(null as unknown as string);
    expect(sheet.getRange('A1:B2').getNotes().flat().join('')).toBe('');
  });
});

describe('merged cells', () => {
  it('keep the first cell only', () => {
    const { sheet } = openBook();
    sheet.getRange('A1:B2').setValues([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.getRange('A1:B2').merge();
    expect(sheet.getRange('A1:B2').getValues().flat()).toEqual(['a', '', '', '']);
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(true);
    expect(() => sheet.getRange('B1:C1').merge()).toThrow('You must select all cells in a merged range');
    expect(() => sheet.getRange('A1').breakApart()).toThrow('You must select all cells in a merged range');
    sheet.getRange('A1:C3').breakApart();
    expect(sheet.getRange('A1:C3').getMergedRanges()).toEqual([]);
  });

  it('go across row by row', () => {
    const { sheet } = openBook();
    sheet.getRange('A1:C2').mergeAcross();
    const merged = sheet.getRange('A1:C2').getMergedRanges();
    expect(merged.map((range) => range.getA1Notation())).toEqual(['A1:C1', 'A2:C2']);
  });
});

describe('looks', () => {
  it('are kept apart from contents and shared between equal cells', () => {
    const { sheet, document } = openBook();
    sheet.getRange('A1:C3').setFontWeight('bold').setBackground('#eeeeee').setHorizontalAlignment('center');
    sheet.getRange('A1').setValue('x');
    const ids = new Set(Object.values(document.sheets.sheet1?.cellData?.[1] ?? {}).map((cell) => cell.s));
    expect(ids.size).toBe(1);
    expect(document.styles[String([...ids][0])]).toEqual({ bl: 1, bg: { rgb: '#eeeeee' }, ht: 2 });
    expect(sheet.getRange('A1:B1').getBackgrounds()).toEqual([['#eeeeee', '#eeeeee']]);
    sheet.getRange('A1:C3').setBackground(null);
    expect(sheet.getRange('A1').getBackground()).toBe('#ffffff');
  });

  it('reads the automatic number format by Google’s name and refuses null (CF-18)', () => {
    const { sheet } = openBook();
    const cell = sheet.getRange('A1');
    expect(cell.getNumberFormat()).toBe('0.###############');
    cell.setNumberFormat('@');
    expect(cell.getNumberFormat()).toBe('@');
    cell.setNumberFormat('general');
    expect(cell.getNumberFormat()).toBe('0.###############');
    expect(() => cell.setNumberFormat(null as unknown as string)).toThrow('method signature');
  });

  it('clears formats but not number formats, and validation with them', () => {
    const { sheet, SpreadsheetApp } = openBook();
    const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    const cell = sheet.getRange('A1').setBackground('#ff0000').setNumberFormat('0.0').setDataValidation(rule);
    cell.setValue(1).clear();
    expect([cell.isBlank(), cell.getBackground(), cell.getNumberFormat(), cell.getDataValidation()]).toEqual([
      true,
      '#ffffff',
      '0.0',
      null,
    ]);
  });

  it('draws and removes borders side by side', () => {
    const { sheet, document, SpreadsheetApp } = openBook();
    const { BorderStyle } = SpreadsheetApp;
    sheet
      .getRange('A1:B1')
      .setBorder(true, null, null, null, true, null, '#ff0000', BorderStyle.SOLID_MEDIUM);
    const line = { s: 8, cl: { rgb: '#ff0000' } };
    const styleOf = (column: number) =>
      document.styles[String(document.sheets.sheet1?.cellData?.[0]?.[column]?.s)]?.bd;
    expect([styleOf(0), styleOf(1)]).toEqual([
      { t: line, r: line },
      { t: line, l: line },
    ]);
    sheet.getRange('A1:B1').setBorder(false, false, false, false, false, false);
    expect(document.sheets.sheet1?.cellData?.[0]?.[0]).toBeUndefined();
  });
});
