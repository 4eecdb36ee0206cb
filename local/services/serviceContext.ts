/** What the services of one execution share: document, user, meter, caches, and how errors are made. */

import { type CellCodec, cellCodec } from '../document/cellCodec';
import { contentExtent, type Extent } from '../document/extent';
import type { Rectangle } from '../document/rectangle';
import { type SheetDocument, sheetById, type WorkbookDocument } from '../document/workbookDocument';
import type { ActivePlace } from './activePlace';
import type { CallMeter } from './callMeter';
import type { DocumentLock } from './documentLock';
import type { FormulaState } from './formulaState';
import type { MenuModel } from './menuModel';
import { type ServiceErrorKey, serviceErrorText } from './serviceErrors';

export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** The world the script lives in: dates, errors and arguments handed to it are its own. */
export interface Realm {
  date(instant: number): Date;
  error(message: string): Error;
  /** `JSON.parse`. */
  parse(json: string): unknown;
}

export interface Dialog {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  /** Names of the buttons offered, first the one that agrees. */
  buttons: string[];
}

export interface DialogAnswer {
  button: string;
  text?: string;
}

/** What people saw of an execution. */
export interface ExecutionRecord {
  dialogs: { kind: Dialog['kind']; title: string; message: string; button: string }[];
  toasts: string[];
  menus: MenuModel[];
  panels: HtmlPanel[];
  logs: string[];
}

/** A page of the script's own, shown beside the grid or over it. */
export interface HtmlPanel {
  kind: 'sidebar' | 'dialog';
  title: string;
  html: string;
  /** Pixels, of a dialog only; null is the usual size. */
  width: number | null;
  height: number | null;
}

export interface Toast {
  message: string;
  title: string;
  seconds: number;
}

export interface ContextSettings {
  document: WorkbookDocument;
  authMode: AuthModeName;
  user: string;
  owner: string;
  locale: 'vi' | 'en';
  bound: boolean;
  scriptTimeZone: string;
  now: () => Date;
  realm: Realm;
  answer: (dialog: Dialog) => DialogAnswer;
  meter: CallMeter;
  lock: DocumentLock;
  formulas: FormulaState;
  active: ActivePlace;
  /** Caption of the add-on menu: the name it is published under. */
  addonName: string;
  onToast: (toast: Toast) => void;
  /** Content of a pushed HTML file by its name without ending; null when there is none. */
  htmlFile: (name: string) => string | null;
}

/** Makes the objects scripts hold, so that the classes need not know each other. */
export interface ObjectMaker {
  spreadsheet(): object;
  sheet(sheetId: string): object;
  range(sheetId: string, area: Rectangle, properties?: Record<string, unknown>): object;
  protection(sheetId: string, protectionId: string): object;
}

export class ServiceContext {
  readonly settings: ContextSettings;
  readonly record: ExecutionRecord = { dialogs: [], toasts: [], menus: [], panels: [], logs: [] };
  make!: ObjectMaker;
  private extents = new Map<string, Extent>();
  private knownCodec: CellCodec | null = null;

  constructor(settings: ContextSettings) {
    this.settings = settings;
  }

  get document(): WorkbookDocument {
    return this.settings.document;
  }

  sheet(sheetId: string): SheetDocument {
    return sheetById(this.document, sheetId);
  }

  /** Cell conversion under the document's present locale and zone. */
  get codec(): CellCodec {
    this.knownCodec ??= cellCodec(this.document, {
      date: this.settings.realm.date,
      year: this.settings.now().getFullYear(),
    });
    return this.knownCodec;
  }

  /** Results of pending formulas become visible to the next read (platform.md CF-10). */
  settle(): void {
    if (this.settings.formulas.settle(this.document)) this.extents.clear();
  }

  extent(sheetId: string): Extent {
    this.settle();
    let extent = this.extents.get(sheetId);
    if (!extent) {
      extent = contentExtent(this.sheet(sheetId));
      this.extents.set(sheetId, extent);
    }
    return extent;
  }

  /** To be called after every change of contents. `formula`: true when one was written. */
  contentChanged(sheetId: string, formula = false): void {
    this.extents.delete(sheetId);
    this.settings.formulas.touch(formula);
  }

  /** Somebody else changed the document: nothing remembered holds. */
  forget(): void {
    this.extents.clear();
    this.knownCodec = null;
  }

  /** The platform's error in the user's language, as an Error of the script's own realm. */
  error(key: ServiceErrorKey, values?: Record<string, string | number>): Error {
    const error = this.settings.realm.error(serviceErrorText(this.settings.locale, key, values));
    error.name = 'Exception';
    return error;
  }

  /** True for the owner, whom no protection stops (platform.md CF-35). */
  get isOwner(): boolean {
    return this.settings.user === this.settings.owner;
  }
}
