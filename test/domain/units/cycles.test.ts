/** Loops among parents and successors are found, each once. */
import { describe, expect, test } from 'vitest';
import { findCycles } from '../../../src/domain/units/cycles';

describe('findCycles', () => {
  test.each([
    { name: 'none', next: [1, 2, -1], cycles: [] },
    { name: 'itself', next: [0], cycles: [[0]] },
    { name: 'two, entered from outside', next: [1, 2, 1], cycles: [[1, 2]] },
    {
      name: 'several, each once',
      next: [1, 0, 3, 4, 2, 2, -1],
      cycles: [
        [0, 1],
        [2, 3, 4],
      ],
    },
    { name: 'a loop reached from a later place', next: [-1, 3, 1, 1], cycles: [[1, 3]] },
  ])('$name', ({ next, cycles }) => {
    expect(findCycles(next.length, (place) => next[place] ?? -1)).toEqual(cycles);
  });
});
