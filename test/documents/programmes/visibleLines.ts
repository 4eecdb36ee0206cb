/** Everything a reader sees on the pages of a .docx file, line by line, read out of the file itself. */
import { renderDocx } from '../../../src/documents/renderDocx';
import { composeDocument } from '../../../src/domain/documents/composeDocument';
import type { ReportRequest } from '../../../src/domain/reports/reportRequest';
import type { ReportGrids } from '../../../src/domain/reports/reportSources';
import { documentOf, verify } from '../../domain/reports/reportBook';
import { type DocxFile, paragraphText, readDocx } from '../docxFile';
import { all, child, elements, isOn, value, type XmlNode } from '../xmlTree';

/**
 * Lines of the body in order. Lines in one cell are parted by "/", cells by "|"; a header row stands in brackets; "=== "
 * says how the page of a section lies; a bar of a chart is its label and what stands beside it. Drawn rules and blank lines say nothing and are left out.
 */
export function visibleLines({ body, sections }: DocxFile): string[] {
  let section = 0;
  const turned = (): string =>
    value(child(sections[section], 'w:pgSz'), 'w:orient') === 'landscape' ? 'ngang' : 'đứng';
  const lines = [`=== trang ${turned()}`];
  for (const node of elements(body)) {
    if (node.name === 'w:tbl') lines.push(...elements(node).filter(isRow).map(rowText));
    else if (paragraphText(node) !== '') lines.push(paragraphText(node));
    if (child(node, 'w:pPr', 'w:sectPr') === undefined) continue;
    section++;
    lines.push(`=== trang ${turned()}`);
  }
  return lines;
}

function isRow({ name }: XmlNode): boolean {
  return name === 'w:tr';
}

function rowText(row: XmlNode): string {
  const cells = elements(row)
    .filter(({ name }) => name === 'w:tc')
    .map((cell) =>
      all(cell, 'w:p')
        .map(paragraphText)
        .filter((text) => text !== '')
        .join(' / '),
    );
  if (isBar(row)) return cells.filter((text) => text !== '').join(' ▪ ');
  return isOn(child(row, 'w:trPr', 'w:tblHeader')) ? `[${cells.join(' | ')}]` : cells.join(' | ');
}

/** A bar of a chart: its shaded cells hold nothing to read. */
function isBar(row: XmlNode): boolean {
  return all(row, 'w:pStyle').some((style) => value(style) === 'chartText');
}

/** The file of a document that nothing refuses and whose every figure a second count confirms. */
export async function printedLines(grids: ReportGrids, asked: ReportRequest): Promise<string[]> {
  const { matched, total, mismatches } = verify(grids, asked);
  if (matched !== total) throw new Error(`figures do not agree: ${JSON.stringify(mismatches)}`);
  return visibleLines(readDocx(await renderDocx(composeDocument(documentOf(grids, asked)))));
}
