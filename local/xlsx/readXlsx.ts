/** `.xlsx` → document. Cells are read here, everything else through hucre. */

import { readXlsx as readThroughHucre, type Sheet, type Workbook } from 'hucre/xlsx';
import { setNotes } from '../document/resources';
import { internStyle } from '../document/styles';
import {
  addSheet,
  emptyDocument,
  removeSheet,
  type SheetDocument,
  spreadsheetLocale,
  type WorkbookDocument,
} from '../document/workbookDocument';
import { addCells, type FileStyles, type ReadingSheet } from './addCells';
import { styleFromFile } from './cellStyles';
import { addConditionalFormats } from './conditionalFormats';
import { addDefinedNames } from './definedNames';
import { setBaseFont } from './fonts';
import { addHyperlinks } from './hyperlinks';
import { addOwnProperties, addTabProtection } from './ownProperties';
import { openPackage, type WorkbookPackage } from './packageParts';
import { chartParts, keepUnread, noteLostParts } from './passedThrough';
import { probedStyle, reducedPackage } from './reducedPackage';
import { sharedStrings } from './sharedStrings';
import { sheetDataSpan } from './sheetCells';
import { addGrid } from './sheetGrid';
import { addValidations, extensionValidations } from './validations';
import { WorkbookFileError } from './workbookFileError';

/**
 * Reads a workbook with all that a register may carry: values, formulas with their last results, styles,
 * widths, merges, frozen lines, drop-downs, conditional formats, notes, links, names, protection, page
 * set-up, and the charts that were written here. Pictures, other charts, pivot tables and macros are not read
 * (`lostPartsOf` names those there were).
 * Its locale is Vietnamese unless the file was written here with another.
 * Throws `WorkbookFileError` for bytes that are no readable workbook.
 */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookDocument> {
  const source = openPackage(bytes);
  const sheetXml = new Map(source.sheets.map(({ path }) => [path, source.zip.text(path)]));
  const workbook = await throughHucre(source, sheetXml);
  const document = emptyTabs(source, workbook);
  const own = addOwnProperties(document, workbook.properties, chartParts(source.zip.names));
  const styles = fileStyles(document, workbook);
  const strings =
    source.sharedStringsPath === null ? [] : sharedStrings(source.zip.text(source.sharedStringsPath));
  const ids = [...document.sheetOrder];
  for (const [i, { path, name }] of source.sheets.entries()) {
    const sheet = document.sheets[ids[i] ?? ''] as SheetDocument;
    const found = workbook.sheets.find((candidate) => candidate.name === name);
    if (!found) throw new WorkbookFileError('damaged', { detail: `no worksheet ${name}` });
    const xml = sheetXml.get(path) ?? '';
    const reading: ReadingSheet = {
      document,
      sheet,
      styles,
      strings,
      uses1904: workbook.dateSystem === '1904',
    };
    const merges = (found.merges ?? []).map(({ endRow, endCol }) => ({
      rows: endRow + 1,
      columns: endCol + 1,
    }));
    addCells(reading, xml, [own.gridOf(name), ...merges]);
    addSheetParts(document, sheet, found, xml, workbook.themeColors ?? []);
  }
  addDefinedNames(document, workbook.namedRanges ?? []);
  noteLostParts(document, source.zip.names, own.charts);
  return document;
}

async function throughHucre(
  source: WorkbookPackage,
  sheetXml: ReadonlyMap<string, string>,
): Promise<Workbook> {
  try {
    return await readThroughHucre(reducedPackage(source, sheetXml), {
      readStyles: true,
      sheets: source.sheets.map(({ name }) => name),
    });
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new WorkbookFileError('damaged', { detail }, error);
  }
}

/** The tabs in their order, with nothing in them yet. */
function emptyTabs(source: WorkbookPackage, workbook: Workbook): WorkbookDocument {
  const document = emptyDocument(workbook.properties?.title ?? '');
  for (const id of document.sheetOrder) removeSheet(document, id);
  for (const { name } of source.sheets) addSheet(document, name);
  return document;
}

/** Document styles by the file's style number, from the probe cells of the first sheet. */
function fileStyles(document: WorkbookDocument, workbook: Workbook): FileStyles {
  const context = {
    base: setBaseFont(document, workbook.defaultFont),
    theme: workbook.themeColors ?? [],
    spreadsheetLocale: spreadsheetLocale(document),
  };
  const styles: FileStyles = [];
  for (const [place, cell] of workbook.sheets[0]?.cells ?? []) {
    if (!cell.style) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    const style = styleFromFile(cell.style, context);
    styles[probedStyle(row, column)] = { id: internStyle(document, style), pattern: style.n?.pattern ?? '' };
  }
  return styles;
}

function addSheetParts(
  document: WorkbookDocument,
  sheet: SheetDocument,
  found: Sheet,
  xml: string,
  theme: readonly string[],
): void {
  const tail = xml.slice(sheetDataSpan(xml)?.end ?? 0);
  addGrid(sheet, found, theme);
  addValidations(document, sheet, [...(found.dataValidations ?? []), ...extensionValidations(tail)]);
  keepUnread(sheet, found, addConditionalFormats(document, sheet, found.conditionalRules ?? [], theme));
  addTabProtection(sheet, found);
  const notes: { row: number; col: number; note: string }[] = [];
  for (const [place, cell] of found.cells ?? []) {
    const [row = 0, col = 0] = place.split(',').map(Number);
    if (cell.comment) notes.push({ row, col, note: cell.comment.text });
  }
  if (notes.length > 0) setNotes(document, sheet.id, notes);
  addHyperlinks(sheet, found);
}
