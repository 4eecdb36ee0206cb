/** Thay đổi sau thẩm định: what was changed in judged registrations, to be accepted or put back. */

import type { Text } from '../text';
import { registrationHeader } from '../text/columnHeaders';
import { vi } from '../text/vi';
import { applyChangeSet } from '../workbook/applyChangeSet';
import { readNeeded } from '../workbook/readTables';
import { Tabs } from '../workbook/tabs';
import { ask, say } from '../workbook/ui';
import { menuContext } from './actionContext';
import { type EditDecision, readEditDecisions } from './editDecisions';
import { nameAt, type RegistrationsRead, readForReview } from './registrationsRead';
import { decideEdits, type ReviewEdit, reviewEdits } from './reviewEdits';
import { runCommand } from './run';

/** As many as a dialog shows without its buttons leaving the screen. */
const mostShown = 25;

/** The menu command. */
export function changesAfterReview(): void {
  runCommand('changesAfterReview', vi, (spreadsheet, text) => {
    const title = text.menu.changesAfterReview;
    const tabs = new Tabs(spreadsheet);
    const read = readForReview(readNeeded(tabs, 'registrations'), spreadsheet.getSpreadsheetTimeZone());
    const edits = reviewEdits(read);
    if (edits.length === 0) {
      say(title, text.edits.none);
      return;
    }
    const decisions = askDecisions(read, edits, text, title);
    if (decisions === null) return;
    const { changes, lines, accepted, putBack } = decideEdits(read, edits, decisions);
    applyChangeSet(spreadsheet, tabs, changes, {
      ...menuContext(),
      timeZone: read.timeZone,
      asRead: { registrations: read.grid },
      decided: true,
      journalLines: lines,
    });
    const done = text.edits.done(accepted, putBack, edits.length - accepted - putBack);
    const impossible = decisions.filter((decision) => decision === 'put_back').length - putBack;
    say(title, impossible === 0 ? done : `${done}\n${text.edits.cannotPutBack(impossible)}`);
  });
}

/** One per edit; null when the person cancelled, or has been told that the answer was not understood. */
function askDecisions(
  read: RegistrationsRead,
  edits: readonly ReviewEdit[],
  text: Text,
  title: string,
): readonly EditDecision[] | null {
  const shown = edits.slice(0, mostShown).map(({ position, id, change }, index) => {
    const name = nameAt(read, position);
    if (change === null) return text.edits.damaged(index + 1, { id, name });
    const { field, before, after, old } = change;
    const column = registrationHeader(field);
    return text.edits.edit(index + 1, { id, name, column, before, after, canPutBack: old !== null });
  });
  const way = ask(title, text.edits.chooseWay(shown, edits.length - shown.length));
  if (way === null) return null;
  if (way === '1') return edits.map(() => 'accept');
  if (way === '2') return edits.map(() => 'put_back');
  const answer = way === '3' ? ask(title, text.edits.chooseNumbers) : way;
  if (answer === null) return null;
  // Nobody can decide on what the list did not show.
  const decisions = way === '3' ? readEditDecisions(answer, shown.length) : null;
  if (decisions === null) say(title, text.edits.notUnderstood(answer));
  return decisions;
}
