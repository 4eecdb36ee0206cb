/** What a person types or pastes: read by the sheet's locale, judged by rules and protections, then stored. */

import { cellName, parseA1 } from '../document/a1';
import type { ScriptValue } from '../document/cellCodec';
import { hasContent } from '../document/extent';
import { type Rectangle, rectangle } from '../document/rectangle';
import type { SheetDocument, StoredCell } from '../document/workbookDocument';
import { firstRefused, requireWritable } from '../services/accessControl';
import { readBlock, writeBlock } from '../services/cellBlock';
import type { ServiceContext } from '../services/serviceContext';
import { serviceErrorText } from '../services/serviceErrors';
import { EditRefused } from './host';

export interface PlacedInput {
  area: Rectangle;
  formula: boolean;
  value?: string;
  oldValue?: string;
}

/** Stores the input with its top left cell at `a1`, growing the grid for a block that needs it. */
export function placeInput(
  context: ServiceContext,
  sheet: SheetDocument,
  a1: string,
  input: unknown,
): PlacedInput {
  const rows = Array.isArray(input) ? input.map((row) => (Array.isArray(row) ? row : [row])) : [[input]];
  const corner = parseA1(a1);
  if (!corner || corner.startRow === null || corner.startColumn === null) {
    throw new Error(`not a cell in A1 notation: ${a1}`);
  }
  const width = Math.max(...rows.map((row) => row.length));
  const area = rectangle(corner.startRow, corner.startColumn, rows.length, width);
  requireAllowed(context, sheet, area);
  let formula = false;
  const next = readBlock(sheet, area, (before, r, c) => {
    const cell = context.codec.encode(typedValue(rows[r - area.startRow]?.[c - area.startColumn]), before);
    if (cell?.f) formula = true;
    return cell;
  });
  const nextAt = (r: number, c: number) => next[r - area.startRow]?.[c - area.startColumn];
  refuseInvalid(context, sheet, area, nextAt);
  const before = sheet.cellData[area.startRow]?.[area.startColumn];
  sheet.rowCount = Math.max(sheet.rowCount, area.endRow + 1);
  sheet.columnCount = Math.max(sheet.columnCount, area.endColumn + 1);
  writeBlock(sheet, area, (_, r, c) => nextAt(r, c));
  const value = eventValue(nextAt(area.startRow, area.startColumn));
  const oldValue = eventValue(before);
  return {
    area,
    formula,
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

/** Numbers, booleans and dates may be given as such for brevity; nothing else can be typed. */
function typedValue(input: unknown): ScriptValue | null {
  if (input === null || input === undefined) return null;
  if (typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean') return input;
  if (Object.prototype.toString.call(input) === '[object Date]') return input as Date;
  throw new TypeError(`nothing a person can type: ${String(input)}`);
}

/** Event values are text: `TRUE` for a checkbox, the serial number for a date (platform.md §3.3). */
function eventValue(cell: StoredCell | undefined): string | undefined {
  if (!cell || !hasContent(cell)) return undefined;
  if (cell.f && (cell.v === null || cell.v === undefined)) return cell.f;
  return cell.t === 3 ? (cell.v ? 'TRUE' : 'FALSE') : String(cell.v);
}

function requireAllowed(context: ServiceContext, sheet: SheetDocument, area: Rectangle): void {
  try {
    requireWritable(context, sheet.id, area);
  } catch (error) {
    throw new EditRefused(error instanceof Error ? error.message : String(error), '');
  }
}

function refuseInvalid(
  context: ServiceContext,
  sheet: SheetDocument,
  area: Rectangle,
  next: (row: number, column: number) => StoredCell | undefined,
): void {
  const refused = firstRefused(context, sheet.id, area, next);
  if (!refused) return;
  const cell = cellName(refused.row, refused.column);
  const standard = serviceErrorText(context.settings.locale, 'rejected', { cell });
  throw new EditRefused(refused.help || standard, refused.help);
}
