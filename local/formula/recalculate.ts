/** Recalculates a document: every formula, each after the ones it stands on, custom functions included. */

import {
  type StoredCell,
  sheetById,
  sheetsInOrder,
  type WorkbookDocument,
} from '../document/workbookDocument';
import { type EngineFunction, type FormulaEngine, isErrorCode, openEngine } from './engine';
import { type FormulaCell, formulaCells, formulasIn, readersOf, type Spill } from './formulaGraph';
import type { CellReference } from './references';
import { type CustomFunction, clockFunctions, scriptFunction } from './scriptFunctions';
import { clearSpills, placeResult, spilledFrom } from './spills';

export interface RecalculationOptions {
  /** What TODAY and NOW say. */
  now?: Date;
}

interface Run {
  readonly document: WorkbookDocument;
  readonly formulas: readonly FormulaCell[];
  readonly engine: FormulaEngine;
  readonly formulasIn: ReturnType<typeof formulasIn>;
  readonly isRead: ReturnType<typeof readersOf>;
  /** Formulas nothing here can compute, which keep the result they came with, and what that spilled. */
  readonly kept: ReadonlySet<FormulaCell>;
  readonly keptSpills: ReadonlySet<StoredCell>;
  /** Blocks filled by larger results in the round before and in this one. */
  before: readonly Spill[];
  spills: Spill[];
  /** The message of a custom function that threw since the last call. */
  takeFailure(): string | null;
}

/** A spill can feed a formula that was read before it; more rounds than this only a circle would need. */
const mostRounds = 4;

/**
 * Evaluates all formula cells in place and returns how many there were; without any, the engine is not
 * even loaded. Values go to `v` and `t`, errors as their code; what a custom function threw, or what
 * stood in the way of a larger result, goes to `custom.error` (see cellMarks.ts).
 */
export function recalculate(
  document: WorkbookDocument,
  customFunctions: Readonly<Record<string, CustomFunction>>,
  options: RecalculationOptions = {},
): number {
  const formulas = formulaCells(document);
  if (formulas.length === 0) {
    for (const sheet of sheetsInOrder(document)) clearSpills(document, sheet, new Set());
    return 0;
  }
  const run = startRun(document, formulas, customFunctions, options.now ?? new Date());
  for (let round = 1; round <= mostRounds && evaluateAll(run); round += 1);
  return formulas.length;
}

function startRun(
  document: WorkbookDocument,
  formulas: readonly FormulaCell[],
  customFunctions: Readonly<Record<string, CustomFunction>>,
  now: Date,
): Run {
  let failure: string | null = null;
  const functions = new Map<string, EngineFunction>(clockFunctions(document, now));
  functions.set('ARRAYFORMULA', passThrough);
  for (const [name, run] of Object.entries(customFunctions)) {
    const note = (message: string) => {
      failure = message;
    };
    functions.set(name.toUpperCase(), scriptFunction(document, run, note));
  }
  const engine = openEngine(document, functions);
  const kept = formulas.filter((formula) => hasResult(formula) && isForeign(formula, engine));
  const keptSpills = kept.flatMap(
    ({ sheetId, row, column }) => spilledFrom(sheetById(document, sheetId), row, column).cells,
  );
  return {
    document,
    formulas,
    engine,
    kept: new Set(kept),
    keptSpills: new Set(keptSpills),
    formulasIn: formulasIn(formulas),
    isRead: readersOf(formulas),
    before: [],
    spills: [],
    takeFailure: () => {
      const message = failure;
      failure = null;
      return message;
    },
  };
}

/** Arrays are computed whole here anyway: what ARRAYFORMULA asks for is already done. */
const passThrough: EngineFunction = ([argument]) => {
  if (!argument) return [[{ value: '#N/A', pattern: '' }]];
  return 'values' in argument ? argument.values : argument.read();
};

/** One round over all formulas. True when a result grew into cells that some formula reads. */
function evaluateAll(run: Run): boolean {
  for (const sheet of sheetsInOrder(run.document)) clearSpills(run.document, sheet, run.keptSpills);
  run.before = run.spills;
  run.spills = [];
  run.engine.forgetRanges();
  for (const formula of run.formulas) formula.state = run.kept.has(formula) ? 'done' : 'waiting';
  // Formulas that name their cells while running come last: they may need any other.
  for (const late of [false, true]) {
    for (const formula of run.formulas) if (formula.dynamic === late) settle(run, formula);
  }
  return run.spills.some(
    ({ area }) => !run.before.some((spill) => sameArea(spill.area, area)) && run.isRead(area),
  );
}

/** Evaluates a formula after everything it refers to. A circle gives `#REF!`, as Sheets shows it. */
function settle(run: Run, formula: FormulaCell): void {
  const path: { formula: FormulaCell; needs: FormulaCell[] }[] = [];
  const enter = (next: FormulaCell) => {
    next.state = 'running';
    path.push({ formula: next, needs: next.references.flatMap((area) => run.formulasIn(area, run.before)) });
  };
  if (formula.state === 'waiting') enter(formula);
  // A loop, not recursion: a running total down 20,000 rows is 20,000 deep.
  for (let top = path[path.length - 1]; top; top = path[path.length - 1]) {
    const need = top.needs.pop();
    if (need?.state === 'waiting') enter(need);
    else if (need?.state === 'running') markCircular(run, top.formula);
    else if (!need) {
      path.pop();
      if (top.formula.state === 'running') evaluate(run, top.formula);
    }
  }
}

function markCircular(run: Run, formula: FormulaCell): void {
  const sheet = sheetById(run.document, formula.sheetId);
  const error = [[{ value: '#REF!', pattern: '' }]];
  placeResult(run.document, sheet, formula.row, formula.column, error, 'Circular dependency detected.');
  formula.state = 'done';
}

function evaluate(run: Run, formula: FormulaCell): void {
  const { row, column } = formula;
  const sheet = sheetById(run.document, formula.sheetId);
  const result = run.engine.evaluate(formula.text, sheet, row, column);
  formula.state = 'done';
  // A name defined in the workbook is known to Google and Excel only, like a foreign function.
  if (result[0]?.[0]?.value === '#NAME?' && hasResult(formula)) return;
  const failure = run.takeFailure();
  // A failure that IFERROR caught is none.
  const shown = isErrorCode(result[0]?.[0]?.value) ? failure : null;
  const spilled = placeResult(run.document, sheet, row, column, result, shown);
  if (spilled) run.spills.push({ area: spilled, owner: formula });
  const own = { sheetId: sheet.id, startRow: row, endRow: row, startColumn: column, endColumn: column };
  if (run.isRead(spilled ?? own)) run.engine.forgetRanges();
}

/**
 * A function or table that only Google or Excel knows: the result they left is truer than an error of
 * ours, and a workbook that is only passing through must not lose it.
 */
function isForeign(formula: FormulaCell, engine: FormulaEngine): boolean {
  return formula.foreign || formula.functions.some((name) => !engine.knows(name));
}

function hasResult({ cell }: FormulaCell): boolean {
  return cell.v !== undefined && cell.v !== null && !isErrorCode(cell.v);
}

function sameArea(a: CellReference, b: CellReference): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.startRow === b.startRow &&
    a.endRow === b.endRow &&
    a.startColumn === b.startColumn &&
    a.endColumn === b.endColumn
  );
}
