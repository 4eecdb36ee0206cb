/** The bar of progress: against the minimum, and against the maximum once that is passed. */
import { expect, test } from 'vitest';
import { progressBar } from '../../src/workbook/summaryTab';

test.each([
  { counted: 0, min: 9, max: 10, bar: '░░░░░░ 0%' },
  { counted: 1, min: 9, max: 10, bar: '░░░░░░ 11%' },
  { counted: 8, min: 9, max: 10, bar: '█████░ 88%' },
  { counted: 9, min: 9, max: 10, bar: '██████ 100%' },
  { counted: 10, min: 9, max: 10, bar: '██████ 100%' },
  { counted: 11, min: 9, max: 10, bar: '██████ 110%' },
  { counted: 3, min: 1, max: 3, bar: '██████ 100%' },
  { counted: 4, min: null, max: 8, bar: '███░░░ 50%' },
  { counted: 9, min: null, max: 8, bar: '██████ 112%' },
  { counted: 3, min: 3, max: null, bar: '██████ 100%' },
  { counted: 5, min: null, max: null, bar: '' },
  { counted: 0, min: 0, max: null, bar: '' },
])('$counted of $min–$max is $bar', ({ counted, min, max, bar }) => {
  expect(progressBar({ counted, min, max })).toBe(bar);
});
