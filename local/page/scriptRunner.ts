/** `google.script.run`: a chain of handlers that ends in the name of a server function (platform.md §4.8). */

import type { CallAnswer } from '../host/callAnswer';
import { argumentsJson } from './callArguments';

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  success?: Handler | null;
  /** Left out: failures are logged. Null: they are not. */
  failure?: Handler | null;
  userObject?: unknown;
}

/** Calls of one page that may run at the same time; more of them wait. */
const mostCalls = 10;

/** Posts a call; the answer comes to `settle`. */
export type SendCall = (call: number, functionName: string, json: string) => void;

export class ScriptCalls {
  private lastCall = 0;
  private readonly running = new Map<number, Handlers>();
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly send: SendCall) {}

  /** The object the page knows as `google.script.run`. A chain never changes the one it started from. */
  runner(functions: readonly string[], handlers: Handlers = {}): object {
    const withHandlers = (more: Handlers) => this.runner(functions, { ...handlers, ...more });
    const server = functions.map((name) => [
      name,
      (...given: unknown[]) => this.call(name, argumentsJson(given), handlers),
    ]);
    return {
      ...Object.fromEntries(server),
      withSuccessHandler: (success: Handler | null) => withHandlers({ success }),
      withFailureHandler: (failure: Handler | null) => withHandlers({ failure }),
      withUserObject: (userObject: unknown) => withHandlers({ userObject }),
    };
  }

  /** The answer to a call has come. */
  settle(call: number, answer: CallAnswer): void {
    const handlers = this.running.get(call);
    if (!handlers) return;
    this.running.delete(call);
    this.waiting.shift()?.();
    if (answer.ok) handlers.success?.(answer.value, handlers.userObject);
    else this.fail(Object.assign(new Error(answer.error.message), { name: answer.error.name }), handlers);
  }

  private call(functionName: string, json: string, handlers: Handlers): void {
    const start = () => {
      this.lastCall += 1;
      this.running.set(this.lastCall, handlers);
      this.send(this.lastCall, functionName, json);
    };
    if (this.running.size < mostCalls) start();
    else this.waiting.push(start);
  }

  private fail(error: Error, { failure, userObject }: Handlers): void {
    if (failure === undefined) console.error(error);
    else failure?.(error, userObject);
  }
}
