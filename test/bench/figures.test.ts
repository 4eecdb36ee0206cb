/** The benchmark's own arithmetic. */
import { expect, test } from 'vitest';
import { growthExponent, median, ratio, table } from '../../bench/figures';

test.each([
  { values: [3], middle: 3 },
  { values: [9, 1, 5], middle: 5 },
  { values: [4, 1, 3, 2], middle: 2.5 },
])('the median of $values is $middle', ({ values, middle }) => {
  expect(median(values)).toBe(middle);
});

test('no values have no median', () => {
  expect(() => median([])).toThrow('no values');
});

test.each([
  { name: 'linear', to: 50, exponent: 1 },
  { name: 'flat', to: 10, exponent: 0 },
  { name: 'quadratic', to: 250, exponent: 2 },
])('$name growth', ({ to, exponent }) => {
  expect(growthExponent(10, to, 5)).toBeCloseTo(exponent, 10);
});

test.each([
  { value: 30, yardstick: 20, text: '1.5' },
  { value: 250, yardstick: 20, text: '13' },
  { value: 24_690, yardstick: 20, text: '1235' },
])('$value to $yardstick is $text', ({ value, yardstick, text }) => {
  expect(ratio(value, yardstick)).toBe(text);
});

test('tables stand in columns', () => {
  expect(
    table([
      ['', 'a'],
      ['one', '100'],
    ]),
  ).toBe('       a\none  100');
});
