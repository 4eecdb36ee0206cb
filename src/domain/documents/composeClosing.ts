/** The foot of a document: who gets it, who signs. */
import type { ComposedColumns, ComposedLine } from './composedDocument';
import { line } from './composeInlines';
import { withoutEndMarks } from './endMarks';
import { formWords } from './formWords';
import type { OfficialDocument, Signature } from './officialDocument';
import { capitals, printableText } from './printableText';

/** @param beside the signature in the other column: blank lines keep both names on one height */
function signatureLines({ lines, name }: Signature, beside?: Signature): ComposedLine[] {
  const lacking = Math.max(0, (beside?.lines.length ?? 0) - lines.length);
  return [
    ...lines.map(({ prefix, title }) =>
      line('authority', prefix === null ? capitals(title) : `${prefix} ${capitals(title)}`),
    ),
    ...Array.from({ length: lacking }, () => line('authority', '')),
    line('signatory', printableText(name ?? '')),
  ];
}

/** "- Như trên;" first where somebody is addressed, "- Lưu: VT, NV." last. */
function recipientLines({ kind, addressees, recipients, filing }: OfficialDocument): ComposedLine[] {
  const names = recipients.map((name) => withoutEndMarks(printableText(name))).filter((name) => name !== '');
  const addressed = kind.addressed && addressees.some((name) => printableText(name) !== '');
  if (addressed && names[0]?.toLowerCase() !== formWords.sameAsAbove.toLowerCase()) {
    names.unshift(formWords.sameAsAbove);
  }
  if (filing !== null) names.push(`${formWords.filing} ${withoutEndMarks(printableText(filing))}`);
  if (names.length === 0) return [];
  return [
    line('recipientsHeading', formWords.recipients),
    ...names.map((name, index) => line('recipient', `- ${name}${index === names.length - 1 ? '.' : ';'}`)),
  ];
}

/** Recipients beside the signature; two signatures stand side by side, the recipients below. */
export function composeClosing(document: OfficialDocument): ComposedColumns {
  const recipients = recipientLines(document);
  const second = document.secondSignature;
  const right = signatureLines(document.signature, second);
  const rows =
    second === undefined
      ? [{ left: recipients, right }]
      : [
          { left: signatureLines(second, document.signature), right },
          ...(recipients.length === 0 ? [] : [{ left: recipients, right: [] }]),
        ];
  return { type: 'columns', role: 'signatures', rows };
}
