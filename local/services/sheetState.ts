/** What a Sheet object stands for, and the checks its methods share. */

import { gridCells, type SheetDocument, sheetsInOrder } from '../document/workbookDocument';
import type { ServiceContext } from './serviceContext';

export interface SheetState {
  context: ServiceContext;
  sheetId: string;
}

/** All tabs together, empty cells included (platform.md §1.3). */
const cellLimit = 10_000_000;
const nameLimit = 100;

/** The tab a Sheet stands for. */
export function sheetOf({ context, sheetId }: SheetState): SheetDocument {
  return context.sheet(sheetId);
}

/** Throws when so many more grid cells would be too many. */
export function requireRoom(context: ServiceContext, more: number): void {
  if (gridCells(context.document) + more > cellLimit) throw context.error('tooManyCells');
}

/** Throws for a name that is empty, too long, or taken by another tab, case aside (platform.md CF-25). */
export function requireFreeName(context: ServiceContext, name: string, ownId: string | null): void {
  if (name === '' || name.length > nameLimit) throw context.error('sheetNameLength');
  const folded = name.toLowerCase();
  const taken = sheetsInOrder(context.document).some(
    (sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === folded,
  );
  if (taken) throw context.error('sheetExists', { name });
}
