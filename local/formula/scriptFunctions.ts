/** Custom functions as a sheet calls them: arguments as Apps Script hands them over, results as cells. */

import { cellCodec, type ScriptValue } from '../document/cellCodec';
import { zoneClock } from '../document/dateSerial';
import { isDatePattern, localeRules } from '../document/numberPattern';
import {
  sheetById,
  spreadsheetLocale,
  timeZoneOf,
  type WorkbookDocument,
} from '../document/workbookDocument';
import { type EngineArgument, type EngineFunction, type EngineValue, isErrorCode } from './engine';
import type { CellReference } from './references';

/** As Apps Script calls it: a cell as its value, a range as rows of values (platform.md §3.4). */
export type CustomFunction = (...args: unknown[]) => unknown;

/**
 * Wraps a custom function for the engine. What it throws becomes `#ERROR!`; the message goes to `onError`.
 */
export function scriptFunction(
  document: WorkbookDocument,
  run: CustomFunction,
  onError: (message: string) => void,
): EngineFunction {
  return (args) => {
    const failed = args.find((argument) => isFailedValue(argument));
    if (failed && 'values' in failed) return failed.values;
    try {
      return engineRows(document, run(...args.map((argument) => scriptArgument(document, argument))));
    } catch (error) {
      onError(messageOf(error));
      return [[{ value: '#ERROR!', pattern: '' }]];
    }
  };
}

/** TODAY and NOW by the host's clock and the spreadsheet's zone, not by the machine's. */
export function clockFunctions(document: WorkbookDocument, now: Date): [string, EngineFunction][] {
  const serial = zoneClock(timeZoneOf(document)).serialAt(now.getTime());
  const { datePattern, dateTimePattern } = localeRules(spreadsheetLocale(document));
  return [
    ['TODAY', () => [[{ value: Math.floor(serial), pattern: datePattern }]]],
    ['NOW', () => [[{ value: serial, pattern: dateTimePattern }]]],
  ];
}

/** An error that was computed, not read from a cell: the sheet shows it without calling the function. */
function isFailedValue(argument: EngineArgument): boolean {
  return 'values' in argument && !argument.isArray && isErrorCode(argument.values[0]?.[0]?.value);
}

function scriptArgument(document: WorkbookDocument, argument: EngineArgument): unknown {
  if ('cells' in argument) return cellValues(document, argument.cells);
  const toScript = scriptValueReader(document);
  const rows = argument.values.map((row) => row.map(toScript));
  return argument.isArray ? rows : (rows[0]?.[0] ?? '');
}

function cellValues(document: WorkbookDocument, area: CellReference): ScriptValue | ScriptValue[][] {
  const { cellData } = sheetById(document, area.sheetId);
  const codec = cellCodec(document, { year: 0 });
  if (area.startRow === area.endRow && area.startColumn === area.endColumn) {
    return codec.read(cellData[area.startRow]?.[area.startColumn]);
  }
  const rows: ScriptValue[][] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const values: ScriptValue[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      values.push(codec.read(cellData[row]?.[column]));
    }
    rows.push(values);
  }
  return rows;
}

function scriptValueReader(document: WorkbookDocument): (value: EngineValue) => ScriptValue {
  const clock = zoneClock(timeZoneOf(document));
  return ({ value, pattern }) => {
    if (value === null) return '';
    return typeof value === 'number' && isDatePattern(pattern) ? new Date(clock.instantOf(value)) : value;
  };
}

/** One value, a list (spilling down) or rows of values; short rows are filled with blanks. */
function engineRows(document: WorkbookDocument, result: unknown): EngineValue[][] {
  const toEngine = engineValueWriter(document);
  if (!Array.isArray(result)) return [[toEngine(result)]];
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(toEngine));
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return [[toEngine('')]];
  return rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? { value: null, pattern: '' }));
}

function engineValueWriter(document: WorkbookDocument): (value: unknown) => EngineValue {
  const clock = zoneClock(timeZoneOf(document));
  const { datePattern, dateTimePattern } = localeRules(spreadsheetLocale(document));
  return (value) => {
    if (value === null || value === undefined) return { value: null, pattern: '' };
    if (typeof value === 'string' || typeof value === 'boolean') return { value, pattern: '' };
    if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '#NUM!', pattern: '' };
    // The date may come from the bundle's own realm, where `instanceof` would not know it.
    if (Object.prototype.toString.call(value) === '[object Date]') {
      const serial = clock.serialAt((value as Date).getTime());
      if (Number.isNaN(serial)) return { value: '#NUM!', pattern: '' };
      return { value: serial, pattern: Number.isInteger(serial) ? datePattern : dateTimePattern };
    }
    return { value: String(value), pattern: '' };
  };
}

/** Errors thrown in the bundle come from another realm. */
function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
