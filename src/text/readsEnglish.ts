/** Whose texts are the English ones. */

/** @param locale as Google gives it, e.g. `vi`, `en-GB`, `en_US` */
export function readsEnglish(locale: string): boolean {
  return /^en\b|^en_/i.test(locale);
}
