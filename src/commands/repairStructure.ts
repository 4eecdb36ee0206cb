/** Kiểm tra và sửa cấu trúc: says what the workbook lacks, and mends it when told to; then fills in missing codes. */
import type { Grid } from '../domain/cell';
import type { ChangeSet } from '../domain/changeSet';
import { tables } from '../domain/tables';
import { type Text, workbookLanguage } from '../text';
import { errorText } from '../text/errorText';
import { applyChangeSet } from '../workbook/applyChangeSet';
import { inspectStructure } from '../workbook/inspectStructure';
import { withDocumentLock } from '../workbook/lock';
import { repairStructure as carryOut } from '../workbook/repairStructure';
import { isWhole, type StructurePlan } from '../workbook/structurePlan';
import { Tabs } from '../workbook/tabs';
import { confirm, say } from '../workbook/ui';
import { type ActionContext, menuContext, type Spreadsheet } from './actionContext';
import { describeStructure } from './describeStructure';
import { missingIds } from './missingIds';
import { runCommand } from './run';

const inspectOptions = { countedLabel: workbookLanguage.rowMarks.countedLabel };

/** The menu command. */
export function repairStructure(): void {
  runCommand('repairStructure', (spreadsheet, text) => {
    const context = menuContext();
    const title = text.menu.repairStructure;
    const plan = inspectRegister(spreadsheet);
    const lines = describeStructure(plan, text.structure);
    const said: string[] = [];
    if (!isWhole(plan)) {
      if (!confirm(title, withBlocked(text.confirmRepair(lines), plan, text))) return;
      repairRegister(spreadsheet, context);
      said.push(text.repaired(lines.length));
    }
    const filled = offerIds(spreadsheet, context, text);
    if (filled > 0) said.push(text.idsFilled(filled));
    if (said.length === 0 && plan.blocked.length === 0) said.push(text.nothingToRepair);
    say(title, withBlocked(said.join('\n'), plan, text));
  });
}

/** What is missing, as data; reads only. */
export function inspectRegister(spreadsheet: Spreadsheet): StructurePlan {
  return inspectStructure(spreadsheet, new Tabs(spreadsheet), inspectOptions);
}

/** Mends the structure without asking; touches no record. Safe to run again. */
export function repairRegister(spreadsheet: Spreadsheet, context: ActionContext): StructurePlan {
  return withDocumentLock(context.lock, () => {
    const plan = inspectRegister(spreadsheet);
    carryOut(spreadsheet, plan, inspectOptions.countedLabel);
    return plan;
  });
}

/** The codes registrations lack, as a change set and the grid it was made from; null when the tab is not usable. */
export function planIds(
  spreadsheet: Spreadsheet,
): { readonly changes: ChangeSet; readonly grid: Grid } | null {
  const sheet = new Tabs(spreadsheet).find(tables.registrations.tab);
  if (sheet === null || sheet.getLastRow() < 2) return null;
  const range = sheet.getDataRange();
  const grid = range.getValues() as Grid;
  return { changes: missingIds(grid, range.getFormulas(), spreadsheet.getSpreadsheetTimeZone()), grid };
}

/** How many codes were filled in. */
function offerIds(spreadsheet: Spreadsheet, context: ActionContext, text: Text): number {
  const planned = planIds(spreadsheet);
  const cells = planned?.changes.tables[0]?.changed ?? [];
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (planned === null || first === undefined || last === undefined) return 0;
  const question = text.confirmIds(cells.length, String(first.after), String(last.after));
  if (!confirm(text.menu.repairStructure, question)) return 0;
  applyIds(spreadsheet, planned, context);
  return cells.length;
}

/** Writes the codes; undoable. @throws AppError changed_meanwhile when the rows are no longer as they were read */
export function applyIds(
  spreadsheet: Spreadsheet,
  planned: { readonly changes: ChangeSet; readonly grid: Grid },
  context: ActionContext,
): void {
  applyChangeSet(spreadsheet, new Tabs(spreadsheet), planned.changes, {
    ...context,
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    asRead: { registrations: planned.grid },
  });
}

function withBlocked(message: string, plan: StructurePlan, text: Text): string {
  if (plan.blocked.length === 0) return message;
  const sentences = plan.blocked.map((error) => errorText(text.errors, error));
  return [message, text.blocked(sentences)].filter((part) => part !== '').join('\n\n');
}
