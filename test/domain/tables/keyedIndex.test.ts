/** Equal hashes are not equal keys: a table keyed on the hash alone once lost a duplicate at 100,000 rows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeyedIndex } from '../../../src/domain/tables/keyedIndex';

function firsts(keys: readonly string[], hash: (key: string) => number): number[] {
  const index = new KeyedIndex(keys.length);
  return keys.map((key, position) => index.firstWithKey(position, hash(key), (a, b) => keys[a] === keys[b]));
}

/** The same question asked the slow way. */
const byHand = (keys: readonly string[]): number[] => keys.map((key) => keys.indexOf(key));

describe('KeyedIndex', () => {
  const keys = ['an', 'bình', 'an', 'chi', 'bình', 'an'];
  test.each([
    [
      'a good hash',
      (key: string) => [...key].reduce((hash, sign) => hash * 31 + sign.charCodeAt(0), 7) >>> 0,
    ],
    ['every key on one hash', () => 42],
    ['only high bits differ', (key: string) => (key.charCodeAt(0) << 24) >>> 0],
    ['negative hashes', (key: string) => -key.charCodeAt(0)],
  ])('finds the first position with the same key: %s', (_, hash) => {
    expect(firsts(keys, hash)).toEqual([0, 1, 0, 3, 1, 0]);
  });

  test('agrees with a search by hand, whatever collides', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 2 }), { maxLength: 200 }),
        fc.integer({ min: 1, max: 8 }),
        (list, spread) => {
          expect(firsts(list, (key) => key.length % spread)).toEqual(byHand(list));
        },
      ),
    );
  });

  test('takes no positions at all', () => {
    expect(firsts([], () => 0)).toEqual([]);
  });
});
