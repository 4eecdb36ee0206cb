/** The worker thread that holds the host: takes work one at a time, in the order it came. */

import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkbookDocument } from '../document/workbookDocument';
import type { CallTrouble } from '../host/callAnswer';
import { callableFunctions } from '../host/callableFunctions';
import type { Dialog, DialogAnswer, HtmlPanel } from '../services/serviceContext';
import { askAndWait } from './blockingDialog';
import { fileFailure } from './fileFailure';
import type { DialogButton, PageEvent, PageRequest, Work } from './protocol';
import type { HostMessage, HostTask, HostThreadData } from './threadMessages';
import { WorkbookSession } from './workbookSession';

const { buildDir, language, answers, signal, firstDocument } = workerData as HostThreadData;
const port = parentPort;
if (!port) throw new Error('the host runs in a worker thread');

let lastDialog = 0;
let session: WorkbookSession | null = null;
/** A page has asked for the document: from then on it gets every other one that is opened. */
let pageHasDocument = false;

function post(message: HostMessage): void {
  port?.postMessage(message);
}

function emit(event: PageEvent): void {
  post({ kind: 'event', event });
}

function ask({ kind, title, message, buttons }: Dialog): DialogAnswer {
  lastDialog += 1;
  const dialog = { id: lastDialog, kind, title, message, buttons: buttons as DialogButton[] };
  return askAndWait(dialog, (shown) => emit({ type: 'dialog', dialog: shown }), answers, signal);
}

function showPanel({ html, ...panel }: HtmlPanel): void {
  const shown = { ...panel, id: randomUUID() };
  post({ kind: 'panel', panel: shown, html, functions: callableFunctions(buildDir) });
}

function openDocument(document: WorkbookDocument, fileName: string): void {
  session = new WorkbookSession({ document, fileName, buildDir, language, emit, ask, showPanel });
  session.open();
  if (pageHasDocument) session.show(null);
}

async function readSample(): Promise<WorkbookDocument> {
  const { sampleDocument } = await import('../sample/sampleDocument');
  return sampleDocument({ buildDir });
}

async function openSample(): Promise<void> {
  const document = firstDocument ?? (await readSample());
  openDocument(structuredClone(document), document.name);
}

async function working(work: Work, task: () => Promise<void>): Promise<void> {
  emit({ type: 'work', work });
  try {
    await task();
  } finally {
    emit({ type: 'work', work: null });
  }
}

async function openFile(fileName: string, bytes: Uint8Array): Promise<void> {
  const { readXlsx } = await import('../xlsx/readXlsx');
  try {
    openDocument(await readXlsx(bytes), fileName);
  } catch (error) {
    emit({ type: 'failed', failure: fileFailure(fileName, error) });
  }
}

async function save(ticket: number): Promise<void> {
  const { writeXlsx } = await import('../xlsx/writeXlsx');
  if (!session) return;
  try {
    const bytes = await writeXlsx(session.document);
    session.saved();
    post({ kind: 'saved', ticket, bytes });
  } catch (error) {
    console.error(error);
    const detail = error instanceof Error ? error.message : String(error);
    post({ kind: 'not_saved', ticket, failure: { code: 'save_failed', detail } });
  }
}

async function answerRequest(request: PageRequest, trouble: CallTrouble | null): Promise<void> {
  switch (request.kind) {
    case 'run':
      return session?.run(request);
    case 'call':
      return session?.call(request, trouble);
    case 'grid':
      return session?.act(request.action, request.request);
    case 'active':
      session?.activate(request.sheetId);
      return session?.tell(request.request);
    case 'sample':
      await working({ kind: 'open' }, openSample);
      return session?.tell(request.request);
  }
}

async function perform(task: HostTask): Promise<void> {
  switch (task.kind) {
    case 'request':
      return answerRequest(task.request, task.trouble);
    case 'show':
      pageHasDocument = true;
      return session?.show(null);
    case 'open':
      return working({ kind: 'open' }, () => openFile(task.fileName, task.bytes));
    case 'save':
      return working({ kind: 'save' }, () => save(task.ticket));
  }
}

// An error here is a bug of the host itself: it ends the worker, and the page says so.
let queue = openSample();
port.on('message', (task: HostTask) => {
  queue = queue.then(() => perform(task));
});
