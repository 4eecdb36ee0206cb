/** How the tests run: plain Node tests, tests of the built bundle, tests in a real browser. */
import { defineConfig } from 'vitest/config';

// Host dates are local time, as on Apps Script (host.md §5); the workers inherit the variable.
process.env.TZ = 'Asia/Ho_Chi_Minh';

const buildFirst = ['scripts/buildFirst.ts'];
/** Projects do not take these over from the root. */
const patience = { testTimeout: 20_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    reporters: ['default', './scripts/closingLine.ts'],
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          ...patience,
          include: ['test/**/*.test.ts'],
          exclude: ['test/bundle/**', 'test/browser/**'],
        },
      },
      {
        test: { name: 'bundle', ...patience, include: ['test/bundle/**/*.test.ts'], globalSetup: buildFirst },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: buildFirst,
          // One page at a time: a browser beside a browser starves both on two cores.
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
