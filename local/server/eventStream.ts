/** Server-sent events to the one page that is current; a newer page takes over from an older one. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageEvent } from './protocol';

/** Keeps proxies and browsers from taking the quiet connection for a dead one. */
const heartbeatMs = 20_000;

export class EventStream {
  private current: { windowId: string; response: ServerResponse } | null = null;

  /** Makes this connection the current one. */
  accept(windowId: string, request: IncomingMessage, response: ServerResponse): void {
    const before = this.current;
    if (before && before.windowId !== windowId) {
      this.send({ type: 'taken_over' });
    }
    before?.response.end();
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.write('retry: 1000\n\n');
    const mine = { windowId, response };
    this.current = mine;
    const heartbeat = setInterval(() => response.write(': \n\n'), heartbeatMs);
    heartbeat.unref();
    request.on('close', () => {
      clearInterval(heartbeat);
      if (this.current === mine) this.current = null;
    });
  }

  isCurrent(windowId: string | undefined): boolean {
    return this.current !== null && this.current.windowId === windowId;
  }

  send(event: PageEvent): void {
    this.current?.response.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  close(): void {
    this.current?.response.end();
    this.current = null;
  }
}
