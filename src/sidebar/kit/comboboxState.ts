/** What a combobox does at each key, apart from how it looks (ARIA pattern: editable combobox with a list). */

export interface ComboboxState {
  /** What the person is typing; null while the chosen option's label stands there. */
  readonly typed: string | null;
  readonly isOpen: boolean;
  /** Place of the option the keyboard is on. */
  readonly active: number | null;
}

export const closedCombobox: ComboboxState = { typed: null, isOpen: false, active: null };

/** Typing opens the list, with the keyboard on what fits best. */
export function typedInto(typed: string): ComboboxState {
  return { typed, isOpen: true, active: typed === '' ? null : 0 };
}

export interface Pressed {
  readonly state: ComboboxState;
  /** Place of the option the key has chosen. */
  readonly chosen: number | null;
}

/**
 * What a key does to a list of `count` options; null when the key is not the combobox's: it moves in the text, sends the
 * form, or leaves.
 * @param place of the chosen option, where the keyboard goes first
 */
export function pressed(
  state: ComboboxState,
  key: string,
  count: number,
  place: number | null = null,
): Pressed | null {
  const to = (active: number | null) => ({ state: { ...state, isOpen: true, active }, chosen: null });
  switch (key) {
    case 'ArrowDown':
      if (!state.isOpen) return to(place ?? (count > 0 ? 0 : null));
      return to(count === 0 ? null : ((state.active ?? -1) + 1) % count);
    case 'ArrowUp':
      if (!state.isOpen) return to(place ?? (count > 0 ? count - 1 : null));
      return to(count === 0 ? null : ((state.active ?? count) - 1 + count) % count);
    case 'Enter':
      if (!state.isOpen || state.active === null || state.active >= count) return null;
      return { state: closedCombobox, chosen: state.active };
    case 'Escape':
      return state.isOpen || state.typed !== null ? { state: closedCombobox, chosen: null } : null;
    default:
      return null;
  }
}
