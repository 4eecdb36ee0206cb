/** Formula text: cut into tokens, spelled for a locale, its references found. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addSheet,
  emptyDocument,
  findSheet,
  type SheetDocument,
} from '../../../local/document/workbookDocument';
import { formulaTokens, joinedTokens } from '../../../local/formula/formulaTokens';
import { readFormula } from '../../../local/formula/references';
import { localFormula, plainFormula } from '../../../local/formula/separators';

test('tokens put together again are the formula, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'=A1:B"\'!,;\\{}()#/N$ đ.5e+') }), (text) => {
      expect(joinedTokens(formulaTokens(text))).toBe(text);
    }),
  );
});

test('tokens by kind', () => {
  expect(
    formulaTokens(`IF('Đăng ký'!A1>1.5,"a""b;",#N/A)`).map(({ kind, text }) => `${kind} ${text}`),
  ).toEqual([
    'word IF',
    'sign (',
    "tab 'Đăng ký'",
    'sign !',
    'word A1',
    'sign >',
    'number 1.5',
    'sign ,',
    'text "a""b;"',
    'sign ,',
    'word #N/A',
    'sign )',
  ]);
});

describe('Vietnamese and plain spelling', () => {
  const pairs = [
    ['=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['=IF(A1>1,5;"a;b";"c,d")', '=IF(A1>1.5,"a;b","c,d")'],
    ['={1\\2;3\\4}', '={1,2;3,4}'],
    ['=SUM({1,5\\2};{3;4})', '=SUM({1.5,2},{3;4})'],
    ["='a;b,c'!A1", "='a;b,c'!A1"],
    ['=F(;;1)', '=F(,,1)'],
  ] as const;

  test.each(pairs)('%s', (local, plain) => {
    expect(plainFormula(local, 'vi_VN')).toBe(plain);
    expect(localFormula(plain, 'vi_VN')).toBe(local);
  });

  test('an American sheet keeps the plain one and understands semicolons', () => {
    expect(localFormula('=SUM(A1,{1,2;3,4},1.5)', 'en_US')).toBe('=SUM(A1,{1,2;3,4},1.5)');
    expect(plainFormula('=SUM(A1;{1,2;3,4};1.5)', 'en_US')).toBe('=SUM(A1,{1,2;3,4},1.5)');
  });
});

describe('references', () => {
  const document = emptyDocument('Sổ', 'T');
  const sheet = findSheet(document, 'T') as SheetDocument;
  const other = addSheet(document, 'Đăng ký');
  other.rowCount = 50;
  other.columnCount = 19;

  /** `sheet!row,column-row,column`, 0-based. */
  const areas = (formula: string) =>
    readFormula(formula, sheet, document).references.map(
      (r) => `${r.sheetId}!${r.startRow},${r.startColumn}-${r.endRow},${r.endColumn}`,
    );

  test.each<[string, string[]]>([
    ['=A1', ['sheet1!0,0-0,0']],
    ['=$B$2:C3+A1', ['sheet1!1,1-2,2', 'sheet1!0,0-0,0']],
    ["=SUM('Đăng ký'!A:S)", ['sheet2!0,0-49,18']],
    ["='Đăng ký'!2:3", ['sheet2!1,0-2,18']],
    ["=COUNTIF('Đăng ký'!B2:B;A1)", ['sheet2!1,1-49,1', 'sheet1!0,0-0,0']],
    ['=LOG10(A1)&"B2"', ['sheet1!0,0-0,0']],
    ["='Không có'!A1+Tên", []],
  ])('%s', (formula, expected) => {
    expect(areas(formula)).toEqual(expected);
  });

  test('open ends are closed at the edge of the tab they are on', () => {
    const close = (formula: string) => readFormula(formula, sheet, document).text;
    expect(close("=COUNTA('Đăng ký'!B2:B)")).toBe("=COUNTA('Đăng ký'!B2:B50)");
    expect(close('=SUM(A2:B)+SUM(A:A)+"A2:A"')).toBe('=SUM(A2:B1000)+SUM(A:A)+"A2:A"');
    expect(close("=SUM('Đăng ký'!B2:2)")).toBe("=SUM('Đăng ký'!B2:S2)");
  });

  test('what it calls and what nothing here can follow', () => {
    expect(readFormula('=IF(OFFSET(A1,1,0)>0,query(A1),1)', sheet, document)).toMatchObject({
      functions: ['IF', 'OFFSET', 'query'],
      dynamic: true,
      foreign: false,
    });
    expect(readFormula('=[1]T!A1', sheet, document).foreign).toBe(true);
    expect(readFormula('="[1]"', sheet, document).foreign).toBe(false);
  });
});
