/** Builds the services of one execution over a document, for a sandbox or for Node's own globals. */

import type { WorkbookDocument } from '../document/workbookDocument';
import { firstPlace } from './activePlace';
import { CallMeter, type MeterOptions } from './callMeter';
import { DocumentLock } from './documentLock';
import { FormulaState } from './formulaState';
import { htmlService } from './htmlService';
import { lockService } from './lockService';
import { logger, scriptApp, scriptConsole } from './logging';
import { propertiesService } from './propertiesService';
import { protectionObject } from './protection';
import { rangeObject } from './range';
import {
  type ContextSettings,
  type Dialog,
  type DialogAnswer,
  type Realm,
  ServiceContext,
} from './serviceContext';
import { sessionService } from './sessionService';
import { sheetObject } from './sheet';
import { spreadsheetObject } from './spreadsheet';
import { spreadsheetApp } from './spreadsheetApp';
import { utilitiesService } from './utilitiesService';

/** The globals a script finds. Only what platform.md names is behind them. */
export interface Services {
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  LockService: GoogleAppsScript.Lock.LockService;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  Session: GoogleAppsScript.Base.Session;
  Utilities: GoogleAppsScript.Utilities.Utilities;
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
  Logger: GoogleAppsScript.Base.Logger;
  console: Pick<typeof console, 'log' | 'info' | 'warn' | 'error'>;
}

/** Everything has a default: the owner, in Vietnamese, in a bound script, with full authorisation. */
export type ServiceOptions = Partial<Omit<ContextSettings, 'document' | 'meter' | 'realm' | 'formulas'>> & {
  /** The realm whose dates and errors scripts get; this one when left out. */
  realm?: Realm;
  formulas?: FormulaState;
  /** Brings formula results up to date; without it, a document with formulas cannot be read after a write. */
  recalculate?: (document: WorkbookDocument) => void;
  meter?: MeterOptions;
};

export const defaultUser = 'canbo@example.com';

/** Presses what agrees: the first button; a prompt gets an empty text. */
export function agree(dialog: Dialog): DialogAnswer {
  return { button: dialog.buttons[0] ?? 'OK', text: '' };
}

const hostRealm: Realm = {
  date: (instant) => new Date(instant),
  error: (message) => new Error(message),
  parse: (json) => JSON.parse(json),
};

/** The context behind a set of services: its meter, what people saw, and what is remembered of the document. */
export function createContext(document: WorkbookDocument, options: ServiceOptions = {}): ServiceContext {
  const { recalculate, meter, ...given } = options;
  const user = options.user ?? defaultUser;
  const context = new ServiceContext({
    document,
    authMode: 'FULL',
    user,
    owner: user,
    locale: 'vi',
    bound: true,
    scriptTimeZone: 'Asia/Ho_Chi_Minh',
    now: () => new Date(),
    realm: hostRealm,
    answer: agree,
    lock: new DocumentLock(),
    formulas: new FormulaState(recalculate ?? cannotRecalculate),
    active: firstPlace(),
    addonName: 'Gương Sáng',
    onToast: () => undefined,
    htmlFile: () => null,
    ...given,
    meter: new CallMeter(meter),
  });
  context.make = {
    spreadsheet: () => spreadsheetObject(context),
    sheet: (sheetId) => sheetObject(context, sheetId),
    range: (sheetId, area, properties) => rangeObject(context, sheetId, area, properties),
    protection: (sheetId, protectionId) => protectionObject(context, sheetId, protectionId),
  };
  return context;
}

function cannotRecalculate(): never {
  throw new Error('the document has formulas, and nothing was given to recalculate them with');
}

/** The services over a context made by `createContext`. */
export function servicesOf(context: ServiceContext): Services {
  const services: Record<keyof Services, object> = {
    SpreadsheetApp: spreadsheetApp(context),
    HtmlService: htmlService(context),
    LockService: lockService(context),
    PropertiesService: propertiesService(context),
    Session: sessionService(context),
    Utilities: utilitiesService(context),
    ScriptApp: scriptApp(context),
    Logger: logger(context),
    console: scriptConsole(context),
  };
  // Proxies over method tables: typed as what they stand in for, refusing what they do not have.
  return services as unknown as Services;
}

/** The services of one execution over a document. Nothing is shared with another call but the document. */
export function createServices(document: WorkbookDocument, options: ServiceOptions = {}): Services {
  return servicesOf(createContext(document, options));
}
