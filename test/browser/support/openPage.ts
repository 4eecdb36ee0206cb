/** Starts the local page with a real browser on it, and notes everything that must not happen there. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { WorkbookDocument } from '../../../local/document/workbookDocument';
import { type RunningServer, startServer } from '../../../local/server/startServer';
import { buildDir } from '../../../scripts/bundle';
import { findBrowser } from '../../../scripts/findBrowser';

const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenPage {
  page: Page;
  context: BrowserContext;
  server: RunningServer;
  /** Errors of the page, and requests to anywhere but this machine. Must stay empty. */
  problems: string[];
  close(): Promise<void>;
}

export interface OpenPageOptions {
  /** Instead of the add-on that is built. */
  buildDir?: string;
  /** Instead of the sample. */
  document?: WorkbookDocument;
}

export async function openPage(options: OpenPageOptions = {}): Promise<OpenPage> {
  const server = await startServer({ buildDir, language: 'vi', port: 0, ...options });
  const browser = await launch();
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const problems: string[] = [];
  watch(context, problems);
  const page = await context.newPage();
  await page.goto(server.url);
  await whenReady(page);
  // The grid takes the keyboard a moment after it is drawn; keys pressed before would be lost to it.
  await page.waitForFunction(() => document.activeElement !== document.body);
  return {
    page,
    context,
    server,
    problems,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Resolves once the workbook is shown and no command runs. */
export async function whenReady(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'Sẵn sàng' }).waitFor();
  await page.locator('[data-u-comp="defined-name"] input').waitFor();
}

async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no Chrome, Chromium or Edge: run npm test, which gets one');
  return chromium.launch({ executablePath, args: browserArguments });
}

function watch(context: BrowserContext, problems: string[]): void {
  context.on('weberror', (error) => problems.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') problems.push(`request to ${request.url()}`);
  });
}
