/** The texts for the person who runs the command. */

import { readsEnglish } from '../text/readsEnglish';
import type { Text } from '../text/text';
import { vi } from '../text/vi';
import { loadPart } from './loadPart';
import { currentLocale } from './session';

/** Vietnamese unless they read English, and where English cannot be read: a menu in another language beats none. */
export function personText(): Text {
  if (!readsEnglish(currentLocale())) return vi;
  try {
    return loadPart('english').en;
  } catch (error) {
    console.error(String(error));
    return vi;
  }
}
