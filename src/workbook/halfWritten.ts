/** A write that failed midway and could not be taken back: the only case in which input tabs are left changed. */
export class HalfWrittenError extends Error {
  /** Tabs a person has to look at. */
  readonly tabs: readonly string[];

  constructor(tabs: readonly string[], cause: unknown) {
    super(`half-written: ${tabs.join(', ')}: ${cause instanceof Error ? cause.stack : String(cause)}`);
    this.name = 'HalfWrittenError';
    this.tabs = tabs;
  }
}
