/** Hoàn tác lần ghi gần nhất: takes back the newest write to people's data, if it still stands as written. */

import { AppError } from '../domain/findings/appError';
import { isDateCell } from '../domain/tables/cell';
import { journalTab } from '../domain/tables/tables';
import { vi } from '../text/vi';
import { applyChangeSet } from '../workbook/applyChangeSet';
import { newestUndoable, type UndoableEntry } from '../workbook/journal';
import { clockText } from '../workbook/session';
import { Tabs } from '../workbook/tabs';
import { confirm, say } from '../workbook/ui';
import { type ActionContext, menuContext, type Spreadsheet } from './actionContext';
import { runCommand } from './run';

/** The menu command. */
export function undoLastWrite(): void {
  runCommand('undoLastWrite', vi, (spreadsheet, text) => {
    const title = text.menu.undoLastWrite;
    const entry = lastWrite(spreadsheet);
    const time = timeOf(entry, spreadsheet.getSpreadsheetTimeZone());
    if (!confirm(title, text.confirmUndo(entry.action, time, entry.note))) return;
    undoWrite(spreadsheet, entry, menuContext());
    say(title, text.undone(entry.action));
  });
}

function timeOf({ time }: UndoableEntry, timeZone: string): string {
  if (!isDateCell(time)) return String(time);
  const clock = clockText(time, timeZone);
  return `${clock.time} ${clock.date}`;
}

/** @throws AppError nothing_to_undo · undo_damaged */
export function lastWrite(spreadsheet: Spreadsheet): UndoableEntry {
  const entry = newestUndoable(new Tabs(spreadsheet).find(journalTab));
  if (entry === null) throw new AppError('nothing_to_undo', {});
  return entry;
}

/** @throws AppError changed_meanwhile when a person has changed what would be taken back; nothing is written then */
export function undoWrite(spreadsheet: Spreadsheet, entry: UndoableEntry, context: ActionContext): void {
  applyChangeSet(
    spreadsheet,
    new Tabs(spreadsheet),
    { ...entry.inverse, action: 'undoLastWrite' },
    { ...context, timeZone: spreadsheet.getSpreadsheetTimeZone(), undoes: entry.id },
  );
}
