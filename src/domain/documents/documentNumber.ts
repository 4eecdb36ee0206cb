/** Number and symbol of a document: "05/BC-UBND". */

import { openPlace } from './documentDate';
import type { DocumentKind } from './documentKinds';
import { printableText } from './printableText';

/**
 * "BC-UBND" for a named kind, "UBND-VX" for a công văn with its drafting section, "UBND" without one. Null for a kind
 * without number.
 */
export function documentSymbol(kind: DocumentKind, issuer: string, section: string | null): string | null {
  const parts = kind.name === null ? [issuer, section] : [kind.abbreviation, issuer];
  if (kind.name !== null && kind.abbreviation === null) return null;
  return parts
    .map((part) => printableText(part ?? '').replace(/\s/g, ''))
    .filter((part) => part !== '')
    .join('-');
}

/** "05/BC-UBND": a zero before numbers under 10, "/" between, no blanks; room for a pen while there is no number. */
export function numberAndSymbol(number: number | null, symbol: string): string {
  const digits = number === null ? openPlace : number < 10 ? `0${number}` : String(number);
  return `${digits}/${printableText(symbol).replace(/\s/g, '')}`;
}
