/** Finding options of a list by what a person types, with or without diacritics. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactOption, readOptions, searchOptions } from '../../src/sidebar/kit/searchOptions';

const labels = [
  'Trường Tiểu học Mễ Sở',
  'Trường Tiểu học Minh Sơn',
  'Trường THCS Mễ Sở',
  'Xã Hòa Bình',
  'Xã Hoa Bình',
  'Xã Đông Tảo',
  'Cụm thi đua số 1',
  'Cụm thi đua số 11',
  'Phòng Giáo dục và Đào tạo',
];
const list = readOptions(labels.map((label, index) => ({ value: String(index), label })));
const found = (typed: string, most = 50) =>
  searchOptions(list, typed, most).options.map(({ label }) => label);

describe('what is typed', () => {
  test.each<[string, string[]]>([
    ['', labels],
    ['me so', ['Trường Tiểu học Mễ Sở', 'Trường THCS Mễ Sở']],
    ['ME  SO', ['Trường Tiểu học Mễ Sở', 'Trường THCS Mễ Sở']],
    ['m s', ['Trường Tiểu học Mễ Sở', 'Trường Tiểu học Minh Sơn', 'Trường THCS Mễ Sở']],
    ['so me', ['Trường Tiểu học Mễ Sở', 'Trường THCS Mễ Sở']],
    ['dong tao', ['Xã Đông Tảo']],
    ['dao', ['Phòng Giáo dục và Đào tạo']],
    ['so 11', ['Cụm thi đua số 11']],
    ['ao', []],
    ['zzz', []],
  ])('%o finds these', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  test('with diacritics means these, however the tone is placed or the letters are stored', () => {
    for (const typed of ['hòa', 'hoà', 'HÒA', 'hòa'.normalize('NFD')])
      expect(found(typed)).toEqual(['Xã Hòa Bình']);
    expect(found('hoa')).toEqual(['Xã Hòa Bình', 'Xã Hoa Bình']);
    expect(found('đao')).toEqual(['Phòng Giáo dục và Đào tạo']);
  });

  test('with diacritics that no option has, as amid typing, finds by letters alone', () => {
    expect(found('xã hò')).toEqual(['Xã Hòa Bình', 'Xã Hoa Bình']);
    expect(found('mê sơ')).toEqual(['Trường Tiểu học Mễ Sở', 'Trường THCS Mễ Sở']);
  });

  test('puts what begins so first, and keeps the order else', () => {
    expect(found('truong th')).toEqual(['Trường THCS Mễ Sở']);
    expect(found('t')).toEqual([
      ...['Trường Tiểu học Mễ Sở', 'Trường Tiểu học Minh Sơn', 'Trường THCS Mễ Sở'],
      ...['Xã Đông Tảo', 'Cụm thi đua số 1', 'Cụm thi đua số 11', 'Phòng Giáo dục và Đào tạo'],
    ]);
  });

  test('shows so many and says how many more fit', () => {
    expect(searchOptions(list, '', 4)).toMatchObject({ options: { length: 4 }, more: 5 });
    expect(searchOptions(list, '', 9).more).toBe(0);
    expect(searchOptions(list, 'me so', 1).more).toBe(1);
  });

  test('of any kind gives options of the list, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (typed) => {
        const values = searchOptions(list, typed, 99).options.map(({ value }) => value);
        expect(new Set(values).size).toBe(values.length);
      }),
    );
  });
});

describe('a whole label', () => {
  test.each([
    ['xã hoà bình', 'Xã Hòa Bình'],
    ['Cụm thi đua số 1', 'Cụm thi đua số 1'],
    [' phòng giáo dục và đào tạo ', 'Phòng Giáo dục và Đào tạo'],
  ])('%o is that option', (typed, label) => {
    expect(exactOption(list, typed)?.label).toBe(label);
  });

  test.each(['', '  ', 'xa hoa binh', 'Xã Hòa', 'Xã Hòa Bình 2'])('%o is none', (typed) => {
    expect(exactOption(list, typed)).toBeNull();
  });

  test('that two options carry is neither', () => {
    const twins = readOptions([
      { value: 'a', label: 'Tổ Toán' },
      { value: 'b', label: 'tổ toán' },
    ]);
    expect(exactOption(twins, 'Tổ Toán')).toBeNull();
  });
});
