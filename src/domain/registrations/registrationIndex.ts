/** Finds registrations by the code another tab's line names: the code is their identity (design.md §2). */

import { looseKey, textKey } from '../text/vietnameseText';
import { idAt } from './registrationIds';
import type { Registrations } from './registrations';

export interface RegistrationIndex {
  /**
   * Position of the registration with this code; −1 when there is none, or when only case or diacritics differ
   * and several answer. Of registrations with one code the first is meant, as the check of codes says.
   */
  find(code: string): number;
}

/** A longer text is no code. */
const longestCode = 200;

/** One pass over the register; the loose spellings are only gathered when a code is not found as typed. */
export function registrationIndex(registrations: Registrations): RegistrationIndex {
  let exact: Map<string, number> | null = null;
  let loose: Map<string, number[]> | null = null;
  const known = new Map<string, number>();
  const search = (code: string): number => {
    exact ??= exactIndex(registrations);
    const position = exact.get(code);
    if (position !== undefined) return position;
    loose ??= looseIndex(exact);
    const alike = loose.get(looseKey(code)) ?? [];
    if (alike.length < 2) return alike[0] ?? -1;
    const sameLetters = alike.filter((other) => textKey(idAt(registrations, other)) === textKey(code));
    return sameLetters.length === 1 ? (sameLetters[0] as number) : -1;
  };
  return {
    find(code) {
      if (code === '' || code.length > longestCode) return -1;
      let position = known.get(code);
      if (position === undefined) {
        position = search(code);
        known.set(code, position);
      }
      return position;
    },
  };
}

function exactIndex(registrations: Registrations): Map<string, number> {
  const index = new Map<string, number>();
  if (registrations.columns.id < 0) return index;
  for (let position = 0; position < registrations.count; position++) {
    const id = idAt(registrations, position);
    if (id !== '' && !index.has(id)) index.set(id, position);
  }
  return index;
}

function looseIndex(exact: ReadonlyMap<string, number>): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [id, position] of exact) {
    const key = looseKey(id);
    const others = index.get(key);
    if (others === undefined) index.set(key, [position]);
    else others.push(position);
  }
  return index;
}
