/** Runs the command line as an office does, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export function guongSang(...words: string[]): Outcome {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'local/cli/main.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    // Another zone than Viet Nam's: the command must not depend on the computer's.
    env: { ...process.env, TZ: 'America/New_York' },
  });
  if (run.error !== undefined) throw run.error;
  return { code: run.status, out: run.stdout, error: run.stderr };
}

/** A folder for the files of one test file, removed afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'guong-sang-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}
