/** A table with its header rows, numbers, groups and totals written out. */
import type { ComposedCell, ComposedRow, ComposedTable } from './composedDocument';
import type { InlineComposer } from './composeInlines';
import { formWords } from './formWords';
import { romanNumber } from './itemNumbers';
import type { Alignment, TableBlock, TableColumn, TableRow } from './officialDocument';
import { printableText } from './printableText';
import { labelColumns, printedCells } from './tableCells';

/** Millimetres for "STT" and four digits. */
const numberWidth = 13;

const numberColumn: TableColumn = { header: formWords.rowNumber, width: numberWidth, align: 'center' };

function textCell(text: string, align: Alignment, across = 1, down = 1): ComposedCell {
  return { runs: text === '' ? [] : [{ text }], align, ...spans(across, down) };
}

function spans(across: number, down = 1): { across?: number; down?: number } {
  return { ...(across > 1 ? { across } : {}), ...(down > 1 ? { down } : {}) };
}

/** One row of headers, or two when columns are grouped. */
function headerRows(columns: readonly TableColumn[]): ComposedRow[] {
  const deep = columns.some(({ group }) => group !== undefined) ? 2 : 1;
  const top: ComposedCell[] = [];
  const below: ComposedCell[] = [];
  columns.forEach(({ header, group }, index) => {
    const text = printableText(header);
    if (group === undefined) {
      top.push(textCell(text, 'center', 1, deep));
      return;
    }
    below.push(textCell(text, 'center'));
    if (columns[index - 1]?.group === group) return;
    let across = 1;
    while (columns[index + across]?.group === group) across++;
    top.push(textCell(printableText(group), 'center', across));
  });
  const rows: ComposedRow[] = [{ type: 'header', cells: top }];
  if (deep > 1) rows.push({ type: 'header', cells: below });
  return rows;
}

/** Writes the table out; `runs` composes the contents of its cells. */
export function composeTable(block: TableBlock, runs: InlineComposer): ComposedTable {
  const numbered = block.numbering !== undefined;
  const columns = numbered ? [numberColumn, ...block.columns] : block.columns;
  let items = 0;
  let groups = 0;

  const number = (text: string): ComposedCell[] => (numbered ? [textCell(text, 'center')] : []);

  /** Cells for the block's own columns from the one given to the last. */
  const cells = (row: TableRow, from: number): ComposedCell[] => {
    const contents = printedCells(block, row);
    return block.columns
      .slice(from)
      .map(({ align }, index) => ({ runs: runs(contents[index] ?? ''), align: align ?? 'left' }));
  };

  const row = (source: TableRow): ComposedRow => {
    if (source.type === 'item') {
      items++;
      return { type: 'item', cells: [...number(String(items)), ...cells(source, 0)] };
    }
    if (source.type === 'group') {
      groups++;
      if (block.numbering === 'by_group') items = 0;
      const title: ComposedCell = { runs: runs(source.title), align: 'left', ...spans(block.columns.length) };
      return { type: 'group', cells: [...number(romanNumber(groups)), title] };
    }
    const labelled = labelColumns(block, source);
    const label = textCell(printableText(source.label), 'center', labelled);
    return { type: 'total', cells: [label, ...cells(source, labelled - (numbered ? 1 : 0))] };
  };

  const rows = block.rows.map(row);
  if (rows.length === 0) {
    rows.push({ type: 'item', cells: [textCell(formWords.emptyTable, 'center', columns.length)] });
  }
  return {
    type: 'table',
    columns: columns.map((column) =>
      column === numberColumn ? { width: column.width, fixed: true } : { width: column.width },
    ),
    rows: [...headerRows(columns), ...rows],
  };
}
