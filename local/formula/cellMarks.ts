/** What recalculation leaves on a cell beside its value: spilled from another cell, or why it failed. */

import type { StoredCell } from '../document/workbookDocument';

/** Marks a cell as part of another formula's result, with the value put there. */
export function markSpilled(cell: StoredCell): void {
  cell.custom = { ...cell.custom, spilled: cell.v ?? null };
}

/** False once somebody has written over the cell: what stands there is theirs. */
export function isSpilled(cell: StoredCell): boolean {
  const custom = cell.custom;
  return (
    custom !== null &&
    custom !== undefined &&
    'spilled' in custom &&
    !cell.f &&
    custom.spilled === (cell.v ?? null)
  );
}

export function setFailure(cell: StoredCell, message: string | null): void {
  if (message !== null) cell.custom = { ...cell.custom, error: message };
  else if (cell.custom && 'error' in cell.custom) removeMark(cell, 'error');
}

/** Why the formula of this cell gave an error, where there is more to say than its code; else null. */
export function failureOf(cell: StoredCell | undefined): string | null {
  const message: unknown = cell?.custom?.error;
  return typeof message === 'string' ? message : null;
}

/** Remembers a number format that came with a formula's result and goes when the result does. */
export function markPattern(cell: StoredCell, pattern: string): void {
  cell.custom = { ...cell.custom, pattern };
}

export function markedPattern(cell: StoredCell): string | null {
  const pattern: unknown = cell.custom?.pattern;
  return typeof pattern === 'string' ? pattern : null;
}

export function removeMark(cell: StoredCell, mark: 'spilled' | 'error' | 'pattern'): void {
  if (!cell.custom) return;
  const { [mark]: _gone, ...rest } = cell.custom;
  if (Object.keys(rest).length > 0) cell.custom = rest;
  else delete cell.custom;
}
