/** Protected ranges and tabs, kept in a sheet's `custom` where the grid and the files leave them alone. */

import type { Rectangle } from './rectangle';
import type { SheetDocument } from './workbookDocument';

/** `range` null protects the whole tab; `unprotectedRanges` are holes in that. */
export interface StoredProtection {
  id: string;
  range: Rectangle | null;
  description: string;
  warningOnly: boolean;
  unprotectedRanges?: Rectangle[];
}

/** Read only: replace the list with `setProtections`. */
export function protectionsOf(sheet: SheetDocument): readonly StoredProtection[] {
  return (sheet.custom?.protections as StoredProtection[] | undefined) ?? [];
}

/** Replaces all protections of a tab. */
export function setProtections(sheet: SheetDocument, protections: StoredProtection[]): void {
  sheet.custom = { ...sheet.custom, protections };
}
