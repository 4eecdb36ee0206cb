/**
 * Univer's formula engine called synchronously: the only file that names its internals (host.md §4).
 * They are exported but not promised, so the versions are pinned and test/local/formula stands guard.
 */

import { createRequire } from 'node:module';
import type { Nullable } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';
import type { SheetDocument, WorkbookDocument } from '../document/workbookDocument';
import { sheetsInOrder } from '../document/workbookDocument';
import type { CellReference } from './references';

type Core = typeof import('@univerjs/core');
type Formula = typeof import('@univerjs/engine-formula');

/** One result or argument as the engine holds it; `value` null is a blank. */
export interface EngineValue {
  readonly value: string | number | boolean | null;
  /** Number format the value brings along, `''` when none. */
  readonly pattern: string;
}

/** What a function is called with: cells by reference, or values it was given or that were computed. */
export type EngineArgument =
  | { readonly cells: CellReference; readonly read: () => EngineValue[][] }
  | { readonly values: readonly (readonly EngineValue[])[]; readonly isArray: boolean };

/** A function of ours: gets its arguments unread, gives rows of values. */
export type EngineFunction = (args: readonly EngineArgument[]) => readonly (readonly EngineValue[])[];

export interface FormulaEngine {
  /** Whether the engine, or we, can compute this function. */
  knows(functionName: string): boolean;
  /** The result as rows of values. Errors come as their codes, `#N/A`. Never throws for a bad formula. */
  evaluate(formula: string, sheet: SheetDocument, row: number, column: number): EngineValue[][];
  /** Forgets ranges read before: needed once a cell in one of them has changed. */
  forgetRanges(): void;
}

const unitId = 'workbook';
let libraries: { core: Core; formula: Formula } | null = null;
let engine: ReturnType<typeof startEngine> | null = null;

/** Loads the engine, 0.3 s once per process, and points it at this document's cells, which stay live. */
export function openEngine(
  document: WorkbookDocument,
  functions: ReadonlyMap<string, EngineFunction>,
): FormulaEngine {
  engine ??= startEngine();
  return engine(document, functions);
}

function load(): { core: Core; formula: Formula } {
  const require = createRequire(import.meta.url);
  libraries ??= {
    core: require('@univerjs/core') as Core,
    formula: require('@univerjs/engine-formula') as Formula,
  };
  return libraries;
}

