/** A table with its header rows, numbers, groups and totals written out. */
import type { ComposedCell, ComposedRow, ComposedTable } from './composedDocument';
import type { InlineComposer } from './composeInlines';
import { formWords } from './formWords';
import { romanNumber } from './itemNumbers';
import type { Alignment, TableBlock, TableColumn, TableRow } from './officialDocument';
import { printableText } from './printableText';
import { labelColumns, printedCells } from './tableCells';

/** Millimetres for "STT" and four digits. */
const leastNumberWidth = 13;
/** Millimetres beside a number, and those of its bold letters at 13 points. */
const numberSides = 3;
const letterWidths: Readonly<Record<string, number>> = { I: 2, M: 4.4 };
const romanWidth = 3.4;
const digitWidth = 2.3;

/** A number is not to be broken, "XVIII" or "10000" neither: the column is as wide as the longest asks for. */
function numberWidth(numbers: readonly string[]): number {
  const widths = numbers.map((number) => {
    const letter = (sign: string): number =>
      letterWidths[sign] ?? (/\d/.test(sign) ? digitWidth : romanWidth);
    return [...number].reduce((sum, sign) => sum + letter(sign), numberSides);
  });
  return Math.ceil(widths.reduce((most, width) => Math.max(most, width), leastNumberWidth));
}

const numberColumn: TableColumn = { header: formWords.rowNumber, width: leastNumberWidth, align: 'center' };

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

  const numbers: string[] = [];

  const number = (text: string): ComposedCell[] => {
    numbers.push(text);
    return numbered ? [textCell(text, 'center')] : [];
  };

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
      column === numberColumn ? { width: numberWidth(numbers), fixed: true } : { width: column.width },
    ),
    rows: [...headerRows(columns), ...rows],
  };
}
