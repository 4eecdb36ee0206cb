/** Makes what clasp pushes: `Code.js`, its parts, a page for each form, and the manifest beside them. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSidebars, harmless } from './sidebars';
import { partFile, splitCode } from './splitCode';
import { readEntryFunctions, writeStubs } from './stubs';

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));
export const buildDir = path.join(projectRoot, 'build');

/** Beside the build, not in it: clasp pushes all that lies in `build/`. `npm run stack` reads them. */
export const mapsDir = path.join(projectRoot, '.cache', 'maps');

/** The bundle's one variable. A trailing underscore keeps it from menus and `google.script.run` (platform.md §2.2). */
export const namespace = 'guongSang_';

/** What a bundle is made of, from the project's root. */
export interface BundleSources {
  /** Exports every global; the parts stand in the folder `parts` beside it. */
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
  /** Script, by the name its lines have in a stack → its source map. */
  readonly maps: Readonly<Record<string, string>>;
  /** The global functions, in the order of the entry file. */
  readonly globals: readonly string[];
}

/** Bundles the add-on in memory; nothing is written. */
export async function buildBundle({ entry, sidebars } = ownSources): Promise<Bundle> {
  const source = await readFile(path.join(projectRoot, entry), 'utf8');
  const functions = await readEntryFunctions(source).catch((error: unknown) => {
    throw new Error(`${entry}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const { main, parts } = await splitCode({
    root: projectRoot,
    entry,
    outDir: buildDir,
    namespace,
    banner,
    footer: `\n${writeStubs(namespace, functions)}`,
  });
  const manifest = await readFile(path.join(projectRoot, 'appsscript.json'), 'utf8');
  const files: Record<string, string> = { 'Code.js': main.code, 'appsscript.json': manifest };
  const maps: Record<string, string> = { 'Code.js': main.map };
  for (const [name, { code, map }] of Object.entries(parts)) {
    // HtmlService is the one way to a file that is not run at once, and knows HTML files only.
    files[partFile(name).replace(/\.js$/, '.html')] = harmless(code);
    maps[partFile(name)] = map;
  }
  return {
    files: { ...files, ...(await buildSidebars(sidebars)) },
    maps,
    globals: functions.map((each) => each.name),
  };
}

/**
 * Makes a folder hold exactly the bundle's files, and keeps the maps of `build/`. A file that is right already is left
 * alone, so that builds running beside each other never show a half-written one.
 */
export async function writeBundle(bundle: Bundle, dir: string = buildDir): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const name of await readdir(dir)) {
    if (!(name in bundle.files)) await rm(path.join(dir, name), { recursive: true });
  }
  for (const [name, content] of Object.entries(bundle.files)) await writeIfNew(path.join(dir, name), content);
  if (dir !== buildDir) return;
  await mkdir(mapsDir, { recursive: true });
  for (const [name, map] of Object.entries(bundle.maps))
    await writeIfNew(path.join(mapsDir, `${name}.map`), map);
}

async function writeIfNew(file: string, content: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before !== content) await writeFile(file, content);
}
