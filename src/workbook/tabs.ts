/** Finds tabs by name as a person would: case, spaces and the composition of letters do not matter. */
import { AppError } from '../domain/findings/appError';
import { derivedTabs, journalTab, tables } from '../domain/tables/tables';
import { listsTab } from '../text/workbookText';
import type { Sheet, Spreadsheet } from './spreadsheet';

function registerTabNames(): string[] {
  const inputs = Object.values(tables).map(({ tab }) => tab);
  return [...inputs, ...Object.values(derivedTabs), journalTab, listsTab];
}

function tabKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** The tabs of one spreadsheet, their names read once. */
export class Tabs {
  readonly names: readonly string[];
  private readonly sheets: readonly Sheet[];
  private readonly byKey = new Map<string, Sheet>();

  constructor(spreadsheet: Spreadsheet) {
    const sheets = spreadsheet.getSheets();
    this.sheets = sheets;
    const names = sheets.map((sheet) => sheet.getName());
    this.names = names;
    // Of tabs whose names differ only in case or spaces the leftmost counts, as for equal names (CF-9).
    names.forEach((name, index) => {
      const key = tabKey(name);
      if (!this.byKey.has(key)) this.byKey.set(key, sheets[index] as Sheet);
    });
  }

  find(name: string): Sheet | null {
    const exact = this.names.indexOf(name);
    return (exact >= 0 ? this.sheets[exact] : this.byKey.get(tabKey(name))) ?? null;
  }

  /** Tabs under names this program has no use for. */
  strangers(): readonly Sheet[] {
    const known = new Set(registerTabNames().map(tabKey));
    return this.sheets.filter((_, index) => !known.has(tabKey(this.names[index] as string)));
  }

  /** @throws AppError tab_missing */
  need(name: string): Sheet {
    const sheet = this.find(name);
    if (sheet !== null) return sheet;
    // A tab with a name of nobody's is the likeliest to be the one looked for, so those are named first.
    const known = new Set(registerTabNames().map(tabKey));
    const strange = this.names.filter((present) => !known.has(tabKey(present)));
    const others = this.names.filter((present) => known.has(tabKey(present)));
    throw new AppError('tab_missing', { tab: name, present: [...strange, ...others] });
  }
}

/** True when an event's tab is the named one, without listing the others. */
export function isTabNamed(sheet: Sheet, name: string): boolean {
  return tabKey(sheet.getName()) === tabKey(name);
}
