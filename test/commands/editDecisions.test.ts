/** What people type to accept some edits and put others back. */
import { describe, expect, test } from 'vitest';
import { readEditDecisions } from '../../src/commands/editDecisions';

const [a, p, l] = ['accept', 'put_back', 'leave'];

describe('of four edits', () => {
  test.each([
    ['1', [a, l, l, l]],
    ['4', [l, l, l, a]],
    ['1, 3, -2', [a, p, a, l]],
    ['1;3; -2', [a, p, a, l]],
    ['1 3 -2', [a, p, a, l]],
    ['2-4', [l, a, a, a]],
    ['-2-3, 1', [a, p, p, l]],
    // A dash as phones and Word write it.
    ['–2', [l, p, l, l]],
    ['−2', [l, p, l, l]],
  ])('“%s” decides', (answer, expected) => {
    expect(readEditDecisions(answer, 4)).toEqual(expected);
  });

  test.each(['', ' , ', '0', '5', '1, 5', '3-2', '1-', '--1', '1.5', 'một', '1, 1', '1-3, -2', '9999999'])(
    '“%s” is not understood',
    (answer) => {
      expect(readEditDecisions(answer, 4)).toBeNull();
    },
  );
});

test('a very long answer is not understood either, and at once', () => {
  expect(readEditDecisions('1-'.repeat(25_000), 4)).toBeNull();
});
