/** The Spreadsheet class. */

import { dropNames, nameRange, rangeOfName } from '../document/definedNames';
import { localeRules } from '../document/numberPattern';
import { rectangle } from '../document/rectangle';
import { dropResources } from '../document/resources';
import {
  addSheet,
  findSheet,
  newSheetColumns,
  newSheetRows,
  removeSheet,
  setSpreadsheetLocale,
  setTimeZone,
  sheetsInOrder,
  spreadsheetLocale,
  timeZoneOf,
} from '../document/workbookDocument';
import { requireRestructurable } from './accessControl';
import { activateCells, activateTab, leaveTab } from './activePlace';
import { stateOf } from './heldState';
import { lastOf } from './rangeList';
import type { RangeState } from './rangeState';
import { scriptClock } from './scriptClock';
import type { ServiceContext } from './serviceContext';
import { type ServiceClass, serviceObject } from './serviceObject';
import { requireFreeName, requireRoom, type SheetState } from './sheetState';

/** Letters, digits and underscores, not starting with a digit; nothing that reads as a cell. */
const rangeNamePattern = /^(?![A-Za-z]{1,3}\d+$)[\p{L}_][\p{L}\p{N}_]{0,249}$/u;

interface SpreadsheetState {
  context: ServiceContext;
}

const spreadsheetClass: ServiceClass<SpreadsheetState> = {
  name: 'Spreadsheet',
  methods: {
    getId: ({ context }) => context.document.id,
    getName: ({ context }) => context.document.name,
    rename({ context }, name: string) {
      context.document.name = name;
    },
    getSheetByName({ context }, name: string) {
      const sheet = findSheet(context.document, name);
      return sheet && context.make.sheet(sheet.id);
    },
    getSheets: ({ context }) => sheetsInOrder(context.document).map(({ id }) => context.make.sheet(id)),
    insertSheet: ({ context }, name?: string, index?: number) => insertSheet(context, name, index),
    deleteSheet({ context }, sheet: object) {
      const { sheetId } = stateOf<SheetState>(sheet, 'Sheet') as SheetState;
      if (context.document.sheetOrder.length === 1) throw context.error('lastSheet');
      requireRestructurable(context, sheetId);
      dropNames(context.document, context.sheet(sheetId).name);
      removeSheet(context.document, sheetId);
      dropResources(context.document, sheetId);
      leaveTab(context.settings.active, sheetId);
      context.contentChanged(sheetId);
    },
    getActiveSheet: ({ context }) => context.make.sheet(activeSheetId(context)),
    setActiveSheet({ context }, sheet: object) {
      const { sheetId } = stateOf<SheetState>(sheet, 'Sheet') as SheetState;
      activateTab(context.settings.active, sheetId);
      return sheet;
    },
    /** The cells selected on the tab in front. */
    getActiveRange: ({ context }) => activeRange(context),
    setActiveRange({ context }, range: object) {
      const { sheetId, area } = stateOf<RangeState>(range, 'Range') as RangeState;
      activateCells(context.settings.active, sheetId, area);
      return range;
    },
    /** Of several places the last one becomes the active range. */
    setActiveRangeList({ context }, list: object) {
      const last = lastOf(list);
      if (last) activateCells(context.settings.active, last.sheetId, last.area);
      return list;
    },
    moveActiveSheet({ context }, position: number) {
      const { sheetOrder } = context.document;
      if (position < 1 || position > sheetOrder.length)
        throw context.error('invalidArgument', { name: 'pos' });
      const id = activeSheetId(context);
      const others = sheetOrder.filter((other) => other !== id);
      context.document.sheetOrder = [...others.slice(0, position - 1), id, ...others.slice(position - 1)];
    },
    getSpreadsheetTimeZone: ({ context }) => timeZoneOf(context.document),
    setSpreadsheetTimeZone({ context }, timeZone: string) {
      scriptClock(context, timeZone);
      setTimeZone(context.document, timeZone);
      context.forget();
    },
    getSpreadsheetLocale: ({ context }) => spreadsheetLocale(context.document),
    setSpreadsheetLocale({ context }, locale: string) {
      // Refuses a locale whose rules this host does not know, before anything is changed.
      localeRules(locale);
      setSpreadsheetLocale(context.document, locale);
      context.forget();
    },
    toast({ context }, message: string, title: string | null = null, seconds: number | null = null) {
      context.record.toasts.push(message);
      context.settings.onToast({ message, title: title ?? '', seconds: seconds ?? 5 });
    },
    /** null when there is none of that name (CF-9). */
    getRangeByName({ context }, name: string) {
      const found = rangeOfName(context.document, name);
      return found && context.make.range(found.sheetId, found.area);
    },
    setNamedRange({ context }, name: string, range: object) {
      if (!rangeNamePattern.test(name)) throw context.error('invalidArgument', { name: 'name' });
      const { sheetId, area } = stateOf<RangeState>(range, 'Range') as RangeState;
      nameRange(context.document, name, sheetId, area);
    },
  },
  signatures: {
    rename: ['string'],
    getSheetByName: ['string'],
    insertSheet: ['', 'string', 'string int'],
    deleteSheet: ['Sheet'],
    setActiveSheet: ['Sheet'],
    setActiveRange: ['Range'],
    setActiveRangeList: ['RangeList'],
    moveActiveSheet: ['int'],
    setSpreadsheetTimeZone: ['string'],
    setSpreadsheetLocale: ['string'],
    toast: ['string', 'string string?', 'string string? number?'],
    getRangeByName: ['string'],
    setNamedRange: ['string Range'],
  },
};

function activeSheetId(context: ServiceContext): string {
  const { active } = context.settings;
  const { sheetOrder } = context.document;
  const id = active.sheetId !== null && sheetOrder.includes(active.sheetId) ? active.sheetId : sheetOrder[0];
  if (id === undefined) throw new Error('a document without sheets');
  return id;
}

function activeRange(context: ServiceContext): object {
  const { sheetId, area } = context.settings.active;
  const shown = activeSheetId(context);
  return context.make.range(shown, sheetId === shown && area !== null ? area : rectangle(0, 0, 1, 1));
}

function insertSheet(context: ServiceContext, name?: string, index?: number): object {
  const chosen = name ?? unusedName(context);
  requireFreeName(context, chosen, null);
  requireRoom(context, newSheetRows * newSheetColumns);
  const { sheetOrder } = context.document;
  // Without an index the tab comes after the active one.
  const at = index ?? sheetOrder.indexOf(activeSheetId(context)) + 1;
  if (at < 0 || at > sheetOrder.length) throw context.error('invalidArgument', { name: 'sheetIndex' });
  const sheet = addSheet(context.document, chosen, at);
  activateTab(context.settings.active, sheet.id);
  return context.make.sheet(sheet.id);
}

function unusedName(context: ServiceContext): string {
  const stem = context.settings.locale === 'vi' ? 'Trang tính' : 'Sheet';
  let n = context.document.sheetOrder.length + 1;
  while (findSheet(context.document, `${stem}${n}`)) n += 1;
  return `${stem}${n}`;
}

/** The spreadsheet the script is bound to. */
export function spreadsheetObject(context: ServiceContext): object {
  return serviceObject(context, spreadsheetClass, { context });
}
