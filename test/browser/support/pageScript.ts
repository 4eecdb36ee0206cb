/** A small script with pages of its own: what google.script does in them is tried from inside the frame. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  emptyDocument,
  sheetsInOrder,
  type WorkbookDocument,
} from '../../../local/document/workbookDocument';

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Gương Sáng')
    .addItem('Mở thử', 'openSidebar').addItem('Mở khác', 'openOther').addItem('Mở trên', 'openDialog')
    .addToUi();
}
function page(name, title) { return HtmlService.createHtmlOutputFromFile(name).setTitle(title); }
function openSidebar() { SpreadsheetApp.getUi().showSidebar(page('ben', 'Bảng thử')); }
function openOther() { SpreadsheetApp.getUi().showSidebar(page('khac', 'Bảng khác')); }
function openDialog() {
  SpreadsheetApp.getUi().showModalDialog(page('ben', 'x').setWidth(420).setHeight(180), 'Hộp thử');
}
function firstTab() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
function echo(value) { return value; }
function today() { return [new Date()]; }
function write(a1, value) { firstTab().getRange(a1).setValue(value); return value; }
function growTabs() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Tab mới'); firstTab().activate(); }
function growAndGo(a1) {
  SpreadsheetApp.getActiveSpreadsheet().insertSheet().getRange(a1).activate();
}
function wrong() { throw new TypeError('sai'); }
function whereIs() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  return book.getActiveSheet().getName() + '!' + book.getActiveRange().getA1Notation();
}
function go(tab, a1) {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  book.setActiveRange(book.getSheetByName(tab).getRange(a1));
}
function hidden_() { return 'ẩn'; }
`;

const sidebarPage = `<!doctype html><html><head><title>Bị bỏ qua</title></head><body>
<input id="o" value="" /><p id="p">Xin chào</p>
<script>window.ready = typeof google;</script></body></html>`;

export interface PageScript {
  buildDir: string;
  remove(): Promise<void>;
}

export async function pageScript(): Promise<PageScript> {
  const buildDir = await mkdtemp(path.join(tmpdir(), 'guong-sang-frame-'));
  await writeFile(path.join(buildDir, 'Code.js'), code);
  await writeFile(path.join(buildDir, 'ben.html'), sidebarPage);
  await writeFile(path.join(buildDir, 'khac.html'), '<p>Bảng khác</p>');
  return { buildDir, remove: () => rm(buildDir, { recursive: true }) };
}

/** Two tabs, `Một` and `Hai`, nothing in them. */
export function twoTabs(): WorkbookDocument {
  const document = emptyDocument('Sổ thử', 'Một');
  const [first] = sheetsInOrder(document);
  if (!first) throw new Error('an empty document has one tab');
  document.sheets.hai = { ...structuredClone(first), id: 'hai', name: 'Hai' };
  document.sheetOrder.push('hai');
  return document;
}

/** The frame with the script's page that `open` opens, once its scripts have run. */
export async function frameOpenedBy(page: Page, title: string, open: () => Promise<void>): Promise<Frame> {
  const ids = () => page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.outerHTML));
  const before = await ids();
  await open();
  await expect.poll(ids, { timeout: 10_000 }).not.toEqual(before);
  const element = await page.locator(`iframe[title="${title}"]`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`no frame ${title}`);
  await frame.waitForLoadState();
  return frame;
}

export type Outcome = { value: unknown } | { name: string; message: string } | { thrown: string };

/** Calls a server function from inside the frame, and waits for what its handlers get. */
export function callFrom(frame: Frame, name: string, ...given: unknown[]): Promise<Outcome> {
  return frame.evaluate(
    ([called, values]) =>
      new Promise<Outcome>((resolve) => {
        const runner = google.script.run
          .withSuccessHandler((value) => resolve({ value }))
          .withFailureHandler(({ name: kind, message }) => resolve({ name: kind, message }));
        try {
          runner[called]?.(...values);
          if (!runner[called]) resolve({ thrown: 'no function' });
        } catch (error) {
          resolve({ thrown: String(error) });
        }
      }),
    [name, given] as const,
  );
}

/** The handlers' end of a chain, and the server functions at its side. */
type Runner = {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
} & { readonly [name: string]: ((...given: readonly unknown[]) => void) | undefined };

declare const google: { readonly script: { readonly run: Runner } };
