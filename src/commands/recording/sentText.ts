/** Text as a form sends it; a form is not to be trusted (design.md §5). */

/** Longer than any code, name or search that our form sends. */
const longestSent = 500;

/** @throws TypeError for anything our form does not send */
export function sentText(value: unknown): string {
  if (typeof value === 'string' && value.length <= longestSent) return value;
  throw new TypeError('a form sent something that is no short text');
}
