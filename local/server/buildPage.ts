/** Bundles the page into `.cache/page/`, once for each state of its sources. */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeWhole } from './writeWhole';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const pageSources = path.join(projectRoot, 'local/page');
const documentSources = path.join(projectRoot, 'local/document');
const cache = path.join(projectRoot, '.cache/page');
/** Besides the sources: what fixes the versions of all that is bundled with them. */
const lockFile = path.join(projectRoot, 'package-lock.json');

/** The folder with `index.html`, `page.js`, `page.css` and `panelFrame.js`. Built in about two seconds when it is not there. */
export async function buildPage(): Promise<string> {
  const folder = path.join(cache, await sourceHash());
  if (existsSync(folder)) return folder;
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [
      { in: path.join(pageSources, 'main.ts'), out: 'page' },
      { in: path.join(pageSources, 'page.css'), out: 'page' },
    ],
    outdir: folder,
    write: false,
    bundle: true,
    minify: true,
    // Hyphenation data, half of it all, stays in files of its own that nothing here asks for.
    format: 'esm',
    splitting: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  await writeWhole(folder, {
    'panelFrame.js': await buildPanelFrame(),
    ...Object.fromEntries(outputFiles.map((file) => [path.basename(file.path), file.contents])),
    'index.html': await readFile(path.join(pageSources, 'index.html')),
  });
  return folder;
}

/** The script put into each page of the add-on's own, as text that may stand in a script element. */
async function buildPanelFrame(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [path.join(pageSources, 'panelFrame.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'guongSangFrame',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild gave no file for the frame');
  return script.contents;
}

/** The page imports its own files, the document's, types, and packages. */
async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [...(await filesIn(pageSources)), ...(await filesIn(documentSources)), lockFile]) {
    hash.update(path.basename(file)).update('\0');
    hash.update(await readFile(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort().map((name) => path.join(folder, name));
}
