/** Carries out on the host what a person did to cells: reads what was typed, puts the rest in place, fires `onEdit`. */

import { cellName } from '../document/a1';
import { localeRules } from '../document/numberPattern';
import { internStyle, styleOf } from '../document/styles';
import { readTypedText } from '../document/typedText';
import {
  type SheetDocument,
  type StoredCell,
  spreadsheetLocale,
  storedRows,
  type WorkbookDocument,
} from '../document/workbookDocument';
import type { Host } from '../host/host';
import { editBlocks } from './editBlocks';
import type { CellPlace, EditedCell, PlainCell, SheetEdits } from './protocol';

type PlacedCell = CellPlace & { placed: PlainCell | null };

/** What a person gave for one cell: text, number, truth value, or null for nothing. */
type Input = string | number | boolean | null;

/**
 * Carries out the edits of one sheet. Each block is one edit with one `onEdit`, as on Google; `onRefused` gets
 * what a block threw (a validation rule, a protection, a failing trigger), and the next block goes on.
 */
export function applyEdits(
  host: Host,
  sheet: SheetDocument,
  edits: SheetEdits,
  onRefused: (error: unknown) => void,
): void {
  const typed = edits.cells.filter((cell) => 'typed' in cell);
  const placed = edits.cells.filter((cell) => 'placed' in cell);
  const changed = placed.filter((cell) =>
    hasOtherContent(storedRows(sheet)[cell.row]?.[cell.column], cell.placed),
  );
  for (const cell of placed) placeStyle(host.document, sheet, cell);
  const inputs = [...typed, ...changed];
  for (const block of editBlocks(inputs)) {
    const values = block.cells.map((row) => row.map((cell) => inputOf(host.document, cell)));
    try {
      host.edit(sheet.name, cellName(block.row, block.column), values);
    } catch (error) {
      onRefused(error);
    }
  }
}

/** A change of format alone is no edit: `onEdit` does not fire for it (platform.md §3.1). */
function hasOtherContent(stored: StoredCell | undefined, placed: PlainCell | null): boolean {
  const [before, after] = [stored?.f ?? null, placed?.f ?? null];
  if (before !== null || after !== null) return before !== after;
  const sameValue = (stored?.v ?? null) === (placed?.v ?? null);
  return !sameValue || (placed?.v !== undefined && isLogical(stored) !== isLogical(placed));
}

function isLogical(cell: { t?: StoredCell['t'] } | null | undefined): boolean {
  return cell?.t === 3;
}

function placeStyle(
  document: WorkbookDocument,
  sheet: SheetDocument,
  { row, column, placed }: PlacedCell,
): void {
  const rows = storedRows(sheet);
  const before = rows[row]?.[column];
  const style = placed?.s;
  if (!style) {
    if (before) delete before.s;
    return;
  }
  if (before && JSON.stringify(styleOf(document, before)) === JSON.stringify(style)) return;
  rows[row] ??= {};
  rows[row][column] = { ...before, s: internStyle(document, style) };
}

function inputOf(document: WorkbookDocument, cell: EditedCell): Input {
  if ('typed' in cell) return cell.typed;
  const { placed } = cell;
  if (!placed) return null;
  if (placed.f) return placed.f;
  const value = placed.v ?? null;
  if (placed.t === 3) return value === 1 || value === true;
  return typeof value === 'string' ? asTyped(document, value) : value;
}

/** Text that is to stay as it is: behind an apostrophe where the sheet would read something else out of it. */
function asTyped(document: WorkbookDocument, value: string): string {
  const read = readTypedText(value, localeRules(spreadsheetLocale(document)), 2000);
  return read.kind === 'text' && read.text === value ? value : `'${value}`;
}
