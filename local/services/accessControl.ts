/** Whether a script may write where it wants to: protections and rejecting validations (CF-30, CF-35). */

import { cellName } from '../document/a1';
import { protectionsOf, type StoredProtection } from '../document/protections';
import { intersection, type Rectangle, subtract } from '../document/rectangle';
import { validationsOf } from '../document/resources';
import { acceptance } from '../document/validationCheck';
import type { StoredCell } from '../document/workbookDocument';
import type { ServiceContext } from './serviceContext';

/** Throws when a protection other than a warning keeps this user out of any cell of the block. */
export function requireWritable(context: ServiceContext, sheetId: string, area: Rectangle): void {
  if (context.isOwner) return;
  for (const protection of protectionsOf(context.sheet(sheetId))) {
    if (!protection.warningOnly && keepsOut(protection, area)) throw context.error('protected');
  }
}

/** Throws when any protection of the tab, in part or whole, keeps this user from changing its structure. */
export function requireRestructurable(context: ServiceContext, sheetId: string): void {
  if (context.isOwner) return;
  if (protectionsOf(context.sheet(sheetId)).some((protection) => !protection.warningOnly)) {
    throw context.error('protected');
  }
}

function keepsOut(protection: StoredProtection, area: Rectangle): boolean {
  if (protection.range) return intersection(protection.range, area) !== null;
  let left: Rectangle[] = [area];
  for (const hole of protection.unprotectedRanges ?? []) left = left.flatMap((part) => subtract(part, hole));
  return left.length > 0;
}

/** Throws for the first cell whose new content a rejecting rule refuses; a formula is not judged. */
export function requireAccepted(
  context: ServiceContext,
  sheetId: string,
  area: Rectangle,
  next: (row: number, column: number) => StoredCell | undefined,
): void {
  const refused = firstRefused(context, sheetId, area, next);
  if (refused) throw context.error('rejected', { cell: cellName(refused.row, refused.column) });
}

export interface Refused {
  row: number;
  column: number;
  /** The rule's own help text, which Sheets shows to a person instead of the standard one. */
  help: string;
}

/** The first cell, row by row within each rule, that a rejecting rule refuses. */
export function firstRefused(
  context: ServiceContext,
  sheetId: string,
  area: Rectangle,
  next: (row: number, column: number) => StoredCell | undefined,
): Refused | null {
  for (const rule of validationsOf(context.document, sheetId)) {
    if (rule.errorStyle !== 1) continue;
    const parts = rule.ranges.flatMap((range) => intersection(range, area) ?? []);
    if (parts.length === 0) continue;
    const accepts = acceptance(context.document, rule);
    for (const part of parts) {
      for (let row = part.startRow; row <= part.endRow; row += 1) {
        for (let column = part.startColumn; column <= part.endColumn; column += 1) {
          const cell = next(row, column);
          if (!accepts(cell)) return { row, column, help: rule.error ?? '' };
        }
      }
    }
  }
  return null;
}
