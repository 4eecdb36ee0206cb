/** The order of Vietnamese lists, typed by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKeys, orderKey, personKey } from '../../../src/domain/reports/vietnameseOrder';

function sorted(texts: readonly string[], key: (text: string) => string): string[] {
  return [...texts].sort((a, b) => compareKeys(key(a), key(b)));
}

/** Already in order: whatever order it is given in, it comes back so. */
function keepsOrder(texts: readonly string[], key: (text: string) => string): void {
  expect(sorted([...texts].reverse(), key)).toEqual(texts);
}

describe('texts', () => {
  it('follow the alphabet with ă, â, đ, ê, ô, ơ, ư as letters of their own', () => {
    keepsOrder(
      ['an', 'ăn', 'ân', 'bà', 'ca', 'da', 'đa', 'em', 'êm', 'on', 'ôn', 'ơn', 'um', 'ưm', 'vui', 'yên'],
      orderKey,
    );
  });

  it('of the same letters follow ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    keepsOrder(['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'mac'], orderKey);
  });

  it('compare syllable by syllable: every "ba" before every "bà"', () => {
    keepsOrder(['ba', 'ba hoa', 'bà ba', 'bả', 'ban'], orderKey);
  });

  it('compare numbers by value, before letters', () => {
    keepsOrder(['Tổ 2', 'Tổ 03', 'Tổ 10', 'Tổ 100', 'Tổ An'], orderKey);
    keepsOrder(['ĐK-2023-010', 'ĐK-2024-2', 'ĐK-2024-003', 'ĐK-2024-0010'], orderKey);
  });

  it('do not mind case, blanks, tone placement and decomposed letters', () => {
    expect(orderKey('  HOÀ   BÌNH ')).toBe(orderKey('Hòa Bình'));
    expect(orderKey('Hòa Bình'.normalize('NFD'))).toBe(orderKey('hòa bình'));
    expect(orderKey('Hoa Bình')).not.toBe(orderKey('Hòa Bình'));
  });
});

describe('people', () => {
  it('follow their given names, then surname and middle names', () => {
    keepsOrder(
      ['Bùi Thị An', 'Phạm Văn An', 'Trần Văn Ánh', 'Lê Thị Ân', 'Vũ Văn Dũng', 'Hoàng Thị Đào', 'Đỗ Lan'],
      personKey,
    );
  });

  it.each([
    ['Nguyễn Văn An (B)', 'Nguyễn Văn An'],
    ['Nguyễn Văn An, Hiệu trưởng', 'Nguyễn Văn An'],
    ['Nguyễn Văn An - 9A', 'Nguyễn Văn An'],
    ['(không rõ)', '(không rõ)'],
    ['', ''],
  ])('%s stands where %s does', (typed, plain) => {
    expect(personKey(typed)).toBe(personKey(plain));
  });
});

it('is the same order whatever order the texts come in', () => {
  const word = fc.constantFrom(
    'an',
    'ân',
    'bà',
    'Ba',
    'đá',
    '2',
    '10',
    '',
    'Ý',
    'z',
    'w',
    '中',
    '\ud800',
    '#',
  );
  const texts = fc.array(
    fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(texts, (given) => {
      const keys = (list: readonly string[]): string[] => sorted(list, orderKey).map(orderKey);
      expect(keys([...given].reverse())).toEqual(keys(given));
    }),
  );
});

it('takes a cell of 50,000 characters', () => {
  expect(orderKey('Nguyễn Văn '.repeat(4600)).length).toBeGreaterThan(50_000);
});
