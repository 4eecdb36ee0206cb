/** Asks for a reason and writes moves of status and stage: what moving by rule and concluding a review have in common. */
import type { MoveResult } from '../domain/review/moveChanges';
import type { Text } from '../text/text';
import { applyChangeSet } from '../workbook/applyChangeSet';
import type { Tabs } from '../workbook/tabs';
import { ask, say } from '../workbook/ui';
import type { ActionContext, Spreadsheet } from './actionContext';
import { handMoveLines, moveLines } from './moveLines';
import type { RegistrationsRead } from './registrationsRead';

/** Null when the person cancelled, or has been told that a reason is needed. */
export function askReason(word: string, needed: boolean, text: Text, title: string): string | null {
  const reason = ask(title, text.review.askReason(word, needed));
  if (reason !== '' || !needed) return reason;
  say(title, text.review.reasonNeeded);
  return null;
}

/** Codes of the registrations that are moved. */
export function movedIds({ changes }: MoveResult): string[] {
  return [...new Set(changes.tables.flatMap(({ changed }) => changed.map(({ key }) => key)))];
}

/**
 * Writes the moves, their seals and the journal; at most 6 data calls for rows close together.
 * @param reason '' when none was given
 * @param tidy false leaves old payloads of the journal to the next write, where a call has to be spared
 * @throws AppError busy · changed_meanwhile, and as `applyChangeSet`
 */
export function applyMoves(
  spreadsheet: Spreadsheet,
  tabs: Tabs,
  { grid, timeZone }: RegistrationsRead,
  { changes, handMoves }: MoveResult,
  { reason, tidy = true, ...context }: ActionContext & { readonly reason: string; readonly tidy?: boolean },
): void {
  applyChangeSet(spreadsheet, tabs, changes, {
    ...context,
    timeZone,
    decided: true,
    tidyJournal: tidy,
    asRead: { registrations: grid },
    journalLines: [...handMoveLines(handMoves), ...moveLines(changes, reason)],
  });
}
