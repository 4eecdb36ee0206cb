/** Numbers in words against a table written by hand. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText, percentText } from '../../src/domain/documents/numberText';
import { numberWords } from '../../src/domain/documents/numberWords';

const byHand: readonly (readonly [number, string])[] = [
  [0, 'không'],
  [1, 'một'],
  [4, 'bốn'],
  [5, 'năm'],
  [9, 'chín'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [19, 'mười chín'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [27, 'hai mươi bảy'],
  [51, 'năm mươi mốt'],
  [55, 'năm mươi lăm'],
  [99, 'chín mươi chín'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [104, 'một trăm linh bốn'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [111, 'một trăm mười một'],
  [115, 'một trăm mười lăm'],
  [121, 'một trăm hai mươi mốt'],
  [200, 'hai trăm'],
  [999, 'chín trăm chín mươi chín'],
  [1000, 'một nghìn'],
  [1001, 'một nghìn không trăm linh một'],
  [1015, 'một nghìn không trăm mười lăm'],
  [1100, 'một nghìn một trăm'],
  [2024, 'hai nghìn không trăm hai mươi tư'],
  [10000, 'mười nghìn'],
  [21000, 'hai mươi mốt nghìn'],
  [105005, 'một trăm linh năm nghìn không trăm linh năm'],
  [1000000, 'một triệu'],
  [1000001, 'một triệu không trăm linh một'],
  [1005000, 'một triệu không trăm linh năm nghìn'],
  [1000000000, 'một tỷ'],
  [1000000005, 'một tỷ không trăm linh năm'],
  [25000000000, 'hai mươi lăm tỷ'],
  [1001000000000, 'một nghìn không trăm linh một tỷ'],
  [-7, 'âm bảy'],
];

describe('numberWords', () => {
  it.each(byHand)('%i is "%s"', (number, words) => {
    expect(numberWords(number)).toBe(words);
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])('refuses %d', (value) => {
    expect(() => numberWords(value)).toThrow(RangeError);
  });

  const worth: Readonly<Record<string, number>> = {
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
  };

  /** Reads words back, word by word. */
  function readBack(words: string): number {
    let billions = 0;
    let total = 0;
    let group = 0;
    let digit = 0;
    for (const word of words.split(' ')) {
      if (word === 'linh') continue;
      if (word === 'mười') group += 10;
      else if (word === 'mươi') group += digit * 10 - digit;
      else if (word === 'trăm') group = digit * 100;
      else if (word === 'nghìn' || word === 'triệu') {
        total += group * (word === 'nghìn' ? 1000 : 1_000_000);
        group = 0;
      } else if (word === 'tỷ') {
        billions = (billions + total + group) * 1_000_000_000;
        total = 0;
        group = 0;
      } else {
        digit = worth[word] as number;
        group += digit;
      }
    }
    return billions + total + group;
  }

  it('gives words from which the number can be read back', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(readBack(numberWords(value))).toBe(value);
      }),
    );
  });
});

describe('countText', () => {
  it.each([
    [0, '0'],
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [100, '100'],
    [999, '999'],
    [1000, '1.000'],
    [1234567, '1.234.567'],
    [-3, '-3'],
    [-1200, '-1.200'],
  ])('%i is "%s"', (value, text) => {
    expect(countText(value)).toBe(text);
  });
});

describe('percentText', () => {
  it.each([
    [0, 3, '0%'],
    [1, 3, '33,3%'],
    [2, 3, '66,7%'],
    [1, 2, '50%'],
    [3, 3, '100%'],
    // 1 of 2000 is a half of a tenth: up.
    [1, 2000, '0,1%'],
    [999, 2000, '50%'],
    [4, 3, '133,3%'],
  ])('%i of %i is %s', (part, whole, text) => {
    expect(percentText(part, whole)).toBe(text);
  });

  it('is nothing of nothing', () => {
    expect(percentText(0, 0)).toBeNull();
  });
});
