/** Names given to ranges and formulas: the document's against the file's. */

import type { NamedRange } from 'hucre';
import { type DefinedName, definedNames, setDefinedNames } from '../document/definedNames';
import { sheetsInOrder, type WorkbookDocument } from '../document/workbookDocument';

/** Univer's word for a name that holds in the whole workbook; one without any word does, too. */
const everywhere = 'AllDefaultWorkbook';

interface FileName extends DefinedName {
  localSheetId?: string;
  comment?: string;
}

export function addDefinedNames(document: WorkbookDocument, found: readonly NamedRange[]): void {
  if (found.length === 0) return;
  const idOf = new Map(sheetsInOrder(document).map((sheet) => [sheet.name, sheet.id]));
  const names = found.map(({ name, range, scope, comment }, i): FileName => {
    const localSheetId = (scope === undefined ? undefined : idOf.get(scope)) ?? everywhere;
    return {
      id: `name${i + 1}`,
      name,
      formulaOrRefString: range,
      localSheetId,
      ...(comment ? { comment } : {}),
    };
  });
  setDefinedNames(document, names);
}

export function definedNamesForFile(
  document: WorkbookDocument,
  tabName: (sheetId: string) => string | undefined,
): NamedRange[] {
  return definedNames(document).map((stored: FileName) => {
    const { name, formulaOrRefString, localSheetId = everywhere, comment } = stored;
    const scope = localSheetId === everywhere ? undefined : tabName(localSheetId);
    return {
      name,
      range: formulaOrRefString.replace(/^=/, ''),
      ...(scope === undefined ? {} : { scope }),
      ...(comment ? { comment } : {}),
    };
  });
}
