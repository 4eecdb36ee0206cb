/** `npm test`: gets a browser, then runs every test. What follows `--` goes to vitest. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectRoot } from './bundle';
import { leftOutVariable } from './closingLine';
import { ensureBrowser } from './ensureBrowser';

const vitest = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);
const withoutBrowser = ['--project', 'node', '--project', 'bundle'];

function runVitest(args: readonly string[], env: Readonly<Record<string, string>>): number {
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status ?? 1;
}

/** How many tests need a browser, by asking vitest to collect them without running. */
function countBrowserTests(): number {
  const listed = spawnSync(process.execPath, [vitest, 'list', '--project', 'browser', '--json'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  const tests: unknown = listed.status === 0 ? JSON.parse(listed.stdout) : null;
  if (!Array.isArray(tests)) throw new Error(`vitest could not list the browser tests: ${listed.stderr}`);
  return tests.length;
}

const args = process.argv.slice(2);
const browser = ensureBrowser((line) => console.log(line));
if (browser !== null) {
  process.exitCode = runVitest(args, { CHROME_PATH: browser });
} else {
  const leftOut = countBrowserTests();
  const status = runVitest([...withoutBrowser, ...args], { [leftOutVariable]: String(leftOut) });
  console.log(`\n${leftOut} browser tests were NOT run: no browser. Install Chrome, or set CHROME_PATH.`);
  const mustRunAll = ['true', '1'].includes(process.env.CI ?? '');
  process.exitCode = mustRunAll ? 1 : status;
}
