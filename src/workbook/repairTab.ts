/** Carries out the repairs of one input tab; its records are not touched. */
import { listHelp, newTabName, protectionText } from '../text/workbookText';
import { buildRule, checkResultRules } from './colours';
import { columnBlocks } from './columnBlocks';
import { styleHeader } from './headerStyle';
import { formatPatterns, headersOf, type ListSource, type TabLayout } from './layout';
import { protectAsWarning, setWidths } from './makeTab';
import type { Range, Sheet, Spreadsheet } from './spreadsheet';
import type { TabPlan } from './structurePlan';
import { placeFor } from './tabOrder';

/** The tab itself: found, or added with its columns in place and their widths set. */
export function ensureTab(spreadsheet: Spreadsheet, plan: TabPlan): Sheet {
  const sheet = plan.sheet ?? addTab(spreadsheet, plan.layout);
  if (plan.renamedFrom !== null) sheet.setName(plan.layout.tab);
  const width = Math.max(...Object.values(plan.positions)) + 1;
  const have = sheet.getMaxColumns();
  if (width > have) sheet.insertColumnsAfter(have, width - have);
  for (const { position, to } of plan.renames) sheet.getRange(1, position + 1).setValue(to);
  writeAddedHeaders(sheet, plan);
  return sheet;
}

function addTab(spreadsheet: Spreadsheet, layout: TabLayout): Sheet {
  const sheet =
    spareTab(spreadsheet) ?? spreadsheet.insertSheet(layout.tab, placeFor(spreadsheet, layout.tab));
  if (sheet.getName() !== layout.tab) sheet.setName(layout.tab);
  sheet.setTabColor(layout.colour);
  return sheet;
}

/** The one empty tab a new spreadsheet comes with, under the name Google gave it. */
function spareTab(spreadsheet: Spreadsheet): Sheet | null {
  const sheets = spreadsheet.getSheets();
  const [only] = sheets;
  if (sheets.length !== 1 || only === undefined || only.getLastRow() > 0) return null;
  return newTabName.test(only.getName().normalize('NFC')) ? only : null;
}

function writeAddedHeaders(sheet: Sheet, { added, positions, layout }: TabPlan): void {
  if (added.length === 0) return;
  const headers = headersOf(layout.table);
  // New columns stand side by side at the right end.
  const first = Math.min(...added.map((column) => positions[column] as number));
  const range = sheet.getRange(1, first + 1, 1, added.length);
  range.setValues([added.map((column) => headers[column] ?? '')]);
  styleInputHeader(range);
  setWidths(
    sheet,
    first + 1,
    added.map((column) => layout.columns[column]?.width ?? 100),
  );
  for (const column of added) {
    if (layout.columns[column]?.hidden === true) sheet.hideColumns((positions[column] as number) + 1);
  }
}

/** Headers of input tabs are long: they may take several lines. */
function styleInputHeader(range: Range): void {
  styleHeader(range).setWrap(true).setVerticalAlignment('middle');
}

/** Looks and rules, once every tab they may refer to is there. */
export function repairLooks(sheet: Sheet, plan: TabPlan, sourceOf: (list: ListSource) => Range | null): void {
  const { layout, positions } = plan;
  if (plan.style && plan.added.length < Object.keys(positions).length) {
    styleInputHeader(sheet.getRange(1, 1, 1, sheet.getLastColumn()));
  }
  if (plan.freeze) sheet.setFrozenRows(1);
  formatBlankRows(sheet, plan);
  for (const { column, fromRow } of plan.dropDowns) {
    const list = layout.columns[column]?.list;
    const source = list === undefined ? null : sourceOf(list);
    if (list === undefined || source === null) continue;
    columnBelow(sheet, positions[column] as number, fromRow)?.setDataValidation(dropDown(source, list));
  }
  if (plan.colours) addMarkColours(sheet, (positions.checkResult as number) + 1);
  if (plan.protect) {
    const width = Math.max(...Object.values(positions)) + 1;
    protectAsWarning(sheet.getRange(1, 1, 1, width), protectionText.header);
  }
}

/** All columns of one format in one call; those just added hold nothing yet, so they are formatted from the top. */
function formatBlankRows(sheet: Sheet, { formats, positions, layout, added, firstBlankRow }: TabPlan): void {
  const to = sheet.getMaxRows();
  for (const [format, pattern] of Object.entries(formatPatterns)) {
    const alike = formats.filter((column) => layout.columns[column]?.format === format);
    for (const fresh of [true, false]) {
      const blank = alike
        .filter((column) => added.includes(column) === fresh)
        .map((column) => positions[column] as number)
        .sort((a, b) => a - b);
      columnBlocks(sheet, blank, { from: fresh ? 2 : firstBlankRow, to })?.setNumberFormat(pattern);
    }
  }
}

function columnBelow(sheet: Sheet, position: number, fromRow: number): Range | null {
  const rows = sheet.getMaxRows();
  return fromRow > rows ? null : sheet.getRange(fromRow, position + 1, rows - fromRow + 1, 1);
}

/** People paste dirt, and a rejecting rule makes a whole paste or write fail (CF-30): it warns only. */
function dropDown(source: Range, list: ListSource): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInRange(source, true)
    .setAllowInvalid(true)
    .setHelpText(listHelp[list])
    .build();
}

function addMarkColours(sheet: Sheet, column: number): void {
  const below = sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
  const own = checkResultRules(column).map((rule) => buildRule(rule, below));
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...own]);
}
