/** The local host: runs the built files as Google would, one fresh context per execution. */

import { parseA1, resolveA1 } from '../document/a1';
import { contentExtent } from '../document/extent';
import { type Rectangle, rectangle } from '../document/rectangle';
import { sweepStyles } from '../document/styles';
import { findSheet, type SheetDocument, type WorkbookDocument } from '../document/workbookDocument';
import { recalculate } from '../formula/recalculate';
import { type ActivePlace, activateTab, firstPlace } from '../services/activePlace';
import { readBlock } from '../services/cellBlock';
import { agree, createContext, defaultUser, servicesOf } from '../services/createServices';
import { DocumentLock } from '../services/documentLock';
import { FormulaState } from '../services/formulaState';
import type { AuthModeName, ServiceContext } from '../services/serviceContext';
import { serviceErrorText } from '../services/serviceErrors';
import { arrivingError, arrivingResult, type CallAnswer } from './callAnswer';
import { callableFunctions } from './callableFunctions';
import { customFunctions } from './customFunctions';
import { type EditEvent, editEvent, openEvent } from './events';
import type { Execution, Faults, Host, HostOptions, RunOptions } from './host';
import { htmlFile } from './htmlFile';
import { createSandbox } from './sandbox';
import { placeInput } from './typing';

/** Virtual time after which Google ends a run, and a simple trigger or custom function (platform.md §1.2). */
const longestRun = 6 * 60_000;
const longestTrigger = 30_000;

/** What the page's own code says when the request does not come through; whether the function ran is then not known. */
const noConnection: CallAnswer = {
  ok: false,
  error: { name: 'NetworkError', message: 'NetworkError: Connection failure due to HTTP 0' },
};

/** A host over a document and a folder of built files. The document is used as it is, not copied. */
export function createHost(options: HostOptions): Host {
  return new LocalHost(options);
}

class LocalHost implements Host {
  document: WorkbookDocument;
  faults: Faults;
  lastExecution: Execution | null = null;
  private readonly options: HostOptions;
  private readonly lock = new DocumentLock();
  private readonly formulas: FormulaState;
  private readonly active: ActivePlace = firstPlace();

  constructor(options: HostOptions) {
    this.options = options;
    this.document = options.document;
    this.faults = options.faults ?? {};
    this.formulas = new FormulaState((document) => {
      const call = (name: string, args: unknown[]) =>
        this.execute('CUSTOM_FUNCTION', name, () => args)?.value;
      recalculate(document, customFunctions(this.buildDir, call), { now: this.now() });
    });
  }

  private get buildDir(): string {
    return this.options.buildDir ?? 'build';
  }

  get activeSheetId(): string {
    const { sheetOrder } = this.document;
    const id = this.active.sheetId;
    return id !== null && sheetOrder.includes(id) ? id : (sheetOrder[0] ?? '');
  }

  set activeSheetId(id: string) {
    activateTab(this.active, id);
  }

  select(sheetId: string, area: Rectangle): void {
    activateTab(this.active, sheetId);
    this.active.area = area;
  }

  takeActivation(): { sheetId: string; area: Rectangle } | null {
    const { sheetId, area, areaChosen } = this.active;
    this.active.areaChosen = false;
    return areaChosen && sheetId !== null && area !== null ? { sheetId, area } : null;
  }

  run(functionName: string, args: unknown[] = [], options: RunOptions = {}): Execution {
    const execution = this.execute(options.authMode ?? 'FULL', functionName, () => args, this.remember);
    if (!execution) throw new Error(`the script has no function ${functionName}`);
    return execution;
  }

  call(functionName: string, argumentsJson: string): CallAnswer {
    const trouble = this.faults.calls ?? null;
    if (!callableFunctions(this.buildDir).includes(functionName)) {
      throw new TypeError(`google.script.run.${functionName} is not a function`);
    }
    if (trouble === 'unreachable') return noConnection;
    if (trouble === 'second_account') {
      const message = serviceErrorText(this.options.locale ?? 'vi', 'storageDenied');
      return { ok: false, error: { name: 'ScriptError', message } };
    }
    const answer = this.answerTo(functionName, argumentsJson);
    return trouble === 'answer_lost' ? noConnection : answer;
  }

  open(): Execution {
    const mode = this.options.published ? 'NONE' : 'LIMITED';
    const execution = this.execute(mode, 'onOpen', (context) => [openEvent(context, mode)], this.remember);
    if (!execution) throw new Error('the script has no function onOpen');
    return execution;
  }

  edit(tab: string, a1: string, input: unknown | unknown[][]): Execution | null {
    const sheet = this.sheetNamed(tab);
    const context = this.quietContext();
    const change = placeInput(context, sheet, a1, input);
    this.formulas.touch(change.formula);
    this.settle();
    return this.fire({ sheetId: sheet.id, ...change });
  }

