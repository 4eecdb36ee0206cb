/** The page's HTTP server: files, the event stream, and requests into the host's queue. Only on 127.0.0.1. */

import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import type { CallSwitch } from './callSwitch';
import type { EventStream } from './eventStream';
import type { HostThread } from './hostThread';
import { type PanelPages, panelPolicy } from './panelPages';
import type { DialogAnswer, PageRequest } from './protocol';
import { hasOwnHost, isFromOwnPage } from './requestGuard';

/** Largest workbook or grid change taken in one request. */
const bodyLimit = 100 * 1024 * 1024;

/** The built files lie in one folder; only plain names reach into it. */
const pageFile = /^\/([\w-]+\.(js|css))$/;
const contentTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Pages of the script's own, by the id of the opening that shows them. */
const panelPage = /^\/panel\/([\w-]+)$/;

/** Nothing from anywhere else, and no other page may frame this one. */
const contentPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

export interface PageServerOptions {
  host: HostThread;
  events: EventStream;
  pages: PanelPages;
  calls: CallSwitch;
  /** The folder `buildPage` made. */
  pageDir: string;
  language: 'vi' | 'en';
}

export function createPageServer(options: PageServerOptions): Server {
  const server = createServer((request, response) => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    handle(options, port, request, response).catch((error: unknown) => {
      // A body that is not JSON is the asker's fault, anything else ours.
      const status = error instanceof SyntaxError ? 400 : 500;
      if (status === 500) console.error(error);
      if (response.headersSent) response.end();
      else finish(response, status);
    });
  });
  return server;
}

async function handle(
  options: PageServerOptions,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('content-security-policy', contentPolicy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (!hasOwnHost(request, port)) return finish(response, 403);
  if (url.pathname.startsWith('/api/')) {
    if (!isFromOwnPage(request, port)) return finish(response, 403);
    return handleApi(options, url, request, response);
  }
  if (request.method !== 'GET') return finish(response, 405);
  if (url.pathname === '/') return sendIndex(options, response);
  const [, panel] = panelPage.exec(url.pathname) ?? [];
  if (panel !== undefined) return sendPanel(options, panel, response);
  return sendPageFile(options, url.pathname, response);
}

function sendPageFile({ pageDir }: PageServerOptions, pathname: string, response: ServerResponse): void {
  const [, name = '', kind = ''] = pageFile.exec(pathname) ?? [];
  const file = path.join(pageDir, name);
  const type = contentTypes[kind];
  if (type === undefined || !existsSync(file)) {
    finish(response, 404);
    return;
  }
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
  createReadStream(file).pipe(response);
}

async function sendIndex({ pageDir, language }: PageServerOptions, response: ServerResponse): Promise<void> {
  const html = await readFile(path.join(pageDir, 'index.html'), 'utf8');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(html.replace('<html lang="vi">', `<html lang="${language}">`));
}

/** A page of the script's own: its scripts run, and reach neither this page nor anything outside. */
async function sendPanel(
  { pages, pageDir }: PageServerOptions,
  id: string,
  response: ServerResponse,
): Promise<void> {
  const html = pages.page(id, await readFile(path.join(pageDir, 'panelFrame.js'), 'utf8'));
  if (html === null) return finish(response, 404);
  response.setHeader('content-security-policy', panelPolicy);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(html);
}

async function handleApi(
  options: PageServerOptions,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { host, events } = options;
  if (request.method === 'GET') {
    const windowId = url.searchParams.get('window');
    if (url.pathname !== '/api/events' || !windowId) return finish(response, 404);
    events.accept(windowId, request, response);
    events.send(host.greeting());
    return host.send({ kind: 'show' });
  }
  const windowId = request.headers['x-window'];
  if (!events.isCurrent(typeof windowId === 'string' ? windowId : undefined)) return finish(response, 409);
  const body = await readBody(request);
  if (body === null) return finish(response, 413);
  return handlePost(options, url, body, response);
}

/** Requests into the host's queue are answered as soon as they are in it; what comes of them goes by event. */
async function handlePost(
  { host, calls }: PageServerOptions,
  url: URL,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  switch (url.pathname) {
    case '/api/request':
      sendRequest(host, calls, JSON.parse(body.toString('utf8')) as PageRequest);
      return finish(response, 202);
    case '/api/answer': {
      const { dialog, answer } = JSON.parse(body.toString('utf8')) as {
        dialog: number;
        answer: DialogAnswer;
      };
      host.answer(dialog, answer);
      return finish(response, 202);
    }
    case '/api/open':
      host.send({ kind: 'open', fileName: url.searchParams.get('name') ?? '', bytes: new Uint8Array(body) });
      return finish(response, 202);
    case '/api/save':
      return sendWorkbook(await host.save(), response);
    default:
      return finish(response, 404);
  }
}

/** A call from a page meets the troubles that are switched on. */
function sendRequest(host: HostThread, calls: CallSwitch, request: PageRequest): void {
  if (request.kind !== 'call') host.send({ kind: 'request', request, trouble: null });
  else calls.pass(request.functionName, (trouble) => host.send({ kind: 'request', request, trouble }));
}

function sendWorkbook(bytes: Uint8Array | null, response: ServerResponse): void {
  if (!bytes) {
    finish(response, 500);
    return;
  }
  response.writeHead(200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'cache-control': 'no-store',
  });
  response.end(bytes);
}

function finish(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

/** Null when the body is larger than the limit. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = part as Buffer;
    size += bytes.length;
    if (size > bodyLimit) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}
