/** Starts the local page: build of the page, host in its thread, server on 127.0.0.1. */

import type { Server } from 'node:http';
import type { WorkbookDocument } from '../document/workbookDocument';
import { buildHost } from './buildHost';
import { buildPage } from './buildPage';
import { CallSwitch } from './callSwitch';
import { EventStream } from './eventStream';
import { HostThread } from './hostThread';
import { createPageServer } from './httpServer';
import { PanelPages } from './panelPages';

export interface StartOptions {
  /** The built add-on. */
  buildDir: string;
  language: 'vi' | 'en';
  /** First port to try; each of the next ones when it is taken. 0 lets the system choose. */
  port: number;
  portsToTry?: number;
  /** Instead of the project's sample. */
  document?: WorkbookDocument;
}

export interface RunningServer {
  /** Where the page is, e.g. `http://127.0.0.1:4173/`. */
  url: string;
  /** Makes calls from the script's pages slow or failing. */
  calls: CallSwitch;
  close(): Promise<void>;
}

export async function startServer(options: StartOptions): Promise<RunningServer> {
  const [pageDir, workerFile] = await Promise.all([buildPage(), buildHost()]);
  const events = new EventStream();
  const pages = new PanelPages();
  const calls = new CallSwitch();
  const host = new HostThread({
    workerFile,
    buildDir: options.buildDir,
    language: options.language,
    firstDocument: options.document ?? null,
    onEvent: (event) => events.send(event),
    pages,
  });
  const server = createPageServer({ host, events, pages, calls, pageDir, language: options.language });
  const port = await listen(server, options.port, options.portsToTry ?? 20).catch(async (error: unknown) => {
    await host.close();
    throw error;
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    calls,
    async close() {
      events.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await host.close();
    },
  };
}

/** Resolves to the port listened on. */
async function listen(server: Server, first: number, count: number): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port + 1 >= first + count) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
