/** The annex that lets anybody count again: each figure of a document with the codes of its rows. */
import { tables } from '../tables/tables';
import { type CodeRange, codeRanges, figuresOf } from './figures';
import { formWords, sourceWords } from './formWords';
import type { Annex, Figure, ItemRow, OfficialDocument } from './officialDocument';

function rangeText({ first, last }: CodeRange): string {
  return first === last ? first : `${first} ${formWords.rangeTo} ${last}`;
}

function rowsText(codes: readonly string[]): string {
  return codes.length === 0 ? sourceWords.noRows : codeRanges(codes).map(rangeText).join('; ');
}

function figureRow(figure: Figure): ItemRow {
  return {
    type: 'item',
    cells: [
      figure.label,
      { type: 'link', figure: figure.id, text: figure.text },
      tables[figure.table].tab,
      rowsText(figure.rows),
    ],
  };
}

/** A line per figure; its value leads to where it is printed. Null when the document has no figures. */
export function sourceAnnex(document: Pick<OfficialDocument, 'body' | 'annexes'>): Annex | null {
  const figures = figuresOf(document);
  if (figures.length === 0) return null;
  return {
    title: sourceWords.title,
    orientation: 'portrait',
    body: [
      {
        type: 'table',
        numbering: 'through',
        columns: [
          { header: sourceWords.label, width: 52 },
          { header: sourceWords.value, width: 18, align: 'center' },
          { header: sourceWords.table, width: 24, align: 'center' },
          { header: sourceWords.rows, width: 72 },
        ],
        rows: figures.map(figureRow),
      },
    ],
  };
}

/** The document with that annex as its last. */
export function withSourceAnnex(document: OfficialDocument): OfficialDocument {
  const annex = sourceAnnex(document);
  return annex === null ? document : { ...document, annexes: [...document.annexes, annex] };
}
