/** Named ranges, kept as the grid keeps them: a name and a reference text. */

import { absoluteReference, parseA1, resolveA1 } from './a1';
import type { Rectangle } from './rectangle';
import { findSheet, sheetById, unusedId, type WorkbookDocument } from './workbookDocument';

export interface DefinedName {
  id: string;
  name: string;
  /** `'Tab'!$A$1:$B$2`, or any formula a file brought along. */
  formulaOrRefString: string;
}

const resourceName = 'SHEET_DEFINED_NAME_PLUGIN';

/** All names of the workbook, in no promised order. */
export function definedNames(document: WorkbookDocument): DefinedName[] {
  const data = document.resources?.find(({ name }) => name === resourceName)?.data;
  return data ? Object.values(JSON.parse(data) as Record<string, DefinedName>) : [];
}

/** Replaces all names of the workbook. */
export function setDefinedNames(document: WorkbookDocument, names: readonly DefinedName[]): void {
  const data = JSON.stringify(Object.fromEntries(names.map((name) => [name.id, name])));
  document.resources ??= [];
  const entry = document.resources.find(({ name }) => name === resourceName);
  if (entry) entry.data = data;
  else document.resources.push({ name: resourceName, data });
}

/** Gives a block a name; a name already in use (case aside) moves there. */
export function nameRange(document: WorkbookDocument, name: string, sheetId: string, area: Rectangle): void {
  const names = definedNames(document);
  const others = names.filter((other) => other.name.toLowerCase() !== name.toLowerCase());
  const id = unusedId('name', (candidate) => others.some((other) => other.id === candidate));
  const formulaOrRefString = absoluteReference(sheetById(document, sheetId).name, area).slice(1);
  setDefinedNames(document, [...others, { id, name, formulaOrRefString }]);
}

/** The block of that name, or null when there is none or it refers to nothing any more. */
export function rangeOfName(
  document: WorkbookDocument,
  name: string,
): { sheetId: string; area: Rectangle } | null {
  const found = definedNames(document).find((one) => one.name.toLowerCase() === name.toLowerCase());
  const reference = found ? parseA1(found.formulaOrRefString.replace(/^=/, '')) : null;
  const sheet = reference?.sheet ? findSheet(document, reference.sheet) : null;
  if (!reference || !sheet) return null;
  return { sheetId: sheet.id, area: resolveA1(reference, sheet.rowCount, sheet.columnCount) };
}

/** Forgets the names of a tab that is going away. */
export function dropNames(document: WorkbookDocument, tab: string): void {
  const names = definedNames(document);
  const kept = names.filter((name) => parseA1(name.formulaOrRefString.replace(/^=/, ''))?.sheet !== tab);
  if (kept.length < names.length) setDefinedNames(document, kept);
}
