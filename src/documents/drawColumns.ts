/** The two columns of the head and the foot of a document, as a table without borders. */
import type { ComposedColumns, ComposedLine } from '../domain/documents/composedDocument';
import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from './docxLibrary';
import { drawLine } from './drawLine';
import { emptyLine } from './emptyLine';

/** Share of the left column: the national title takes 271 points of the 468 of a page, and stands on one line. */
const leftShare = { letterhead: 0.4, signatures: 0.45 } as const;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;
const noMargins = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA } as const;

/** Points between the signatures and what stands below them. */
const belowSignature = 18;

/** Draws the columns over the whole width, in twips. */
export function drawColumns(columns: ComposedColumns, width: number): Table {
  const left = Math.round(width * leftShare[columns.role]);
  const widths = [left, width - left];
  const signing = columns.role === 'signatures';
  const rows = columns.rows.map((row, index) => {
    // A signature never stands on a page without the row above it.
    const withNext = signing && index < columns.rows.length - 1;
    const above = signing && index > 0 ? [emptyLine(belowSignature, true)] : [];
    return new TableRow({
      cantSplit: true,
      children: [
        drawCell(row.left, left, above, withNext),
        drawCell(row.right, width - left, above, withNext),
      ],
    });
  });
  return new Table({
    rows,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: noMargins,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
  });
}

function drawCell(
  lines: readonly ComposedLine[],
  width: number,
  above: readonly Paragraph[],
  withNext: boolean,
): TableCell {
  const children = [...above, ...lines.flatMap((line) => drawLine(line, { width, withNext }))];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    margins: noMargins,
    borders: noBorders,
    // A cell without a paragraph is no cell.
    children: children.length === 0 ? [emptyLine()] : children,
  });
}
