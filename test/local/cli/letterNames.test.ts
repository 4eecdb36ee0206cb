/** Each letter has a file of its own, under a name every system takes. */
import { expect, test } from 'vitest';
import { letterNames } from '../../../local/cli/letterNames';

const named = (...codes: string[]): string[] =>
  letterNames(
    codes.map((code) => ({ code, name: 'Xã Cửu Cao' })),
    'don-doc-2024',
  );

test('is named by the code', () => {
  expect(named('XA01', 'TH-02')).toEqual(['don-doc-2024-XA01.docx', 'don-doc-2024-TH-02.docx']);
});

test('signs of paths and blanks become dashes, dots at the ends go', () => {
  expect(named('../A/1 : *?', 'XA01 (dòng 12)', 'A\\B\u0000')).toEqual([
    'don-doc-2024-A-1.docx',
    'don-doc-2024-XA01-dòng-12.docx',
    'don-doc-2024-A-B.docx',
  ]);
});

test('codes that come to one name are told apart, capitals not counting', () => {
  expect(named('A/1', 'a 1', 'A-1')).toEqual([
    'don-doc-2024-A-1.docx',
    'don-doc-2024-a-1-2.docx',
    'don-doc-2024-A-1-3.docx',
  ]);
});

test('without a code the name stands for it, and a long one is cut', () => {
  expect(named('')).toEqual(['don-doc-2024-Xã-Cửu-Cao.docx']);
  expect(named('x'.repeat(500))).toEqual([`don-doc-2024-${'x'.repeat(60)}.docx`]);
});
