/** Counts and prices the service calls of one execution, and keeps its virtual clock. */

import { callPrice } from './callPrices';

export interface CallCounts {
  data: number;
  navigation: number;
  byName: Record<string, number>;
}

export interface MeterOptions {
  /** Called before the nth data call (from 1); what it throws, the call throws. */
  beforeDataCall?: (n: number, name: string) => void;
  /** Virtual time after which calls are refused; without it a run may take as long as it likes. */
  limitMilliseconds?: number;
}

export class CallMeter {
  readonly calls: CallCounts = { data: 0, navigation: 0, byName: {} };
  virtualMilliseconds = 0;
  private readonly options: MeterOptions;

  constructor(options: MeterOptions = {}) {
    this.options = options;
  }

  /** Counts one call of `Class.method` over `cells` cells. */
  record(name: string, cells: number): void {
    const price = callPrice(name);
    if (price.data) this.calls.data += 1;
    else this.calls.navigation += 1;
    this.calls.byName[name] = (this.calls.byName[name] ?? 0) + 1;
    this.virtualMilliseconds += price.milliseconds + price.perCell * cells;
    if (price.data) this.options.beforeDataCall?.(this.calls.data, name);
  }

  /** True when Google would have ended the execution by now. */
  get exhausted(): boolean {
    return this.virtualMilliseconds > (this.options.limitMilliseconds ?? Number.POSITIVE_INFINITY);
  }

  /** Time that passes without a call: sleeping, waiting for a lock. */
  pass(milliseconds: number): void {
    this.virtualMilliseconds += milliseconds;
  }
}
