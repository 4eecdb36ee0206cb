/**
 * A workbook file cut down to what hucre is to read: no cells, texts, pictures or charts. The cells' place
 * is taken by one empty cell for each style of the file, so that styles come back by their number.
 */

import { columnLetters } from '../document/a1';
import type { WorkbookPackage } from './packageParts';
import { sheetDataSpan } from './sheetCells';
import { storedZip } from './zipArchive';

/** Probe cells stand in rows of this many. */
const probesInRow = 1000;

/** What hucre needs to find its way, and the parts of a sheet that are read through it. */
const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(core|app|custom)\.xml)$|(^|\/)(workbook\.xml|workbook\.xml\.rels|theme\d*\.xml|styles\.xml|comments[^/]*\.xml|table[^/]*\.xml)$|(^|\/)_rels\//;

export function reducedPackage(source: WorkbookPackage, sheetXml: ReadonlyMap<string, string>): Uint8Array {
  const { zip, sheets, stylesPath, workbookPath } = source;
  const parts = new Map<string, Uint8Array>();
  for (const name of zip.names) {
    if (needed.test(name) || name === workbookPath || name === stylesPath) parts.set(name, zip.bytes(name));
  }
  const probes = stylesPath === null ? '' : probeRows(styleCount(zip.text(stylesPath)));
  for (const [i, { path }] of sheets.entries()) {
    const xml = withoutCells(sheetXml.get(path) ?? '', i === 0 ? probes : '');
    parts.set(path, Buffer.from(xml, 'utf8'));
  }
  return storedZip(parts);
}

/** Number of entries in the table that cells point into. */
function styleCount(styles: string): number {
  const table = /<(\w+:)?cellXfs[\s>][\s\S]*?<\/(\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  return table.match(/<(\w+:)?xf[\s/>]/g)?.length ?? 0;
}

function probeRows(count: number): string {
  const rows: string[] = [];
  for (let first = 0; first < count; first += probesInRow) {
    const row = first / probesInRow + 1;
    const cells: string[] = [];
    for (let style = first; style < Math.min(count, first + probesInRow); style += 1) {
      cells.push(`<c r="${columnLetters(style - first)}${row}" s="${style}"/>`);
    }
    rows.push(`<row r="${row}">${cells.join('')}</row>`);
  }
  return rows.join('');
}

/** The style whose probe stood at this position. */
export function probedStyle(row: number, column: number): number {
  return row * probesInRow + column;
}

function withoutCells(xml: string, rows: string): string {
  const span = sheetDataSpan(xml);
  if (!span) return xml;
  return `${xml.slice(0, span.start)}<sheetData>${rows}</sheetData>${xml.slice(span.end)}`;
}
