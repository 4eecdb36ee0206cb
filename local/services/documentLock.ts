/** The one lock of a document, shared by all executions on it (platform.md §1.5). */

export class DocumentLock {
  /** The execution that holds it; `another` stands for one outside this host. */
  private holder: object | 'another' | null = null;

  /** Lets an execution elsewhere hold the lock, or let go of it. */
  setHeldByAnother(held: boolean): void {
    if (held) this.holder = 'another';
    else if (this.holder === 'another') this.holder = null;
  }

  isHeldBy(execution: object): boolean {
    return this.holder === execution;
  }

  /** True when the execution now holds it; taking it again has no effect. */
  take(execution: object): boolean {
    this.holder ??= execution;
    return this.holder === execution;
  }

  release(execution: object): void {
    if (this.holder === execution) this.holder = null;
  }
}
