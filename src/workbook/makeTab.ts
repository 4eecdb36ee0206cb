/** Makes one of the program's own tabs, whole: grid size, widths, formats, frozen heads, colours. */
import { printedSize } from '../domain/tables/printedSheet';
import { protectionText } from '../text/workbookText';
import { buildRule, madeTabRules } from './colours';
import { columnBlocks, type RowSpan } from './columnBlocks';
import { styleHeader } from './headerStyle';
import { type MadeColumn, type MadeTab, ownMark } from './madeTabs';
import { grouped, runsOf } from './runs';
import type { Range, Sheet, Spreadsheet } from './spreadsheet';
import { addSummaryCharts } from './summaryCharts';
import { placeFor } from './tabOrder';

const smallSize = 8;
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
  layOutColumns(sheet, made.columns);
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

/** Nobody sees how wide a hidden column is; they stand at the ends. */
function layOutColumns(sheet: Sheet, columns: readonly MadeColumn[]): void {
  const first = columns.findIndex(({ hidden }) => hidden !== true);
  const shown = columns.filter(({ hidden }) => hidden !== true);
  setWidths(
    sheet,
    first + 1,
    shown.map(({ width }) => width),
  );
  const hidden = positionsWhere(columns, (column) => column.hidden === true);
  for (const run of runsOf(hidden)) sheet.hideColumns(run.first + 1, run.last - run.first + 1);
}

function positionsWhere(columns: readonly MadeColumn[], holds: (column: MadeColumn) => boolean): number[] {
  return columns.flatMap((column, position) => (holds(column) ? [position] : []));
}

/**
 * Widths of neighbouring columns from `first` (1-based), of which there is at least one: first for all of them the width
 * that would take the most calls, then the others, equal ones side by side in one call.
 */
export function setWidths(sheet: Sheet, first: number, widths: readonly number[]): void {
  const runs = grouped(widths, (before, width) => before === width);
  const runsOfWidth = (width: number): number => runs.filter((run) => run[0] === width).length;
  const [usual] = [...widths].sort((a, b) => runsOfWidth(b) - runsOfWidth(a)) as [number];
  sheet.setColumnWidths(first, widths.length, usual);
  let column = first;
  for (const run of runs) {
    if (run[0] !== usual) sheet.setColumnWidths(column, run.length, run[0]);
    column += run.length;
  }
}

function formatColumns(sheet: Sheet, { columns }: MadeTab, rows: number): void {
  for (const pattern of new Set(columns.map((column) => column.pattern))) {
    const alike = positionsWhere(columns, (column) => column.pattern === pattern);
    columnBlocks(sheet, alike, { from: 1, to: rows })?.setNumberFormat(pattern);
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
function setUpDerived(sheet: Sheet, { columns, headerRow }: MadeTab, rows: number): void {
  const whole: RowSpan = { from: 1, to: rows };
  const below: RowSpan = { from: headerRow + 1, to: rows };
  const blocks = (look: 'wrap' | 'bar' | 'right' | 'beside', span: RowSpan) =>
    columnBlocks(
      sheet,
      positionsWhere(columns, (column) => column[look] === true),
      span,
    );
  sheet.getRange(1, 1).setValue(ownMark);
  sheet.getRange(1, 1, rows, columns.length).setVerticalAlignment('middle');
  sheet.getRange(headerRow, 1, 1, columns.length).setWrap(true).setHorizontalAlignment('center');
  sheet.getRange(1, 2).setFontSize(13);
  blocks('wrap', below)?.setWrap(true);
  blocks('right', below)?.setHorizontalAlignment('right');
  blocks('bar', below)?.setFontColor(barColour).setFontSize(smallSize);
  blocks('beside', whole)?.setFontColor(besideColour).setFontSize(smallSize);
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
