/** The switch at which tests make the server slow or failing for calls from pages. */
import { expect, it } from 'vitest';
import { CallSwitch } from '../../../local/server/callSwitch';

function watched() {
  const calls = new CallSwitch();
  const seen: string[] = [];
  const pass = (name: string) => calls.pass(name, (trouble) => seen.push(`${name} ${trouble ?? 'fine'}`));
  return { calls, seen, pass };
}

it('lets calls through as they come', () => {
  const { pass, seen } = watched();
  pass('a');
  expect(seen).toEqual(['a fine']);
});

it('makes one function fail, or all others, until it is healed', () => {
  const { calls, pass, seen } = watched();
  calls.fail('unreachable');
  calls.fail('second_account', 'a');
  pass('a');
  pass('b');
  calls.heal();
  pass('a');
  expect(seen).toEqual(['a second_account', 'b unreachable', 'a fine']);
});

it('holds calls and lets them go in order; what they meet is what is switched on by then', () => {
  const { calls, pass, seen } = watched();
  const release = calls.hold('a');
  pass('a');
  pass('b');
  pass('a');
  expect([seen, calls.waiting]).toEqual([['b fine'], 2]);
  calls.fail('answer_lost');
  release();
  expect([seen.slice(1), calls.waiting]).toEqual([['a answer_lost', 'a answer_lost'], 0]);
  calls.heal();
  pass('a');
  expect(seen.at(-1)).toBe('a fine');
});
