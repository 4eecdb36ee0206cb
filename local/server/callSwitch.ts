/** A switch at which tests make the server slow, failing, or that of a second account for calls from pages. */

import type { CallTrouble } from '../host/callAnswer';

/** `*` stands for every function not named. */
type FunctionName = string;

export class CallSwitch {
  private readonly troubles = new Map<FunctionName, CallTrouble>();
  private readonly held = new Map<FunctionName, (() => void)[]>();

  /** From now on calls fail that way. */
  fail(trouble: CallTrouble, functionName: FunctionName = '*'): void {
    this.troubles.set(functionName, trouble);
  }

  /** Nothing fails any more. */
  heal(): void {
    this.troubles.clear();
  }

  /** A slow server: calls wait before they run until what is returned is called; then they run in the order they came. */
  hold(functionName: FunctionName = '*'): () => void {
    this.held.set(functionName, []);
    return () => {
      const waiting = this.held.get(functionName) ?? [];
      this.held.delete(functionName);
      for (const run of waiting) run();
    };
  }

  /** How many calls wait. */
  get waiting(): number {
    return [...this.held.values()].reduce((count, calls) => count + calls.length, 0);
  }

  /** Lets a call through to `run`, now or when it is released. */
  pass(functionName: FunctionName, run: (trouble: CallTrouble | null) => void): void {
    const queue = this.held.get(functionName) ?? this.held.get('*');
    const now = () => run(this.troubles.get(functionName) ?? this.troubles.get('*') ?? null);
    if (queue) queue.push(now);
    else now();
  }
}