  fireEdit(tab: string, a1: string, change: { value?: string; oldValue?: string } = {}): Execution | null {
    const sheet = this.sheetNamed(tab);
    const reference = parseA1(a1);
    if (!reference) throw new Error(`not A1 notation: ${a1}`);
    return this.fire({
      sheetId: sheet.id,
      area: resolveA1(reference, sheet.rowCount, sheet.columnCount),
      ...change,
    });
  }

  values(tab: string): unknown[][] {
    this.settle();
    const sheet = this.sheetNamed(tab);
    const { rows, columns } = contentExtent(sheet);
    const area = rectangle(0, 0, Math.max(rows, 1), Math.max(columns, 1));
    return readBlock(sheet, area, this.quietContext().codec.read);
  }

  formula(tab: string, a1: string, formula: string): unknown[][] {
    const { area } = placeInput(this.quietContext(), this.sheetNamed(tab), a1, formula);
    this.formulas.touch(true);
    return this.values(tab)
      .slice(area.startRow)
      .map((row) => row.slice(area.startColumn));
  }

  adopt(document: WorkbookDocument): void {
    this.document = document;
    this.formulas.forget();
  }

  settle(): void {
    this.formulas.settle(this.document);
  }

  now(): Date {
    return this.options.now?.() ?? new Date();
  }

  private readonly remember = (execution: Execution): void => {
    this.lastExecution = execution;
  };

  private answerTo(functionName: string, argumentsJson: string): CallAnswer {
    try {
      const argumentsOf = ({ settings }: ServiceContext) => settings.realm.parse(argumentsJson) as unknown[];
      const execution = this.execute('FULL', functionName, argumentsOf, this.remember);
      return { ok: true, value: arrivingResult(execution?.value) };
    } catch (error) {
      return { ok: false, error: arrivingError(error) };
    }
  }

  private sheetNamed(tab: string): SheetDocument {
    const sheet = findSheet(this.document, tab);
    if (!sheet) throw new Error(`the document has no tab ${tab}`);
    return sheet;
  }

  private fire(event: EditEvent): Execution | null {
    return this.execute('LIMITED', 'onEdit', (context) => [editEvent(context, event)], this.remember);
  }

  /** A context for the host's own doings: nothing counted, nothing failing. */
  private quietContext(): ServiceContext {
    return createContext(this.document, this.contextOptions('FULL'));
  }

  private contextOptions(authMode: AuthModeName) {
    const { owner, locale, bound, answer, onToast } = this.options;
    const user = this.options.user ?? owner ?? defaultUser;
    return {
      authMode,
      user,
      owner: owner ?? user,
      locale: locale ?? ('vi' as const),
      bound: bound ?? true,
      now: () => this.now(),
      answer: answer ?? agree,
      lock: this.lock,
      formulas: this.formulas,
      active: this.active,
      htmlFile: (name: string) => htmlFile(this.buildDir, name),
      ...(onToast ? { onToast } : {}),
    };
  }

  /** Loads the files afresh and calls one function; null when there is none of that name. */
  private execute(
    authMode: AuthModeName,
    functionName: string,
    argsFor: (context: ServiceContext) => unknown[],
    remember: (execution: Execution) => void = () => undefined,
  ): Execution | null {
    const sandbox = createSandbox(this.buildDir, () => this.now());
    const { realm } = sandbox;
    const meter = {
      limitMilliseconds: authMode === 'FULL' ? longestRun : longestTrigger,
      beforeDataCall: (n: number, name: string) => this.meetFaults(context, n, name),
    };
    const context: ServiceContext = createContext(this.document, {
      ...this.contextOptions(authMode),
      realm,
      meter,
    });
    this.lock.setHeldByAnother(this.faults.lockHeldByAnother ?? false);
    const execution = executionOf(context);
    let called = false;
    try {
      const globals = sandbox.load(servicesOf(context));
      const entry = globals[functionName];
      if (typeof entry !== 'function') return null;
      called = true;
      execution.value = (entry as (...given: unknown[]) => unknown)(...argsFor(context));
      return execution;
    } finally {
      execution.virtualMilliseconds = context.settings.meter.virtualMilliseconds;
      // Locks are released and pending formulas computed when a script ends, however it ends.
      this.lock.release(context);
      this.settle();
      if (authMode !== 'CUSTOM_FUNCTION') sweepStyles(this.document);
      if (called) remember(execution);
    }
  }

  private meetFaults(context: ServiceContext, n: number, name: string): void {
    if (this.faults.beforeDataCall) {
      this.faults.beforeDataCall(n, name);
      context.forget();
    }
    if (this.faults.failAtDataCall === n) throw context.error('serverError');
  }
}

function executionOf(context: ServiceContext): Execution {
  const { meter } = context.settings;
  return { value: undefined, calls: meter.calls, virtualMilliseconds: 0, ...context.record };
}
