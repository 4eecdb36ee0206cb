/** What a document still lacks before anybody can sign it, as data; the sentences live in `text/`. */
import { isFullDate } from './documentDate';
import type { OfficialDocument } from './officialDocument';
import { printableText } from './printableText';

export type DocumentGap =
  | 'issuer_missing'
  | 'number_missing'
  | 'place_missing'
  | 'date_missing'
  | 'subject_missing'
  | 'addressee_missing'
  | 'body_missing'
  | 'authority_missing'
  | 'signatory_missing';

function isBlank(text: string | null): boolean {
  return printableText(text ?? '') === '';
}

/** In the order the parts stand on the page (NĐ 30/2020/NĐ-CP, Phụ lục I; domain.md 2.3). */
export function documentGaps(document: OfficialDocument): DocumentGap[] {
  const { kind, header, subject, addressees, body, signature } = document;
  const signatures = [
    signature,
    ...(document.secondSignature === undefined ? [] : [document.secondSignature]),
  ];
  const gaps: readonly (readonly [DocumentGap, boolean])[] = [
    ['issuer_missing', isBlank(header.issuer)],
    ['number_missing', header.symbol !== null && header.number === null],
    ['place_missing', header.place !== null && isBlank(header.place)],
    ['date_missing', !isFullDate(header.date)],
    ['subject_missing', isBlank(subject)],
    ['addressee_missing', kind.addressed && addressees.every(isBlank)],
    ['body_missing', body.length === 0],
    ['authority_missing', signatures.some(({ lines }) => lines.every(({ title }) => isBlank(title)))],
    ['signatory_missing', signatures.some(({ name }) => isBlank(name))],
  ];
  return gaps.flatMap(([gap, missing]) => (missing ? [gap] : []));
}
