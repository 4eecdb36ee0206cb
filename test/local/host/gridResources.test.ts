/** Rules on their way to the grid and back: shown spelled out, kept as the document words them. */
import { describe, expect, it } from 'vitest';
import { type ValidationRule, validationsOf } from '../../../local/document/resources';
import { gridResources, takenBack } from '../../../local/host/gridResources';
import { openBook } from '../services/openBook';

function bookWithRules() {
  const opened = openBook();
  const { sheet, SpreadsheetApp, book } = opened;
  const source = book.insertSheet('Đơn vị');
  source.getRange('A1:A4').setValues([['Mã'], ['XA01'], [''], ['XA02']]);
  const list = SpreadsheetApp.newDataValidation().requireValueInRange(source.getRange('A2:A1000'));
  sheet.getRange('B2:B9').setDataValidation(list.build());
  const format = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND($A2="x;y";$B2>1)');
  sheet.setConditionalFormatRules([format.setRanges([sheet.getRange('A2:A9')]).build()]);
  return opened;
}

const dataOf = (resources: { name: string; data: string }[], name: string) =>
  JSON.parse(resources.find((resource) => resource.name === name)?.data ?? '{}');

describe('for the grid', () => {
  it('lists are spelled out and formulas use commas', () => {
    const { document } = bookWithRules();
    const before = JSON.stringify(document);
    const shown = gridResources(document);
    expect(dataOf(shown, 'SHEET_DATA_VALIDATION_PLUGIN').sheet1[0].formula1).toBe('["XA01","XA02"]');
    const [format] = dataOf(shown, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN').sheet1;
    expect(format.rule.value).toBe('=AND($A2="x;y",$B2>1)');
    expect(JSON.stringify(document)).toBe(before);
  });
});

describe('back from the grid', () => {
  it('untouched rules keep their wording and take the grid’s ranges', () => {
    const { document } = bookWithRules();
    const shown = gridResources(document);
    const validations = dataOf(shown, 'SHEET_DATA_VALIDATION_PLUGIN');
    validations.sheet1[0].ranges[0].endRow = 9;
    const own: ValidationRule = { ...validations.sheet1[0], uid: 'new', formula1: '["khác"]' };
    validations.sheet1.push(own);
    const changed = shown.map((resource) =>
      resource.name === 'SHEET_DATA_VALIDATION_PLUGIN'
        ? { ...resource, data: JSON.stringify(validations) }
        : resource,
    );
    document.resources = takenBack(document, changed);
    expect(
      validationsOf(document, 'sheet1').map(({ formula1, ranges }) => [formula1, ranges[0]?.endRow]),
    ).toEqual([
      ["='Đơn vị'!$A$2:$A$1000", 9],
      ['["khác"]', 9],
    ]);
    const formats = dataOf(document.resources, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN');
    expect(formats.sheet1[0].rule.value).toBe('=AND($A2="x;y";$B2>1)');
  });
});
