/** What the local host does not have is refused by name, never answered with undefined. */
import { describe, expect, it } from 'vitest';
import { openBook } from './openBook';

const read = (target: object, key: string) => (target as Record<string, unknown>)[key];

describe('what is not in the local host', () => {
  it.each<[string, (book: ReturnType<typeof openBook>) => object, string]>([
    ['Range', ({ sheet }) => sheet.getRange('A1'), 'copyTo'],
    ['Range', ({ sheet }) => sheet.getRange('A1'), 'rowStart'],
    ['Sheet', ({ sheet }) => sheet, 'getCharts'],
    ['EmbeddedChartBuilder', ({ sheet }) => sheet.newChart(), 'asPieChart'],
    // The one that knows kinds has no title of its own (platform.md CF-39).
    ['EmbeddedChartBuilder', ({ sheet }) => sheet.newChart(), 'setTitle'],
    ['Spreadsheet', ({ book }) => book, 'getEditors'],
    ['SpreadsheetApp', ({ SpreadsheetApp }) => SpreadsheetApp, 'openById'],
    ['SpreadsheetApp', ({ SpreadsheetApp }) => SpreadsheetApp, 'AutoFillSeries'],
    ['BorderStyle', ({ SpreadsheetApp }) => SpreadsheetApp.BorderStyle, 'WAVY'],
    ['Ui', ({ SpreadsheetApp }) => SpreadsheetApp.getUi(), 'showModelessDialog'],
    ['HtmlService', ({ HtmlService }) => HtmlService, 'createTemplate'],
    ['LockService', ({ LockService }) => LockService, 'getScriptLock'],
    ['PropertiesService', ({ PropertiesService }) => PropertiesService, 'getUserProperties'],
    ['Utilities', ({ Utilities }) => Utilities, 'base64Encode'],
    ['Session', ({ Session }) => Session, 'getEffectiveUser'],
    ['ScriptApp', ({ ScriptApp }) => ScriptApp, 'newTrigger'],
  ])('%s', (name, object, key) => {
    expect(() => read(object(openBook()), key)).toThrow(`not in the local host: ${name}.${key}`);
  });

  it('lets promises, printing and JSON look at an object', async () => {
    const { sheet } = openBook();
    const range = sheet.getRange('A1');
    expect(String(range)).toBe('Range');
    expect(JSON.stringify({ range })).toBe('{"range":{}}');
    expect(await Promise.resolve(range)).toBe(range);
  });

  it('refuses to have its members replaced', () => {
    const { sheet } = openBook();
    expect(() => Object.assign(sheet, { getName: () => 'x' })).toThrow('not in the local host');
  });
});

describe('enums', () => {
  it('print and serialise as their names (platform.md §2.1)', () => {
    const { SpreadsheetApp, ScriptApp } = openBook();
    expect(String(SpreadsheetApp.ProtectionType.SHEET)).toBe('SHEET');
    expect(JSON.stringify([ScriptApp.AuthMode.NONE])).toBe('["NONE"]');
    expect(SpreadsheetApp.getUi().Button.YES).toBe(openBook().SpreadsheetApp.getUi().Button.YES);
  });
});
