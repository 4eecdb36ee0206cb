/** Waits for what the page shows after the host has answered. */
import { expect } from 'vitest';

/** An expectation on what `read` gives, tried again until it holds. */
export function eventually<T>(read: () => Promise<T>) {
  return expect.poll(read, { timeout: 10_000, interval: 50 });
}
