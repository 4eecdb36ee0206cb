/** Values from the workbook inside a sentence. */
import { describe, expect, it } from 'vitest';
import {
  cutText,
  dayMonthYear,
  enumerated,
  grouped,
  listed,
  loop,
  suggested,
} from '../../src/text/sentenceValues';

describe('cutText', () => {
  const letters = (count: number): string => 'ă'.repeat(count);

  it.each([
    [letters(119), letters(119)],
    [letters(120), letters(120)],
    [letters(121), `${letters(119)}…`],
    ['', ''],
    [' hai\u00a0 \n dòng ', 'hai dòng'],
  ])('shows %# in one line of at most 120', (text, expected) => {
    expect(cutText(text)).toBe(expected);
  });

  it('never halves a character outside the basic plane', () => {
    expect(cutText('😀😀😀', 2)).toBe('😀…');
  });

  it('says that it cut when all that follows is blank', () => {
    expect(cutText(`a${' '.repeat(1000)}b`, 5)).toBe('a…');
  });
});

it.each([
  ['2024-01-09', '09/01/2024'],
  ['2024-1-9', '2024-1-9'],
  ['hôm qua', 'hôm qua'],
])('shows the date %s as %s', (date, shown) => {
  expect(dayMonthYear(date)).toBe(shown);
});

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [50000, '50.000'],
  [1234567, '1.234.567'],
])('groups %d as %s', (value, shown) => {
  expect(grouped(value, '.')).toBe(shown);
});

describe('lists', () => {
  const others = (count: number): string => `+${count}`;

  it('names five and counts the rest', () => {
    expect(listed([1, 2, 3, 4, 5], others)).toBe('1; 2; 3; 4; 5');
    expect(listed([1, 2, 3, 4, 5, 6], others)).toBe('1; 2; 3; 4; 5; +1');
  });

  it('joins words of a closed list', () => {
    expect(enumerated([], 'và')).toBe('');
    expect(enumerated(['a'], 'và')).toBe('a');
    expect(enumerated(['a', 'b', 'c'], 'và')).toBe('a, b và c');
  });

  it('closes a loop of units', () => {
    expect(loop(['A'])).toBe('A → A');
    expect(loop(['A', 'B'])).toBe('A → B → A');
  });

  it('suggests nothing out of nothing', () => {
    expect(suggested('Có phải:', [])).toBe('');
    expect(suggested('Có phải:', ['A'])).toBe(' Có phải: A?');
  });
});
