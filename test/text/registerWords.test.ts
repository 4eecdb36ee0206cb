/** The words sentences quote are the words the register stores, or people would look for others than stand there. */
import { expect, test } from 'vitest';
import { kinds, statuses } from '../../src/domain/words/vocabulary';
import { kindNames, statusNames } from '../../src/text/registerWords';

test('kinds and statuses are quoted as they are stored', () => {
  const stored = (words: readonly { readonly code: string; readonly stored: string }[]) =>
    Object.fromEntries(words.map(({ code, stored: word }) => [code, word]));
  expect(kindNames).toEqual(stored(kinds));
  expect(statusNames).toEqual(stored(statuses));
});
