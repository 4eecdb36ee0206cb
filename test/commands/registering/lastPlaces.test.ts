/** Many forms sending at once for the last places of a commune: never one too many, never a row lost or doubled. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentLock, type LockSource } from '../../../src/workbook/lock';
import { type Fate, placesLeft, race } from './race';

/** A lock that lets everybody in: the negative control. */
const noLock: LockSource = () => ({ tryLock: () => true, releaseLock: () => undefined });

const runs = 200;

/** What is wrong with the outcome of a race; none when all is well. */
function wrongs(forms: number, decisions: Iterator<boolean>, lock: LockSource): string[] {
  const { fates, rows } = race(forms, decisions, lock);
  const saved = fates.filter((fate): fate is Extract<Fate, { kind: 'saved' }> => fate.kind === 'saved');
  const full = fates.filter((fate): fate is Extract<Fate, { kind: 'full' }> => fate.kind === 'full');
  const ours = rows.filter(({ name }) => name.startsWith('Người thứ '));
  const wrong: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what);
  };
  must(fates.length === forms, 'every form has its answer');
  must(saved.length + full.length === forms, 'the answer is a place or that none is left');
  must(saved.length === Math.min(forms, placesLeft(forms)), 'as many are saved as there were places');
  must(ours.length === placesLeft(forms), 'the commune has exactly its maximum');
  must(new Set(ours.map(({ id }) => id)).size === ours.length, 'no code is given twice');
  for (const { name, id } of saved) {
    const found = ours.filter((row) => row.name === name);
    must(found.length === 1 && found[0]?.id === id, 'who was told of a place has it, once, under that code');
  }
  for (const { name, max, counted } of full) {
    must(!ours.some((row) => row.name === name), 'who was refused is not in the register');
    must(max === 10 && counted === 10, 'who is refused is told the truth of the places');
  }
  return [...new Set(wrong)];
}

/** Whether the next form sends now, at this very call of another one, over and over. */
const decisions = fc.infiniteStream(fc.boolean());

describe.each([2, 10, 50])('%i forms for fewer places', (forms) => {
  test(`with the lock, ${runs} random interleavings`, { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(decisions, (stream) => {
        expect(wrongs(forms, stream, documentLock)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('without the lock the same fails: places are given twice and rows written over', {
    timeout: 120_000,
  }, () => {
    const result = fc.check(
      fc.property(decisions, (stream) => {
        expect(wrongs(forms, stream, noLock)).toEqual([]);
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect(result.failed).toBe(true);
  });
});
