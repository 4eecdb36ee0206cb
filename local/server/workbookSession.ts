/** One open workbook on the host: does the page's work and tells the page what came of it. */

import { internStyle } from '../document/styles';
import type { SheetDocument, WorkbookDocument } from '../document/workbookDocument';
import type { CallTrouble } from '../host/callAnswer';
import { createHost } from '../host/createHost';
import { EditRefused, type Host } from '../host/host';
import type { Dialog, DialogAnswer, HtmlPanel } from '../services/serviceContext';
import { adoptWorkbook } from './adoptWorkbook';
import { DocumentShadow } from './documentShadow';
import { applyEdits } from './gridEdits';
import { pageCharts } from './pageCharts';
import { pageMenus } from './pageMenus';
import { pageView } from './pageView';
import type {
  FileState,
  GridAction,
  PageEvent,
  PageRequest,
  PanelCall,
  SelectedCells,
  SheetEdits,
} from './protocol';

export interface SessionOptions {
  document: WorkbookDocument;
  fileName: string;
  buildDir: string;
  language: 'vi' | 'en';
  emit: (event: PageEvent) => void;
  /** Blocks until the person has answered. */
  ask: (dialog: Dialog) => DialogAnswer;
  /** Opens a page of the script's own. */
  showPanel: (panel: HtmlPanel) => void;
}

export class WorkbookSession {
  private readonly host: Host;
  private readonly shadow = new DocumentShadow();
  private readonly emit: (event: PageEvent) => void;
  private readonly showPanel: (panel: HtmlPanel) => void;
  private readonly fileName: string;
  private unsaved = false;
  /** The charts the page has, as text. */
  private shownCharts = '';
  /** The tab the page has in front. */
  private shownSheetId: string;

  constructor(options: SessionOptions) {
    this.emit = options.emit;
    this.showPanel = options.showPanel;
    this.fileName = options.fileName;
    this.host = createHost({
      document: options.document,
      buildDir: options.buildDir,
      locale: options.language,
      answer: (dialog) => {
        // A person who is asked sees what the command has done so far.
        this.tell(null);
        return options.ask(dialog);
      },
      onToast: ({ title, message, seconds }) => this.emit({ type: 'toast', title, message, seconds }),
    });
    this.host.adopt(options.document);
    this.host.settle();
    this.shownSheetId = this.host.activeSheetId;
  }

  get document(): WorkbookDocument {
    return this.host.document;
  }

  get file(): FileState {
    return { name: this.fileName, unsaved: this.unsaved };
  }

  /** Runs `onOpen`; the page gets the menus, and the document when `show` is called. */
  open(): void {
    this.attempt('onOpen', () => this.emit({ type: 'menus', menus: pageMenus(this.host.open().menus) }));
    this.emit({ type: 'file', file: this.file });
  }

  /** Shows the whole document. */
  show(settles: number | null): void {
    this.shadow.reset(this.document);
    this.shownSheetId = this.host.activeSheetId;
    this.emit({
      type: 'workbook',
      settles,
      workbook: pageView(this.document),
      activeSheetId: this.shownSheetId,
    });
    this.shownCharts = '';
    this.tellCharts();
  }

  /** A menu command. */
  run({ functionName, request, selected }: Omit<Extract<PageRequest, { kind: 'run' }>, 'kind'>): void {
    this.select(selected);
    this.emit({ type: 'work', work: { kind: 'function', functionName } });
    this.showing(() => this.attempt(functionName, () => this.host.run(functionName)));
    this.tell(request);
    this.emit({ type: 'work', work: null });
  }

  /** A page of the script's own calls one of its functions; people go on working meanwhile. */
  call({ functionName, json, request, panel, call, selected }: PanelCall, trouble: CallTrouble | null): void {
    this.select(selected);
    this.host.faults = { ...this.host.faults, calls: trouble };
    const answer = this.showing(() => this.host.call(functionName, json));
    // Google keeps it in the log of executions; the page may have no words for it.
    if (!answer.ok && trouble === null) console.error(`${functionName}: ${answer.error.message}`);
    // The grid shows what the call wrote before the page hears that it is done.
    this.tell(request);
    this.emit({ type: 'called', panel, call, answer });
  }

  /** A person did something to the grid. */
  act(action: GridAction, request: number): void {
    if (action.workbook) this.adopt(action);
    for (const edits of action.edits) this.edit(edits);
    if (action.workbook) this.host.settle();
    this.tell(request);
  }

  activate(sheetId: string): void {
    this.shownSheetId = sheetId;
    this.host.activeSheetId = sheetId;
  }

