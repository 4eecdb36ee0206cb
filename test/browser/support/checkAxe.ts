/** Asks axe-core what is not accessible in a frame as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations as rule and place, best practices included; none when all is well. `within`: only that part of the page. */
export async function axeProblems(frame: Frame, within = 'html'): Promise<string[]> {
  if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(source);
  const results = (await frame.evaluate(
    `axe.run(document.querySelector(${JSON.stringify(within)}))`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
