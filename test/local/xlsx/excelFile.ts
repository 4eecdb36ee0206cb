/** Workbook files put together by hand, the way Excel and others write them. */

import { zipOf } from './zipFile';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface HandMadeSheet {
  readonly name: string;
  /** The XML inside `<worksheet>`. */
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Relations of the sheet, as XML. */
  readonly relations?: string;
}

export interface HandMadeBook {
  readonly sheets: readonly HandMadeSheet[];
  readonly strings?: string;
  readonly styles?: string;
  readonly date1904?: boolean;
  readonly definedNames?: string;
  readonly parts?: Readonly<Record<string, string>>;
  /** Extra relations of the workbook and tabs that are no worksheets, as XML. */
  readonly relations?: string;
  readonly tabs?: string;
}

export function excelParts(book: HandMadeBook): Record<string, string> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
  };
  const tabs = book.sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  parts['xl/workbook.xml'] =
    `<workbook xmlns="${main}" xmlns:r="${office}">${book.date1904 ? '<workbookPr date1904="1"/>' : ''}` +
    `<sheets>${tabs.join('')}${book.tabs ?? ''}</sheets>` +
    `${book.definedNames ? `<definedNames>${book.definedNames}</definedNames>` : ''}</workbook>`;
  const known = book.sheets.map((_, i) =>
    relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`),
  );
  if (book.strings !== undefined) known.push(relation('rIdS', 'sharedStrings', 'sharedStrings.xml'));
  if (book.styles !== undefined) known.push(relation('rIdT', 'styles', 'styles.xml'));
  parts['xl/_rels/workbook.xml.rels'] = relations(known.join('') + (book.relations ?? ''));
  if (book.strings !== undefined)
    parts['xl/sharedStrings.xml'] = `<sst xmlns="${main}">${book.strings}</sst>`;
  if (book.styles !== undefined)
    parts['xl/styles.xml'] = `<styleSheet xmlns="${main}">${book.styles}</styleSheet>`;
  for (const [i, sheet] of book.sheets.entries()) {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}" xmlns:r="${office}">${sheet.xml}</worksheet>`;
    if (sheet.relations) parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relations(sheet.relations);
  }
  return { ...parts, ...book.parts };
}

export function excelFile(book: HandMadeBook): Uint8Array {
  return zipOf(excelParts(book));
}

export function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
}

function relations(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

/** Cell formats: 0 plain, then one for each number format given. */
export function stylesWith(...formats: (number | string)[]): string {
  const custom = formats.flatMap((format, i) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${164 + i}" formatCode="${format}"/>`] : [],
  );
  const xfs = formats.map(
    (format, i) =>
      `<xf numFmtId="${typeof format === 'string' ? 164 + i : format}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`,
  );
  return (
    `<numFmts count="${custom.length}">${custom.join('')}</numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders>' +
    `<cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${xfs.join('')}</cellXfs>`
  );
}
