/** Text without what a reader cannot see. */
import { blankPattern, invisiblePattern } from './letterFold';

/** Nothing here to clean: printable ASCII and precomposed Latin letters, single blanks inside. */
const alreadyClean = /^(?! )(?:[!-~\u00c0-\u0233\u1e00-\u1eff]| (?! |$))*$/;
const invisible = new RegExp(`[${invisiblePattern}]+`, 'g');
const blanks = new RegExp(`[${blankPattern}]+`, 'g');

/**
 * The same text in NFC, without zero-width and control characters, every run of blanks, tabs and line ends one space,
 * trimmed. Case, dashes and tone placement stay as typed.
 */
export function cleanText(text: string): string {
  if (alreadyClean.test(text)) return text;
  return text.replace(invisible, '').replace(blanks, ' ').normalize('NFC').trim();
}
