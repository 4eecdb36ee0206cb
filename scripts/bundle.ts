/** Makes what clasp pushes: one `Code.js`, a page for each form, and the manifest beside them. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildSidebars } from './sidebars';
import { readEntryFunctions, writeStubs } from './stubs';

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));
export const buildDir = path.join(projectRoot, 'build');

/** Beside the build, not in it: clasp pushes all that lies in `build/`. `npm run stack` reads it. */
export const mapFile = path.join(projectRoot, '.cache', 'Code.js.map');

/** The bundle's one variable. A trailing underscore keeps it from menus and `google.script.run` (platform.md §2.2). */
export const namespace = 'guongSang_';

/** What a bundle is made of, from the project's root. */
export interface BundleSources {
  /** Exports every global. */
  readonly entry: string;
  /** Holds a folder for each form. */
  readonly sidebars: string;
}

const ownSources: BundleSources = { entry: 'src/main.ts', sidebars: 'src/sidebar' };
// A published add-on asks for this document only, whatever else the manifest says.
const banner = '/** @OnlyCurrentDoc */';

export interface Bundle {
  /** File name in `build/` → content. */
  readonly files: Readonly<Record<string, string>>;
  /** Source map of `Code.js`. */
  readonly map: string;
  /** The global functions, in the order of the entry file. */
  readonly globals: readonly string[];
}

/** Bundles the add-on in memory; nothing is written. */
export async function buildBundle({ entry, sidebars } = ownSources): Promise<Bundle> {
  const source = await readFile(path.join(projectRoot, entry), 'utf8');
  const functions = await readEntryFunctions(source).catch((error: unknown) => {
    throw new Error(`${entry}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const result = await build({
    absWorkingDir: projectRoot,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: namespace,
    target: 'es2019',
    charset: 'utf8',
    // Whole names would take a third of the bundle; the map reads a logged stack instead.
    minify: true,
    sourcemap: 'external',
    outfile: path.join(buildDir, 'Code.js'),
    lineLimit: 120,
    platform: 'neutral',
    legalComments: 'none',
    logLevel: 'silent',
    banner: { js: banner },
    footer: { js: `\n${writeStubs(namespace, functions)}` },
  });
  const output = (ending: string): string => {
    const file = result.outputFiles.find(({ path: name }) => name.endsWith(ending));
    if (file === undefined) throw new Error(`esbuild gave no file *${ending}`);
    return file.text;
  };
  const manifest = await readFile(path.join(projectRoot, 'appsscript.json'), 'utf8');
  return {
    files: { 'Code.js': output('.js'), 'appsscript.json': manifest, ...(await buildSidebars(sidebars)) },
    map: output('.js.map'),
    globals: functions.map((each) => each.name),
  };
}

/**
 * Makes a folder hold exactly the bundle's files, and keeps the map of `build/`. A file that is right already is left
 * alone, so that builds running beside each other never show a half-written one.
 */
export async function writeBundle(bundle: Bundle, dir: string = buildDir): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const name of await readdir(dir)) {
    if (!(name in bundle.files)) await rm(path.join(dir, name), { recursive: true });
  }
  for (const [name, content] of Object.entries(bundle.files)) await writeIfNew(path.join(dir, name), content);
  if (dir !== buildDir) return;
  await mkdir(path.dirname(mapFile), { recursive: true });
  await writeIfNew(mapFile, bundle.map);
}

async function writeIfNew(file: string, content: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before !== content) await writeFile(file, content);
}
