/** Text as a sheet reads it when typed, by locale: platform.md CF-14 to CF-17. */
import { describe, expect, it } from 'vitest';
import { localeRules } from '../../../local/document/numberPattern';
import { readTypedText, type TypedValue } from '../../../local/document/typedText';

const text = (value: string): TypedValue => ({ kind: 'text', text: value });
const number = (value: number, pattern?: string): TypedValue =>
  pattern === undefined ? { kind: 'number', number: value } : { kind: 'number', number: value, pattern };
const formula = (value: string): TypedValue => ({ kind: 'formula', formula: value });

// Days since 1899-12-30, counted by hand from 2026-01-01 = 46023.
const day2026 = {
  jan2: 46024,
  jan10: 46032,
  feb1: 46054,
  may1: 46143,
  oct1: 46296,
  nov20: 46346,
  aug17: 46251,
};

describe('in both locales', () => {
  it.each<[string, TypedValue]>([
    ['Nguyễn Văn A', text('Nguyễn Văn A')],
    ['đạt', text('đạt')],
    ['', text('')],
    ['   ', text('   ')],
    ['0123', number(123)],
    ['0912345678', number(912345678)],
    ['+84912345678', number(84912345678)],
    ['-5', number(-5)],
    [' 7 ', number(7)],
    ['1e5', number(100000, '0.00E+00')],
    ['50%', number(0.5, '0%')],
    ['TRUE', { kind: 'boolean', boolean: true }],
    ['true', { kind: 'boolean', boolean: true }],
    ['False', { kind: 'boolean', boolean: false }],
    ['trues', text('trues')],
    ['2026-08-17', number(day2026.aug17, 'yyyy-MM-dd')],
    ['2026/8/17', number(day2026.aug17, 'yyyy-MM-dd')],
    ['2026-02-29', text('2026-02-29')],
    ['2024-02-29', number(45351, 'yyyy-MM-dd')],
    ['08:30', number(8.5 / 24, 'H:mm')],
    ['23:59:59', number(86399 / 86400, 'H:mm:ss')],
    ['24:00', text('24:00')],
    ['8:30 PM', number(20.5 / 24, 'H:mm')],
    ['12:00 am', number(0, 'H:mm')],
    ['5/2026', number(day2026.may1, 'M/yyyy')],
    ['13/2026', text('13/2026')],
    ['=SUM(A1)', formula('=SUM(A1)')],
    ['=', text('=')],
    ["'0123", text('0123')],
    ["'=1+1", text('=1+1')],
    ['+A1', formula('=+A1')],
    ['+91 97909 53750', formula('=+91 97909 53750')],
    ['-A1', formula('=-A1')],
    ['-', text('-')],
    ['@abc', text('@abc')],
    ['12 THCS', text('12 THCS')],
    ['Q1', text('Q1')],
  ])('%j', (typed, expected) => {
    expect(readTypedText(typed, localeRules('vi_VN'), 2026)).toEqual(expected);
    expect(readTypedText(typed, localeRules('en_US'), 2026)).toEqual(expected);
  });
});

describe('by locale', () => {
  it.each<[string, TypedValue, TypedValue]>([
    ['10/01/2026', number(day2026.jan10, 'd/M/yyyy'), number(day2026.oct1, 'M/d/yyyy')],
    ['20/11/2026', number(day2026.nov20, 'd/M/yyyy'), text('20/11/2026')],
    ['11/20/2026', text('11/20/2026'), number(day2026.nov20, 'M/d/yyyy')],
    ['20-11-2026', number(day2026.nov20, 'd/M/yyyy'), text('20-11-2026')],
    ['10/01/26', number(day2026.jan10, 'd/M/yyyy'), number(day2026.oct1, 'M/d/yyyy')],
    ['31/02/2026', text('31/02/2026'), text('31/02/2026')],
    ['1/2', number(day2026.feb1, 'd/M'), number(day2026.jan2, 'M/d')],
    ['1.234', number(1234, '#,##0'), number(1.234)],
    ['1,5', number(1.5), text('1,5')],
    ['1.5', text('1.5'), number(1.5)],
    ['1.234.567,5', number(1234567.5, '#,##0.00'), text('1.234.567,5')],
    ['1,234,567.5', text('1,234,567.5'), number(1234567.5, '#,##0.00')],
    ['12,5%', number(0.125, '0.00%'), text('12,5%')],
    ['20/11/2026 08:30', number(day2026.nov20 + 8.5 / 24, 'd/M/yyyy H:mm:ss'), text('20/11/2026 08:30')],
  ])('%j', (typed, vietnamese, american) => {
    expect(readTypedText(typed, localeRules('vi_VN'), 2026)).toEqual(vietnamese);
    expect(readTypedText(typed, localeRules('en_US'), 2026)).toEqual(american);
  });

  it('knows no other locale', () => {
    expect(() => localeRules('de_DE')).toThrow('not in the local host: spreadsheet locale de_DE');
  });
});
