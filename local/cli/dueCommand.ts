/** `due`: what is due in the coming days, as of today or of any day, or in a whole year. */
import { dueList } from '../../src/commands/dueSoon';
import type { Text } from '../../src/text';
import { todayAt } from '../../src/workbook/session';
import type { DueRequest } from './arguments';
import { spreadsheetOf } from './spreadsheetOf';
import { openWorkbook } from './workbookFile';

/** @throws CommandError · AppError */
export async function runDue(request: DueRequest, shared: Text): Promise<void> {
  const now = new Date();
  const document = await openWorkbook(request.file);
  const { spreadsheet } = spreadsheetOf(document, now);
  const day = request.date ?? todayAt(now);
  console.log(dueList(spreadsheet, request.year ?? day, day, shared));
}
