/** Menus, dialogs and toasts. No dialog may be open while the lock is held (platform.md §1.5). */
import { menuItems } from '../menu';
import type { MenuText } from '../text/menuText';
import type { BasicText } from '../text/text';
import type { Spreadsheet } from './spreadsheet';
import type { Step } from './stepNotes';

/**
 * Builds the menu with nothing but menu calls, as these are all that `AuthMode.NONE` allows (platform.md §3.2).
 *
 * `createAddonMenu` is right only for a published add-on and `createMenu` only for a bound script, and no call
 * tells them apart. But only a published add-on reaches NONE, and Google moves a `createMenu` menu of a published
 * add-on under the add-ons menu by itself; so `createMenu` is right or harmless everywhere else.
 */
export function addMenu(text: MenuText, authMode: unknown): void {
  const ui = SpreadsheetApp.getUi();
  const published = String(authMode) === 'NONE';
  const menu = published ? ui.createAddonMenu() : ui.createMenu(text.menuTitle);
  for (const item of menuItems) {
    if (item === null) menu.addSeparator();
    else menu.addItem(text.menu[item], item);
  }
  menu.addToUi();
}

/** A dialog with one button. */
export function say(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

/** True only for an explicit OK: closing the dialog is a no. */
export function confirm(title: string, message: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, message, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** What was typed, trimmed; null when the person cancelled. */
export function ask(title: string, message: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt(title, message, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText().trim() : null;
}

/** A passing note in the corner that the command has begun. @param seconds null for as long as Google shows one */
export function showProgress(
  spreadsheet: Spreadsheet,
  text: BasicText,
  note: string,
  seconds: number | null = null,
): void {
  if (seconds === null) spreadsheet.toast(note, text.menuTitle);
  else spreadsheet.toast(note, text.menuTitle, seconds);
}

/** Longer than one step takes on Google, so that a note stands until the next one. */
const secondsOfStep = 15;

/** How far a long command has come; each note takes the place of the one before. */
export function showStep(spreadsheet: Spreadsheet, text: BasicText, { number, of, tab }: Step): void {
  spreadsheet.toast(text.step(number, of, tab), text.menuTitle, secondsOfStep);
}
