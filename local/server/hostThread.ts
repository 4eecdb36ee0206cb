/** The main thread's side of the host: starts the worker, passes work and answers on, remembers what it showed. */

import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { WorkbookDocument } from '../document/workbookDocument';
import type { PanelPages } from './panelPages';
import type { DialogAnswer, Greeting, PageEvent } from './protocol';
import type { HostMessage, HostTask, HostThreadData } from './threadMessages';

export interface HostThreadOptions {
  /** What `buildHost` made. */
  workerFile: string;
  buildDir: string;
  language: 'vi' | 'en';
  firstDocument: WorkbookDocument | null;
  onEvent: (event: PageEvent) => void;
  /** Where the pages the script shows are kept for the browser. */
  pages: PanelPages;
}

interface SaveTicket {
  resolve: (bytes: Uint8Array | null) => void;
}

export class HostThread {
  private readonly worker: Worker;
  private readonly answers: MessagePort;
  private readonly signal = new Int32Array(new SharedArrayBuffer(4));
  private readonly saves = new Map<number, SaveTicket>();
  private lastTicket = 0;
  private shown: Greeting = {
    type: 'greeting',
    file: { name: '', unsaved: false },
    menus: [],
    work: null,
    dialog: null,
  };

  constructor(private readonly options: HostThreadOptions) {
    const channel = new MessageChannel();
    this.answers = channel.port1;
    const data: HostThreadData = {
      buildDir: options.buildDir,
      language: options.language,
      firstDocument: options.firstDocument,
      answers: channel.port2,
      signal: this.signal.buffer as SharedArrayBuffer,
    };
    this.worker = new Worker(options.workerFile, { workerData: data, transferList: [channel.port2] });
    this.worker.on('message', (message: HostMessage) => this.receive(message));
    this.worker.on('error', (error) => this.fail(error));
  }

  send(task: HostTask): void {
    this.worker.postMessage(task);
  }

  answer(dialog: number, answer: DialogAnswer): void {
    this.answers.postMessage({ dialog, ...answer });
    Atomics.add(this.signal, 0, 1);
    Atomics.notify(this.signal, 0);
  }

  /** The workbook as .xlsx once all earlier work is done; null when it could not be written. */
  save(): Promise<Uint8Array | null> {
    this.lastTicket += 1;
    const ticket = this.lastTicket;
    return new Promise((resolve) => {
      this.saves.set(ticket, { resolve });
      this.send({ kind: 'save', ticket });
    });
  }

  /** What a page that connects now must show besides the document. */
  greeting(): Greeting {
    return this.shown;
  }

  async close(): Promise<void> {
    this.answers.close();
    await this.worker.terminate();
  }

  private receive(message: HostMessage): void {
    if (message.kind === 'event') this.pass(message.event);
    else if (message.kind === 'panel') {
      const { panel, html, functions } = message;
      this.options.pages.store(panel.id, panel.kind, { html, functions });
      this.pass({ type: 'panel', panel });
    } else {
      const ticket = this.saves.get(message.ticket);
      this.saves.delete(message.ticket);
      if (message.kind === 'not_saved') this.pass({ type: 'failed', failure: message.failure });
      ticket?.resolve(message.kind === 'saved' ? message.bytes : null);
    }
  }

  private pass(event: PageEvent): void {
    if (event.type === 'file') this.shown = { ...this.shown, file: event.file };
    else if (event.type === 'menus') this.shown = { ...this.shown, menus: event.menus };
    else if (event.type === 'work') this.shown = { ...this.shown, work: event.work };
    else if (event.type === 'dialog') this.shown = { ...this.shown, dialog: event.dialog };
    this.options.onEvent(event);
  }

  private fail(error: unknown): void {
    console.error(error);
    for (const ticket of this.saves.values()) ticket.resolve(null);
    this.saves.clear();
    const detail = error instanceof Error ? error.message : String(error);
    this.pass({ type: 'failed', failure: { code: 'host_stopped', detail } });
  }
}
