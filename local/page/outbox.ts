/**
 * Sends what a person did to the host, in order, and knows what is still unanswered. An edit is sent at once,
 * also while a command runs: it waits in the host's queue. An action with the whole workbook waits here until
 * nothing is unanswered, because it must hold the answers.
 */

import type { PageRequest, SheetEdits } from '../server/protocol';

/** A request without its number, which the outbox gives. */
export type Message<R = PageRequest> = R extends PageRequest ? Omit<R, 'request'> : never;

interface Entry {
  request: number;
  /** Builds the message at the moment it is sent. */
  build: () => Message;
  afterSettled: boolean;
}

export class Outbox {
  private queue: Entry[] = [];
  private readonly unanswered = new Set<number>();
  private waiting: (() => void)[] = [];
  /** Last request that changed a cell here, by sheet and place, until it is answered. */
  private readonly changedCells = new Map<string, number>();
  private lastRequest = 0;
  private sending = false;
  private stopped = false;

  /** `post` resolves once the server has put the request in its queue, false when it could not be reached. */
  constructor(private readonly post: (request: PageRequest) => Promise<boolean>) {}

  /** Queues a message. `edits` are the cells the person sees changed already. */
  send(build: () => Message, edits: readonly SheetEdits[] = [], afterSettled = false): void {
    this.lastRequest += 1;
    this.queue.push({ request: this.lastRequest, build, afterSettled });
    for (const { sheetId, cells } of edits) {
      for (const { row, column } of cells) {
        this.changedCells.set(cellKey(sheetId, row, column), this.lastRequest);
      }
    }
    void this.pump();
  }

  /** The host has answered a request. */
  settle(request: number): void {
    this.unanswered.delete(request);
    for (const [key, last] of this.changedCells) if (last <= request) this.changedCells.delete(key);
    this.wake();
  }

  /** True when the person has changed the cell after what request `settles` did (null: after anything). */
  isNewer(sheetId: string, row: number, column: number, settles: number | null): boolean {
    const last = this.changedCells.get(cellKey(sheetId, row, column));
    return last !== undefined && last > (settles ?? 0);
  }

  /** Null when nothing is under way; else resolves once nothing is. */
  whenSettled(): Promise<void> | null {
    if (this.queue.length === 0 && this.unanswered.size === 0) return null;
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** After a new connection: the server shows its workbook again, so what hangs on the old one is void. */
  reconnected(): void {
    this.stopped = false;
    this.unanswered.clear();
    this.queue = this.queue.filter((entry) => !entry.afterSettled);
    this.wake();
    void this.pump();
  }

  private async pump(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    for (;;) {
      const [entry] = this.queue;
      if (!entry || this.stopped || (entry.afterSettled && this.unanswered.size > 0)) break;
      this.unanswered.add(entry.request);
      const request = { ...entry.build(), request: entry.request } as PageRequest;
      if (await this.post(request)) this.queue = this.queue.filter((other) => other !== entry);
      else {
        this.unanswered.delete(entry.request);
        this.stopped = true;
      }
    }
    this.sending = false;
  }

  private wake(): void {
    void this.pump();
    if (this.queue.length > 0 || this.unanswered.size > 0) return;
    const resolved = this.waiting;
    this.waiting = [];
    for (const resolve of resolved) resolve();
  }
}

function cellKey(sheetId: string, row: number, column: number): string {
  return `${sheetId},${row},${column}`;
}
