/** Runs in each page of the script's own before anything else there: makes `google.script`. */

import type { FrameAnswer, FrameMessage } from './frameMessages';
import { ScriptCalls } from './scriptRunner';

/** `functions` are the names the server lets a page know. */
export function start(functions: readonly string[]): void {
  const calls = new ScriptCalls((call, functionName, json) => {
    tell({ kind: 'call', call, functionName, json });
  });
  window.addEventListener('message', ({ source, data }: MessageEvent<FrameAnswer>) => {
    if (source === window.parent && data.kind === 'answer') calls.settle(data.call, data.answer);
  });
  window.addEventListener('keydown', (event) => {
    if (event.key === 'F6') tell({ kind: 'focus_grid' });
  });
  const host = {
    close: () => tell({ kind: 'close' }),
    editor: { focus: () => tell({ kind: 'focus_grid' }) },
    setWidth: (width: number) => tell({ kind: 'size', width }),
    setHeight: (height: number) => tell({ kind: 'size', height }),
  };
  const script = { run: calls.runner(functions), host: refusing(host, 'google.script.host') };
  Object.assign(window, { google: { script: refusing(script, 'google.script') } });
}

/** Only our own page can be the parent: the server lets no other one frame this. */
function tell(message: FrameMessage): void {
  window.parent.postMessage(message, '*');
}

/** What Google has and this host does not is named, not undefined. */
function refusing(members: object, name: string): object {
  return new Proxy(members, {
    get(_, key) {
      if (typeof key === 'symbol' || key in members) return Reflect.get(members, key);
      throw new Error(`not in the local host: ${name}.${key}`);
    },
  });
}
