/** A pupil who has not agreed to be named shows by initials and school; no class and nothing else comes through. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskedName, maskedPosition, maskedUnit, opensAsPupil } from '../../../src/domain/summary/masking';

const nbsp = '\u00a0';

describe('a name becomes initials', () => {
  test.each([
    ['Nguyễn Văn An', 'N.V.A.'],
    ['NGUYỄN  VĂN   AN', 'N.V.A.'],
    ['nguyễn văn an', 'N.V.A.'],
    ['Đỗ Thị Ánh'.normalize('NFD'), 'Đ.T.Á.'],
    [`Nguyễn${nbsp}Văn${nbsp}An`, 'N.V.A.'],
    ['\u200bNguyễn Văn An ', 'N.V.A.'],
    ['An', 'A.'],
    ['Ý', 'Ý.'],
    ['Y Bhiă', 'Y.B.'],
    ["H'Wưn Niê", 'H.N.'],
    ['N.V.A', 'N.V.A.'],
    ['NguyÔn ThÞ Lan', 'N.T.L.'],
  ])('%s', (name, masked) => {
    expect(maskedName(name)).toBe(masked);
  });
});

describe('what is typed beside a name is left out', () => {
  test.each([
    ['Em Nguyễn Văn An', 'N.V.A.'],
    ['em: Nguyễn Văn An', 'N.V.A.'],
    ['Em An', 'A.'],
    ['Bạn Trần Thị Thu Hà - 12/3', 'T.T.T.H.'],
    ['HS Nguyễn Văn An', 'N.V.A.'],
    ['Học sinh Nguyễn Văn An', 'N.V.A.'],
    ['1. Nguyễn Văn An', 'N.V.A.'],
    ['Nguyễn Văn An, lớp 9A', 'N.V.A.'],
    ['Nguyễn Văn An (9A1)', 'N.V.A.'],
    ['(9A) Nguyễn Văn An', 'N.V.A.'],
    ['Lớp 9A: Nguyễn Văn An', 'N.V.A.'],
    ['Nguyễn Văn An - Lớp 5A', 'N.V.A.'],
    ['Nguyễn Văn An/9A', 'N.V.A.'],
    ['Nguyễn Văn An 9 A', 'N.V.A.'],
    ['Nguyễn Văn An\nLớp 9A', 'N.V.A.'],
    ['Nguyễn Văn An lớp Toán 1', 'N.V.A.'],
    ['Nguyễn Văn An Trường THCS Long Hưng', 'N.V.A.'],
    ['Nguyễn Văn An, học sinh giỏi quốc gia', 'N.V.A.'],
    ['Nguyễn Văn An con bà Lan', 'N.V.A.'],
    ['Cô Lê Thị Bình', 'L.T.B.'],
    ['bà Ông Thị Hoa', 'Ô.T.H.'],
    // Here it is the surname.
    ['Ông Thị Hoa', 'Ô.T.H.'],
    ['Em', 'E.'],
  ])('%s', (name, masked) => {
    expect(maskedName(name)).toBe(masked);
  });
});

test.each([
  ['Nguyễn Văn An và Lê Thị Bình', 'N.V.A., L.T.B.'],
  ['Nguyễn Văn An, Lê Thị Bình', 'N.V.A., L.T.B.'],
  ['Nguyễn Văn An & Lê Thị Bình, lớp 9A', 'N.V.A., L.T.B.'],
])('two pupils in one cell are two: %s', (name, masked) => {
  expect(maskedName(name)).toBe(masked);
});

test.each(['', '   ', '9A1', '12345', 'Lớp 9A', '---', 'Trường THCS Long Hưng'])(
  'nothing is left of %j',
  (name) => {
    expect(maskedName(name)).toBe('');
  },
);

describe('a workplace keeps the school and loses the class', () => {
  test.each([
    ['Học sinh lớp 9A, Trường THCS X', 'Học sinh, Trường THCS X'],
    ['HỌC SINH LỚP 9A - TRƯỜNG THCS X', 'HỌC SINH, TRƯỜNG THCS X'],
    ['học sinh lớp 9a trường thcs Long Hưng', 'học sinh, trường thcs Long Hưng'],
    ['Hoc sinh lop 9A truong THCS Long Hung', 'Hoc sinh, truong THCS Long Hung'],
    ['Học sinh lớp 9A, Trường THCS X'.normalize('NFD'), 'Học sinh, Trường THCS X'],
    [`Học sinh${nbsp}lớp${nbsp}9A,${nbsp}Trường THCS X`, 'Học sinh, Trường THCS X'],
    ['10A2 - THPT', 'THPT'],
    ['HS 9A', 'HS'],
    ['HS 9A-THCS Phụng Công', 'HS, THCS Phụng Công'],
    ['Học sinh 9 A, Trường TH-THCS Phụng Công', 'Học sinh, Trường TH-THCS Phụng Công'],
    ['Học sinh lớp 9 / 1 Trường TH & THCS Y', 'Học sinh, Trường TH & THCS Y'],
    ['Học sinh lớp 5A Trường Tiểu học số 2 Long Hưng', 'Học sinh, Trường Tiểu học số 2 Long Hưng'],
    ['Trường Tiểu học Long Hưng 2', 'Trường Tiểu học Long Hưng 2'],
    ['Trường THCS X lớp 9A', 'Trường THCS X'],
    ['Trường THCS X 9A1', 'Trường THCS X'],
    ['Trường THCS Long Hưng 9 A', 'Trường THCS Long Hưng'],
    ['Trường Mầm non 20/10, Lớp Lá 2', 'Trường Mầm non 20/10'],
    ['HS lớp Chồi 1 Trường MN Hoa Sen', 'HS, Trường MN Hoa Sen'],
    ['Mẫu giáo lớn A, Trường Mầm non Hoa Sen', 'Trường Mầm non Hoa Sen'],
    ['Học sinh lớp 12 Toán Trường THPT Sơn Trà', 'Học sinh, Trường THPT Sơn Trà'],
    ['Học sinh khối 9 THCS X', 'Học sinh, THCS X'],
    ['Học viên lớp 10, Trung tâm GDTX huyện', 'Học viên, Trung tâm GDTX huyện'],
    ['Lớp trưởng lớp 8A, Trường THCS X', 'Trường THCS X'],
    ['Liên đội trưởng, Trường THCS X', 'Trường THCS X'],
    ['Trường THPT Sơn Trà, thôn 3, con bà Lan', 'Trường THPT Sơn Trà'],
    ['Trường THCS X em Nguyễn Văn An', 'Trường THCS X'],
    ['CLB môi trường, Trường THCS X', 'Trường THCS X'],
  ])('%s', (workplace, masked) => {
    expect(maskedPosition(workplace)).toBe(masked);
  });

  test.each(['', 'lớp 5A1', 'Lớp 12/3', 'Chi đội trưởng 9A', '12 Toán', 'Lớp mẫu giáo lớn A', 'K45A'])(
    'nothing is left of %j',
    (workplace) => {
      expect(maskedPosition(workplace)).toBe('');
    },
  );
});

test.each([
  ['Trường Tiểu học số 2', 'Trường Tiểu học số 2'],
  ['Trường Mầm non 1/6', 'Trường Mầm non 1/6'],
  ['Lớp 9A', ''],
  ['Lớp 9A Trường THCS X', 'Trường THCS X'],
  ['Chi đội 8B - THCS Y', 'THCS Y'],
  ['9A1', ''],
])('the unit %s stands beside a masked pupil as %j', (unit, masked) => {
  expect(maskedUnit(unit)).toBe(masked);
});

test.each([
  ['Học sinh lớp 9', true],
  ['HS', true],
  ['Lớp 5A', true],
  ['9A1 THCS', true],
  ['12/3', true],
  ['Em Nguyễn Văn An', true],
  ['GVCN lớp 9A', false],
  ['Hiệu trưởng', false],
  ['Giáo viên dạy học sinh giỏi', false],
  ['Em', false],
  ['', false],
])('%j opens as only a pupil does: %j', (text, expected) => {
  expect(opensAsPupil(text)).toBe(expected);
});

const syllable = fc.constantFrom('Nguyễn', 'Trần', 'Văn', 'Thị', 'Ánh', 'Đức', 'Hòa', 'Quỳnh', 'Lan');
const grade = fc.integer({ min: 1, max: 12 });
const className = fc
  .tuple(grade, fc.constantFrom('A', 'B1', '/3', 'A2', 'T1', 'Đ'))
  .map(([number, letters]) => `${number}${letters}`);
const join = fc.constantFrom(', ', ' - ', ' ', ' – ', '; ', '\n');

test('no class survives, wherever and however it is typed', () => {
  const typed = fc.record({
    opening: fc.constantFrom('Học sinh lớp ', 'HS ', 'Lớp ', '', 'học sinh lớp: ', 'HỌC SINH LỚP '),
    className,
    join,
    school: fc.constantFrom('Trường THCS Long Hưng', 'THPT Sơn Trà', 'Trường TH-THCS Phụng Công'),
    after: fc.boolean(),
    decomposed: fc.boolean(),
  });
  fc.assert(
    fc.property(typed, ({ opening, className: own, join: between, school, after, decomposed }) => {
      const pupil = `${opening}${own}`;
      const text = after ? `${school}${between}${pupil}` : `${pupil}${between}${school}`;
      const masked = maskedPosition(decomposed ? text.normalize('NFD') : text);
      expect(masked).toContain(school);
      expect(masked).not.toMatch(/\d/);
    }),
  );
});

test('of a name only first letters survive', () => {
  const typed = fc.tuple(fc.array(syllable, { minLength: 2, maxLength: 5 }), join, className);
  fc.assert(
    fc.property(typed, ([name, between, own]) => {
      const masked = maskedName(`${name.join(' ')}${between}lớp ${own}`);
      expect(masked).toBe(name.map((word) => `${word.charAt(0)}.`).join(''));
    }),
  );
});

test('a cell of 50,000 characters is masked like any other', () => {
  expect(maskedName('lớp '.repeat(12_500))).toBe('');
  expect(maskedPosition('x'.repeat(50_000))).toBe('');
  expect(maskedName(`Nguyễn Văn An, ${'và '.repeat(20_000)}`)).toBe('N.V.A.');
});
