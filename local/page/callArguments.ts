/** What a page may pass to a server function, refused as Google's own code in the page refuses it (platform.md §4.8). */

/**
 * The arguments as they travel. Undefined in a list and numbers without a value become null, undefined fields and those
 * whose name ends in `__` are left out.
 * @throws TypeError for a date, a function, an element, an instance of a class or a circle; nothing is sent then, and no
 * failure handler hears of it
 */
export function argumentsJson(given: readonly unknown[]): string {
  given.forEach((value, index) => {
    refuseIllegal(value, String(index), [given]);
  });
  return JSON.stringify(given, (key, value: unknown) => (key.endsWith('__') ? undefined : value));
}

function refuseIllegal(value: unknown, property: string, around: readonly unknown[]): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return;
  if (around.includes(value)) throw new TypeError('Failed due to circular reference.');
  if (typeof value !== 'object' || !(Array.isArray(value) || isPlainObject(value))) {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  for (const [key, inner] of Object.entries(value)) {
    if (!key.endsWith('__')) refuseIllegal(inner, key, [...around, value]);
  }
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
