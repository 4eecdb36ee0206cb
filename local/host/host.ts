/** The local host as those who use it see it: what it takes, what it does, what it tells of an execution. */

import type { Rectangle } from '../document/rectangle';
import type { WorkbookDocument } from '../document/workbookDocument';
import type { CallCounts } from '../services/callMeter';
import type { MenuModel } from '../services/menuModel';
import type {
  AuthModeName,
  Dialog,
  DialogAnswer,
  ExecutionRecord,
  HtmlPanel,
  Toast,
} from '../services/serviceContext';
import type { CallAnswer, CallTrouble } from './callAnswer';

/** Troubles to be met by the executions that follow; may be changed at any time. */
export interface Faults {
  /** An execution elsewhere holds the document lock. */
  lockHeldByAnother?: boolean;
  /** The nth data call of an execution (from 1) fails as Google's servers do at times. */
  failAtDataCall?: number;
  /** Runs just before the nth data call of an execution: what others do meanwhile. */
  beforeDataCall?: (n: number, name: string) => void;
  /**
   * What happens to calls from pages. `second_account`: Google runs them as another signed-in account and refuses
   * before the script starts. `unreachable`: no connection. `answer_lost`: the function runs, its answer does not arrive.
   */
  calls?: CallTrouble | null;
}

export interface HostOptions {
  document: WorkbookDocument;
  /** Folder of the built files; default `build`. */
  buildDir?: string;
  /** Email of the signed-in user; default the owner. */
  user?: string;
  owner?: string;
  /** Language of the user, of error messages too. Default `vi`. */
  locale?: 'vi' | 'en';
  now?: () => Date;
  /** A published add-on that is installed but not enabled in this file: `onOpen` runs under NONE. */
  published?: boolean;
  /** False for a script outside any document: no document lock, no document properties. */
  bound?: boolean;
  /** Answers dialogs; default presses the first button (OK, YES). It may block. */
  answer?: (dialog: Dialog) => DialogAnswer;
  /** Called at the moment a toast shows, while the function still runs. */
  onToast?: (toast: Toast) => void;
  faults?: Faults;
}

/** What happened in one execution. */
export interface Execution {
  value: unknown;
  calls: CallCounts;
  /** What it would take on Google, by performance.md §1. */
  virtualMilliseconds: number;
  dialogs: ExecutionRecord['dialogs'];
  toasts: string[];
  menus: MenuModel[];
  /** Sidebars and dialogs with pages of the script's own, in the order shown. */
  panels: HtmlPanel[];
  logs: string[];
}

export interface RunOptions {
  authMode?: AuthModeName;
}

export interface Host {
  /** The document; live. After changing it from outside, call `adopt` with it. */
  readonly document: WorkbookDocument;
  faults: Faults;
  /** What the last execution did, one that threw included. */
  readonly lastExecution: Execution | null;
  /** Id of the tab in front. */
  activeSheetId: string;
  /** The person selects cells. */
  select(sheetId: string, area: Rectangle): void;
  /** The cells a script has selected since this was last asked; null when none has. */
  takeActivation(): { sheetId: string; area: Rectangle } | null;
  /** Calls a global function of the built files in a fresh context. Throws what it throws. */
  run(functionName: string, args?: unknown[], options?: RunOptions): Execution;
  /**
   * A page calls a function by `google.script.run`: its arguments as JSON, an execution of its own, the answer as it
   * would arrive. Executions never overlap here: on Google they do.
   */
  call(functionName: string, argumentsJson: string): CallAnswer;
  /** What Google does when the file is opened: `onOpen`, LIMITED, or NONE when published. */
  open(): Execution;
  /**
   * A person types into a cell or pastes a block at `a1` (its top left cell). Throws `EditRefused`
   * when a rule or a protection turns it away, else stores it and fires `onEdit`.
   * Null when the script has no `onEdit`.
   */
  edit(tab: string, a1: string, input: unknown | unknown[][]): Execution | null;
  /** Fires `onEdit` for a block that was changed by other means; old and new value only for one cell. */
  fireEdit(tab: string, a1: string, change?: { value?: string; oldValue?: string }): Execution | null;
  /** `getDataRange().getValues()` without counting. */
  values(tab: string): unknown[][];
  /** A person types a formula; returns what the tab then shows from that cell to its end. */
  formula(tab: string, a1: string, formula: string): unknown[][];
  /** Takes over a document changed or replaced by the grid or a file. */
  adopt(document: WorkbookDocument): void;
  /** Brings formula results up to date, as the end of every execution does. */
  settle(): void;
}

/** A person's input was turned away: by a rejecting rule (its help text, or the standard one) or a protection. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
  /** The rule's own help text, `''` when it has none or a protection refused. */
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}