function startEngine() {
  const { core, formula } = load();
  const locale = core.LocaleType.EN_US;
  const univer = new core.Univer({ locale, locales: { [locale]: {} } });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin, {});
  const injector = univer.__getInjector();
  const config = () => injector.get(formula.IFormulaCurrentConfigService);
  let registered: string[] = [];

  return (document: WorkbookDocument, functions: ReadonlyMap<string, EngineFunction>): FormulaEngine => {
    injector.get(core.IUniverInstanceService).disposeUnit(unitId);
    univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, shellOf(document));
    const registry = injector.get(formula.IFunctionService);
    registry.unregisterExecutors(...registered);
    registered = [...functions.keys()];
    registry.registerExecutors(...[...functions].map(([name, run]) => executor(name, run)));
    pointAt(document);
    return { knows: (name) => registry.hasExecutor(name.toUpperCase()), evaluate, forgetRanges };
  };

  function pointAt(document: WorkbookDocument): void {
    const sheetIds: Record<string, string> = {};
    const cells: Record<string, object> = {};
    for (const sheet of sheetsInOrder(document)) {
      sheetIds[sheet.name] = sheet.id;
      const { rowCount, columnCount, rowData, columnData } = sheet;
      const cellData = new core.ObjectMatrix(sheet.cellData);
      cells[sheet.id] = { cellData, rowCount, columnCount, rowData, columnData };
    }
    config().load({
      formulaData: {},
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      allUnitData: { [unitId]: cells as never },
      unitStylesData: { [unitId]: new core.Styles(document.styles) },
      unitSheetNameMap: { [unitId]: sheetIds },
    });
    config().setExecuteUnitId(unitId);
    forgetRanges();
  }

  function forgetRanges(): void {
    formula.FORMULA_REF_TO_ARRAY_CACHE.clear();
    formula.CELL_INVERTED_INDEX_CACHE.clear();
  }

  function evaluate(text: string, sheet: SheetDocument, row: number, column: number): EngineValue[][] {
    const runtime = injector.get(formula.IFormulaRuntimeService);
    config().setExecuteSubUnitId(sheet.id);
    runtime.reset();
    runtime.setCurrent(row, column, sheet.rowCount, sheet.columnCount, sheet.id, unitId);
    const lexed = injector.get(formula.Lexer).treeBuilder(text);
    if (typeof lexed === 'string') return [[{ value: lexed, pattern: '' }]];
    const node = injector.get(formula.AstTreeBuilder).parse(lexed as never);
    if (!node) return [[{ value: '#ERROR!', pattern: '' }]];
    const result = injector.get(formula.Interpreter).execute({ node, refOffsetX: 0, refOffsetY: 0 });
    return rowsOf(result as BaseValueObject | BaseReferenceObject);
  }

  function executor(name: string, run: EngineFunction) {
    const created = new (class extends formula.BaseFunction {
      override needsReferenceObject = true;
      override minParams = 0;
      override maxParams = 255;
      override calculate(...args: BaseValueObject[]) {
        return arrayOf(run(args.map(argumentOf)));
      }
    })(name as never);
    return created;
  }

  function arrayOf(rows: readonly (readonly EngineValue[])[]) {
    const objects = rows.map((row) => row.map(objectOf));
    const only = objects.length === 1 && objects[0]?.length === 1 ? objects[0][0] : undefined;
    if (only) return only;
    return formula.ArrayValueObject.create({
      calculateValueList: objects,
      rowCount: objects.length,
      columnCount: objects[0]?.length ?? 0,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  }

  function objectOf({ value, pattern }: EngineValue): BaseValueObject {
    if (value === null) return formula.NullValueObject.create();
    if (typeof value === 'number') return formula.NumberValueObject.create(value, pattern);
    if (typeof value === 'boolean') return formula.BooleanValueObject.create(value);
    return isErrorCode(value)
      ? formula.ErrorValueObject.create(value as never)
      : formula.StringValueObject.create(value);
  }
}

/** The document without its cells: what functions about tabs and grid sizes ask the workbook itself. */
function shellOf(document: WorkbookDocument) {
  const sheets = sheetsInOrder(document).map(({ id, name, rowCount, columnCount }) => [
    id,
    { id, name, rowCount, columnCount, cellData: {} },
  ]);
  return {
    id: unitId,
    name: document.name,
    sheetOrder: document.sheetOrder,
    styles: {},
    sheets: Object.fromEntries(sheets),
  };
}

function argumentOf(object: BaseValueObject | BaseReferenceObject): EngineArgument {
  if (isReference(object)) {
    const { range, sheetId } = object.toUnitRange();
    const { startRow, endRow, startColumn, endColumn } = range;
    return { cells: { sheetId, startRow, endRow, startColumn, endColumn }, read: () => rowsOf(object) };
  }
  const values = rowsOf(object);
  // Arithmetic on one cell comes as an array of one; for the sheet it is a value.
  return { values, isArray: values.length > 1 || (values[0]?.length ?? 0) > 1 };
}

function isReference(object: BaseValueObject | BaseReferenceObject): object is BaseReferenceObject {
  return object.isReferenceObject();
}

function rowsOf(result: BaseValueObject | BaseReferenceObject): EngineValue[][] {
  const object = isReference(result) ? result.toArrayValueObject() : result;
  if (!object.isArray()) return [[engineValue(object)]];
  const rows = (
    object as BaseValueObject & { getArrayValue(): Nullable<BaseValueObject>[][] }
  ).getArrayValue();
  // Rows may be sparse; `map` would skip the holes.
  return rows.map((row) => Array.from(row, (cell) => engineValue(cell)));
}

function engineValue(object: Nullable<BaseValueObject>): EngineValue {
  if (!object || object.isNull()) return { value: null, pattern: '' };
  return { value: object.getValue() as EngineValue['value'], pattern: object.getPattern() };
}

/** Error codes as Sheets writes them (platform.md CF-3). */
export function isErrorCode(value: unknown): boolean {
  return typeof value === 'string' && /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/.test(value);
}
