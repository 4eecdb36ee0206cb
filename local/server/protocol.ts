/** What the page and the server say to each other. Rows and columns are 0-based, as in the document. */

import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import type { Rectangle } from '../document/rectangle';
import type { CallAnswer } from '../host/callAnswer';

/** A stored cell that carries its whole style instead of a style id. */
export type PlainCell = Omit<ICellData, 's'> & { s?: IStyleData };

export interface CellPlace {
  row: number;
  column: number;
}

/** `cell` null empties the cell, format included. */
export interface CellPatch extends CellPlace {
  cell: PlainCell | null;
}

export interface SheetPatch {
  sheetId: string;
  cells: CellPatch[];
}

/** One cell a person changed: text as typed, to be read by the host, or a cell to put there as it is. */
export type EditedCell = CellPlace & ({ typed: string } | { placed: PlainCell | null });

export interface SheetEdits {
  sheetId: string;
  cells: EditedCell[];
}

/** Rows or columns that a person put in or took out; what the host keeps outside the grid follows them. */
export interface Shift {
  kind: 'insert' | 'remove';
  axis: 'row' | 'column';
  sheetId: string;
  first: number;
  count: number;
}

/** What a person did to the grid in one go. */
export interface GridAction {
  edits: SheetEdits[];
  /** The whole workbook when more than cells changed. */
  workbook: IWorkbookData | null;
  shifts: Shift[];
  /** The person changed validations, conditional formats or names themselves. */
  rulesChanged: boolean;
}

/** The cells a person has selected, or a script has. */
export interface SelectedCells {
  sheetId: string;
  area: Rectangle;
}

/** A page of the script's own; the page itself is at `/panel/<id>`. Pixels; null is the usual size. */
export interface OpenPanel {
  id: string;
  kind: 'sidebar' | 'dialog';
  title: string;
  width: number | null;
  height: number | null;
}

/** The host's alert button names, as `Ui.Button` spells them. */
export type DialogButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface DialogQuestion {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  buttons: DialogButton[];
}

export interface OpenDialog extends DialogQuestion {
  id: number;
}

export interface DialogAnswer {
  button: DialogButton;
  text?: string;
}

/** A chart as the page draws it. */
export interface PageChart {
  id: string;
  title: string;
  /** Series stand one after the other instead of side by side. */
  stacked: boolean;
  labels: string[];
  /** A value for each label. */
  series: { name: string; colour: string; values: number[] }[];
}

export interface SheetCharts {
  sheetId: string;
  charts: PageChart[];
}

/** The add-on's own menus, as `onOpen` made them. */
export interface PageMenu {
  title: string;
  items: PageMenuItem[];
}

export type PageMenuItem =
  | { kind: 'command'; label: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; label: string; items: PageMenuItem[] };

export interface FileState {
  name: string;
  /** There is work that no file holds yet. */
  unsaved: boolean;
}

/** What is wrong with a file; the spreadsheet kinds are those that must be saved as .xlsx first. */
export type FileProblem = 'empty' | 'not_workbook' | 'xls' | 'xlsb' | 'ods' | 'password' | 'damaged';

/** Why a request failed, as data; the page has the words. `detail` is a message meant for people, or ''. */
export type Failure =
  | { code: 'script_failed'; functionName: string; detail: string }
  | { code: 'file_unreadable'; fileName: string; problem: FileProblem; detail: string }
  | { code: 'tab_gone'; detail: string }
  | { code: 'save_failed'; detail: string }
  | { code: 'host_stopped'; detail: string };

/** A running command, for the status line: the menu function, or work of the page itself. */
export type Work = { kind: 'function'; functionName: string } | { kind: 'open' } | { kind: 'save' };

/** Everything a page that has just connected needs. */
export interface Greeting {
  type: 'greeting';
  file: FileState;
  menus: PageMenu[];
  work: Work | null;
  dialog: OpenDialog | null;
}

/** A change of the document. `settles` is the request it answers, null when a command made it. */
export interface DocumentChange {
  type: 'changed';
  settles: number | null;
  patches: SheetPatch[];
}

/** The whole document, after a change that patches cannot tell. */
export interface DocumentReplaced {
  type: 'workbook';
  settles: number | null;
  workbook: IWorkbookData;
  activeSheetId: string | null;
}

/** A validation rule turned an edit away; `help` is the rule's own text, '' when it has none. */
export interface EditRefused {
  type: 'refused';
  help: string;
}

export type PageEvent =
  | Greeting
  | DocumentChange
  | DocumentReplaced
  | EditRefused
  | { type: 'activated'; sheetId: string; area: Rectangle | null }
  | { type: 'charts'; sheets: SheetCharts[] }
  | { type: 'panel'; panel: OpenPanel }
  | { type: 'called'; panel: string; call: number; answer: CallAnswer }
  | { type: 'menus'; menus: PageMenu[] }
  | { type: 'file'; file: FileState }
  | { type: 'work'; work: Work | null }
  | { type: 'toast'; title: string; message: string; seconds: number }
  | { type: 'dialog'; dialog: OpenDialog | null }
  | { type: 'failed'; failure: Failure }
  | { type: 'taken_over' };

/** A page calls a function of the script; `json` is the list of its arguments. `call` numbers the calls of one page. */
export interface PanelCall {
  kind: 'call';
  request: number;
  panel: string;
  call: number;
  functionName: string;
  json: string;
  selected: SelectedCells | null;
}

/** Requests that go through the host's queue. `request` numbers them within one page. */
export type PageRequest =
  | { kind: 'run'; request: number; functionName: string; selected: SelectedCells | null }
  | PanelCall
  | { kind: 'grid'; request: number; action: GridAction }
  | { kind: 'active'; request: number; sheetId: string }
  | { kind: 'sample'; request: number };
