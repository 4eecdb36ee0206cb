/** Runs measurements each in a process of its own, on code bundled once. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../scripts/bundle';

export const workFolder = path.join(projectRoot, '.cache', 'bench');

/** Room for all young objects of one run, so that nothing is collected and allocation can be read off. */
const roomForAllocation = ['--min-semi-space-size=2048', '--max-semi-space-size=2048'];

/** No measurement takes this long, unless it never ends. */
const longestRunMs = 10 * 60_000;

/** Bundles the programs that run in processes of their own. */
export async function buildChildren(): Promise<void> {
  await build({
    absWorkingDir: projectRoot,
    entryPoints: ['checkOnce', 'engineOnce', 'evaluateOnce', 'formOnce', 'readOnce', 'reportOnce'].map(
      (program) => `bench/${program}.ts`,
    ),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'node20',
    outdir: workFolder,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
}

/**
 * What the program prints as its one line of JSON.
 * @throws when it fails: a peer that cannot do the work must not vanish from the table.
 */
export function runFresh<Output>(
  program: string,
  args: readonly string[],
  measuresAllocation = false,
): Output {
  const options = ['--expose-gc', ...(measuresAllocation ? roomForAllocation : [])];
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [...options, path.join(workFolder, `${program}.mjs`), ...args],
    { encoding: 'utf8', env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' }, timeout: longestRunMs },
  );
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
  return JSON.parse(stdout);
}
