/** Makes one of the program's own tabs, whole: grid size, widths, formats, frozen heads, colours. */
import { protectionText, summaryText } from '../text/workbookText';
import { buildRule, madeTabRules } from './colours';
import { headerStyle } from './layout';
import { type MadeTab, ownMark } from './madeTabs';
import { placeFor } from './tabOrder';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const barColour = '#5b8def';

/** Adds the tab where it belongs among the others and sets it up. */
export function makeTab(spreadsheet: Spreadsheet, made: MadeTab): Sheet {
  const sheet = spreadsheet.insertSheet(made.tab, placeFor(spreadsheet, made.tab));
  setUpTab(spreadsheet, sheet, made);
  return sheet;
}

/** Sets up a tab that holds nothing yet. */
export function setUpTab(spreadsheet: Spreadsheet, sheet: Sheet, made: MadeTab): void {
  fitColumns(sheet, made.columns.length);
  const rows = sheet.getMaxRows();
  setWidths(
    sheet,
    1,
    made.columns.map(({ width }) => width),
  );
  made.columns.forEach((column, index) => {
    if (column.hidden === true) sheet.hideColumns(index + 1);
  });
  formatColumns(sheet, made, rows);
  sheet.setTabColor(made.colour);
  sheet.setFrozenRows(made.headerRow);
  setColours(sheet, made);
  if (made.id === 'journal') writeJournalHeader(sheet, made);
  else setUpDerived(sheet, made, rows);
  spreadsheet.setNamedRange(made.rangeName, sheet.getRange(1, 1));
  protectAsWarning(sheet, protectionText.derived);
}

function fitColumns(sheet: Sheet, wanted: number): void {
  const have = sheet.getMaxColumns();
  if (have > wanted) sheet.deleteColumns(wanted + 1, have - wanted);
  if (have < wanted) sheet.insertColumnsAfter(have, wanted - have);
}

/** Widths of neighbouring columns from `first` (1-based); equal ones side by side in one call. */
export function setWidths(sheet: Sheet, first: number, widths: readonly number[]): void {
  let start = 0;
  widths.forEach((width, index) => {
    if (widths[index + 1] === width) return;
    sheet.setColumnWidths(first + start, index - start + 1, width);
    start = index + 1;
  });
}

/** Neighbouring columns of one pattern in one call. */
function formatColumns(sheet: Sheet, made: MadeTab, rows: number): void {
  let start = 0;
  made.columns.forEach((column, index) => {
    if (made.columns[index + 1]?.pattern === column.pattern) return;
    sheet.getRange(1, start + 1, rows, index - start + 1).setNumberFormat(column.pattern);
    start = index + 1;
  });
}

export function setColours(sheet: Sheet, made: MadeTab): void {
  const rules = madeTabRules(made.id, made.columns.length);
  if (rules.length === 0) return;
  const rows = sheet.getMaxRows();
  const own = rules.map((rule) => buildRule(rule, sheet.getRange(1, rule.column, rows, rule.columns)));
  sheet.setConditionalFormatRules(own);
}

function writeJournalHeader(sheet: Sheet, made: MadeTab): void {
  const range = sheet.getRange(1, 1, 1, made.columns.length);
  range.setValues([made.columns.map((column) => column.header)]);
  range.setFontWeight('bold').setBackground(headerStyle.background).setFontColor(headerStyle.colour);
  sheet.getRange(1, 1, sheet.getMaxRows(), made.columns.length).setVerticalAlignment('top').setWrap(true);
}

/** Titles above the heads run over the cells beside them, so only heads and names wrap. */
function setUpDerived(sheet: Sheet, made: MadeTab, rows: number): void {
  const width = made.columns.length;
  sheet.getRange(1, 1).setValue(ownMark);
  sheet.getRange(1, 1, rows, width).setVerticalAlignment('middle');
  sheet.getRange(made.headerRow, 1, 1, width).setWrap(true).setHorizontalAlignment('center');
  const below = rows - made.headerRow;
  const wrapped = made.id === 'summary' ? [2] : [5, 6];
  for (const column of wrapped) sheet.getRange(made.headerRow + 1, column, below, 1).setWrap(true);
  sheet.getRange(1, 2).setFontSize(13);
  if (made.id === 'summary') {
    const bars = made.columns.findIndex(({ header }) => header === summaryText.columns.progress) + 1;
    sheet
      .getRange(made.headerRow + 1, bars, below, 1)
      .setFontColor(barColour)
      .setFontSize(8);
  }
}

export function protectAsWarning(
  target: Sheet | GoogleAppsScript.Spreadsheet.Range,
  description: string,
): void {
  target.protect().setDescription(description).setWarningOnly(true);
}
