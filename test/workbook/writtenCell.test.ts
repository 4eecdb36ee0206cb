/** Text stays text whatever it looks like (platform.md CF-14, CF-16, §6). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDocument } from '../../local/document/workbookDocument';
import { dateForCell, sameValue, storedValue, textForCell } from '../../src/workbook/writtenCell';
import { asExecution } from './support/nodeServices';

const looksLikeMore = [
  '=1+1',
  '=IMPORTXML("http://x.test";"//a")',
  '+84912345678',
  '-5',
  '-A1',
  '@SUM(A1)',
  '  =1+1',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff+1',
  '＝1+1',
  '＋84',
  '－1',
  '＠x',
  '\tA',
  '\rA',
  '\n=1',
  "'đã có dấu nháy",
  '0123',
  '1e5',
  '50%',
  '1/2',
  '01/05',
  '05/01/2024',
  '2024-01-05',
  '08:30',
  '1.234,5',
  'TRUE',
  'false',
];

describe('text that Sheets would take for something else', () => {
  test.each(looksLikeMore)('%j is written behind an apostrophe', (text) => {
    expect(textForCell(text)).toBe(`'${text}`);
  });

  test.each(looksLikeMore)('%j comes back as it was, and is no formula', (text) => {
    asExecution(emptyDocument('thử'), {}, (spreadsheet) => {
      const cell = spreadsheet.getSheets()[0]?.getRange('A1');
      cell?.setValue(textForCell(text));
      expect([cell?.getValue(), cell?.getFormula()]).toEqual([text, '']);
    });
  });
});

test.each(['Xã Mễ Sở', 'ĐK-2024-001', 'XA01', 'Trường TH-THCS', 'n = 5', 'Lỗi: trùng với dòng 5', '', 'A1'])(
  '%j is written as it is',
  (text) => {
    expect(textForCell(text)).toBe(text);
  },
);

describe('long text is told apart as soon as short text', () => {
  const many = 50_000;
  test.each([
    { name: 'digits', text: '1'.repeat(many), behind: true },
    { name: 'digits and a letter', text: `${'1'.repeat(many)}x`, behind: false },
    {
      name: 'blanks, digits, blanks and a letter',
      text: `${' '.repeat(many)}${'1'.repeat(many)}${' '.repeat(many)}x`,
      behind: false,
    },
    { name: 'blanks around a truth value', text: `${' '.repeat(many)}true${' '.repeat(many)}`, behind: true },
    { name: 'blanks and a word', text: `${' '.repeat(many)}trug${' '.repeat(many)}`, behind: false },
    { name: 'points and dashes without a digit', text: '.-'.repeat(many), behind: false },
  ])('$name', ({ text, behind }) => {
    expect(textForCell(text).startsWith("'")).toBe(behind);
  });
});

test.each(['e5', 'E+1', '--', '()', '%', '12 tháng 5', '5a', 'true story', '1,2,x'])(
  '%j is no number, date or truth value',
  (text) => {
    expect(textForCell(text).replace(/^'/, '')).toBe(text);
  },
);

test('any text at all comes back as it was', () => {
  asExecution(emptyDocument('thử'), {}, (spreadsheet) => {
    const cell = spreadsheet.getSheets()[0]?.getRange('A1');
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        cell?.setValue(textForCell(text));
        expect([cell?.getValue(), cell?.getFormula()]).toEqual([text, '']);
      }),
      { numRuns: 500 },
    );
  });
});

describe('dates', () => {
  test.each([
    { date: '2024-01-05', zone: 'Asia/Ho_Chi_Minh', instant: '2024-01-04T17:00:00.000Z' },
    { date: '2024-01-05', zone: 'America/New_York', instant: '2024-01-05T05:00:00.000Z' },
    { date: '2024-02-29', zone: 'Asia/Ho_Chi_Minh', instant: '2024-02-28T17:00:00.000Z' },
  ])('$date begins at $instant in $zone, and is stored as that day', ({ date, zone, instant }) => {
    asExecution(emptyDocument('thử'), {}, () => {
      expect(new Date(dateForCell(date, zone)).toISOString()).toBe(instant);
      expect(storedValue(new Date(instant), zone)).toEqual({ date });
    });
  });
});

describe('the guard takes as the same', () => {
  test.each([
    { a: 2024, b: '2024', same: true },
    { a: '', b: '', same: true },
    { a: '', b: 0, same: false },
    { a: true, b: 'true', same: true },
    { a: { date: '2024-01-05' }, b: { date: '2024-01-05' }, same: true },
    { a: { date: '2024-01-05' }, b: { date: '2024-01-06' }, same: false },
    { a: { date: '2024-01-05' }, b: '2024-01-05', same: false },
    { a: 'hòa', b: 'hoà', same: false },
  ])('$a and $b: $same', ({ a, b, same }) => {
    expect(sameValue(a, b)).toBe(same);
  });
});
