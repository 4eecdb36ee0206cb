/** Carries out a structure plan: adds what is missing, moves and deletes nothing, touches no record. */
import type { TableKey } from '../domain/tables/tables';
import { tables } from '../domain/tables/tables';
import { type ListId, protectionText } from '../text/workbookText';
import { preparedSheet } from './claimTab';
import { documentLocale, documentTimeZone, type ListSource } from './layout';
import { listRange, repairLists } from './lists';
import { protectAsWarning, setColours } from './makeTab';
import { namingProtectedTab } from './protectedTab';
import { ensureTab, repairLooks } from './repairTab';
import type { Range, Sheet, Spreadsheet } from './spreadsheet';
import { type StepListener, StepNotes } from './stepNotes';
import { isMadeTabWhole, isTabWhole, type MadeTabPlan, type StructurePlan } from './structurePlan';
import { Tabs } from './tabs';

/**
 * Every step is safe to run again, so a run that was cut short is finished by the next one. A whole register takes some
 * 50 s on Google, so `tell` hears of the steps.
 * @throws AppError tab_protected
 */
export function repairStructure(spreadsheet: Spreadsheet, plan: StructurePlan, tell: StepListener): void {
  namingProtectedTab(sheetsToMend(plan), () => {
    carryOut(spreadsheet, plan, new StepNotes(stepsOf(plan), tell));
    // A refusal may surface only here (platform.md CF-21).
    SpreadsheetApp.flush();
  });
}

function sheetsToMend({ tabs, made, lists }: StructurePlan): (Sheet | null)[] {
  return [
    ...tabs.filter((tab) => !isTabWhole(tab)).map(({ sheet }) => sheet),
    ...made.filter((tab) => !isMadeTabWhole(tab)).map(({ claim }) => claim.sheet),
    ...(lists.writes.length > 0 ? [lists.sheet] : []),
  ];
}

/** Each tab with something to mend takes two, one for its columns and one for its looks; a tab of our own takes one. */
function stepsOf({ tabs, made }: StructurePlan): number {
  const mended = tabs.filter((tab) => !isTabWhole(tab)).length;
  return 2 * mended + made.filter((tab) => !isMadeTabWhole(tab)).length;
}

function carryOut(spreadsheet: Spreadsheet, plan: StructurePlan, notes: StepNotes): void {
  if (plan.locale !== null) spreadsheet.setSpreadsheetLocale(documentLocale);
  if (plan.timeZone !== null) spreadsheet.setSpreadsheetTimeZone(documentTimeZone);
  const sheets = new Map<TableKey, Sheet>();
  for (const tab of plan.tabs) {
    if (!isTabWhole(tab)) notes.next(tab.layout.tab);
    sheets.set(tab.layout.table, ensureTab(spreadsheet, tab));
  }
  for (const made of plan.made) {
    if (!isMadeTabWhole(made)) notes.next(made.claim.made.tab);
    repairMadeTab(spreadsheet, made);
  }
  const listsSheet = repairLists(spreadsheet, plan.lists);
  const filledByPeople = new Tabs(spreadsheet);
  const sourceOf = (list: ListSource): Range | null => {
    const source = columnSource(list);
    if (source === null) return listRange(listsSheet, plan.lists.columns[list as ListId]);
    const tab = plan.tabs.find(({ layout }) => layout.table === source.table);
    const position = tab?.positions[source.column] ?? -1;
    const sheet = filledByPeople.find(tables[source.table].tab);
    return sheet === null || position < 0 ? null : sheet.getRange(2, position + 1, sheet.getMaxRows() - 1, 1);
  };
  for (const tab of plan.tabs) {
    const sheet = sheets.get(tab.layout.table);
    if (!isTabWhole(tab)) notes.next(tab.layout.tab);
    if (sheet !== undefined) repairLooks(sheet, tab, sourceOf);
  }
}

/** The column that feeds a drop-down; null for one of the closed lists. */
function columnSource(list: ListSource): { readonly table: TableKey; readonly column: string } | null {
  switch (list) {
    case 'unitNames':
      return { table: 'units', column: 'name' };
    case 'movements':
      return { table: 'units', column: 'movement' };
    case 'registrationIds':
      return { table: 'registrations', column: 'id' };
    case 'criterionCodes':
      return { table: 'criteria', column: 'code' };
    default:
      return null;
  }
}

function repairMadeTab(
  spreadsheet: Spreadsheet,
  { claim, name, freeze, colours, protect }: MadeTabPlan,
): void {
  const sheet = preparedSheet(spreadsheet, claim);
  if (name) spreadsheet.setNamedRange(claim.made.rangeName, sheet.getRange(1, claim.left));
  if (freeze) sheet.setFrozenRows(claim.made.headerRow);
  if (colours) setColours(sheet, claim.made);
  if (protect) protectAsWarning(sheet, protectionText.derived);
}
