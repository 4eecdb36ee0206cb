/** Days and spans of years as people type them into a prompt. */
import { describe, expect, test } from 'vitest';
import { readSpan } from '../../src/commands/compareYears';
import { readDay } from '../../src/commands/dueSoon';

describe('a day', () => {
  test.each([
    ['15/12', { year: 2026, month: 12, day: 15 }],
    ['15-12', { year: 2026, month: 12, day: 15 }],
    ['1.6', { year: 2026, month: 6, day: 1 }],
    ['15/12/2027', { year: 2027, month: 12, day: 15 }],
    ['2027-12-15', { year: 2027, month: 12, day: 15 }],
    ['29/02/2028', { year: 2028, month: 2, day: 29 }],
  ])('“%s” is read day first', (answer, day) => {
    expect(readDay(answer, 2026)).toEqual(day);
  });

  test.each(['29/02', '31/04', '12', 'mai', '15/12/', '0/1'])('“%s” is none in 2026', (answer) => {
    expect(readDay(answer, 2026)).toBeNull();
  });
});

describe('a span of years', () => {
  test.each([
    ['2022-2025', { from: 2022, to: 2025 }],
    ['2022 – 2025', { from: 2022, to: 2025 }],
    ['2024', { from: 2024, to: 2024 }],
    ['2016-2025', { from: 2016, to: 2025 }],
  ])('“%s”', (answer, span) => {
    expect(readSpan(answer)).toEqual(span);
  });

  // Eleven years do not fit on a page.
  test.each(['2015-2025', '2025-2022', '22-25', '2022-', 'từ 2022 đến 2025', ''])(
    '“%s” is none',
    (answer) => {
      expect(readSpan(answer)).toBeNull();
    },
  );
});
