/** Which service object stands for what: the state behind it, which scripts cannot reach. */

interface Held {
  className: string;
  state: unknown;
}

const held = new WeakMap<object, Held>();

/** Remembers what `object` stands for. */
export function holdState(object: object, className: string, state: unknown): void {
  held.set(object, { className, state });
}

/** State behind an object of that class, or null when the value is something else. */
export function stateOf<State>(value: unknown, className: string): State | null {
  if (typeof value !== 'object' || value === null) return null;
  const found = held.get(value);
  return found?.className === className ? (found.state as State) : null;
}

/** Class name of an object made here, or null. */
export function classNameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? (held.get(value)?.className ?? null) : null;
}
