/** Protections: warnings stop nobody, real ones stop all but the owner (platform.md CF-34, CF-35). */
import { describe, expect, it } from 'vitest';
import { guest, openBook, owner } from './openBook';

describe('protection (CF-34, CF-35)', () => {
  const refusal =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  it.each<[string, string, boolean, boolean]>([
    ['a warning and a guest', guest, true, true],
    ['a warning and the owner', owner, true, true],
    ['a real protection and the owner', owner, false, true],
    ['a real protection and a guest', guest, false, false],
  ])('%s', (_, user, warningOnly, allowed) => {
    const { sheet, document } = openBook();
    sheet.getRange('A1:B1').protect().setWarningOnly(warningOnly);
    const other = openBook({ user }, document).sheet;
    const write = () => other.getRange('B1:C1').setValues([['x', 'y']]);
    if (allowed) expect(write).not.toThrow();
    else {
      expect(write).toThrow(refusal);
      expect(() => other.getRange('B1').setBackground('#ff0000')).toThrow(refusal);
      expect(() => other.getRange('A1').setNote('x')).toThrow(refusal);
      expect(() => other.deleteRow(1)).toThrow(refusal);
      expect(other.getRange('C1').isBlank()).toBe(true);
      other.getRange('C1').setValue('ngoài');
    }
  });

  it('of a tab has holes', () => {
    const { sheet, document } = openBook();
    sheet.protect().setUnprotectedRanges([sheet.getRange('B2:C9')]);
    const other = openBook({ user: guest }, document).sheet;
    other.getRange('B2:C9').setValue('x');
    expect(() => other.getRange('B2:D2').setValue('x')).toThrow(refusal);
    const [protection] = other.getProtections(openBook().SpreadsheetApp.ProtectionType.SHEET);
    expect(protection?.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['B2:C9']);
    expect(protection?.canEdit()).toBe(false);
  });

  it('is listed by type and can be removed', () => {
    const { sheet, SpreadsheetApp } = openBook();
    const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
    sheet.getRange('A1').protect().setDescription('đầu');
    sheet.protect().setWarningOnly(true);
    const [range] = sheet.getProtections(RANGE);
    expect([range?.getDescription(), range?.getRange().getA1Notation(), range?.isWarningOnly()]).toEqual([
      'đầu',
      'A1',
      false,
    ]);
    expect(sheet.getProtections(SHEET).map((one) => String(one.getProtectionType()))).toEqual(['SHEET']);
    range?.remove();
    expect(sheet.getProtections(RANGE)).toEqual([]);
    expect(sheet.getProtections(SHEET)).toHaveLength(1);
  });
});
