/** The page's connection to its own server: events in, requests out. */

import type { DialogAnswer, PageEvent, PageRequest } from '../server/protocol';

/** Tells this window from an older one; the server listens to the newest only. */
const windowId = crypto.randomUUID();

export interface LinkListener {
  event(event: PageEvent): void;
  /** The connection broke; it is tried again by itself. */
  lost(): void;
}

export interface ServerLink {
  /** False when the server could not be reached or this window is not the current one. */
  post(request: PageRequest): Promise<boolean>;
  answer(dialog: number, answer: DialogAnswer): Promise<boolean>;
  open(file: File): Promise<boolean>;
  /** The workbook as .xlsx; null when it could not be had. */
  save(): Promise<Blob | null>;
}

export function connect(listener: LinkListener): ServerLink {
  const events = new EventSource(`/api/events?window=${windowId}`);
  events.onmessage = (message) => {
    const event = JSON.parse(message.data as string) as PageEvent;
    // A newer window has the workbook: trying again would take it back.
    if (event.type === 'taken_over') events.close();
    listener.event(event);
  };
  events.onerror = () => listener.lost();
  const postJson = async (path: string, body: object) =>
    (await send(path, JSON.stringify(body), 'application/json')) !== null;
  return {
    post: (request) => postJson('/api/request', request),
    answer: (dialog, answer) => postJson('/api/answer', { dialog, answer }),
    open: async (file) =>
      (await send(`/api/open?name=${encodeURIComponent(file.name)}`, file, 'application/octet-stream')) !==
      null,
    save: async () => (await send('/api/save', '', 'application/json'))?.blob() ?? null,
  };
}

async function send(path: string, body: BodyInit, type: string): Promise<Response | null> {
  const headers = { 'content-type': type, 'x-window': windowId };
  // An unreachable server shows as a lost connection; EventSource tells of it and of its return.
  const response = await fetch(path, { method: 'POST', headers, body }).catch(() => null);
  return response?.ok ? response : null;
}
