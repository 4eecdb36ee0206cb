/** Who runs the command, in which language, and what day it is: known only here, handed on as arguments. */
import type { PlainDate } from '../domain/dates/plainDate';
import type { Spreadsheet } from './spreadsheet';

/** E-mail, or '' where Google does not tell (platform.md §3.5): then nobody is guessed. */
export function currentUser(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch (error) {
    // Without the e-mail scope the call throws; the journal then says the person is not known.
    console.warn(`the user's e-mail is not available: ${String(error)}`);
    return '';
  }
}

/** Allowed in every authorisation mode, NONE included (platform.md §4.7). */
export function currentLocale(): string {
  return Session.getActiveUserLocale();
}

/** Deadlines are calendar days in Viet Nam wherever the person sits (design.md §5). */
export function todayAt(now: Date): PlainDate {
  const [year, month, day] = Utilities.formatDate(now, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd')
    .split('-')
    .map(Number);
  return { year: year as number, month: month as number, day: day as number };
}

/** The spreadsheet the command runs in. */
export function activeSpreadsheet(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** An instant as people read it in this spreadsheet's zone. */
export function clockText(now: Date, timeZone: string): { readonly time: string; readonly date: string } {
  return {
    time: Utilities.formatDate(now, timeZone, 'HH:mm'),
    date: Utilities.formatDate(now, timeZone, 'dd/MM/yyyy'),
  };
}

/** Brings a tab to the front: adding tabs has left the last one there. */
export function showTab(spreadsheet: Spreadsheet, tab: string): void {
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet !== null) spreadsheet.setActiveSheet(sheet);
}
