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

/** Counted from nothing, so there is nothing to count again; a distance from a quota has no rows but a value. */
function isNought({ value, rows }: Figure): boolean {
  return value === 0 && rows.length === 0;
}

/** One line for them all, with the tabs in which there are no rows of theirs. */
function noughtsRow(figures: readonly Figure[]): ItemRow[] {
  if (figures.length === 0) return [];
  const tabs = [...new Set(figures.map(({ table }) => tables[table].tab))];
  return [{ type: 'item', cells: [sourceWords.noughts, '0', tabs.join(', '), sourceWords.noRows] }];
}

/**
 * A line per figure, whose value leads to where it is printed; those that are nought together in the last line. Null
 * when the document has no figures.
 */
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
        rows: [
          ...figures.filter((figure) => !isNought(figure)).map(figureRow),
          ...noughtsRow(figures.filter(isNought)),
        ],
      },
    ],
  };
}

/** The document with that annex as its last. */
export function withSourceAnnex(document: OfficialDocument): OfficialDocument {
  const annex = sourceAnnex(document);
  return annex === null ? document : { ...document, annexes: [...document.annexes, annex] };
}
