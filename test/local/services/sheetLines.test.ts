/** Rows, columns and tabs put in and taken out: platform.md §4.3, with everything that moves along. */
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../../local/document/workbookDocument';
import { openBook } from './openBook';

describe('deleting lines (CF-23)', () => {
  it.each<[number, number, number, string]>([
    [1001, 1, 0, 'Those rows are out of bounds.'],
    [0, 1, 0, 'Those rows are out of bounds.'],
    [1000, 2, 0, 'Those rows are out of bounds.'],
    [1, 1000, 0, "You can't delete all the rows on the sheet."],
    [2, 999, 1, 'Sorry, it is not possible to delete all non-frozen rows.'],
  ])('row %i, %i of them, %i frozen', (row, count, frozen, message) => {
    const { sheet } = openBook();
    sheet.setFrozenRows(frozen);
    expect(() => sheet.deleteRows(row, count)).toThrow(message);
    expect(sheet.getMaxRows()).toBe(1000);
  });

  it('leaves one unfrozen row', () => {
    const { sheet } = openBook();
    sheet.setFrozenRows(1);
    sheet.deleteRows(2, 998);
    expect([sheet.getMaxRows(), sheet.getFrozenRows()]).toEqual([2, 1]);
  });

  it.each<[number, number, string]>([
    [27, 1, 'Those columns are out of bounds.'],
    [1, 26, "You can't delete all the columns on the sheet."],
  ])('column %i, %i of them', (column, count, message) => {
    expect(() => openBook().sheet.deleteColumns(column, count)).toThrow(message);
  });
});

describe('what moves with the lines', () => {
  function filled() {
    const opened = openBook({ recalculate: () => undefined });
    const { sheet, book, SpreadsheetApp } = opened;
    sheet.getRange('A1:B4').setValues([
      ['Mã', 'Số'],
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    sheet
      .getRange('B2:B4')
      .setNumberFormat('0.0')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 9).build());
    sheet.getRange('A3').setNote('ghi chú');
    sheet.getRange('D4').setFormula('=SUM(B2:B4)');
    sheet.getRange('F3:G4').merge();
    sheet.getRange('B3:B4').protect().setDescription('dưới');
    sheet.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=$B2>$B$4')
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A2:A4')])
        .build(),
    ]);
    book.setNamedRange('Nguon', sheet.getRange('A4'));
    const other = book.insertSheet('Hai');
    other.getRange('A1').setFormula("='Một'!B3");
    return { ...opened, other };
  }

  it('follows two rows inserted before row 3', () => {
    const { sheet, book, other } = filled();
    sheet.insertRowsBefore(3, 2);
    expect(sheet.getRange('A1:A6').getValues().flat()).toEqual(['Mã', 'a', '', '', 'b', 'c']);
    expect(sheet.getMaxRows()).toBe(1002);
    expect(sheet.getRange('A5').getNote()).toBe('ghi chú');
    expect(sheet.getRange('D6').getFormula()).toBe('=SUM(B2:B6)');
    expect(other.getRange('A1').getFormula()).toBe("='Một'!B5");
    expect(
      sheet
        .getRange('A1:Z1002')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['F5:G6']);
    expect(book.getRangeByName('Nguon')?.getA1Notation()).toBe('A6');
    const [protection] = sheet.getProtections(openBook().SpreadsheetApp.ProtectionType.RANGE);
    expect(protection?.getRange().getA1Notation()).toBe('B5:B6');
    const [rule] = sheet.getConditionalFormatRules();
    expect(rule?.getRanges().map((range) => range.getA1Notation())).toEqual(['A2:A6']);
    expect(rule?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=$B2>$B$6']);
    // New lines look like the row they stand next to (CF-27).
    expect(sheet.getRange('B3:B4').getNumberFormats().flat()).toEqual(['0.0', '0.0']);
    expect(sheet.getRange('B2:B6').getDataValidations().flat().every(Boolean)).toBe(true);
  });

  it('follows the deletion of rows 2 and 3', () => {
    const { sheet, book, other } = filled();
    sheet.deleteRows(2, 2);
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['Mã', 'c', '']);
    expect(sheet.getRange('D2').getFormula()).toBe('=SUM(B2:B2)');
    expect(other.getRange('A1').getFormula()).toBe("='Một'!#REF!");
    expect(book.getRangeByName('Nguon')?.getA1Notation()).toBe('A2');
    expect(sheet.getRange('A1:A9').getNotes().flat().join('')).toBe('');
    expect(
      sheet
        .getRange('F1:G9')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['F2:G2']);
  });

  it('extends formats and rules below the last row', () => {
    const { sheet, SpreadsheetApp } = openBook();
    const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet.getRange(1000, 1).setNumberFormat('@').setDataValidation(rule);
    sheet.insertRowsAfter(1000, 2);
    expect(sheet.getRange('A1000:A1002').getNumberFormats().flat()).toEqual(['@', '@', '@']);
    expect(sheet.getRange('A1002').getDataValidation()).not.toBeNull();
  });

  it('moves columns with their widths', () => {
    const { sheet } = openBook();
    sheet.getRange('B1').setValue('b');
    sheet.setColumnWidth(2, 250);
    sheet.insertColumnsAfter(1, 3);
    expect(sheet.getRange('E1').getValue()).toBe('b');
    expect([sheet.getColumnWidth(5), sheet.getColumnWidth(2), sheet.getMaxColumns()]).toEqual([250, 100, 29]);
    sheet.deleteColumns(1, 4);
    expect([sheet.getRange('A1').getValue(), sheet.getColumnWidth(1)]).toEqual(['b', 250]);
  });
});

