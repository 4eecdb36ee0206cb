/** Compares a workbook with the layout and says what is missing; changes nothing. */
import { AppError } from '../domain/findings/appError';
import type { Grid } from '../domain/tables/cell';
import { findColumns, requireColumns } from '../domain/tables/headers';
import { type TableKey, tables } from '../domain/tables/tables';
import { cellText } from '../domain/text/cellText';
import { protectionText } from '../text/workbookText';
import { claimTab } from './claimTab';
import { checkResultRules, hasRule, madeTabRules } from './colours';
import { refuseMergedHeader, replacedHeaders, restoredHeaders } from './headerRepairs';
import { inspectLooks } from './inspectLooks';
import { documentLocale, documentTimeZone, inputTabs, type TabLayout } from './layout';
import { inspectLists } from './lists';
import { type MadeTabId, madeTab, madeTabIds } from './madeTabs';
import { RenamedTabs } from './renamedTabs';
import type { Sheet, Spreadsheet } from './spreadsheet';
import type { MadeTabPlan, StructurePlan, TabPlan } from './structurePlan';
import type { Tabs } from './tabs';

/** How far down a displaced header row is looked for. */
const headerDepth = 10;

export function inspectStructure(spreadsheet: Spreadsheet, tabs: Tabs): StructurePlan {
  const blocked: AppError[] = [];
  const attempt = <T>(inspect: () => T): T[] => {
    try {
      return [inspect()];
    } catch (error) {
      // One tab nobody but its owner can mend must not keep the others from being repaired.
      if (!(error instanceof AppError)) throw error;
      blocked.push(error);
      return [];
    }
  };
  const renamed = new RenamedTabs(tabs);
  const locale = spreadsheet.getSpreadsheetLocale();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  return {
    locale: locale === documentLocale ? null : locale,
    timeZone: timeZone === documentTimeZone ? null : timeZone,
    tabs: inputTabs().flatMap((layout) => attempt(() => inspectTable(tabs, renamed, layout))),
    made: madeTabIds.flatMap((id) => attempt(() => inspectMadeTab(spreadsheet, tabs, id))),
    lists: inspectLists(tabs),
    blocked,
  };
}

/** @throws AppError tab_unclear, and as `inspectTab` */
function inspectTable(tabs: Tabs, renamed: RenamedTabs, layout: TabLayout): TabPlan {
  const named = tabs.find(layout.tab);
  const sheet = named ?? renamed.find(layout.table);
  const plan = inspectTab(sheet, layout);
  return named === null && sheet !== null ? { ...plan, renamedFrom: sheet.getName() } : plan;
}

/** @throws AppError column_missing when the tab's first row is plainly not this table's header */
function inspectTab(sheet: Sheet | null, layout: TabLayout): TabPlan {
  if (sheet === null || sheet.getLastRow() === 0) return wholeTab(sheet, layout);
  const lastColumn = sheet.getLastColumn();
  const top = sheet.getRange(1, 1, Math.min(headerDepth, sheet.getLastRow()), lastColumn).getValues() as Grid;
  const header: string[] = (top[0] ?? []).map(cellText);
  const found = findColumns(layout.table, header);
  const positions: Record<string, number> = { ...(found.columns as Readonly<Record<string, number>>) };
  const restored = restoredHeaders(layout.table, header, positions);
  for (const { column, position } of restored) positions[column] = position;
  refuseForeign(layout.table, top, positions);
  const replaced = replacedHeaders(layout.table, header, positions);
  for (const { column, position } of replaced) positions[column] = position;
  const renames = [...restored, ...replaced];
  const added = Object.keys(positions).filter((column) => positions[column] === -1);
  const hidden = [...renames.filter(({ from }) => from === '').map(({ column }) => column), ...added];
  refuseMergedHeader(sheet.getRange(1, 1, 1, lastColumn), layout.table, header, hidden);
  added.forEach((column, index) => {
    positions[column] = lastColumn + index;
  });
  const rules = layout.table === 'registrations' ? sheet.getConditionalFormatRules() : [];
  const wanted = checkResultRules((positions.checkResult ?? 0) + 1);
  return {
    layout,
    sheet,
    renamedFrom: null,
    positions,
    added,
    renames,
    freeze: sheet.getFrozenRows() < 1,
    ...inspectLooks(sheet, layout, positions, added),
    colours: layout.table === 'registrations' && !wanted.every((rule) => hasRule(rules, rule)),
    protect: !isProtected(sheet, 'RANGE', protectionText.header),
    firstBlankRow: sheet.getLastRow() + 1,
  };
}

/** A tab that is not there, or holds nothing at all. */
function wholeTab(sheet: Sheet | null, layout: TabLayout): TabPlan {
  const columns = Object.keys(layout.columns);
  return {
    layout,
    sheet,
    renamedFrom: null,
    positions: Object.fromEntries(columns.map((column, position) => [column, position])),
    added: columns,
    renames: [],
    style: true,
    freeze: true,
    formats: columns.filter((column) => layout.columns[column]?.format !== 'free'),
    dropDowns: columns
      .filter((column) => layout.columns[column]?.list !== undefined)
      .map((column) => ({ column, fromRow: 2 })),
    colours: layout.table === 'registrations',
    protect: true,
    firstBlankRow: 2,
  };
}

/** With none of its needed columns the first row is a title, or the tab is somebody else's: hands off. */
function refuseForeign(table: TableKey, top: Grid, positions: Readonly<Record<string, number>>): void {
  const needed: readonly string[] = tables[table].required;
  if (needed.every((column) => positions[column] === -1)) requireColumns(table, top);
}

/** @throws AppError not_derived_tab */
function inspectMadeTab(spreadsheet: Spreadsheet, tabs: Tabs, id: MadeTabId): MadeTabPlan {
  const made = madeTab(id);
  const claim = claimTab(spreadsheet, tabs, made);
  const { sheet, state } = claim;
  if (sheet === null || state === 'empty' || state === 'brought') {
    return { claim, name: false, freeze: false, colours: false, protect: false };
  }
  const wanted = madeTabRules(made);
  const rules = wanted.length === 0 ? [] : sheet.getConditionalFormatRules();
  return {
    claim,
    name: state === 'unnamed',
    freeze: sheet.getFrozenRows() < made.headerRow,
    // Moved with its columns a rule reads another letter, so here only their presence is asked.
    colours: wanted.length > 0 && rules.length === 0,
    protect: !isProtected(sheet, 'SHEET', protectionText.derived),
  };
}

function isProtected(sheet: Sheet, type: 'RANGE' | 'SHEET', description: string): boolean {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType[type])
    .some((protection) => protection.getDescription() === description);
}
