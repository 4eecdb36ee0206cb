/**
 * Bundles the host's worker into `.cache/host/`: Node does not read TypeScript, and a worker does not inherit
 * the loader of the main thread.
 */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type OutputFile } from 'esbuild';
import { writeWhole } from './writeWhole';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const cache = path.join(projectRoot, '.cache/host');

/** The worker's program file. Packages stay in `node_modules`; bundling takes some hundredths of a second. */
export async function buildHost(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [{ in: 'local/server/hostWorker.ts', out: 'hostWorker' }],
    // As deep as the folder the files end in, for the source map.
    outdir: path.join(cache, 'host'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  const folder = path.join(cache, contentHash(outputFiles));
  if (!existsSync(folder)) {
    const files = outputFiles.map((file) => [path.basename(file.path), file.contents] as const);
    await writeWhole(folder, Object.fromEntries(files));
  }
  return path.join(folder, 'hostWorker.mjs');
}

function contentHash(files: readonly OutputFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.basename(file.path)).update('\0').update(file.contents);
  return hash.digest('hex').slice(0, 16);
}
