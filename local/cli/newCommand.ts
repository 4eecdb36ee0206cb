/** `new`: an empty register of a programme, ready to use. */
import { createRegisterIn, findProgramme } from '../../src/commands/createRegister';
import { programmes } from '../../src/programmes';
import type { Text } from '../../src/text';
import { documentLock } from '../../src/workbook/lock';
import { emptyDocument } from '../document/workbookDocument';
import type { NewRequest } from './arguments';
import { spreadsheetOf } from './spreadsheetOf';
import type { CliText } from './text';
import { requireWritable, saveWorkbook } from './workbookFile';

/** Google's own name for the one tab of a new spreadsheet: the register takes its place. */
const firstTab = 'Trang tính1';

/** @throws CommandError · AppError programme_unknown */
export async function runNew(request: NewRequest, text: CliText, shared: Text): Promise<void> {
  const programme = findProgramme(request.programme);
  requireWritable(request.out);
  const now = new Date();
  const document = emptyDocument(programme.title, firstTab);
  const { spreadsheet, settle } = spreadsheetOf(document, now);
  const options = { now, user: '', lock: documentLock, programme, year: request.year };
  const created = createRegisterIn(spreadsheet, options, shared);
  settle();
  const kept = await saveWorkbook(document, request.out, now);
  console.log(shared.created(created));
  console.log(text.written(request.out, kept));
}

/** The programmes by id, number and title, one line each. */
export function runList(shared: Text): void {
  const width = Math.max(...programmes.map(({ id }) => id.length));
  programmes.forEach((programme, index) => {
    console.log(`${programme.id.padEnd(width)}  ${shared.programmeLine(index + 1, programme)}`);
  });
}
