/** The text for a person's language: Vietnamese unless they read English. */
import { en } from './en';
import { readsEnglish } from './readsEnglish';
import type { Text } from './text';
import { vi } from './vi';

export type { FormLanguage } from './kitText';
export type { Text } from './text';

/**
 * For those who have both languages at hand; the add-on reads English only when it is needed (workbook/personText.ts).
 * @param locale as Google gives it, e.g. `vi`, `en-GB`, `en_US`
 */
export function textFor(locale: string): Text {
  return readsEnglish(locale) ? en : vi;
}
