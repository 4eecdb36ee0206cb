/** The text for a person's language: Vietnamese unless they read English. */
import { en } from './en';
import type { Text } from './text';
import { vi } from './vi';
import { viFindings } from './viFindings';
import { viRowMarks } from './viRowMarks';

export type { FormLanguage } from './kitText';
export type { Text } from './text';

/** @param locale as Google gives it, e.g. `vi`, `en-GB`, `en_US` */
export function textFor(locale: string): Text {
  return /^en\b|^en_/i.test(locale) ? en : vi;
}

/**
 * What the workbook itself says, whoever runs the command: it is shared. Findings in English are for the command
 * line only, so the bundle does not carry them.
 */
export const workbookLanguage = {
  findings: viFindings,
  rowMarks: viRowMarks,
  checkSentence: vi.checkSentence,
};
