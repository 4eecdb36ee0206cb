/** What each authorisation mode allows (platform.md §3.2). */
import { describe, expect, it } from 'vitest';
import { openBook } from './openBook';

type Book = ReturnType<typeof openBook>;
const permission = 'You do not have permission to call';

/** Under NONE the document cannot be reached, so objects are made with full rights and used without. */
const under = (authMode: 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION', call: (book: Book) => unknown) => {
  const opened = openBook();
  opened.context.settings.authMode = authMode;
  return () => call(opened);
};

describe('NONE', () => {
  it.each<[string, (book: Book) => unknown]>([
    ['getActiveSpreadsheet', ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet()],
    ['getName', ({ book }) => book.getName()],
    ['getValues', ({ sheet }) => sheet.getRange('A1').getValues()],
    ['getDocumentLock', ({ LockService }) => LockService.getDocumentLock()],
    ['getDocumentProperties', ({ PropertiesService }) => PropertiesService.getDocumentProperties()],
    ['getActiveUser', ({ Session }) => Session.getActiveUser()],
    ['alert', ({ SpreadsheetApp }) => SpreadsheetApp.getUi().alert('x')],
  ])('refuses %s', (_, call) => {
    expect(under('NONE', call)).toThrow(permission);
  });

  it.each<[string, (book: Book) => unknown]>([
    [
      'menus',
      ({ SpreadsheetApp }) => {
        const ui = SpreadsheetApp.getUi();
        ui.createMenu('A').addItem('B', 'c').addSeparator().addSubMenu(ui.createMenu('D')).addToUi();
        ui.createAddonMenu().addToUi();
      },
    ],
    ['the language', ({ Session }) => Session.getActiveUserLocale()],
    ['Logger', ({ Logger }) => Logger.log('x')],
    ['console', (opened) => opened.console.warn('x')],
    ['Utilities', ({ Utilities }) => Utilities.getUuid()],
    ['AuthMode', ({ ScriptApp }) => ScriptApp.AuthMode.NONE],
  ])('allows %s', (_, call) => {
    expect(under('NONE', call)).not.toThrow();
  });
});

describe('LIMITED', () => {
  it.each<[string, (book: Book) => unknown]>([
    ['alert', ({ SpreadsheetApp }) => SpreadsheetApp.getUi().alert('x')],
    ['prompt', ({ SpreadsheetApp }) => SpreadsheetApp.getUi().prompt('x')],
  ])('refuses %s', (name, call) => {
    expect(under('LIMITED', call)).toThrow(`${permission} Ui.${name}. Required permissions: `);
  });

  it('reads and writes the document, locks and stores, and does not tell who', () => {
    const call = ({ sheet, LockService, PropertiesService, Session }: Book) => {
      sheet.getRange('A1').setValue('x');
      LockService.getDocumentLock().tryLock(1);
      PropertiesService.getDocumentProperties()?.setProperty('k', 'v');
      return Session.getActiveUser().getEmail();
    };
    expect(under('LIMITED', call)()).toBe('');
  });
});

describe('CUSTOM_FUNCTION', () => {
  it.each<[string, (book: Book) => unknown]>([
    ['setValues', ({ sheet }) => sheet.getRange('A1').setValues([['x']])],
    ['appendRow', ({ sheet }) => sheet.appendRow(['x'])],
    ['insertSheet', ({ book }) => book.insertSheet('x')],
    ['clear', ({ sheet }) => sheet.getRange('A1').clear()],
    ['protect', ({ sheet }) => sheet.protect()],
    ['merge', ({ sheet }) => sheet.getRange('A1:B1').merge()],
  ])('refuses %s', (name, call) => {
    expect(under('CUSTOM_FUNCTION', call)).toThrow(`${permission} ${name}.`);
  });

  it('has no Ui', () => {
    expect(under('CUSTOM_FUNCTION', ({ SpreadsheetApp }) => SpreadsheetApp.getUi())).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  it('reads', () => {
    expect(under('CUSTOM_FUNCTION', ({ sheet }) => sheet.getDataRange().getValues())()).toEqual([['']]);
  });
});

describe('FULL', () => {
  it('tells who', () => {
    const { Session } = openBook({ user: 'a@example.com' });
    expect(Session.getActiveUser().getEmail()).toBe('a@example.com');
    expect(Session.getActiveUserLocale()).toBe('en');
    expect(Session.getScriptTimeZone()).toBe('Asia/Ho_Chi_Minh');
    expect(Session.getTemporaryActiveUserKey()).not.toContain('a@example.com');
  });
});
