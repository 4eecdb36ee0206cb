/** vitest reporter: ends the output with one line, `N passed, N failed`, counted from the results. */
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Number of tests a caller left out on purpose (no browser to run them in), so that the line does not hide them. */
export const leftOutVariable = 'TESTS_LEFT_OUT';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What the count needs of vitest's module. */
export interface FinishedModule {
  errors(): readonly unknown[];
  readonly children: {
    allTests(): Iterable<{ result(): { readonly state: string } }>;
    allSuites(): Iterable<{ errors(): readonly unknown[] }>;
  };
}

/** A file that does not load or a hook that fails belongs to no test, and still counts as a failure. */
export function countResults(modules: readonly FinishedModule[]): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const module of modules) {
    counts.failed += module.errors().length;
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') counts.passed++;
      else if (state === 'failed') counts.failed++;
      else counts.skipped++;
    }
  }
  return counts;
}

export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const counts = countResults(modules);
    counts.failed += unhandledErrors.length;
    counts.skipped += Number(process.env[leftOutVariable] ?? 0);
    // After the default reporter's own summary, which is written in the same turn.
    setImmediate(() => console.log(`\n${closingLine(counts)}`));
  }
}
