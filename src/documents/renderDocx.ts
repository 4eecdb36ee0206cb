/** Draws a composed document as a .docx file, alike in Node and in a page. */
import type {
  ComposedBlock,
  ComposedDocument,
  ComposedLine,
  ComposedSection,
} from '../domain/documents/composedDocument';
import {
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from './docxLibrary';
import { drawChart } from './drawChart';
import { drawColumns } from './drawColumns';
import { drawLine } from './drawLine';
import { drawTable } from './drawTable';
import { emptyLine } from './emptyLine';
import { coreProperties, withFixedTimes } from './fixedFile';
import { fonts, pageNumberStyle, paragraphStyles } from './lineStyles';
import { margins, pageSize, textHeight, textWidth } from './pageMeasures';

/** Points between a table and what stands around it. */
const aroundTables = 8;
/** Points between the rule of a title and the text. */
const belowTitle = 12;

/** The file's bytes: the same for the same document, whenever and wherever they are made. */
export async function renderDocx(composed: ComposedDocument): Promise<Uint8Array> {
  const document = new Document({
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: { font: fonts, size: 28, color: '000000', language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
        },
      },
      paragraphStyles: paragraphStyles(),
    },
    sections: composed.sections.map(drawSection),
  });
  const archive = await Packer.toArrayBuffer(document, false, [coreProperties(composed)]);
  return withFixedTimes(new Uint8Array(archive));
}

/** Pages are counted from 1 in each section; the number stands in the top margin from the second page on. */
function drawSection(section: ComposedSection): ISectionOptions {
  const landscape = section.orientation === 'landscape';
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          ...pageSize,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: margins,
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: pageNumberStyle,
            children: [new TextRun({ children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
      first: new Header({ children: [new Paragraph({ style: pageNumberStyle })] }),
    },
    children: drawBlocks(section),
  };
}

function drawBlocks({ orientation, blocks }: ComposedSection): (Paragraph | Table)[] {
  const space = { width: textWidth(orientation), height: textHeight(orientation) };
  const drawn = blocks.flatMap((block, index): (Paragraph | Table)[] => {
    const next = blocks[index + 1];
    // The line below also keeps two tables from becoming one.
    if (block.type === 'table') return [drawTable(block, space), ...(next === undefined ? [] : [around()])];
    if (block.type === 'chart') return [drawChart(block, space.width), around()];
    if (block.type === 'line') {
      const withNext = isLastLine(next) || leadsIn(block, next);
      return drawLine(block, { width: space.width, withNext, belowRule: belowTitle });
    }
    const columns = drawColumns(block, space.width);
    return block.role === 'signatures' ? [emptyLine(aroundTables, true), columns] : [columns, around()];
  });
  // A section ends with a paragraph: next to no room for it, or a full page would be followed by an empty one.
  return [...drawn, emptyLine()];
}

function around(): Paragraph {
  return emptyLine(aroundTables);
}

/** "Các nội dung chưa giải quyết:" goes with the first of them. */
function leadsIn({ runs }: ComposedLine, next: ComposedBlock | undefined): boolean {
  return (
    next?.type === 'line' && next.style === 'bullet' && runs[runs.length - 1]?.text.endsWith(':') === true
  );
}

/** The last sentence goes with the signature, so that no page holds a signature alone. */
function isLastLine(next: ComposedBlock | undefined): boolean {
  return next?.type === 'columns' && next.role === 'signatures';
}
