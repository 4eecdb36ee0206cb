/** Kiểm tra và sửa cấu trúc: says what the workbook lacks, and mends it when told to; then fills in missing codes. */

import type { Grid } from '../domain/tables/cell';
import type { ChangeSet } from '../domain/tables/changeSet';
import type { Text } from '../text';
import { errorText } from '../text/errorText';
import { vi } from '../text/vi';
import { applyChangeSet } from '../workbook/applyChangeSet';
import { inspectStructure } from '../workbook/inspectStructure';
import { withDocumentLock } from '../workbook/lock';
import { readWithFormulas } from '../workbook/readTables';
import { repairStructure as carryOut } from '../workbook/repairStructure';
import { isWhole, type StructurePlan } from '../workbook/structurePlan';
import { Tabs } from '../workbook/tabs';
import { confirm, say, showStep } from '../workbook/ui';
import { type ActionContext, menuContext, type Spreadsheet } from './actionContext';
import { describeStructure } from './describeStructure';
import { missingIds } from './missingIds';
import { runCommand } from './run';

/** The menu command. */
export function repairStructure(): void {
  runCommand('repairStructure', vi, (spreadsheet, text) => {
    const context = menuContext();
    const title = text.menu.repairStructure;
    const plan = inspectRegister(spreadsheet);
    const lines = describeStructure(plan, text.structure);
    const said: string[] = [];
    if (!isWhole(plan)) {
      if (!confirm(title, withBlocked(text.confirmRepair(lines), plan, text))) return;
      repairRegister(spreadsheet, context, text);
      said.push(text.repaired(lines.length));
    }
    const filled = offerIds(spreadsheet, context, text);
    if (filled > 0) said.push(text.idsFilled(filled));
    if (said.length === 0 && plan.blocked.length === 0) said.push(text.nothingToRepair);
    say(title, withBlocked(said.join('\n'), plan, text));
  });
}

/** What is missing, as data; reads only. */
function inspectRegister(spreadsheet: Spreadsheet): StructurePlan {
  return inspectStructure(spreadsheet, new Tabs(spreadsheet));
}

/** Mends the structure without asking; touches no record. Safe to run again. */
function repairRegister(spreadsheet: Spreadsheet, context: ActionContext, text: Text): StructurePlan {
  return withDocumentLock(context.lock, () => {
    const plan = inspectRegister(spreadsheet);
    carryOut(spreadsheet, plan, (step) => showStep(spreadsheet, text, step));
    return plan;
  });
}

interface PlannedIds {
  readonly changes: ChangeSet;
  /** What they were worked out from. */
  readonly grid: Grid;
}

/** The codes registrations lack; null when the tab is not there or holds no record. */
function planIds(spreadsheet: Spreadsheet): PlannedIds | null {
  const read = readWithFormulas(new Tabs(spreadsheet), 'registrations');
  if (read === null) return null;
  const { grid, formulas } = read;
  return { changes: missingIds(grid, formulas, spreadsheet.getSpreadsheetTimeZone()), grid };
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
function applyIds(spreadsheet: Spreadsheet, planned: PlannedIds, context: ActionContext): void {
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
