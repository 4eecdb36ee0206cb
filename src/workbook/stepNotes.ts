/** Notes on how far a long command has come: which of its steps a person hears of. */

/** Told before a step is taken. */
export interface Step {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** The tab it is about. */
  readonly tab: string;
}

export type StepListener = (step: Step) => void;

/** Notes a person is shown at most, besides the first; more would only take time. */
const mostNotes = 10;

/** Counts the steps of one command and passes on as many as are worth a note, the first among them. */
export class StepNotes {
  private taken = 0;

  constructor(
    private readonly steps: number,
    private readonly tell: StepListener,
  ) {}

  next(tab: string): void {
    const share = (step: number): number => Math.floor((step * mostNotes) / Math.max(this.steps, mostNotes));
    this.taken++;
    if (this.taken === 1 || share(this.taken) > share(this.taken - 1)) {
      this.tell({ number: this.taken, of: this.steps, tab });
    }
  }
}