describe('appendRow (CF-19, CF-20)', () => {
  it('lands below the last content of any column and grows the grid', () => {
    const { sheet } = openBook();
    sheet.getRange('Z1000').setValue('cuối');
    sheet.appendRow(['a', 2]);
    expect(sheet.getMaxRows()).toBe(1001);
    expect(sheet.getRange('A1001:B1001').getValues()).toEqual([['a', 2]]);
  });

  it('adds no row when the row is refused', () => {
    const { sheet } = openBook();
    sheet.getRange('A1000').setValue('cuối');
    expect(() => sheet.appendRow(['x'.repeat(50_001)])).toThrow('50000 characters');
    expect([sheet.getMaxRows(), sheet.getLastRow()]).toEqual([1000, 1000]);
  });
});

describe('tabs (CF-24, CF-25)', () => {
  it('keeps the last tab', () => {
    const { book, sheet } = openBook();
    expect(() => book.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
  });

  it('keeps the last visible tab visible', () => {
    const { book, sheet } = openBook();
    const other = book.insertSheet('Hai');
    other.hideSheet();
    expect(() => sheet.hideSheet()).toThrow();
    expect([sheet.isSheetHidden(), other.isSheetHidden()]).toEqual([false, true]);
  });

  it.each(['Một', 'MỘT'])('refuses a second %s', (name) => {
    const { book } = openBook();
    expect(() => book.insertSheet(name)).toThrow(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  });

  it.each([
    [0, false],
    [1, true],
    [100, true],
    [101, false],
  ])('a name of %i characters: %s', (length, accepted) => {
    const { book } = openBook();
    const insert = () => book.insertSheet('x'.repeat(length));
    if (accepted) expect(insert().getName()).toHaveLength(length);
    else expect(insert).toThrow();
  });

  it('puts a tab where it is told, or after the active one', () => {
    const { book } = openBook();
    book.insertSheet('Hai', 0);
    book.insertSheet('Ba');
    expect(book.getSheets().map((sheet) => sheet.getName())).toEqual(['Hai', 'Ba', 'Một']);
    expect(book.getActiveSheet().getName()).toBe('Ba');
    book.moveActiveSheet(3);
    expect(book.getSheets().map((sheet) => `${sheet.getIndex()} ${sheet.getName()}`)).toEqual([
      '1 Hai',
      '2 Một',
      '3 Ba',
    ]);
  });

  it('gives null for a tab that is not there (CF-9)', () => {
    const { book } = openBook();
    expect(book.getSheetByName('Không')).toBeNull();
    expect(book.getSheetByName('một')).toBeNull();
    expect(book.getRangeByName('Không')).toBeNull();
  });

  it('forgets the rules and names of a deleted tab', () => {
    const { book, SpreadsheetApp } = openBook();
    const other = book.insertSheet('Hai');
    other.getRange('A1').setNote('x');
    book.setNamedRange('Vung', other.getRange('A1'));
    book.deleteSheet(other);
    const again = book.insertSheet('Hai');
    expect(again.getRange('A1').getNote()).toBe('');
    expect(book.getRangeByName('Vung')).toBeNull();
    expect(SpreadsheetApp.getActive().getSheets()).toHaveLength(2);
  });

  it('renames, and formulas and lists go on meaning the tab', () => {
    const { book, sheet, SpreadsheetApp } = openBook({ recalculate: () => undefined });
    const source = book.insertSheet('Đơn vị');
    source.getRange('A1').setValue('MN01');
    sheet.getRange('A1').setFormula("=COUNTA('Đơn vị'!A:A)");
    const rule = SpreadsheetApp.newDataValidation().requireValueInRange(source.getRange('A1:A5')).build();
    sheet.getRange('B1').setDataValidation(rule);
    source.setName("Trường '26");
    expect(sheet.getRange('A1').getFormula()).toBe("=COUNTA('Trường ''26'!A:A)");
    const values = sheet.getRange('B1').getDataValidation()?.getCriteriaValues() ?? [];
    expect((values[0] as GoogleAppsScript.Spreadsheet.Range).getSheet().getName()).toBe("Trường '26");
  });
});

describe('ten million cells', () => {
  const message =
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';

  it('is reached but not passed', () => {
    const document = emptyDocument('Sổ', 'Một');
    Object.assign(document.sheets.sheet1 ?? {}, { rowCount: 384_614, columnCount: 26 });
    const { sheet } = openBook({}, document);
    // 384,614 × 26 = 9,999,964: one row more is 26 cells, 36 are left.
    sheet.insertRowsAfter(384_614, 1);
    expect(() => sheet.insertRowsAfter(384_614, 1)).toThrow(message);
    expect(sheet.getMaxRows()).toBe(384_615);
  });

  it('counts every tab', () => {
    const document = emptyDocument('Sổ', 'Một');
    Object.assign(document.sheets.sheet1 ?? {}, { rowCount: 9_974_001, columnCount: 1 });
    const { book } = openBook({}, document);
    expect(() => book.insertSheet('Hai')).toThrow(message);
    expect(book.getSheets()).toHaveLength(1);
  });
});
