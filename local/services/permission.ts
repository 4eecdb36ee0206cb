/** What each authorisation mode lets a script call (platform.md §3.2). */

import type { ServiceContext } from './serviceContext';

const currentSheetScope = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const dialogScope = 'https://www.googleapis.com/auth/script.container.ui';

/** Under NONE: menus, logging, formatting, the user's language; nothing of the document. */
const allowedUnderNone =
  /^(Ui\.create(Addon)?Menu|Menu\..+|Logger\..+|console\..+|Utilities\..+|Session\.getActiveUserLocale|SpreadsheetApp\.getUi|ScriptApp\..+)$/;

/** What stops the script or shows a page. */
const showing = /^Ui\.(alert|prompt|showSidebar|showModalDialog)$/;

const documentClasses = /^(Spreadsheet|Sheet|Range|Protection)$/;
const readingMethod = /^(get|is|can)|^(offset|toString)$/;

/** Throws the platform's refusal when the mode does not allow the call. */
export function checkPermission(context: ServiceContext, owner: string, method: string): void {
  const name = `${owner}.${method}`;
  switch (context.settings.authMode) {
    case 'FULL':
      return;
    case 'NONE':
      if (allowedUnderNone.test(name)) return;
      throw context.error('permission', { method: name, scopes: currentSheetScope });
    case 'LIMITED':
      if (!showing.test(name)) return;
      throw context.error('permission', { method: name, scopes: dialogScope });
    case 'CUSTOM_FUNCTION':
      if (name === 'SpreadsheetApp.getUi') throw context.error('noUi');
      if (documentClasses.test(owner) && !readingMethod.test(method)) {
        throw context.error('permissionInFormula', { method });
      }
  }
}
