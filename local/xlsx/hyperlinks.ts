/** Links on cells, kept beside the value: nothing here follows them, and they are not to be lost. */

import type { Cell, Sheet } from 'hucre/xlsx';
import type { SheetDocument, StoredCell } from '../document/workbookDocument';

type Link = NonNullable<Cell['hyperlink']>;

export function addHyperlinks(sheet: SheetDocument, found: Sheet): void {
  for (const [place, { hyperlink }] of found.cells ?? []) {
    if (!hyperlink) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    const cell: StoredCell | undefined = sheet.cellData[row]?.[column];
    if (cell) cell.custom = { ...cell.custom, link: hyperlink };
  }
}

export function hyperlinkOf(cell: StoredCell): Link | undefined {
  return cell.custom?.link as Link | undefined;
}
