/** Runs of neighbours, at their edges, and against a second way of finding them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grouped, runsOf, runsParted } from '../../src/workbook/runs';

const ascending = fc.array(fc.nat(60)).map((numbers) => numbers.sort((a, b) => a - b));

describe('runsOf', () => {
  test.each([
    { numbers: [], runs: [] },
    { numbers: [7], runs: [[7, 7]] },
    { numbers: [2, 3, 4], runs: [[2, 4]] },
    { numbers: [2, 2, 3], runs: [[2, 3]] },
    {
      numbers: [2, 4, 5, 9],
      runs: [
        [2, 2],
        [4, 5],
        [9, 9],
      ],
    },
  ])('$numbers', ({ numbers, runs }) => {
    expect(runsOf(numbers).map(({ first, last }) => [first, last])).toEqual(runs);
  });

  test('covers just the numbers, and no two runs touch', () => {
    fc.assert(
      fc.property(ascending, (numbers) => {
        const runs = runsOf(numbers);
        for (let number = -1; number <= 61; number++) {
          const covered = runs.filter(({ first, last }) => first <= number && number <= last).length;
          expect(covered).toBe(numbers.includes(number) ? 1 : 0);
        }
        for (const { last } of runs) expect(numbers).not.toContain(last + 1);
      }),
    );
  });
});

describe('runsParted', () => {
  const rows = [2, 3, 10, 50, 51, 90];
  test.each([
    { most: 1, leastGap: 0, runs: [[2, 90]] },
    { most: 0, leastGap: 0, runs: [[2, 90]] },
    {
      most: 2,
      leastGap: 5,
      runs: [
        [2, 10],
        [50, 90],
      ],
    },
    {
      most: 3,
      leastGap: 5,
      runs: [
        [2, 10],
        [50, 51],
        [90, 90],
      ],
    },
    // 39 rows are missing between 10 and 50, 38 between 51 and 90.
    {
      most: 9,
      leastGap: 38,
      runs: [
        [2, 10],
        [50, 90],
      ],
    },
    { most: 9, leastGap: 39, runs: [[2, 90]] },
  ])('at most $most, over gaps of more than $leastGap', ({ most, leastGap, runs }) => {
    expect(runsParted(rows, most, leastGap).map(({ first, last }) => [first, last])).toEqual(runs);
  });

  test('of nothing is nothing', () => {
    expect(runsParted([], 2, 0)).toEqual([]);
  });

  test('of equal gaps parts no more than it may', () => {
    expect(runsParted([1, 11, 21, 31], 2, 5)).toHaveLength(2);
  });
});

test('grouped keeps every member, in order', () => {
  expect(grouped(['a', 'a', 'b', 'a'], (before, item) => before === item)).toEqual([
    ['a', 'a'],
    ['b'],
    ['a'],
  ]);
  expect(grouped([], () => true)).toEqual([]);
});
