/** The closing line counts what happened, failures outside tests included. */
import { expect, test } from 'vitest';
import { closingLine, countResults, type FinishedModule } from '../../scripts/closingLine';

function module(
  states: readonly string[],
  moduleErrors = 0,
  suiteErrors: readonly number[] = [],
): FinishedModule {
  const errors = (count: number) => () => Array.from({ length: count }, () => new Error('hook'));
  return {
    errors: errors(moduleErrors),
    children: {
      allTests: () => states.map((state) => ({ result: () => ({ state }) })),
      allSuites: () => suiteErrors.map((count) => ({ errors: errors(count) })),
    },
  };
}

test.each([
  { name: 'nothing ran', modules: [], line: '0 passed, 0 failed' },
  {
    name: 'all passed',
    modules: [module(['passed', 'passed']), module(['passed'])],
    line: '3 passed, 0 failed',
  },
  { name: 'one failed', modules: [module(['passed', 'failed'])], line: '1 passed, 1 failed' },
  {
    name: 'one skipped, one never ran',
    modules: [module(['skipped', 'pending'])],
    line: '0 passed, 0 failed, 2 skipped',
  },
  { name: 'a file that does not load', modules: [module([], 1)], line: '0 passed, 1 failed' },
  { name: 'a hook that fails', modules: [module(['passed'], 0, [1, 0])], line: '1 passed, 1 failed' },
])('$name: $line', ({ modules, line }) => {
  expect(closingLine(countResults(modules))).toBe(line);
});
