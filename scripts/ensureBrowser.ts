/** Gets a browser for the browser tests: one that is here, else Playwright's download, else the system's package. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, thisMachine } from './findBrowser';

const downloadLimitMs = 5 * 60_000;
const versionLimitMs = 30_000;

/**
 * The program file of a browser that starts, or null when none could be had. Says on `say` which it is and
 * what was tried on the way.
 */
export function ensureBrowser(say: (line: string) => void): string | null {
  const ways = [
    () => findBrowser(),
    downloaded,
    () => downloadWithPlaywright(say),
    () => installSystemPackage(say),
  ];
  for (const way of ways) {
    const browser = usable(way(), say);
    if (browser === null) continue;
    say(`Browser for the tests: ${browser}`);
    return browser;
  }
  say('No browser could be had.');
  return null;
}

/** Playwright's own copy of Chromium, when an earlier run fetched it. */
function downloaded(): string | null {
  const file = chromium.executablePath();
  return thisMachine.isExecutable(file) ? file : null;
}

/** A browser may be there and lack a system library, which shows when it is asked for its version. */
function usable(browser: string | null, say: (line: string) => void): string | null {
  // On Windows `--version` opens a window instead of answering.
  if (browser === null || thisMachine.platform === 'win32') return browser;
  const answer = spawnSync(browser, ['--version'], { encoding: 'utf8', timeout: versionLimitMs });
  if (answer.status === 0) return browser;
  say(`${browser} does not start: ${answer.error?.message ?? complaint(answer.stderr)}`);
  return null;
}

function downloadWithPlaywright(say: (line: string) => void): string | null {
  say('No Chrome, Chromium or Edge that starts. Trying the download of Playwright …');
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  // Without the separate headless shell: the tests start the browser itself.
  if (!runs(process.execPath, [cli, 'install', '--no-shell', 'chromium'], say)) return null;
  return downloaded();
}

function installSystemPackage(say: (line: string) => void): string | null {
  const prefix = rootPrefix();
  if (prefix === null || spawnSync('apt-get', ['--version']).status !== 0) {
    say('No system package either: that needs apt-get, and root or sudo without a password.');
    return null;
  }
  say('Trying the system package: apt-get install chromium …');
  const [program = 'apt-get', ...before] = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-qq',
  ];
  const updated = runs(program, [...before, 'update'], say);
  const installed =
    updated && runs(program, [...before, 'install', '-y', '--no-install-recommends', 'chromium'], say);
  return installed ? findBrowser() : null;
}

/** What makes a command run as root: nothing, `sudo`, or null when it cannot. */
function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

function runs(program: string, args: readonly string[], say: (line: string) => void): boolean {
  const result = spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: downloadLimitMs,
  });
  if (result.status === 0) return true;
  say(`It did not work: ${result.error?.message ?? complaint(result.stderr)}`);
  return false;
}

/** The line of a program's complaint that says what went wrong. */
function complaint(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /^(E:|Error\b)/i.test(line)) ?? lines.at(-1) ?? 'no reason given';
}
