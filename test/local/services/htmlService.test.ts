/** Pages of the script's own, shown beside the grid or over it; and the selection they may move (platform.md §4.7). */
import { describe, expect, it } from 'vitest';
import { openBook } from './openBook';

const files: Record<string, string> = { dang_ky: '<p>Đăng ký</p>' };
const withFiles = () => openBook({ htmlFile: (name) => files[name] ?? null });

describe('an HtmlOutput', () => {
  it('is made of a file, with or without its ending', () => {
    const { HtmlService } = withFiles();
    expect(HtmlService.createHtmlOutputFromFile('dang_ky').getContent()).toBe('<p>Đăng ký</p>');
    expect(HtmlService.createHtmlOutputFromFile('dang_ky.html').getContent()).toBe('<p>Đăng ký</p>');
    expect(() => HtmlService.createHtmlOutputFromFile('khac')).toThrow('No HTML file named khac was found.');
  });

  it('keeps what is set', () => {
    const { HtmlService } = withFiles();
    const output = HtmlService.createHtmlOutput('a').setTitle('T').setWidth(500).setHeight(200);
    expect([output.getTitle(), output.getWidth(), output.getHeight()]).toEqual(['T', 500, 200]);
    expect(output.setContent('b').getContent()).toBe('b');
    expect(HtmlService.createHtmlOutput().getContent()).toBe('');
  });

  it.each(['append', 'asTemplate', 'addMetaTag', 'setSandboxMode'])('has no %s here', (name) => {
    const output = openBook().HtmlService.createHtmlOutput('') as unknown as Record<string, unknown>;
    expect(() => output[name]).toThrow(`not in the local host: HtmlOutput.${name}`);
  });
});

describe('the Ui shows', () => {
  it('sidebars by their own title and dialogs by the one given, and the script goes on', () => {
    const { SpreadsheetApp, HtmlService, context } = withFiles();
    const ui = SpreadsheetApp.getUi();
    const page = HtmlService.createHtmlOutput('x').setTitle('Bên').setWidth(900).setHeight(80);
    ui.showSidebar(page);
    ui.showModalDialog(page, 'Trên');
    expect(context.record.panels).toEqual([
      { kind: 'sidebar', title: 'Bên', html: 'x', width: null, height: null },
      { kind: 'dialog', title: 'Trên', html: 'x', width: 900, height: 80 },
    ]);
  });

  it('nothing but an HtmlOutput', () => {
    const ui = openBook().SpreadsheetApp.getUi();
    expect(() => ui.showSidebar({} as never)).toThrow(
      "The parameters (Object) don't match the method signature for Ui.showSidebar.",
    );
  });

  it.each(['showSidebar', 'showModalDialog'] as const)('%s only when a person has clicked', (name) => {
    const { SpreadsheetApp, HtmlService, context } = openBook();
    const page = HtmlService.createHtmlOutput('x');
    const ui = SpreadsheetApp.getUi();
    context.settings.authMode = 'LIMITED';
    expect(() => (name === 'showSidebar' ? ui.showSidebar(page) : ui.showModalDialog(page, 'T'))).toThrow(
      `You do not have permission to call Ui.${name}. Required permissions: https://www.googleapis.com/auth/script.container.ui`,
    );
    context.settings.authMode = 'NONE';
    expect(() => HtmlService.createHtmlOutput('x')).toThrow('You do not have permission');
  });
});

describe('the active range', () => {
  it('is A1 until something is known of it', () => {
    expect(openBook().book.getActiveRange()?.getA1Notation()).toBe('A1');
  });

  it('is what the script has chosen last, and its tab comes to the front', () => {
    const { book } = openBook();
    const second = book.insertSheet('Hai');
    book.setActiveRange(book.getSheets()[0]?.getRange('B2:C5') as never);
    expect([book.getActiveSheet().getName(), book.getActiveRange()?.getA1Notation()]).toEqual([
      'Một',
      'B2:C5',
    ]);
    second.getRange('D4').activate();
    expect([book.getActiveSheet().getName(), book.getActiveRange()?.getA1Notation()]).toEqual(['Hai', 'D4']);
  });

  it('is not carried over to another tab, nor kept of one that is gone', () => {
    const { book, sheet } = openBook();
    sheet.getRange('B2').activate();
    const second = book.insertSheet('Hai');
    expect(book.getActiveRange()?.getA1Notation()).toBe('A1');
    second.getRange('C3').activate();
    book.deleteSheet(second);
    expect([book.getActiveSheet().getName(), book.getActiveRange()?.getA1Notation()]).toEqual(['Một', 'A1']);
  });
});
