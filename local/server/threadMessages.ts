/** What the server's main thread and the host's worker thread say to each other. */

import type { MessagePort } from 'node:worker_threads';
import type { WorkbookDocument } from '../document/workbookDocument';
import type { CallTrouble } from '../host/callAnswer';
import type { Failure, OpenPanel, PageEvent, PageRequest } from './protocol';

/** Handed to the worker when it starts. */
export interface HostThreadData {
  buildDir: string;
  language: 'vi' | 'en';
  /** Answers to blocking dialogs come through here. */
  answers: MessagePort;
  /** One Int32: the number of answers waiting in `answers`. */
  signal: SharedArrayBuffer;
  /** Shown at the start and as the sample; null for the project's own sample. */
  firstDocument: WorkbookDocument | null;
}

/** Work for the host, done in the order sent. */
export type HostTask =
  | { kind: 'request'; request: PageRequest; trouble: CallTrouble | null }
  /** Shows the whole document again, for a page that has just connected. */
  | { kind: 'show' }
  | { kind: 'open'; fileName: string; bytes: Uint8Array }
  | { kind: 'save'; ticket: number };

export type HostMessage =
  | { kind: 'event'; event: PageEvent }
  | { kind: 'panel'; panel: OpenPanel; html: string; functions: string[] }
  | { kind: 'saved'; ticket: number; bytes: Uint8Array }
  | { kind: 'not_saved'; ticket: number; failure: Failure };
