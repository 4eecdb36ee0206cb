/** Settles whether a tab is the program's own before it is written; a person's tab of the same name is refused. */
import { AppError } from '../domain/findings/appError';
import type { Grid } from '../domain/tables/cell';
import { headerKey } from '../domain/tables/headers';
import { cellText } from '../domain/text/cellText';
import { asideName } from '../text/workbookText';
import { type MadeTab, type MadeTabId, ownMark } from './madeTabs';
import { makeTab, setUpTab } from './makeTab';
import type { Sheet, Spreadsheet } from './spreadsheet';
import type { Tabs } from './tabs';

/** How far down the header row of a brought tab is looked for. */
const headerDepth = 10;

/** Headers by which a tab made to domain.md 4.2 is known; others may be missing. */
const tellingColumns: Readonly<Record<MadeTabId, readonly string[]>> = {
  summary: ['unit', 'total', 'result'],
  findings: ['row', 'severity', 'problem'],
  years: ['label'],
  published: ['unit', 'name', 'workplace'],
  // It has no heads: whatever somebody else has under its name is put aside.
  report: [],
  journal: ['time', 'person', 'action'],
};

/** A tab that may be written: not there yet, empty, ours, or to be put aside for one of ours. */
export interface ClaimedTab {
  readonly made: MadeTab;
  readonly sheet: Sheet | null;
  /**
   * `unnamed`: ours by its content, but a trip through another program has lost its range name. `empty`: nothing
   * stands there, or only a header. `brought`: made to the same layout by somebody else, with their work in it.
   */
  readonly state: 'absent' | 'empty' | 'unnamed' | 'ours' | 'brought';
  /** 1-based first column of ours; a person may have put columns before it. */
  readonly left: number;
  /** The name under which a brought tab is kept; null for any other. */
  readonly aside: string | null;
}

/**
 * Costs no data call when the tab carries our range name, one when it has lost it.
 * @throws AppError not_derived_tab
 */
export function claimTab(spreadsheet: Spreadsheet, tabs: Tabs, made: MadeTab): ClaimedTab {
  const sheet = tabs.find(made.tab);
  const claim = { made, sheet, left: 1, aside: null };
  if (sheet === null) return { ...claim, state: 'absent' };
  const named = spreadsheet.getRangeByName(made.rangeName);
  if (named !== null && named.getSheet().getSheetId() === sheet.getSheetId()) {
    return { ...claim, state: 'ours', left: named.getColumn() };
  }
  const lastRow = sheet.getLastRow();
  if (lastRow === 0) return { ...claim, state: 'empty' };
  const top = sheet.getRange(1, 1, Math.min(headerDepth, lastRow), sheet.getLastColumn()).getValues() as Grid;
  if (looksOurs(top, made)) return { ...claim, state: 'unnamed' };
  const header = top.findIndex((cells) => isHeaderOf(made, cells));
  if (header < 0) throw new AppError('not_derived_tab', { tab: made.tab });
  if (lastRow === header + 1 && holdsOnlyHeads(top, header, made)) return { ...claim, state: 'empty' };
  return { ...claim, state: 'brought', aside: freeName(tabs, made.tab) };
}

function looksOurs(top: Grid, made: MadeTab): boolean {
  if (made.id !== 'journal') return top[0]?.[0] === ownMark;
  return made.columns.every((column, index) => top[0]?.[index] === column.header);
}

function isHeaderOf({ id, columns }: MadeTab, cells: Grid[number]): boolean {
  const present = new Set(cells.map((cell) => headerKey(cellText(cell))));
  return columns
    .filter(({ key }) => tellingColumns[id].includes(key))
    .every(({ header }) => present.has(headerKey(header)));
}

/** Nothing of a person's own: a title, or a column we do not know, is kept with the tab. */
function holdsOnlyHeads(top: Grid, header: number, made: MadeTab): boolean {
  const known = new Set(['', ...made.columns.map((column) => headerKey(column.header))]);
  return top.every((cells, row) =>
    cells.every((cell) => (row === header ? known.has(headerKey(cellText(cell))) : cellText(cell) === '')),
  );
}

function freeName(tabs: Tabs, tab: string): string {
  let number = 1;
  while (tabs.find(asideName(tab, number)) !== null) number++;
  return asideName(tab, number);
}

/** The tab ready to be written, made or set up when it has to be, with all its columns in the grid. */
export function preparedSheet(
  spreadsheet: Spreadsheet,
  { sheet, state, made, left, aside }: ClaimedTab,
): Sheet {
  // Formulas that read the old tab follow it to its new name.
  if (aside !== null) sheet?.setName(aside);
  if (sheet === null || aside !== null) return makeTab(spreadsheet, made);
  if (state === 'empty') {
    if (sheet.getLastRow() > 0) clearHeads(sheet);
    setUpTab(spreadsheet, sheet, made);
  }
  const wanted = left + made.columns.length - 1;
  const have = sheet.getMaxColumns();
  if (have < wanted) sheet.insertColumnsAfter(have, wanted - have);
  return sheet;
}

/** Merged cells would swallow what is written next. */
function clearHeads(sheet: Sheet): void {
  sheet.getDataRange().breakApart();
  sheet.clear();
}
