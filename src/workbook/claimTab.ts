/** Settles whether a tab is the program's own before it is written; a person's tab of the same name is refused. */
import { AppError } from '../domain/appError';
import { type MadeTab, ownMark } from './madeTabs';
import { makeTab, setUpTab } from './makeTab';
import type { Tabs } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab that may be written: not there yet, empty, or ours. */
export interface ClaimedTab {
  readonly made: MadeTab;
  readonly sheet: Sheet | null;
  /** `unnamed`: ours by its content, but a trip through another program has lost its range name. */
  readonly state: 'absent' | 'empty' | 'unnamed' | 'ours';
  /** 1-based first column of ours; a person may have put columns before it. */
  readonly left: number;
}

/**
 * Costs no data call when the tab carries our range name, one when it has lost it.
 * @throws AppError not_derived_tab
 */
export function claimTab(spreadsheet: Spreadsheet, tabs: Tabs, made: MadeTab): ClaimedTab {
  const sheet = tabs.find(made.tab);
  if (sheet === null) return { made, sheet, state: 'absent', left: 1 };
  const named = spreadsheet.getRangeByName(made.rangeName);
  if (named !== null && named.getSheet().getSheetId() === sheet.getSheetId()) {
    return { made, sheet, state: 'ours', left: named.getColumn() };
  }
  if (sheet.getLastRow() === 0) return { made, sheet, state: 'empty', left: 1 };
  if (looksOurs(sheet, made)) return { made, sheet, state: 'unnamed', left: 1 };
  throw new AppError('not_derived_tab', { tab: made.tab });
}

function looksOurs(sheet: Sheet, made: MadeTab): boolean {
  if (made.id !== 'journal') return sheet.getRange(1, 1).getValue() === ownMark;
  const width = made.columns.length;
  if (sheet.getMaxColumns() < width) return false;
  const header = sheet.getRange(1, 1, 1, width).getValues()[0] ?? [];
  return made.columns.every((column, index) => header[index] === column.header);
}

/** The tab ready to be written, made or set up when it has to be, with all its columns in the grid. */
export function preparedSheet(spreadsheet: Spreadsheet, { sheet, state, made, left }: ClaimedTab): Sheet {
  if (sheet === null) return makeTab(spreadsheet, made);
  if (state === 'empty') setUpTab(spreadsheet, sheet, made);
  const wanted = left + made.columns.length - 1;
  const have = sheet.getMaxColumns();
  if (have < wanted) sheet.insertColumnsAfter(have, wanted - have);
  return sheet;
}