  saved(): void {
    this.unsaved = false;
    this.emit({ type: 'file', file: this.file });
  }

  /** Answers a request with all that has changed since the page was last told. */
  tell(settles: number | null): void {
    const difference = this.shadow.difference(this.document);
    const chosen = this.host.takeActivation();
    const activated = this.host.activeSheetId !== this.shownSheetId;
    const changed = difference.kind === 'whole' || difference.patches.length > 0;
    if (difference.kind === 'whole') {
      const activeSheetId = activated ? this.host.activeSheetId : null;
      this.emit({ type: 'workbook', settles, workbook: pageView(this.document), activeSheetId });
    } else {
      if (settles !== null || changed) this.emit({ type: 'changed', settles, patches: difference.patches });
      if (activated && !chosen) {
        this.emit({ type: 'activated', sheetId: this.host.activeSheetId, area: null });
      }
    }
    if (chosen) this.emit({ type: 'activated', ...chosen });
    this.shownSheetId = this.host.activeSheetId;
    this.tellCharts();
    if (changed) this.markUnsaved();
  }

  /** They follow the cells they are drawn from. */
  private tellCharts(): void {
    const sheets = pageCharts(this.document);
    const charts = JSON.stringify(sheets);
    if (charts === this.shownCharts) return;
    this.shownCharts = charts;
    this.emit({ type: 'charts', sheets });
  }

  /** What the person had selected when they set something going; a tab that is gone meanwhile does not matter. */
  private select(selected: SelectedCells | null): void {
    if (selected && this.sheet(selected.sheetId)) this.host.select(selected.sheetId, selected.area);
  }

  /** Does what may be an execution and shows the menus and pages it has made, if it failed in the end included. */
  private showing<T>(work: () => T): T {
    const before = this.host.lastExecution;
    const result = work();
    const execution = this.host.lastExecution;
    if (execution === null || execution === before) return result;
    if (execution.menus.length > 0) this.emit({ type: 'menus', menus: pageMenus(execution.menus) });
    for (const panel of execution.panels) this.showPanel(panel);
    return result;
  }

  private markUnsaved(): void {
    if (this.unsaved) return;
    this.unsaved = true;
    this.emit({ type: 'file', file: this.file });
  }

  /** Takes the page's workbook over; cells edited in the same go keep their old content until they are edited. */
  private adopt(action: GridAction): void {
    const { workbook, edits } = action;
    if (!workbook) return;
    const before = edits.map(({ sheetId, cells }) =>
      cells.map(({ row, column }) => this.sheet(sheetId)?.cellData[row]?.[column]),
    );
    const styles = this.document.styles;
    adoptWorkbook(this.document, workbook, action);
    this.host.adopt(this.document);
    this.shadow.reset(this.document);
    edits.forEach(({ sheetId, cells }, index) => {
      const rows = this.sheet(sheetId)?.cellData;
      if (!rows) return;
      cells.forEach(({ row, column }, position) => {
        const cell = before[index]?.[position];
        rows[row] ??= {};
        // The old style ids mean nothing in the adopted style table.
        const style = typeof cell?.s === 'string' ? styles[cell.s] : cell?.s;
        if (cell) rows[row][column] = style ? { ...cell, s: internStyle(this.document, style) } : cell;
        else delete rows[row][column];
      });
    });
    this.markUnsaved();
  }

  private edit(edits: SheetEdits): void {
    const sheet = this.sheet(edits.sheetId);
    if (!sheet) {
      this.emit({ type: 'failed', failure: { code: 'tab_gone', detail: '' } });
      return;
    }
    for (const { row, column } of edits.cells) this.shadow.forget(sheet.id, row, column);
    applyEdits(this.host, sheet, edits, (error) => {
      if (error instanceof EditRefused) this.emit({ type: 'refused', help: error.help || error.message });
      else this.reportFailure('onEdit', error);
    });
  }

  private sheet(sheetId: string): SheetDocument | undefined {
    return this.document.sheets[sheetId] as SheetDocument | undefined;
  }

  private attempt(functionName: string, work: () => unknown): void {
    try {
      work();
    } catch (error) {
      this.reportFailure(functionName, error);
    }
  }

  private reportFailure(functionName: string, error: unknown): void {
    console.error(error);
    // Errors of the script come from its own realm, so `instanceof` would not know them.
    const detail =
      typeof error === 'object' && error !== null && 'message' in error
        ? String(error.message)
        : String(error);
    this.emit({ type: 'failed', failure: { code: 'script_failed', functionName, detail } });
  }
}
