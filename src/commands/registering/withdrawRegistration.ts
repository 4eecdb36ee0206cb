/** Withdraws a unit's own registration: it leaves the count and stays in the register, and the journal says why. */

import { withCells } from '../../domain/registering/decideRegistration';
import { judgedRow, ownPlace, registerOfYear, unitOfYear } from '../../domain/registering/registerOfYear';
import { readWithdrawRequest, type WithdrawRequest } from '../../domain/registering/registrationRequest';
import type { WithdrawResult } from '../../domain/registering/sendResult';
import { unitStanding } from '../../domain/registering/unitStanding';
import { readDetails } from '../../domain/registrations/registrationDetails';
import { cellChange, moveChanges } from '../../domain/review/moveChanges';
import { statuses } from '../../domain/words/vocabulary';
import { storedWord } from '../../domain/words/words';
import { rowMark } from '../../text/rowMark';
import { workbookLanguage } from '../../text/workbookLanguage';
import { applyUnderLock } from '../../workbook/applyChangeSet';
import { withDocumentLock } from '../../workbook/lock';
import { readTables } from '../../workbook/readTables';
import { todayAt } from '../../workbook/session';
import { Tabs } from '../../workbook/tabs';
import type { ActionContext, Spreadsheet } from '../actionContext';
import { handMoveLines, moveLines } from '../moveLines';

/**
 * At most 12 data calls, however many rows.
 * @throws AppError busy · tab_missing · column_missing · unit_unknown · changed_meanwhile, TypeError for a request that the
 *   form could not have sent
 */
export function withdrawRegistration(
  spreadsheet: Spreadsheet,
  given: WithdrawRequest,
  context: ActionContext,
): WithdrawResult {
  const { id, unit: code, year, reason } = readWithdrawRequest(given);
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const options = { year, timeZone, today: todayAt(context.now) };
  return withDocumentLock(context.lock, () => {
    const tabs = new Tabs(spreadsheet);
    const grids = readTables(tabs);
    const before = registerOfYear(grids, options);
    const unit = unitOfYear(before.context, code);
    const place = ownPlace(before, unit, id);
    if ('why' in place) return place;
    const { position, status } = place;
    const { registrations } = before.register;
    if (status === 'withdrawn') {
      return { kind: 'withdrawn', id, repeated: true, standing: unitStanding(before, unit) };
    }
    const { changes, handMoves, refused } = moveChanges({
      action: 'registerExemplar',
      registrations,
      details: readDetails(registrations),
      positions: [position],
      target: { column: 'status', to: 'withdrawn' },
      actor: 'unit',
      timeZone,
      assessmentAt: notConcludedHere,
    });
    if (refused.length > 0) return { kind: 'locked', why: 'status', status };
    const row = registrations.rows[position] as number;
    const cells = { status: storedWord(statuses, 'withdrawn') };
    const after = registerOfYear(
      { ...grids, registrations: withCells(grids.registrations, registrations.columns, row, cells) },
      options,
    );
    const judged = judgedRow(after, row);
    const mark = judged === null ? '' : rowMark(workbookLanguage, judged.check);
    const marked = cellChange(registrations, position, 'checkResult', mark, timeZone);
    const withMark = changes.tables.map((table) => ({ ...table, changed: [...table.changed, ...marked] }));
    applyUnderLock(
      spreadsheet,
      tabs,
      { ...changes, tables: withMark },
      {
        ...context,
        timeZone,
        decided: true,
        readUnderLock: { registrations: { grid: grids.registrations, formulas: null } },
        journalLines: [...handMoveLines(handMoves), ...moveLines(changes, reason)],
      },
    );
    return { kind: 'withdrawn', id, repeated: false, standing: unitStanding(after, unit) };
  });
}

/** Only Đạt and Không đạt ask for a review. */
function notConcludedHere(position: number): never {
  throw new Error(`position ${position} was to be withdrawn, not concluded`);
}
