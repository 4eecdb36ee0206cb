/** What a combobox does at each key. */
import { describe, expect, test } from 'vitest';
import { type ComboboxState, closedCombobox, pressed, typedInto } from '../../src/sidebar/kit/comboboxState';

const open = (active: number | null, typed: string | null = 'x'): ComboboxState => ({
  typed,
  isOpen: true,
  active,
});
const active = (state: ComboboxState, key: string, count: number, place: number | null = null) =>
  pressed(state, key, count, place)?.state.active;

describe('typing', () => {
  test('opens the list with the keyboard on the best; nothing typed puts it nowhere', () => {
    expect(typedInto('m')).toEqual({ typed: 'm', isOpen: true, active: 0 });
    expect(typedInto('')).toEqual({ typed: '', isOpen: true, active: null });
  });
});

describe('arrows', () => {
  test('open the list at the chosen option, else at its near end', () => {
    expect(active(closedCombobox, 'ArrowDown', 5, 3)).toBe(3);
    expect(active(closedCombobox, 'ArrowUp', 5, 3)).toBe(3);
    expect(active(closedCombobox, 'ArrowDown', 5)).toBe(0);
    expect(active(closedCombobox, 'ArrowUp', 5)).toBe(4);
  });

  test.each([
    ['ArrowDown', null, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', null, 2],
    ['ArrowUp', 0, 2],
    ['ArrowUp', 2, 1],
  ])('%s from %o goes to %o of three', (key, from, to) => {
    expect(active(open(from), key, 3)).toBe(to);
  });

  test('stand still in an empty list', () => {
    for (const key of ['ArrowDown', 'ArrowUp']) {
      expect(active(open(null), key, 0)).toBeNull();
      expect(active(closedCombobox, key, 0)).toBeNull();
    }
  });
});

describe('Enter', () => {
  test('chooses what the keyboard is on, and closes', () => {
    expect(pressed(open(2), 'Enter', 3)).toEqual({ state: closedCombobox, chosen: 2 });
  });

  test.each([
    ['closed', closedCombobox, 3],
    ['with the keyboard nowhere', open(null), 3],
    ['with nothing found', open(0), 0],
  ])('%s sends the form instead', (_, state, count) => {
    expect(pressed(state, 'Enter', count)).toBeNull();
  });
});

test('Escape closes and takes back what was typed; once more is not its own', () => {
  expect(pressed(open(1), 'Escape', 3)).toEqual({ state: closedCombobox, chosen: null });
  expect(pressed(closedCombobox, 'Escape', 3)).toBeNull();
});

test.each(['Tab', 'Home', 'End', 'a', 'ArrowLeft', 'F6'])('%s is not its own', (key) => {
  expect(pressed(open(1), key, 3)).toBeNull();
});
