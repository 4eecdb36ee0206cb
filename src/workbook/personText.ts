/** The texts for the person who runs the command. */
import { readsEnglish } from '../text/readsEnglish';
import type { BasicText, Text } from '../text/text';
import { loadPart } from './loadPart';
import { currentLocale } from './session';

/**
 * English for those who read it, where it can be read: a dialog in another language beats none.
 * @param vietnamese as many of the texts as the caller needs: `viBasic` in Code.js, `vi` in what is read later
 */
export function personText<Vietnamese extends BasicText>(vietnamese: Vietnamese): Vietnamese | Text {
  if (!readsEnglish(currentLocale())) return vietnamese;
  try {
    return loadPart('english').en;
  } catch (error) {
    console.error(String(error));
    return vietnamese;
  }
}
