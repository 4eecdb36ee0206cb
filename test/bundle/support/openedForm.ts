/** What a form is opened with and what its calls answer, as its page gets them. */
import type { Execution, Host } from '../../../local/host/host';

/** The data in the page that an execution has shown. */
export function openingOf<Opening>({ panels }: Execution): Opening {
  const [panel] = panels;
  const written = /data-opening="([^"]*)"/.exec(panel?.html ?? '')?.[1];
  if (written === undefined) throw new Error('no form was shown');
  return JSON.parse(unquoted(written)) as Opening;
}

function unquoted(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

/** Calls a server function as a form does. @throws when the call itself did not come back */
export function callOf<Value>(host: Host, name: string, ...given: unknown[]): Answered<Value> {
  const arrived = host.call(name, JSON.stringify(given));
  if (!arrived.ok) throw new Error(`${name} threw ${arrived.error.message}`);
  return arrived.value as unknown as Answered<Value>;
}

/** The value of an answer that must be a good one. */
export function answered<Value>(answer: Answered<Value>): Value {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** Data calls of the execution that came last. */
export function dataCalls(host: Host): number {
  return host.lastExecution?.calls.data ?? Number.NaN;
}
