/** Writes a document out, from its model to every line on its pages. */
import { isoDate, plainDate } from '../dates/plainDate';
import { composeBody, withBodyEnd } from './composeBody';
import { composeClosing } from './composeClosing';
import type { ComposedDocument, ComposedSection } from './composedDocument';
import { composeHeader } from './composeHeader';
import { type InlineComposer, inlineComposer, line } from './composeInlines';
import { dateInWords } from './documentDate';
import { numberAndSymbol } from './documentNumber';
import { figuresOf } from './figures';
import { formWords } from './formWords';
import { romanNumber } from './itemNumbers';
import type { Annex, DocumentDate, OfficialDocument } from './officialDocument';
import { capitals, printableText } from './printableText';

/** "Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân huyện Văn Giang". */
export function documentCitation({ kind, header }: Pick<OfficialDocument, 'kind' | 'header'>): string {
  const number =
    header.symbol === null
      ? ''
      : ` ${formWords.citedNumber} ${numberAndSymbol(header.number, header.symbol)}`;
  const issuer = printableText(header.issuer);
  return `${kind.citedAs}${number} ${dateInWords(header.date)} ${formWords.issuedBy} ${issuer}`;
}

/** Annexes are numbered when there are two or more. */
function annexSection(
  annex: Annex,
  place: number,
  document: OfficialDocument,
  runs: InlineComposer,
): ComposedSection {
  const number = document.annexes.length > 1 ? `${formWords.annex} ${romanNumber(place)}` : formWords.annex;
  return {
    orientation: annex.orientation,
    blocks: [
      line('annexNumber', number),
      line('annexTitle', capitals(annex.title)),
      line('annexNote', `(${formWords.attachedTo} ${documentCitation(document)})`, 'part'),
      ...composeBody(annex.body, runs),
    ],
  };
}

function wholeDate({ day, month, year }: DocumentDate): string | null {
  if (day === null || month === null || year === null) return null;
  const date = plainDate(year, month, day);
  return date === null ? null : isoDate(date);
}

/** The document as it is to be printed, in any file, preview or sheet. */
export function composeDocument(document: OfficialDocument): ComposedDocument {
  const runs = inlineComposer(figuresOf(document));
  const main: ComposedSection = {
    orientation: 'portrait',
    blocks: [
      ...composeHeader(document),
      ...withBodyEnd(composeBody(document.body, runs)),
      composeClosing(document),
    ],
  };
  return {
    title: printableText(`${document.kind.citedAs} ${document.subject}`),
    issuer: printableText(document.header.issuer),
    date: wholeDate(document.header.date),
    sections: [
      main,
      ...document.annexes.map((annex, index) => annexSection(annex, index + 1, document, runs)),
    ],
  };
}
