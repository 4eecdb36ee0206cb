/** Makes one of the program's own tabs, whole: grid size, widths, formats, frozen heads, colours. */
import { printedSize } from '../domain/tables/printedSheet';
import { protectionText } from '../text/workbookText';
import { buildRule, madeTabRules } from './colours';
import { styleHeader } from './headerStyle';
import { type MadeTab, ownMark } from './madeTabs';
import { grouped } from './runs';
import type { Range, Sheet, Spreadsheet } from './spreadsheet';
import { addSummaryCharts } from './summaryCharts';
import { placeFor } from './tabOrder';

const barColour = '#5b8def';
/** What charts are drawn from is there to be looked up, not to be read. */
const besideColour = '#5f6368';

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
  if (made.headerRow > 0) sheet.setFrozenRows(made.headerRow);
  setColours(sheet, made);
  if (made.id === 'journal') writeJournalHeader(sheet, made);
  else if (made.id === 'report') setUpPrinted(sheet, made, rows);
  else setUpDerived(sheet, made, rows);
  if (made.id === 'summary') addSummaryCharts(sheet, made);
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
  let column = first;
  for (const run of grouped(widths, (before, width) => before === width)) {
    sheet.setColumnWidths(column, run.length, run[0]);
    column += run.length;
  }
}

/** Neighbouring columns of one pattern in one call. */
function formatColumns(sheet: Sheet, made: MadeTab, rows: number): void {
  let first = 1;
  for (const run of grouped(made.columns, (before, column) => before.pattern === column.pattern)) {
    sheet.getRange(1, first, rows, run.length).setNumberFormat(run[0].pattern);
    first += run.length;
  }
}

export function setColours(sheet: Sheet, made: MadeTab): void {
  const rules = madeTabRules(made);
  if (rules.length === 0) return;
  const rows = sheet.getMaxRows();
  const own = rules.map((rule) => buildRule(rule, sheet.getRange(1, rule.column, rows, rule.columns)));
  sheet.setConditionalFormatRules(own);
}

function writeJournalHeader(sheet: Sheet, made: MadeTab): void {
  const range = sheet.getRange(1, 1, 1, made.columns.length);
  range.setValues([made.columns.map((column) => column.header)]);
  styleHeader(range);
  sheet.getRange(1, 1, sheet.getMaxRows(), made.columns.length).setVerticalAlignment('top').setWrap(true);
}

/** Titles above the heads run over the cells beside them, so only heads and names wrap. */
function setUpDerived(sheet: Sheet, made: MadeTab, rows: number): void {
  const width = made.columns.length;
  sheet.getRange(1, 1).setValue(ownMark);
  sheet.getRange(1, 1, rows, width).setVerticalAlignment('middle');
  sheet.getRange(made.headerRow, 1, 1, width).setWrap(true).setHorizontalAlignment('center');
  const below = rows - made.headerRow;
  made.columns.forEach(({ wrap, bar }, index) => {
    if (wrap !== true && bar !== true) return;
    const cells = sheet.getRange(made.headerRow + 1, index + 1, below, 1);
    if (wrap === true) cells.setWrap(true);
    if (bar === true) cells.setFontColor(barColour).setFontSize(8);
  });
  sheet.getRange(1, 2).setFontSize(13);
  const beside = made.columns.findIndex((column) => column.beside === true);
  if (beside >= 0) {
    const cells = sheet.getRange(1, beside + 1, rows, width - beside);
    cells.setFontColor(besideColour).setFontSize(8);
  }
  let first = 1;
  for (const run of grouped(made.columns, (before, column) => before.right === column.right)) {
    if (run[0].right === true) {
      sheet.getRange(made.headerRow + 1, first, below, run.length).setHorizontalAlignment('right');
    }
    first += run.length;
  }
}

/** The letters of official documents (NĐ 30/2020/NĐ-CP), on white. */
function setUpPrinted(sheet: Sheet, { columns }: MadeTab, rows: number): void {
  sheet.getRange(1, 1).setValue(ownMark);
  sheet
    .getRange(1, 1, rows, columns.length)
    .setFontFamily('Times New Roman')
    .setFontSize(printedSize)
    .setVerticalAlignment('top');
  sheet.setHiddenGridlines(true);
}

export function protectAsWarning(target: Sheet | Range, description: string): void {
  target.protect().setDescription(description).setWarningOnly(true);
}
