/** Text from people as a page may hold it: nothing invisible, nothing a file format forbids. */
import { cleanText } from '../text/cleanText';

/** Halves of a sign outside the first plane without the other half, and two codes that are no signs. */
const forbidden = /[\ud800-\udfff\ufffe\uffff]/gu;

/**
 * One line of clean text: NFC, no control, zero-width or direction signs, every run of blanks and line ends one space.
 * A broken half of a sign becomes U+FFFD, so that a reader sees that something stood there.
 */
export function printableText(text: string): string {
  return cleanText(text).replace(forbidden, (sign) => (sign >= '\ufffe' ? '' : '\ufffd'));
}

/** In capitals, tone marks and all. */
export function capitals(text: string): string {
  return printableText(text).toUpperCase();
}
