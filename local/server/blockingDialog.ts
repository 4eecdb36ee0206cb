/**
 * Lets a script wait for a person: the worker thread stops here until the page's answer arrives, as
 * `Ui.alert` and `Ui.prompt` stop a script on Google (platform.md §4.7, host.md §5).
 */

import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { DialogAnswer, OpenDialog } from './protocol';

/** Blocks this thread. `show` tells the page to open the dialog (null: to close it). */
export function askAndWait(
  dialog: OpenDialog,
  show: (dialog: OpenDialog | null) => void,
  answers: MessagePort,
  signal: SharedArrayBuffer,
): DialogAnswer {
  const waiting = new Int32Array(signal);
  show(dialog);
  for (;;) {
    const received = receiveMessageOnPort(answers) as
      | { message: DialogAnswer & { dialog: number } }
      | undefined;
    if (!received) {
      Atomics.wait(waiting, 0, 0);
      Atomics.store(waiting, 0, 0);
    } else if (received.message.dialog === dialog.id) {
      show(null);
      return received.message;
    }
  }
}
